import { Readability } from '@mozilla/readability';
import type { Passage } from './passages.ts';
import { readPassages } from './passages.ts';

const MARK = 'data-palimpsest-container';

/**
 * Which of the passages @mozilla/readability takes for the body of the article. Readability changes the document it is
 * given, and hands back a rebuilt tree: so it works on a clone whose elements carry the number of their twin in the
 * page, and what is found below a number is held against the passages of that twin. Empty where it finds no body.
 */
export function findBody(document: Document, passages: readonly Passage[]): Set<Passage> {
  const clone = document.cloneNode(true) as Document;
  const containers = markContainers(document, clone, passages);
  const kept = keptText(clone, containers);
  const body = new Set<Passage>();
  for (const passage of passages) {
    const texts = kept.get(passage.container);
    if (texts && (texts.has(passage.text) || contains(texts, passage.text))) body.add(passage);
  }
  return body;
}

function markContainers(page: Document, clone: Document, passages: readonly Passage[]): Element[] {
  const wanted = new Set(passages.map((passage) => passage.container));
  const twins = clone.querySelectorAll('*');
  const containers: Element[] = [];
  Array.from(page.querySelectorAll('*')).forEach((element, position) => {
    if (!wanted.has(element)) return;
    twins[position]?.setAttribute(MARK, String(containers.length));
    containers.push(element);
  });
  return containers;
}

/** The passages Readability kept, by the container in the page they came from. */
function keptText(clone: Document, containers: readonly Element[]): Map<Element, Set<string>> {
  const kept = new Map<Element, Set<string>>();
  const parsed = new Readability<Node>(clone, { serializer: (node) => node, keepClasses: true }).parse();
  if (!parsed?.content) return kept;
  for (const passage of readPassages(parsed.content as Element)) {
    const mark = passage.container.closest(`[${MARK}]`)?.getAttribute(MARK);
    const container = containers[Number(mark ?? -1)];
    if (!container) continue;
    const texts = kept.get(container);
    if (texts) texts.add(passage.text);
    else kept.set(container, new Set([passage.text]));
  }
  return kept;
}

/** Readability turns double breaks into paragraphs and drops buttons, so a kept run may be longer or shorter than ours. */
function contains(texts: ReadonlySet<string>, text: string): boolean {
  for (const kept of texts) {
    if (kept.includes(text) || (kept.length > 20 && text.includes(kept))) return true;
  }
  return false;
}
