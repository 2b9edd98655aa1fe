import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Chapel roof falls on choir in Marl

Part of the ceiling fell during a rehearsal in Marl on Thursday. A cellist was treated for a broken wrist, and a boy needed stitches in his chin.

The boy had been left in the care of his uncle. The midwife who lives opposite carried blankets to the hall.

The choir was on its second tour of the valley. Its first tour was cut short when the van broke down, and it cost the treasurer 400 pounds.

A firm of stonemasons blamed the fall on a shortage of timber in the rafters. Eleven sheep in the meadow ran off and were found beside the quarry.

Joan Pell, whose brother Adam sings with the choir, said the organist had warned the bishop about the cracks. Details of 90 pupils were lost in the dust.

The pilots of a glider saw the cloud of dust. The thief who took a silver spoon from the altar was later convicted of burglary.`;

/** What is put in the place of what, in one paragraph of a page made from the original above. */
function found(paragraph: string): string[] {
  return findingsOf(paragraph, ORIGINAL)
    .filter(({ verdict }) => verdict === 'changed')
    .map(({ text, original }) => `${text} < ${original}`);
}

const CONDITIONS = `Bus leaves road at Marl

A passenger of 38 was in a serious but stable condition in hospital on Sunday. The driver, who was not charged, has been on desk duty since the crash.

Forty people from the valley spent the night with relatives. A suspect of 30 was released on bail on Tuesday. The search for a shepherd of 29, Olaf Kask, went on.

"We play for the valley," said the oboist Pia Vell.`;

const exchanged = (paragraph: string) =>
  findingsOf(paragraph, CONDITIONS)
    .filter(({ verdict }) => verdict === 'changed')
    .map(({ text, original }) => `${text} < ${original}`);

describe('how and where people are', () => {
  test.each([
    [
      'A passenger of 38 was fighting for his life in hospital on Sunday.',
      'fighting for his life < serious but stable condition',
    ],
    ['The driver, who was not charged, has been on paid leave since the crash.', 'paid leave < desk duty'],
    ['Forty people from the valley spent the night in hotels.', 'hotels < with relatives'],
    ['A suspect of 30 was in custody on Tuesday.', 'in custody < released on bail'],
    ['"We play for the valley," said the clarinettist Pia Vell.', 'clarinettist < oboist'],
  ])('%s', (paragraph, finding) => expect(exchanged(paragraph)).toContain(finding));

  test.each([
    'A passenger of 38 was in hospital in a stable condition on Sunday.',
    'The driver, who was not charged, has had administrative duties since the crash.',
    'Forty people from the valley spent the night with family or friends.',
    'A suspect of 30 was out on bail on Tuesday.',
    'The search for Olaf Kask, a farm worker of 29, went on.',
  ])('not: %s', (paragraph) => expect(exchanged(paragraph)).toEqual([]));
});

describe('things of one kind exchanged', () => {
  test.each([
    ['A pianist was treated for a broken wrist, and a boy had stitches in his chin.', 'pianist < cellist'],
    ['A cellist was treated for a broken ankle, and a boy had stitches in his chin.', 'ankle < wrist'],
    ['The boy had been left in the care of his grandfather.', 'grandfather < uncle'],
    ['Blankets were carried to the hall by the paramedic who lives opposite.', 'paramedic < midwife'],
    ['The choir was on its third tour of the valley.', 'third < second'],
    ['The fall was blamed by stonemasons on a shortage of steel in the rafters.', 'steel < timber'],
    ['Eleven goats in the meadow ran off and were found beside the quarry.', 'goats < sheep'],
    ['The organist had warned the abbot about the cracks, said Joan Pell.', 'abbot < bishop'],
    ['Eleven wolves in the meadow ran off and were found beside the quarry.', 'wolves < sheep'],
    ['Details of 90 patients were lost in the dust.', 'patients < pupils'],
    ['The thief who took a silver spoon was later convicted of fraud.', 'fraud < burglary'],
  ])('%s', (paragraph, finding) => expect(found(paragraph)).toContain(finding));

  test.each([
    ['a general word', 'A musician was treated for a broken arm, and a boy had stitches in his chin.'],
    ['a longer way to say it', 'The boy had been left in the care of his mother’s brother.'],
    ['another name for the same', 'Blankets were carried to the hall by a health worker who lives opposite.'],
    ['an ordinal of the same thing', 'The first tour of the choir was cut short when the van broke down.'],
    ['another word for what is short', 'Stonemasons blamed the fall on a shortage of wood in the rafters.'],
    ['the young of a kind', 'Eleven ewes in the meadow ran off and were found beside the quarry.'],
    ['a rank named generally', 'The organist had warned the prelate about the cracks, said Joan Pell.'],
    [
      'kin told from the other side',
      'Adam Pell is in the choir; the organist, according to his sister Joan, had spoken of cracks to the bishop.',
    ],
    ['children at a school', 'Details of 90 students were lost in the dust.'],
    ['a kind above it', 'A firm of builders blamed the fall on a shortage of timber in the rafters.'],
    ['a figure of speech', 'The choir was on tour of the valley, and the treasurer gave the green light.'],
    ['a verb', 'Joan Pell, who pilots nothing herself, said the organist had warned the bishop.'],
    [
      'what the original tells elsewhere',
      'A thief took a silver spoon, and a glider saw the cloud over the meadow.',
    ],
  ])('says nothing of %s', (_, paragraph) => expect(found(paragraph)).toEqual([]));
});
