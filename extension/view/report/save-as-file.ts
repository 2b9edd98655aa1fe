import css from './report.css?inline';

/** Long enough for every browser to have begun the download, in ms. */
const REVOKE_AFTER_MS = 60_000;

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
  const address = URL.createObjectURL(new Blob([htmlFileOf(report, title)], { type: 'text/html' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'palimpsest-report.html';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}
