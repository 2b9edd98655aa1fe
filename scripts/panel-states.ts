/**
 * `npm run states`: compares the pairs of articles that the panel and the report are shown with in tests and photographs, and keeps what comes of
 * it in test/support/states/panels.json; and what the extension says just after it was installed, in sample.json. Kept, not compared at each run: how a view looks is not to change with what the engine finds.
 */

import { writeFile } from 'node:fs/promises';
import { surroundingsOf } from '../extension/background/surroundings.ts';
import type { Compared } from '../extension/view/strings.ts';
import { FIRST, sampleOriginals, samplePages } from '../sample/articles.ts';
import { readPlainText } from '../src/article/read-plain-text.ts';
import { compare, originalOf } from '../src/compare.ts';
import { decodeDigest, encodeDigest } from '../src/digest/codec.ts';
import type { OriginalCard } from '../src/report.ts';
import { setSideBySide } from '../src/side-by-side/set-side-by-side.ts';
import type { PanelState } from '../test/support/states/panels.ts';
import { sampleStates } from './sample-states.ts';

const FILE = 'test/support/states/panels.json';
const SAMPLE_FILE = 'test/support/states/sample.json';

interface Pair {
  page: string;
  original: string;
  card: OriginalCard;
  /** False where the original is known by its digest only. */
  hasText: boolean;
}

const HARBOUR: OriginalCard = {
  id: 'harbour',
  title: 'Harbour board puts off the ferry terminal',
  publisher: 'The Sandwick Courier',
  published: '2026-03-14',
  url: 'https://courier.example/harbour',
};

function stateOf({ page, original, card, hasText }: Pair): PanelState & { shown: Compared } {
  const published = card.published;
  const article = readPlainText(page, { published, language: 'en' });
  const whole = originalOf(readPlainText(original, { published, language: 'en' }), card);
  const digest = decodeDigest(encodeDigest(whole.digest));
  const against = hasText ? whole : { card, digest, text: null };
  const report = compare(article, against, { budgetMs: 60_000 });
  const shown = {
    kind: 'compared',
    ref: { url: 'https://page.example/story', reading: 'r1' },
    original: card,
    report,
    surroundings: surroundingsOf(article, report),
    credit: null,
    refused: [],
  } as const;
  return { shown, both: setSideBySide(article, against, report.dropped) };
}

function infirmaryPair(hasText: boolean): Pair {
  const page = samplePages().find(({ slug }) => slug === FIRST);
  const found = sampleOriginals().find(({ id }) => id === 'merrow-infirmary-audit');
  if (!page || !found) throw new Error('The sample has lost its first page.');
  const { text, title, id, publisher, published, url } = found;
  return {
    page: [page.title, ...page.blocks.map((block) => block.text)].join('\n\n'),
    original: `${title}\n\n${text}`,
    card: { id, title, publisher, published, url },
    hasText,
  };
}

const ORIGINAL = `Harbour board puts off the ferry terminal

The harbour board of Sandwick has put off the new ferry terminal for a third time, its secretary said on Friday.

Helen Marchetti, who leads the board, counted 214 berths in the old basin. She said that the east quay may close in winter.

Nobody on the board would say what the delay costs.`;

const FAITHFUL = `Sandwick waits for its ferry terminal

For a third time the harbour board of Sandwick has put off its new ferry terminal, the secretary said on Friday.

The leader of the board, Helen Marchetti, counted 214 berths in the old basin. She said that the east quay may close in winter.`;

const LONG = 'Hafenbeckenausbaggerungsgenehmigungsverfahrensbeschleunigungsgesetz'.repeat(4);

const ARABIC: Pair = {
  page: 'تأجيل المحطة\n\nأجلت هيئة الميناء بناء المحطة الجديدة للمرة الثالثة. وأحصت الهيئة 241 مرسى في الحوض القديم.',
  original:
    'هيئة الميناء تؤجل المحطة\n\nأجلت هيئة الميناء بناء المحطة الجديدة للمرة الثالثة. وأحصت الهيئة 214 مرسى في الحوض القديم.\n\nولم تذكر الهيئة كلفة التأخير.',
  card: { ...HARBOUR, title: 'هيئة الميناء تؤجل المحطة', publisher: 'جريدة الساحل' },
  hasText: true,
};

const harbour = (page: string): Pair => ({ page, original: ORIGINAL, card: HARBOUR, hasText: true });

function states(): Record<string, PanelState> {
  const arabic = stateOf(ARABIC);
  return {
    'with text': stateOf(infirmaryPair(true)),
    'without text': stateOf(infirmaryPair(false)),
    '0 findings': stateOf(harbour(FAITHFUL)),
    '1 finding': stateOf(harbour(FAITHFUL.replace('214', '241'))),
    'long strings': stateOf(harbour(FAITHFUL.replace('For a third', `${LONG} ${LONG}. For a third`))),
    'right-to-left words': {
      ...arabic,
      shown: { ...arabic.shown, report: { ...arabic.shown.report, relation: 'rewrite' } },
    },
  };
}

const write = (file: string, kept: unknown) => writeFile(file, `${JSON.stringify(kept, null, 1)}\n`);

await write(FILE, states());
await write(SAMPLE_FILE, await sampleStates());
