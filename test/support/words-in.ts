import ar from '../../extension/public/_locales/ar/messages.json' with { type: 'json' };
import de from '../../extension/public/_locales/de/messages.json' with { type: 'json' };
import en from '../../extension/public/_locales/en/messages.json' with { type: 'json' };
import es from '../../extension/public/_locales/es/messages.json' with { type: 'json' };
import fr from '../../extension/public/_locales/fr/messages.json' with { type: 'json' };
import { type Words, wordsOf } from '../../extension/view/strings.ts';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const ALL: Record<string, Messages> = { ar, de, en, es, fr };

/** Tags of all languages of the interface. */
export const LANGUAGES = Object.keys(ALL);

/** A message in a language, its values filled in as a browser's i18n.getMessage does it; '' where there is none. */
export function messageIn(language: string, key: string, values: readonly string[]): string {
  const found = ALL[language]?.[key];
  return (found?.message ?? '').replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = found?.placeholders?.[name.toLowerCase()]?.content ?? '';
    return values[Number(content.slice(1)) - 1] ?? '';
  });
}

/** The interface's words in a language. */
export function wordsIn(language: string): Words {
  return wordsOf((key, values) => messageIn(language, key, values), language);
}
