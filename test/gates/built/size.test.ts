import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

/** The budget of the content script. Raise it deliberately, with the reason in the commit. In bytes, gzipped. */
const CONTENT_SCRIPT_LIMIT = 60_000;

describe.each(['chrome', 'firefox'])('the content script built for %s', (target) => {
  const script = readFileSync(`dist/${target}/content.js`);

  test(`has at most ${CONTENT_SCRIPT_LIMIT} bytes gzipped`, () => {
    expect(gzipSync(script).length).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT);
  });

  test('is one file: a script, which imports nothing', () => {
    expect(() => new Function(script.toString())).not.toThrow();
    expect(script.toString()).not.toMatch(/\bimport\(/);
  });
});

/** The budget of a view: all the scripts and styles it loads. In bytes, gzipped. */
const VIEW_LIMIT = 40_000;

/** The files a page of the extension loads, and those that they load. */
function loadedBy(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const found = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  return withImports(folder, found);
}

/** Some files with all that they import, and what those import in turn, for names or for what it does. */
function withImports(folder: string, files: readonly string[]): string[] {
  const all = new Set(files);
  for (const file of all) {
    if (!file.endsWith('.js')) continue;
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(/\b(?:from|import)\s*"([^"]+\.js)"/g);
    for (const [, imported = ''] of imports) all.add(join(dirname(file), imported));
  }
  return [...all];
}

describe.each(['popup', 'panel', 'report-page'])('the %s', (view) => {
  test.each(['chrome', 'firefox'])(`built for %s has at most ${VIEW_LIMIT} bytes gzipped`, (target) => {
    const folder = `dist/${target}`;
    const files = loadedBy(folder, `extension/${view}/index.html`);
    const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length);
    expect(files.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(VIEW_LIMIT);
  });
});

/** The scripts the popup is drawn with. Every one more is a file to ask the browser for before anything is seen. */
const MOST_SCRIPTS = 4;

describe.each(['chrome', 'firefox'])('built for %s', (target) => {
  const folder = `dist/${target}`;

  test(`the popup has at most ${MOST_SCRIPTS} scripts`, () => {
    const files = loadedBy(folder, 'extension/popup/index.html');
    expect(files.filter((file) => file.endsWith('.js')).length).toBeLessThanOrEqual(MOST_SCRIPTS);
  });

  /** Where it does, views use a module of src/ that it uses, too: its name is to be added to the first of what is SHARED in vite.config.ts. */
  test('the background loads nothing of the views', () => {
    const main = readdirSync(join(folder, 'assets')).filter((file) => file.startsWith('main.ts-'));
    expect(main).toHaveLength(1);
    const loaded = withImports(folder, [join('assets', main[0] ?? '')]).join(' ');
    expect(loaded).toContain('shared-');
    expect(loaded).not.toContain('views-');
  });
});
