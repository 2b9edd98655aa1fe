import type { SortOfCue } from './sorts.ts';

// The words by which a clause states something, where the original leaves it open.

/** How a clause states: with what is to come, what is done, what is, with a plain verb, or with nothing that looks like a verb. */
export type Mood = 'will' | 'has' | 'is' | 'plain' | 'none';

/** Auxiliaries, and how a clause states with them. */
export const AUXILIARIES: ReadonlyMap<string, Mood> = new Map([
  ['will', 'will'],
  ['would', 'will'],
  ['has', 'has'],
  ['have', 'has'],
  ['had', 'has'],
  ['is', 'is'],
  ['are', 'is'],
  ['was', 'is'],
  ['were', 'is'],
]);

/** Words that insist. */
export const INSISTING = new Set(
  `definitely certainly undoubtedly confirmed confirms established proved proven proves clearly surely guaranteed guarantees certain sure
  inevitably inevitable definite final knows knew ruled confident convinced conclusive conclusively undisputed indisputable indisputably undeniable
  undeniably unquestionably`.split(/\s+/),
);

/** What the page lost: a denial, a claim of somebody's, a doubt that stood with a noun ("a possible leak"), beside a verb ("probably"), or with it. */
export type LostCue = 'denial' | 'claim' | 'adjective' | 'adverb' | 'verb';

/** Where the original denies, these say the opposite; where it tells a claim, these tell it as a fact. */
export const STATING_INSTEAD: Partial<Record<LostCue, RegExp>> = {
  denial:
    /^(?:admit(?:s|ted|ting)?|acknowledge[sd]?|concede[sd]?|accept(?:s|ed)?|agree[sd]?|succeed(?:s|ed)?|managed?)$/,
  claim:
    /^(?:admit(?:s|ted|ting)?|acknowledge[sd]?|concede[sd]?|point(?:s|ed)|note[sd]|reveal(?:s|ed)?|show(?:s|ed|n)|expose[sd]?|disclose[sd]?|recall(?:s|ed)|remind(?:s|ed)|discover(?:s|ed)|establish(?:es|ed))$/,
};

const PROVING =
  /^(?:show(?:s|ed|n)?|prov(?:e|es|ed|en|ing)|demonstrat(?:es|ed)|establish(?:es|ed)|confirm(?:s|ed)|conclud(?:es|ed)|determin(?:es|ed)|trac(?:es|ed)|pinpoint(?:s|ed)|identif(?:y|ies|ied)|reveal(?:s|ed)|knows?|knew|means?|meant)$/;
const COMMITTING =
  /^(?:decid(?:es|ed)|agree(?:s|d)|sign(?:s|ed)|struck|clinch(?:es|ed)|seal(?:s|ed)|secur(?:es|ed)|reach(?:es|ed)|settl(?:es|ed)|chos(?:e|en)|approv(?:es|ed)|adopt(?:s|ed)|order(?:s|ed)|bought|sold|shelv(?:es|ed)|scrap(?:s|ped)|cancel(?:s|led|ed)|axed|opened|launch(?:es|ed)|start(?:s|ed)|beg[au]n|commit(?:s|ted)|finali[sz]ed|complet(?:es|ed)|confirm(?:s|ed)|paid|fined|charged|told)$/;

/** Verbs that settle what a cue of a sort leaves open. */
export const SETTLING: Partial<Record<SortOfCue, RegExp>> = {
  guess: PROVING,
  belief: PROVING,
  likelihood: PROVING,
  claim: PROVING,
  modal: PROVING,
  consideration: COMMITTING,
  plan: COMMITTING,
  expectation: COMMITTING,
  future: COMMITTING,
};

/** "An illness caused by the drug" states the cause, where "a lacquer made by monks" is only told whose it is. */
export const CAUSING = /^(?:caused|triggered|sparked|driven|started|brought|provoked|prompted)$/;

/** Regular forms without what only ends like one, and the irregular ones that news uses. */
export const PAST = new RegExp(
  `^(?!(?:hundred|kindred|sacred|naked|wicked|rugged|crooked|indeed|exceed|proceed|succeed|speed|breed|greed|bleed|need|feed|seed|weed|deed)$)[a-z]{2,}ed$|^(?:${`struck made
  built cut hit led took gave went came found kept lost met sold told won held sank left rose fell grew sent set cost broke began ran knew shot spent
  paid brought bought caught drew drove fled got hurt laid put said saw shut stole taught threw wrote spoke swept tore burnt spread became bore beat
  bent bit bled blew bred burst chose clung crept dealt dug drank ate fed felt fought flew forgot froze heard hid lent lit meant quit rode sought
  shook shrank slept slid spun spilt split stood stuck swore swam swung thought understood woke wore withdrew undertook overtook overthrew arose
  foresaw forbade misled rebuilt upheld`
    .split(/\s+/)
    .join('|')})$`,
);
/** What ends like a verb in the present. */
export const PRESENT = /[a-z]{2}(?:es|ks|[^s]ls|ns|ws|ts)$|^(?:shows?)$/;
