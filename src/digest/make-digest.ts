import type { Fact, Sentence } from '../facts/fact.ts';
import { quotationGrams } from '../facts/quotations/grams.ts';
import { SHINGLE_WORDS } from '../fingerprint/scheme.ts';
import { shingleHashes } from '../fingerprint/shingles.ts';
import { contentKeys, type StemKey, stemKey } from '../text/keys.ts';
import { tokenise } from '../text/tokens.ts';
import type { Digest, DigestInput, DigestSentence, FactDigest } from './digest.ts';

/** Longest wording kept with a fact: enough for "about two-thirds of that", too short for a sentence. */
const LONGEST_WORDING = 80;
/** Parts, counted words and scopes beyond these tell nothing more. */
const MOST_PARTS = 12;

/** Reduces an analysed original to its digest. Spans (`at`) point into the original's text and are lost when it is encoded. */
export function makeDigest({ text, published, language, analysis }: DigestInput): Digest {
  return {
    published,
    language,
    sentences: analysis.sentences.map(digestSentence),
    facts: analysis.facts.map((fact) => digestFact(fact, text)),
    shingles: sortedUnique(analysis.sentences.flatMap(({ tokens }) => shingleHashes(tokens, SHINGLE_WORDS))),
  };
}

function digestSentence({ tokens, start, end }: Sentence): DigestSentence {
  const keys = Uint16Array.from(new Set(contentKeys(tokens))).sort();
  return { keys, words: tokens.filter(({ kind }) => kind !== 'mark').length, at: { start, end } };
}

function digestFact(fact: Fact, text: string): FactDigest {
  const at = { start: fact.start, end: fact.end };
  const base = {
    sentence: fact.sentence,
    at,
    wording: text.slice(fact.start, Math.min(fact.end, fact.start + LONGEST_WORDING)),
  };
  switch (fact.type) {
    case 'quantity': {
      const { type, kind, low, high, unit, bound, precision } = fact;
      return { type, kind, low, high, unit, bound, precision, counted: keysOf(fact.counted), ...base };
    }
    case 'time': {
      const { type, kind, from, to, month, day, clock, grain, relative, said } = fact;
      return {
        type,
        kind,
        from,
        to,
        month,
        day,
        clock,
        grain,
        relative,
        ...(said === undefined ? {} : { said }),
        ...base,
      };
    }
    case 'name': {
      const { type, kind, kindCertain, title } = fact;
      return { type, kind, kindCertain, parts: fact.parts.slice(0, MOST_PARTS), title, ...base };
    }
    case 'demonym':
      return { type: fact.type, kind: fact.kind, place: fact.place, ...base };
    case 'role':
      return {
        type: fact.type,
        kind: fact.kind,
        holder: fact.holder.slice(0, MOST_PARTS),
        words: fact.words.slice(0, MOST_PARTS),
        ...base,
      };
    case 'certainty':
      return { type: fact.type, kind: fact.kind, cue: fact.cue, scope: keysOf(fact.scope), ...base };
    case 'superlative': {
      const { type, kind, rank, ranged, ever } = fact;
      return { type, kind, rank, ranged, ever, scope: keysOf(fact.scope), ...base };
    }
    case 'cause':
      return { type: fact.type, kind: fact.kind, loose: fact.loose, scope: keysOf(fact.scope), ...base };
    case 'quotation': {
      const grams = sortedUnique(quotationGrams(fact, text));
      return {
        type: fact.type,
        kind: fact.kind,
        fragment: fact.fragment,
        speaker: fact.speaker,
        grams,
        ...base,
        wording: '',
      };
    }
    case 'reported': {
      const said = text.slice(fact.content.start, fact.content.end);
      const keys = [...new Set(contentKeys(tokenise(said)))].slice(0, MOST_PARTS);
      return { type: fact.type, kind: fact.kind, speaker: fact.speaker, keys, ...base, wording: '' };
    }
  }
}

function keysOf(stems: readonly string[]): StemKey[] {
  return stems.slice(0, MOST_PARTS).map(stemKey);
}

function sortedUnique(hashes: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(hashes)).sort();
}
