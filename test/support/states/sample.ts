/** What the extension says just after it was installed, as the engine said it (`npm run states`). */
import type { SourceState } from '../../../extension/messages/source-state.ts';
import type { Compared } from '../../../extension/view/strings.ts';
import type { Sample } from '../../../extension/view/welcome/Welcome.tsx';
import kept from './sample.json' with { type: 'json' };

export interface SampleStates {
  /** The article of the first page. */
  readonly sample: Sample;
  /** What is found of it. */
  readonly shown: Compared;
  /** The sources that the settings list. */
  readonly sources: readonly SourceState[];
}

export const SAMPLE_STATES = kept as unknown as SampleStates;
