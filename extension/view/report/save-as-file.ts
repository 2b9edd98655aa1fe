import { saveBlob } from '../save-blob.ts';
import css from './report.css?inline';

/** The report as one HTML file that needs nothing else: the element as it is drawn, and its style. */
export function htmlFileOf(report: Element, title: string): string {
  const { lang, dir } = document.documentElement;
  const file = document.implementation.createHTMLDocument(title);
  file.documentElement.lang = lang;
  file.documentElement.dir = dir;
  const encoding = file.createElement('meta');
  encoding.setAttribute('charset', 'utf-8');
  file.head.prepend(encoding);
  file.body.append(file.importNode(report, true));
  const markup = new XMLSerializer().serializeToString(file.documentElement);
  // The serializer would write the style's ">" as an entity, which HTML does not read there.
  return `<!doctype html>\n${markup.replace('</head>', () => `<style>${css}</style></head>`)}\n`;
}

/** Hands the report to the browser as a download. */
export function saveAsFile(report: Element, title: string): void {
  saveBlob(new Blob([htmlFileOf(report, title)], { type: 'text/html' }), 'palimpsest-report.html');
}
