import type { ArticleBlock } from '../article-page.ts';

export interface ItemList {
  readonly kind: 'list';
  readonly items: readonly string[];
}

/** Takes blocks; gives them with each run of neighbouring items gathered into one list. */
export function gatherLists(blocks: readonly ArticleBlock[]): (ArticleBlock | ItemList)[] {
  const gathered: (ArticleBlock | ItemList)[] = [];
  for (const block of blocks) {
    const last = gathered.at(-1);
    if (block.kind !== 'item') gathered.push(block);
    else if (last?.kind === 'list') gathered[gathered.length - 1] = addItem(last, block.text);
    else gathered.push({ kind: 'list', items: [block.text] });
  }
  return gathered;
}

function addItem(list: ItemList, text: string): ItemList {
  return { kind: 'list', items: [...list.items, text] };
}
