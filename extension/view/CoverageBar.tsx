import type { Coverage } from '../../src/report.ts';
import { useWords } from './words.ts';

const PARTS = ['copied', 'reworded', 'added'] as const;

/** How much of the page goes back to the original: copied, reworded, added, as one bar with its figures. */
export function CoverageBar({ coverage }: { coverage: Coverage }) {
  const { say, percent } = useWords();
  const shares = wholePercents(coverage);
  const texts = { copied: '', reworded: '', added: '' };
  for (const part of PARTS) texts[part] = say(part, percent(shares[part]));
  return (
    <figure class="coverage">
      <div class="bar" role="img" aria-label={say('coverage', texts.copied, texts.reworded, texts.added)}>
        {PARTS.map((part) => (
          <span key={part} class={part} style={{ flexGrow: coverage[part] }} />
        ))}
      </div>
      <figcaption>
        <strong>{say('goesBack', percent(shares.copied + shares.reworded))}</strong>
        <span class="legend" aria-hidden="true">
          {PARTS.map((part) => (
            <span key={part} class={part}>
              {texts[part]}
            </span>
          ))}
        </span>
      </figcaption>
    </figure>
  );
}

/** The three shares rounded so that the figures a reader sees add up to 100 percent. */
function wholePercents({ copied, added }: Coverage): Coverage {
  const first = Math.round(copied * 100);
  const last = Math.min(Math.round(added * 100), 100 - first);
  return { copied: first / 100, reworded: (100 - first - last) / 100, added: last / 100 };
}
