/** What is said of troubles with sources and originals. */
import type { Trouble, TroubleCode } from '../messages/source-state.ts';
import { shorten } from './shorten.ts';
import type { MessageKey, Words } from './strings.ts';

/** Each names what happened and what to do next. */
const TROUBLE_WORDS: Record<TroubleCode, MessageKey> = {
  'bad-address': 'troubleBadAddress',
  'not-permitted': 'troubleNotPermitted',
  unreachable: 'troubleUnreachable',
  'not-found': 'troubleNotFound',
  moved: 'troubleMoved',
  'too-slow': 'troubleTooSlow',
  'not-an-index': 'troubleNotAnIndex',
  damaged: 'troubleDamaged',
  'unknown-version': 'troubleUnknownVersion',
  'other-scheme': 'troubleOtherScheme',
  'too-large': 'troubleTooLarge',
  'no-room': 'troubleNoRoom',
  'reading-only': 'troubleReadingOnly',
  'no-article': 'troubleNoArticle',
  gone: 'troubleGone',
  unexpected: 'failureUnexpected',
};

/** A trouble in the interface's words. */
export function troubleText({ say }: Words, { code, what }: Trouble): string {
  return say(TROUBLE_WORDS[code], shorten(what, 120));
}
