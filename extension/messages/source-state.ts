/**
 * What is known of the sources of originals: the index in the package, the reader's own originals, packs and remotes. The background
 * keeps it in the session area as it does page states; views follow it there (SOURCES_KEY).
 */
import type { Refusal } from '../../src/index-format/refusal.ts';
import type { OriginalCard } from '../../src/report.ts';

export type SourceId = string & { readonly brand: 'SourceId' };

export const SOURCE_KINDS = ['bundled', 'personal', 'pack', 'remote'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * Why something about a source did not work out, as a closed list: each has its sentence in every interface language, and says there what to
 * do next.
 */
export const TROUBLE_CODES = [
  /** Not an http(s) address of a folder or a catalogue.json; http only on this machine. `what`: the address. */
  'bad-address',
  /** The reader has not let the extension reach this site, or took it back. `what`: the origin. */
  'not-permitted',
  /** The site did not answer, or the connection broke. `what`: the host. */
  'unreachable',
  /** The site answered that there is nothing, or that it may not be had. `what`: the file, the status. */
  'not-found',
  /** The site points to another address; that one is to be entered. `what`: the file. */
  'moved',
  /** The site took too long. It is tried again later. `what`: the host. */
  'too-slow',
  /** A file that is no index, no pack, or is built wrongly. `what`: the file. */
  'not-an-index',
  /** A file is not the one the catalogue vouches for: damaged on the way, or exchanged. `what`: the file. */
  'damaged',
  /** Made for a newer Palimpsest. `what`: the file. */
  'unknown-version',
  /** Made for an older or newer Palimpsest: its keeper is to build it again. `what`: the file. */
  'other-scheme',
  /** Larger than is taken in. `what`: its size in bytes as decimal digits. */
  'too-large',
  /** The disk, or the browser's share of it, is full; what was there before is untouched. `what`: the bytes needed, or ''. */
  'no-room',
  /** A pack that was made for reading only cannot become personal originals; it can be added as a pack. `what`: its name. */
  'reading-only',
  /** The tab shows no article, or its page may not be read. `what`: ''. */
  'no-article',
  /** What was asked for is no longer there. `what`: ''. */
  'gone',
  'unexpected',
] as const;
export type TroubleCode = (typeof TROUBLE_CODES)[number];

/** A trouble with the thing it is about: a file name, a host, an address or a size; never words of a page. */
export interface Trouble {
  readonly code: TroubleCode;
  readonly what: string;
}

/** What a call about sources gives: what was asked for, or why not. */
export type Attempt<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly trouble: Trouble };

/** What a source is doing. Times in ms since 1970. */
export type SourceActivity =
  | { readonly kind: 'ready' }
  /** What is there stays in use meanwhile. Bytes. */
  | { readonly kind: 'downloading'; readonly done: number; readonly total: number; readonly since: number }
  /** What is there stays in use. `retryAt` is null where trying again by itself makes no sense. */
  | { readonly kind: 'stopped'; readonly trouble: Trouble; readonly retryAt: number | null };

/** One source as a reader is told of it. */
export interface SourceState {
  readonly id: SourceId;
  readonly kind: SourceKind;
  /** What its keeper called it, else the name of the file or host; '' for bundled and personal, which the interface names itself. */
  readonly name: string;
  /** Where a remote's catalogue lies, else null. */
  readonly url: string | null;
  /** Originals now in use: 0 until a remote has been downloaded for the first time. */
  readonly originals: number;
  /** Bytes they take on this machine. */
  readonly bytes: number;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  /** First and last day or month of publication, or null. */
  readonly from: string | null;
  readonly to: string | null;
  readonly activity: SourceActivity;
  /** Parts that cannot be used. */
  readonly refused: readonly Refusal[];
  /** When the reader added it, and when a remote was last asked for news, in ms since 1970; null where that means nothing. */
  readonly added: number | null;
  readonly checked: number | null;
}

/** Where the list of all sources lies in the session area: `readonly SourceState[]`, bundled and personal first. */
export const SOURCES_KEY = 'sources';

/** One of the reader's own originals. */
export interface PersonalOriginal {
  /** Also `card.id`. */
  readonly id: string;
  readonly card: OriginalCard;
  /** Bytes it takes. */
  readonly bytes: number;
  /** When it was added, in ms since 1970. */
  readonly added: number;
}

/** Some of the reader's own originals, the newest first. */
export interface PersonalPage {
  /** How many there are in all. */
  readonly total: number;
  readonly originals: readonly PersonalOriginal[];
}

/** What came of taking in a file of personal originals. */
export interface PersonalImport {
  readonly added: number;
  /** Those that were there already, by their id; the file's are kept. */
  readonly replaced: number;
}
