import type { DigestSentence } from '../digest/digest.ts';
import { chambersOf } from '../facts/names/metonyms.ts';
import type { FindingKind } from '../report.ts';
import { keysOfWords, type StemKey, wordKey } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import {
  type Comparison,
  copyOf,
  digestFactsOf,
  isInOrBeside,
  linkedTo,
  originalTokens,
  type RawFinding,
} from './comparison.ts';
import { inTime } from './in-time.ts';
import { changedAt } from './make-finding.ts';
import { isSettled } from './settled.ts';

/** Words of which a thing bears one at most before its noun; alternatives in a group say the same. */
interface Choice {
  readonly kind: FindingKind;
  readonly groups: readonly (readonly string[])[];
  /** Nouns that are so told apart; null for any. */
  readonly heads: ReadonlySet<StemKey> | null;
  /** True where there are often two of the kind (two provinces, two sons): then only what the sentence goes back to, or its neighbours, tell. */
  readonly nearby: boolean;
}

const INSTITUTIONS = `hospital court university police prison jail school college ministry museum airport base clinic station newspaper broadcaster
  guard championship league inspectorate library archive archives`;
const GOVERNMENTS = 'government parliament legislature police agency prison budget minister ministry';
const JUSTICE = 'judge prosecutor jury court magistrate charge charges';
const CHAMPIONS = 'champion champions record title championship medallist holder';
/** What ministers are of; one group may be one ministry's, here or there. */
const MINISTRIES = `health | education schools | defence defense | foreign external | interior home security | finance treasury economy economic budget | justice law |
  agriculture agricultural farm farming rural | environment climate | energy | transport transportation roads | culture cultural arts heritage | tourism |
  fisheries fishing | trade commerce commercial industry industrial business enterprise | science research innovation technology digital communications | water irrigation | mines mining minerals | social welfare family | women gender | youth | veterans | planning lands land | immigration migration asylum | labour labor employment work | housing | sport sports`;

const CHOICES: readonly Choice[] = [
  {
    kind: 'organisation',
    groups: groupsOf(
      `military army naval | district | county | city municipal town | parish church diocesan | provincial regional | federal national | private | university teaching | children |
      supreme | crown | magistrates | constitutional | psychiatric mental | maternity | primary elementary | secondary | international | veterinary | catholic | islamic`,
    ),
    heads: new Set(keysOfWords(INSTITUTIONS)),
    nearby: false,
  },
  {
    kind: 'organisation',
    groups: groupsOf('state | provincial regional | federal national central'),
    heads: new Set(keysOfWords(GOVERNMENTS)),
    nearby: true,
  },
  {
    kind: 'role',
    groups: groupsOf('state | federal | county | municipal city | military'),
    heads: new Set(keysOfWords(JUSTICE)),
    nearby: true,
  },
  {
    kind: 'role',
    groups: groupsOf('world global | european continental | national | regional | state | county'),
    heads: new Set(keysOfWords(CHAMPIONS)),
    nearby: true,
  },
  {
    kind: 'role',
    groups: groupsOf(MINISTRIES),
    heads: new Set(keysOfWords('minister ministers ministry')),
    nearby: true,
  },
  { kind: 'place', groups: groupsOf('left | right'), heads: null, nearby: false },
  { kind: 'place', groups: groupsOf('port | starboard'), heads: null, nearby: false },
  { kind: 'place', groups: groupsOf('upper | lower'), heads: null, nearby: false },
  { kind: 'place', groups: groupsOf('front | rear back'), heads: null, nearby: true },
  {
    kind: 'place',
    groups: groupsOf('northern north | southern south | eastern east | western west | central'),
    heads: null,
    nearby: true,
  },
  { kind: 'role', groups: groupsOf('full | part'), heads: new Set(keysOfWords('time')), nearby: true },
  {
    kind: 'claim',
    groups: groupsOf('full | half reduced | double'),
    heads: new Set(keysOfWords('pay salary wages pension fee price fare')),
    nearby: true,
  },
  {
    kind: 'role',
    groups: groupsOf('course track stage | national | world | olympic | european | club stadium'),
    heads: new Set(keysOfWords('record')),
    nearby: true,
  },
  {
    kind: 'person',
    groups: groupsOf('elder older eldest oldest | younger youngest'),
    heads: null,
    nearby: true,
  },
  { kind: 'person', groups: groupsOf('maternal | paternal'), heads: null, nearby: false },
];

/** Each word of a choice to the choices it is in: most words of a page are in none. */
const CHOICES_OF = new Map(
  CHOICES.flatMap(({ groups }) => groups.flat()).map((word) => [
    word,
    CHOICES.filter(({ groups }) => groups.some((group) => group.includes(word))),
  ]),
);

const CONFIDENCE = 0.7;

function groupsOf(list: string): string[][] {
  return list.split('|').map((group) => group.trim().split(/\s+/));
}

/**
 * Words that the page puts in the place of another that excludes them, before the same noun: "the military hospital" for the district
 * hospital, "the right engine" for the left one; and "north-west" for north-east. Nowhere in the original does the noun bear the page's word.
 */
export function exchangedWords(comparison: Comparison): RawFinding[] {
  return inTime(comparison.analysis.sentences, comparison, ({ tokens }, at) =>
    (copyOf(comparison, at) === null ? tokens : []).flatMap((token, k) => {
      const direction = directionAt(tokens, k);
      if (direction !== null) return exchangedDirection(direction, at, comparison) ?? [];
      const head = CHOICES_OF.has(token.folded) ? headAfter(tokens, k) : null;
      return head === null ? [] : (exchangedBefore(token, head, at, comparison) ?? []);
    }),
  ).filter((finding) => !isSettled(comparison, finding));
}

