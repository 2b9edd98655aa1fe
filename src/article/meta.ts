import { shortLine } from './white-space.ts';

/** What a page says of itself in `<meta>`, by name in lower case. */
export type Meta = ReadonlyMap<string, string>;

const MAX_META = 500;
const NAMING = ['property', 'name', 'itemprop', 'http-equiv'];

/** The contents of a page's `<meta>` elements on one line each; where a name comes twice, the first that is not empty. */
export function readMeta(document: Document): Meta {
  const meta = new Map<string, string>();
  for (const element of Array.from(document.querySelectorAll('meta[content]')).slice(0, MAX_META)) {
    const content = shortLine(element.getAttribute('content'));
    if (content === null) continue;
    for (const attribute of NAMING) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}

/** The content under the first of `names` (lower case) that the page gives, or null. */
export function metaContent(meta: Meta, ...names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name);
    if (content !== undefined) return content;
  }
  return null;
}
