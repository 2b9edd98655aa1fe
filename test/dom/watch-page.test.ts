import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readWhenSettled, watchAddress, watchChanges } from '../../extension/content/watch-page.ts';
import { pageAddress } from '../../extension/messages/protocol.ts';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';

const ARTICLE = `<article><h1>Ferry terminal delayed</h1>${'<p>The board met on Monday and put off the building of the terminal for a third time, as the county has not yet agreed to the loan that is to pay for it.</p>'.repeat(8)}</article>`;

let abort: AbortController;

function read(): Article | null {
  const reading = readArticle(document, { url: null });
  return reading.kind === 'article' ? reading.article : null;
}

beforeEach(() => {
  abort = new AbortController();
  document.body.innerHTML = '<main></main>';
});

afterEach(() => {
  abort.abort();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** Puts markup into the page as a script of the page would. */
function load(markup: string): void {
  const main = document.querySelector('main');
  if (main) main.innerHTML = markup;
}

describe('reading when settled', () => {
  test('reads an article that is there', async () => {
    load(ARTICLE);
    expect(await readWhenSettled(read, abort.signal)).not.toBeNull();
  });

  test('waits for an article that comes later', async () => {
    setTimeout(load, 500, ARTICLE);
    expect(await readWhenSettled(read, abort.signal)).not.toBeNull();
  });

  test('reads the whole of an article that comes in two parts', async () => {
    load(ARTICLE);
    setTimeout(
      load,
      100,
      ARTICLE.replace(
        '</article>',
        `<p>${'The last words of the article stand here. '.repeat(6)}</p></article>`,
      ),
    );
    const article = await readWhenSettled(read, abort.signal);
    expect(article?.text).toContain('The last words of the article');
  });

  test('gives up on a page that shows none', async () => {
    vi.useFakeTimers();
    const reading = readWhenSettled(read, abort.signal);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await reading).toBeNull();
  });

  test('gives up on a page that never stops adding text', async () => {
    vi.useFakeTimers();
    const adding = setInterval(
      () => document.querySelector('main')?.append('Some more text. '.repeat(20)),
      100,
    );
    const reading = readWhenSettled(() => null, abort.signal);
    await vi.advanceTimersByTimeAsync(12_000);
    clearInterval(adding);
    expect(await reading).toBeNull();
  });

  test('ends with its signal', async () => {
    const reading = readWhenSettled(read, abort.signal);
    abort.abort(new Error('replaced'));
    await expect(reading).rejects.toThrow('replaced');
  });
});

describe('watching the address', () => {
  const home = location.href;
  afterEach(() => history.replaceState(null, '', home));

  test('tells once that the page became another', async () => {
    const left = vi.fn();
    watchAddress(pageAddress(location.href), left, abort.signal);
    history.pushState(null, '', '?another');
    document.body.append('Another article');
    await expect.poll(() => left.mock.calls.length).toBe(1);
    document.body.append('and more of it');
    await new Promise(requestAnimationFrame);
    expect(left).toHaveBeenCalledTimes(1);
  });

  test('does not mind a jump within the page', async () => {
    const left = vi.fn();
    watchAddress(pageAddress(location.href), left, abort.signal);
    location.hash = 'comments';
    document.body.append('x');
    await new Promise(requestAnimationFrame);
    expect(left).not.toHaveBeenCalled();
  });
});

test('changes are told after the page has gone quiet, until the signal', async () => {
  const changed = vi.fn();
  watchChanges(changed, abort.signal);
  document.body.append('a');
  document.body.append('b');
  await expect.poll(() => changed.mock.calls.length).toBe(1);
  abort.abort();
  const later = vi.fn();
  const other = new AbortController();
  watchChanges(later, other.signal);
  document.body.append('c');
  await expect.poll(() => later.mock.calls.length).toBe(1);
  other.abort();
  expect(changed).toHaveBeenCalledTimes(1);
});
