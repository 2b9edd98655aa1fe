import { expect, test } from 'vitest';
import { type Outcome, readOutcome, settled } from '../../../browsers/popup.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { servePages } from '../../support/serve-pages.ts';
import { inChromium } from '../session.ts';

const SCRIPT = '<script>globalThis.ran = true</script>';
const ESCAPED = SCRIPT.replaceAll('<', '&lt;');
const SENTENCE =
  'The violin maker glued each thin plate of spruce, and left it under a lamp until the morning. ';

/** An article about nothing in particular; its title and body are HTML. */
function article(title: string, body: string): string {
  return `<!doctype html><html lang="en"><title>${title}</title><article><h1>${title}</h1>${body}</article></html>`;
}

const here = inChromium(() =>
  servePages({
    '/empty': '',
    '/huge': article(
      'Boats',
      `<p>${SENTENCE.repeat(8)}</p>`.repeat(Math.ceil(5_000_000 / (SENTENCE.length * 8))),
    ),
    '/script-like': article(`Violins ${ESCAPED}`, `<p>${SENTENCE.repeat(3)}${ESCAPED}</p>`.repeat(12)),
  }),
);

/** What the popup says about a page, and whether a script that was written as text ran in the page or the popup. */
async function ask(address: string): Promise<Outcome & { ran: boolean }> {
  const page = await here.browser.context.newPage();
  await page.goto(address);
  const popup = await here.browser.clickToolbar(page);
  await settled(popup);
  const outcome = await readOutcome(popup);
  const ranInPage = await page.evaluate(() => 'ran' in globalThis);
  const ran = ranInPage || (await popup.run<boolean>("return 'ran' in globalThis"));
  await page.close();
  return { ...outcome, ran };
}

test('an empty page is no article', async () => {
  expect((await ask(here.site.url('/empty'))).summary).toContain(messages.noArticleTitle.message);
});

test('a page of five million characters has an outcome', async () => {
  const { summary, original } = await ask(here.site.url('/huge'));
  expect(original).toBeNull();
  expect(summary).toContain(messages.noMatchTitle.message);
  expect(summary).toContain(messages.onlyPart.message);
});

test('a script written in title and body stays text', async () => {
  const { summary, ran } = await ask(here.site.url('/script-like'));
  expect(ran).toBe(false);
  expect(summary).toContain(messages.noMatchTitle.message);
});

test('a page of the browser itself may not be read, and the popup says so', async () => {
  expect((await ask('chrome://version/')).summary).toContain(messages.notAllowedTitle.message);
});
