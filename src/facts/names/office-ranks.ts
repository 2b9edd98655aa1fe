import { LINKS } from './name-place.ts';
import { canonicalOffice, DEPARTMENTS, isOfficeWord, RANKS } from './office-words.ts';

/**
 * How high an office stands, whatever it is of: who heads all of something, heads a part of it, holds an office in it, belongs to it. A page that raises
 * somebody by a whole step says another office, although both may be held by one person. Ranks of police and armies, British and American, stand where
 * what they command puts them: a lieutenant beside an inspector, a colonel beside a superintendent.
 */
const LADDER: readonly (readonly [level: number, heads: string])[] = [
  [5, 'ceo|chair|president|prime minister|chancellor|governor|general|admiral'],
  [
    4,
    'director|commissioner|general secretary|attorney general|headteacher|minister|mayor|dean|rector|provost|commander|commodore|colonel|prefect|superintendent|founder',
  ],
  [
    3,
    'coach|cfo|coo|cto|chief of staff|inspector|detective inspector|detective chief inspector|editor|captain|major|lieutenant|secretary|treasurer|junior minister|coordinator|professor|judge',
  ],
  [
    2,
    'officer|official|organiser|spokesman|senator|mp|councillor|lawmaker|lawyer|police officer|detective|sergeant|detective sergeant|corporal|lecturer|representative|union representative',
  ],
];
const LEVELS = new Map(
  LADDER.flatMap(([level, heads]) => heads.split('|').map((head) => [head, level] as const)),
);
/** Any other calling. */
const LOWEST = 1;
const LEADER = 'leader';
/** As `canonicalOffice` has it; a chief constable heads a force. */
const CONSTABLE = 'police officer';

/**
 * The step of an office, 1 to 5, or 0 where no word of it says an office. "Boss" and "chief" by themselves are 4, with an office behind ("chief engineer")
 * or a part of a firm ("head of marketing") 3; a deputy stands one step lower.
 * @param office its folded words in order
 */
export function levelOf(office: readonly string[]): number {
  const canonical = canonicalOffice(office);
  const link = canonical.findIndex((word) => LINKS.has(word));
  const own = canonical
    .slice(0, link < 0 ? canonical.length : link)
    .filter((word, at, all) => !describes(word, all[at + 1]));
  const head = own.findLast((word) => word === LEADER || word.includes(' ') || isOfficeWord(word));
  if (head === undefined) return 0;
  const level = head === LEADER ? 4 : (LEVELS.get(head) ?? LOWEST);
  const chief = head === CONSTABLE ? 4 : 3;
  const led = own.includes(LEADER) && head !== LEADER ? Math.max(level, chief) : level;
  const part = canonical.some((word) => DEPARTMENTS.has(word)) && led > 3 ? 3 : led;
  return own.some((word) => LOWERING.has(word)) ? Math.max(LOWEST, part - 1) : part;
}

/** "A general practitioner", "a major shareholder" are no soldiers; a major general is one. */
function describes(word: string, next: string | undefined): boolean {
  return /^(?:general|major)$/.test(word) && next !== undefined && next !== 'general';
}

const LOWERING = new Set(
  [...RANKS].filter((rank) => /^(?:deputy|vice|assistant|associate|junior|sub|under|co)$/.test(rank)),
);

/** What somebody is called whatever they lead. */
export const RANKS_OF_FORCES: ReadonlySet<string> = new Set(
  'colonel general major captain admiral lieutenant sergeant commander inspector superintendent'.split(' '),
);
