/** The id of the element that shows a block of the page. */
export function blockId(block: number): string {
  return `block-${block}`;
}
