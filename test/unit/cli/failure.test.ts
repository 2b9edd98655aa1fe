import { expect, test } from 'vitest';
import { InputError, refusedBySystem } from '../../../src/cli/failure.ts';

test('what the system refuses is told with its place and its mend, not as a fault of ours', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(refusedBySystem(full)).toEqual(new InputError('the disk is full; make room and run it again'));
  const closed = Object.assign(new Error('EACCES'), { code: 'EACCES', path: 'originals/catalogue.json' });
  expect(refusedBySystem(closed)).toEqual(
    new InputError('originals/catalogue.json: may not be read or written; check its permissions'),
  );
});

test('any other error stays what it is', () => {
  const fault = new TypeError('x is undefined');
  expect(refusedBySystem(fault)).toBe(fault);
  expect(refusedBySystem('text')).toBe('text');
});
