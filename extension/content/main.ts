/**
 * The content script: injected when the reader asks about a page, once for each asking. It reads the article, hands it
 * to the background, paints what comes back, and scrolls to a finding when told. It never changes the document.
 */
import type { Article } from '../../src/article/article.ts';
import { isProbablyArticle } from '../../src/article/is-article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { ok } from '../../src/result.ts';
import type { MarksWanted } from '../messages/panel-calls.ts';
import { type ArticleRef, type Mark, pageAddress } from '../messages/protocol.ts';
import { fromContent, listen, serveBackground } from '../platform/messages.ts';
import { anchorQuote, readWords } from './anchor.ts';
import { type MarksInPage, marksInPage } from './marks-in-page.ts';
import { eraseMarks } from './paint.ts';
import { plainCopy } from './plain-copy.ts';
import { reveal } from './reveal.ts';
import { readWhenSettled, watchAddress } from './watch-page.ts';

/** The newest injection in this page; an older one stops as soon as it is replaced. */
declare global {
  var palimpsestReading: AbortController | undefined;
}

globalThis.palimpsestReading?.abort();
const reading = new AbortController();
globalThis.palimpsestReading = reading;
const ref: ArticleRef = { url: pageAddress(location.href), reading: newName() };
readPage(reading.signal).catch((error: unknown) => {
  if (reading.signal.aborted) return;
  console.error('Palimpsest: this page could not be read.', error);
  void fromContent('readingFailed', { ref });
});

/** A name for a reading that no other has. Pages without https have no crypto.randomUUID. */
function newName(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}

/** One asking from beginning to end: everything it starts ends with the signal. */
async function readPage(signal: AbortSignal): Promise<void> {
  const painted = marksInPage({ wanted: marksWanted, style }, signal);
  const show = (range: Range) => reveal(range, painted.areShown(), signal);
  const stopListening = listen(
    serveBackground({
      isReading: async (arg) => ok(arg.ref.reading === ref.reading),
      revealMark: async (arg) => {
        const range = arg.ref.reading === ref.reading ? painted.rangeOf(arg.finding) : null;
        if (range) show(range);
        return ok(range !== null);
      },
      revealQuote: async (arg) => {
        const isOurs = arg.ref.reading === ref.reading;
        const range = isOurs ? anchorQuote(readWords(document.body), arg.quote) : null;
        if (range) show(range);
        return ok(range !== null);
      },
      emphasiseMark: async (arg) => ok(arg.ref.reading === ref.reading && painted.emphasise(arg.finding)),
      showMarks: async (arg) => {
        await painted.show(arg.marks);
        return ok(null);
      },
      paint: async (arg) => {
        if (arg.ref.reading !== ref.reading || signal.aborted) return ok(null);
        await painted.paint(arg.marks);
        return ok(null);
      },
      giveArticle: async () => {
        const article = lookForArticle(ref.url);
        return ok(article === null ? null : { ref, article: { ...article, leftOut: [] } });
      },
    }),
  );
  signal.addEventListener('abort', stopListening);
  eraseMarks();
  watchAddress(ref.url, () => leave(painted), signal);
  const marks = await marksFor(signal);
  if (!signal.aborted && marks !== null) await painted.paint(marks);
}

/** The same document shows something else now: takes the marks off and says so. */
function leave(painted: MarksInPage): void {
  reading.abort();
  painted.leave();
  void fromContent('articleGone', { ref });
}

async function marksWanted(): Promise<MarksWanted | null> {
  const reply = await fromContent('marksWanted', null);
  return reply.ok ? reply.value : null;
}

function style(isNeeded: boolean): Promise<unknown> {
  return fromContent('styleMarks', { isNeeded });
}

/** Reads the article and has it compared; null where there is none or nothing came back. */
async function marksFor(signal: AbortSignal): Promise<readonly Mark[] | null> {
  const found = await readWhenSettled(() => lookForArticle(ref.url), signal);
  if (found === null) {
    await fromContent('noArticle', { ref });
    return null;
  }
  // What was left out is of no use to the comparison; it stays here.
  const article = { ...found, leftOut: [] };
  const reply = await fromContent('articleRead', { ref, article });
  if (!reply.ok && reply.failure.code === 'bad-message')
    throw new Error('The article does not fit into a message.');
  return reply.ok ? reply.value : null;
}

/** The article the document shows now, or null. Frames are looked into where the page itself holds none: most are advertisements. */
function lookForArticle(url: string): Article | null {
  const hasFrames = document.getElementsByTagName('iframe').length > 0;
  return (
    articleIn(plainCopy(document, { frames: false }), url) ??
    (hasFrames ? articleIn(plainCopy(document, { frames: true }), url) : null)
  );
}

/** Most pages that show none are told by a cheap look at them. */
function articleIn(page: Document, url: string): Article | null {
  if (!isProbablyArticle(page)) return null;
  const reading = readArticle(page, { url });
  return reading.kind === 'article' ? reading.article : null;
}
