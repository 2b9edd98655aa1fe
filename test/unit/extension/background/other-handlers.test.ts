import { beforeEach, describe, expect, test } from 'vitest';
import { givenOriginalsIn } from '../../../../extension/background/given-originals.ts';
import { menuHandlers } from '../../../../extension/background/menu-handlers.ts';
import {
  forgetPage,
  type OtherPorts,
  otherHandlers,
} from '../../../../extension/background/other-handlers.ts';
import { CHOICE_KEY, isGiven } from '../../../../extension/messages/other-calls.ts';
import type { TabId } from '../../../../extension/messages/protocol.ts';
import { readPlainText } from '../../../../src/article/read-plain-text.ts';
import { ok } from '../../../../src/result.ts';
import { memoryArea } from '../../../support/memory-area.ts';

const PAGE = 1 as TabId;
const ORIGINAL = 2 as TabId;
const EMPTY = 3 as TabId;

const article = (title: string) =>
  readPlainText(`${title}\n\nThe board of Sandwick closed the east quay on Monday.`);

let ports: OtherPorts;
let done: string[];

beforeEach(() => {
  done = [];
  const session = memoryArea();
  ports = {
    session,
    given: givenOriginalsIn(session),
    articleIn: async (tab) =>
      tab === EMPTY
        ? null
        : { ref: { url: `https://paper.example/${tab}`, reading: 'r' }, article: article(`Page ${tab}`) },
    comparePage: async (tab) => {
      done.push(`compared ${tab}`);
      return ok(null);
    },
    openTab: async (url) => void done.push(`opened ${url}`),
    showTab: async (tab) => void done.push(`showed ${tab}`),
  };
});

describe('an original in another tab', () => {
  test('is kept for the page alone, and the page is compared and shown', async () => {
    const { openChoice, compareWithTab } = otherHandlers(ports);
    await openChoice({ tab: PAGE }, true);
    expect(await ports.session.get(CHOICE_KEY)).toEqual({ tab: PAGE, title: 'Page 1' });
    expect(await compareWithTab({ tab: PAGE, original: ORIGINAL }, true)).toEqual(
      ok({ done: true, value: null }),
    );
    expect(done).toEqual(['compared 1', 'showed 1']);
    const original = await ports.given.get(PAGE);
    expect(original?.card).toMatchObject({ title: 'Page 2', url: 'https://paper.example/2' });
    expect(await ports.given.byId(original?.card.id ?? '')).toEqual(original);
    expect([isGiven(original?.card.id ?? ''), await ports.given.get(ORIGINAL)]).toEqual([true, null]);
    expect(await ports.session.get(CHOICE_KEY)).toBeUndefined();
  });

  test('that is no article leaves the page waiting', async () => {
    const { openChoice, compareWithTab } = otherHandlers(ports);
    await openChoice({ tab: PAGE }, true);
    const reply = await compareWithTab({ tab: PAGE, original: EMPTY }, true);
    expect(reply).toEqual(ok({ done: false, trouble: { code: 'no-article', what: '' } }));
    expect([done, await ports.session.get(CHOICE_KEY)]).toEqual([[], { tab: PAGE, title: 'Page 1' }]);
  });

  test('is forgotten with the page', async () => {
    const { openChoice, compareWithArticle } = otherHandlers(ports);
    await compareWithArticle({ tab: PAGE, article: article('Given') }, true);
    await openChoice({ tab: PAGE }, true);
    await forgetPage(ports, ORIGINAL);
    expect(await ports.given.get(PAGE)).not.toBeNull();
    await forgetPage(ports, PAGE);
    expect([await ports.given.get(PAGE), await ports.session.get(CHOICE_KEY)]).toEqual([null, undefined]);
  });
});

test('only web addresses are opened', async () => {
  const { openToCompare } = otherHandlers(ports);
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'nothing', 'https://paper.example/a'])
    await openToCompare({ tab: PAGE, url }, true);
  expect(done).toEqual(['opened https://paper.example/a']);
});

test('an empty text is no original', async () => {
  const reply = await otherHandlers(ports).compareWithArticle(
    { tab: PAGE, article: readPlainText(' ') },
    true,
  );
  expect(reply).toMatchObject(ok({ done: false }));
});

test('the sources are looked into again when asked', async () => {
  const { compareWithArticle, compareWithSources } = otherHandlers(ports);
  await compareWithArticle({ tab: PAGE, article: article('Given') }, true);
  await compareWithSources({ tab: PAGE }, true);
  expect([await ports.given.get(PAGE), done]).toEqual([null, ['compared 1', 'compared 1']]);
});

test('from the menu: chosen on two pages, the first is compared with the second', async () => {
  const badges: string[] = [];
  const { compareWithTab, useAsOriginal, compareWithLink } = menuHandlers({
    ...ports,
    ...otherCalls(),
    keepAsOriginal: async (tab) =>
      ok(
        tab === EMPTY
          ? { done: false, trouble: { code: 'no-article', what: '' } }
          : { done: true, value: null },
      ),
    showSign: async (tab, text) => void badges.push(`${tab} ${text}`),
  });
  await compareWithTab({ tab: PAGE, link: null });
  await compareWithTab({ tab: EMPTY, link: null });
  await compareWithTab({ tab: ORIGINAL, link: null });
  await useAsOriginal({ tab: PAGE, link: null });
  await useAsOriginal({ tab: EMPTY, link: null });
  await compareWithLink({ tab: PAGE, link: 'https://paper.example/b' });
  expect(badges).toEqual(['1 …', '3 !', '1 ✓', '3 !']);
  expect(done).toEqual(['compared 1', 'showed 1', 'opened https://paper.example/b']);
});

function otherCalls() {
  const { compareWithTab, openToCompare } = otherHandlers(ports);
  return {
    compareWithTab: (arg: { tab: TabId; original: TabId }) => compareWithTab(arg, true),
    openToCompare: (arg: { tab: TabId; url: string }) => openToCompare(arg, true),
  };
}
