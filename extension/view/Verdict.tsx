import { isMuchAdded, type Report, wholePercents } from '../../src/report.ts';
import { Filled, PLACE } from './Filled.tsx';
import { shorten } from './shorten.ts';
import type { Words } from './strings.ts';
import { useWords } from './words.ts';

/** UTF-16 code units shown of the source a page names. */
const MAX_CREDIT = 80;

type Props = { report: Report; credit: string | null };

/** The comparison in one sentence. "Not in the original" is what can be shown; more is not said. */
export function Verdict({ report, credit }: Props) {
  const { title, text } = verdictOf(report, credit && PLACE, useWords());
  return (
    <div class="verdict">
      <p class="sentence">{title}</p>
      {text !== null && (
        <p>
          {text.includes(PLACE) ? <Filled message={text} words={credit ?? ''} longest={MAX_CREDIT} /> : text}
        </p>
      )}
    </div>
  );
}

/** Share of a copy's words without a counterpart from which it is not said to be all the original's. */
const NOT_ALL = 0.1;

/** The sentence, and what is added to it. */
export function verdictOf(
  { relation, findings, coverage }: Report,
  credit: string | null,
  { say, count, percent }: Words,
): { title: string; text: string | null } {
  if (relation === 'unrelated') return { title: say('unrelatedTitle'), text: say('unrelatedText') };
  if (relation === 'same-story') return { title: say('independentTitle'), text: say('independentText') };
  const named = credit && say('namesSource', shorten(credit, MAX_CREDIT));
  if (findings.length > 0) return { title: count('findings', findings.length), text: named };
  if (relation !== 'copy' || coverage.added >= NOT_ALL)
    return isMuchAdded(coverage)
      ? { title: say('unnamedTitle'), text: say('unnamedText', percent(wholePercents(coverage).added / 100)) }
      : { title: say('faithfulTitle'), text: named || say('faithfulText') };
  if (named) return { title: say('republishedTitle'), text: named };
  return { title: say('copyTitle'), text: say('copyText') };
}
