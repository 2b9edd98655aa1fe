import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../extension/messages/keeping-calls.ts';
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

  test.each(LANGUAGES)('%s has a form for every count up to a hundred', (language) => {
    const there = messages(language);
    const plurals = new Intl.PluralRules(language);
    const categories = new Set(Array.from({ length: 100 }, (_, at) => plurals.select(at + 1)));
    const counted = Object.keys(ENGLISH).flatMap((key) => (key.endsWith('_other') ? key.slice(0, -6) : []));
    const missing = counted.flatMap((key) => [...categories].map((category) => `${key}_${category}`));
    expect(missing.filter((key) => !(key in there))).toEqual([]);
  });

  test.each(LANGUAGES)('%s says nothing much longer or shorter than English', (language) => {
    const there = messages(language);
    const odd = Object.keys(ENGLISH).filter((key) => {
      const [own, english] = [there[key]?.message.length ?? 0, ENGLISH[key]?.message.length ?? 0];
      return key in there && (own > 1.6 * english + 24 || own < 0.4 * english - 6);
    });
    expect(odd).toEqual([]);
    // The limits of the Chrome Web Store.
    expect(there.extensionName?.message.length).toBeLessThanOrEqual(45);
    expect(there.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  test.each(LANGUAGES)('%s is its own language, and passes no judgement', (language) => {
    const there = messages(language);
    expect([there.languageTag?.message, there.textDirection?.message]).toEqual([
      language,
      language === 'ar' ? 'rtl' : 'ltr',
    ]);
    const judging =
      /\b(?:fake|false|falsch\w*|falso|falsa|falsas|falsos|faux|fausse|mentira|mensonge)\b|كاذب|زائف|مزيف|كذب/iu;
    expect(Object.keys(there).filter((key) => judging.test(there[key]?.message ?? ''))).toEqual([]);
  });

  test('in French no line begins with a sign that belongs to the word before it', () => {
    const torn = Object.entries(messages('fr')).filter(([, { message }]) => / [?;:!»]|« /.test(message));
    expect(torn.map(([key]) => key)).toEqual([]);
  });

  test('every language can be chosen', () => {
    expect([...INTERFACE_LANGUAGES].sort()).toEqual([...LANGUAGES].sort());
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
