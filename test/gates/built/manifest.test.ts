import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const manifest = (target: string) => JSON.parse(readFileSync(`dist/${target}/manifest.json`, 'utf8'));

describe.each(['chrome', 'firefox'])('the manifest built for %s', (target) => {
  test('asks for the permissions docs/store explains, and for no site unless the reader adds one', () => {
    const { permissions, optional_permissions, host_permissions, optional_host_permissions } =
      manifest(target);
    const panel = target === 'chrome' ? ['sidePanel'] : [];
    expect([...permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', ...panel, 'storage']);
    expect([optional_permissions, host_permissions]).toEqual([['search'], undefined]);
    expect(optional_host_permissions).toEqual(['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*']);
  });

  test('puts nothing into pages by itself, and shows pages nothing', () => {
    const { content_scripts, web_accessible_resources, externally_connectable } = manifest(target);
    expect([content_scripts, web_accessible_resources, externally_connectable]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('lets extension pages load only what is in the package; data may come from a remote index', () => {
    const policy: string = manifest(target).content_security_policy.extension_pages;
    const directives = policy.split('; ').map((directive) => directive.split(' '));
    const sources = directives.filter(([name]) => name !== 'connect-src').flatMap(([, ...from]) => from);
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'"]));
    expect(policy).toContain("default-src 'none'");
    expect(directives.find(([name]) => name === 'connect-src')).toEqual([
      'connect-src',
      "'self'",
      'https:',
      'http://localhost:*',
      'http://127.0.0.1:*',
    ]);
  });

  test('speaks through its message files', () => {
    const { name, description, default_locale } = manifest(target);
    expect({ name, description, default_locale }).toEqual({
      name: '__MSG_extensionName__',
      description: '__MSG_extensionDescription__',
      default_locale: 'en',
    });
  });
});

test('Chrome gets a service worker and a minimum version', () => {
  const { background, minimum_chrome_version, browser_specific_settings } = manifest('chrome');
  expect(background).toEqual({ service_worker: expect.any(String), type: 'module' });
  expect(minimum_chrome_version).toBe('120');
  expect(browser_specific_settings).toBeUndefined();
});

test('Firefox gets a module event page, and is told that no data is collected', () => {
  const { background, browser_specific_settings, minimum_chrome_version } = manifest('firefox');
  expect(background).toEqual({ scripts: [expect.any(String)], type: 'module' });
  expect(browser_specific_settings.gecko).toMatchObject({
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  });
  expect(minimum_chrome_version).toBeUndefined();
});
