/** Made-up pages in every state a view can show, for tests and screenshots. */

import type { ArticleRef } from '../../../extension/messages/protocol.ts';
import type { PageModel, Shown } from '../../../extension/view/page-model.ts';
import type { Compared } from '../../../extension/view/strings.ts';
import type { Finding, FindingKind, OriginalCard, Reason, Report, Verdict } from '../../../src/report.ts';

const REF: ArticleRef = { url: 'https://page.example/harbour', reading: 'r1' };

const ORIGINAL: OriginalCard = {
  id: 'harbour',
  title: 'Harbour board puts off the ferry terminal for a third time',
  publisher: 'The Sandwick Courier',
  published: '2026-03-14',
  url: 'https://courier.example/harbour',
};

/** Around the fourth finding, a bare number, and the first, a place. */
const SURROUNDINGS = {
  f0: { before: 'Empty moorings seen from the ferry in ', after: ', in a picture taken by the board.' },
  f3: { before: '…counted by divers. The old basin has ', after: ' berths, of which only half can be…' },
};

type Told = [FindingKind, Verdict, string, Reason['code'], string | null, number];

const TOLD: Told[] = [
  ['place', 'inserted', 'Port Ellery, in March', 'not-there', null, 0.82],
  ['certainty', 'changed', 'will close the east quay', 'doubt-removed', 'may', 0.9],
  [
    'quote',
    'changed',
    '“a complete disaster for every family here”',
    'words-altered',
    'a difficult year for some families here',
    0.93,
  ],
  ['number', 'changed', '241', 'other-value', '214', 0.95],
  ['person', 'inserted', 'Dr. Imre Valdasz, a maritime economist', 'name-not-there', null, 0.9],
  ['attribution', 'changed', 'Nadia Okonjo', 'said-by-other', 'Helen Marchetti', 0.88],
  ['percent', 'inserted', 'nearly 70 percent', 'not-there', null, 0.8],
];

/** Findings as a report holds them, in order of the text; more than there are told repeat them. */
export function fakeFindings(count: number): Finding[] {
  return Array.from({ length: count }, (_, at) => {
    const [kind, verdict, text, code, original, confidence] = TOLD[at % TOLD.length] as Told;
    return finding(at, { kind, verdict, text, original, confidence, reason: reason(code, original) });
  });
}

function reason(code: Reason['code'], original: string | null): Reason {
  return { code, values: original === null ? [] : [original] };
}

function finding(at: number, told: Partial<Finding>): Finding {
  return {
    id: `f${at}`,
    start: at * 100,
    end: at * 100 + 10,
    kind: 'claim',
    verdict: 'inserted',
    text: '',
    original: null,
    evidence: null,
    confidence: 0.8,
    reason: { code: 'claim-not-there', values: [] },
    inCaption: told.kind === 'place',
    ...told,
  };
}

/** A report of a rewrite with these findings. */
export function fakeReport(findings: readonly Finding[], changes: Partial<Report> = {}): Report {
  return {
    relation: 'rewrite',
    score: 0.97,
    because: { code: 'sentence-by-sentence', values: ['90'] },
    madeFrom: [],
    credit: null,
    coverage: { copied: 0.11, reworded: 0.81, added: 0.08 },
    carried: 0.7,
    findings,
    possible: [],
    dropped: [],
    complete: true,
    ...changes,
  };
}

function compared(report: Report, original: Partial<OriginalCard> = {}): Compared {
  return {
    kind: 'compared',
    ref: REF,
    original: { ...ORIGINAL, ...original },
    report,
    surroundings: SURROUNDINGS,
    credit: null,
    refused: [],
  };
}

const HOSTILE = '<img src=x onerror="document.title=\'run\'"><script>document.title="run"</script>';
const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(
  6,
);
const REFUSED = {
  shard: '3f2a91.fingerprints',
  code: 'truncated',
  sentence: '3f2a91.fingerprints is shorter than the catalogue says.',
} as const;

