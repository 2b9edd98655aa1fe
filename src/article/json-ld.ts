/** One object out of a page's JSON-LD. Its values are the page's: nothing about them is known. */
export type LinkedData = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]{0,30}Article|BlogPosting|LiveBlogPosting|Report)$/;

/** UTF-16 units of JSON-LD read from one page, and objects looked at. */
const MAX_JSON = 500_000;
const MAX_OBJECTS = 500;
const MAX_NAMES = 10;

/**
 * The JSON-LD object that describes the article of this page: the first of an article type (schema.org), looked for
 * in arrays and `@graph`, with its author and publisher put in where they are given by `@id` only. Null where there is
 * none. Broken JSON is passed over.
 */
export function articleData(document: Document): LinkedData | null {
  const objects = objectsIn(document);
  const article = objects.find(isArticle);
  if (!article) return null;
  const named = new Map(objects.filter((entry) => 'name' in entry).map((entry) => [entry['@id'], entry]));
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, MAX_NAMES).map(resolve);
    return isObject(value) && !('name' in value) ? (named.get(value['@id']) ?? value) : value;
  };
  return { ...article, author: resolve(article.author), publisher: resolve(article.publisher) };
}

function objectsIn(document: Document): LinkedData[] {
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    queue.push(parsed(script.textContent ?? ''));
  }
  const objects: LinkedData[] = [];
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at += 1) {
    const entry = queue[at];
    if (Array.isArray(entry)) queue.push(...entry.slice(0, MAX_OBJECTS));
    else if (isObject(entry)) {
      objects.push(entry);
      queue.push(entry['@graph'], entry.mainEntity, entry.mainEntityOfPage);
    }
  }
  return objects;
}

/** The name in a JSON-LD value: a string, an object with `name`, or a list of them (joined with commas). */
export function nameIn(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:\/\//.test(value) ? null : value;
  if (Array.isArray(value)) {
    const names = value
      .slice(0, MAX_NAMES)
      .map(nameIn)
      .filter((name) => name !== null);
    return names.length ? names.join(', ') : null;
  }
  return isObject(value) && typeof value.name === 'string' ? value.name : null;
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

/** Whether a value out of JSON is an object with keys. */
export function isObject(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(entry: LinkedData): boolean {
  const types = Array.isArray(entry['@type']) ? entry['@type'] : [entry['@type']];
  return types.slice(0, 10).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}
