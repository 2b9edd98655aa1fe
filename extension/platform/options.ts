import { browser } from './browser.ts';

/** Opens the page with all settings, or brings it to the front. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}