/** Every state by name. */
export const FAKE_STATES = {
  opening: { kind: 'opening' },
  reading: { kind: 'reading', since: 0, url: REF.url },
  searching: { kind: 'searching', since: 0, ref: REF },
  'no article': { kind: 'no-article', ref: REF },
  'too short': { kind: 'too-short', ref: REF },
  'no match': { kind: 'no-match', ref: REF, refused: [] },
  'no match, part of the index refused': { kind: 'no-match', ref: REF, refused: [REFUSED] },
  rewrite: compared(fakeReport(fakeFindings(7), { possible: fakeFindings(4).map(asPossible) })),
  'one finding': compared(fakeReport(fakeFindings(1))),
  'with passages': compared(
    fakeReport(
      fakeFindings(3).map((each) => ({
        ...each,
        evidence: 'The board counted 214 berths in the old basin, and may close the east quay.',
      })),
    ),
  ),
  faithful: compared(fakeReport([], { coverage: { copied: 0.02, reworded: 0.98, added: 0 } })),
  'faithful, some possible': compared(fakeReport([], { possible: fakeFindings(1).map(asPossible) })),
  'nothing named, much added': compared(
    fakeReport([], { coverage: { copied: 0.02, reworded: 0.64, added: 0.34 } }),
  ),
  copy: compared(fakeReport([], { relation: 'copy', coverage: { copied: 1, reworded: 0, added: 0 } })),
  republished: {
    ...compared(fakeReport([], { relation: 'copy', coverage: { copied: 1, reworded: 0, added: 0 } })),
    credit: 'The Sandwick Courier',
  },
  'credited rewrite': { ...compared(fakeReport(fakeFindings(2))), credit: 'The Sandwick Courier' },
  partial: compared(
    fakeReport(fakeFindings(2), {
      relation: 'partial',
      coverage: { copied: 0.05, reworded: 0.3, added: 0.65 },
    }),
  ),
  'same story': compared(fakeReport([], { relation: 'same-story' })),
  '80 findings': compared(fakeReport(fakeFindings(80))),
  'not complete, parts refused': {
    ...compared(fakeReport(fakeFindings(2), { complete: false })),
    refused: [REFUSED, REFUSED],
  },
  'bare original': compared(fakeReport(fakeFindings(2)), { url: null, publisher: null, published: null }),
  'long strings': compared(fakeReport([finding(0, { text: LONG_WORD, original: LONG_WORD })]), {
    title: LONG_WORD,
    publisher: LONG_WORD,
  }),
  'right-to-left words': compared(
    fakeReport([
      finding(0, {
        kind: 'number',
        text: '٢٤١ سفينة في الميناء',
        original: '٢١٤ سفينة',
        reason: reason('other-value', '٢١٤ سفينة'),
      }),
    ]),
    { title: 'مجلس الميناء يؤجل بناء المحطة للمرة الثالثة', publisher: 'جريدة الساحل', published: '2026-03' },
  ),
  'hostile strings': compared(
    fakeReport([
      finding(0, {
        text: HOSTILE,
        original: HOSTILE,
        evidence: HOSTILE,
        reason: reason('other-value', HOSTILE),
      }),
    ]),
    { title: HOSTILE, publisher: HOSTILE, published: HOSTILE, url: 'javascript:document.title="run"' },
  ),
  'page not allowed': { kind: 'failed', failure: { code: 'page-not-allowed', where: 'inject' } },
  failed: { kind: 'failed', failure: { code: 'timed-out', where: 'reading' } },
} as const satisfies Record<string, Shown>;

function asPossible(each: Finding, at: number): Finding {
  return { ...each, id: `p${at}`, confidence: 0.4 };
}

/** A model that shows one state and remembers what was asked of it. */
export function fakePage(state: Shown, isOnPage = true): PageModel & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    current: () => state,
    subscribe: () => () => undefined,
    compareAgain: () => void asked.push('compare again'),
    openSideBySide: () => void asked.push('side by side'),
    reveal: async (finding) => {
      asked.push(finding);
      return isOnPage;
    },
  };
}
