import type { Finding } from '../../src/report.ts';
import { PLACE } from './Filled.tsx';
import { REASON_WORDS, type Words } from './strings.ts';

/** One of our messages, and somebody else's words that stand where it has PLACE. */
export interface ReasonPart {
  readonly message: string;
  readonly words: string;
}

/** What says why a finding was made: its reason, and the original's wording where the reason does not say it, or the value at its head. */
export function reasonParts({ reason, original }: Finding, { say }: Pick<Words, 'say'>): ReasonPart[] {
  const [value = ''] = reason.values;
  const message = say(REASON_WORDS[reason.code], PLACE);
  const isSaid = message.includes(PLACE) && value !== '' && original?.includes(value) === true;
  const why = { message, words: value };
  return original === null || isSaid
    ? [why]
    : [why, { message: say(REASON_WORDS['other-value'], PLACE), words: original }];
}
