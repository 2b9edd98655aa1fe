import { stemmer } from 'stemmer';
import { baseForm } from './irregular-forms.ts';

/** Remembers stems: news reuses a small vocabulary, and Porter's algorithm costs more than a look-up. */
const known = new Map<string, string>();
const REMEMBERED = 50_000;

/**
 * The stem of a folded word: irregular forms are brought to their base, then Porter's rules (1980) for words of plain Latin letters, the word itself otherwise. Applied to other
 * languages it is merely a consistent shortening, which is all that fingerprints and alignment ask of it.
 */
export function stem(folded: string): string {
  const seen = known.get(folded);
  if (seen !== undefined) return seen;
  const stemmed = /^[a-z]{3,40}$/.test(folded) ? stemmer(baseForm(folded)) : folded;
  if (known.size >= REMEMBERED) known.clear();
  known.set(folded, stemmed);
  return stemmed;
}
