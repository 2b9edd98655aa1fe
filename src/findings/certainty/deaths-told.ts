import { contentKeys } from '../../text/keys.ts';
import type { Token } from '../../text/tokens.ts';
import { type Comparison, originalTokens, type RawFinding, withNeighbours } from '../comparison.ts';
import { inTime } from '../in-time.ts';
import { changedAt } from '../make-finding.ts';
import { isSettled } from '../settled.ts';
import { isLeftOpen } from './left-open.ts';

/** On sentences that go back to the original's at least this clearly. */
const LEAST_SCORE = 0.25;
const CONFIDENCE = 0.75;

/** A way to die: the words that say so, those of the original that say as much, and those that let a reader think so of whoever died there. */
interface Manner {
  readonly said: RegExp;
  readonly family: RegExp;
  readonly hints: RegExp;
}

const MANNERS: readonly Manner[] = [
  {
    said: /^drowned$/,
    family: /^drown/,
    hints:
      /^(?:water|river|lake|sea|ocean|flood|swept|pool|sw[ia]m|boat|ferry|ship|capsiz|sank|sunk|dam|wave|current|canal|tide|creek|reservoir|pond|shore|beach|overboard|washed)/,
  },
  {
    said: /^(?:strangled|throttled)$/,
    family: /^(?:strangl|throttl|neck|throat|chok)/,
    hints: /^(?:neck|throat)/,
  },
  {
    said: /^(?:suffocated|asphyxiated|smothered)$/,
    family: /^(?:suffocat|asphyxi|smother|chok)/,
    hints: /^(?:smoke|fume|gas|air|oxygen|buried|collapse|avalanche|snow|carbon|crush)/,
  },
  {
    said: /^(?:stabbed|knifed)$/,
    family: /^(?:stab|knife|knives|blade|dagger|machete)/,
    hints: /^(?:wound|sharp)/,
  },
  {
    said: /^(?:poisoned)$/,
    family: /^(?:poison|toxi)/,
    hints: /^(?:chemical|gas|methanol|alcohol|arsenic|cyanide|pesticide|mushroom)/,
  },
  {
    said: /^electrocuted$/,
    family: /^electro/,
    hints: /^(?:electric|shock|cable|wire|power|current|lightning|volt)/,
  },
  {
    said: /^(?:crushed|trampled)$/,
    family: /^(?:crush|trampl|stamped)/,
    hints: /^(?:collaps|fell|fall|under|beneath|rubble|roof|wall|pinned|trapped|buried|crowd|surge|rock)/,
  },
  {
    said: /^(?:hanged|lynched)$/,
    family: /^(?:hang|hung|noose|lynch|gallows)/,
    hints: /^(?:rope|execut)/,
  },
];

/** Words by which an account tells that somebody is dead. */
const OF_DEATH =
  /^(?:die[sd]?|dying|dead|deadly|deaths?|kill(?:s|ed|ing|er)?|fatal.*|bod(?:y|ies)|drown.*|perish.*|murder.*|toll|victims?|funerals?|widow.*|corpses?|remains|succumb.*|manslaughter|homicide|suicide|casualt.*|mourn.*|buried|lives?|lost|executed|mortality|deceased|late)$/;

/**
 * How somebody died, where the original only tells that somebody did ("drowned" of a body found in a car), and deaths of what somebody survived there ("died of
 * a collapsed lung" for suffered one). Reads the original's text; silent where the index holds none.
 */
export function deathsTold(comparison: Comparison): RawFinding[] {
  if (comparison.originalText === null) return [];
  return inTime(comparison.analysis.sentences, comparison, ({ tokens }, sentence) =>
    tokens.flatMap((token, at) => {
      if (isSettled(comparison, token) || isLeftOpen(tokens, at)) return [];
      const from = mannerFrom(token, sentence, comparison) ?? survivedFrom(tokens, at, comparison);
      if (from === null) return [];
      const wording =
        originalTokens(from, comparison)?.find(({ folded }) => OF_DEATH.test(folded))?.text ?? '';
      const { start, end } = token;
      return changedAt({ start, end, kind: 'cause', sentence }, { wording, sentence: from }, CONFIDENCE);
    }),
  );
}

/** The sentence that tells of a death, though nothing of the way in which the page has it; null where the original lets one think so. */
function mannerFrom({ folded }: Token, sentence: number, comparison: Comparison): number | null {
  const manner = MANNERS.find(({ said }) => said.test(folded));
  if (manner === undefined) return null;
  const all = comparison.digest.sentences.map((_, at) => at);
  if (saysAny(manner.family, all, comparison)) return null;
  for (const from of linkedClearly(sentence, comparison)) {
    if (!saysAny(OF_DEATH, [from], comparison)) continue;
    const isFound = saysAny(/^(?:bod(?:y|ies)|corpses?|remains)$/, [from], comparison);
    if (!saysAny(manner.hints, isFound ? [from] : withNeighbours([from]), comparison)) return from;
  }
  return null;
}

/** The sentence that tells of the harm of which somebody "died" on the page, and of no death, nor do those beside it. */
function survivedFrom(tokens: readonly Token[], at: number, comparison: Comparison): number | null {
  if (tokens[at]?.folded !== 'died' || !/^(?:of|from)$/.test(tokens[at + 1]?.folded ?? '')) return null;
  const behind = tokens.slice(at + 2, at + 2 + LONGEST_HARM);
  const harm = behind.slice(0, behind.findLastIndex(({ folded }) => HARMS.test(folded)) + 1);
  const told = contentKeys(harm);
  if (told.length === 0) return null;
  const sources = comparison.digest.sentences.flatMap(({ keys }, from) =>
    told.every((key) => keys.includes(key)) ? [from] : [],
  );
  return saysAny(OF_DEATH, withNeighbours(sources), comparison) ? null : (sources[0] ?? null);
}

/** Words behind "died of" among which the harm stands: "a badly collapsed lung". */
const LONGEST_HARM = 4;
const HARMS =
  /^(?:lungs?|heart|stroke|attack|burns?|injur(?:y|ies)|wounds?|fractures?|skull|bleeding|haemorrhage|hemorrhage|infections?|sepsis|pneumonia|cancer|leukaemia|leukemia|hypothermia|heatstroke|dehydration|poisoning|reaction|fever|measles|cholera|malaria|flu|covid|concussion|exposure|overdose|complications|shock|clots?|seizures?|failure)$/;

function linkedClearly(sentence: number, { alignment }: Comparison): readonly number[] {
  return (alignment.links[sentence] ?? [])
    .filter(({ score }) => score >= LEAST_SCORE)
    .map(({ original }) => original);
}

function saysAny(words: RegExp, sentences: readonly number[], comparison: Comparison): boolean {
  return sentences.some(
    (at) => originalTokens(at, comparison)?.some(({ folded }) => words.test(folded)) === true,
  );
}
