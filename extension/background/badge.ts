import { isMadeFrom } from '../../src/report.ts';
import type { PageState } from '../messages/page-state.ts';

/** Four characters do not fit on the button: above this it says “99+”. */
const MOST = 99;

/**
 * What the toolbar button says about a page: how many things are not in the original, '0' too, as a page made from
 * another with nothing added is an answer. '' for everything else.
 */
export function badgeText(state: PageState): string {
  if (state.kind !== 'compared') return '';
  const { relation } = state.report;
  if (!isMadeFrom(relation)) return '';
  const count = state.report.findings.length;
  return count > MOST ? `${MOST}+` : String(count);
}
