/** The panel over comparisons that the engine made of invented articles (`npm run states`): for tests in a browser and for photographs. */

import type { Shown } from '../../../extension/view/page-model.ts';
import type { PanelModel } from '../../../extension/view/panel/panel-model.ts';
import type { Compared } from '../../../extension/view/strings.ts';
import type { Finding } from '../../../src/report.ts';
import type { SideBySide } from '../../../src/side-by-side/side-by-side.ts';
import type { Span } from '../../../src/text/span.ts';
import { fakePage } from './pages.ts';
import kept from './panels.json' with { type: 'json' };

export interface PanelState {
  readonly shown: Shown;
  readonly both: SideBySide | null;
}

type WithBoth = { readonly shown: Compared; readonly both: SideBySide };

const KEPT = kept as unknown as Record<Exclude<keyof typeof kept, 'default'>, WithBoth>;

/** A comparison of a page that says everything so many times over. */
function repeated({ shown, both }: WithBoth, times: number): WithBoth {
  const length = both.text.length + 2;
  const all = Array.from({ length: times }, (_, at) => at);
  const moved = <S extends Span>(span: S, at: number): S => ({
    ...span,
    start: span.start + at * length,
    end: span.end + at * length,
  });
  const again = (found: readonly Finding[]) =>
    all.flatMap((at) => found.map((each) => ({ ...moved(each, at), id: `${each.id} ${at}` })));
  const blocks = all.flatMap((at) =>
    both.blocks.map((block) => ({
      ...moved(block, at),
      sentences: block.sentences.map((sentence) => ({
        ...moved(sentence, at),
        differs: sentence.differs.map((span) => moved(span, at)),
      })),
    })),
  );
  const { report } = shown;
  return {
    shown: {
      ...shown,
      report: { ...report, findings: again(report.findings), possible: again(report.possible) },
    },
    both: { ...both, text: all.map(() => both.text).join('\n\n'), blocks },
  };
}

/** Every state of the panel, by name. */
export const PANEL_STATES: Record<string, () => PanelState> = {
  ...Object.fromEntries(Object.entries(KEPT).map(([name, state]) => [name, () => state])),
  '80 findings': () => repeated(KEPT['with text'], 8),
  'page gone': () => ({ ...KEPT['0 findings'], both: null }),
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
