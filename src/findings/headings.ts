import type { Digest, DigestSentence, FactDigest } from '../digest/digest.ts';
import { contentKeys } from '../text/keys.ts';
import { tokenise } from '../text/tokens.ts';

/** Title, subtitle, byline and date are as many sentences at the top. */
const HEAD = 4;
/** Content words of a byline or a dateline beside its names and dates: "By …, shipping correspondent". */
const MOST_BESIDE = 2;

/**
 * Sentences of an original that stand over its account: its title, and the lines that tell who wrote it and when. They are told by their words
 * alone, since a digest keeps no other sign of them.
 * @param title as the original's card has it
 */
export function headingsOf(digest: Digest, title: string): ReadonlySet<number> {
  const ofTitle = new Set(contentKeys(tokenise(title)));
  const heads = digest.sentences.slice(0, HEAD).flatMap((sentence, at) => {
    const facts = digest.facts.filter((fact) => fact.sentence === at);
    return repeatsTitle(sentence, ofTitle) || isByline(sentence, facts) ? [at] : [];
  });
  return new Set(heads);
}

function repeatsTitle({ keys }: DigestSentence, ofTitle: ReadonlySet<number>): boolean {
  return keys.length > 0 && keys.every((key) => ofTitle.has(key));
}

function isByline({ keys }: DigestSentence, facts: readonly FactDigest[]): boolean {
  const telling = facts.filter(({ type }) => type === 'name' || type === 'time');
  const told = new Set(telling.flatMap(({ wording }) => contentKeys(tokenise(wording))));
  return telling.length > 0 && keys.filter((key) => !told.has(key)).length <= MOST_BESIDE;
}
