import { test } from 'vitest';
import { serveSample } from '../../../sample/server.ts';
import { inFirefox } from '../session.ts';
import { expectAllUsable } from '../zoom.ts';

const here = inFirefox(() => serveSample());

test('at 200 % no view scrolls sideways, and everything can be used', () =>
  expectAllUsable({
    askAbout: async (slug) => {
      await here.browser.open(here.site.address(slug));
      return here.browser.clickToolbar();
    },
    openOwn: async (path) => {
      await here.browser.openTab(here.browser.extensionUrl(path));
      return here.browser;
    },
    zoom: (factor) => here.browser.zoom(factor),
  }));
