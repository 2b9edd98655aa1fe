import { isStopWord } from '../../text/stop-words.ts';

/** Beginnings of words, of which any text that a pattern matches has one at least; null where none can be told. */
export type Needed = readonly string[] | null;

/** What a pattern, or a part of it, needs, and whether a word begins behind it. */
interface Part {
  readonly needed: Needed;
  readonly endsWord: boolean;
}

/**
 * The beginnings of words that a pattern cannot do without: "surg" for `surg(?:ery|eons)`, "rain" and "snow" for `in (?:heavy )?(?:rain|snow)`. Some six hundred patterns
 * over a page took 17 ms; of those that are left when these words are asked for, a quarter, it takes 5.
 * @param pattern of letters, marks, classes, quantifiers, groups `(?:…)` and looks around; it begins where a word does
 */
export function wordsNeeded(pattern: string): Needed {
  return new PatternReader(pattern).alternatives(true).needed;
}

/** Reads a pattern from left to right. */
class PatternReader {
  private at = 0;

  constructor(private readonly pattern: string) {}

  /** Alternatives up to the end of their group: each needs its own. */
  alternatives(atWord: boolean): Part {
    const parts = [this.sequence(atWord)];
    while (this.take('|')) parts.push(this.sequence(atWord));
    const needed = parts.some((part) => part.needed === null)
      ? null
      : parts.flatMap((part) => part.needed ?? []);
    return { needed, endsWord: parts.every(({ endsWord }) => endsWord) };
  }

  /** What follows each other: the most telling of its parts is enough. */
  private sequence(atWord: boolean): Part {
    let [needed, endsWord]: [Needed, boolean] = [null, atWord];
    while (this.at < this.pattern.length && !/[|)]/.test(this.peek())) {
      const part = this.part(endsWord);
      if (weight(part.needed) > weight(needed)) needed = part.needed;
      endsWord = part.endsWord;
    }
    return { needed, endsWord };
  }

  private part(atWord: boolean): Part {
    if (this.takeAny(/^\(\?<?[!=]/)) {
      this.alternatives(false);
      this.take(')');
      return { needed: null, endsWord: atWord };
    }
    if (this.takeAny(/^\((?:\?:)?/)) return this.group(atWord);
    if (this.takeAny(/^\\b/)) return { needed: null, endsWord: atWord };
    if (this.takeAny(/^(?:\[(?:\\.|[^\]])*\]|\\p\{\w+\}|\\.|[.\d])/)) {
      this.mayBeAbsent();
      return { needed: null, endsWord: false };
    }
    return atWord && /[a-z]/i.test(this.peek()) ? this.word() : this.character();
  }

  private group(atWord: boolean): Part {
    const { needed, endsWord } = this.alternatives(atWord);
    this.take(')');
    if (!this.mayBeAbsent()) return { needed, endsWord };
    return { needed: null, endsWord: atWord && endsWord };
  }

  /** The letters that begin a word; of "reports?" what is there in any case. */
  private word(): Part {
    const letters = /^[a-z]+/i.exec(this.pattern.slice(this.at))?.[0] ?? '';
    this.at += letters.length;
    const begun = this.mayBeAbsent() ? letters.slice(0, -1) : letters;
    return { needed: begun === '' ? null : [begun.toLowerCase()], endsWord: false };
  }

  /** A letter within a word, or what parts two. */
  private character(): Part {
    const isMark = /[^\p{L}]/u.test(this.peek());
    this.at++;
    return { needed: null, endsWord: !this.mayBeAbsent() && isMark };
  }

  /** Takes a quantifier, and tells whether it lets what stands before it be missing. */
  private mayBeAbsent(): boolean {
    const quantifier = this.takeAny(/^(?:[?*+]|\{\d+,?\d*\})/);
    return quantifier !== null && /^(?:[?*]|\{0)/.test(quantifier);
  }

  private peek(): string {
    return this.pattern[this.at] ?? '';
  }

  private take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.at++;
    return true;
  }

  private takeAny(what: RegExp): string | null {
    const taken = what.exec(this.pattern.slice(this.at))?.[0] ?? null;
    this.at += taken?.length ?? 0;
    return taken;
  }
}

/** How telling needed words are: as the shortest of them; words of grammar are on every page. */
function weight(needed: Needed): number {
  if (needed === null) return -1;
  return Math.min(...needed.map((begun) => (isStopWord(begun) ? 0 : begun.length)));
}

/** Every beginning of every word of a text, to be asked for what a pattern needs. */
export function beginningsIn(text: string): ReadonlySet<string> {
  const begun = new Set<string>();
  for (const word of new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []))
    for (let end = 1; end <= word.length; end++) begun.add(word.slice(0, end));
  return begun;
}
