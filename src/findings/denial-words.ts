/** Words of grammar that deny what stands behind them. */
const DENYING = /^(?:not|never|no|nobody|none|neither|nor|without|cannot)$|n['’]t$/;

/**
 * True for a folded word that denies what stands behind it, whatever that is. What denies besides differs with what is denied: verbs ("lacked",
 * "stopped"), a bound ("short of"), and is for each finder to say.
 */
export function isDenial(folded: string): boolean {
  return DENYING.test(folded);
}

/** True for a folded verb that denies the deed it governs: "refused to criticise", "failed to appear". */
export function deniesDeed(folded: string): boolean {
  return DENYING_DEED.test(folded);
}

const DENYING_DEED = /^(?:fail|refus|declin)(?:s|es|ed|ing|e)?$/;

/** True for folded text in which words together deny what stands behind them: "far from certain", "stopped short of confirming", "less than sure". */
export function deniesTogether(text: string): boolean {
  return DENYING_TOGETHER.test(text);
}

const DENYING_TOGETHER =
  /\b(?:far from|short of|anything but|less than (?:fully |wholly |entirely |completely |quite |absolutely )?(?:certain|sure|confident|convinced|clear|conclusive|definite|proven))\b/;
