import { browser } from './browser.ts';

/** The interface's wording of a message with its values filled in; '' where the key is unknown. */
export function getMessage(key: string, values: readonly string[] = []): string {
  return browser.i18n.getMessage(key, [...values]);
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
