import { type StemKey, wordKey } from '../../text/keys.ts';

/** What a stance is on: whether something is so, whether it is good, whether one was told of it, whether one will do it. */
export type Matter = 'truth' | 'merit' | 'knowledge' | 'promise';

/** For, against, or neither. What denies a word may leave two of them open: who does not support a plan is against it or neither. */
type Side = '+' | '-' | '0';

/** A word of stance: what it is on, where it stands, and where its denial does. */
export interface StanceWord {
  readonly matter: Matter;
  readonly sides: readonly Side[];
  readonly denied: readonly Side[];
}

/**
 * Words of stance in news, each line a matter, the side the words take and the side that is left where they are denied. A word may stand in two
 * ("accepted the finding", "accepted the offer"): then either reading that agrees is enough. Left out is what is mostly said of something else
 * ("know", "back", "attack", "agree", "challenge").
 */
const STANCES = `
truth + 0- admit acknowledge concede confess confirm
truth + - accept
truth - 0+ deny refute rebut reject dismiss
truth - +0 dispute contest
truth + - plead
merit + -0 welcome praise laud commend applaud acclaim support endorse favour favor
merit + - approve accept
merit - 0+ oppose criticise criticize condemn denounce lambast deplore
merit - 0+ reject
merit - +0 object
knowledge + - aware receive inform
knowledge - + unaware
promise + - promise pledge vow`;

/** Read in words only, the page's or those of an original whose text is at hand: as keys they meet too much else. */
const MORE_WORDS = `
merit + -0 thank defend cheer
merit - 0+ slam blast decry rebuke reproach
merit + - respect
merit - 0+ challenge`;

/** The same in the one form, or the two words joined by an underscore, in which they take a stance. */
const SINGLE_FORMS = `
truth + - pleaded_guilty pleads_guilty pleading_guilty owned_up owns_up agreed_that agrees_that
truth - + pleaded_not pleads_not pleading_not
truth - 0 ruled_out rules_out rule_out ruling_out
merit + -0 hailed hails hailing backs backed backing happy_with pleased_with delighted_with satisfied_with stood_by stands_by sided_with agrees_with agreed_with approves_of
merit - 0+ hit_out hits_out lashed_out lashes_out took_issue takes_issue found_fault finds_fault critical_of unhappy_with unhappy_about angry_at
merit - 0+ angry_with furious_at furious_with dismayed_by disappointed_by disappointed_with opposed_to spoke_against disagrees_with disagreed_with
merit - 0 turned_down turns_down turning_down threw_out throws_out thrown_out
merit - 0 declined_a declined_an declined_the declined_it refused_a refused_an refused_the refused_it declines_the refuses_the
knowledge + - knew_of knew_about knows_of knows_about known_of known_about been_told was_told were_told
promise + - agreed_to agrees_to guaranteed_that`;

/** "Aware" and "unaware" bend in no way. */
const UNBENDING = new Set(['aware', 'unaware']);

const FORMS = new Map<string, StanceWord[]>();
const KEYS = new Map<StemKey, StanceWord[]>();
for (const [word, stance] of wordsOf(STANCES)) {
  put(KEYS, wordKey(word), stance);
  for (const form of formsOf(word)) put(FORMS, form, stance);
}
for (const [word, stance] of wordsOf(MORE_WORDS)) for (const form of formsOf(word)) put(FORMS, form, stance);
for (const [form, stance] of wordsOf(SINGLE_FORMS)) put(FORMS, form, stance);

function wordsOf(table: string): [string, StanceWord][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [matter, sides = '', denied = '', ...words] = line.split(' ');
      const stance = { matter, sides: [...sides], denied: [...denied] } as unknown as StanceWord;
      return words.map((word): [string, StanceWord] => [word, stance]);
    });
}

function formsOf(word: string): string[] {
  if (UNBENDING.has(word)) return [word];
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  if (word.endsWith('y')) return [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`, `${word}ing`];
  if (/(?:s|sh|ch|x)$/.test(word)) return [word, `${word}es`, `${word}ed`, `${word}ing`];
  const doubled = `${word}${word.at(-1)}`;
  return [word, `${word}s`, `${word}ed`, `${doubled}ed`, `${word}ing`, `${doubled}ing`];
}

function put<K>(table: Map<K, StanceWord[]>, key: K, stance: StanceWord): void {
  const known = table.get(key) ?? [];
  if (!known.some(({ matter }) => matter === stance.matter)) table.set(key, [...known, stance]);
}

/** The stances that a folded word, before another, may take; empty for most words. */
export function stancesOfForm(folded: string, next: string): readonly StanceWord[] {
  return FORMS.get(`${folded}_${next}`) ?? FORMS.get(folded) ?? [];
}

/** The stances that a word of an original may take, by its key, where there is no text. */
export function stancesOfKey(key: StemKey): readonly StanceWord[] {
  return KEYS.get(key) ?? [];
}
