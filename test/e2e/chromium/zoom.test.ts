import { test } from 'vitest';
import { inTab } from '../../../browsers/chromium.ts';
import { serveSample } from '../../../sample/server.ts';
import { inChromium } from '../session.ts';
import { expectAllUsable } from '../zoom.ts';

const here = inChromium(() => serveSample());

test('at 200 % no view scrolls sideways, and everything can be used', async () => {
  let last = await here.browser.context.newPage();
  await expectAllUsable({
    askAbout: async (slug) => {
      last = await here.browser.context.newPage();
      await last.goto(here.site.address(slug));
      return here.browser.clickToolbar(last);
    },
    openOwn: async (path) => {
      last = await here.browser.context.newPage();
      await last.goto(here.browser.extensionUrl(path));
      return inTab(last);
    },
    zoom: async (factor) =>
      void (await last.evaluate(
        `chrome.tabs.getCurrent().then(({ id }) => chrome.tabs.setZoom(id, ${factor}))`,
      )),
  });
});
