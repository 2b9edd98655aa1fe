import { expect, test } from 'vitest';
import { findingsOf } from '../../support/findings-of.ts';

function offices(page: string, original: string): string[] {
  return findingsOf(page, original).flatMap(({ kind, text, original: there }) =>
    kind === 'role' ? [`${text} (${there})`] : [],
  );
}

test.each([
  [
    'a deputy',
    'The deputy harbour warden closed the lock at Skelby on Monday after a barge sank.',
    'The harbour warden shut the lock at Skelby on Monday after a barge had sunk.',
    'harbour warden (deputy harbour warden)',
  ],
  [
    'who only acts',
    'The acting chairman of the Tarn ferry trust refused to sign the lease in March.',
    'The chairman of the Tarn ferry trust would not sign the lease in March.',
    'chairman (acting chairman)',
  ],
  [
    'whoever wants the office',
    'A candidate for mayor of Skelby promised on Monday to drain the moat.',
    'The mayor of Skelby pledged on Monday to drain the moat.',
    'mayor (candidate for mayor)',
  ],
  [
    'a minister of state',
    'The Minister of State for Fisheries opened the Skelby lock on Monday.',
    'The Minister for Fisheries opened the lock at Skelby on Monday.',
    'Minister (Minister of State)',
  ],
  [
    'a minister called secretary',
    'A junior fisheries minister opened the Skelby lock on Monday.',
    'The fisheries secretary opened the lock at Skelby on Monday.',
    'fisheries secretary (junior fisheries minister)',
  ],
  [
    'another portfolio',
    'The fisheries minister opened the Skelby lock on Monday.',
    'The housing minister opened the lock at Skelby on Monday.',
    'housing minister (fisheries minister)',
  ],
])('is not the full office: %s', (_, original, page, found) =>
  expect(offices(page, original)).toEqual([found]),
);

test.each([
  [
    'kept elsewhere on the page',
    'The deputy harbour warden closed the lock at Skelby on Monday after a barge sank.',
    'Skelby has a deputy harbour warden. The harbour warden shut the lock at Skelby on Monday.',
  ],
  [
    'where the original has the full one as well',
    'The deputy harbour warden closed the lock at Skelby on Monday. The harbour warden was away.',
    'The harbour warden was away on Monday when the lock at Skelby was shut.',
  ],
  [
    'told in other words',
    'A candidate for mayor of Skelby promised on Monday to drain the moat.',
    'Standing as mayor of Skelby, she pledged on Monday to drain the moat.',
  ],
  [
    'of another field',
    'The deputy harbour warden closed the lock at Skelby on Monday after a barge sank.',
    'The traffic warden saw the lock at Skelby being shut on Monday.',
  ],
])('nothing is dropped: %s', (_, original, page) => expect(offices(page, original)).toEqual([]));

test('a helper named beside the office does not lessen it', () =>
  expect(
    offices(
      'The harbour warden closed the lock at Skelby on Monday after a barge sank.',
      'Its assistants and the harbour warden shut the lock at Skelby on Monday after a barge had sunk.',
    ),
  ).toEqual([]));
