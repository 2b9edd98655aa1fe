import type { Finding, FindingKind, Verdict } from '../src/report.ts';
import { overlaps, type Span } from '../src/text/span.ts';

/** A labelled pair of articles, as the files in a pairs folder hold it. */
export interface LabelledPair {
  readonly id: string;
  readonly style: string;
  readonly original: LabelledArticle;
  readonly page: LabelledArticle;
  readonly gold: readonly GoldFact[];
  readonly mustNot: readonly { readonly para: number; readonly text: string; readonly why: string }[];
}

export interface LabelledArticle {
  readonly title: string;
  readonly byline?: string;
  /** Who published an original. */
  readonly publisher?: string;
  /** Who publishes a page: its name, or the host of its address. */
  readonly site?: string;
  readonly published?: string;
  readonly paragraphs: readonly string[];
}

interface GoldFact {
  readonly para: number;
  readonly text: string;
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  readonly original: string | null;
  readonly difficulty: 'easy' | 'medium' | 'hard';
}

export type ScoredFinding = Span & Pick<Finding, 'kind' | 'verdict' | 'original'>;

/** Counts from which every measure follows; counts of several pairs are added up. */
export interface FindingScore {
  readonly findings: number;
  readonly correct: number;
  readonly gold: number;
  readonly found: number;
  readonly mustNot: number;
  readonly alarms: number;
  readonly verdictRight: number;
  readonly changed: number;
  readonly evidenceRight: number;
  readonly characters: { readonly found: number; readonly gold: number; readonly both: number };
  /** Findings on each pair that has no labelled fact. */
  readonly onFaithful: readonly number[];
  readonly byKind: ReadonlyMap<string, readonly [found: number, all: number]>;
  readonly byDifficulty: ReadonlyMap<string, readonly [found: number, all: number]>;
  readonly misses: readonly string[];
  readonly falseFindings: readonly string[];
}

/** The text of a labelled article: title, then paragraphs, with blank lines between. */
export function textOf({ title, paragraphs }: LabelledArticle): string {
  return [title, ...paragraphs].join('\n\n');
}

/**
 * Scores findings against labelled pairs. Precision: findings that touch a labelled fact. Recall: labelled facts touched. An attribution
 * may be marked anywhere in its paragraph, at the speaker or at the words.
 */
export function scoreFindings(
  pairs: readonly LabelledPair[],
  found: ReadonlyMap<string, readonly ScoredFinding[]>,
): FindingScore {
  const total = emptyScore();
  for (const pair of pairs) scorePair(pair, found.get(pair.id) ?? [], total);
  return total;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
interface Running
  extends Mutable<
    Omit<FindingScore, 'characters' | 'onFaithful' | 'byKind' | 'byDifficulty' | 'misses' | 'falseFindings'>
  > {
  characters: Mutable<FindingScore['characters']>;
  onFaithful: number[];
  byKind: Map<string, [number, number]>;
  byDifficulty: Map<string, [number, number]>;
  misses: string[];
  falseFindings: string[];
}

function emptyScore(): Running {
  return {
    findings: 0,
    correct: 0,
    gold: 0,
    found: 0,
    mustNot: 0,
    alarms: 0,
    verdictRight: 0,
    changed: 0,
    evidenceRight: 0,
    characters: { found: 0, gold: 0, both: 0 },
    onFaithful: [],
    byKind: new Map(),
    byDifficulty: new Map(),
    misses: [],
    falseFindings: [],
  };
}

function scorePair(pair: LabelledPair, findings: readonly ScoredFinding[], total: Running): void {
  const gold = pair.gold.map((fact) => ({
    fact,
    at: placeOf(pair.page, fact),
    paragraph: paragraphOf(pair.page, fact.para),
  }));
  const meets = (finding: ScoredFinding, { fact, at, paragraph }: (typeof gold)[number]) =>
    overlaps(finding, at) ||
    (fact.kind === 'attribution' && finding.kind === 'attribution' && overlaps(finding, paragraph));
  total.findings += findings.length;
  for (const finding of findings) {
    if (gold.some((entry) => meets(finding, entry))) total.correct++;
    else
      total.falseFindings.push(
        `${pair.id} | ${finding.kind} | ${finding.verdict} | ${textOf(pair.page).slice(finding.start, finding.end)}`,
      );
  }
  if (gold.length === 0) total.onFaithful.push(findings.length);
  for (const entry of gold)
    scoreGold(
      entry.fact,
      findings.filter((finding) => meets(finding, entry)),
      pair.id,
      total,
    );
  scoreAlarms(
    pair,
    findings,
    gold.map(({ at }) => at),
    total,
  );
  scoreCharacters(
    findings,
    gold.map(({ at }) => at),
    total,
  );
}

function scoreGold(fact: GoldFact, hits: readonly ScoredFinding[], id: string, total: Running): void {
  const hit = hits.length > 0;
  total.gold++;
  count(total.byKind, fact.kind, hit);
  count(total.byDifficulty, fact.difficulty, hit);
  if (!hit) {
    total.misses.push(
      `${id} | ${fact.kind} | ${fact.verdict} | ${fact.difficulty} | ${fact.text} | ${fact.original ?? '-'}`,
    );
    return;
  }
  total.found++;
  if (hits.some(({ verdict }) => verdict === fact.verdict)) total.verdictRight++;
  if (fact.verdict !== 'changed') return;
  total.changed++;
  const wanted = wordsOf(fact.original);
  if (hits.some(({ original }) => [...wordsOf(original)].some((word) => wanted.has(word))))
    total.evidenceRight++;
}

function scoreAlarms(
  pair: LabelledPair,
  findings: readonly ScoredFinding[],
  gold: readonly Span[],
  total: Running,
): void {
  const unlabelled = findings.filter((finding) => !gold.some((at) => overlaps(finding, at)));
  for (const fact of pair.mustNot) {
    const at = placeOf(pair.page, fact);
    total.mustNot++;
    if (unlabelled.some((finding) => overlaps(finding, at))) total.alarms++;
  }
}

function scoreCharacters(findings: readonly Span[], gold: readonly Span[], total: Running): void {
  const marked = characters(findings);
  const labelled = characters(gold);
  total.characters.found += marked.size;
  total.characters.gold += labelled.size;
  for (const at of marked) if (labelled.has(at)) total.characters.both++;
}

function characters(spans: readonly Span[]): Set<number> {
  const all = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) all.add(at);
  return all;
}

function count(counts: Map<string, [number, number]>, key: string, hit: boolean): void {
  const [found, all] = counts.get(key) ?? [0, 0];
  counts.set(key, [found + Number(hit), all + 1]);
}

function wordsOf(text: string | null): Set<string> {
  return new Set((text ?? '').toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);
}

function paragraphOf(article: LabelledArticle, para: number): Span {
  let start = 0;
  for (const text of [article.title, ...article.paragraphs].slice(0, para + 1)) start += text.length + 2;
  return { start, end: start + ((para === -1 ? article.title : article.paragraphs[para]) ?? '').length };
}

function placeOf(
  article: LabelledArticle,
  { para, text }: { readonly para: number; readonly text: string },
): Span {
  const paragraph = paragraphOf(article, para);
  const at = textOf(article).indexOf(text, paragraph.start);
  if (at === -1 || at + text.length > paragraph.end)
    throw new Error(`labelled text is not in paragraph ${para}: ${text}`);
  return { start: at, end: at + text.length };
}
