import { type StemKey, wordKey } from '../../text/keys.ts';
import { readWordOnce } from '../../text/read-once.ts';
import { stem } from '../../text/stem.ts';

/**
 * Dimensions on which news places a thing, by hand, from one end to the other; words of one step say the same. A page that puts a word of
 * another step in the place of the original's says more, or less, than it does.
 */
const SCALES = `
  minor slight superficial trivial | moderate | serious severe grave major | critical
  stable comfortable satisfactory | serious grave critical
  early initial preliminary exploratory | advanced final concluding
  informal informally | formal formally
  preliminary provisional unaudited draft tentative interim | final definitive audited
  partial partly partially | largely mostly mainly | full fully complete completely total totally entirely
  slight slightly marginal marginally modest modestly | sharp sharply steep steeply dramatic dramatically significant significantly substantial substantially
  gradual gradually slow slowly | rapid rapidly sudden suddenly abrupt abruptly swift swiftly
  temporary temporarily interim | permanent permanently indefinite indefinitely
  brief briefly | lengthy prolonged
  voluntary optional | mandatory compulsory obligatory
  rare rarely seldom occasional occasionally sporadic | frequent frequently often common commonly regular regularly routine routinely
  isolated scattered | widespread rampant
  unanimous unanimously | narrow narrowly
  narrow narrowly slim | comfortable comfortably landslide overwhelming overwhelmingly
  small tiny | large huge vast enormous massive giant
  low | high
  mild | heavy intense severe fierce
  weak fragile shaky | strong robust solid
  safe harmless | dangerous unsafe hazardous toxic deadly
  legal lawful | illegal unlawful
  accidental accidentally natural | deliberate deliberately intentional intentionally suspicious
  peaceful calm orderly | violent tense chaotic
  friendly amicable cordial | hostile bitter
  negative | positive
  intact undamaged unharmed unhurt unscathed | damage injure hurt wound destroy
  conscious | unconscious
  confident hopeful optimistic | cautious worry doubtful pessimistic
  pleased satisfied delighted happy | disappointed unhappy angry furious
  reluctant unwilling hesitant | eager willing keen happy
  pass passed | fail failed
  uphold affirm | overturn quash annul
  investigate question interview | arrest detain | charged indicted prosecute | convict sentence jail imprison
  convict | acquit
  recommend advise urge suggest encourage | order require instruct force compel
  agree volunteer choose consent | force compel oblige
  injured wounded hurt | killed died dead
  damage | destroy demolish
  delay postpone suspend | cancel scrap abandon
  suspend | dismissed sacked expel
  resign quit | sacked
  review examine assess consider discuss | decide approve accept adopt cancel scrap
  borrow lease rent | buy own
  plan propose design | complete finish`;

/** A word's step on one dimension, as keys: what says the same, and what says more or less. */
export interface Step {
  readonly same: readonly StemKey[];
  readonly others: readonly StemKey[];
}

/**
 * For each word of a page its steps. A page's word counts by its stem, not by its sense ("for the most part" is no "partly"), and one that is
 * listed in "-ed" in that form only: a charge is not "charged". Of an original, whose words are stems, that cannot be told: hence no "fired".
 */
const TABLE = readTable();

function readTable(): ReadonlyMap<string, readonly Step[]> {
  const table = new Map<string, Step[]>();
  for (const line of SCALES.trim().split('\n')) {
    const steps = line.split('|').map((step) => step.trim().split(/\s+/));
    for (const words of steps) {
      const others = steps.filter((other) => other !== words).flatMap((other) => other.map(wordKey));
      const step = { same: words.map(wordKey), others };
      const forms = new Set(words.map((word) => (word.endsWith('ed') ? word : stem(word))));
      for (const form of forms) table.set(form, [...(table.get(form) ?? []), step]);
    }
  }
  return table;
}

/** The steps that a folded word is on, most often none. */
export const stepsOf = readWordOnce(
  (folded): readonly Step[] => TABLE.get(folded) ?? TABLE.get(stem(folded)) ?? [],
);
