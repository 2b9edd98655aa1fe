/** Every view, in every state that is photographed, looks as it does in docs/screens. `npm run screens` takes them anew where it is to change. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import made from '../../docs/screens/made-with.json' with { type: 'json' };
import { type Photographer, photographer } from '../../scripts/photograph.ts';
import { SHOTS } from '../../scripts/screens-page/shots.ts';
import { compared } from '../support/pictures.ts';

const FOLDER = 'docs/screens';
/** Where pictures that are not as they were are left to be looked at. */
const CHANGED = 'test-results/screens';

const NAMED = SHOTS.map((shot) => [`${shot.view}/${shot.name}.png`, shot] as const);

let camera: Photographer;

beforeAll(async () => {
  camera = await photographer();
});

afterAll(() => camera?.close());

test.for(NAMED)('%s', async ([file, shot], { skip }) => {
  const taken = await camera.take(shot);
  const { isSame, says } = compared(readFileSync(join(FOLDER, file)), taken);
  if (isSame) return;
  const changed = join(CHANGED, file);
  mkdirSync(dirname(changed), { recursive: true });
  writeFileSync(changed, taken);
  const told = `${says}; what it looks like now is in ${changed}`;
  // A new version may draw a box to tick or break a line otherwise: that is for eyes to judge.
  skip(
    camera.chromium !== made.chromium,
    `Drawn by Chromium ${camera.chromium}, recorded by ${made.chromium}: ${told}`,
  );
  expect.fail(told);
});

test('no picture is left of what is no longer photographed', () => {
  const taken = new Set<string>(NAMED.map(([file]) => file));
  const folders = new Set(SHOTS.map(({ view }) => view));
  const there = [...folders].flatMap((view) =>
    readdirSync(join(FOLDER, view)).map((name) => `${view}/${name}`),
  );
  expect(there.filter((file) => !taken.has(file))).toEqual([]);
});
