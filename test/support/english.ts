import { type Words, wordsOf } from '../../extension/view/strings.ts';
import { messageIn } from './words-in.ts';

/** The English messages, filled in as a browser does it: for code that runs outside an extension. */
export function englishMessage(key: string, values: readonly string[] = []): string {
  return messageIn('en', key, values);
}

/** English words, with dates as the British write them. */
export const ENGLISH: Words = wordsOf(englishMessage, 'en-GB');
