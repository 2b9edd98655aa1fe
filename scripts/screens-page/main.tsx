/** Shows one view (`?view=panel`) in one state after the other, as photograph.ts asks. A page holds the styles of one view only. */
import { type ComponentChildren, render } from 'preact';
import { WordsContext } from '../../extension/view/words.ts';
import { ENGLISH } from '../../test/support/english.ts';
import { wordsIn } from '../../test/support/words-in.ts';
import type { ShotView } from './shots.ts';
import '@fontsource-variable/noto-naskh-arabic/wght.css';
import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-serif/wght.css';
import './fonts.css';

type States = Record<string, () => ComponentChildren>;

const VIEWS: Record<ShotView, () => Promise<{ STATES: States }>> = {
  popup: () => import('../../test/support/views/popup.tsx'),
  panel: () => import('../../test/support/views/panel.tsx'),
  report: () => import('../../test/support/views/report.tsx'),
  options: () => import('../../test/support/views/options.tsx'),
  welcome: () => import('../../test/support/views/welcome.tsx'),
  given: () => import('../../test/support/views/given.tsx'),
};

const view = new URLSearchParams(location.search).get('view') as ShotView;
const { STATES } = await VIEWS[view]();

function show(state: string, language: string): void {
  const words = language === 'en' ? ENGLISH : wordsIn(language);
  const draw = STATES[state];
  if (!draw) throw new Error(`The ${view} has no state "${state}".`);
  document.documentElement.lang = language;
  document.documentElement.dir = words.say('textDirection');
  render(null, document.body);
  render(<WordsContext.Provider value={words}>{draw()}</WordsContext.Provider>, document.body);
  scrollTo(0, 0);
}

Object.assign(globalThis, { show });
