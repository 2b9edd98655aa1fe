/** The marks of one reading in its page: painted as the reader wants them, and kept there while the page goes on changing. */
import { MARKS_AT_FIRST, type MarksWanted } from '../messages/panel-calls.ts';
import type { FindingId, Mark } from '../messages/protocol.ts';
import { type Painting, paintMarks } from './paint.ts';
import { watchChanges } from './watch-page.ts';

/** Marks are found again at most this often: a page that keeps replacing its words gets no more of the reader's time. */
const MAX_RENEWALS = 30;

/** What marks need of the world outside the page. */
export interface MarksPorts {
  /** How the reader wants marks; null where that cannot be asked. */
  wanted(): Promise<MarksWanted | null>;
  /** Puts the style of the marks into the page, or takes it out. */
  style(isNeeded: boolean): Promise<unknown>;
}

export interface MarksInPage {
  /** Paints these in place of any others. */
  paint(marks: readonly Mark[]): Promise<void>;
  /** Paints as wanted from now on. */
  show(wanted: MarksWanted): Promise<void>;
  /** False where the reader wants none on the screen: then nothing is emphasised either. */
  areShown(): boolean;
  /** The range of a finding, or null where the page does not show it. */
  rangeOf(finding: FindingId): Range | null;
  /** Emphasises the mark of a finding, and no other; null takes the emphasis away. False where there is no such mark. */
  emphasise(finding: FindingId | null): boolean;
  /** Takes everything out of the page. */
  leave(): void;
}

/**
 * Marks whose style is in the page only while there are some: a page may ask how a highlight would look, and is to learn nothing where the reader wants no
 * marks. All ends when the signal aborts.
 */
export function marksInPage(ports: MarksPorts, signal: AbortSignal): MarksInPage {
  let wanted = MARKS_AT_FIRST;
  let marks: readonly Mark[] = [];
  let painting: Painting | null = null;
  const isNeeded = () => marks.length > 0 && (wanted.shown || wanted.printed);
  signal.addEventListener('abort', () => painting?.clear());
  return {
    paint: async (given) => {
      marks = given;
      wanted = (await ports.wanted()) ?? MARKS_AT_FIRST;
      await ports.style(isNeeded());
      if (signal.aborted) return;
      painting?.clear();
      painting = paintMarks(marks, wanted);
      keepPainted(painting, signal);
    },
    show: async (next) => {
      wanted = next;
      if (isNeeded()) await ports.style(true);
      painting?.show(wanted);
      if (!isNeeded()) await ports.style(false);
    },
    areShown: () => wanted.shown,
    rangeOf: (finding) => painting?.rangeOf(finding) ?? null,
    emphasise: (finding) => painting?.emphasise(finding) ?? false,
    leave: () => {
      painting?.clear();
      void ports.style(false);
    },
  };
}

/** Scripts of the page replace what they have drawn; marks whose words went with it are found again. */
function keepPainted(painting: Painting, signal: AbortSignal): void {
  let renewals = 0;
  watchChanges(() => {
    if (signal.aborted || renewals >= MAX_RENEWALS || !painting.isWorn()) return;
    renewals += 1;
    painting.renew();
  }, signal);
}
