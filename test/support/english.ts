import messages from '../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { type Words, wordsOf } from '../../extension/view/strings.ts';

type Message = { message: string; placeholders?: Record<string, { content: string }> };

/** The English messages, filled in as a browser's i18n.getMessage does it: for code that runs outside an extension. */
export function englishMessage(key: string, values: readonly string[] = []): string {
  const found: Message | undefined = (messages as Record<string, Message>)[key];
  if (!found) return '';
  return found.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = found.placeholders?.[name.toLowerCase()]?.content ?? '';
    return values[Number(content.slice(1)) - 1] ?? '';
  });
}

export const ENGLISH: Words = wordsOf(englishMessage, 'en-GB');
