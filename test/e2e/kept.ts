/** What a reader has kept, into a file, away and back again, in whatever browser. */
import { expect } from 'vitest';
import { type Popup, press, says, settled } from '../../browsers/popup.ts';
import { until } from '../../browsers/until.ts';
import messages from '../../extension/public/_locales/en/messages.json' with { type: 'json' };
/** Its original is in no index, so the popup offers to keep it. */
import unlisted from '../../sample/pages/mole-street-road-works.json' with { type: 'json' };
import { ask } from './remote-index.ts';

const FILE_FIELD = 'section[aria-labelledby=everything] input[type=file]';

/** A browser with the extension and the sample site. Scripts are bodies of functions, as text. */
export interface KeepingReader {
  /** Opens a page of the sample site; gives the popup over it. */
  askAbout(slug: string): Promise<Popup>;
  /** Opens a page of the extension in a tab. */
  openOwn(path: string): Promise<Popup>;
  /** Does what saves a file; gives that file's path. */
  savedBy(act: () => Promise<void>): Promise<string>;
  /** Chooses a file in the field that the selector finds, in the tab opened last. */
  chooseFile(selector: string, file: string): Promise<void>;
}

/** Choices and own originals go into a file, everything is deleted, and the file brings it back. */
export async function expectKeptInFile(reader: KeepingReader): Promise<void> {
  const popup = await reader.askAbout(unlisted.slug);
  await settled(popup);
  await press(popup, messages.useAsOriginal.message);
  await popup.waitFor(says(messages.isKept.message));
  const options = await reader.openOwn('extension/options/index.html');
  await options.waitFor("return document.querySelector('[type=radio]') !== null");
  await options.run(`
    const points = [...document.querySelectorAll('[type=radio]')];
    points.find((each) => each.labels[0].innerText.startsWith(${JSON.stringify(messages.onlyLikely.message)})).click();`);
  const kept = { possible: false, originals: [unlisted.title] };
  await until('the choice to be kept', async () => (await keptNow(options)).possible === false);
  expect(await keptNow(options)).toEqual(kept);

  const file = await reader.savedBy(() => press(options, messages.exportEverything.message));
  await press(options, messages.deleteEverything.message);
  await press(options, messages.deleteNow.message);
  await options.waitFor(says(messages.everythingDeleted.message));
  expect(await keptNow(options)).toEqual({ possible: null, originals: [] });
  await reader.chooseFile(FILE_FIELD, file);
  await options.waitFor(says(messages.isDone.message));
  expect(await keptNow(options)).toEqual(kept);
}

/** What the reader has chosen (null: nothing yet), and the titles of the originals they keep, as they lie on the disk. */
async function keptNow({ run }: Popup): Promise<{ possible: boolean | null; originals: string[] }> {
  const possible = await run<boolean | null>(
    'return (globalThis.browser ?? chrome).storage.local.get().then(({ choices }) => choices?.possible ?? null)',
  );
  const { originals } = await ask(run, 'listPersonal', { from: 0, most: 10 });
  return { possible, originals: originals.map(({ card }) => card.title) };
}
