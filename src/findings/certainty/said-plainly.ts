import type { CertaintyDigest } from '../../digest/digest.ts';
import type { Sentence } from '../../facts/fact.ts';
import { contentKeys, type StemKey } from '../../text/keys.ts';
import { tokenise } from '../../text/tokens.ts';
import { type Comparison, copiesRunOver } from '../comparison.ts';
import type { DoubtCandidate } from './doubt-candidate.ts';

/** Share of a clause's weight from which another sentence of the original is taken to say all of it. */
const ALL = 0.95;

/**
 * True where the original says the page's clause itself, besides doubting or denying something: "was shocked by the decision but believes it could be
 * an inspired one" doubts no shock. Told by a run of the original's words that leads over the page's verb, where a dropped cue would have broken it,
 * or by another sentence that carries all of the clause. Of 24 and 9 such marks on the public sets all were wrong; on the labelled pairs there is none.
 */
export function isSaidPlainly(
  { finding, signs }: DoubtCandidate,
  { wording }: CertaintyDigest,
  sentence: Sentence,
  comparison: Comparison,
): boolean {
  if (signs.statedElsewhere >= ALL && signs.statedElsewhere > signs.saidThere) return true;
  const standsBeforeVerb = signs.assertsGoverned === 0 || BEFORE_VERB.test(wording);
  const isOfPhrase = ADVERB_OF_PHRASE.test(finding.original ?? '');
  return standsBeforeVerb && !isOfPhrase && copiesRunOver(comparison, sentence, finding);
}

/** "Salt got in, probably during a typhoon": what is copied around the verb tells nothing of the doubt behind it. */
const ADVERB_OF_PHRASE =
  /^(?:probably|possibly|perhaps|presumably|apparently|most likely|almost certainly|allegedly|reportedly) (?:during|in|on|at|by|from|because|due|after|before|since|with|through|near|under|while|when|for)\b/i;

/** Cues that stand right before the verb they govern; "suspect" and "whether" have a whole clause behind them, which a page may copy without them. */
const BEFORE_VERB =
  /^(?:(?:may|might|could|would|will)\b.*|.*\b(?:to|to have|to have been)|likely|probably|perhaps|possibly|reportedly|allegedly|potentially|apparently|.*considering|not|never|.*n['’]t)$/i;

/** Keys of what a cue's sentence says besides the cue and the words next to it: "final" in "the final bill could rise", not "confirm" in "could not confirm". */
export function keysBesideCue({ wording, scope }: CertaintyDigest, keys: Uint16Array): ReadonlySet<StemKey> {
  const own = new Set([...scope.slice(0, NEXT), ...contentKeys(tokenise(wording))]);
  return new Set([...keys].filter((key) => !own.has(key)));
}

/** Words that a cue governs before all others. */
const NEXT = 2;
