import type { Span } from '../text/span.ts';

/**
 * What a block of an article is. `furniture` stands in the article's column without being part of its account:
 * calls to subscribe, share lines, questions to the reader, credits. It is marked, never lost.
 */
export type BlockKind = 'title' | 'paragraph' | 'heading' | 'caption' | 'quote' | 'list' | 'furniture';

/** One block of an article: its kind and where it stands in `Article.text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/**
 * Where an article says it was taken from, or first stood. `name` is null where only an address was given, `url` where
 * only a name was. All of it is the page's own word.
 */
export interface Credit {
  readonly kind: 'source-line' | 'originally-published' | 'canonical-link' | 'linked-data';
  readonly name: string | null;
  readonly url: string | null;
}

/** A stretch of the document that did not become part of the article, and why. */
export interface LeftOut {
  readonly reason: string;
  readonly text: string;
}

/**
 * An article as every later step reads it.
 *
 * `text` is the title, then the blocks in reading order, joined by blank lines; an article made from plain text keeps
 * that text to the letter. Blocks do not overlap and stand in order; all spans in a report are offsets into `text`.
 */
export interface Article {
  readonly title: string;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** Day of publication as `YYYY-MM-DD`, in the page's own zone; null where the page does not say. */
  readonly published: string | null;
  /** BCP 47 tag, lower case ("en", "es-mx"), or null. */
  readonly language: string | null;
  readonly url: string | null;
  /** The original the article itself names; null or absent where it names none. */
  readonly credit?: Credit | null;
  /** True where the page shows only the opening of its article and keeps the rest for subscribers; else absent. */
  readonly isStub?: boolean;
  /** True where the page or text holds more than an article may (compose-article.ts), and the rest was left out; else absent. */
  readonly isCut?: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
}
