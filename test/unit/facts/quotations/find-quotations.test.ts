import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quotation, Speaker } from '../../../../src/facts/fact.ts';
import { quotationWords } from '../../../../src/facts/quotations/compare-words.ts';
import { findQuotations } from '../../../../src/facts/quotations/find-quotations.ts';
import { contextOf, sentencesOfBlocks } from '../../../support/sentences.ts';

function quotationsIn(text: string): Quotation[] {
  return findQuotations(sentencesOfBlocks(text), contextOf(text)).filter((fact) => fact.type === 'quotation');
}

function piecesIn(text: string): string[][] {
  return quotationsIn(text).map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)));
}

/** A speaker in one line: `?` resolved, `~` described, `-` none. */
function shown(speaker: Speaker | null): string {
  if (speaker === null) return '-';
  return `${speaker.resolved ? '?' : ''}${speaker.named ? '' : '~'}${speaker.parts.join(' ')}`;
}

function speakersIn(text: string): string[] {
  return quotationsIn(text).map(({ speaker }) => shown(speaker));
}

test.each([
  ['CLIP, OWEN PRYDDERCH: “The tide took it.”', ['owen prydderch']],
  ['His brother, Odilo, said: “The tide took it.”', ['odilo']],
  ['Her brother said: “The tide took it.”', ['~brother']],
])('who speaks in %s', (text, expected) => expect(speakersIn(text)).toEqual(expected));

describe('apostrophes that open a name', () => {
  test.each([
    ["'Mamosa Tau, 51, runs a stall by the gate and has no wish to move it.", []],
    ["Next to her 'Mamosa Tau was counting bags. She sold forty that day.", []],
    ['‘Ofa Lolo has fished the lagoon for thirty years, and says it is empty.', []],
    ["The mayor of 's-Gravenpolder and her deputy, Jan van 't Hof, resigned.", []],
    ["'Mamosa Tau put it plainly: 'The gate was shut before dawn.'", [['The gate was shut before dawn.']]],
    ["'We told the 'experts' so,' Varrow said.", [["We told the 'experts' so,"]]],
    ["'Nobody asked us,' said 'Mamosa Tau.", [['Nobody asked us,']]],
  ])('%s', (text, expected) => expect(piecesIn(text)).toEqual(expected));

  test('not where the quotation runs on into the next paragraph', () =>
    expect(
      piecesIn("'Nobody asked us. We were at sea.\n\n'Then the gate was shut,' Varrow said."),
    ).toHaveLength(2));
});

describe('marks', () => {
  test.each([
    ['straight', '"The tide took it," Varrow said.', 'The tide took it,'],
    ['curly', '“The tide took it,” Varrow said.', 'The tide took it,'],
    ['single curly', '‘The tide took it,’ Varrow said.', 'The tide took it,'],
    ['single straight', "'The tide took it,' Varrow said.", 'The tide took it,'],
    ['guillemets', '«The tide took it», Varrow said.', 'The tide took it'],
    ['spaced guillemets', '« The tide took it », Varrow said.', ' The tide took it '],
    ['German', '„The tide took it“, Varrow said.', 'The tide took it'],
    ['closing marks that open', '”The tide took it,” Varrow said.', 'The tide took it,'],
    ['an apostrophe inside', '‘We don’t know the tide’s turn,’ he said.', 'We don’t know the tide’s turn,'],
    [
      'a possessive plural inside',
      '‘It takes 12 years’ work to learn,’ he said.',
      'It takes 12 years’ work to learn,',
    ],
    ['nested', '“He said ‘no’ to me,” she said.', 'He said ‘no’ to me,'],
    ['nested at both ends', '“‘No’ was all, ‘no’,” she said.', '‘No’ was all, ‘no’,'],
    ['a decade', '‘It was the ’90s again,’ he said.', 'It was the ’90s again,'],
    ['closed by the other mark', '‘People say, ‘If it stops,” he said.', 'People say, ‘If it stops,'],
    ['no space before the mark', 'He said,"Take it home."', 'Take it home.'],
    ['no end', 'He said: “Take it home, all of it', 'Take it home, all of it'],
  ])('%s', (_, text, expected) => {
    expect(piecesIn(text)).toEqual([[expected]]);
  });

  test.each([
    "The players' union met the teachers' union.",
    'A 6" pipe burst.',
    "Rock 'n' roll in the '60s.",
  ])('none in %s', (text) => {
    expect(piecesIn(text)).toEqual([]);
  });

  test('two in one sentence stay two', () => {
    const text =
      'The warden called the leak ‘small but stubborn’ and the pumps ‘older than she is’ on Friday.';
    expect(piecesIn(text)).toEqual([['small but stubborn'], ['older than she is']]);
  });

  test('a quotation goes on over paragraphs that each open it', () => {
    const text = '“We went down at noon,” Varrow said. “It was dark.\n\n“By one we had found it.”';
    expect(piecesIn(text)).toEqual([['We went down at noon,', 'It was dark.', 'By one we had found it.']]);
  });

  test('the pieces around an attribution are one quotation', () => {
    expect(piecesIn('“They were calm,” she said, “all of them. Quite calm.”')).toEqual([
      ['They were calm,', 'all of them. Quite calm.'],
    ]);
  });
});

