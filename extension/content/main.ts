/**
 * The content script: injected when the reader asks about a page, once for each asking. It reads the article, hands it
 * to the background, paints what comes back, and scrolls to a finding when told. It never changes the document.
 */
import type { Article } from '../../src/article/article.ts';
import { isProbablyArticle } from '../../src/article/is-article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { ok } from '../../src/result.ts';
import { type ArticleRef, type Mark, pageAddress } from '../messages/protocol.ts';
import { fromContent, listen, serveBackground } from '../platform/messages.ts';
import { anchorQuote, readWords } from './anchor.ts';
import { eraseMarks, MARKS_AT_FIRST, type Painting, paintMarks } from './paint.ts';
import { plainCopy } from './plain-copy.ts';
import { reveal } from './reveal.ts';
import { readWhenSettled, watchAddress, watchChanges } from './watch-page.ts';

/** Marks are found again at most this often: a page that keeps replacing its words gets no more of the reader's time. */
const MAX_RENEWALS = 30;

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
  eraseMarks();
  let painting: Painting | null = null;
  const stopListening = listen(
    serveBackground({
      revealMark: async (arg) => {
        const range = arg.ref.reading === ref.reading ? painting?.rangeOf(arg.finding) : null;
        if (range) reveal(range, signal);
        return ok(Boolean(range));
      },
      revealQuote: async (arg) => {
        const isOurs = arg.ref.reading === ref.reading;
        const range = isOurs ? anchorQuote(readWords(document.body), arg.quote) : null;
        if (range) reveal(range, signal);
        return ok(range !== null);
      },
      emphasiseMark: async (arg) =>
        ok(arg.ref.reading === ref.reading && (painting?.emphasise(arg.finding) ?? false)),
      showMarks: async (arg) => {
        painting?.show(arg.marks);
        return ok(null);
      },
      paint: async (arg) => {
        if (arg.ref.reading !== ref.reading || signal.aborted) return ok(null);
        const wanted = await fromContent('marksWanted', null);
        painting?.clear();
        painting = paintMarks(arg.marks, wanted.ok ? wanted.value : MARKS_AT_FIRST);
        keepPainted(painting, signal);
        return ok(null);
      },
      giveArticle: async () => {
        const article = lookForArticle(ref.url);
        return ok(article === null ? null : { ref, article: { ...article, leftOut: [] } });
      },
    }),
  );
  signal.addEventListener('abort', stopListening);
  signal.addEventListener('abort', () => painting?.clear());
  watchAddress(ref.url, leave, signal);
  const [marks, wanted] = await Promise.all([marksFor(signal), fromContent('marksWanted', null)]);
  if (signal.aborted || marks === null) return;
  painting = paintMarks(marks, wanted.ok ? wanted.value : MARKS_AT_FIRST);
  keepPainted(painting, signal);
}

/** The same document shows something else now: takes the marks off and says so. */
function leave(): void {
  reading.abort();
  void fromContent('articleGone', { ref });
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

/** Scripts of the page replace what they have drawn; marks whose words went with it are found again. */
function keepPainted(painting: Painting, signal: AbortSignal): void {
  let renewals = 0;
  watchChanges(() => {
    if (signal.aborted || renewals >= MAX_RENEWALS || !painting.isWorn()) return;
    renewals += 1;
    painting.renew();
  }, signal);
}
