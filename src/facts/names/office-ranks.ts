import { LINKS } from './name-place.ts';
import { canonicalOffice, DEPARTMENTS, isOfficeWord, RANKS } from './office-words.ts';

/**
 * How high an office stands, whatever it is of: who heads all of something, heads a part of it, holds an office in it, belongs to it. A page that raises
 * somebody by a whole step says another office, although both may be held by one person.
 */
const LADDER: readonly (readonly [level: number, heads: string])[] = [
  [5, 'ceo|chair|president|prime minister|chancellor|governor'],
  [
    4,
    'director|commissioner|general secretary|attorney general|headteacher|minister|mayor|dean|rector|provost|commander|prefect|superintendent|founder',
  ],
  [
    3,
    'coach|cfo|coo|cto|chief of staff|inspector|editor|captain|secretary|treasurer|junior minister|coordinator|professor|judge',
  ],
  [
    2,
    'officer|official|organiser|spokesman|senator|mp|councillor|lawmaker|lawyer|police officer|sergeant|lecturer|representative|union representative',
  ],
];
const LEVELS = new Map(
  LADDER.flatMap(([level, heads]) => heads.split('|').map((head) => [head, level] as const)),
);
/** Any other calling. */
const LOWEST = 1;
const LEADER = 'leader';

/**
 * The step of an office, 1 to 5, or 0 where no word of it says an office. "Boss" and "chief" by themselves are 4, with an office behind ("chief engineer")
 * or a part of a firm ("head of marketing") 3; a deputy stands one step lower.
 * @param office its folded words in order
 */
export function levelOf(office: readonly string[]): number {
  const canonical = canonicalOffice(office);
  const link = canonical.findIndex((word) => LINKS.has(word));
  const own = canonical.slice(0, link < 0 ? canonical.length : link);
  const head = own.findLast((word) => word === LEADER || word.includes(' ') || isOfficeWord(word));
  if (head === undefined) return 0;
  const level = head === LEADER ? 4 : (LEVELS.get(head) ?? LOWEST);
  const led = own.includes(LEADER) && head !== LEADER && level < 3 ? 3 : level;
  const part = canonical.some((word) => DEPARTMENTS.has(word)) && led > 3 ? 3 : led;
  return own.some((word) => LOWERING.has(word)) ? Math.max(LOWEST, part - 1) : part;
}

const LOWERING = new Set(
  [...RANKS].filter((rank) => /^(?:deputy|vice|assistant|associate|junior|sub|under|co)$/.test(rank)),
);
