/** The interface's words: typed keys over the browser's messages, so that a missing one does not compile. */
import type { FindingKind, ReasonCode } from '../../src/report.ts';
import type { PageState } from '../messages/page-state.ts';
import type messages from '../public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Words that depend on a number, by the plural categories of their language; `_other` is the one every language has. */
export type PluralKey = 'findings' | 'more' | 'possible' | 'refused' | 'leftOut' | 'originals';

/** The state in which there are a page and its original to show. */
export type Compared = Extract<PageState, { kind: 'compared' }>;

/** Everything the views say, in one language. */
export interface Words {
  /** A message with its values filled in. */
  say(key: MessageKey, ...values: string[]): string;
  /** The form of a message that fits a count; the count is its first value. */
  count(key: PluralKey, count: number, ...values: string[]): string;
  /** A share (0 to 1) as a whole percentage. */
  percent(share: number): string;
  /** A size in bytes, as readers know sizes. */
  size(bytes: number): string;
  /** A moment in ms since 1970, as day and time of this machine. */
  time(moment: number): string;
  /** `YYYY-MM-DD` or `YYYY-MM` as readers write it; anything else as it is. */
  date(published: string): string;
  /** A language by its BCP 47 tag, named in the interface's; a tag that names none as it is. */
  language(tag: string): string;
}

/** Words over a source of messages; `language` is a BCP 47 tag and decides plurals, numbers and dates. */
export function wordsOf(
  getMessage: (key: string, values: readonly string[]) => string,
  language: string,
): Words {
  const plurals = new Intl.PluralRules(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const numbers = new Intl.NumberFormat(language);
  return {
    say: (key, ...values) => getMessage(key, values),
    count: (key, count, ...values) => {
      const all = [numbers.format(count), ...values];
      return getMessage(`${key}_${plurals.select(count)}`, all) || getMessage(`${key}_other`, all);
    },
    percent: (share) => percents.format(share),
    size: (bytes) => readableSize(bytes, language),
    // Made when a time is said and not before: the popup says none, and would be drawn the later for it.
    time: (moment) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(moment),
    date: (published) => readableDate(published, language),
    language: (tag) => languageName(tag, language),
  };
}

function readableSize(bytes: number, language: string): string {
  const [unit, value] =
    bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  const parts = { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language, parts).format(value);
}

function readableDate(published: string, language: string): string {
  const time = /^\d{4}-\d\d(-\d\d)?$/.test(published) ? Date.parse(published) : Number.NaN;
  if (Number.isNaN(time)) return published;
  const day = published.length > 7 ? { day: 'numeric' as const } : {};
  const parts = { year: 'numeric', month: 'long', timeZone: 'UTC', ...day } as const;
  return new Intl.DateTimeFormat(language, parts).format(time);
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // not well-formed: indexes are written by anybody
  }
}

export const KIND_WORDS: Record<FindingKind, MessageKey> = {
  number: 'kindNumber',
  percent: 'kindPercent',
  money: 'kindMoney',
  measure: 'kindMeasure',
  date: 'kindDate',
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  place: 'kindPlace',
  quote: 'kindQuote',
  attribution: 'kindAttribution',
  certainty: 'kindCertainty',
  role: 'kindRole',
  cause: 'kindCause',
  superlative: 'kindSuperlative',
  claim: 'kindClaim',
};

export const REASON_WORDS: Record<ReasonCode, MessageKey> = {
  'not-there': 'reasonNotThere',
  'other-value': 'reasonOtherValue',
  'bound-dropped': 'reasonBoundDropped',
  'belongs-elsewhere': 'reasonBelongsElsewhere',
  'name-not-there': 'reasonNameNotThere',
  'words-altered': 'reasonWordsAltered',
  'words-differ': 'reasonWordsDiffer',
  'quotation-not-there': 'reasonQuotationNotThere',
  'made-direct-speech': 'reasonMadeDirectSpeech',
  'said-by-other': 'reasonSaidByOther',
  'doubt-removed': 'reasonDoubtRemoved',
  'negation-flipped': 'reasonNegationFlipped',
  'other-office': 'reasonOtherOffice',
  'cause-not-there': 'reasonCauseNotThere',
  'ranking-not-there': 'reasonRankingNotThere',
  'claim-not-there': 'reasonClaimNotThere',
};

/** A part of the index that was refused, as a state tells of it. */
export type Refused = Extract<PageState, { kind: 'no-match' }>['refused'][number];

export const REFUSAL_WORDS: Record<Refused['code'], MessageKey> = {
  unreadable: 'refusedUnreadable',
  malformed: 'refusedMalformed',
  'unknown-version': 'refusedUnknownVersion',
  'other-scheme': 'refusedOtherScheme',
  truncated: 'refusedTruncated',
  oversized: 'refusedOversized',
  'wrong-hash': 'refusedWrongHash',
};

type FailureCode = Extract<PageState, { kind: 'failed' }>['failure']['code'];

export const FAILURE_WORDS: Record<FailureCode, MessageKey> = {
  'page-not-allowed': 'failurePageNotAllowed',
  'page-changed': 'failurePageChanged',
  'no-answer': 'failureNoAnswer',
  'timed-out': 'failureTimedOut',
  'index-unreadable': 'failureIndexUnreadable',
  'bad-message': 'failureBadMessage',
  unexpected: 'failureUnexpected',
};
