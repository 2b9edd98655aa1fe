import { stem } from '../../text/stem.ts';
import type { PhraseMatch } from '../phrases.ts';
import { UNITS } from '../quantities/number-words.ts';
import type { Tokens } from '../quantities/token-reading.ts';
import { unitNamed } from '../quantities/units.ts';
import { isMonthName } from '../times/month-names.ts';

/** Things that befall: "by a gas explosion", "after a puncture", "until a fire closed it". */
const MISHAPS = stems(
  `explosion blast fire blaze crash collision accident mishap storm flood flooding earthquake quake landslide avalanche drought heatwave frost lightning
  gale hurricane cyclone tornado eruption leak spill outage blackout malfunction puncture breakdown arson sabotage vandalism burglary theft
  stroke surgery operation probe pneumonia infection overdose poisoning injury illness cancer fever virus bankruptcy scandal riot brawl quarrel row feud dispute revolt walkout boycott
  backlash outcry failure fault error mistake glitch defect`,
);
/** What people feel and say of things to come, by which markets move and plans are dropped. */
const MOODS = stems(
  'fear concern worry anxiety speculation rumour rumor hope optimism pessimism doubt suspicion pressure criticism anger outrage protest complaint allegation talk fret jitters',
);
/** Verbs of judging: what follows their "for" is what it was done for. */
const PUNISHED = stems(
  `sack dismiss fire fine arrest detain jail imprison suspend ban bar punish discipline reprimand censure criticise criticize condemn convict sentence sue
  prosecute disqualify expel evict scold rebuke demote oust cite ticket warn`,
);
/** After them "for" tells how long, or names somebody's share. */
const NO_DEED =
  /^(?:life|good|now|ever|instance|example|season|rest|match|game|him|her|them|it|us|me|you|this|that|what|which)$/;

const HEADED: ReadonlyMap<string, readonly ReadonlySet<string>[]> = new Map([
  ['by', [MISHAPS]],
  ['on', [MOODS]],
  ['over', [MISHAPS, MOODS]],
  ['amid', [MISHAPS, MOODS]],
  ['after', [MISHAPS, MOODS]],
  ['following', [MISHAPS, MOODS]],
  ['until', [MISHAPS]],
  ['when', [MISHAPS]],
  ['as', [MOODS]],
]);

/** Words of a phrase before its noun at most, and between a verb and its "for" or "on". */
const PHRASE = 5;
const REACH = 8;

function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).map(stem));
}

/**
 * Causes that no conjunction tells, only a preposition together with the noun it governs or the verb it belongs to: "flattened by a gas explosion",
 * "rose on takeover talk", "died of a stroke", "fined for refusing", "blames the gap on overspending". The match ends before the cause's words.
 */
export function governedCauses(tokens: Tokens): PhraseMatch<'headed' | 'stated'>[] {
  return tokens.flatMap((_, at): PhraseMatch<'headed' | 'stated'>[] => {
    const headed = headedAt(tokens, at);
    if (headed !== null) return [{ ...headed, value: 'headed' }];
    const stated = deedAt(tokens, at) ?? blamedAt(tokens, at) ?? bidAt(tokens, at);
    return stated === null ? [] : [{ ...stated, value: 'stated' }];
  });
}

type Place = Pick<PhraseMatch<'stated'>, 'first' | 'last'>;

/** "By" with a mishap, "on" with a mood, "died of" with anything. */
function headedAt(tokens: Tokens, at: number): Place | null {
  const word = tokens[at]?.folded ?? '';
  if (/^(?:of|from)$/.test(word) && /^(?:dies?|died|dying|deaths?)$/.test(tokens[at - 1]?.folded ?? ''))
    return { first: at, last: at };
  if (word === 'by' && BY_CHANCE.test(tokens[at + 1]?.folded ?? '')) return null;
  if (word === 'on' && tokens[at + 1]?.folded === 'suspicion') return null;
  const heads = HEADED.get(word);
  if (heads === undefined || unitNamed(tokens[at - 1]?.folded ?? '')?.unit === 's') return null;
  for (let i = at + 1; i <= at + PHRASE; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      (token.kind === 'mark' && token.text !== '-') ||
      ENDS_PHRASE.test(token.folded)
    )
      return null;
    const next = tokens[i + 1];
    const acts = /ed$/.test(token.folded) && (word !== 'as' || i === at + 1);
    const isHead = !acts && heads.some((nouns) => nouns.has(stem(token.folded)));
    if (isHead && next?.text !== '-' && !isNoun(next?.folded))
      return isDated(tokens, i) ? null : { first: at, last: at };
  }
  return null;
}

/** "It came out by accident", "deleted by mistake": how, never why. */
const BY_CHANCE = /^(?:accident|mistake|error|fault|default)$/;

/** "Following a walkout in 2022": when. */
function isDated(tokens: Tokens, at: number): boolean {
  return (
    /^(?:in|of|on)$/.test(tokens[at + 1]?.folded ?? '') &&
    (tokens[at + 2]?.kind === 'number' || isMonthName(tokens, at + 2))
  );
}

const ENDS_PHRASE =
  /^(?:of|for|to|with|at|from|on|in|and|or|but|when|while|after|before|until|during|as|which|who|that|is|was|were|are|has|had|have|will|would|his|her|row)$/;

