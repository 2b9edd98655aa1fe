/** What must hold of pages that are hard to read, in whatever browser. */
import { expect } from 'vitest';
import { type Outcome, type Popup, readOutcome, settled } from '../../../browsers/popup.ts';
import { until } from '../../../browsers/until.ts';
import messages from '../../../extension/public/_locales/en/messages.json' with { type: 'json' };
import { MARKS_SEEN_BY_PAGE, SEEN_BY_PAGE } from '../seen-by-page.ts';
import { ORIGINAL_TITLE, PLANTED } from './article.ts';
import { AD_WORDS } from './pages.ts';

/** A browser with one of the pages open. Scripts are bodies of functions, as text, run in the page. */
export interface HostileReader {
  open(path: string): Promise<void>;
  run<T>(body: string): Promise<T>;
  clickToolbar(): Promise<Popup>;
}

/** Paths of the pages whose article is to be read, and its findings to be marked. */
export const READABLE = [
  '/traps',
  '/form',
  '/namesakes',
  '/custom',
  '/deep',
  '/strict',
  '/open-shadow',
  '/closed-shadow',
  '/framed',
  '/ads',
  '/amp',
  '/wordpress',
  '/long-address',
];

/** The words that are painted, with the line under them; also in frames. */
const PAINTED = `
  const painted = [];
  const look = (view) => {
    for (const [name, highlight] of view.CSS.highlights) {
      if (!name.startsWith('palimpsest-')) continue;
      for (const range of highlight) {
        const node = range.startContainer;
        const element = node.parentElement ?? node.getRootNode().host;
        if (range.toString() === '' || !element) continue;
        const { textDecorationLine } = view.getComputedStyle(element, '::highlight(' + name + ')');
        painted[painted.length] = { words: range.toString(), line: textDecorationLine, top: range.getBoundingClientRect().top };
      }
    }
    for (let at = 0; at < view.length; at += 1) {
      try { view[at].document; } catch { continue; }
      look(view[at]);
    }
  };
  look(window);
  return painted;`;

type Painted = { words: string; line: string; top: number };

/** Asks about the page that is open. */
export async function askAbout(reader: HostileReader): Promise<Outcome> {
  const popup = await reader.clickToolbar();
  await settled(popup);
  return readOutcome(popup);
}

/** The marks in the page, once there are some. */
export function marksIn(reader: HostileReader): Promise<Painted[]> {
  return until('marks', async () => {
    const painted = await reader.run<Painted[]>(PAINTED);
    return painted.length > 0 ? painted : undefined;
  });
}

/** What the page was made from is found, what it adds is told and marked, and nothing of the page is touched. */
export async function expectRead(reader: HostileReader, path: string): Promise<void> {
  await reader.open(path);
  const before = await reader.run(SEEN_BY_PAGE);
  const { original, findings } = await askAbout(reader);
  expect(original?.title).toBe(ORIGINAL_TITLE);
  const told = findings.map(({ words }) => words);

  expect(plantedMissing(told)).toEqual([]);
  expect(told.filter((words) => AD_WORDS.includes(words))).toEqual([]);
  const marks = await marksIn(reader);
  expect(told.filter((words) => !marks.some((mark) => mark.words === words))).toEqual([]);
  expect(new Set(marks.map(({ line }) => line))).toEqual(new Set(['underline']));
  expect(await reader.run(SEEN_BY_PAGE)).toEqual(before);
}

/** Pages of which, with marks switched off, nothing of ours is to be seen: one with traps, one with classes of its own, one whose article is in a frame. */
export const UNMARKED = ['/traps', '/custom', '/framed'];

