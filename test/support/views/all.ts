import type { ComponentChildren } from 'preact';
import * as given from './given.tsx';
import * as options from './options.tsx';
import * as panel from './panel.tsx';
import * as popup from './popup.tsx';
import * as report from './report.tsx';
import * as welcome from './welcome.tsx';

export const VIEWS: Record<string, Record<string, () => ComponentChildren>> = {
  popup: popup.STATES,
  panel: panel.STATES,
  report: report.STATES,
  options: options.STATES,
  welcome: welcome.STATES,
  given: given.STATES,
};

/** Every view in every state, as [view, state]. */
export const EVERY_STATE = Object.entries(VIEWS).flatMap(([view, states]) =>
  Object.keys(states).map((state) => [view, state] as const),
);
