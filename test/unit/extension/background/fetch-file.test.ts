import { describe, expect, test } from 'vitest';
import { type FetchPorts, fetchFile } from '../../../../extension/background/fetch-file.ts';

const ADDRESS = 'https://papers.example/index/catalogue.json';
const never = () => () => {};

/** A world in which a request is answered so. */
function answering(
  answer: (init: RequestInit) => Response | Promise<Response>,
  after: FetchPorts['after'] = never,
): FetchPorts {
  return { fetch: async (_, init) => answer(init), after };
}

function fetched(ports: FetchPorts, limit = 100, signal = new AbortController().signal) {
  return fetchFile(ports, ADDRESS, limit, signal).catch((error: unknown) => error);
}

/** A body that gives its chunks one after the other, and then ends or falls silent. */
function bodyOf(chunks: readonly number[], ends = true): ReadableStream<Uint8Array> {
  const left = [...chunks];
  return new ReadableStream({
    pull: (controller) => {
      const length = left.shift();
      if (length !== undefined) controller.enqueue(new Uint8Array(length));
      else if (ends) controller.close();
      else return new Promise(() => {});
      return undefined;
    },
  });
}

/** What fetch does with a signal, for a response that hangs. */
function hanging({ signal }: RequestInit): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}

describe('a file of a remote', () => {
  test('comes as it is, piece by piece, and is asked for without telling who asks', async () => {
    let asked: RequestInit = {};
    const ports = answering((init) => {
      asked = init;
      return new Response(bodyOf([30, 30, 5]));
    });
    const heard: number[] = [];
    const bytes = await fetchFile(ports, ADDRESS, 100, new AbortController().signal, (sum) =>
      heard.push(sum),
    );
    expect([bytes.length, heard]).toEqual([65, [30, 60, 65]]);
    expect(asked).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
  });

  test('that goes on for ever is read to its limit and a byte', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new Uint8Array(40));
      },
    });
    expect(await fetched(answering(() => new Response(endless)))).toHaveLength(101);
    expect(pulled).toBeLessThan(6);
  });

  test.each([
    ['is not there', new Response('', { status: 404 }), { code: 'not-found', what: 'catalogue.json, 404' }],
    ['may not be had', new Response('', { status: 403 }), { code: 'not-found', what: 'catalogue.json, 403' }],
    ['lies elsewhere', new Response('', { status: 301 }), { code: 'moved', what: 'catalogue.json' }],
    [
      'has a broken server',
      new Response('', { status: 503 }),
      { code: 'unreachable', what: 'papers.example' },
    ],
  ])('that %s is told so', async (_, response, trouble) => {
    expect(await fetched(answering(() => response))).toMatchObject(trouble);
  });

  test('of a site that does not answer is told so', async () => {
    const trouble = await fetched(answering(() => Promise.reject(new TypeError('Failed to fetch'))));
    expect(trouble).toMatchObject({ code: 'unreachable', what: 'papers.example' });
  });

  test('whose connection breaks in the middle is told so', async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(5)),
      pull: (controller) => controller.error(new TypeError('network error')),
    });
    expect(await fetched(answering(() => new Response(broken)))).toMatchObject({ code: 'unreachable' });
  });

  test.each([20_000, 65_000])(
    'of a silent site is given up; so is one that trickles on (%i ms)',
    async (when) => {
      // Of all clocks, the one of this length strikes at once.
      const after: FetchPorts['after'] = (ms, call) => {
        if (ms === when) queueMicrotask(call);
        return () => {};
      };
      expect(await fetched(answering(hanging, after), 100_000)).toMatchObject({
        code: 'too-slow',
        what: 'papers.example',
      });
    },
  );

  test('is no longer fetched once nobody wants it', async () => {
    const abort = new AbortController();
    const result = fetched(answering(hanging), 100, abort.signal);
    abort.abort(new Error('removed'));
    expect(await result).toMatchObject({ message: 'removed' });
  });
});
