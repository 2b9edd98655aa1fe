import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const FOLDER = 'extension/public/_locales';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

function messages(language: string): Messages {
  return JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8'));
}

const LANGUAGES = readdirSync(FOLDER);
const ENGLISH = messages('en');
const SOURCE = sourceFiles(['extension', 'src'], /\.tsx?$/).map(({ text }) => text);
const MANIFEST = readFileSync('manifest.json', 'utf8');

/** Every word that stands in quotes in the source, and every key of the manifest. */
const MENTIONED = new Set([
  ...SOURCE.flatMap((text) => [...text.matchAll(/['"`]([A-Za-z]\w*)['"`]/g)].map((match) => match[1])),
  ...[...MANIFEST.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]),
]);

/** A key without its plural category: languages differ in the categories they have, but all have `_other`. */
function withoutPlural(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many)$/, '_other');
}

describe('the words of the interface', () => {
  test('none is left over', () => {
    const used = (key: string) => MENTIONED.has(withoutPlural(key).replace(/_other$/, ''));
    expect(Object.keys(ENGLISH).filter((key) => !used(key))).toEqual([]);
  });

  test.each(LANGUAGES)('%s has every key, and a message for each', (language) => {
    const there = messages(language);
    const keys = (all: Messages) => [...new Set(Object.keys(all).map(withoutPlural))].sort();
    expect(keys(there)).toEqual(keys(ENGLISH));
    expect(Object.keys(there).filter((key) => !there[key]?.message.trim())).toEqual([]);
  });

  test.each(LANGUAGES)('%s fills in the same values as English', (language) => {
    const there = messages(language);
    const filled = (all: Messages) =>
      Object.fromEntries(
        Object.keys(all)
          .filter((key) => withoutPlural(key) === key)
          .map((key) => [key, Object.keys(all[key]?.placeholders ?? {}).sort()]),
      );
    expect(filled(there)).toEqual(filled(ENGLISH));
  });

  test.each(LANGUAGES)('%s uses no placeholder that is not declared', (language) => {
    const undeclared = Object.entries(messages(language)).flatMap(([key, { message, placeholders }]) =>
      [...message.matchAll(/\$(\w+)\$/g)]
        .filter((match) => !placeholders?.[match[1]?.toLowerCase() ?? ''])
        .map(() => key),
    );
    expect(undeclared).toEqual([]);
  });
});
