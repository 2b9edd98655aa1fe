import type { RoleDigest } from '../digest/digest.ts';
import type { Role } from '../facts/fact.ts';
import { sameName } from '../facts/names/same-name.ts';
import { sameRole } from '../facts/names/same-role.ts';
import { stemKey } from '../text/keys.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Comparison, digestFactsOf, factsOf, type RawFinding } from './comparison.ts';
import { isSettled } from './settled.ts';

/** Offices and descriptions that the original gives a person otherwise. */
export function changedRoles(comparison: Comparison): RawFinding[] {
  const originals = digestFactsOf(comparison.digest, 'role');
  return factsOf(comparison.analysis, 'role')
    .filter((role) => !isSettled(comparison, role))
    .flatMap((role) => judge(role, originals, comparison) ?? []);
}

function judge(role: Role, originals: readonly RoleDigest[], comparison: Comparison): RawFinding | null {
  const holder = { parts: role.holder, title: null, kind: 'person' as const };
  const own = originals.filter((original) =>
    sameName(holder, { parts: original.holder, title: null, kind: 'person' }),
  );
  const verdicts = own.map((original) => sameRole(role, original));
  if (verdicts.includes('same') || verdicts.includes('weaker')) return null;
  const rival = own[verdicts.indexOf('changed')];
  const base = { start: role.start, end: role.end, kind: 'role' as const, sentence: role.sentence };
  if (rival !== undefined) {
    return {
      ...base,
      verdict: 'changed',
      original: rival.wording,
      from: rival.sentence,
      confidence: 0.75,
      reason: { code: 'other-office', values: [rival.wording] },
    };
  }
  if (own.length === 0 || allWordsThere(role, comparison)) return null;
  return {
    ...base,
    verdict: 'inserted',
    original: null,
    from: null,
    confidence: 0.45,
    reason: { code: 'not-there', values: [] },
  };
}

function allWordsThere({ words }: Role, { alignment }: Comparison): boolean {
  return words.every((word) => isStopWord(word) || alignment.weights.has(stemKey(stem(word))));
}
