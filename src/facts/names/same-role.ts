import { stem } from '../../text/stem.ts';
import { isStopWord } from '../../text/stop-words.ts';
import type { Role } from '../fact.ts';
import { LINKS } from './name-place.ts';
import {
  canonicalOffice,
  DEPARTMENTS,
  excludeEachOther,
  isGenericOffice,
  isLearned,
  isOfficeWord,
  isRelation,
  PORTFOLIOS,
  RAISING,
  RANKS,
  REACH,
} from './office-words.ts';

/**
 * What the page makes of an office: `same`, perhaps in other words; `weaker`, it says less of it; `changed`, it makes another office of
 * it (deputy lost, county to state, analyst to director); `other`, a specific office beside a specific one, of which few people hold
 * both; `unrelated`, both may hold of one person (schoolteacher and grandmother).
 */
export type RoleComparison = 'same' | 'weaker' | 'changed' | 'other' | 'unrelated';

interface Office {
  readonly ranks: ReadonlySet<string>;
  readonly raising: ReadonlySet<string>;
  readonly reach: ReadonlySet<string>;
  readonly head: string | null;
  readonly others: ReadonlySet<string>;
  /** Stem of the last word, where it stands for many: "inspectors". */
  readonly led: string | null;
}

const LEADER = 'leader';
/** "Flying club chief", of what is elsewhere "head of the pilots' club". */
const CLUB = 'club';
/** "Her deputy": of whatever she is. */
const DEPUTY = 'deputy';
/** Offices whose holder is called "head", "boss" or "chief" of something for short. */
export const LED: ReadonlySet<string> = new Set(
  'ceo cfo coo cto director president commissioner secretary governor commander captain editor manager mayor minister headteacher principal superintendent coach founder owner chancellor arbiter administrator chair general executive dean rector provost inspector'.split(
    ' ',
  ),
);
/** "Colonel (retd)", "a retired colonel", "the colonel": the rank stays with who has left. */
const SOLDIERS = new Set('general colonel major admiral commodore brigadier corporal'.split(' '));
/** Offices below those: who is made a leader of the same body by the page is raised. */
const LOW = new Set(
  'member assistant staffer worker volunteer deputy representative spokesman councillor'.split(' '),
);
/** Offices whose body is in their name. */
const BODY_OF = new Map([['councillor', 'council']]);
/** Who heads all of a firm or body. */
const TOP = new Set(['ceo', 'chair', 'president']);
/** Who may head one department of it. */
const HEADS = new Set(['director', 'manager', LEADER]);
const OF_DEPARTMENTS = new Set([...DEPARTMENTS].map((word) => stem(word)));
/** "Economics" and "economist" begin alike for so long. */
const ROOT = 5;
/** An officer, as of a union or a council, and those above. */
const UNDERLING = new Set(['police officer', 'organiser', 'representative']);
const SENIOR = new Set(['ceo', 'general secretary', 'chair', 'president', LEADER]);
const FIELDS = new Set([...PORTFOLIOS].map((word) => stem(word)));
const TEACHING = new Set(['teacher', 'professor', 'lecturer']);

/** Compares an office of the page with one the original gives the same person. Both take folded words in order. */
export function sameRole(page: Pick<Role, 'words'>, original: Pick<Role, 'words'>): RoleComparison {
  const ours = readOffice(page.words);
  const theirs = readOffice(original.words);
  if (ours.head === null || theirs.head === null) return withoutHead(ours, theirs);
  if (ours.head !== theirs.head) return otherHead(ours, theirs);
  if (SOLDIERS.has(ours.head)) return 'same';
  const ranks = beforeLeaving(theirs.ranks, ours.ranks);
  if (!equal(withoutYouth(ours.ranks, ranks), ranks) || otherField(ours, theirs)) return 'changed';
  if (
    ours.reach.size > 0 &&
    theirs.reach.size > 0 &&
    !ours.reach.has('local') &&
    !shares(ours.reach, theirs.reach)
  )
    return 'changed';
  if (ours.raising.size > 0 && theirs.raising.size === 0 && ours.head !== 'coach') return 'changed';
  if (ours.others.size > 0 && HEADS.has(ours.head) && headsPart(theirs, ours)) return 'changed';
  return theirs.others.size > ours.others.size || theirs.raising.size > ours.raising.size ? 'weaker' : 'same';
}

/** "The president for eight years" of the outgoing president, who still holds the office: the page says less. */
function beforeLeaving(theirs: ReadonlySet<string>, ours: ReadonlySet<string>): ReadonlySet<string> {
  const kept = [...theirs].filter((rank) => rank !== 'outgoing' || ours.has(rank));
  return new Set(kept);
}

