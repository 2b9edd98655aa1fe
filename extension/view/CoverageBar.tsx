import type { Coverage } from '../../src/report.ts';
import { useWords } from './words.ts';

const PARTS = ['copied', 'reworded', 'added'] as const;

/** How much of the page goes back to the original: copied, reworded, added, as one bar with its figures. */
export function CoverageBar({ coverage }: { coverage: Coverage }) {
  const { say, percent } = useWords();
  const shares = wholePercents(coverage);
  const present = PARTS.filter((part) => shares[part] > 0);
  const texts = { copied: '', reworded: '', added: '' };
  for (const part of PARTS) texts[part] = say(part, percent(shares[part]));
  return (
    <figure class="coverage">
      <div class="bar" role="img" aria-label={say('coverage', texts.copied, texts.reworded, texts.added)}>
        {present.map((part) => (
          <span key={part} class={part} style={{ flexGrow: coverage[part] }} />
        ))}
      </div>
      <figcaption>
        <strong>{say('goesBack', percent(shares.copied + shares.reworded))}</strong>
        <span class="legend" aria-hidden="true">
          {present.map((part) => (
            <span key={part} class={part}>
              {texts[part]}
            </span>
          ))}
        </span>
      </figcaption>
    </figure>
  );
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
