/** One object out of a page's JSON-LD. Its values are the page's: nothing about them is known. */
export type LinkedData = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]{0,30}Article|BlogPosting|LiveBlogPosting|Report)$/;

/** UTF-16 units of JSON-LD read from one page, and objects looked at. */
const MAX_JSON = 500_000;
const MAX_OBJECTS = 500;

/**
 * The JSON-LD object that describes the article of this page: the first of an article type (schema.org), looked for
 * in arrays and `@graph`; null where there is none. Broken JSON is passed over.
 */
export function articleData(document: Document): LinkedData | null {
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    queue.push(parsed(script.textContent ?? ''));
  }
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at += 1) {
    const entry = queue[at];
    if (Array.isArray(entry)) queue.push(...entry.slice(0, MAX_OBJECTS));
    else if (isObject(entry)) {
      if (isArticle(entry)) return entry;
      queue.push(entry['@graph'], entry['mainEntity'], entry['mainEntityOfPage']);
    }
  }
  return null;
}

/** The name in a JSON-LD value: a string, an object with `name`, or a list of them (joined with commas). */
export function nameIn(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:\/\//.test(value) ? null : value;
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 10)
      .map(nameIn)
      .filter((name) => name !== null);
    return names.length ? names.join(', ') : null;
  }
  return isObject(value) && typeof value['name'] === 'string' ? value['name'] : null;
}

/** The string under `key`, or null. */
export function stringIn(data: LinkedData | null, key: string): string | null {
  const value = data?.[key];
  return typeof value === 'string' ? value : null;
}

function parsed(json: string): unknown {
  if (json.length > MAX_JSON) return null;
  try {
    return JSON.parse(json.replace(/^\s*(?:<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:\]\]>|\/\/\]\]>)\s*$/g, ''));
  } catch {
    return null;
  }
}

export function isObject(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(entry: LinkedData): boolean {
  const types = Array.isArray(entry['@type']) ? entry['@type'] : [entry['@type']];
  return types.slice(0, 10).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}
