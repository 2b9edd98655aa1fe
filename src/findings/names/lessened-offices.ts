import type { DigestSentence } from '../../digest/digest.ts';
import { isCapital } from '../../facts/names/letter-case.ts';
import { isOfficeWord } from '../../facts/names/office-words.ts';
import { fold } from '../../text/fold.ts';
import { type StemKey, wordKey } from '../../text/keys.ts';
import type { Span } from '../../text/span.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { type Comparison, linkedTo, originalSentence, type RawFinding } from '../comparison.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';

/**
 * Offices from which the page dropped what lessens or limits them, whether or not a holder is named beside: "the incident controller" for
 * the deputy incident controller, "the president" for the vice-president. All offices of that name in the original must be lessened so.
 */

interface Lessening {
  /** Folded words before the office, or its field, that make less of it. */
  readonly before: readonly string[];
  /** The same right behind it. */
  readonly behind: readonly string[];
  /** Words of the page's sentence that say the same some other way. */
  readonly told: ReadonlySet<string>;
}

/** "Minister of state": below the minister. */
const STATE = 'state';

const LESSENINGS: readonly Lessening[] = [
  {
    before: 'deputy vice assistant adjunct junior sub under co trainee apprentice honorary'.split(' '),
    behind: ['emeritus', STATE],
    told: new Set(
      'number second two aide state joint fellow together one both assists assisting trains training studying studies study learning learns course qualify qualifying'.split(
        ' ',
      ),
    ),
  },
  {
    before: 'acting interim caretaker temporary provisional'.split(' '),
    behind: [],
    told: new Set(
      'temporarily stand standing stood fill filling filled meantime now until successor'.split(' '),
    ),
  },
  {
    before: 'former ex retired onetime'.split(' '),
    behind: [],
    told: new Set(
      'once was were served then left quit resigned dismissed sacked fired ousted stepped previous previously formerly predecessor retired until before used'.split(
        ' ',
      ),
    ),
  },
  {
    before: 'candidate contender nominee aspiring shadow'.split(' '),
    behind: 'candidate contender nominee elect designate'.split(' '),
    told: new Set(
      'running runs ran run stand standing stands stood bid race election vote campaign campaigning nominated seeking seeks vying hopes hoping wants opposition elected incoming next future become'.split(
        ' ',
      ),
    ),
  },
];

/** Field words between what lessens an office and the office: "deputy incident controller", "assistant police chief". */
const MOST_FIELDS = 2;
/** Words read as the office's field before it on the page. */
const LONGEST_FIELD = 3;
const CONFIDENCE = 0.75;

/** An office of the page. */
interface Office extends Span {
  /** The key of its head, and of what the head is called elsewhere. */
  readonly heads: readonly StemKey[];
  /** Keys of the field words before it, without those that raise it. */
  readonly fields: readonly StemKey[];
  readonly raised: boolean;
  readonly sentence: number;
}

const MINISTER = wordKey('minister');
/** A minister is called secretary in some countries. */
const SECRETARY = wordKey('secretary');

/** Offices of the page whose lessening word the original has and the page lacks. */
export function lessenedOffices(comparison: Comparison): RawFinding[] {
  const found: RawFinding[] = [];
  const told = new Set<StemKey | undefined>();
  for (const office of officesOf(comparison)) {
    if (told.has(office.heads[0]) || isSettled(comparison, office)) continue;
    const finding = findingFor(office, comparison);
    if (finding === null) continue;
    told.add(office.heads[0]);
    found.push(finding);
  }
  return found;
}

function findingFor(office: Office, comparison: Comparison): RawFinding | null {
  const { analysis, digest } = comparison;
  for (const from of linkedTo(comparison, office.sentence)) {
    const original = digest.sentences[from];
    if (original === undefined || !office.fields.every((field) => original.keys.includes(field))) continue;
    const kind = LESSENINGS.find((lessening) => lesseningIn(original, office, lessening) !== null);
    const lessening = kind && lesseningIn(original, office, kind);
    if (kind === undefined || lessening == null) continue;
    const all = digest.sentences.filter(({ keys }) => office.heads.some((head) => keys.includes(head)));
    if (!office.raised && !all.every((other) => lesseningIn(other, office, kind) !== null)) return null;
    const tokens = analysis.sentences[office.sentence]?.tokens ?? [];
    const same = wordKey(lessening);
    if (tokens.some(({ folded }) => kind.told.has(folded) || wordKey(folded) === same)) return null;
    if (isKept(office, kind, comparison)) return null;
    if (
      !fold(wordingOf(office, from, lessening, comparison))
        .split(/[^\p{L}]+/u)
        .includes(lessening)
    )
      return null;
    const { start, end, sentence } = office;
    const rival = { wording: wordingOf(office, from, lessening, comparison), sentence: from };
    return changedAt({ start, end, kind: 'role', sentence }, rival, CONFIDENCE, 'other-office');
  }
  return null;
}

