/**
 * Elements may stand so deep in each other; deeper ones lose their tags and keep their words. Browsers stop at some 500 (Chromium: 512), articles stand
 * some twenty deep, and a tree deeper than this takes the parser a time that grows with the square of its depth.
 */
const DEEPEST = 1_000;

/** Elements that hold nothing (HTML Standard, "void elements"). */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** What an element closes that was left open right before it, as HTML allows: many such elements are beside each other, not in each other. */
const CLOSES: ReadonlyMap<string, readonly string[]> = new Map([
  ['p', ['p']],
  ['li', ['li']],
  ['dt', ['dt', 'dd']],
  ['dd', ['dt', 'dd']],
  ['td', ['td', 'th']],
  ['th', ['td', 'th']],
  ['tr', ['tr', 'td', 'th']],
  ['option', ['option']],
  ['optgroup', ['optgroup', 'option']],
]);

/** Elements whose text holds no tags. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/** Elements below which "/>" closes a tag. */
const FOREIGN = ['svg', 'math'];

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly isEmpty: boolean;
  readonly start: number;
  readonly end: number;
}

/** Elements that are open where a tag stands. */
interface Open {
  /** From the outermost on, at most `DEEPEST`. */
  readonly names: string[];
  /** How many of each name are among them, and how many deeper ones were taken out. */
  readonly kept: Map<string, number>;
  readonly deeper: Map<string, number>;
}

/** Markup without the tags of elements that stand deeper than `DEEPEST`; itself where there are none. Takes one pass. */
export function flatten(html: string): string {
  const open: Open = { names: [], kept: new Map(), deeper: new Map() };
  const pieces: string[] = [];
  let from = 0;
  for (const tag of tagsIn(html)) {
    if (VOID.has(tag.name) || (tag.closes ? closes(tag, open) : opens(tag, open))) continue;
    pieces.push(html.slice(from, tag.start));
    from = tag.end;
  }
  return from === 0 ? html : pieces.join('') + html.slice(from);
}

/** Notes that an element opens; false where it stands too deep. */
function opens({ name, isEmpty }: Tag, open: Open): boolean {
  if (isEmpty && FOREIGN.some((foreign) => has(open.kept, foreign))) return true;
  const closed = CLOSES.get(name) ?? [];
  while (closed.includes(open.names.at(-1) ?? '')) pop(open);
  const fits = open.names.length < DEEPEST;
  if (fits) open.names.push(name);
  add(fits ? open.kept : open.deeper, name, 1);
  return fits;
}

/** Notes that an element closes, with what was left open in it; false where its opening tag was taken out. */
function closes({ name }: Tag, open: Open): boolean {
  if (has(open.deeper, name)) {
    add(open.deeper, name, -1);
    return false;
  }
  if (has(open.kept, name)) while (pop(open) !== name);
  return true;
}

function pop({ names, kept }: Open): string | undefined {
  const name = names.pop();
  if (name !== undefined) add(kept, name, -1);
  return name;
}

function has(counts: ReadonlyMap<string, number>, name: string): boolean {
  return (counts.get(name) ?? 0) > 0;
}

function add(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

/** The tags of some markup, in order, but for those in comments and in the text of scripts; a sign that closes a tag inside an attribute ends it here. */
function* tagsIn(html: string): Generator<Tag> {
  const name = /[a-z][^\s/>]{0,40}/iy;
  let at = html.indexOf('<');
  while (at !== -1) {
    const isComment = html.startsWith('<!--', at);
    const end = isComment ? html.indexOf('-->', at) : html.indexOf('>', at);
    if (end === -1) return;
    const closes = html[at + 1] === '/';
    name.lastIndex = at + (closes ? 2 : 1);
    const found = isComment ? undefined : name.exec(html)?.[0].toLowerCase();
    if (found !== undefined)
      yield { name: found, closes, isEmpty: html[end - 1] === '/', start: at, end: end + 1 };
    const next = found !== undefined && !closes && RAW.has(found) ? endOfRaw(html, end, found) : end;
    at = found === undefined && !isComment ? html.indexOf('<', at + 1) : html.indexOf('<', next);
  }
}

/** Where the closing tag of an element stands whose text holds no tags; the end of the markup where there is none. */
function endOfRaw(html: string, from: number, name: string): number {
  const closing = /<\/(script|style|textarea|title)\b/gi;
  closing.lastIndex = from;
  for (let found = closing.exec(html); found !== null; found = closing.exec(html))
    if (found[1]?.toLowerCase() === name) return found.index;
  return html.length;
}
