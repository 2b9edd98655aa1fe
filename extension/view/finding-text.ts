/** Findings as plain text, for the clipboard. */
import { version } from '../../manifest.json';
import type { Finding } from '../../src/report.ts';
import { PLACE } from './Filled.tsx';
import { reasonParts } from './reason-parts.ts';
import { type Compared, KIND_WORDS, type Words } from './strings.ts';

/** The version of this extension, as the manifest says it. */
export const VERSION: string = version;

/** One finding with the page's and the original's words and the links to both, in the reader's language. */
export function findingText(finding: Finding, { ref, original }: Compared, words: Words): string {
  const { say, date } = words;
  const { kind, text, evidence, inCaption } = finding;
  const why = reasonParts(finding, words).map((part) => part.message.replace(PLACE, () => part.words));
  const where = [original.title, original.publisher, original.published && date(original.published)];
  return [
    text,
    [say(KIND_WORDS[kind]), inCaption && say('inCaption'), ...why].filter(Boolean).join(' · '),
    evidence && `${say('passage')}: ${evidence}`,
    `${say('thePage')}: ${ref.url}`,
    `${say('theOriginal')}: ${where.filter(Boolean).join(', ')}`,
    original.url,
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * A report of a mistake, for those who mend it: what was found, where, by which version. In English, as codes. The words of page
 * and original are in it only where the reader wants them to be.
 */
export function mistakeText(
  findings: readonly Finding[],
  { ref, original, report }: Compared,
  withWords: boolean,
): string {
  const told = findings.map(({ id, kind, verdict, reason, confidence, start, end, ...words }) =>
    [
      `${id}: ${kind}, ${verdict}, ${reason.code}, confidence ${confidence.toFixed(2)}, at ${start}-${end}`,
      withWords && `  page: ${words.text}`,
      withWords && words.original && `  original: ${words.original}`,
      withWords && words.evidence && `  passage: ${words.evidence}`,
    ]
      .filter(Boolean)
      .join('\n'),
  );
  return [
    `Palimpsest ${VERSION}: this is wrong`,
    `page: ${ref.url}`,
    `original: ${original.id} ${original.url ?? ''}`.trimEnd(),
    `relation: ${report.relation}, score ${report.score.toFixed(2)}`,
    ...told,
  ].join('\n');
}