const COMPASS = /^(?:north|south|east|west)$/;
const PART_OF_PLACE = /^(?:(?:north|south|east|west)(?:ern)?|central)$/;

/** The noun straight behind a word in small letters, the place behind "south of" or "central", or the "time" of "part-time"; else null. */
function headAfter(tokens: readonly Token[], k: number): Token | null {
  const [before, word] = [tokens[k - 1], tokens[k]];
  if (/^(?:full|part)$/.test(word?.folded ?? '') && tokens[k + 1]?.text === '-') return tokens[k + 2] ?? null;
  const of = COMPASS.test(word?.folded ?? '') && tokens[k + 1]?.folded === 'of';
  const next = tokens[of ? k + 2 : k + 1];
  if (word?.kind !== 'word' || next?.kind !== 'word') return null;
  const isPlace = /^\p{Lu}/u.test(next.text);
  if (PART_OF_PLACE.test(word.text)) {
    if (!isPlace && (of || word.text === 'central')) return null;
  } else if (isPlace !== of) return null;
  if (before?.text === '-') return null;
  return next;
}

/** "The Quezon City courtroom". */
function isCityOfName({ text }: Token): boolean {
  return /^(?:City|County|Town|State)$/.test(text);
}

/** "The upper house" for the Senate. */
function isNamedChamber(house: string, { digest }: Comparison): boolean {
  const chambers = chambersOf(house);
  return (
    chambers.length > 0 &&
    digestFactsOf(digest, 'name').some(({ parts }) => chambers.includes(parts.join(' ')))
  );
}

function exchangedBefore(
  word: Token,
  head: Token,
  sentence: number,
  comparison: Comparison,
): RawFinding | null {
  if (isCityOfName(word) || isNamedChamber(`${word.folded} ${head.folded}`, comparison)) return null;
  const { sentences } = comparison.digest;
  const noun = wordKey(head.folded);
  for (const { kind, groups, heads, nearby } of CHOICES_OF.get(word.folded) ?? []) {
    if (heads !== null && !heads.has(noun)) continue;
    const own = groups.find((group) => group.includes(word.folded)) ?? [];
    const stands = (other: string, at: number) => isBefore(other, noun, at, comparison);
    if (sentences.some((_, at) => own.some((other) => stands(other, at)))) return null;
    const others = groups.filter((group) => group !== own).flat();
    for (const at of sentences.keys()) {
      if (nearby && !isInOrBeside(at, linkedTo(comparison, sentence))) continue;
      const rival = others.find((other) => stands(other, at));
      if (rival === undefined) continue;
      return finding({ start: word.start, end: head.end }, `${rival} ${head.folded}`, kind, sentence, at);
    }
  }
  return null;
}

const DIRECTIONS = ['north-east', 'north-west', 'south-east', 'south-west'];

/** A point between two of the compass ("north-west", "northwestern") with its span, where token k begins one in small letters. */
function directionAt(tokens: readonly Token[], k: number): (Span & { readonly name: string }) | null {
  const [first, mark, second] = [tokens[k], tokens[k + 1], tokens[k + 2]];
  if (first === undefined || !/^(?:north|south)/.test(first.folded) || /^\p{Lu}/u.test(first.text))
    return null;
  const joined = /^(north|south)(east|west)(?:ern)?$/.exec(first.folded);
  if (joined !== null) return { start: first.start, end: first.end, name: `${joined[1]}-${joined[2]}` };
  const name = `${first.folded}-${second?.folded.replace(/ern$/, '')}`;
  if (mark?.text !== '-' || second === undefined || !DIRECTIONS.includes(name)) return null;
  return { start: first.start, end: second.end, name };
}

function exchangedDirection(
  { start, end, name }: Span & { readonly name: string },
  sentence: number,
  comparison: Comparison,
): RawFinding | null {
  const { sentences } = comparison.digest;
  if (sentences.some((original) => pointsTo(name, original))) return null;
  for (const at of linkedTo(comparison, sentence)) {
    const original = sentences[at];
    const rival = DIRECTIONS.find((other) => original !== undefined && pointsTo(other, original));
    if (rival !== undefined) return finding({ start, end }, rival, 'place', sentence, at);
  }
  return null;
}

function pointsTo(direction: string, original: DigestSentence): boolean {
  const [first = '', second = ''] = direction.split('-');
  const joined = [`${first}${second}`, `${first}${second}ern`];
  if (joined.some((word) => original.keys.includes(wordKey(word)))) return true;
  return [second, `${second}ern`].some((word) => standsBefore(first, wordKey(word), original));
}

/** Keys stand in the order of the text, each where it first occurs. */
function standsBefore(word: string, noun: StemKey, { keys }: DigestSentence): boolean {
  const at = keys.indexOf(wordKey(word));
  return at >= 0 && keys[at + 1] === noun;
}

/** The same, also where the noun stands earlier in the sentence as well ("WICK, Norland — … in central Norland"), which only the original's words tell. */
function isBefore(word: string, noun: StemKey, sentence: number, comparison: Comparison): boolean {
  const original = comparison.digest.sentences[sentence];
  if (original === undefined || !original.keys.includes(wordKey(word)) || !original.keys.includes(noun))
    return false;
  if (standsBefore(word, noun, original)) return true;
  const tokens = originalTokens(sentence, comparison) ?? [];
  return tokens.some(({ folded }, at) => folded === word && wordKey(tokens[at + 1]?.folded ?? '') === noun);
}

function finding(span: Span, rival: string, kind: FindingKind, sentence: number, from: number): RawFinding {
  return changedAt({ ...span, kind, sentence }, { wording: rival, sentence: from }, CONFIDENCE);
}
