/** Which views are photographed, in which states and surroundings. */

export type ShotView = 'popup' | 'panel' | 'report' | 'options' | 'welcome' | 'given';

export interface Shot {
  readonly view: ShotView;
  readonly state: string;
  /** The file's name, without its ending. */
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  /** The language of the interface. */
  readonly language: string;
  readonly media: 'screen' | 'print';
  /** Colours of the reader's own choosing. */
  readonly forced: boolean;
  /** True where only the window is wanted, not all there is to scroll to. */
  readonly isCut: boolean;
  /** The element the window is scrolled to, by a selector; null: the top. */
  readonly at: string | null;
  /** What is clicked first, by a selector; null: nothing. */
  readonly click: string | null;
  /** True where all that can be unfolded is. */
  readonly isUnfolded: boolean;
}

const SIZES: Record<ShotView, Pick<Shot, 'width' | 'height' | 'isCut'>> = {
  popup: { width: 380, height: 300, isCut: false },
  panel: { width: 640, height: 900, isCut: true },
  report: { width: 900, height: 900, isCut: false },
  options: { width: 900, height: 900, isCut: false },
  welcome: { width: 1100, height: 900, isCut: false },
  given: { width: 900, height: 700, isCut: false },
};

const POPUP_STATES = [
  'reading',
  'no article',
  'too short',
  'no match',
  'no match, source named',
  'choosing',
  'rewrite',
  'one finding',
  'faithful',
  'nothing named, much added',
  'copy',
  'republished',
  'credited rewrite',
  'partial',
  'same story',
  'with passages',
  '80 findings',
  'not complete, parts refused',
  'long strings',
  'right-to-left words',
  'page not allowed',
  'failed',
];

const PANEL_STATES = [
  'with text',
  'without text',
  '80 findings',
  '0 findings',
  '1 finding',
  'long strings',
  'right-to-left words',
  'page gone',
  'not asked',
];

type Change = Partial<Shot> & { suffix?: string };

function shot(view: ShotView, state: string, change: Change = {}): Shot {
  const { suffix, ...changes } = change;
  const name = [state.replace(/\W+/g, '-'), suffix].filter(Boolean).join('.');
  return {
    view,
    state,
    name,
    scheme: 'light',
    language: 'en',
    media: 'screen',
    forced: false,
    at: null,
    click: null,
    isUnfolded: false,
    ...SIZES[view],
    ...changes,
  };
}

const DARK: Change = { scheme: 'dark', suffix: 'dark' };
const NARROW: Change = { width: 320, isCut: false, suffix: 'narrow' };
const ARABIC: Change = { language: 'ar', suffix: 'ar' };
const FORCED: Change = { forced: true, suffix: 'forced-colours' };
const UNFOLDED: Change = { isUnfolded: true, isCut: false, suffix: 'unfolded' };

/** A state in plain surroundings, then in others. */
function shots(view: ShotView, state: string, ...changes: Change[]): Shot[] {
  return [{}, ...changes].map((change) => shot(view, state, change));
}

/** Every photograph that `npm run screens` takes of made-up states. */
export const SHOTS: readonly Shot[] = [
  ...POPUP_STATES.flatMap((state) => shots('popup', state, DARK)),
  ...[UNFOLDED, NARROW, ARABIC, FORCED].map((change) => shot('popup', 'rewrite', change)),
  ...[UNFOLDED, NARROW, ARABIC].map((change) => shot('popup', 'no match, source named', change)),
  ...['de', 'es', 'fr'].map((language) => shot('popup', 'rewrite', { language, suffix: language })),

  ...PANEL_STATES.flatMap((state) => shots('panel', state, DARK)),
  shot('panel', '1 finding', UNFOLDED),
  shot('panel', 'with text', { ...NARROW, isCut: true }),
  shot('panel', 'with text', { width: 380, suffix: 'chrome-side-panel' }),
  shot('panel', 'with text', { width: 240, at: '#block-5', suffix: 'firefox-sidebar' }),
  shot('panel', 'with text', { width: 1200, suffix: 'wide' }),
  shot('panel', 'with text', { width: 1000, height: 640, at: '#block-4', suffix: 'findings' }),
  shot('panel', 'with text', FORCED),
  shot('panel', 'with text', ARABIC),
  shot('panel', '1 finding', { ...ARABIC, ...UNFOLDED, suffix: 'ar.unfolded' }),
  shot('panel', 'right-to-left words', ARABIC),
  shot('panel', 'without text', { ...NARROW, isCut: true }),

  shot('report', 'with text'),
  ...[DARK, NARROW, ARABIC, { media: 'print', suffix: 'print' } as const].map((change) =>
    shot('report', 'with text', { ...change, isCut: true }),
  ),
  ...shots('report', '0 findings'),
  ...shots('report', 'long strings', NARROW),

  ...shots('options', 'in use', DARK, NARROW, ARABIC, FORCED, UNFOLDED),
  ...shots('options', 'just installed', { language: 'de', suffix: 'de' }),

  ...shots('welcome', 'welcome', DARK, NARROW, ARABIC, FORCED),
  ...[{ suffix: 'tried' }, { ...NARROW, suffix: 'tried.narrow' }].map((change) =>
    shot('welcome', 'welcome', { ...change, click: '.main-step' }),
  ),

  ...shots('given', 'given', DARK, NARROW, ARABIC),
];
