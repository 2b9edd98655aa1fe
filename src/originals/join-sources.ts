import type { OriginalCard } from '../report.ts';
import { plainAddress } from './address.ts';
import type { Candidate, OriginalSource } from './source.ts';

/** A candidate with what is needed to tell whether another is the same original. */
interface Found {
  /** Its source's place among the sources. */
  readonly at: number;
  readonly id: string;
  /** Its score, and by how many originals that was weighed. */
  readonly likeness: Omit<Candidate, 'id'>;
  readonly card: OriginalCard;
  readonly hasText: boolean;
}

/**
 * Several sources as one. An original that two of them know gives one answer: the one with its text, as that is the better evidence, else that of
 * the source listed first; the better of their scores counts.
 *
 * Ids are only unique within a source, so those given out here begin with the key of theirs ("personal:storm"), on cards too. Scores of two sources are
 * hard to compare, as each weighs words by its own originals: the best of every source come before the second best of any.
 * @param sources by a key without a colon that stays theirs; in order of their evidence
 */
export function joinSources(sources: ReadonlyMap<string, OriginalSource>): OriginalSource {
  const keys = [...sources.keys()];
  const all = [...sources.values()];
  const ask = async <T>(
    joined: string,
    of: (source: OriginalSource, id: string) => Promise<T | null>,
  ): Promise<T | null> => {
    const colon = joined.indexOf(':');
    const source = sources.get(joined.slice(0, Math.max(0, colon)));
    return source === undefined ? null : of(source, joined.slice(colon + 1));
  };
  return {
    name: all.map(({ name }) => name).join(', '),
    find: async (page, most) => {
      const found = await Promise.all(all.map((source) => source.find(page, most)));
      const heard = found.findIndex((list) => list.length > 0);
      // Mostly only one knows anything, and then no card need be looked at.
      if (found.every((list, at) => at === heard || list.length === 0))
        return (found[heard] ?? []).map(({ id, ...likeness }) => ({
          id: `${keys[heard]}:${id}`,
          ...likeness,
        }));
      // Twice as many as asked for: some may turn out to be the same.
      const best = interleave(found).slice(0, 2 * most);
      const known = await Promise.all(best.map((candidate) => lookAt(all, candidate)));
      const each = onceEach(known.filter((one) => one !== null)).slice(0, most);
      return each.map(({ at, id, likeness }) => ({ id: `${keys[at]}:${id}`, ...likeness }));
    },
    card: async (id) => {
      const card = await ask(id, (source, own) => source.card(own));
      return card === null ? null : { ...card, id };
    },
    digest: (id) => ask(id, (source, own) => source.digest(own)),
    text: (id) => ask(id, (source, own) => source.text(own)),
    refusals: () => all.flatMap((source) => source.refusals()),
  };
}

/** The best of each list, then the second best of each …; the higher score first among those. */
function interleave(lists: readonly (readonly Candidate[])[]): (Candidate & { readonly at: number })[] {
  return lists
    .flatMap((list, at) => list.map((candidate, rank) => ({ ...candidate, at, rank })))
    .sort((a, b) => a.rank - b.rank || b.score - a.score || a.at - b.at);
}

async function lookAt(
  sources: readonly OriginalSource[],
  { at, id, score, among }: Candidate & { readonly at: number },
): Promise<Found | null> {
  const [card, text] = await Promise.all([sources[at]?.card(id), sources[at]?.text(id)]);
  const likeness = { score, ...(among === undefined ? {} : { among }) };
  return card ? { at, id, likeness, card, hasText: typeof text === 'string' } : null;
}

function onceEach(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const candidate of found) {
    const at = kept.findIndex((other) => other.at !== candidate.at && isSame(other.card, candidate.card));
    const other = kept[at];
    if (other === undefined) kept.push(candidate);
    else kept[at] = { ...betterOf(other, candidate), likeness: higherOf(other.likeness, candidate.likeness) };
  }
  return kept;
}

function higherOf(one: Found['likeness'], other: Found['likeness']): Found['likeness'] {
  return one.score >= other.score ? one : other;
}

function betterOf(one: Found, other: Found): Found {
  if (one.hasText !== other.hasText) return one.hasText ? one : other;
  return one.at <= other.at ? one : other;
}

/** A headline this long is not met by chance on the same day. UTF-16 units. */
const TELLING_TITLE = 25;

/** Whether two cards are of one original: the same address, or the same headline on the same day. */
function isSame(one: OriginalCard, other: OriginalCard): boolean {
  if (one.url !== null && other.url !== null && plainAddress(one.url) === plainAddress(other.url))
    return true;
  if (one.title !== other.title) return false;
  if (one.id === other.id) return true;
  return one.title.length >= TELLING_TITLE && one.published !== null && one.published === other.published;
}
