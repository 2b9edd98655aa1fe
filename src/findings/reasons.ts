import type { Reason, ReasonCode } from '../report.ts';

/** English wording of each reason; `$1` stands for the first value. The interface holds the same sentences for translation. */
export const ENGLISH: Record<ReasonCode, string> = {
  'not-there': 'nothing like it in the original',
  'other-value': 'there: $1',
  'bound-dropped': 'the original gives $1 only as a limit, or roughly',
  'belongs-elsewhere': 'the original has $1 here; this value belongs to something else there',
  'name-not-there': 'this name is not in the original',
  'words-altered': 'these words of the quotation differ; there: $1',
  'words-differ': 'these words of the quotation differ from the original’s',
  'quotation-not-there': 'this quotation is not in the original',
  'made-direct-speech': 'the original reports this without quoting it',
  'said-by-other': 'said by $1 there',
  'doubt-removed': 'the original says “$1”',
  'negation-flipped': 'the original seems to say the opposite here',
  'other-office': 'there: $1',
  'cause-not-there': 'the original does not give this cause',
  'ranking-not-there': 'the original makes no such comparison',
  'claim-not-there': 'nothing in the original says this',
};

/** Says a reason in English, for the command line. */
export function reasonInEnglish({ code, values }: Reason): string {
  return ENGLISH[code].replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '…');
}
