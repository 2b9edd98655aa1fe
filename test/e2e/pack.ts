/** A pack that a reader chooses in the settings, damaged and whole, or drops there, in whatever browser. */
import { readFile, writeFile } from 'node:fs/promises';
import { expect } from 'vitest';
import type { Outcome, Popup } from '../../browsers/popup.ts';
import messages from '../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { ORIGINAL_TITLE } from './remote-index.ts';

const ADDING = 'section[aria-labelledby=sources] > .adding';
const FILE_FIELD = `${ADDING} input[type=file]`;
/** What the pack calls itself. */
const NAME = 'Sorrel Bay papers';
const CARDS = "[...document.querySelectorAll('.source-card')].map((each) => each.textContent)";
/** What is said of a damaged file, after its name. */
const IS_DAMAGED = messages.troubleDamaged.message.split('$WHAT$')[1] ?? '';

/** A browser with the extension. */
export interface PackReader {
  /** Opens the settings in a tab. */
  openSettings(): Promise<Popup>;
  /** Chooses a file in the field that the selector finds, in the settings that were opened last. */
  chooseFile(selector: string, file: string): Promise<void>;
  /** What comes of asking about the page that was made from an original in the pack. */
  look(): Promise<Outcome>;
}

/** A damaged pack is refused, and that is said; a whole one finds the original until it is removed, and again once it is dropped in. */
export async function expectPackTaken(reader: PackReader, pack: string): Promise<void> {
  await choose(reader, await damaged(pack), IS_DAMAGED);
  expect((await reader.look()).original).toBeNull();

  const settings = await choose(reader, pack, messages.isDone.message);
  const card = await settings.waitFor<string>(`return ${CARDS}.find((words) => words.startsWith('${NAME}'))`);
  expect(card).toContain(messages.sourcePack.message);
  expect(card).toContain('2 originals');
  expect((await reader.look()).original?.title).toBe(ORIGINAL_TITLE);

  const again = await reader.openSettings();
  const remove = `document.querySelector('.source-card [aria-label$="${NAME}"]')`;
  await again.waitFor(`return ${remove} !== null`);
  await again.run(`${remove}.click()`);
  await again.waitFor(`return !${CARDS}.some((words) => words.startsWith('${NAME}'))`);
  expect((await reader.look()).original).toBeNull();

  const last = await reader.openSettings();
  await last.waitFor(`return document.querySelector('${FILE_FIELD}') !== null`);
  await last.run(dropping(await readFile(pack)));
  await last.waitFor(`return ${CARDS}.some((words) => words.startsWith('${NAME}'))`);
  expect((await reader.look()).original?.title).toBe(ORIGINAL_TITLE);
}

/** A script that drops a file with these bytes where packs are added. */
function dropping(bytes: Buffer): string {
  return `
    const dragged = new DataTransfer();
    const bytes = Uint8Array.from(atob('${bytes.toString('base64')}'), (unit) => unit.charCodeAt(0));
    dragged.items.add(new File([bytes], 'papers'));
    const drop = new DragEvent('drop', { dataTransfer: dragged, bubbles: true, cancelable: true });
    document.querySelector('${ADDING}').dispatchEvent(drop);`;
}

/** Chooses a pack, and waits until what is said of it ends with some words. */
async function choose(reader: PackReader, file: string, saying: string): Promise<Popup> {
  const settings = await reader.openSettings();
  await settings.waitFor(`return document.querySelector('${FILE_FIELD}') !== null`);
  await reader.chooseFile(FILE_FIELD, file);
  await settings.waitFor(
    `return document.querySelector('${ADDING} .said').innerText.endsWith(${JSON.stringify(saying)})`,
  );
  return settings;
}

/** A copy of a pack beside it, with one bit in its middle changed. */
async function damaged(pack: string): Promise<string> {
  const bytes = await readFile(pack);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  const copy = pack.replace(/papers(?=[^/\\]*$)/, 'damaged');
  await writeFile(copy, bytes);
  return copy;
}
