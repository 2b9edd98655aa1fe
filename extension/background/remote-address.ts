import { CATALOGUE } from '../../src/index-format/catalogue.ts';
import { SourceError } from './fetch-file.ts';

const THIS_MACHINE = new Set(['localhost', '127.0.0.1']);

/**
 * The address of a catalogue, out of what a reader enters: its own address, or that of its folder. https, or http on this machine: over http anybody on
 * the way could put another index in its place.
 * @throws {SourceError} where it is no such address
 */
export function catalogueAddress(entered: string): string {
  const typed = entered.trim();
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  const address = URL.canParse(whole) ? new URL(whole) : null;
  const isSafe =
    address?.protocol === 'https:' || (address?.protocol === 'http:' && THIS_MACHINE.has(address.hostname));
  if (!address || !isSafe || address.username !== '' || address.password !== '' || address.search !== '')
    throw new SourceError('bad-address', typed.slice(0, 200));
  address.hash = '';
  if (!address.pathname.endsWith(`/${CATALOGUE}`))
    address.pathname = `${address.pathname.replace(/\/$/, '')}/${CATALOGUE}`;
  return address.href;
}

/** Host of an address, for people. */
export function hostOf(address: string): string {
  return new URL(address).host;
}
