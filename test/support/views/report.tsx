import type { ComponentChildren } from 'preact';
import { ReportPage } from '../../../extension/view/report/ReportPage.tsx';
import { fakePanel, PANEL_STATES } from '../states/panels.ts';

const MADE = { pageTitle: 'Two Thousand Patients Left Waiting', madeOn: new Date(2026, 3, 20) };

/** The report in every state. */
export const STATES: Record<string, () => ComponentChildren> = Object.fromEntries(
  Object.entries(PANEL_STATES).map(([name, state]) => [
    name,
    () => <ReportPage model={fakePanel(state())} {...MADE} />,
  ]),
);
