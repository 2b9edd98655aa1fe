import { readWordOnce } from '../../text/read-once.ts';

/** Beginnings are parted by so many letters: some four of them share those, and a word is held against hardly more. */
const PARTED_BY = 3;

/** A beginning of a word and all that it stands for. */
interface Beginning<Of> {
  readonly letters: string;
  readonly of: readonly Of[];
}

/** Some thousands of beginnings of words, each with what it stands for, that a text is asked for all at once. */
export class Beginnings<Of> {
  private readonly byFirst = new Map<string, Beginning<Of>[]>();

  /** @param all beginnings in lower case with what they stand for; one may stand for several */
  constructor(all: Iterable<readonly [string, Of]>) {
    for (const [letters, of] of grouped(all)) {
      const first = letters.slice(0, PARTED_BY);
      const alike = this.byFirst.get(first);
      if (alike === undefined) this.byFirst.set(first, [{ letters, of }]);
      else alike.push({ letters, of });
    }
  }

  /** What the beginnings stand for that begin one of some words, which are in lower case. */
  of(words: Iterable<string>): Set<Of> {
    const begun = new Set<Of>();
    for (const word of words) for (const of of this.begunBy(word)) begun.add(of);
    return begun;
  }

  private readonly begunBy = readWordOnce((word): readonly Of[] => {
    const firsts = [1, 2, PARTED_BY].map((length) => word.slice(0, length));
    const alike = [...new Set(firsts)].flatMap((first) => this.byFirst.get(first) ?? []);
    return alike.filter(({ letters }) => word.startsWith(letters)).flatMap(({ of }) => of);
  });
}

/** The words of a text in lower case. */
export function lettersIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function grouped<Of>(all: Iterable<readonly [string, Of]>): Map<string, Of[]> {
  const groups = new Map<string, Of[]>();
  for (const [letters, of] of all) {
    const group = groups.get(letters);
    if (group === undefined) groups.set(letters, [of]);
    else group.push(of);
  }
  return groups;
}
