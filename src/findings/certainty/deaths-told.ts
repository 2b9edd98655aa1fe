import { contentKeys } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import {
  type Comparison,
  isSaidIn,
  linkedTo,
  originalTokens,
  type RawFinding,
  withNeighbours,
} from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { isLeftOpen } from './left-open.ts';

/** On sentences that go back to the original's at least this clearly. */
const LEAST_SCORE = 0.25;
const CONFIDENCE = 0.75;

/**
 * A way to die: the words that say so, those of the original that say as much, and those that let a reader think so of whoever died there. The original's are
 * mostly given by how they begin, which takes in all their forms ("capsized", "capsizing"): one word too many there loses a finding, one too few marks what is so.
 */
interface Manner {
  readonly said: readonly string[];
  readonly family: RegExp;
  readonly hints: RegExp;
  /** Set where one may be so and live, or the word is said of a defeat: the page's sentence has to tell of a death besides. */
  readonly isSurvived?: true;
}

const MANNERS: readonly Manner[] = [
  {
    said: ['drowned'],
    family: /^drown/,
    hints:
      /^(?:water|underwater|river|lake|sea|ocean|flood|swept|pool|sw[ia]m|boat|ferry|ship|capsiz|sank|sunk|dam|wave|current|canal|tide|creek|reservoir|pond|shore|beach|overboard|washed|trawler|canoe|kayak|vessel|yacht|dinghy|raft|barge|lifeboat|founder|overturn|pier|quay|jetty|dock|harbo|gorge|surf|rapids|waterfall|weir|stream|brook|lagoon|estuary|coast|offshore|diver|diving|snorkel|submerg|tsunami|ice$|bath)/,
  },
  {
    said: ['strangled'],
    family: /^(?:strangl|throttl|neck|throat|chok)/,
    hints: /^(?:neck|throat|cord|scarf|ligature|noose|hanged)/,
  },
  {
    said: ['suffocated', 'asphyxiated'],
    family: /^(?:suffocat|asphyxi|smother|chok)/,
    hints:
      /^(?:smoke|fume|gas|air|oxygen|buried|collapse|avalanche|snow|carbon|crush|breath|pillow|plastic|sand|silo|grain|mud)/,
  },
  {
    said: ['stabbed', 'knifed'],
    family: /^(?:stab|knife|knives|blade|dagger|machete)/,
    hints: /^(?:wound|sharp|cut|slash|pierc|scissor|sword|bayonet|screwdriver)/,
  },
  {
    said: ['poisoned'],
    family: /^(?:poison|toxi)/,
    hints:
      /^(?:chemical|gas|fume|carbon|monoxide|methanol|alcohol|liquor|arsenic|cyanide|pesticide|mushroom|nerve|substance|contaminat|laced|spiked|ate|eaten|eating|dr[aiu]nk)/,
  },
  {
    said: ['electrocuted'],
    family: /^electro/,
    hints:
      /^(?:electric|shock|cable|wire|power|current|lightning|volt|overhead|lines?$|live$|pylon|mains|socket|rails?$)/,
  },
  {
    said: ['crushed', 'trampled'],
    family: /^(?:crush|trampl|stamped)/,
    hints:
      /^(?:collaps|fell|fall|under|beneath|rubble|roof|wall|pinned|trapped|buried|crowd|surge|rock|slab|tractor|container|came|come|down|roll|toppl|tipp|overturn|landed|landsl|mudsl|boulder|stone|tree|block|beam|crane|load|machine|press|lorry|truck|train|vehicle|wheel|digger|excavator|forklift|lift|quake|earthquake|avalanche|debris|masonry|scaffold|stamped|herd|cattle|cows?$|bulls?$|elephant|horse)/,
    isSurvived: true,
  },
  {
    said: ['hanged', 'lynched'],
    family: /^(?:hang|hung|noose|lynch|gallows)/,
    hints: /^(?:rope|execut|deaths?$|capital|condemn|sentenc|neck)/,
    isSurvived: true,
  },
];

const MANNER_OF = new Map(MANNERS.flatMap((manner) => manner.said.map((word) => [word, manner] as const)));

/** Words by which an account tells that somebody is dead. */
const OF_DEATH =
  /^(?:die[sd]?|dying|dead|deadly|deaths?|kill(?:s|ed|ing|er)?|fatal.*|bod(?:y|ies)|drown.*|perish.*|murder.*|toll|victims?|funerals?|widow.*|corpses?|succumb.*|manslaughter|homicide|suicide|casualt.*|mourn.*|executed|mortality|deceased)$/;

/** Words that tell so too, and much besides ("lost 6-0", "late goals"): enough to let a death of the page stand, never to rest a finding on. */
const MAYBE_OF_DEATH = /^(?:late|lost|li(?:fe|ves)|buried|remains)$/;

