/** The panel over comparisons that the engine made of invented articles: for tests in a browser and for screenshots. */

import { surroundingsOf } from '../../../extension/background/surroundings.ts';
import type { Shown } from '../../../extension/view/page-model.ts';
import type { PanelModel } from '../../../extension/view/panel/panel-model.ts';
import type { Compared } from '../../../extension/view/strings.ts';
import originals from '../../../sample/originals.jsonl?raw';
import infirmary from '../../../sample/pages/infirmary-waiting-scandal.json' with { type: 'json' };
import { readPlainText } from '../../../src/article/read-plain-text.ts';
import { compare, originalOf } from '../../../src/compare.ts';
import { decodeDigest, encodeDigest } from '../../../src/digest/codec.ts';
import type { OriginalCard } from '../../../src/report.ts';
import { setSideBySide } from '../../../src/side-by-side/set-side-by-side.ts';
import type { SideBySide } from '../../../src/side-by-side/side-by-side.ts';
import { fakePage } from './pages.ts';

interface Pair {
  page: string;
  original: string;
  card: OriginalCard;
  /** False where the original is known by its digest only. */
  hasText: boolean;
}

interface PanelState {
  shown: Shown;
  both: SideBySide | null;
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

const INFIRMARY = originals
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as OriginalCard & { text: string })
  .find(({ id }) => id === 'merrow-infirmary-audit');

function infirmaryPair(hasText: boolean, times = 1): Pair {
  if (!INFIRMARY) throw new Error('The sample has lost its first original.');
  const { text, ...card } = INFIRMARY;
  const body = infirmary.blocks.map((block) => block.text).join('\n\n');
  const page = [infirmary.title, ...Array.from({ length: times }, () => body)].join('\n\n');
  return { page, original: `${card.title}\n\n${text}`, card, hasText };
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

/** Every state of the panel, by name. */
export const PANEL_STATES: Record<string, () => PanelState> = {
  'with text': () => stateOf(infirmaryPair(true)),
  'without text': () => stateOf(infirmaryPair(false)),
  '80 findings': () => stateOf(infirmaryPair(true, 8)),
  '0 findings': () => stateOf(harbour(FAITHFUL)),
  '1 finding': () => stateOf(harbour(FAITHFUL.replace('214', '241'))),
  'long strings': () => stateOf(harbour(FAITHFUL.replace('For a third', `${LONG} ${LONG}. For a third`))),
  'right-to-left words': () => {
    const state = stateOf(ARABIC);
    return { ...state, shown: { ...state.shown, report: { ...state.shown.report, relation: 'rewrite' } } };
  },
  'page gone': () => ({ ...stateOf(harbour(FAITHFUL)), both: null }),
  'not asked': () => ({ shown: { kind: 'not-asked' }, both: null }),
};

/** A panel over a state, which remembers what was asked of it. */
export function fakePanel({ shown, both }: PanelState): PanelModel & { asked: string[] } {
  const page = fakePage(shown);
  const { asked } = page;
  return {
    ...page,
    sideBySide: async () => both,
    revealPassage: async ({ exact }) => {
      asked.push(exact);
      return true;
    },
    emphasise: (finding) => void asked.push(`emphasise ${finding}`),
    marks: async () => ({ shown: true, printed: false }),
    wantMarks: ({ shown: isShown, printed }) => void asked.push(`marks ${isShown} ${printed}`),
    others: {
      leads: async () => null,
      waitForTab: () => void asked.push('wait for tab'),
      openLink: (url) => void asked.push(`open ${url}`),
      giveText: () => void asked.push('give text'),
      search: async () => true,
      keep: async () => null,
      lookInIndex: () => void asked.push('look in index'),
    },
    openReport: () => void asked.push('report'),
  };
}