/** The word that lessens an office in a sentence of the original; null where none does. */
function lesseningIn(
  { keys }: DigestSentence,
  { heads, fields }: Pick<Office, 'heads' | 'fields'>,
  { before, behind }: Lessening,
): string | null {
  const at = keys.findIndex((key) => heads.includes(key));
  if (at < 0) return null;
  const after = behind.find(
    (word) => keys[at + 1] === wordKey(word) && (word !== STATE || keys[at] === MINISTER),
  );
  if (after !== undefined) return after;
  const furthest = fields.length === 0 ? 1 : MOST_FIELDS + 1;
  for (let back = 1; back <= furthest && back <= at; back++) {
    const key = keys[at - back];
    const word = before.find((lessening) => key === wordKey(lessening));
    if (word !== undefined) return word;
    if (!fields.includes(key ?? 0)) return null;
  }
  return null;
}

/** Somewhere the page gives the office in full, and here for short. */
function isKept({ heads }: Office, { before, behind }: Lessening, { analysis }: Comparison): boolean {
  return analysis.sentences.some(({ tokens }) =>
    tokens.some((token, at) => {
      if (!isOfficeWord(token.folded) || !heads.includes(wordKey(token.folded))) return false;
      const ahead = tokens.slice(Math.max(0, at - 2 * LONGEST_FIELD), at).map(({ folded }) => folded);
      const next = tokens.slice(at + 1, at + 3).map(({ folded }) => folded);
      return ahead.some((word) => before.includes(word)) || next.some((word) => behind.includes(word));
    }),
  );
}

function officesOf({ analysis }: Comparison): Office[] {
  return analysis.sentences.flatMap(({ tokens, blockKind }, sentence) =>
    blockKind === 'furniture' ? [] : tokens.flatMap((_, at) => officeAt(tokens, at, sentence) ?? []),
  );
}

/** The office whose head is token `at`, with the field words straight before it; null where the word is a verb or no office. */
function officeAt(tokens: readonly Token[], at: number, sentence: number): Office | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !isOfficeWord(token.folded) || LESSER.has(token.folded)) return null;
  if (isOfficeWord(tokens[at + 1]?.folded ?? '')) return null;
  let first = at;
  while (first > 0 && at - first < LONGEST_FIELD && isField(tokens[first - 1], token, first === 1)) first--;
  if (!DETERMINER.test(tokens[first - 1]?.text ?? '') && !isCapital(tokens[first - 1])) return null;
  const own = wordKey(token.folded);
  const before = tokens.slice(first, at);
  const fields = before.filter(({ folded }) => !RAISING.has(folded));
  return {
    start: tokens[first]?.start ?? token.start,
    end: token.end,
    sentence,
    heads: own === SECRETARY && fields.length > 0 ? [own, MINISTER] : [own],
    fields: fields.map(({ folded }) => wordKey(folded)),
    raised: fields.length < before.length,
  };
}

const LESSER = new Set(LESSENINGS.flatMap(({ before, behind }) => [...before, ...behind]));
/** What may stand before an office without being of it. */
const DETERMINER = /^(?:the|an?|its|his|her|their|our|,|as|and|of|by)?$|['’]s?$/i;
/** What the page may add to an office that it has raised. */
const RAISING = new Set('head chief senior lead leading full'.split(' '));

/** Small before a small head: "the Tarn Valley professor" is professor of nothing. */
function isField(token: Token | undefined, head: Token, opens: boolean): boolean {
  if (token?.kind !== 'word' || isStopWord(token.folded) || /['’]s?$/.test(token.text)) return false;
  return isCapital(head) || !isCapital(token) || opens;
}

/** The original's office, from what lessens it to its head; made of their words where the text is not at hand. */
function wordingOf(
  { heads, start, end }: Office,
  from: number,
  lessening: string,
  comparison: Comparison,
): string {
  const text = originalSentence(comparison, from);
  const tokens = text === null ? [] : tokenise(text);
  const keys = tokens.map(({ folded }) => wordKey(folded));
  const ends = [keys.findIndex((key) => heads.includes(key)), keys.indexOf(wordKey(lessening))].filter(
    (at) => at >= 0,
  );
  const [first, last] = [tokens[Math.min(...ends)], tokens[Math.max(...ends)]];
  if (text !== null && ends.length === 2 && first && last) return text.slice(first.start, last.end);
  return `${lessening} ${comparison.page.text.slice(start, end)}`;
}
