import { FEWEST_WORDS_TO_DENY, type Match } from '../match/match.ts';
import type { OriginalCard } from '../report.ts';
import { printable } from './printable.ts';
import { round } from './report-json.ts';
import { RELATIONS } from './report-text.ts';

const PART_MISSING = 'Part of the index could not be used';

/** What a page was made from, as a person reads it in a terminal; of the candidates the best alone. `card` is the original's, null where there is none. */
export function matchText({ relation, score, tooShort, refused }: Match, card: OriginalCard | null): string {
  const whole = refused.length === 0;
  if (tooShort)
    return `Too short to say: no original was recognised, and of fewer than ${FEWEST_WORDS_TO_DENY} words that means nothing.\n`;
  if (card === null) {
    if (!whole) return `No match found, which may be wrong: ${PART_MISSING.toLowerCase()}.\n`;
    return 'No match in this index. That does not mean that nothing was added.\n';
  }
  const lines = [
    RELATIONS[relation],
    card.title,
    [card.publisher, card.published, card.url].filter((part) => part !== null).join(', '),
    `Sure: ${round(score)} (0.5 or more counts as made from it)`,
    whole ? '' : `${PART_MISSING}: a better match may be missing.`,
  ];
  return `${printable(lines.filter((line) => line !== '').join('\n'))}\n`;
}
