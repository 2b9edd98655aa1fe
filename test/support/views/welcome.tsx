import type { ComponentChildren } from 'preact';
import { Welcome } from '../../../extension/view/welcome/Welcome.tsx';
import { FAKE_STATES, fakePage } from '../states/pages.ts';

/** An article that holds some of the findings of the made-up rewrite. */
const SAMPLE = {
  title: 'Ferry terminal scrapped',
  site: 'The Metro Blare',
  paragraphs: [
    'The board will close the east quay. It is “a complete disaster for every family here”.',
    'The old basin has 241 berths, said Nadia Okonjo.',
    'Nobody was hurt.',
  ],
};

/** The first page in its one state; what it shows besides comes at a click. */
export const STATES: Record<string, () => ComponentChildren> = {
  welcome: () => (
    <Welcome
      sample={SAMPLE}
      page={fakePage(FAKE_STATES.rewrite)}
      compare={() => undefined}
      openOptions={() => undefined}
    />
  ),
};
