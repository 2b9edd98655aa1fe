import { describe, expect, test } from 'vitest';
import { background, contentScript, ownPage } from '../../../../extension/messages/rights.ts';

const SELF = { id: 'abc', origin: 'chrome-extension://abc/' };
const PAGE = 'https://page.example/';

const SENDERS = {
  'our content script': { id: 'abc', url: PAGE, frameId: 0, tab: { id: 7 } },
  'our content script in a frame': { id: 'abc', url: PAGE, frameId: 3, tab: { id: 7 } },
  'our popup': { id: 'abc', url: `${SELF.origin}extension/popup/index.html` },
  'our popup in a tab': {
    id: 'abc',
    url: `${SELF.origin}extension/popup/index.html`,
    frameId: 0,
    tab: { id: 8 },
  },
  'our background': { id: 'abc', url: `${SELF.origin}service-worker-loader.js` },
  'our background in Firefox': { id: 'abc' },
  'another extension': { id: 'xyz', url: 'chrome-extension://xyz/' },
  'another extension that names our address': { id: 'xyz', url: SELF.origin },
  'a page': { url: PAGE, frameId: 0, tab: { id: 7 } },
  'our content script at an odd address': {
    id: 'abc',
    url: 'https://abc/chrome-extension://abc/',
    frameId: 0,
    tab: { id: 9 },
  },
  nobody: undefined,
};

type Name = keyof typeof SENDERS;

function admitted(identify: (raw: unknown) => unknown): Partial<Record<Name, unknown>> {
  const entries = Object.entries(SENDERS).map(([name, sender]) => [name, identify(sender)]);
  return Object.fromEntries(entries.filter(([, known]) => known !== null));
}

describe('rights follow the sender', () => {
  test('a content script speaks for its own tab, in the top frame only', () => {
    expect(admitted(contentScript(SELF))).toEqual({
      'our content script': 7,
      'our content script at an odd address': 9,
    });
  });

  test('views are pages of ours', () => {
    const names: Name[] = ['our popup', 'our popup in a tab', 'our background'];
    expect(Object.keys(admitted(ownPage(SELF)))).toEqual(names);
  });

  test('the background is ours, and in no tab', () => {
    const names: Name[] = ['our popup', 'our background', 'our background in Firefox'];
    expect(Object.keys(admitted(background(SELF)))).toEqual(names);
  });
});
