import { arrange } from './arrange.ts';
import type { Article, LeftOut } from './article.ts';
import { boxNamedFor } from './box-names.ts';
import type { Piece } from './compose-article.ts';
import { composeArticle } from './compose-article.ts';
import { bodyOf } from './element-kinds.ts';
import { findBody } from './find-body.ts';
import { furnitureReason } from './furniture.ts';
import { pageFacts } from './page-facts.ts';
import type { Passage } from './passages.ts';
import { readPassages } from './passages.ts';
import { placeOf, restoreLost } from './restore-lost.ts';

/** What became of a document: an article, or the reason it is none with what text there was. */
export type ArticleReading =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'not-an-article'; readonly reason: string; readonly remains: Article };

/** UTF-16 units of body text below which a page is called too short to be an article. */
const MIN_BODY = 140;

/**
 * Reads the article of a page. Takes a document, live or parsed, and leaves it as it was; `url` is its address, used
 * for the day of publication and the credit. Never throws on a page's content.
 */
export function readArticle(document: Document, options: { url: string | null }): ArticleReading {
  const page = bodyOf(document);
  const passages = page ? readPassages(page) : [];
  const body = passages.length > 0 ? findBody(document, passages) : new Set<Passage>();
  const place = placeOf(passages, body);
  const restored = place ? restoreLost(passages, body, place) : new Set<Passage>();
  const column = passages.filter((passage) => body.has(passage) || restored.has(passage));
  const first = column[0] ? passages.indexOf(column[0]) : 0;
  const facts = pageFacts(document, options.url, passages.slice(Math.max(0, first - 15), first + 5), column);
  const kinds = arrange(column, facts.title, place?.storyBoxes ?? new Set());
  const pieces: Piece[] = [];
  column.forEach(({ text }, position) => {
    const kind = kinds[position];
    if (kind) pieces.push({ kind, text });
  });
  const article = composeArticle(facts, pieces, leftOutOf(passages, new Set(column), facts.title));
  const length = pieces.reduce((sum, piece) => sum + (piece.kind === 'furniture' ? 0 : piece.text.length), 0);
  if (length >= MIN_BODY) return { kind: 'article', article };
  return { kind: 'not-an-article', reason: 'no body of text was found', remains: article };
}

function leftOutOf(passages: readonly Passage[], column: ReadonlySet<Passage>, title: string): LeftOut[] {
  return passages
    .filter((passage) => !column.has(passage) && passage.text !== title)
    .map(({ text, region, container }) => ({
      reason: region ?? furnitureReason(text) ?? boxNamedFor(container, new Set()) ?? 'outside the article',
      text,
    }));
}
