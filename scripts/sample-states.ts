/** What the extension says just after it was installed: of the sample on its first page, and of its sources in the settings. */
import { readFile } from 'node:fs/promises';
import { findAndCompare } from '../extension/background/find-original.ts';
import { sourcesOver } from '../extension/background/sources.ts';
import { surroundingsOf } from '../extension/background/surroundings.ts';
import { articleText } from '../sample/article-page.ts';
import { samplePages } from '../sample/articles.ts';
import { readPlainText } from '../src/article/read-plain-text.ts';
import { CATALOGUE } from '../src/index-format/catalogue.ts';
import { openIndex } from '../src/originals/open-index.ts';
import { memoryPersonal, memoryShelf } from '../test/support/memory-stores.ts';
import type { SampleStates } from '../test/support/states/sample.ts';

/** The page that extension/welcome shows. */
const ON_FIRST_PAGE = 'bridge-was-about-to-snap';

const readShard = async (name: string) => new Uint8Array(await readFile(`extension/public/index/${name}`));

/** Both, by today's engine and the index that ships. */
export async function sampleStates(): Promise<SampleStates> {
  const sources = sourcesOver({
    shelf: memoryShelf(),
    personal: memoryPersonal(),
    bundled: () => openIndex('bundled', readShard),
    bundledCatalogue: () => readShard(CATALOGUE),
    downloading: () => null,
  });
  const page = samplePages().find(({ slug }) => slug === ON_FIRST_PAGE);
  if (!page) throw new Error('The sample has lost the article of the first page.');
  const { title, site, blocks, published } = page;
  const article = readPlainText(articleText(page), { published, language: 'en' });
  const found = await findAndCompare(await sources.joined(), article);
  if (!found.ok || found.value.kind !== 'compared') throw new Error('The sample was not recognised.');
  return {
    sample: { title, site, paragraphs: blocks.map(({ text }) => text) },
    shown: {
      ...found.value,
      ref: { url: 'https://page.example/story', reading: 'r1' },
      surroundings: surroundingsOf(article, found.value.report),
      credit: null,
    },
    sources: await sources.list(),
  };
}
