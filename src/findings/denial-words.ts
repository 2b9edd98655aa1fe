/** Words of grammar that deny what stands behind them. */
const DENYING = /^(?:not|never|no|nobody|none|neither|nor|without|cannot)$|n['’]t$/;

/**
 * True for a folded word that denies what stands behind it, whatever that is. What denies besides differs with what is denied: verbs ("failed to",
 * "stopped"), a bound ("short of"), and is for each finder to say.
 */
export function isDenial(folded: string): boolean {
  return DENYING.test(folded);
}
