import { styleText } from 'node:util';
import { reasonInEnglish } from '../findings/reasons.ts';
import type { Finding, OriginalCard, Relation, Report } from '../report.ts';
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

/** A report as a person reads it in a terminal, with a line break at its end. */
export function reportText(report: Report, original: OriginalCard, paint: Paint): string {
  const { relation, coverage, findings, possible, dropped, complete } = report;
  const credit = [original.publisher, original.published].filter((part) => part !== null).join(', ');
  const lines = [
    paint('bold', RELATIONS[relation]),
    oneLineOf(`${original.title}${credit === '' ? '' : ` (${credit})`}`, LONGEST_EVIDENCE),
    `${percent(coverage.copied)} word for word, ${percent(coverage.reworded)} in other words, ${percent(coverage.added)} not in the original.`,
  ];
  if (relation !== 'same-story' && relation !== 'unrelated') {
    lines.push('', ...findingLines(findings, paint), ...possibleLines(possible, paint));
    lines.push(...droppedLines(dropped.map(({ text }) => text)));
  }
  if (!complete) lines.push('', 'Not all of the page was compared: it is very long, or time ran out.');
  return `${lines.join('\n')}\n`;
}

function findingLines(findings: readonly Finding[], paint: Paint): string[] {
  if (findings.length === 0) return ['Nothing on the page was found to go beyond the original.'];
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
  const where = finding.inCaption ? `${finding.kind}, in a caption` : finding.kind;
  const lines = [`  ${paint('underline', oneLineOf(finding.text, LONGEST))}  ${paint('dim', where)}`];
  lines.push(`      ${oneLineOf(reasonInEnglish(finding.reason), LONGEST)}`);
  if (finding.evidence !== null)
    lines.push(paint('dim', `      original: ${oneLineOf(finding.evidence, LONGEST_EVIDENCE)}`));
  return lines;
}

function droppedLines(dropped: readonly string[]): string[] {
  if (dropped.length === 0) return [];
  const most = 12;
  const more = dropped.length > most ? `, and ${dropped.length - most} more` : '';
  const said = dropped.slice(0, most).map((text) => oneLineOf(text, 60));
  return ['', `Left out of the original: ${said.join('; ')}${more}.`];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