/**
 * How somebody died, where the original only tells that somebody did ("drowned" of a body found in a car), and deaths of what somebody survived there ("died of
 * a collapsed lung" for suffered one). Reads the original's text; silent where the index holds none.
 */
export function deathsTold(comparison: Comparison): RawFinding[] {
  if (comparison.originalText === null) return [];
  return inTime(comparison.analysis.sentences, comparison, ({ tokens }, sentence) =>
    tokens.flatMap((token, at) => {
      const { start, end, folded } = token;
      if (folded !== DIED && !MANNER_OF.has(folded)) return [];
      if (isSettled(comparison, token) || isLeftOpen(tokens, at)) return [];
      const from = mannerFrom(tokens, at, sentence, comparison) ?? survivedFrom(tokens, at, comparison);
      if (from === null) return [];
      const wording = wordOf(from, OF_DEATH, comparison) ?? wordOf(from, HARMS, comparison);
      if (wording === null) return [];
      return changedAt({ start, end, kind: 'cause', sentence }, { wording, sentence: from }, CONFIDENCE);
    }),
  );
}

/** The first word of a kind in a sentence of the original, as written. */
function wordOf(sentence: number, kind: RegExp, comparison: Comparison): string | null {
  return originalTokens(sentence, comparison)?.find(({ folded }) => kind.test(folded))?.text ?? null;
}

/** The sentence that tells of a death, though nothing of the way in which the page has it; null where the original lets one think so. */
function mannerFrom(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  comparison: Comparison,
): number | null {
  const manner = mannerAt(tokens, at);
  if (manner === undefined) return null;
  if (isSaidIn([...comparison.digest.sentences.keys()], manner.family, comparison)) return null;
  const telling = linkedTo(comparison, sentence, LEAST_SCORE).filter((from) =>
    isSaidIn([from], OF_DEATH, comparison),
  );
  return telling.find((from) => !isSaidIn(aboutDeath(from, comparison), manner.hints, comparison)) ?? null;
}

/** The sentences that may tell how somebody died: those beside tell it too, but not of a body that was found where they tell of another death. */
function aboutDeath(from: number, comparison: Comparison): readonly number[] {
  const isFound = isSaidIn([from], /^(?:bod(?:y|ies)|corpses?)$/, comparison);
  return withNeighbours([from]).filter(
    (at) => at === from || !isFound || !isSaidIn([at], OF_DEATH, comparison),
  );
}

/** The manner of death that a word of the page tells; not "drowned out", nor "crushed 6-0" where nobody is dead. */
function mannerAt(tokens: readonly Token[], at: number): Manner | undefined {
  const [word, next] = [tokens[at]?.folded ?? '', tokens[at + 1]?.folded];
  const manner = MANNER_OF.get(word);
  const isFatal = () => tokens.some(({ folded }, place) => place !== at && OF_DEATH.test(folded));
  return next === 'out' || (manner?.isSurvived && !isFatal()) ? undefined : manner;
}

/** The sentence that tells of the harm of which somebody "died" on the page, and of no death, nor do those beside it. */
function survivedFrom(tokens: readonly Token[], at: number, comparison: Comparison): number | null {
  if (tokens[at]?.folded !== DIED || !/^(?:of|from)$/.test(tokens[at + 1]?.folded ?? '')) return null;
  const behind = tokens.slice(at + 2, at + 2 + LONGEST_HARM);
  const harm = behind.slice(0, behind.findLastIndex(({ folded }) => HARMS.test(folded)) + 1);
  const told = contentKeys(harm);
  if (told.length === 0) return null;
  const sources = comparison.digest.sentences.flatMap(({ keys }, from) =>
    told.every((key) => keys.includes(key)) ? [from] : [],
  );
  const near = withNeighbours(sources);
  const mayHaveDied = [OF_DEATH, MAYBE_OF_DEATH].some((words) => isSaidIn(near, words, comparison));
  return mayHaveDied ? null : (sources[0] ?? null);
}

/** What may be told of a harm that was survived. */
const DIED = 'died';
/** Words behind "died of" among which the harm stands: "a badly collapsed lung". */
const LONGEST_HARM = 4;
/** What one may die of, and survive. */
const HARMS =
  /^(?:lungs?|heart|stroke|attack|burns?|injur(?:y|ies)|wounds?|fractures?|skull|bleeding|haemorrhage|hemorrhage|infections?|sepsis|pneumonia|cancer|leukaemia|leukemia|hypothermia|heatstroke|dehydration|poisoning|reaction|fever|measles|cholera|malaria|flu|covid|concussion|exposure|overdose|complications|shock|clots?|seizures?|failure)$/;
