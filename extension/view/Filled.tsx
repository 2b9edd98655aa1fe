import { shorten } from './shorten.ts';

/** Stands in a message where somebody else's words will. U+FFFC, the character for such a place. */
export const PLACE = '\ufffc';

/** One of our messages, with PLACE as its value, and the words of a page, an original or an index that stand there. */
export interface FilledMessage {
  readonly message: string;
  readonly words: string;
}

type Props = FilledMessage & {
  /** UTF-16 code units shown of the words. */
  longest: number;
  /** Class of the words, where they have their own look. */
  look?: string;
};

/** A sentence of ours with somebody else's words in it: whichever way they run, they leave the order of ours alone. */
export function Filled({ message, words, longest, look }: Props) {
  const [before, after] = message.split(PLACE);
  if (after === undefined) return before;
  return (
    <>
      {before}
      <bdi class={look}>{shorten(words, longest) || '…'}</bdi>
      {after}
    </>
  );
}
