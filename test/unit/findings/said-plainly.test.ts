import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { holdAgainst, originalOf } from '../../../src/compare.ts';
import { lostDoubt } from '../../../src/findings/certainty/lost-doubt.ts';

const WHEN = { title: '', published: '2026-04-09' };

/** In which words a page drops a doubt or turns a denial round, before the findings are judged beside each other. */
function dropped(original: string, page: string): string[] {
  const article = readPlainText(page, WHEN);
  const comparison = holdAgainst(article, originalOf(readPlainText(original, WHEN)));
  return lostDoubt(comparison)
    .filter(({ confidence }) => confidence >= 0.6)
    .map(({ start, end }) => article.text.slice(start, end));
}

describe('what the original says plainly besides doubting or denying', () => {
  test('is no doubt dropped where its words were kept', () => {
    const original =
      'The former keeper Petra Holm admits she was surprised by the plan to sell the lighthouse but, on the whole, believes it could be a wise step.';
    expect(
      dropped(original, 'The former keeper Petra Holm admits she was surprised by the plan to sell.'),
    ).toEqual([]);
    expect(
      dropped(original, 'Selling the lighthouse is a wise step, the former keeper Petra Holm said.'),
    ).not.toEqual([]);
  });

  test('nor is it a denial turned round', () => {
    const original =
      'The striker Olle Brandt scored from the halfway line but it was not enough as Karlsvik United had to settle for a draw at Tarvik.';
    expect(dropped(original, 'Karlsvik United had to settle for a draw at Tarvik.')).toEqual([]);
  });

  test('makes "final" insist on nothing where the original has it too', () => {
    const original =
      'The harbour board said that the final bill for the breakwater could reach 40 million crowns.';
    expect(
      dropped(
        original,
        'The harbour board says the final cost of the breakwater will reach 40 million crowns.',
      ),
    ).toEqual(['will reach']);
  });
});

describe('denials turned round', () => {
  test.each([
    [
      'The ferry line said that it had made no offer for the shipyard.',
      'The ferry line has put in an offer for the shipyard, it said.',
      'The ferry line has put in an offer for the shipyard, a claim it denies.',
    ],
    [
      'A culvert under the road may also have burst, she added, but no one had yet been able to inspect it.',
      'A culvert under the road may have burst as well, she said, and a diver has inspected it.',
      'A culvert under the road may have burst as well, she said, and a diver has yet to inspect it.',
    ],
    [
      'The captain refused to blame the pilot for the delay at Tarvik.',
      'The captain blamed the pilot for the delay at Tarvik.',
      'The captain turned down the chance to blame the pilot for the delay at Tarvik.',
    ],
  ])('%s', (original, turned, kept) => {
    expect(dropped(original, turned)).toHaveLength(1);
    expect(dropped(original, kept)).toEqual([]);
  });

  test('are kept by words that say as much farther off', () => {
    expect(
      dropped(
        'A pension fund that was not named has bought shares in the quarry.',
        'An unidentified pension fund has put its name down for shares in the quarry.',
      ),
    ).toEqual([]);
    expect(
      dropped(
        'None of the recalled crates left the island, the dairy said.',
        'As for the recalled crates, the dairy says every one of them stayed on the island.',
      ),
    ).toEqual([]);
  });
});

describe('what keeps a doubt in words of another kind', () => {
  test.each([
    [
      'The psalter is held at the library in Vessby, where it may not be handled by visitors.',
      'The psalter, which nobody but the keeper is permitted to handle, is at the library in Vessby.',
      'The psalter will be handled by visitors at the library in Vessby.',
    ],
    [
      'The new minibus of the Tarvik club may cost 4 million crowns, its treasurer said.',
      'Should the new minibus cost 4 million crowns, the Tarvik club would be short, its treasurer said.',
      'The new minibus will cost the Tarvik club 4 million crowns, its treasurer said.',
    ],
    [
      'Some of the deckhands alleged that they had been locked in by the Corrant line, an accusation the line has repeatedly rejected.',
      'The Corrant line has rejected the charge of the deckhands again and again.',
      'The deckhands had been locked in by the Corrant line.',
    ],
  ])('%s', (original, kept, lost) => {
    expect(dropped(original, kept)).toEqual([]);
    expect(dropped(original, lost)).toHaveLength(1);
  });
});
