import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { readPlainText } from '../../src/article/read-plain-text.ts';

/** Bytes of a file that is read: saved pages carry their pictures with them. */
export const LARGEST_FILE = 30_000_000;

/** Bytes in which a page says how it is encoded (HTML Standard, "prescan a byte stream"). */
const HEAD_BYTES = 1_024;

/** The article in a file: a saved page, or plain text. Null where it holds none. Rejects where the file cannot be read. */
export async function articleInFile(file: File): Promise<Article | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const isPage = /\.x?html?$/i.test(file.name) || /^\s{0,100}<(?:!doctype html|html)\b/i.test(text);
  return isPage ? articleInPage(text) : articleInText(text);
}

/** The article in a text: title first, then paragraphs. Null where there is none. */
export function articleInText(text: string): Article | null {
  return text.trim() === '' ? null : { ...readPlainText(text), leftOut: [] };
}

/** Scripts of a parsed document do not run, and nothing it names is loaded. */
function articleInPage(html: string): Article | null {
  const reading = readArticle(new DOMParser().parseFromString(html, 'text/html'), { url: null });
  return reading.kind === 'article' ? { ...reading.article, leftOut: [] } : null;
}

function encodingOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const named = /charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).encoding;
  } catch {
    return 'utf-8';
  }
}
