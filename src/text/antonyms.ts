import { keysOfWords, type StemKey, wordKey } from './keys.ts';
import { readWordOnce } from './read-once.ts';

/**
 * Opposites that news exchanges by mistake or by malice, by hand: two sides, each with the words that say it. Left out are words that a
 * rewriter uses for something else in the same sentence (first and last, high and low), and what one event is to its two ends
 * (beat and lost to, sent to and received, sold to and bought). Near-synonyms need no entry: keys bring them together (see senses.ts).
 */
const OPPOSITES = `
  rise increase grow soar surge | fall decrease decline shrink plunge tumble slump
  raise boost lift hike | lower cut reduce slash
  accept approve endorse back adopt pass | reject refuse dismiss veto oppose decline deny
  support favour favor welcome praise | oppose condemn criticise criticize denounce
  admit confess acknowledge | deny denies
  guilty convict | innocent acquit
  convicted | acquitted cleared
  allow permit authorise authorize legalise legalize | ban forbid prohibit bar outlaw block
  open reopen | close shut
  opening | closing closure
  begin start launch commence | end finish conclude cease stop halt
  beginning | ending
  arrive enter join | leave depart quit exit
  best | worst
  better improve improvement | worse worsen deteriorate deterioration
  success successful succeed | failure failed fail unsuccessful
  strengthen | weaken
  stronger | weaker
  expand expansion widen | contract contraction narrow shrink
  accelerate | slow
  confirm prove proven | refute disprove disproven
  legal lawful | illegal unlawful
  safe safety | unsafe dangerous danger
  public publicly | private privately
  deliberate deliberately intentional intentionally | accidental accidentally unintentional unintentionally
  voluntary voluntarily | compulsory mandatory
  temporary temporarily | permanent permanently
  free release | detain arrest seize
  remember | forget
  majority | minority
  maximum | minimum
  rich wealthy | poor
  young younger | old older elderly
  north northern | south southern
  east eastern | west western
  male men man | female women woman
  husband | wife
  brother | sister
  son | daughter
  mother | father
  morning | evening night
  day daytime | night overnight
  possible | impossible
  likely | unlikely
  popular | unpopular
  known | unknown
  healthy | unhealthy sick
  happy delighted | unhappy sad
  optimistic | pessimistic
  calm | angry anger
  love loved | hate hated
  peaceful | violent
  surplus profit | deficit loss
  ally | enemy
  include including | exclude excluding
  encourage | discourage
  agree agreement | disagree disagreement
  trust | distrust mistrust
  present | absent
  united unite | divided divide
  build built construct | demolish demolished destroy destroyed
  protect | harm endanger
  increase | decrease
  upgrade | downgrade
  urban | rural
  foreign | domestic
  domestic | international
  inside indoor indoors | outside outdoor outdoors
  appoint hire hired | dismiss sack fire fired
  extend extended | shorten shortened
  heavy heavier | light lighter
  hot hotter | cold colder
  dry | wet
  early earlier | late later
  positive | negative
  full | empty
  strong | weak
  survive | die kill
  alive | dead
  highest | lowest
  most | least
  struggling struggle ailing | thriving thrive flourish
  distant | nearby
  find found | lose lost
  gain | lose
  win victory | lose
  add | remove
  marry wed | divorce
  hit score convert | miss
  create build | destroy damage
  innocent | convict
  above | below
  top | bottom
  friend friendly | enemy hostile
  upper | lower
  single | married
  pull | push
  employ | unemploy
  hide conceal | reveal disclose
  ignore disregard | heed
  spend | save
  damage destroy | repair restore`;

/** For each word's key the keys of its opposites. */
const TABLE = readTable();

function readTable(): ReadonlyMap<StemKey, ReadonlySet<StemKey>> {
  const table = new Map<StemKey, Set<StemKey>>();
  for (const line of OPPOSITES.trim().split('\n')) {
    const [left = [], right = []] = line.split('|').map((side) => keysOfWords(side.trim()));
    for (const key of left) add(table, key, right);
    for (const key of right) add(table, key, left);
  }
  return table;
}

function add(table: Map<StemKey, Set<StemKey>>, key: StemKey, opposites: readonly StemKey[]): void {
  const known = table.get(key) ?? new Set<StemKey>();
  for (const opposite of opposites) if (opposite !== key) known.add(opposite);
  table.set(key, known);
}

const NONE: ReadonlySet<StemKey> = new Set();

/** A word and the letters before it that deny it: "unsurprising", "illegal", "nonviolent". Short ones are left: "under" is no "der". */
const PREFIXED = /^(?:un|in|im|il|ir|dis|non)([a-z]{5,})$/;

/**
 * Keys of the opposites of a folded word, or an empty set: by the table, and what a prefix denies. A prefix is only taken off: to put each on
 * would try so many keys that other words meet one by chance.
 */
export const oppositesOf = readWordOnce((folded): ReadonlySet<StemKey> => {
  const listed = TABLE.get(wordKey(folded)) ?? NONE;
  const denied = PREFIXED.exec(folded)?.[1];
  return denied === undefined ? listed : new Set([...listed, wordKey(denied)]);
});
