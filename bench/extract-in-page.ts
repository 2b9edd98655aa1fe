/** Put into a page by extraction-in-chromium.ts: reads the article of the live document. */
import { extractionOf } from '../src/article/extraction.ts';
import { readArticle } from '../src/article/read-article.ts';

export const text = extractionOf(readArticle(document, { url: null })).text;
