import type { RoleDigest } from '../digest/digest.ts';
import type { Role } from '../facts/fact.ts';
import { sameName } from '../facts/names/same-name.ts';
import { sameRole } from '../facts/names/same-role.ts';
import { stemKey } from '../text/keys.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { type Comparison, digestFactsOf, factsOf, type RawFinding } from './comparison.ts';
import { isSettled } from './settled.ts';

/**
 * Descriptions that a rewriter cannot take from the account in other words: how people are related, a learned profession, what somebody
 * once was. On 31 tuned-on articles 4 of 4 of them that had no counterpart were inventions, and none of 5 others ("sponsor", "heads").
 */
const TELLING = 0.6;
const KIN =
  /^(?:(?:grand|step)?(?:mother|father|son|daughter|parent)|(?:half)?(?:sister|brother)|wife|husband|aunt|uncle|niece|nephew|cousin|fiancee?|flatmate|housemate|twin)$/;
const LEARNED =
  /(?:ologist|iatrist|ietician|ographer)$|^(?:dentist|surgeon|midwife|chemist|physicist|botanist|economist)$/;

function sortOf({ words }: Pick<Role, 'words'>): 'kin' | 'learned' | 'former' | null {
  const of = words.indexOf('of');
  const head = words.at(of > 0 ? of - 1 : -1) ?? '';
  if (KIN.test(head)) return 'kin';
  if (LEARNED.test(head)) return 'learned';
  return words[0] === 'former' ? 'former' : null;
}

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
  const sort = sortOf(role);
  const rival =
    own[verdicts.indexOf('changed')] ??
    own.find((original) => sort !== null && sort !== 'former' && sortOf(original) === sort);
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
    confidence: sort === null ? 0.45 : TELLING,
    reason: { code: 'not-there', values: [] },
  };
}

function allWordsThere({ words }: Role, { alignment }: Comparison): boolean {
  return words.every((word) => isStopWord(word) || alignment.weights.has(stemKey(stem(word))));
}