/** "Fire department", "protest march": the noun goes on. Told by what commonly follows such nouns in news. */
function isNoun(word: string | undefined): boolean {
  return /^(?:department|service|services|brigade|crews?|chief|officials?|station|truck|engine|alarm|safety|line|lines|marc(?:h|hes)|leaders?|group|groups|victims?|scene|site|shows?|letters?|warning|warnings|relief|season|damage|unit|charges?|patients?)$/.test(
    word ?? '',
  );
}

/** "On the mayor's orders", "at the request of parents": who wanted it so. Not "on orders for 400 buses". */
function bidAt(tokens: Tokens, at: number): Place | null {
  const nouns = BIDDING.get(tokens[at]?.folded ?? '');
  if (nouns === undefined) return null;
  const phrase = tokens.slice(at, at + 1 + PHRASE);
  const noun = at + phrase.findIndex(({ folded }) => nouns.test(folded));
  if (noun < at || tokens.slice(at, noun).some(({ kind }) => kind === 'mark')) return null;
  const isSomebodys = /['’]s?$|^(?:his|her|their|my|our)$/.test(tokens[noun - 1]?.text ?? '');
  return isSomebodys || /^(?:of|from)$/.test(tokens[noun + 1]?.folded ?? '') ? { first: at, last: at } : null;
}

const BIDDING: ReadonlyMap<string, RegExp> = new Map([
  ['on', /^(?:orders?|instructions?|advice|insistence|recommendation)$/],
  ['at', /^(?:request|insistence|behest|urging|instigation|prompting)$/],
  ['under', /^(?:orders?|instructions?)$/],
]);

/** "Fined … for refusing": not "banned for life", "jailed for two years". */
function deedAt(tokens: Tokens, at: number): Place | null {
  if (tokens[at]?.folded !== 'for' || !tokens[at + 1] || NO_DEED.test(tokens[at + 1]?.folded ?? ''))
    return null;
  const after = tokens.slice(at + 1, at + 5);
  if (after.some(tellsHowLong) || TAKING_FOR.test(tokens[at - 1]?.folded ?? '')) return null;
  for (let i = at - 1; i >= at - REACH; i--) {
    const token = tokens[i];
    if (token === undefined || (token.kind === 'mark' && !(i === at - 1 && isDoing(tokens[at + 1]))))
      return null;
    if (token.folded === 'booked' && (isDoing(tokens[at + 1]) || isFoul(tokens, at)))
      return { first: at, last: at };
    if (/(?:ed|ing)$/.test(token.folded) && PUNISHED.has(stem(token.folded))) return { first: at, last: at };
    if (isThrownOut(tokens, i) && isDoing(tokens[at + 1])) return { first: at, last: at };
  }
  return null;
}

/** "Chucked out of the gallery for laughing", "sent off for arguing", "taken off the team for doping". */
function isThrownOut(tokens: Tokens, at: number): boolean {
  return (
    THROWING.test(tokens[at]?.folded ?? '') &&
    tokens.slice(at + 1, at + 4).some(({ folded }) => /^(?:out|off|home|away|down)$/.test(folded))
  );
}

const THROWING =
  /^(?:thrown?|threw|throwing|chuck(?:s|ed)|kick(?:s|ed)|boot(?:s|ed)|turf(?:s|ed)|hauled|dragged|marched|escorted|sen[dt]s?|turned|struck|told|taken|packed|dressed|pulled|locked|frozen)$/;

/** "For two matches", "for a year". */
function tellsHowLong({ kind, folded }: Tokens[number]): boolean {
  return kind === 'number' || UNITS.has(folded) || unitNamed(folded)?.unit === 's';
}

/** Nouns that a "for" behind them belongs to: "no possibility for parole", "a warning for flooding". */
const TAKING_FOR =
  /^(?:possibilit(?:y|ies)|chances?|hopes?|plans?|calls?|bids?|warnings?|orders?|grounds?|reasons?|basis|requests?|appeals?|responsibility|support|need|room|date|time|deadline|penalt(?:y|ies)|eligible|ready)$/;

/** Players are booked for fouls, tables for Tuesday. */
function isFoul(tokens: Tokens, at: number): boolean {
  return tokens
    .slice(at + 1, at + 4)
    .some(({ folded }) =>
      /^(?:foul|dissent|handball|challenge|tackle|shirt|obstruction|simulation|misconduct)$/.test(folded),
    );
}

/** "Booked a second time, for arguing". */
function isDoing(token: Tokens[number] | undefined): boolean {
  return /[a-z]{2}ing$/.test(token?.folded ?? '');
}

/** "Blames the gap on overspending", "blaming the weather"; not "blame was not their task". */
function blamedAt(tokens: Tokens, at: number): Place | null {
  if (!/^blam(?:es?|ed|ing)$/.test(tokens[at]?.folded ?? '')) return null;
  if (
    /^(?:to|be|been|is|was|were|are|being|the|of|no|not|never|an?)$|n't$/.test(tokens[at - 1]?.folded ?? '')
  )
    return null;
  if (/^(?:is|are|was|were|lies?|lay)$/.test(tokens[at + 1]?.folded ?? '')) return null;
  for (let i = at + 1; i <= at + REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') break;
    if (token.folded === 'on') return { first: at, last: i };
  }
  return { first: at, last: at };
}