/** Where the reader wants no marks the page is read and compared all the same, and its own scripts see nothing of it. */
export async function expectUnseen(reader: HostileReader, path: string): Promise<void> {
  const seen = async () => [await reader.run(SEEN_BY_PAGE), await reader.run(MARKS_SEEN_BY_PAGE)];
  await reader.open('/stub');
  const first = await reader.clickToolbar();
  await settled(first);
  await wantMarks(first, false);
  await reader.open(path);
  const before = await seen();
  const popup = await reader.clickToolbar();
  await settled(popup);
  expect((await readOutcome(popup)).original?.title).toBe(ORIGINAL_TITLE);
  // A finding is scrolled to once its place is known; by then marks that are wanted are there.
  await until('a finding to be shown in the page', async () => (await popup.run(REVEAL_FIRST)) || undefined);
  expect(await seen()).toEqual(before);
  expect(before[1]).toEqual({ highlights: [], lines: ['none'] });
  await wantMarks(popup, true);
  expect(await marksIn(reader)).not.toEqual([]);
  expect(await reader.run(MARKS_SEEN_BY_PAGE)).not.toEqual(before[1]);
}

/** Asks the background, as a view does. */
function wantMarks(view: Popup, shown: boolean): Promise<unknown> {
  const marks = { shown, printed: false };
  return view.run(`return await ${asked('wantMarks', JSON.stringify({ marks }))}`);
}

const REVEAL_FIRST = `
  const [{ id: tab }] = await chrome.tabs.query({ active: true, currentWindow: true });
  const key = 'page:' + tab;
  const { report } = (await chrome.storage.session.get(key))[key];
  return (await ${asked('revealFinding', '{ tab, finding: report.findings[0].id }')}).value;`;

function asked(call: string, arg: string): string {
  return `chrome.runtime.sendMessage({ protocol: 1, channel: 'FromView', call: '${call}', arg: ${arg} })`;
}

/** Only the first paragraphs are there, and that is said. */
export async function expectStub(reader: HostileReader): Promise<void> {
  await reader.open('/stub');
  expect((await askAbout(reader)).summary).toContain(messages.onlyOpening.message);
}

/** The article is found in the midst of a long day, and what it adds is marked, be it as possible; whether all was compared is told. */
export async function expectLiveBlog(reader: HostileReader, path: string, isCut: boolean): Promise<void> {
  await reader.open(path);
  const { original, summary } = await askAbout(reader);
  expect(original?.title).toBe(ORIGINAL_TITLE);
  expect(summary.includes(messages.onlyPart.message)).toBe(isCut);
  expect((await marksIn(reader)).map(({ words }) => words).join(' | ')).toContain(PLANTED[1]);
}

/** What is marked of a story stays so when the next one is put below it, of which nothing is said. */
export async function expectEndless(reader: HostileReader): Promise<void> {
  await reader.open('/endless');
  const before = await askAbout(reader);
  const marks = (await marksIn(reader)).map(({ words }) => words);
  await reader.run('scrollTo(0, document.body.scrollHeight)');
  await until('the next story', () =>
    reader.run<boolean>("return document.querySelectorAll('article').length === 2"),
  );
  expect((await marksIn(reader)).map(({ words }) => words)).toEqual(marks);
  expect(await askAbout(reader)).toEqual(before);
  // Asked anew, with both stories there: what is told is told of the first still.
  await reader.run("history.replaceState(null, '', '/endless?again')");
  const again = await askAbout(reader);
  expect(again.original).toEqual(before.original);
  expect(plantedMissing(again.findings.map(({ words }) => words))).toEqual([]);
}

/** What was planted and stands in none of the phrases that were found: "9,000 crowns" may be found as "at 9,000 crowns". */
function plantedMissing(found: readonly string[]): readonly string[] {
  return PLANTED.filter((words) => !found.some((phrase) => phrase.includes(words)));
}

/** There is an honest answer, and it is not that something was found. */
export async function expectAnswer(
  reader: HostileReader,
  path: string,
  title: keyof typeof messages,
): Promise<void> {
  await reader.open(path);
  const { original, summary, findings } = await askAbout(reader);
  expect({ original, findings }).toEqual({ original: null, findings: [] });
  expect(summary).toContain(messages[title].message);
}
