import type { Fact, Sentence } from '../facts/fact.ts';
import { quotationGrams } from '../facts/quotations/grams.ts';
import { bySentence, type Neighbour, surroundings, valuesBeside } from '../facts/surroundings.ts';
import { EARLIEST, isEarliest } from '../facts/times/earliest.ts';
import { ascending } from '../text/hash.ts';
import { contentKeys, type StemKey, stemKey } from '../text/keys.ts';
import { tokenise } from '../text/tokens.ts';
import type { Digest, DigestInput, DigestSentence, FactDigest } from './digest.ts';
import { runHashes } from './run-hashes.ts';

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
    facts: digestFacts(analysis, text),
    shingles: ascending(analysis.sentences.flatMap(({ tokens }) => runHashes(tokens))),
  };
}

function digestSentence({ tokens, start, end }: Sentence): DigestSentence {
  const keys = Uint16Array.from(new Set(contentKeys(tokens)));
  return { keys, words: tokens.filter(({ kind }) => kind !== 'mark').length, at: { start, end } };
}

function digestFacts({ facts, sentences }: DigestInput['analysis'], text: string): FactDigest[] {
  const beside = bySentence(facts);
  return facts.map((fact) =>
    digestFact(fact, text, sentences[fact.sentence], beside.get(fact.sentence) ?? []),
  );
}

function digestFact(
  fact: Fact,
  text: string,
  sentence: Sentence | undefined,
  beside: readonly Fact[],
): FactDigest {
  const { start, end, ...rest } = fact;
  const at = { start, end };
  const wording = text.slice(start, Math.min(end, start + LONGEST_WORDING));
  switch (rest.type) {
    case 'demonym':
      return { ...rest, at, wording };
    case 'time':
      return { ...rest, at, wording, around: around(fact, sentence, beside) };
    case 'quantity':
      return { ...rest, at, wording, counted: keysOf(rest.counted), around: around(fact, sentence, beside) };
    case 'portion':
      return { ...rest, at, wording, counted: keysOf(rest.counted) };
    case 'name':
      return { ...rest, at, wording, parts: rest.parts.slice(0, MOST_PARTS) };
    case 'role':
      return {
        ...rest,
        at,
        wording,
        holder: rest.holder.slice(0, MOST_PARTS),
        words: rest.words.slice(0, MOST_PARTS),
      };
    case 'certainty':
    case 'superlative':
    case 'cause':
      return { ...rest, at, wording, scope: keysOf(rest.scope) };
    case 'quotation': {
      const { pieces, ...kept } = rest;
      return { ...kept, at, wording: '', grams: ascending(quotationGrams({ pieces }, text)) };
    }
    case 'reported': {
      const { content, ...kept } = rest;
      const keys = new Set(contentKeys(tokenise(text.slice(content.start, content.end))));
      return { ...kept, at, wording: '', keys: [...keys].slice(0, MOST_PARTS) };
    }
  }
}

/** The nearest words tell nearly all; digests are small. With six, the words after a value crowd out those before it. */
const MOST_AROUND = 10;

function around(fact: Fact, sentence: Sentence | undefined, beside: readonly Fact[]): Neighbour[] {
  const tokens = sentence?.tokens ?? [];
  const bound = fact.type === 'time' && isEarliest(tokens, fact) ? [{ key: EARLIEST, steps: 1 }] : [];
  return [...bound, ...surroundings(tokens, fact, valuesBeside(fact, beside))].slice(0, MOST_AROUND);
}

function keysOf(stems: readonly string[]): StemKey[] {
  return stems.slice(0, MOST_PARTS).map(stemKey);
}
