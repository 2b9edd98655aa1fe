/** A best score this high, and this much above the second, is taken as sure. */
const SURE_SCORE = 0.4;
const SURE_LEAD = 1.4;

/**
 * For each sentence of the page the place in the original where its neighbours suggest to look: interpolated between the nearest
 * sentences whose partner is clear. Null where no sentence of the page is clear.
 * @param scores for each page sentence its score with the original sentences that share a key with it
 * @param length number of original sentences
 */
export function expectedPositions(
  scores: readonly ReadonlyMap<number, number>[],
  length: number,
): (number | null)[] {
  const sure = longestRising(scores.map(surePartner));
  if (sure.size === 0) return scores.map(() => null);
  return scores.map((_, at) => interpolate(at, sure, scores.length, length));
}

/** A bell around the expected place, 1 there and near 0 five sentences away. */
export function nearness(distance: number): number {
  return Math.exp(-((distance / 2.5) ** 2));
}

function surePartner(scores: ReadonlyMap<number, number>): number | null {
  let best = -1;
  let bestScore = 0;
  let second = 0;
  for (const [at, score] of scores) {
    if (score > bestScore) [second, bestScore, best] = [bestScore, score, at];
    else if (score > second) second = score;
  }
  return bestScore >= SURE_SCORE && bestScore >= SURE_LEAD * second ? best : null;
}

/** Keeps the longest run of partners that rises through the page, so that one moved paragraph does not bend the rest. Quadratic in sentences, bounded by the caller. */
function longestRising(partners: readonly (number | null)[]): Map<number, number> {
  const at: number[] = [];
  partners.forEach((partner, index) => {
    if (partner !== null) at.push(index);
  });
  const length = at.map(() => 1);
  const before = at.map(() => -1);
  let last = at.length > 0 ? 0 : -1;
  for (let i = 0; i < at.length; i++) {
    for (let j = 0; j < i; j++) {
      const rises = (partners[at[j] ?? 0] ?? 0) <= (partners[at[i] ?? 0] ?? 0);
      if (rises && (length[j] ?? 0) + 1 > (length[i] ?? 0)) {
        length[i] = (length[j] ?? 0) + 1;
        before[i] = j;
      }
    }
    if ((length[i] ?? 0) > (length[last] ?? 0)) last = i;
  }
  const kept = new Map<number, number>();
  for (let i = last; i >= 0; i = before[i] ?? -1) kept.set(at[i] ?? 0, partners[at[i] ?? 0] ?? 0);
  return kept;
}

function interpolate(
  at: number,
  sure: ReadonlyMap<number, number>,
  pageLength: number,
  length: number,
): number {
  let [lowAt, low] = [-1, -1];
  let [highAt, high] = [pageLength, length];
  for (const [index, partner] of sure) {
    if (index <= at && index > lowAt) [lowAt, low] = [index, partner];
    if (index >= at && index < highAt) [highAt, high] = [index, partner];
  }
  if (highAt === lowAt) return low;
  return low + ((high - low) * (at - lowAt)) / (highAt - lowAt);
}
