import { describe, expect, test } from 'vitest';
import { flatten } from '../../../src/cli/flatten.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

const nested = (depth: number, tag = 'div') => `${`<${tag}>`.repeat(depth)}deep${`</${tag}>`.repeat(depth)}`;

/** How deep the tree is; parents are asked, because a tree may be too deep for what calls itself. */
function depthOf(document: Document): number {
  let deepest = 0;
  for (let node: Node | null = document.querySelector('i'); node !== null; node = node.parentNode)
    deepest += 1;
  return deepest;
}

describe('markup that is too deep', () => {
  test('keeps its words and loses its inner tags', () => {
    const html = `<html><body><p>before</p>${nested(100_000)}<p>after</p></body></html>`;
    const document = parsePage(html.replace('deep', '<i>deep</i>'));
    expect(document.body.textContent).toBe('beforedeepafter');
    expect(document.body.children).toHaveLength(3);
    expect(depthOf(document)).toBeLessThan(1_100);
  });

  test.each([
    ['never closed', '<div>'.repeat(50_000)],
    ['two kinds in turn', '<p><li>'.repeat(50_000)],
    ['closed by others', '<a>'.repeat(50_000) + '</b>'.repeat(50_000)],
    ['empty tags', '<div/>'.repeat(50_000)],
  ])('%s', (_, html) => {
    expect(flatten(html).length).toBeLessThan(html.length);
  });
});

describe('markup that is not', () => {
  test.each([
    ['a thousand deep', nested(1_000)],
    ['many beside each other', '<div>x</div>'.repeat(5_000)],
    [
      'many that close each other',
      `<ul>${'<li>x'.repeat(5_000)}</ul><table>${'<tr><td>x'.repeat(5_000)}</table>`,
    ],
    ['paragraphs left open', '<p>x'.repeat(5_000)],
    ['inner elements left open', '<div><b><i>x</div>'.repeat(5_000)],
    ['signs without a tag', '< <1 <<'.repeat(5_000)],
    [
      'tags in a script and in a comment',
      `<script>${'"<div>"'.repeat(5_000)}</script><!--${'<div>'.repeat(5_000)}-->`,
    ],
    ['drawings', `<svg>${'<path d=""/>'.repeat(5_000)}</svg>`],
    ['elements that hold nothing', '<br><img src=x><input>'.repeat(5_000)],
    ['a comment without an end', `<p>x</p><!--${'<div>'.repeat(5_000)}`],
  ])('stays as it is: %s', (_, html) => {
    expect(flatten(html)).toBe(html);
  });
});
