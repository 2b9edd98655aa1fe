import type { ComponentChildren } from 'preact';
import { Panel } from '../../../extension/view/panel/Panel.tsx';
import { fakePanel, PANEL_STATES } from '../states/panels.ts';

/** The side panel in every state. */
export const STATES: Record<string, () => ComponentChildren> = Object.fromEntries(
  Object.entries(PANEL_STATES).map(([name, state]) => [name, () => <Panel model={fakePanel(state())} />]),
);
