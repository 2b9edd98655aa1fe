import { readOnce } from '../../text/read-once.ts';
import { contains } from '../../text/span.ts';
import { stem } from '../../text/stem.ts';
import type { Token } from '../../text/tokens.ts';
import {
  type Comparison,
  isInOrBeside,
  linkedTo,
  originalTokens,
  type RawFinding,
  wordsThere,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { keysBeside } from '../tokens-beside.ts';
import type { KindList } from './kind-list.ts';
import { kindOfBoth, type Member, mayMean, mentionsIn, phraseOf } from './members.ts';
import { isThing, maySpeakOfTwo, type Place, standsAfter } from './readings.ts';

const CONFIDENCE = 0.8;
/** A page sentence that shares no word around the two must go back to the original's at least this clearly. */
const CLEAR_SCORE = 0.5;
/** Of the words on either side of a mention, those behind it: what an ordinal counts. */
const BEHIND = 1;
/** Content words on either side that are looked at. */
const AROUND = 4;

/** A place of the page with the sentence it is in. */
interface PagePlace extends Place {
  readonly sentence: number;
}

/**
 * Things of the page in whose place the original has another of their kind: "a broken spine" for a broken pelvis, "her aunt's kitchen" for her grandmother's.
 * The sentence goes back to one that names the other, which the page does not tell from there, and where the original never names the page's. Reads the original's
 * text, because a digest knows a barrister from a solicitor no more than a rewriter does; silent where the index holds none.
 */
export function exchangedKinds(comparison: Comparison): RawFinding[] {
  if (comparison.originalText === null) return [];
  return inTime(comparison.analysis.sentences, comparison, ({ tokens, blockKind }, sentence) =>
    (blockKind === 'furniture' ? [] : mentionsIn(tokens)).flatMap((mention) => {
      const place = { tokens, mention, sentence };
      if (!isThing(place) || isSettled(comparison, mention)) return [];
      return findingFor(place, comparison) ?? [];
    }),
  );
}

function findingFor(place: PagePlace, comparison: Comparison): RawFinding | null {
  for (const original of linkedTo(comparison, place.sentence)) {
    const tokens = originalTokens(original, comparison) ?? [];
    for (const mention of mentionsIn(tokens)) {
      const rival = { tokens, mention };
      const kind = kindOfBoth(place.mention.member, mention.member);
      if (kind === null || !isRival(rival, place, kind, comparison)) continue;
      if (isInItsPlace(rival, place, kind, original, comparison))
        return finding(place, rival, kind, original, comparison);
    }
  }
  return null;
}

/** Whether the other is the thing itself, of the same owner, and told nowhere in the page's sentence. */
function isRival(rival: Place, place: PagePlace, kind: KindList, comparison: Comparison): boolean {
  if (!isThing(rival) || !standsAfter(kind, rival) || !standsAfter(kind, place)) return false;
  const told = pageTells(comparison).get(phraseOf(rival.mention.member)) ?? [];
  return !told.includes(place.sentence) && !maySpeakOfTwo(place, rival);
}

/**
 * Whether the two stand in one place. A word beside them has to be the same where the kind asks for it, where the page tells of the other elsewhere, and where
 * the original names the page's elsewhere.
 */
function isInItsPlace(
  rival: Place,
  place: PagePlace,
  kind: KindList,
  original: number,
  comparison: Comparison,
): boolean {
  const named = namedThere(place.mention.member, comparison);
  if (named.length > 0 && !mayBeNamed(kind, named, place, comparison)) return false;
  const [here, there] = [wordsAround(place), wordsAround(rival)];
  if (kind.after !== undefined) return true;
  const isToldElsewhere = pageTells(comparison).has(phraseOf(rival.mention.member));
  if (named.length > 0 || kind.besideSame === true || isToldElsewhere)
    return here.some(
      ([next], side) =>
        next !== undefined && next === there[side]?.[0] && (side === BEHIND || kind.kind !== 'number'),
    );
  const link = comparison.alignment.links[place.sentence]?.find((one) => one.original === original);
  const shared = here.flat().some((key) => there.flat().includes(key));
  return shared || (link?.score ?? 0) >= CLEAR_SCORE;
}

/**
 * Whether the page's may be wrong here though the original names it: of another, far from where the sentence goes back to. Only of people (eleven of fourteen
 * were right, of things two of five); what counts by the words before it ("a shortage of pilots") is then named without them, and an ordinal of something else.
 */
function mayBeNamed(
  kind: KindList,
  named: readonly number[],
  place: PagePlace,
  comparison: Comparison,
): boolean {
  if (kind.after !== undefined || kind.kind === 'number') return !isNamedSo(kind, named, place, comparison);
  const linked = linkedTo(comparison, place.sentence);
  const isNear = named.some((at) => isInOrBeside(at, linked));
  return !isNear && (kind.kind === 'role' || kind.kind === 'person');
}

/** Whether the original names the page's behind what the kind asks for, or before the same word. */
function isNamedSo(
  kind: KindList,
  named: readonly number[],
  place: PagePlace,
  comparison: Comparison,
): boolean {
  const [, [behind] = []] = wordsAround(place);
  return named.some((at) => {
    const tokens = originalTokens(at, comparison) ?? [];
    return mentionsIn(tokens).some((mention) => {
      if (!mayMean(mention.member, place.mention.member)) return false;
      const there = { tokens, mention };
      return kind.after === undefined ? wordsAround(there)[BEHIND]?.[0] === behind : standsAfter(kind, there);
    });
  });
}

/** Keys of the content words before and behind a mention, nearest first. */
function wordsAround({ tokens, mention: { first, last } }: Place) {
  return [keysBeside(tokens, first, -1, AROUND), keysBeside(tokens, last, 1, AROUND)];
}

/** The page's sentences by every word that what they name may mean. */
const pageTells = readOnce(({ analysis }: Comparison) =>
  sentencesByMeaning(analysis.sentences.map(({ tokens }) => tokens)),
);

/** The same of the original, and its sentences by the stems of their words. */
const originalTells = readOnce((comparison: Comparison) => {
  const sentences = comparison.digest.sentences.map((_, at) => originalTokens(at, comparison) ?? []);
  const byStem = new Map<string, number[]>();
  for (const [at, tokens] of sentences.entries())
    for (const { folded } of outsidePhrases(tokens)) add(byStem, stem(folded), at);
  return { byMeaning: sentencesByMeaning(sentences), byStem };
});

/** The words of a sentence without those of longer members that name people: a brother-in-law is no brother, but energy bills do name energy. */
function outsidePhrases(tokens: readonly Token[]): readonly Token[] {
  const phrases = mentionsIn(tokens).filter(
    ({ first, last, member }) =>
      first !== last && member.groups.some(({ of }) => of.kind === 'person' || of.kind === 'role'),
  );
  return tokens.filter(
    (token) => token.kind === 'word' && !phrases.some((phrase) => contains(phrase, token)),
  );
}

function sentencesByMeaning(sentences: readonly (readonly Token[])[]): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, tokens] of sentences.entries())
    for (const { member } of mentionsIn(tokens))
      for (const { words } of member.groups) for (const word of words) add(found, word, at);
  return found;
}

function add(to: Map<string, number[]>, word: string, at: number): void {
  const known = to.get(word);
  if (known === undefined) to.set(word, [at]);
  else known.push(at);
}

/** The original's sentences that name what a member may mean, or say a word of its family ("taught" for "teacher"). */
function namedThere(member: Member, comparison: Comparison): readonly number[] {
  const { byMeaning, byStem } = originalTells(comparison);
  const phrase = phraseOf(member);
  return [
    ...(byMeaning.get(phrase) ?? []),
    ...(phrase.includes(' ') ? [] : (byStem.get(stem(phrase)) ?? [])),
  ];
}

function finding(
  { mention: { start, end }, sentence }: PagePlace,
  rival: Place,
  { kind }: KindList,
  from: number,
  comparison: Comparison,
): RawFinding {
  return changedAt(
    { start, end, kind, sentence },
    { wording: wordsThere(rival.mention, from, comparison), sentence: from },
    CONFIDENCE,
    kind === 'role' ? 'other-office' : 'other-value',
  );
}
