import type { ComponentChildren } from 'preact';
import { Options } from '../../../extension/view/options/Options.tsx';
import { SAMPLE_STATES } from '../states/sample.ts';
import { fakeOptions } from '../states/settings.ts';

/** The settings in every state. */
export const STATES: Record<string, () => ComponentChildren> = {
  'in use': () => <Options model={fakeOptions()} />,
  'just installed': () => (
    <Options
      model={fakeOptions([], {
        followSources: (changed) => {
          changed(SAMPLE_STATES.sources);
          return () => undefined;
        },
        automatic: async () => ({ everywhere: false, sites: [] }),
      })}
    />
  ),
};
