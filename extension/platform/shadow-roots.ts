/** Only in content scripts. https://developer.chrome.com/docs/extensions/reference/api/dom, https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot */
interface BrowsersOwn {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null } };
}

/** The shadow root of an element, also where the page has closed it to its own scripts; null where it has none. */
export function closedShadowRootOf(element: HTMLElement): ShadowRoot | null {
  const { chrome } = globalThis as BrowsersOwn;
  if (chrome?.dom) return chrome.dom.openOrClosedShadowRoot(element);
  return (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}
