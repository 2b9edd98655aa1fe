import type { Coverage } from '../../src/report.ts';
import type { Words } from './strings.ts';
import { useWords } from './words.ts';

const PARTS = ['copied', 'reworded', 'added'] as const;

/** How much of the page goes back to the original: copied, reworded, added, as one bar with its figures. */
export function CoverageBar({ coverage }: { coverage: Coverage }) {
  const words = useWords();
  const shares = wholePercents(coverage);
  const { copied, reworded, added } = coverageTexts(coverage, words);
  return (
    <figure class="coverage">
      <div class="bar" role="img" aria-label={words.say('coverage', copied, reworded, added)}>
        {PARTS.filter((part) => shares[part] > 0).map((part) => (
          <span key={part} class={part} style={{ flexGrow: coverage[part] }} />
        ))}
      </div>
      <CoverageFigures coverage={coverage} />
    </figure>
  );
}

/** The figures under a bar; readers who cannot see it have heard the shares already. */
export function CoverageFigures({ coverage }: { coverage: Coverage }) {
  const words = useWords();
  const shares = wholePercents(coverage);
  const texts = coverageTexts(coverage, words);
  return (
    <figcaption>
      <strong>{words.say('goesBack', words.percent(shares.copied + shares.reworded))}</strong>
      <span class="legend" aria-hidden="true">
        {PARTS.filter((part) => shares[part] > 0).map((part) => (
          <span key={part} class={part}>
            {texts[part]}
          </span>
        ))}
      </span>
    </figcaption>
  );
}

/** The shares in words: "12% copied". */
export function coverageTexts(
  coverage: Coverage,
  { say, percent }: Words,
): Record<(typeof PARTS)[number], string> {
  const { copied, reworded, added } = wholePercents(coverage);
  return {
    copied: say('copied', percent(copied)),
    reworded: say('reworded', percent(reworded)),
    added: say('added', percent(added)),
  };
}

/**
 * The three shares rounded so that the figures a reader sees add up to 100 percent. A part that is there at all counts
 * at least one percent: "0% added" beside a list of additions would be read as a mistake.
 */
function wholePercents({ copied, reworded, added }: Coverage): Coverage {
  const first = atLeastOne(copied);
  const last = Math.min(atLeastOne(added), 100 - first);
  const middle = reworded > 0 ? 100 - first - last : 0;
  return { copied: (100 - middle - last) / 100, reworded: middle / 100, added: last / 100 };
}

function atLeastOne(share: number): number {
  return share > 0 ? Math.max(1, Math.round(share * 100)) : 0;
}