describe('fragments', () => {
  test.each([
    ['They watched “The Long Tide” on Friday.', true],
    ['The “sale” never happened.', true],
    ['“We sold it at once and never looked back,” Varrow said.', false],
    ['Varrow called it “a mess”.', false],
  ])('%s', (text, expected) => {
    expect(quotationsIn(text).map(({ fragment }) => fragment)).toEqual([expected]);
  });
});

describe('speakers', () => {
  test.each([
    ['after, inverted', '“It sank,” said Helen Varrow, the harbour master.', 'helen varrow'],
    ['after', '“It sank,” Helen Varrow said.', 'helen varrow'],
    ['after, with an age', '“It sank,” Varrow, 46, said.', 'varrow'],
    ['after an office', '“It sank,” insisted harbour chief Helen Varrow.', 'helen varrow'],
    ['after a description', "“It sank,” said the port's boss, Helen Varrow, who was there.", 'helen varrow'],
    ['a titled name', '“It sank,” Mr. Varrow insisted.', 'varrow'],
    ['before a colon', 'Helen Varrow told reporters: “It sank.”', 'helen varrow'],
    ['before, apposed', 'Helen Varrow, the master of the port, said: “It sank.”', 'helen varrow'],
    ['according to', '“It sank,” according to Helen Varrow.', 'helen varrow'],
    ['a label', '[SOT HELEN VARROW] "It sank."', 'helen varrow'],
    ['a name and a colon', 'Helen Varrow: “It sank.”', 'helen varrow'],
    ['an unnamed spokesman', '“It sank,” said a spokesman for Reef Lines.', '~spokesman reef lines'],
    ['described', '“It sank,” the same worker said.', '~worker'],
    ['woven in', 'Helen Varrow called it “a sad morning” and said the sale was off.', 'helen varrow'],
    ['after a cry', '“It sank!” Helen Varrow wrote.', 'helen varrow'],
    ['after a bare end', '“It sank” Helen Varrow told the court.', 'helen varrow'],
    ['an abbreviated title', '“It sank,” said Sen. Helen Varrow of Norwick.', 'helen varrow'],
    ['nobody', 'The lamp went out. “It sank.”', '-'],
  ])('%s', (_, text, expected) => {
    expect(speakersIn(text)).toEqual([expected]);
  });

  test('a pronoun is the one person of the block, and as good as the name', () => {
    expect(speakersIn('Helen Varrow closed the gate. “It sank,” she said.')).toEqual(['helen varrow']);
  });

  test('a pronoun is who spoke last', () => {
    const text = 'Owen Reece rang. The gate was shut, Helen Varrow said. “It sank,” she added.';
    expect(speakersIn(text)).toEqual(['helen varrow']);
  });

  test('"he" does not stand for Helen', () => {
    const text = 'Owen Reece came in. Helen Varrow was waiting. “It sank,” he said.';
    expect(speakersIn(text)).toEqual(['owen reece']);
  });

  test('between two that fit, the choice is marked as one', () => {
    const text = 'Anna Reece came in. Helen Varrow was waiting. “It sank,” she said.';
    expect(speakersIn(text)).toEqual(['?helen varrow']);
  });

  test('a quotation that follows on has the same speaker', () => {
    const text = '“It sank,” said Helen Varrow. “We saw it go.” The gate was shut.';
    expect(piecesIn(text)).toEqual([['It sank,', 'We saw it go.']]);
    expect(speakersIn(text)).toEqual(['helen varrow']);
  });
});

