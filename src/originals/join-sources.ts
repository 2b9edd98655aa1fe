import type { Candidate, OriginalSource } from './source.ts';

/**
 * Several sources as one. Each original gives one answer: an id found twice counts once, with its better score. Cards, digests and
 * texts come from the first source that has them, so sources are to be listed with the best evidence first.
 */
export function joinSources(sources: readonly OriginalSource[]): OriginalSource {
  const first = async <T>(ask: (source: OriginalSource) => Promise<T | null>): Promise<T | null> => {
    for (const source of sources) {
      const answer = await ask(source);
      if (answer !== null) return answer;
    }
    return null;
  };
  return {
    name: sources.map(({ name }) => name).join(', '),
    find: async (page, most) => {
      const found = await Promise.all(sources.map((source) => source.find(page, most)));
      return bestOfEach(found.flat()).slice(0, most);
    },
    card: (id) => first((source) => source.card(id)),
    digest: (id) => first((source) => source.digest(id)),
    text: (id) => first((source) => source.text(id)),
    refusals: () => sources.flatMap((source) => source.refusals()),
  };
}

function bestOfEach(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    if ((best.get(candidate.id)?.score ?? -1) < candidate.score) best.set(candidate.id, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
