import { arrange } from './arrange.ts';
import type { Article, BlockKind, LeftOut } from './article.ts';
import { boxNamedFor } from './box-names.ts';
import type { Piece } from './compose-article.ts';
import { composeArticle } from './compose-article.ts';
import { bodyOf } from './element-kinds.ts';
import { findBody } from './find-body.ts';
import { furnitureReason } from './furniture.ts';
import { articleData } from './json-ld.ts';
import { pageFacts } from './page-facts.ts';
import type { Passage } from './passages.ts';
import { readPassages } from './passages.ts';
import type { BodyPlace } from './restore-lost.ts';
import { placeOf, restoreLost } from './restore-lost.ts';
import { isStub } from './stub.ts';

/** Why a page is no article: it holds no text at all, or too little running text. */
export type NotArticleReason = 'holds no text' | 'holds too little running text';

/** What became of a document: an article, or the reason it is none with what text there was. */
export type ArticleReading =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'not-an-article'; readonly reason: NotArticleReason; readonly remains: Article };

/** UTF-16 units of text that is not furniture below which a page is no article: one long sentence. */
const MIN_STORY = 140;
/** UTF-16 units of a line that offers the rest of an article for money. */
const MAX_OFFER = 300;
/** Passages above and below the first of the article among which its date and byline are looked for. */
const OPENING_ABOVE = 15;
const OPENING_BELOW = 5;

/**
 * Reads the article of a page. Takes a document, live or parsed, and leaves it as it was; `url` is its address, used
 * for the day of publication and the credit. Never throws on a page's content; a page that is no article gives its
 * reason, and what text it has.
 */
export function readArticle(document: Document, options: { url: string | null }): ArticleReading {
  const page = bodyOf(document);
  const passages = page ? readPassages(page) : [];
  const body = passages.length > 0 ? findBody(document, passages) : new Set<Passage>();
  const place = placeOf(passages, body);
  const storyBoxes = place?.storyBoxes ?? new Set<Element>();
  const column = columnOf(passages, body, place);
  const data = articleData(document);
  const facts = pageFacts(document, data, options.url, openingOf(passages, column), column);
  const pieces = piecesOf(column, arrange(column, facts.title, storyBoxes));
  const leftOut = leftOutOf(passages, new Set(column), facts.title, storyBoxes);
  const story = pieces.reduce((sum, { kind, text }) => sum + (kind === 'furniture' ? 0 : text.length), 0);
  const beside = passages.filter(({ text }) => text.length <= MAX_OFFER).map(({ text }) => text);
  const stub = isStub(data, story, beside) ? { isStub: true } : {};
  const article = composeArticle({ ...facts, ...stub }, pieces, leftOut);
  if (story >= MIN_STORY) return { kind: 'article', article };
  return {
    kind: 'not-an-article',
    reason: passages.length > 0 ? 'holds too little running text' : 'holds no text',
    remains: article,
  };
}

/** The passages of the article; where Readability finds no body, everything outside navigation and the like. */
function columnOf(
  passages: readonly Passage[],
  body: ReadonlySet<Passage>,
  place: BodyPlace | null,
): Passage[] {
  if (body.size === 0) return passages.filter((passage) => passage.region === null);
  const restored = place ? restoreLost(passages, body, place) : new Set<Passage>();
  return passages.filter((passage) => body.has(passage) || restored.has(passage));
}

function openingOf(passages: readonly Passage[], column: readonly Passage[]): Passage[] {
  const first = column[0] ? passages.indexOf(column[0]) : 0;
  return passages.slice(Math.max(0, first - OPENING_ABOVE), first + OPENING_BELOW);
}

function piecesOf(column: readonly Passage[], kinds: readonly (BlockKind | null)[]): Piece[] {
  return column.flatMap(({ text }, position) => {
    const kind = kinds[position];
    return kind ? [{ kind, text }] : [];
  });
}

function leftOutOf(
  passages: readonly Passage[],
  column: ReadonlySet<Passage>,
  title: string,
  storyBoxes: ReadonlySet<Element>,
): LeftOut[] {
  return passages
    .filter((passage) => !column.has(passage) && passage.text !== title)
    .map(({ text, region, container }) => ({
      reason: region ?? furnitureReason(text) ?? boxNamedFor(container, storyBoxes) ?? 'outside the article',
      text,
    }));
}
