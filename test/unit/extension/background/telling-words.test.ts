import { describe, expect, test } from 'vitest';
import { tellingWords } from '../../../../extension/background/telling-words.ts';
import { readPlainText } from '../../../../src/article/read-plain-text.ts';

describe('the most telling words', () => {
  test('are the names said most often, and large numbers', () => {
    const words = tellingWords(
      readPlainText(`Harbour terminal is put off

Marisol Venn, who chairs the board of Sandwick Harbour, said on Monday that the terminal would cost 1,140 pounds a berth.

“We have 7 berths too few,” Venn said. Sandwick Harbour has 214 berths; it is the busiest of the coast.`),
    );
    expect(words).toContain('Marisol Venn');
    expect(words).toContain('Sandwick Harbour');
    expect(words).toMatch(/1,140.*214/);
    expect(words).not.toMatch(/\b7\b/);
  });

  test('are few, whatever the text', () => {
    const names = Array.from(
      { length: 300 },
      (_, at) => `Norbert Quill${'abcdefgh'[at % 8]}${at} met Ada Winter on day ${at + 1000}.`,
    );
    expect(tellingWords(readPlainText(names.join(' '))).length).toBeLessThan(400);
  });

  test('of a text without any: none', () => {
    expect(tellingWords(readPlainText('it rained and it rained and nobody minded at all'))).toBe('');
  });
});
