import { styleText } from 'node:util';
import { reasonInEnglish } from '../findings/reasons.ts';
import { relationReasonInEnglish } from '../match/relation-reasons.ts';
import {
  type Coverage,
  type CreditedSource,
  type Finding,
  type FindingKind,
  isMadeFrom,
  isMuchAdded,
  type OriginalCard,
  type Relation,
  type Report,
  wholePercents,
} from '../report.ts';
import { oneLineOf } from './printable.ts';

/** How words are set off: the identity, where nothing may be coloured. */
export type Paint = (style: 'bold' | 'dim' | 'underline', text: string) => string;

/** Colours only where a person looks at a terminal and has not asked for none (https://no-color.org). */
export function paintFor(stream: { readonly isTTY?: boolean }): Paint {
  const plain = stream.isTTY !== true || (process.env.NO_COLOR ?? '') !== '';
  return plain ? (_, text) => text : (style, text) => styleText(style, text);
}

/** UTF-16 units of a line about a finding, and of a passage of the original. */
const LONGEST = 120;
const LONGEST_EVIDENCE = 160;

/** What a page is to an original, as a sentence. */
export const RELATIONS: Record<Relation, string> = {
  copy: 'A copy of the original.',
  rewrite: 'A rewrite of the original.',
  partial: 'Partly made from the original.',
  'same-story': 'The same story, but not made from this original.',
  unrelated: 'Not made from this original.',
};

/** What readers call the kinds of findings, as the interface does. */
const KINDS: Record<FindingKind, string> = {
  number: 'number',
  percent: 'share',
  money: 'money',
  measure: 'measure',
  date: 'date',
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  quote: 'quotation',
  attribution: 'who said it',
  certainty: 'certainty',
  role: 'office',
  cause: 'cause',
  superlative: 'comparison',
  claim: 'statement',
};

/** "A copy" alone would be read as one of which nothing was altered. */
function relationLine({ relation, findings }: Report): string {
  return relation === 'copy' && findings.length > 0
    ? 'A copy of the original, with changes.'
    : RELATIONS[relation];
}

/** A report as a person reads it in a terminal, with a line break at its end. */
export function reportText(report: Report, original: OriginalCard, paint: Paint): string {
  const { relation, because, coverage, possible, dropped, complete } = report;
  const credit = [original.publisher, original.published].filter((part) => part !== null).join(', ');
  const lines = [
    paint('bold', relationLine(report)),
    ...originalLine(original.title, credit),
    coverageLine(coverage),
    ...(relation === 'partial' ? [`${sentence(relationReasonInEnglish(because))}`] : []),
    ...creditLines(report.credit),
  ];
  if (isMadeFrom(relation)) {
    lines.push('', ...findingLines(report, paint), ...possibleLines(possible, paint));
    lines.push(...missingLines(dropped.map(({ text }) => text)));
  }
  if (!complete) lines.push('', 'Not all of the page was compared: it is very long, or time ran out.');
  return `${lines.join('\n')}\n`;
}

/** The original by its title, and by who published it and when; none where nothing is known of it. */
function originalLine(title: string, credit: string): string[] {
  const named = [title, title === '' ? credit : credit && `(${credit})`].filter((part) => part !== '');
  const line = oneLineOf(named.join(' '), LONGEST_EVIDENCE);
  return line === '' ? [] : [line];
}

/** A part of 0 % is left out: "0 % added" would contradict findings inside reworded sentences. */
function coverageLine(coverage: Coverage): string {
  const shares = Object.entries(wholePercents(coverage)).filter(([, share]) => share > 0);
  return `Of the page’s words: ${shares.map(([part, share]) => `${share} % ${part}`).join(', ')}.`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A page that names its source republishes: said without a word of blame, or of praise. */
function creditLines(credit: CreditedSource | null): string[] {
  if (credit === null) return [];
  const named = oneLineOf(credit.name ?? credit.url ?? '', LONGEST);
  return [
    credit.isThisOriginal
      ? `The page says that it republishes this: ${named}.`
      : `The page names a source: ${named}.`,
  ];
}

function nothingFound(coverage: Coverage): string {
  return isMuchAdded(coverage)
    ? `No single addition was found, but ${wholePercents(coverage).added} % of the page has no counterpart in the original.`
    : 'Nothing on the page was found to go beyond the original.';
}

function findingLines({ findings, coverage }: Report, paint: Paint): string[] {
  if (findings.length === 0) return [nothingFound(coverage)];
  const count = findings.length === 1 ? 'One thing' : `${findings.length} things`;
  return [
    paint('bold', `${count} on the page that the original does not say:`),
    ...findings.flatMap((f) => entry(f, paint)),
  ];
}

function possibleLines(possible: readonly Finding[], paint: Paint): string[] {
  if (possible.length === 0) return [];
  return ['', paint('bold', 'Possibly also:'), ...possible.flatMap((finding) => entry(finding, paint))];
}

function entry(finding: Finding, paint: Paint): string[] {
  const kind = KINDS[finding.kind];
  const where = finding.inCaption ? `${kind}, in a caption` : kind;
  const lines = [`  ${paint('underline', oneLineOf(finding.text, LONGEST))}  ${paint('dim', where)}`];
  lines.push(`      ${oneLineOf(reasonInEnglish(finding.reason), LONGEST)}`);
  if (finding.evidence !== null)
    lines.push(paint('dim', `      original: ${oneLineOf(finding.evidence, LONGEST_EVIDENCE)}`));
  return lines;
}

function missingLines(missing: readonly string[]): string[] {
  if (missing.length === 0) return [];
  const most = 12;
  const more = missing.length > most ? `, and ${missing.length - most} more` : '';
  const said = missing.slice(0, most).map((text) => oneLineOf(text, 60));
  return ['', `In the original, but not on the page: ${said.join('; ')}${more}.`];
}
