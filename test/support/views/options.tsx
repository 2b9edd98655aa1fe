import type { ComponentChildren } from 'preact';
import { Options } from '../../../extension/view/options/Options.tsx';
import { AT_INSTALLING, fakeOptions } from '../states/settings.ts';

/** The settings in every state. */
export const STATES: Record<string, () => ComponentChildren> = {
  'in use': () => <Options model={fakeOptions()} />,
  'just installed': () => (
    <Options
      model={fakeOptions([], {
        followSources: (changed) => {
          changed(AT_INSTALLING);
          return () => undefined;
        },
        automatic: async () => ({ everywhere: false, sites: [] }),
      })}
    />
  ),
};
