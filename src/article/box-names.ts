import { namesOf } from './element-kinds.ts';

/** What the class names and ids of boxes on a page are used for, whole words of them. */
const NAMED_FOR: readonly (readonly [reason: string, words: string])[] = [
  [
    'advertisement',
    'ad|ads|adv|advert|adverts|advertisement|advertising|sponsor|sponsored|outbrain|taboola|promo|promos|promotion|affiliate',
  ],
  [
    'related articles',
    'related|relatedposts|recirc|recirculation|recommended|recommendations|readmore|more-stories|most-read|most-popular|trending|popular|also-like|up-next|upnext|teaser|teasers|carousel|storylist|in-other-news',
  ],
  ['newsletter', 'newsletter|newsletters|signup|sign-up|subscribe|subscription|paywall|regwall|mailing'],
  ['sharing', 'share|sharing|shares|social|sharedaddy|addthis|follow|followus|socials'],
  ['comments', 'comment|comments|disqus|respond|replies'],
  [
    'about the author',
    'author-bio|authorbio|author-box|author-info|author-card|bio|about-author|contributor-bio|byline|bylines|author|authors',
  ],
  [
    'dateline',
    'dateline|timestamp|pubdate|date|datetime|published|updated|meta|metadata|postmeta|entry-meta|post-meta',
  ],
  [
    'navigation',
    'breadcrumb|breadcrumbs|nav|navigation|navbar|menu|pagination|pager|skip-link|toolbar|tags|tag-list|taglist|topics|categories',
  ],
  [
    'page frame',
    'footer|masthead|cookie|cookies|consent|gdpr|banner|copyright|disclaimer|sidebar|widget|gallery-nav',
  ],
];

const PATTERNS = NAMED_FOR.map(
  ([reason, words]) => [reason, new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`)] as const,
);

const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|dek|deck|lede|lead|intro|sub-?title|sub-?head(?:ing|line)?|summary|excerpt|kicker-text|description|strapline|chapo|entradilla|bajada|sapo|vorspann)(?:$|[\s_-])/;

const MAX_CLIMB = 40;

/**
 * What the nearest telling box around an element is named for ("newsletter", "related articles" …), looking outwards
 * up to the first of `storyBoxes`, which do not count; null where no name tells. Names are habits, not a standard:
 * a box that holds much of the story is not what it is called, and a name alone condemns no prose.
 */
export function boxNamedFor(element: Element, storyBoxes: ReadonlySet<Element>): string | null {
  let box: Element | null = element;
  for (let climbed = 0; box && !storyBoxes.has(box) && climbed < MAX_CLIMB; climbed += 1) {
    const names = namesOf(box);
    const found = names ? PATTERNS.find(([, pattern]) => pattern.test(names)) : undefined;
    if (found) return found[0];
    box = box.parentElement;
  }
  return null;
}

/** Whether the element or its parent is named as the summary under a headline. */
export function isNamedStandfirst(element: Element): boolean {
  return (
    STANDFIRST.test(namesOf(element)) ||
    (element.parentElement !== null && STANDFIRST.test(namesOf(element.parentElement)))
  );
}
