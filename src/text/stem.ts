import { stemmer } from 'stemmer';
import { baseForm } from './irregular-forms.ts';
import { readWordOnce } from './read-once.ts';

/**
 * The stem of a folded word: irregular forms are brought to their base, then Porter's rules (1980) for words of plain Latin letters, the word itself otherwise. Applied to other
 * languages it is merely a consistent shortening, which is all that fingerprints and alignment ask of it. Porter's rules cost more than a look-up.
 */
export const stem = readWordOnce((folded) =>
  /^[a-z]{3,40}$/.test(folded) ? stemmer(baseForm(folded)) : folded,
);
