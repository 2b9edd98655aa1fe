import { PARAGRAPHS, TITLE } from './article.ts';

const WHO = [
  'Tilda Roos',
  'Anders Quill',
  'Bo Hallam',
  'Ines Varga',
  'Joachim Stull',
  'Petra Lund',
  'Rufus Kean',
];
const WHAT = [
  'the north basin',
  'gate 4',
  'the fish market',
  'the customs shed',
  'the dry dock',
  'the ring road',
  'the signal box',
];
const DOES = [
  'is being cleared of ice by a tug that was lent for the purpose',
  'stayed shut while the pilots waited for the fog to lift',
  'was quiet, apart from gulls and two men with a trolley',
  'has had no power since the early morning, as far as anybody there could tell',
  'saw a short queue that was gone again before the bell rang',
  'was swept, inspected and opened to lorries once more',
];

/** The n-th entry: about the port, and about nothing that the article tells. */
function entry(n: number): string {
  const who = WHO[n % WHO.length];
  const time = `${String(6 + (Math.floor(n / 60) % 16)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;
  const lines = [0, 1, 2].map(
    (line) =>
      `${WHAT[(n + line * 3) % WHAT.length]} ${DOES[(n * 5 + line) % DOES.length]}, ${who} reports, the ${n + line + 1}th note of a long day`,
  );
  return `<section id="e${n}"><h3>${time}</h3>${lines.map((text) => `<p>${text.charAt(0).toUpperCase()}${text.slice(1)}.</p>`).join('')}</section>`;
}

const WORDS_OF_ENTRY = 76;
const ENTRIES_OF_HOUR = 10;
const WORDS_OF_HOUR = 370 + ENTRIES_OF_HOUR * WORDS_OF_ENTRY;

/** A live blog of about so many words. Every hour it tells again, in the words of the article, what is known so far. */
export function liveBlog(words: number): string {
  const summary = `<section><h3>What we know so far</h3>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</section>`;
  const hours = Array.from({ length: Math.round(words / WORDS_OF_HOUR) }, (_, hour) =>
    [summary, ...Array.from({ length: ENTRIES_OF_HOUR }, (_, n) => entry(hour * ENTRIES_OF_HOUR + n))].join(
      '\n',
    ),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}: live</title>
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"${TITLE}"}</script></head>
    <body><main><article><h1>${TITLE}: live</h1>${hours.join('\n')}</article></main></body></html>`;
}