describe('reported speech', () => {
  function reportedIn(text: string): [string, string][] {
    return findQuotations(sentencesOfBlocks(text), contextOf(text))
      .filter((fact) => fact.type === 'reported')
      .map(({ speaker, content }) => [shown(speaker), text.slice(content.start, content.end)]);
  }

  test.each<[string, [string, string][]]>([
    ['Varrow said the gate had been shut.', [['varrow', 'the gate had been shut.']]],
    ['Varrow said that the gate had been shut.', [['varrow', 'the gate had been shut.']]],
    ['According to Varrow, the gate had been shut.', [['varrow', 'the gate had been shut.']]],
    ['The gate had been shut, Varrow said.', [['varrow', 'The gate had been shut']]],
    ['The gate was shut at noon, according to Varrow.', [['varrow', 'The gate was shut at noon,']]],
    ['“It sank,” Varrow said.', []],
    ['The gate had been shut.', []],
  ])('%s', (text, expected) => {
    expect(reportedIn(text)).toEqual(expected);
  });
});

describe('hostile text is read to its end', () => {
  test.each([
    ['nothing but marks', '"'.repeat(100_000)],
    ['deep nesting', '“‘'.repeat(50_000)],
    ['marks never closed', '“a '.repeat(30_000)],
    ['a possessive without end', "players' ".repeat(30_000)],
    ['verbs of saying', 'he said '.repeat(30_000)],
  ])('%s', (_, text) => {
    for (const { start, end } of quotationsIn(text).flatMap(({ pieces }) => pieces)) {
      expect(end).toBeLessThanOrEqual(text.length);
      expect(end).toBeGreaterThan(start);
    }
  });
});

const isCutShort = (word: string) =>
  /^(?:em|til|tis|twas|cause|cos|n|round|bout|ere|twixt|fraid|nother|kay)$/.test(word);

describe('whatever the words', () => {
  const word = fc
    .stringMatching(/^[a-z]{2,8}$/)
    .filter((written) => !/^(?:and|but|or|which|that)$/.test(written));
  const words = fc.array(word, { minLength: 2, maxLength: 12 });

  function wordsOf(text: string): string[] {
    return quotationsIn(text)
      .flatMap(({ pieces }) => pieces)
      .flatMap(({ start, end }) => quotationWords(text.slice(start, end)).map((quoted) => quoted.word));
  }

  test('splitting a quotation by an attribution leaves its words', () => {
    fc.assert(
      fc.property(words, fc.nat(), (quoted, at) => {
        const cut = 1 + (at % (quoted.length - 1));
        const whole = `“${quoted.join(' ')},” he said.`;
        const split = `“${quoted.slice(0, cut).join(' ')},” he said, “${quoted.slice(cut).join(' ')}.”`;
        expect(wordsOf(split).join(' ')).toBe(wordsOf(whole).join(' '));
        expect(quotationsIn(split)).toHaveLength(1);
      }),
    );
  });

  test('the style of the marks does not matter', () => {
    const styles = ['""', '“”', '‘’', "''", '«»', '„“', '””'];
    fc.assert(
      fc.property(words, fc.constantFrom(...styles), (quoted, [open, close]) => {
        // "'em" and "'til" are words cut short, and open nothing.
        fc.pre(!isCutShort(quoted[0] ?? ''));
        const expected = wordsOf(`“${quoted.join(' ')},” he said.`);
        expect(wordsOf(`${open}${quoted.join(' ')},${close} he said.`)).toEqual(expected);
      }),
    );
  });

  test('any text is read, and every piece lies in it, in order', () => {
    const soup = fc.array(
      fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', ' ', ',', '. ', 'Ann', 'said', 'a', '\n\n'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(soup, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of quotationsIn(text).flatMap(({ pieces }) => pieces)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
