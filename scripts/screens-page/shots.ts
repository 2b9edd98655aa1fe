/** Which views are photographed, in which states and surroundings. */

export interface Shot {
  readonly view: 'popup' | 'panel' | 'report';
  readonly state: string;
  /** The file's name, without its ending. */
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  /** Colours of the reader's own choosing. */
  readonly forced: boolean;
  /** True where only the window is wanted, not all there is to scroll to. */
  readonly isCut: boolean;
  /** The element the window is scrolled to, by a selector; null: the top. */
  readonly at: string | null;
  /** True where all that can be unfolded is. */
  readonly isUnfolded: boolean;
}

const POPUP = { width: 380, height: 300, isCut: false };
const PANEL = { width: 640, height: 900, isCut: true };

const POPUP_STATES = [
  'reading',
  'no article',
  'too short',
  'no match',
  'rewrite',
  'one finding',
  'faithful',
  'republished',
  'same story',
  'with passages',
  '80 findings',
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

function shot(view: Shot['view'], state: string, change: Partial<Shot> & { suffix?: string } = {}): Shot {
  const { suffix, ...changes } = change;
  const plain = {
    scheme: 'light',
    dir: 'ltr',
    forced: false,
    at: null,
    isUnfolded: false,
    ...(view === 'popup' ? POPUP : PANEL),
  } as const;
  const name = [state.replace(/\W+/g, '-'), suffix].filter(Boolean).join('.');
  return { view, state, name, ...plain, ...changes };
}

const dark = { scheme: 'dark', suffix: 'dark' } as const;

/** Every photograph that `npm run screens` takes of made-up states. */
export const SHOTS: readonly Shot[] = [
  ...POPUP_STATES.flatMap((state) => [shot('popup', state), shot('popup', state, dark)]),
  shot('popup', 'rewrite', { isUnfolded: true, suffix: 'unfolded' }),
  shot('popup', 'rewrite', { width: 320, suffix: 'narrow' }),
  shot('popup', 'rewrite', { dir: 'rtl', suffix: 'rtl' }),
  shot('popup', 'rewrite', { forced: true, suffix: 'forced-colours' }),
  ...PANEL_STATES.flatMap((state) => [shot('panel', state), shot('panel', state, dark)]),
  shot('panel', '1 finding', { isUnfolded: true, isCut: false, suffix: 'unfolded' }),
  shot('panel', 'with text', { width: 380, suffix: 'narrow' }),
  shot('panel', 'with text', { width: 320, suffix: 'narrowest' }),
  shot('panel', 'with text', { width: 240, at: '#block-5', suffix: 'firefox-sidebar' }),
  shot('panel', 'with text', { width: 1200, suffix: 'wide' }),
  shot('panel', 'with text', { dir: 'rtl', suffix: 'rtl' }),
  shot('panel', 'with text', { forced: true, suffix: 'forced-colours' }),
  shot('panel', 'with text', { width: 1000, height: 640, at: '#block-4', suffix: 'findings' }),
  shot('panel', 'without text', { width: 380, suffix: 'narrow' }),
  shot('report', 'with text', { width: 900, isCut: false }),
  shot('report', 'with text', { width: 900, isCut: false, ...dark }),
];
