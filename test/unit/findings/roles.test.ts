import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings.ts';

describe('what a person is to others', () => {
  const original = '“They gave us a cheque,” said Ann Wren, the sister of Joe Barr, at the Skelby depot.';

  test('another kinship is a finding', () => {
    const page = '“They gave us a cheque,” said Ann Wren, the mother of Joe Barr, at the Skelby depot.';
    expect(findingsOf(page, original)).toEqual(['mother of Joe Barr']);
  });

  test('the same is none', () => {
    expect(
      findingsOf('Joe Barr’s sister, Ann Wren, said at the Skelby depot: “They gave us a cheque.”', original),
    ).toEqual([]);
  });
});

describe('learned professions', () => {
  const original = 'Naps are linked with memory, said the study’s author, Bea Wren, a neurologist.';

  test('another one is a finding', () => {
    const page = 'Naps are linked with memory, said the study’s author, Bea Wren, a cardiologist.';
    expect(findingsOf(page, original)).toEqual(['cardiologist']);
  });

  test('a vaguer word is none', () => {
    expect(findingsOf('Naps are linked with memory, said the study’s author, Bea Wren.', original)).toEqual(
      [],
    );
  });
});
