/** What the stores and readers are told of permissions is what the manifest asks for. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const asked: string[] = [...manifest.permissions, ...manifest.optional_permissions];

/** The permissions explained in a table of a page. */
const explained = (page: string) => [...page.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);

test.each(['docs/store/permissions.md', 'PRIVACY.md'])(
  '%s explains each permission, and no other',
  (path) => {
    expect(explained(read(path)).sort()).toEqual([...asked].sort());
  },
);

test('no permission is asked for that shows a warning', () => {
  const warns =
    /^(?:tabs|history|bookmarks|webNavigation|webRequest|cookies|downloads|management|topSites|<all_urls>)$/;
  expect(asked.filter((each) => warns.test(each))).toEqual([]);
  expect(manifest.host_permissions).toBeUndefined();
});

test('manifest and package have one version, and no data is collected', () => {
  expect(manifest.version).toBe(JSON.parse(read('package.json')).version);
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});
