import type { OriginalCard as Card } from '../../src/report.ts';
import { shorten } from './shorten.ts';
import { useWords } from './words.ts';

/** The original: its title as a link where it has an address, its publisher and date. */
export function OriginalCard({ label, card }: { label: string; card: Card }) {
  const { say, date } = useWords();
  const title = shorten(card.title || card.id, 180);
  const href = webAddress(card.url);
  return (
    <header class="original">
      <p class="label">{label}</p>
      <h1>
        <bdi>
          {href ? (
            <a href={href} target="_blank" rel="noopener noreferrer" title={say('opensOriginal')}>
              {title}
            </a>
          ) : (
            title
          )}
        </bdi>
      </h1>
      <p class="source">
        <bdi>{shorten(card.publisher ?? say('unknownPublisher'), 80)}</bdi>
        {card.published && (
          <>
            {' · '}
            <time dateTime={card.published}>{date(card.published)}</time>
          </>
        )}
      </p>
    </header>
  );
}

/** The address where it is one of the web, else null: an index is no more to be trusted than a page. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
