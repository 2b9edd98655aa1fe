/** UTF-16 units from which a paragraph is prose, and how many of these stand one after another in one box: teasers have a box each. */
const PROSE = 100;
const ENOUGH = 3;
/** Paragraphs and scripts that are looked at. */
const MOST_PARAGRAPHS = 60;
const MOST_SCRIPTS = 30;
const MAX_JSON = 50_000;

const SAYS_ARTICLE = 'meta[property="article:published_time"],meta[property="og:type"][content="article"]';
const ARTICLE_IN_JSON = /"(?:[A-Za-z]{0,30}Article|BlogPosting|LiveBlogPosting)"/;

/**
 * Whether a page may show an article, by a glance of less than 2 ms at the largest pages (bench/RESULTS.md, "Looking by itself"): its head says so, or
 * some of its first paragraphs are prose side by side. For pages nobody has asked about. An article without paragraphs and without a word in its head
 * is overlooked; isProbablyArticle finds those, and costs five times as much.
 */
export function mayBeArticle(document: Document): boolean {
  return (
    document.head?.querySelector(SAYS_ARTICLE) != null || saysSoInJson(document) || hasParagraphs(document)
  );
}

function saysSoInJson(document: Document): boolean {
  const scripts = document.getElementsByTagName('script');
  for (let at = 0; at < Math.min(scripts.length, MOST_SCRIPTS); at++) {
    const script = scripts[at];
    if (script?.type !== 'application/ld+json') continue;
    if (ARTICLE_IN_JSON.test((script.textContent ?? '').slice(0, MAX_JSON))) return true;
  }
  return false;
}

/** Asks for one paragraph after the other: a live list does not look further than it is asked. */
function hasParagraphs(document: Document): boolean {
  const paragraphs = document.getElementsByTagName('p');
  let box: Element | null = null;
  let prose = 0;
  for (let at = 0; at < MOST_PARAGRAPHS; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) return false;
    if (paragraph.parentElement !== box) prose = 0;
    box = paragraph.parentElement;
    if ((paragraph.textContent?.length ?? 0) >= PROSE) prose += 1;
    if (prose >= ENOUGH) return true;
  }
  return false;
}
