import { test } from 'vitest';
import {
  expectAnswer,
  expectEndless,
  expectLiveBlog,
  expectRead,
  expectStub,
  expectUnseen,
  type HostileReader,
  READABLE,
  UNMARKED,
} from '../hostile/check.ts';
import { serveHostile } from '../hostile/serve.ts';
import { inFirefox } from '../session.ts';

const here = inFirefox(serveHostile);

const reader: HostileReader = {
  open: (path) => here.browser.open(here.site.url(path)),
  run: (body) => here.browser.run(body),
  clickToolbar: () => here.browser.clickToolbar(),
};

test.each(READABLE)('%s is read, marked and left as it was', (path) => expectRead(reader, path));

test.each(UNMARKED)('%s sees nothing of ours where marks are switched off', (path) =>
  expectUnseen(reader, path),
);

test('an article in a frame of another site is not read, and that is said', () =>
  expectAnswer(reader, '/framed-elsewhere', 'noArticleTitle'));

test('the opening of an article is told from a whole one', () => expectStub(reader));

test('a story put below the first changes nothing about it', () => expectEndless(reader));

test('a live blog of 20 000 words is compared to its end', () => expectLiveBlog(reader, '/live', false));

test('of one of 90 000 words only part is compared, and that is said', () =>
  expectLiveBlog(reader, '/endless-live', true));
