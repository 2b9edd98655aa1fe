/**
 * The words of a sample page, apart from any markup. An article's text stands in `pages/*.json` once;
 * templates dress it, tests read it.
 */

type TemplateName = 'wordpress' | 'div-soup' | 'metadata';

export interface ArticleBlock {
  readonly kind: 'paragraph' | 'heading' | 'caption' | 'item';
  readonly text: string;
}

export interface ArticlePage {
  readonly slug: string;
  readonly template: TemplateName;
  /** Name of the invented news site. */
  readonly site: string;
  readonly section: string;
  /** Date of publication, `YYYY-MM-DD`. */
  readonly published: string;
  readonly byline: string;
  /** Empty for a text that came without a title. */
  readonly title: string;
  readonly blocks: readonly ArticleBlock[];
  /** Milliseconds after which a script puts the article on the page; absent: it is there from the start. */
  readonly lateMs?: number;
}

/** Takes a page; gives its title and blocks as plain text with a blank line between them. */
export function articleText(page: ArticlePage): string {
  return [page.title, ...page.blocks.map((block) => block.text)].filter((text) => text !== '').join('\n\n');
}
