import type { ComponentChildren } from 'preact';
import { Welcome } from '../../../extension/view/welcome/Welcome.tsx';
import { fakePage } from '../states/pages.ts';
import { SAMPLE_STATES } from '../states/sample.ts';

/** The first page in its one state; what it shows besides comes at a click. */
export const STATES: Record<string, () => ComponentChildren> = {
  welcome: () => (
    <Welcome
      sample={SAMPLE_STATES.sample}
      page={fakePage(SAMPLE_STATES.shown)}
      compare={() => undefined}
      openOptions={() => undefined}
    />
  ),
};
