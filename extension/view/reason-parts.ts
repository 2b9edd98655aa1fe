import type { Finding } from '../../src/report.ts';
import { type FilledMessage, PLACE } from './Filled.tsx';
import { REASON_WORDS, type Words } from './strings.ts';

/** What says why a finding was made: its reason (with an ellipsis where an index gives no wording), and the original's wording where the reason does not say it, or the value at its head. */
export function reasonParts({ reason, original }: Finding, { say }: Pick<Words, 'say'>): FilledMessage[] {
  const [value = ''] = reason.values;
  const message = say(REASON_WORDS[reason.code], PLACE);
  const isSaid = message.includes(PLACE) && value !== '' && original?.includes(value) === true;
  const why = { message, words: value || '…' };
  return original === null || isSaid
    ? [why]
    : [why, { message: say(REASON_WORDS['other-value'], PLACE), words: original }];
}
