/** What a text must have: a beginning of a word, all of some needs, or any of some. All of none is had by every text. */
export type Need = string | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

const NOTHING: Need = { all: [] };

/** What a pattern, or a part of it, needs, and whether a word begins behind it. */
interface Part {
  readonly need: Need;
  readonly endsWord: boolean;
}

/**
 * What words a pattern cannot do without: "surg" for `surg(?:ery|eons)`, "in" with "rain" or "snow" for `in (?:heavy )?(?:rain|snow)`. A pattern that is asked of a page has to be
 * compiled, and some six hundred took a fifth of a comparison; only a sixth of them has to be compiled once these words have been asked for, and
 * each is asked only of the sentences that have them, a tenth of a page.
 * @param pattern of letters, marks, classes, quantifiers, groups `(?:…)` and looks around; it begins where a word does
 */
export function wordsNeeded(pattern: string): Need {
  return new PatternReader(pattern).alternatives(true).need;
}

/** Whether a text in lower case has what is needed, wherever it stands in a word. */
export function isMet(need: Need, text: string): boolean {
  if (typeof need === 'string') return text.includes(need);
  if ('all' in need) return need.all.every((part) => isMet(part, text));
  return need.any.some((part) => isMet(part, text));
}

/** Beginnings of words of which a text that has what is needed has one, rather long ones: "rain" and "snow" for "in" with "rain" or "snow". None where nothing is needed. */
export function tellingWords(need: Need): readonly string[] {
  if (typeof need === 'string') return [need];
  const parts = ('all' in need ? need.all : need.any).map(tellingWords);
  if ('any' in need) return parts.flat();
  const [first = [], ...others] = parts;
  return others.reduce((best, words) => (shortest(words) > shortest(best) ? words : best), first);
}

function shortest(words: readonly string[]): number {
  return Math.min(...words.map(({ length }) => length));
}

/** Reads a pattern from left to right. */
class PatternReader {
  private at = 0;

  constructor(private readonly pattern: string) {}

  /** Alternatives up to the end of their group: any of what they need. */
  alternatives(atWord: boolean): Part {
    const parts = [this.sequence(atWord)];
    while (this.take('|')) parts.push(this.sequence(atWord));
    const needs = parts.map(({ need }) => need);
    const need = needs.includes(NOTHING) ? NOTHING : (single(needs) ?? { any: needs });
    return { need, endsWord: parts.every(({ endsWord }) => endsWord) };
  }

  /** What follows each other: all of it is needed. */
  private sequence(atWord: boolean): Part {
    const all: Need[] = [];
    let endsWord = atWord;
    while (this.at < this.pattern.length && !/[|)]/.test(this.peek())) {
      const part = this.part(endsWord);
      if (part.need !== NOTHING) all.push(part.need);
      endsWord = part.endsWord;
    }
    return { need: all.length === 0 ? NOTHING : (single(all) ?? { all }), endsWord };
  }

  private part(atWord: boolean): Part {
    if (this.takeAny(/^\(\?<?[!=]/)) {
      this.alternatives(false);
      this.take(')');
      return { need: NOTHING, endsWord: atWord };
    }
    if (this.takeAny(/^\((?:\?:)?/)) return this.group(atWord);
    if (this.takeAny(/^\\b/)) return { need: NOTHING, endsWord: atWord };
    if (this.takeAny(/^(?:\[(?:\\.|[^\]])*\]|\\p\{\w+\}|\\.|[.\d])/)) {
      this.mayBeAbsent();
      return { need: NOTHING, endsWord: false };
    }
    return atWord && /[a-z]/i.test(this.peek()) ? this.word() : this.character();
  }

  private group(atWord: boolean): Part {
    const { need, endsWord } = this.alternatives(atWord);
    this.take(')');
    if (!this.mayBeAbsent()) return { need, endsWord };
    return { need: NOTHING, endsWord: atWord && endsWord };
  }

  /** The letters that begin a word; of "reports?" what is there in any case. */
  private word(): Part {
    const letters = /^[a-z]+/i.exec(this.pattern.slice(this.at))?.[0] ?? '';
    this.at += letters.length;
    const begun = this.mayBeAbsent() ? letters.slice(0, -1) : letters;
    return { need: begun === '' ? NOTHING : begun.toLowerCase(), endsWord: false };
  }

  /** A letter within a word, or what parts two. */
  private character(): Part {
    const isMark = /[^\p{L}]/u.test(this.peek());
    this.at++;
    return { need: NOTHING, endsWord: !this.mayBeAbsent() && isMark };
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

function single(needs: readonly Need[]): Need | null {
  return needs.length === 1 ? (needs[0] ?? null) : null;
}
