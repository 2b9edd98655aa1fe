import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Coverage } from '../../../src/report.ts';
import type { SideBySide } from '../../../src/side-by-side/side-by-side.ts';
import { CoverageFigures, coverageTexts } from '../CoverageBar.tsx';
import { useWords } from '../words.ts';
import { blockId } from './block-id.ts';
import { type MapPart, mapOf } from './rows.ts';

/** So many lines can be told apart; more are drawn the fainter. */
const CLEAR_LINES = 50;
const FAINTEST = 0.2;

/** Width and height of the lines' own coordinates; they are stretched to the bars. */
const WIDTH = 1_000;
const HEIGHT = 40;

/**
 * Both articles at a glance: the page as a bar, the original as a bar under it, a line from each sentence to where it came from.
 * With the mouse a part of the page's bar leads to its paragraph; with the keyboard the paragraphs themselves are there.
 */
export function ArticleMap({ both, coverage }: { both: SideBySide; coverage: Coverage }) {
  const words = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const { page, original, lines } = useMemo(() => mapOf(both), [both]);
  const { copied, reworded, added } = coverageTexts(coverage, words);
  const opacity = Math.max(FAINTEST, Math.min(1, CLEAR_LINES / lines.length));
  useEffect(() => goOnClick(bar.current), []);
  return (
    <figure class="map">
      <div class="bars" role="img" aria-label={words.say('coverage', copied, reworded, added)} ref={bar}>
        <span class="side">{words.say('thePage')}</span>
        <Bar parts={page} />
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          style={{ opacity }}
        >
          {lines.map(([from, to]) => (
            <path key={`${from} ${to}`} d={curve(from * WIDTH, to * WIDTH)} />
          ))}
        </svg>
        <span class="side">{words.say('theOriginal')}</span>
        <Bar parts={original} />
      </div>
      <CoverageFigures coverage={coverage} />
    </figure>
  );
}

function curve(from: number, to: number): string {
  const middle = HEIGHT / 2;
  return `M${from} 0C${from} ${middle} ${to} ${middle} ${to} ${HEIGHT}`;
}

function Bar({ parts }: { parts: readonly MapPart[] }) {
  return (
    <div class="bar">
      {parts.map(({ from, to, kind, block }) => (
        <span key={from} class={kind} style={{ flexGrow: to - from }} data-block={block} />
      ))}
    </div>
  );
}

/** Scrolls to the paragraph of a part that is clicked; gives what ends it. */
function goOnClick(bars: HTMLElement | null): () => void {
  const go = ({ target }: Event) => {
    const { block } = (target as HTMLElement).dataset;
    if (block !== undefined)
      document.getElementById(blockId(Number(block)))?.scrollIntoView({ block: 'center' });
  };
  bars?.addEventListener('click', go);
  return () => bars?.removeEventListener('click', go);
}
