import type { BlockKind, LeftOut } from './article.ts';
import type { ArticleReading } from './read-article.ts';

/** What `palimpsest extract` prints. */
export interface Extraction {
  readonly title: string;
  readonly byline: string | null;
  readonly published: string | null;
  readonly siteName: string | null;
  /** The body: paragraphs, headings, quotes and lists joined by blank lines, without title, captions and furniture. */
  readonly text: string;
  readonly blocks: readonly { readonly kind: BlockKind; readonly text: string }[];
  readonly leftOut: readonly LeftOut[];
}

const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading', 'quote', 'list']);

/** A reading in the form `palimpsest extract` prints; for a page that is no article, what text there was and why it is none. */
export function extractionOf(reading: ArticleReading): Extraction {
  const article = reading.kind === 'article' ? reading.article : reading.remains;
  const blocks = article.blocks.map(({ kind, start, end }) => ({
    kind,
    text: article.text.slice(start, end),
  }));
  const why = reading.kind === 'article' ? [] : [{ reason: `not an article: ${reading.reason}`, text: '' }];
  return {
    title: article.title,
    byline: article.byline,
    published: article.published,
    siteName: article.publisher,
    text: blocks
      .filter((block) => BODY.has(block.kind))
      .map((block) => block.text)
      .join('\n\n'),
    blocks,
    leftOut: [...why, ...article.leftOut],
  };
}