/** "A junior engineer" may only say more of "the engineer". */
function withoutYouth(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): ReadonlySet<string> {
  return theirs.size === 0 && ours.size === 1 && ours.has('junior') ? theirs : ours;
}

/** Finance minister and health minister, bus driver and truck driver. */
function otherField(ours: Office, theirs: Office): boolean {
  const [our, their] = [ours, theirs].map(({ others }) => [...others].filter((word) => FIELDS.has(word)));
  return !!our?.length && !!their?.length && !our.some((word) => their.includes(word));
}

/** "the lead author" against "co-author" needs heads; without one, only the words themselves can be held against each other. */
function withoutHead(ours: Office, theirs: Office): RoleComparison {
  if (!shares(ours.others, theirs.others)) return 'unrelated';
  return equal(ours.ranks, theirs.ranks) ? 'same' : 'changed';
}

function otherHead(ours: Office, theirs: Office): RoleComparison {
  const [our, their] = [ours.head ?? '', theirs.head ?? ''];
  if ((their === DEPUTY && ours.ranks.has(DEPUTY)) || (our === DEPUTY && theirs.ranks.has(DEPUTY)))
    return 'same';
  if (doSameWork(ours, theirs)) return 'same';
  if (isLearning(ours, theirs) || isLearning(theirs, ours)) return LEARNERS.has(our) ? 'weaker' : 'changed';
  if (our === LEADER && theirs.raising.size === 0 && leadsThose(ours, theirs)) return 'changed';
  if (headsAll(ours, theirs) || headsAll(theirs, ours) || headsSubject(ours, theirs)) return 'changed';
  if ((our === LEADER && LED.has(their)) || (their === LEADER && LED.has(our)))
    return otherLeader(ours, theirs);
  if (TEACHING.has(our) && TEACHING.has(their) && shares(ours.others, theirs.others)) return 'weaker';
  if (our === 'minister' && ours.others.size === 0 && their.endsWith(our)) return 'weaker';
  if (our === 'steward' && their === 'union representative') return 'weaker';
  if (playsAndLeads(ours, theirs) || playsAndLeads(theirs, ours)) return 'unrelated';
  if (our === 'junior minister' && their === 'minister') return otherField(ours, theirs) ? 'changed' : 'same';
  if (their.endsWith(` ${our}`) && SHORTENED.has(our)) return 'weaker';
  if (ours.ranks.has('former') !== theirs.ranks.has('former')) return 'unrelated';
  if (excludeEachOther(our, their)) return 'changed';
  if (LOW.has(their) && (our === LEADER || LED.has(our)) && shares(bodiesOf(ours), bodiesOf(theirs)))
    return 'changed';
  if (isRelation(our) && isRelation(their))
    return shares(ours.others, theirs.others) ? 'changed' : 'unrelated';
  if (UNDERLING.has(their) && SENIOR.has(our)) return 'other';
  const generic = isGenericOffice(our) || isGenericOffice(their) || isRelation(our) || isRelation(their);
  if (isLearned(our) && isLearned(their)) return 'unrelated';
  const partOfIt = theirs.others.has(stem(our)) || ours.others.has(stem(their));
  const sameField = partOfIt || shares(ours.others, theirs.others) || shares(ours.reach, theirs.reach);
  if (generic) return 'unrelated';
  return sameField ? 'changed' : 'other';
}

/** Callings that are one beside the same word: an excavator's operator drives it. Owners run what they own. */
const SAME_WORK = [
  'driver operator',
  'seller trader vendor dealer merchant stallholder retailer',
  'farmer grower producer breeder keeper rancher owner',
  'maker producer manufacturer builder',
  'owner landlord landlady proprietor boss keeper leader manager',
  'cleaner janitor caretaker',
  'technician mechanic engineer fitter repairer',
  'guard warden ranger keeper',
  'reporter journalist correspondent writer',
  'presenter host anchor broadcaster',
  'chair president',
].map((line) => line.split(' '));

function doSameWork(ours: Office, theirs: Office): boolean {
  const [our, their] = [ours.head ?? '', theirs.head ?? ''];
  return (
    SAME_WORK.some((line) => line.includes(our) && line.includes(their)) &&
    ours.ranks.size + theirs.ranks.size + ours.raising.size + theirs.raising.size === 0 &&
    [...ours.others].some((word) => theirs.others.has(word))
  );
}

/** "Who heads the board's inspectors", of one of them. */
function leadsThose({ led }: Office, { head }: Office): boolean {
  return led !== null && led === stem(head ?? '');
}

