import { describe, expect, test } from 'vitest';
import { matchText } from '../../../src/cli/match-text.ts';
import { refusal } from '../../../src/index-format/refusal.ts';
import type { Match } from '../../../src/match/match.ts';

const CARD = {
  id: 'a',
  title: 'Storm takes \x1b[2Jboats',
  publisher: 'The Halder Post',
  published: '2026-03',
  url: null,
};
const FOUND: Match = {
  relation: 'rewrite',
  original: 'a',
  score: 0.998,
  likeness: null,
  candidates: [],
  tooShort: false,
  refused: [],
};
const NONE: Match = { ...FOUND, relation: 'unrelated', original: null, score: 0 };
const refused = [refusal('0a.records', 'truncated')];

describe('a match for a terminal', () => {
  test('names the original, without control characters, and its score as JSON has it', () => {
    expect(matchText(FOUND, CARD)).toBe(`A rewrite of the original.
Storm takes  [2Jboats
The Halder Post, 2026-03
Sure: 0.998 (0.5 or more counts as made from it)
`);
  });

  test('says where a part of the index is missing that the answer may be another', () => {
    expect(matchText(NONE, null)).toBe(
      'No match in this index. That does not mean that nothing was added.\n',
    );
    expect(matchText({ ...NONE, refused }, null)).toBe(
      'No match found, which may be wrong: part of the index could not be used.\n',
    );
    expect(matchText({ ...FOUND, refused }, CARD)).toContain('a better match may be missing.\n');
  });

  test('says of a short page that it is too short', () => {
    expect(matchText({ ...NONE, tooShort: true }, null)).toBe(
      'Too short to say: no original was recognised, and of fewer than 120 words that means nothing.\n',
    );
  });
});
