import { Readability } from '@mozilla/readability';
import type { Passage } from './passages.ts';
import { readPassages } from './passages.ts';
import { isProse } from './prose.ts';
import { endsSentence } from './sentence-end.ts';

const MARK = 'data-palimpsest-container';

/** News pages nest 20 to 60 elements deep and have 1 000 to 10 000; Chromium's parser stops nesting at 512. */
const MAX_DEPTH = 300;
const MAX_ELEMENTS = 60_000;

/**
 * Which of the passages @mozilla/readability takes for the body of the article; none where it finds no body.
 * Readability changes the document it is given and hands back a rebuilt tree, so it works on a clone whose elements
 * carry the number of their twin in the page: what is found below a number is held against the passages of that twin.
 * Where a number was lost on the way (Readability makes new elements; linkedom then drops some attributes), the words
 * decide alone. A page too deep or too large for Readability, which recurses and reads the text below each element
 * again, is read without it: all prose outside navigation, asides and forms.
 */
export function findBody(document: Document, passages: readonly Passage[]): Set<Passage> {
  if (!fitsReadability(document)) return plainlyProse(passages);
  const clone = document.cloneNode(true) as Document;
  const containers = markContainers(document, clone, passages);
  const parsed = new Readability<Node>(clone, { serializer: (node) => node, keepClasses: true }).parse();
  if (!parsed?.content) return new Set();
  const kept = readPassages(parsed.content as Element);
  const body = keptByContainer(passages, kept, containers);
  addKeptByWords(body, passages, kept);
  return body;
}

/** Whether the page has the form of one, and the depth and number of elements that Readability bears. */
function fitsReadability(document: Document): boolean {
  if (document.documentElement.tagName !== 'HTML') return false;
  if (document.querySelectorAll('*').length > MAX_ELEMENTS) return false;
  let depth = 0;
  let element = document.documentElement as Element | null;
  while (element) {
    if (depth > MAX_DEPTH) return false;
    if (element.firstElementChild) {
      element = element.firstElementChild;
      depth += 1;
      continue;
    }
    while (element && !element.nextElementSibling) {
      element = element.parentElement;
      depth -= 1;
    }
    element = element?.nextElementSibling ?? null;
  }
  return true;
}

function plainlyProse(passages: readonly Passage[]): Set<Passage> {
  return new Set(
    passages.filter((passage) => passage.region === null && (isProse(passage) || endsSentence(passage.text))),
  );
}

function markContainers(page: Document, clone: Document, passages: readonly Passage[]): Element[] {
  const wanted = new Set(passages.map((passage) => passage.container));
  const twins = clone.querySelectorAll('*');
  const containers: Element[] = [];
  page.querySelectorAll('*').forEach((element, position) => {
    if (!wanted.has(element)) return;
    twins[position]?.setAttribute(MARK, String(containers.length));
    containers.push(element);
  });
  return containers;
}

function keptByContainer(
  passages: readonly Passage[],
  kept: readonly Passage[],
  containers: readonly Element[],
): Set<Passage> {
  const texts = new Map<Element, Set<string>>();
  for (const { container, text } of kept) {
    const mark = container.closest(`[${MARK}]`)?.getAttribute(MARK);
    const twin = containers[Number(mark ?? -1)];
    if (twin) texts.set(twin, (texts.get(twin) ?? new Set()).add(text));
  }
  return new Set(passages.filter(({ container, text }) => holds(texts.get(container), text)));
}

/** Readability joins and splits lines and drops buttons, so a kept line may be longer or shorter than the page's. */
function holds(texts: ReadonlySet<string> | undefined, text: string): boolean {
  if (!texts) return false;
  if (texts.has(text)) return true;
  for (const kept of texts) {
    if (kept.includes(text) || (kept.length > 20 && text.includes(kept))) return true;
  }
  return false;
}

/** Adds, for each kept line no passage was found for, the first passage of the same words. */
function addKeptByWords(body: Set<Passage>, passages: readonly Passage[], kept: readonly Passage[]): void {
  const missing = new Map<string, number>();
  for (const { text } of kept) missing.set(text, (missing.get(text) ?? 0) + 1);
  for (const { text } of body) missing.set(text, (missing.get(text) ?? 0) - 1);
  for (const passage of passages) {
    const count = missing.get(passage.text) ?? 0;
    if (count <= 0 || body.has(passage)) continue;
    body.add(passage);
    missing.set(passage.text, count - 1);
  }
}
