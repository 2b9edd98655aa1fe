import { expect, test } from 'vitest';
import { giveBackUnneeded } from '../../../../extension/background/give-back.ts';

/** What is given back of a site that an index lies on, or that is looked at by itself. */
async function givenBack(remote: string | null, sites: readonly string[]): Promise<string[]> {
  const given: string[] = [];
  const ports = {
    shelf: { sources: async () => [{ url: null }, { url: remote }] as never },
    choices: { get: async () => ({ everywhere: false, sites }), set: async () => undefined },
    giveBackSite: async (address: string) => void given.push(address),
  };
  await giveBackUnneeded(ports, 'https://paper.example/index/');
  return given;
}

test('a permission is given back where neither an index nor looking by itself needs it', async () => {
  expect(await givenBack(null, [])).toEqual(['https://paper.example/index/']);
  expect(await givenBack('https://paper.example/other/', [])).toEqual([]);
  expect(await givenBack(null, ['https://paper.example'])).toEqual([]);
});
