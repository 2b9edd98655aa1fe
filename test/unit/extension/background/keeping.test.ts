import { beforeEach, describe, expect, test } from 'vitest';
import { readEverything, writeEverything } from '../../../../extension/background/everything-file.ts';
import { chosen, type KeepingPorts, keepingHandlers } from '../../../../extension/background/keeping.ts';
import { takePack } from '../../../../extension/background/packs.ts';
import { exportAll, keepArticle } from '../../../../extension/background/personal.ts';
import type { Automatic } from '../../../../extension/messages/automatic-calls.ts';
import { CHOICES_KEY } from '../../../../extension/messages/keeping-calls.ts';
import type { ParcelId } from '../../../../extension/messages/source-calls.ts';
import { readPlainText } from '../../../../src/article/read-plain-text.ts';
import { memoryArea } from '../../../support/memory-area.ts';
import { memoryPersonal, memoryShelf } from '../../../support/memory-stores.ts';

const ARTICLE = readPlainText(
  `Ferry terminal put off\n\n${'The board of Sandwick Harbour, led by Marisol Venn, closed 214 berths on 3 May. '.repeat(12)}`,
);
const parcel = 'p' as ParcelId;

function world(mayRead: (address: string) => boolean) {
  let file: Blob | null = null;
  const choices = memoryArea();
  const ports: KeepingPorts = {
    shelf: memoryShelf(),
    personal: memoryPersonal(),
    choices,
    openParcel: async () => file,
    putParcel: async (blob) => {
      file = blob;
      return parcel;
    },
    addRemote: async (url) => {
      if (!mayRead(url)) throw new Error('not permitted');
    },
    settleAutomatic: async () => {
      const { everywhere, sites } = ((await choices.get('automatic')) ?? {
        everywhere: false,
        sites: [],
      }) as Automatic;
      return { everywhere: everywhere && mayRead('*'), sites: sites.filter(mayRead) };
    },
    sourcesChanged: async () => undefined,
    deleteEverything: async () => undefined,
    compareArticle: async () => undefined,
    now: () => 1_000,
  };
  return {
    ports,
    file: () => file,
    put: (blob: Blob) => {
      file = blob;
    },
    handlers: keepingHandlers(ports),
  };
}

let here: ReturnType<typeof world>;

beforeEach(async () => {
  here = world(() => true);
  const { ports } = here;
  await keepArticle(ports.personal, ARTICLE, 'https://paper.example/ferry', 1);
  await takePack(ports.shelf, await exportAll(ports.personal, false), 'harbour.palimpsest', 2);
  await ports.choices.set(CHOICES_KEY, { possible: false, language: 'ar' });
  await ports.choices.set('automatic', { everywhere: true, sites: ['https://paper.example'] });
});

describe('everything in one file', () => {
  test('comes out of one browser and into another', async () => {
    expect(await here.handlers.exportEverything(null, true)).toMatchObject({ value: { done: true } });
    const there = world((address) => address !== '*');
    there.put(here.file() as Blob);
    const taken = await there.handlers.importEverything({ parcel }, true);
    expect(taken).toMatchObject({
      value: { done: true, value: { personal: 1, packs: 1, left: ['https://*'] } },
    });
    expect(await there.ports.personal.entries()).toEqual(await here.ports.personal.entries());
    const [pack] = await there.ports.shelf.sources();
    expect([pack?.kind, pack?.current]).toEqual(['pack', (await here.ports.shelf.sources())[0]?.current]);
    expect(await chosen(there.ports)).toEqual({ possible: false, language: 'ar' });
  });

  test('names the sites that have to be allowed again', async () => {
    const remote = {
      id: 'r',
      kind: 'remote',
      name: 'R',
      url: 'https://index.example/',
      added: 1,
      checked: 1,
    };
    await here.ports.shelf.put({
      ...remote,
      current: null,
      incoming: null,
      trouble: null,
      retryAt: null,
      failures: 0,
    } as never);
    await here.handlers.exportEverything(null, true);
    const there = world(() => false);
    there.put(here.file() as Blob);
    const taken = await there.handlers.importEverything({ parcel }, true);
    expect(taken).toMatchObject({
      value: { value: { left: ['https://paper.example', 'https://*', 'https://index.example/'] } },
    });
  });

  test('of an empty extension is empty', async () => {
    const empty = world(() => true);
    await empty.handlers.exportEverything(null, true);
    here.put(empty.file() as Blob);
    const taken = await here.handlers.importEverything({ parcel }, true);
    expect(taken).toMatchObject({ value: { value: { personal: 0, packs: 0, left: [] } } });
  });
});

describe('a file that is none of ours', () => {
  const said = { choices: [], remotes: [], parts: [{ of: 'personal', name: 'personal', bytes: 3 }] };

  test.each([
    ['empty', new Blob([]), 'not-an-index'],
    ['of something else', new Blob(['{"a":1}\n']), 'not-an-index'],
    ['cut', writeEverything(said, [new Uint8Array(2)]), 'damaged'],
    ['of a broken pack', writeEverything(said, [new Uint8Array(3)]), 'not-an-index'],
    [
      'with broken choices',
      writeEverything({ ...said, parts: [], choices: [{ key: 'marks', value: '{"shown":7}' }] }, []),
      'damaged',
    ],
  ])('%s: nothing of it is taken', async (_, file, code) => {
    here.put(file);
    const before = await here.ports.choices.get('marks');
    expect(await here.handlers.importEverything({ parcel }, true)).toMatchObject({
      value: { done: false, trouble: { code } },
    });
    expect([await here.ports.choices.get('marks'), (await here.ports.personal.entries()).length]).toEqual([
      before,
      1,
    ]);
  });

  test('is read by its parts', async () => {
    const file = writeEverything(said, [new Uint8Array([1, 2, 3])]);
    const { parts } = await readEverything(file, 'f');
    expect([...new Uint8Array((await parts[0]?.arrayBuffer()) as ArrayBuffer)]).toEqual([1, 2, 3]);
  });
});
