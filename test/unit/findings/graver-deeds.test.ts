import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

const ORIGINAL = `Explosion at the Ossel sugar mill

Shift leader Ines Korva, who has worked at the Ossel sugar mill for nine years, was suspended on half pay on Monday. Its head, Otto Lind, had worked there since 1999. The board said he had retired in March.

Police have questioned a man of 41 as a witness of the explosion in the boiler house. The mill's old boiler house will be mothballed in May, and a concert in its yard was postponed.

Baker Pia Holm set a course record of 34 minutes in the Ossel mill run. The explosion damaged two sugar silos.`;

const exchanged = (paragraph: string) =>
  findingsOf(paragraph, ORIGINAL)
    .filter(({ reason }) => reason.code === 'other-value')
    .map(({ text }) => text);

describe('a deed told as a graver one', () => {
  test.each([
    ['Ines Korva, nine years at the Ossel sugar mill, fired.', 'fired'],
    ['The mill has had an acting head since Otto Lind was dismissed in March.', 'dismissed'],
    ['A man of 41 has been arrested over the explosion in the boiler house.', 'arrested'],
    ['The old boiler house of the mill will be demolished in May.', 'demolished'],
    ['Shift leader Ines Korva was suspended on full pay on Monday.', 'full pay'],
    ['Pia Holm, a baker, ran a national record of 34 minutes in the Ossel mill run.', 'national record'],
  ])('%s', (paragraph, expected) => expect(exchanged(paragraph).join()).toContain(expected));

  test.each([
    'Ines Korva, nine years at the Ossel sugar mill, has been sent home on half pay.',
    'Otto Lind, head of the mill since 1999, dismissed a report on the explosion.',
    'The mill has had no head since Otto Lind stepped down in March.',
    'A man of 41 would be arrested over the explosion only if the witness were proved wrong.',
    'Nobody has been arrested over the explosion in the boiler house, though a man of 41 was heard.',
    'At the coal-fired mill in Ossel, shift leader Ines Korva must stay at home.',
    'Pia Holm, a baker, was the fastest ever on the course of the Ossel mill run.',
  ])('not: %s', (paragraph) => expect(exchanged(paragraph)).toEqual([]));
});

describe('where a value came from', () => {
  const there =
    'Sales at the Ossel mill\n\nOutput of the mill was 23.6 tonnes, down from 31.2 tonnes in 2021.';
  const turned = (paragraph: string) =>
    findingsOf(paragraph, there)
      .filter(({ kind, verdict }) => kind === 'number' && verdict === 'changed')
      .map(({ text }) => text);

  test('rose, for down from', () =>
    expect(turned('The mill’s output rose to 23.6 tonnes.')).toContain('rose'));
  test.each(['The mill’s output fell to 23.6 tonnes.', 'The mill’s output was 23.6 tonnes, and costs grew.'])(
    'not: %s',
    (paragraph) => expect(turned(paragraph)).toEqual([]),
  );
});

describe('who left a post', () => {
  const there = `Mill

The guards fired two shots at a drone. The bookkeeper, who had worked at the Ossel mill since 2003, left the company last year.`;
  const exchangedFor = (paragraph: string) =>
    findingsOf(paragraph, there)
      .filter(({ reason }) => reason.code === 'other-value')
      .map(({ text, original }) => `${text} < ${original}`);

  test('sacked, for left', () =>
    expect(
      exchangedFor(
        'The bookkeeper, at the Ossel mill since 2003, was sacked last year. A rope was left behind.',
      ),
    ).toEqual(['sacked < left']));
  test('not: quit, for left', () =>
    expect(exchangedFor('The bookkeeper, at the Ossel mill since 2003, quit last year.')).toEqual([]));
});

describe('a graver deed that the original tells beside the lesser one', () => {
  const there = `Karn

Director Otto Falk left the company in May after the board of the Karn brewery told him to go. Access to the Karn pier is restricted to residents of the quay.

Three flutes have been missing from the Karn museum since a break-in in June. The keeper was on holiday. The choir is looking for two drums that were mislaid in the Karn town hall.

A trader was fined 900 euros by the Osk court. His partner in the fur trade got three months behind bars.`;
  const exchangedFor = (paragraph: string) =>
    findingsOf(paragraph, there)
      .filter(({ reason }) => reason.code === 'other-value')
      .map(({ text }) => text);

  test('stolen, for mislaid', () =>
    expect(exchangedFor('Two drums of the choir were stolen in the Karn town hall.')).toEqual(['stolen']));
  test.each([
    'Director Otto Falk was dismissed in May by the board of the Karn brewery.',
    'Visitors are banned from the Karn pier, which only residents of the quay may enter.',
    'Three flutes were stolen from the Karn museum in June.',
    'The Osk court jailed the partner of a trader in the fur trade.',
  ])('not: %s', (paragraph) => expect(exchangedFor(paragraph)).toEqual([]));

  test('nor is a sacking inserted where the board told him to go', () =>
    expect(
      findingsOf('Director Otto Falk was sacked in May by the board of the Karn brewery.', there),
    ).toEqual([]));
});
