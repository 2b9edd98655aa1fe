import { browser } from './browser.ts';
import { readOwnFile } from './files.ts';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

/** Messages of the language the reader chose; null where it is the browser's. */
let chosen: Messages | null = null;

/** From now on messages are those of this language, one of the folders in _locales; null: the browser's, by its own choice. */
export async function chooseLanguage(tag: string | null): Promise<void> {
  const bytes = tag === null ? null : await readOwnFile(`_locales/${tag}/messages.json`).catch(() => null);
  chosen = bytes === null ? null : (JSON.parse(new TextDecoder().decode(bytes)) as Messages);
}

/** The interface's wording of a message with its values filled in; '' where the key is unknown. */
export function getMessage(key: string, values: readonly string[] = []): string {
  if (chosen === null) return browser.i18n.getMessage(key, [...values]);
  const found = chosen[key];
  // As browsers do it: `$NAME$` stands for a placeholder whose content is the number of a value.
  return (found?.message ?? '').replace(/\$(\w{1,50})\$/g, (_, name: string) => {
    const content = found?.placeholders?.[name.toLowerCase()]?.content ?? '';
    return values[Number(content.slice(1)) - 1] ?? '';
  });
}

/**
 * BCP 47 tag of the language the messages are in, which is English where the browser's own has none. The browser's
 * region goes with it ("en-GB"): it decides how dates are written.
 */
export function interfaceLanguage(): string {
  const messages = getMessage('languageTag');
  const own = browser.i18n.getUILanguage();
  return own.split('-')[0] === messages ? own : messages;
}

/** The direction the messages are written in. */
export function interfaceDirection(): 'ltr' | 'rtl' {
  return getMessage('textDirection') === 'rtl' ? 'rtl' : 'ltr';
}
