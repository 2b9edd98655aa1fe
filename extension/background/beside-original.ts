/** What the side panel asks of a page: to be set beside its original, scrolled, and marked as the reader likes. */
import type { Article } from '../../src/article/article.ts';
import type { Original } from '../../src/compare.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { setSideBySide } from '../../src/side-by-side/set-side-by-side.ts';
import type { TextQuote } from '../../src/text/quote-anchor.ts';
import { refOf } from '../messages/page-state.ts';
import { MARKS_AT_FIRST, type MarksWanted, type PanelCalls } from '../messages/panel-calls.ts';
import { marksWanted } from '../messages/parse-panel.ts';
import type { ArticleRef, FindingId, TabId } from '../messages/protocol.ts';
import type { Handlers } from '../messages/wire.ts';
import type { PageStates } from './page-states.ts';

/** What these calls need of the world. */
export interface BesidePorts {
  readonly states: PageStates;
  /** The article the tab's page shows, with the name of its reading. */
  giveArticle(tab: TabId): Promise<Result<{ readonly ref: ArticleRef; readonly article: Article } | null>>;
  /** An original by its id, or null where no source has it any longer. */
  original(id: string): Promise<Original | null>;
  revealQuote(tab: TabId, ref: ArticleRef, quote: TextQuote): Promise<Result<boolean>>;
  emphasiseMark(tab: TabId, ref: ArticleRef, finding: FindingId | null): Promise<Result<boolean>>;
  /** Tells the tab's page how marks are wanted; a page without our script takes no notice. */
  showMarks(tab: TabId, marks: MarksWanted): Promise<unknown>;
  /** What the reader has chosen, as it was stored, or undefined. */
  readonly choices: { get(key: string): Promise<unknown>; set(key: string, value: unknown): Promise<void> };
}

const MARKS_KEY = 'marks';

/** Answers views' calls about a page beside its original. */
export function besideHandlers(ports: BesidePorts): Handlers<PanelCalls, true> {
  const ofReading = async (
    tab: TabId,
    ask: (ref: ArticleRef) => Promise<Result<boolean>>,
  ): Promise<Result<boolean>> => {
    const ref = refOf(await ports.states.get(tab));
    return ref === null ? ok(false) : ask(ref);
  };
  return {
    sideBySide: ({ tab }) => besideOriginal(ports, tab),
    revealPassage: ({ tab, quote }) => ofReading(tab, (ref) => ports.revealQuote(tab, ref, quote)),
    emphasise: ({ tab, finding }) => ofReading(tab, (ref) => ports.emphasiseMark(tab, ref, finding)),
    marksWanted: () => wantedMarks(ports),
    wantMarks: async ({ marks }) => {
      await ports.choices.set(MARKS_KEY, marks);
      await Promise.all((await ports.states.tabs()).map((tab) => ports.showMarks(tab, marks)));
      return ok(null);
    },
  };
}

/** How the reader wants marks; shown and not printed, unless chosen otherwise. */
export async function wantedMarks({ choices }: Pick<BesidePorts, 'choices'>): Promise<Result<MarksWanted>> {
  const chosen = await choices.get(MARKS_KEY);
  return ok(chosen === undefined ? MARKS_AT_FIRST : marksWanted(chosen));
}

async function besideOriginal(ports: BesidePorts, tab: TabId) {
  const state = await ports.states.get(tab);
  const given = await ports.giveArticle(tab);
  if (!given.ok) return given;
  // The page may have gone elsewhere, or been read anew: then the report in the state is about something else.
  if (state?.kind !== 'compared' || given.value?.ref.reading !== state.ref.reading)
    return fail('page-changed', 'sideBySide');
  const original = await ports.original(state.original.id);
  if (original === null) return fail('index-unreadable', 'sideBySide');
  return ok(setSideBySide(given.value.article, original, state.report.dropped));
}
