import type { ComponentChildren } from 'preact';
import type { Trouble } from '../../../extension/messages/source-state.ts';
import { GivenPage } from '../../../extension/view/given/GivenPage.tsx';
import { FAKE_STATES, fakePage } from '../states/pages.ts';

const given = (trouble: Trouble | null) => (
  <GivenPage
    model={{
      page: fakePage(FAKE_STATES.rewrite),
      title: async () => 'Ferry terminal scrapped, families in despair',
      compareText: async () => trouble,
      compareFile: async () => trouble,
      showPage: () => undefined,
    }}
  />
);

/** The page for a text or a file; what it shows besides comes once one is given. */
export const STATES: Record<string, () => ComponentChildren> = {
  given: () => given(null),
  'no article in it': () => given({ code: 'no-article', what: '' }),
};
