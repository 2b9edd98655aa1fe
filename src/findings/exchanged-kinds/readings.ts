import type { Token } from '../../text/tokens.ts';
import { foldedText } from '../tokens-beside.ts';
import type { KindList } from './kind-list.ts';
import { type Mention, mentionsIn } from './members.ts';

/** A mention in the sentence it stands in. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly mention: Mention;
}

/** Behind these a bare word of the lists is a verb ("will head", "to fish"), though no plural is ("lost 12 to dogs"), … */
const BEFORE_BARE_VERBS =
  /^(?:to|will|would|can|could|may|might|must|should|shall|cannot|not|never|i|you|we|they)$/;
/** … and behind these any ("she nurses", "who heads"). */
const BEFORE_VERBS = /^(?:he|she|it|who|which)$/;

/** Whether a mention is the thing itself: no verb, no unit ("40 seconds"), no half of a compound ("nurse-led"), nobody's turn to speak ("REPORTER:"), no "fellow director" of a chairman. */
export function isThing({ tokens, mention }: Place): boolean {
  const [before, after] = [tokens[mention.first - 1], tokens[mention.last + 1]];
  if (/^[-–:\]]$/.test(after?.text ?? '') || before?.text === '-' || before?.folded === 'fellow')
    return false;
  if (isTimeOrFigure(tokens, mention)) return false;
  if (mention.first !== mention.last || before === undefined) return true;
  const isBare = mention.member.words[0] === tokens[mention.first]?.folded;
  return !BEFORE_VERBS.test(before.folded) && !(isBare && BEFORE_BARE_VERBS.test(before.folded));
}

/** "A second later", "40 seconds", and figures of speech: "the green light", "red tape", "the Red Cross", "a white paper". */
function isTimeOrFigure(tokens: readonly Token[], { last }: Mention): boolean {
  const [word, after] = [tokens[last]?.folded ?? '', tokens[last + 1]?.folded ?? ''];
  if (word === 'seconds') return true;
  return word === 'second' ? OF_TIME.test(after) : (FIGURES.get(word)?.test(after) ?? false);
}

const OF_TIME = /^(?:later|earlier|before|after|ahead|behind|faster|slower|quicker|adrift|clear|back)$/;
const FIGURES: ReadonlyMap<string, RegExp> = new Map([
  ['green', /^(?:lights?|papers?|belt|shoots|party|parties|fingers?|card|cards|energy|power|groups?)$/],
  ['red', /^(?:cross|crescent|tape|carpet|cards?|flags?|tide|lights?|herrings?|list|alert|line|lines|zone)$/],
  ['white', /^(?:papers?|house|goods|elephants?|wine|collar|flag)$/],
  ['black', /^(?:markets?|box(?:es)?|spots?|holes?|ice|friday|sea|economy|belt|list)$/],
  ['blue', /^(?:lights?|chips?|collar|badges?|whales?|ribbon|plaques?)$/],
  ['yellow', /^(?:cards?|pages|fever|alerts?|warnings?|jersey|jackets?)$/],
  ['grey', /^(?:areas?|market|seals?|zone)$/],
  ['gray', /^(?:areas?|market|seals?|zone)$/],
  ['golden', /^(?:handshakes?|parachutes?|goal|age|eagles?|share|rule)$/],
  ['gold', /^(?:standards?|rush|reserves?|card|coast)$/],
  ['silver', /^(?:lining|bullet|screen|surfers?|birch)$/],
]);

/** Whether what a kind asks to stand before its members does. */
export function standsAfter({ after }: KindList, { tokens, mention }: Place): boolean {
  const before = tokens.slice(Math.max(0, mention.first - PHRASE_REACH), mention.first);
  const words = ` ${foldedText(before)} `;
  return after === undefined || after.some((phrase) => words.includes(` ${phrase} `));
}

/** Tokens before a mention within which that stands: "a shortage of skilled pilots". */
const PHRASE_REACH = 4;
/** "Whose younger sister": of the brother, whom the original may name so. */
const WHOSE_REACH = 4;

/**
 * Whether page and original may speak of two: they name different people behind the words, or either tells by a third whose kin somebody is ("whose sister",
 * "his sister's husband" for a brother-in-law).
 */
export function maySpeakOfTwo(here: Place, there: Place): boolean {
  const [one, other] = [namesBehind(here), namesBehind(there)];
  if (one.length > 0 && other.length > 0 && !one.some((name) => other.includes(name))) return true;
  return [here, there].some(({ tokens, mention }) => {
    const before = tokens.slice(Math.max(0, mention.first - WHOSE_REACH), mention.first);
    return before.some(({ folded }) => folded === 'whose') || isBesideItsKind({ tokens, mention });
  });
}

/** "His sister's husband", of kin told by kin. */
function isBesideItsKind({ tokens, mention }: Place): boolean {
  const beside = mentionsIn(tokens).filter(
    ({ first, last }) => last === mention.first - 1 || first === mention.last + 1,
  );
  return isOfPersons(mention) && beside.some(isOfPersons);
}

function isOfPersons({ member }: Mention): boolean {
  return member.groups.some(({ of }) => of.kind === 'person');
}

const LONGEST_NAME = 4;

/** The capitalised words straight behind a mention, or behind the comma after it. */
function namesBehind({ tokens, mention: { last } }: Place): string[] {
  const from = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const names: string[] = [];
  for (const { text, folded } of tokens.slice(from, from + LONGEST_NAME)) {
    if (!/^\p{Lu}/u.test(text)) break;
    names.push(folded);
  }
  return names;
}
