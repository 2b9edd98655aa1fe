import { type Coverage, wholePercents } from '../../src/report.ts';
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
      <strong>{words.say('goesBack', words.percent((shares.copied + shares.reworded) / 100))}</strong>
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
    copied: say('copied', percent(copied / 100)),
    reworded: say('reworded', percent(reworded / 100)),
    added: say('added', percent(added / 100)),
  };
}
