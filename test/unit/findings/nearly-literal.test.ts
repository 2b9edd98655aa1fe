import { describe, expect, test } from 'vitest';
import { wordsFound } from '../../support/surely-found.ts';

/** Words are told apart by how rare they are: an article has more than one sentence. */
const REST =
  'The museum keeps its gardens open all summer. Its director declined to comment. Visitors may bring dogs. Rain is forecast.';

const found = (page: string, original: string) => wordsFound(`${page}\n\n${REST}`, `${original}\n\n${REST}`);

describe('a value exchanged in a sentence that was nearly kept, whatever it might be reckoned from', () => {
  test.each([
    [
      'a sum of it and of something counted far off',
      'In March customs officers opened nine containers at the Tarn quay in Skelby.',
      'Customs officers opened seven containers at the Tarn quay in Skelby in March. The harbour master is on leave. Rust had eaten the crane. Its cab was dark. The smugglers had used two vans.',
      'nine',
    ],
    [
      'the rest of a share, where the same word turns both',
      'In the trial, losses on netted fields were 70% lower than on unprotected ones.',
      'The trial found that losses on netted fields were 30 percent lower than on unprotected ones.',
      '70%',
    ],
    [
      'the rest of a share, with more of something else far before it',
      'The union now has nineteen branches, one more than it had under the old board in the years before the war and the floods, and roughly 70 percent of its cooks want a strike.',
      'Three in ten of its cooks want a strike.',
      '70 percent',
    ],
    [
      'a bound that is not close',
      'Close to 80 minutes went by before the first pump was started at the mine.',
      'The first pump at the mine was started after almost 60 minutes.',
      '80 minutes',
    ],
    [
      'an end of a range',
      'Sending the barge home each winter will push the bill for the dredging up by 14 per cent.',
      'Sending the barge home each winter would add between 10 and 14 per cent to the bill for the dredging.',
      '14 per cent',
    ],
    [
      'how often, with as many of something else',
      'The launch of the ferry had been put off five times since May because of cracks in its hull.',
      'The launch of the ferry had been delayed twice since May because of cracks in its hull. The yard also builds five tugs.',
      'five times',
    ],
  ])('%s', (_, page, original, expected) => expect(found(page, original)).toContain(expected));

  test.each([
    [
      'a sum of the two told together',
      'Customs officers opened 58 containers and vans at the Tarn quay in Skelby.',
      'Customs officers opened 41 containers and 17 vans at the Tarn quay in Skelby.',
    ],
    [
      'the rest of a share, turned on one side',
      'In the trial, losses on netted fields were 70% of those on unprotected ones.',
      'The trial found that losses on netted fields were 30 percent lower than on unprotected ones.',
    ],
    [
      'a bound that is close',
      'Close to 80 minutes went by before the first pump was started at the mine.',
      'The first pump at the mine was started after 77 minutes.',
    ],
    [
      'both ends of a range',
      'Sending the barge home each winter will push the bill up by 10 to 14 per cent.',
      'Sending the barge home each winter would add between 10 and 14 per cent to the bill.',
    ],
    [
      'how often, as it was',
      'The launch of the ferry had been put off twice since May because of cracks in its hull.',
      'The launch of the ferry had been delayed two times since May because of cracks in its hull. The yard also builds five tugs.',
    ],
  ])('not: %s', (_, page, original) => expect(found(page, original)).toEqual([]));
});
