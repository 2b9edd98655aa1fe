/**
 * Raised whenever the same article would get other hashes. It travels with every fingerprint and every index: hashes of two
 * schemes have nothing to do with each other, so an index of another scheme is refused, never searched.
 */
export const FINGERPRINT_SCHEME = 1;

/** The k of Schleimer et al.: runs shorter than this many words are treated as chance, "said in a statement on" among them. */
export const SHINGLE_WORDS = 5;

/**
 * The w of Schleimer et al.: of every w neighbouring shingles at least one is kept, so a copied run of t = w + k - 1 = 12 words
 * always leaves a common hash, and about 2 / (w + 1) = 22 % of all shingles are stored.
 */
export const WINNOWING_WINDOW = 8;

/** Keep the families apart: hashes of two families are the same only by chance. */
export const SHINGLE_SEED = 0x51;
export const PAIR_SEED = 0xa9;
export const WORD_SEED = 0x3d;