/** Where somebody plays, which says nothing of whether they lead the team, then or now. */
const POSITIONS = new Set(
  'goalkeeper defender midfielder striker winger forward batsman bowler pitcher quarterback rounder wicketkeeper player hooker prop'.split(
    ' ',
  ),
);
const CAPTAINS = new Set([LEADER, 'captain', 'coach']);

function playsAndLeads({ head: position }: Office, { head, others }: Office): boolean {
  return POSITIONS.has(position ?? '') && CAPTAINS.has(head ?? '') && others.size === 0;
}

/** Police ranks that are mostly told without their first word. */
const SHORTENED = new Set(['inspector', 'sergeant', 'constable']);

/** Who learns a calling, whichever word comes first: "an apprentice mason", "the mason's apprentice", "the apprentice". */
const LEARNERS = new Set('apprentice trainee intern student cadet'.split(' '));

/** A learner on one side, and on the other one whose calling is named. */
function isLearning({ head }: Office, { others }: Office): boolean {
  return LEARNERS.has(head ?? '') && others.has(stem(head ?? ''));
}

/** The head of the whole, and the head of one department of it. */
function headsAll(high: Office, low: Office): boolean {
  const over =
    (TOP.has(high.head ?? '') && HEADS.has(low.head ?? '')) ||
    (high.head === 'director' && low.head === LEADER);
  return over && headsPart(low, high);
}

/** Of one department, where the other is of none. */
function headsPart(low: Office, high: Office): boolean {
  const [below, above] = [low, high].map(({ others }) =>
    [...others].some((word) => OF_DEPARTMENTS.has(word)),
  );
  return below === true && above === false;
}

/** "Head of economics", of an economist. */
function headsSubject({ head, others }: Office, theirs: Office): boolean {
  const below = theirs.head ?? '';
  return head === LEADER && !LED.has(below) && [...others].some((word) => isSubjectOf(word, below));
}

function isSubjectOf(subject: string, calling: string): boolean {
  return subject.length >= ROOT && calling.startsWith(subject.slice(0, ROOT)) && LEARNED_ENDING.test(calling);
}

const LEARNED_ENDING = /(?:ist|ian|er)$/;

function bodiesOf({ head, reach, others }: Office): ReadonlySet<string> {
  const body = BODY_OF.get(head ?? '');
  return new Set([
    ...others,
    ...(reach.has('union') ? ['union'] : []),
    ...(body === undefined ? [] : [body]),
  ]);
}

/** "The council's head" for its mayor; the leader of the talks may be a minister besides. */
function otherLeader(ours: Office, theirs: Office): RoleComparison {
  const apart = ours.others.size > 0 && theirs.others.size > 0 && !shares(ours.others, theirs.others);
  if (apart && !shares(ours.reach, theirs.reach)) return 'unrelated';
  return equal(ours.ranks, theirs.ranks) ? 'weaker' : 'changed';
}

/** Ranks that say one thing in two words. */
const SAME_RANK = new Map(
  'ex former,retired former,onetime former,interim acting,caretaker acting,vice deputy'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** The head is the last word for a person before "of" or "at": "sheriff's captain" is a captain, and a deputy of nothing else sits in parliament. What it is of closes with its body. */
function readOffice(words: readonly string[]): Office {
  const canonical = canonicalOffice(words);
  const link = canonical.findIndex((word) => LINKS.has(word));
  const own = canonical.slice(0, link < 0 ? canonical.length : link);
  const at = own.some(isHead) ? own.findLastIndex(isHead) : own.lastIndexOf(DEPUTY);
  const ranks = new Set<string>();
  const raising = new Set<string>();
  const reach = new Set<string>();
  const others = new Set<string>();
  canonical.forEach((word, k) => {
    if (k === at || isStopWord(word) || PASSING.has(word)) return;
    if (RANKS.has(word) && !(word === 'acting' && k > at)) ranks.add(SAME_RANK.get(word) ?? word);
    else if (
      REACH.has(word) &&
      !(link >= 0 && k === canonical.length - 1) &&
      !(word === CLUB && k === at - 1)
    )
      reach.add(word);
    else if (RAISING.has(word) || word === LEADER) raising.add(word);
    else others.add(stem(word));
  });
  const last = words.at(-1) ?? '';
  const led = last.endsWith('s') && isOfficeWord(last.slice(0, -1)) ? stem(last) : null;
  return { ranks, raising, reach, head: canonical[at] ?? null, others, led };
}

/** What tells how long, not what. */
const PASSING = new Set(['new', 'current', 'present', 'longtime', 'existing']);

function isHead(word: string): boolean {
  return !RANKS.has(word) && (word.includes(' ') || word === LEADER || isOfficeWord(word));
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => b.has(word));
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((word) => b.has(word));
}
