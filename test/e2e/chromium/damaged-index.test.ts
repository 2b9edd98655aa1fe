import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOutcome, settled } from '../../../browsers/popup.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { FIRST } from '../../../sample/articles.ts';
import { serveSample } from '../../../sample/server.ts';
import { CATALOGUE, decodeCatalogue } from '../../../src/index-format/catalogue.ts';
import { copyOf } from '../extension-copy.ts';
import { inChromium } from '../session.ts';

let damaged: string;

const here = inChromium(
  () => serveSample(),
  async (built) => {
    const copy = await copyOf(built);
    damaged = await cutFirstShardInHalf(join(copy.path, 'index'));
    return copy;
  },
);

/** Damages the shard that every search needs first; gives its name. */
async function cutFirstShardInHalf(index: string): Promise<string> {
  const catalogue = decodeCatalogue(await readFile(join(index, CATALOGUE)));
  const shard = catalogue.volumes[0]?.fingerprints;
  if (!shard) throw new Error('The bundled index has no volume.');
  await truncate(join(index, shard.name), shard.bytes >> 1);
  return shard.name;
}

test('a damaged part of the index is refused by name and reason, and the popup has an outcome', async () => {
  const page = await here.browser.context.newPage();
  await page.goto(here.site.address(FIRST));
  const popup = await here.browser.clickToolbar(page);
  await settled(popup);
  const { summary } = await readOutcome(popup);
  expect(summary).toContain(messages.refusedTruncated.message.replace('$PART$', damaged));
});
