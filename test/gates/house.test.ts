import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const CODE = sourceFiles(['src', 'extension', 'scripts', 'browsers', 'test'], /\.(ts|tsx|html|css)$/);
const PRODUCT = CODE.filter(({ path }) => /^(src|extension)\//.test(path));
const EVERYTHING = sourceFiles(['.'], /\.(ts|tsx|mjs|html|css|md|json|yml)$|^run$/);

/** Readers should not have to scroll for long; word lists are data, and may be longer. */
const LONGEST_FILE_LINES = 300;

const SILENCED = /@ts-(?:ignore|nocheck)\b(?!\|)/;
const MARKUP = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;
const MACHINE_PATH = /(?<![\w.*\]})])\/(?:home|root|work|Users)\/\w/;

/** Places where a rule is broken, as `path:line`. */
function breaches(files: typeof CODE, rule: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (rule.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
}

describe('house rules', () => {
  test('the rules find what they are made for', () => {
    const bad = { path: 'src/a.ts', text: 'const a = 1;\n// @ts-' + 'ignore\nbox.inner' + 'HTML = title;' };
    expect(breaches([bad], SILENCED)).toEqual(['src/a.ts:2 // @ts-' + 'ignore']);
    expect(breaches([bad], MARKUP)).toHaveLength(1);
    expect(breaches([{ path: 'a.md', text: 'see /ho' + 'me/jo/notes' }], MACHINE_PATH)).toHaveLength(1);
  });

  test('no silenced compiler', () => {
    expect(breaches(CODE, SILENCED)).toEqual([]);
  });

  test('text of pages never becomes markup', () => {
    expect(breaches(PRODUCT, MARKUP)).toEqual([]);
  });

  test('no code from text', () => {
    expect(breaches(PRODUCT, /\beval\(|\bnew Function\b/)).toEqual([]);
  });

  test('no path of anyone’s machine', () => {
    expect(breaches(EVERYTHING, MACHINE_PATH)).toEqual([]);
  });

  test('no folder named for nothing in particular', () => {
    const vague = EVERYTHING.filter(({ path }) =>
      /(?:^|\/)(?:utils?|core|helpers|common|managers|misc)\//.test(path),
    );
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  test(`no file of more than ${LONGEST_FILE_LINES} lines`, () => {
    const long = PRODUCT.filter(({ path, text }) => !isWordList(path) && lines(text) > LONGEST_FILE_LINES);
    expect(
      long.map(({ path, text }) => `${path} has ${lines(text)} lines: what are its two subjects?`),
    ).toEqual([]);
  });
});

function isWordList(path: string): boolean {
  return /(?:-words|-names|-forms|-list|words|places)\.ts$/.test(path);
}

function lines(text: string): number {
  return text.split('\n').length - 1;
}
