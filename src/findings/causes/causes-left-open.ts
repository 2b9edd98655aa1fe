import type { Cause } from '../../facts/fact.ts';
import { contentKeys, type StemKey, sharedKeys } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import {
  type Comparison,
  digestFactsOf,
  originalSentence,
  originalTokens,
  originalWords,
} from '../comparison.ts';
import { foldedText } from '../tokens-beside.ts';

// Causes that the original only weighs, or denies, told on the page as the cause.

/** Words by which a cause is doubted or denied, … */
const WEIGHING = `(?:may|might|could|cannot|[a-z]+n['’]t|not|never|no|(?:un)?likely|probably|possibly|perhaps|presumably|apparently|appear(?:s|ed)|seem(?:s|ed)|suspect(?:s|ed)?|believe[sd]?|thought|whether|possibility|short of|den(?:y|ies|ied)|reject(?:s|ed))`;
/** … and what it then would have done. */
const DOING = `(?:caus(?:e|es|ed|ing)|contribut(?:e|es|ed|ing|ory)|factor|to blame|explain(?:s|ed)?|ma(?:k|d)e (?:a|any|the) difference|result (?:of|from)|resulted|due to|play(?:s|ed)? (?:a|any|no|some) (?:part|role)|responsible|led to|lead to|behind|trigger(?:s|ed)?|spark(?:s|ed)?|started it|at fault)`;
const LEFT_OPEN = new RegExp(String.raw`(?:^| )${WEIGHING}(?: [a-z0-9'’]+){0,5} ${DOING}\b`);

/** Words of a page by which it leaves a cause open too, or says whose view it is. */
const OPEN =
  /^(?:may|might|could|would|not|no|never|nobody|none|nothing|(?:un)?likely|probabl[ey]|possibl[ey]|possibility|perhaps|presumably|apparently|appears?|appeared|seems?|seemed|suspect\w*|believ\w*|think\w*|thought|whether|if|how|why|den(?:y|ies|ied)|reject\w*|alleg\w*|claim\w*|suggest\w*|rumou?r\w*|blam\w*|fear\w*|partly|view|opinion|opin\w*|theor\w*|wonder\w*|examin\w*|investigat\w*|explor\w*|doubt\w*|risk|unclear|unsure)$|n['’]t$/;

/**
 * "Died because of the delay", where the original says that the delay "was unlikely to have made a difference". The sentence that leaves it open has
 * most words of the cause, its clause of doubt one of them, and no sentence gives the cause plainly.
 * @returns the index of that sentence, or null
 */
export function leftOpenAt(fact: Cause, keys: readonly StemKey[], comparison: Comparison): number | null {
  const tokens = comparison.analysis.sentences[fact.sentence]?.tokens ?? [];
  if (fact.loose || tokens.some(({ folded }) => OPEN.test(folded))) return null;
  const isPlain = digestFactsOf(comparison.digest, 'cause').some(
    ({ sentence, scope }) => keys.some((key) => scope.includes(key)) && !isOpen(sentence, keys, comparison),
  );
  if (isPlain) return null;
  const near = (comparison.alignment.nearest[fact.sentence] ?? []).map(({ original }) => original);
  return near.find((at) => isOpen(at, keys, comparison)) ?? null;
}

/** Share of the cause's words that one sentence must have. */
const LEAST_HELD = 0.6;

/** The sentence has the cause's words, and the clause that weighs a cause has one of them, or points back to it ("this alone could not explain it"). */
function isOpen(sentence: number, keys: readonly StemKey[], comparison: Comparison): boolean {
  const tokens = originalTokens(sentence, comparison) ?? [];
  const held = contentKeys(tokens);
  if (keys.filter((key) => held.includes(key)).length < LEAST_HELD * keys.length) return false;
  return clausesOf(tokens).some((clause) => {
    const weighed = LEFT_OPEN.exec(foldedText(clause));
    return weighed !== null && (pointsBack(foldedText(clause)) || sharedKeys(keys, contentKeys(clause)) > 0);
  });
}

/** "This alone could not explain it" points to the cause; "it may have been caused by frost" to what it did. */
function pointsBack(clause: string): boolean {
  return POINTING.test(clause) && !/\b(?:caused by|due to|because of|result of|resulted from)\b/.test(clause);
}

const POINTING =
  /\b(?:this|that|it|these|those|which) (?:alone )?(?:may|might|could|was|were|is|are|had|has|cannot|would)\b/;

/** How like the original's sentence that of the page must be. */
const LEAST_LIKE = 0.3;

/**
 * "The cause is not known", "they gave no reason": what the original says where the page gives a cause. On labelled pairs all four were what an editor named.
 * @returns the index of that sentence, the one the cause's goes back to or the next of its paragraph; or null
 */
export function saidUnknownAt({ sentence }: Cause, comparison: Comparison): number | null {
  const best = comparison.alignment.nearest[sentence]?.[0];
  if (best === undefined || best.score < LEAST_LIKE) return null;
  const next = isInParagraph(best.original + 1, comparison) ? [best.original + 1] : [];
  return [best.original, ...next].find((at) => UNKNOWN.test(originalSentence(comparison, at) ?? '')) ?? null;
}

/** True for a sentence of the original that does not begin its paragraph. */
function isInParagraph(sentence: number, comparison: Comparison): boolean {
  const before = comparison.digest.sentences[sentence - 1]?.at;
  const start = comparison.digest.sentences[sentence]?.at?.start;
  if (!before || start === undefined) return false;
  return originalWords(comparison, { start: before.end, end: start })?.includes('\n') === false;
}

const UNKNOWN = new RegExp(
  [
    String.raw`\b(?:cause|reasons?|motives?|why)\b[^.;]{0,60}\b(?:not (?:yet )?(?:been )?(?:known|clear|established|determined|given)|unknown|unclear)\b`,
    String.raw`\b(?:unclear|unknown|not (?:yet )?(?:known|clear|established)) (?:why|what (?:had )?caused)\b`,
    String.raw`\b(?:gave|giv(?:es|en|ing)|offered|cited) no (?:reason|explanation|cause)\b`,
    String.raw`(?:\bnot|n['’]t|\bdeclined to|\brefused to) (?:say|know|explain|disclose|specify)\b[^.;]{0,60} why\b`,
    String.raw`\bno (?:reason|explanation|cause) (?:was|has been|is) (?:given|found|known|established)\b`,
  ].join('|'),
  'i',
);

/** The stretches of a sentence between its marks and the words that set one clause against another. */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (PARTING.test(token.folded)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}

const PARTING = /^(?:[,;:—–()]|but|while|whereas|although|though)$/;
