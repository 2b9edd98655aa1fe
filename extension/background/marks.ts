import type { Article } from '../../src/article/article.ts';
import type { Finding, Report } from '../../src/report.ts';
import { quoteOf } from '../../src/text/quote-anchor.ts';
import type { FindingId, Mark, MarkStyle } from '../messages/protocol.ts';

/** What is to be painted into the page of a report: its findings, and the possible ones in their quieter style. */
export function marksOf(article: Article, report: Report): Mark[] {
  if (report.relation === 'same-story' || report.relation === 'unrelated') return [];
  return [
    ...report.findings.map((finding) => mark(article, finding, styleOf(finding))),
    ...report.possible.map((finding) => mark(article, finding, 'possible')),
  ];
}

function mark(article: Article, finding: Finding, style: MarkStyle): Mark {
  return { finding: finding.id as FindingId, style, quote: quoteOf(article.text, finding) };
}

function styleOf({ kind, verdict }: Finding): MarkStyle {
  if (verdict === 'inserted') return 'inserted';
  return kind === 'quote' ? 'quotation' : 'changed';
}
