import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SideBySide } from '../../../src/side-by-side/side-by-side.ts';
import { quoteOf, type TextQuote } from '../../../src/text/quote-anchor.ts';
import type { Span } from '../../../src/text/span.ts';
import { webAddress } from '../OriginalCard.tsx';
import type { Compared } from '../strings.ts';
import { useWords } from '../words.ts';
import { blockId } from './block-id.ts';
import { LeftOut } from './LeftOut.tsx';
import { Notes } from './Notes.tsx';
import { OriginalSide } from './OriginalSide.tsx';
import { PageSide } from './PageSide.tsx';
import type { PanelModel } from './panel-model.ts';
import { listenToRows } from './row-events.ts';
import { type Noted, type Row, rowsOf } from './rows.ts';

/** Longest passage the live page is scrolled to by all its words; of a longer one the beginning is enough. UTF-16 code units. */
const LONGEST_QUOTE = 1_000;

/** What every row hands down. */
export interface Reading {
  readonly compared: Compared;
  readonly both: SideBySide;
  readonly model: PanelModel;
  /** The findings, as stretches of the page's text. */
  readonly marks: readonly (Noted & Span)[];
}

/** Both articles, paragraph against paragraph in the page's order. `j` and `k` go from finding to finding. */
export function Rows(props: { both: SideBySide; compared: Compared; model: PanelModel }) {
  const { both, compared, model } = props;
  const { say } = useWords();
  const element = useRef<HTMLDivElement>(null);
  const [isGone, setGone] = useState(false);
  const marks = useMemo(() => marksIn(both, compared), [both, compared]);
  const rows = useMemo(() => rowsOf(both, marks), [both, marks]);
  useLayoutEffect(() => {
    const listening = new AbortController();
    const show = (span: Span) =>
      void model.revealPassage(quoteIn(both, span)).then((found) => setGone(!found));
    if (element.current) listenToRows(element.current, { point: model.emphasise, show }, listening.signal);
    return () => listening.abort();
  }, [both, model]);
  const reading: Reading = { ...props, marks };
  return (
    <div ref={element} class="rows">
      {both.original.every(({ text }) => text === null) && (
        <NoText url={compared.original.url} others={model.others} />
      )}
      <div class="columns" aria-hidden="true">
        <span>{say('thePage')}</span>
        <span>{say('theOriginal')}</span>
      </div>
      {rows.map((row, at) => (
        <RowView key={keyOf(row, at)} row={row} reading={reading} />
      ))}
      <p class="note gone" role="status">
        {isGone && say('notInPage')}
      </p>
    </div>
  );
}

function quoteIn({ text }: SideBySide, { start, end }: Span): TextQuote {
  return quoteOf(text, { start, end: Math.min(end, start + LONGEST_QUOTE) });
}

function keyOf(row: Row, at: number): string {
  return row.kind === 'block' ? `${row.block.start}` : `left-out ${at}`;
}

/** Findings whose words stand where the report says; the page may have been read a little differently the second time. */
function marksIn({ text }: SideBySide, { report }: Compared): Reading['marks'] {
  const noted = [
    ...report.findings.map((finding) => ({ finding, isPossible: false })),
    ...report.possible.map((finding) => ({ finding, isPossible: true })),
  ];
  return noted
    .filter(({ finding }) => text.slice(finding.start, finding.end) === finding.text)
    .map((each) => ({ ...each, start: each.finding.start, end: each.finding.end }))
    .sort((a, b) => a.start - b.start);
}

function RowView({ row, reading }: { row: Row; reading: Reading }) {
  if (row.kind === 'left-out') return <LeftOut passages={row.passages} />;
  const { block, passages, notes } = row;
  const at = reading.both.blocks.indexOf(block);
  return (
    <section class={`row ${block.kind}`} id={blockId(at)}>
      <PageSide block={block} reading={reading} />
      {notes.length > 0 && <Notes notes={notes} reading={reading} />}
      <OriginalSide block={block} passages={passages} />
    </section>
  );
}

/** Why there are no words of the original, and the way to them. */
function NoText({ url, others }: { url: string | null; others: PanelModel['others'] }) {
  const { say } = useWords();
  const [isOpened, setOpened] = useState(false);
  const href = webAddress(url);
  const openIt = (address: string) => {
    setOpened(true);
    others?.openLink(address);
  };
  return (
    <p class="note no-text">
      {say('noText')}{' '}
      {href && others && (
        <button type="button" class="plain" onClick={() => openIt(href)}>
          {say('openToCompare')}
        </button>
      )}{' '}
      <span role="status">{isOpened && say('openToCompareHint')}</span>
    </p>
  );
}
