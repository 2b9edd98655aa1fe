import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { analyse } from '../../../src/facts/analyse.ts';

/** The cues of a text, in its own words, with the stems they govern. */
function cuesOf(text: string) {
  const article = readPlainText(text, { title: '' });
  return analyse(article).facts.flatMap((fact) =>
    fact.type === 'certainty' ? [{ words: article.text.slice(fact.start, fact.end), scope: fact.scope }] : [],
  );
}

const wordsOf = (text: string) => cuesOf(text).map(({ words }) => words);

describe('wordings that doubt in one place and not in another', () => {
  test.each([
    ['The pump might be only a part of the trouble.', 'might be', 'Through the fog they could only hear it.'],
    [
      'The wardens asked the mill, which could close in June.',
      'could',
      'The wardens asked if they could close the mill in June.',
    ],
    ['The dive could take more than an hour.', 'could', 'Divers could stay no longer than an hour.'],
    [
      'The ferry may not reach the island by noon.',
      'may',
      'Under the harbour rules the ferry may not leave before noon.',
    ],
    [
      'The port is looking at a second pier.',
      'looking at',
      'Officers are looking at pictures from the second pier.',
    ],
    ['Engineers suspect the valve.', 'suspect', 'The engineer was never a suspect.'],
    [
      'The guide says that a third of the huts do not have a stove.',
      'do not',
      'There is hardly a hut that does not have a stove.',
    ],
    ['The rules admit no voters under 16.', 'no', 'The two no voters sat apart.'],
    ['No ship was hurt.', 'No', 'The ship in berth No. 4 was hurt.'],
    ['The loss could be up to a tenth.', 'up to', 'The port opened up to all ships.'],
    ['The fees could add up to £900.', 'up to', 'The fees add up to £900.'],
    ['The buyer may walk away.', 'may', 'At two she could walk.'],
    ['The outcome is all but certain.', 'all but certain', 'All but two of the ships were old.'],
    ['The valve is the likely culprit.', 'likely', 'Boys were more likely than girls to row.'],
    ['The repair will take no longer.', 'no longer', 'The repair took no less than a year.'],
  ])('%s', (doubted, cue, plain) => {
    expect(wordsOf(doubted).some((words) => cue.endsWith(words) || words.endsWith(cue))).toBe(true);
    expect(wordsOf(plain).filter((words) => words === cue || cue.includes(words))).toEqual([]);
  });
});

describe('what a cue governs', () => {
  test.each([
    [
      'A fund for the hamlet was being considered, but no sum was named.',
      'being considered',
      ['hamlet', 'fund'],
    ],
    ['They were, I believe, a week from an agreement.', 'believe', ['week', 'agreement']],
    ['No one had yet been able to inspect the culvert.', 'No one', ['inspect', 'culvert']],
  ])('%s', (text, cue, governed) => {
    const scope = cuesOf(text).find(({ words }) => words === cue)?.scope ?? [];
    for (const word of governed) expect(scope.some((stem) => word.startsWith(stem))).toBe(true);
  });

  test('ends with the relative clause the cue stands in', () => {
    const scopeIn = (text: string) => cuesOf(text).find(({ words }) => words === 'not')?.scope;
    expect(scopeIn('A skipper whose name has not been released was rescued at Torvik.')).not.toContain(
      'rescu',
    );
    expect(scopeIn('The board has not released the skipper rescued at Torvik.')).toContain('rescu');
    expect(scopeIn('People who did not know the well was poisoned drank from it.')).toContain('poison');
    const possible = (text: string) => cuesOf(text).find(({ words }) => /^may/.test(words))?.scope;
    expect(possible('A van that may have been theirs was burned at Torvik.')).toEqual(['van']);
    expect(possible('He said that a van may have been what was burned at Torvik.')).toContain('burn');
  });

  test('ends where quoted words do', () => {
    const cues = cuesOf('“They are not,” Olle Brandt, a teacher at Vessby, wrote to parents.');
    expect(cues.find(({ words }) => words === 'not')?.scope ?? []).not.toContain('wrote');
  });
});
