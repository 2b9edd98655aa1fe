import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { record, text, truth } from '../../../../extension/messages/shapes.ts';
import {
  type Calls,
  caller,
  type Handlers,
  type Parsers,
  persistent,
  rootListener,
  serve,
} from '../../../../extension/messages/wire.ts';
import { fail, ok, type Result } from '../../../../src/result.ts';

type Talk = {
  greet(arg: { name: string }): string;
  refuse(arg: { name: string }): boolean;
};

const PARSERS: Parsers<Talk> = {
  greet: { arg: record({ name: text(10) }), reply: text(40) },
  refuse: { arg: record({ name: text(10) }), reply: truth },
};

const HANDLERS: Handlers<Talk, string> = {
  greet: async ({ name }, from) => ok(`${name} from ${from}`),
  refuse: async () => fail('page-changed', 'refuse'),
};

/** Two ends over a transport that clones every message, as a browser does. */
function connected(handlers = HANDLERS, sender: unknown = 'friend') {
  const identify = (from: unknown) => (typeof from === 'string' ? from : null);
  const root = rootListener([serve<Talk, string>('Talk', PARSERS, identify, handlers)]);
  return caller<Talk>('Talk', PARSERS, async (envelope) => {
    const reply = await root(structuredClone(envelope), sender);
    return structuredClone(reply);
  });
}

describe('a call', () => {
  test('travels there and back', async () => {
    expect(await connected()('greet', { name: 'Ada' })).toEqual(ok('Ada from friend'));
  });

  test('brings its failure back', async () => {
    expect(await connected()('refuse', { name: 'Ada' })).toEqual(fail('page-changed', 'refuse'));
  });

  test('with an argument of another shape is a bad message, and reaches no handler', async () => {
    const greet = vi.fn();
    const ask = connected({ ...HANDLERS, greet });
    expect(await ask('greet', { name: 'much too long a name' })).toEqual(fail('bad-message', 'greet'));
    expect(greet).not.toHaveBeenCalled();
  });

  test('whose handler throws is an unexpected failure, never a rejection', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const ask = connected({ ...HANDLERS, greet: () => Promise.reject(new Error('no')) });
    expect(await ask('greet', { name: 'Ada' })).toEqual(fail('unexpected', 'greet'));
    quiet.mockRestore();
  });

  test('whose reply has another shape is a bad message', async () => {
    const ask = connected({ ...HANDLERS, greet: async () => ok('x'.repeat(41)) });
    expect(await ask('greet', { name: 'Ada' })).toEqual(fail('bad-message', 'greet'));
  });

  test('from a sender without rights is not answered', async () => {
    expect(await connected(HANDLERS, 7)('greet', { name: 'Ada' })).toEqual(fail('no-answer', 'greet'));
  });

  test('that nobody receives has no answer', async () => {
    const ask = caller<Talk>('Talk', PARSERS, () =>
      Promise.reject(new Error('Receiving end does not exist.')),
    );
    expect(await ask('greet', { name: 'Ada' })).toEqual(fail('no-answer', 'greet'));
  });

  test('and its reply are typed', () => {
    const ask = connected();
    expectTypeOf(ask<'greet'>)
      .parameter(1)
      .toEqualTypeOf<{ name: string }>();
    expectTypeOf(ask<'greet'>).returns.toEqualTypeOf<Promise<Result<string>>>();
    expectTypeOf<Handlers<Talk, string>>().toHaveProperty('refuse');
    expectTypeOf<Talk>().toExtend<Calls>();
  });
});

describe('a persistent caller', () => {
  /** A receiver that is away for the first calls, as a stopped worker is. */
  function away(times: number) {
    const ask = connected();
    let calls = 0;
    const flaky = caller<Talk>('Talk', PARSERS, async (envelope) => {
      calls += 1;
      if (calls <= times) throw new Error('The message channel closed before a response was received.');
      const { call, arg } = envelope as { call: 'greet'; arg: { name: string } };
      return ask(call, arg);
    });
    return { ask: persistent(flaky), calls: () => calls };
  }

  test('asks again where nobody answered', async () => {
    expect(await away(2).ask('greet', { name: 'Ada' })).toEqual(ok('Ada from friend'));
  });

  test('gives up after a few times', async () => {
    const { ask, calls } = away(99);
    expect(await ask('greet', { name: 'Ada' })).toEqual(fail('no-answer', 'greet'));
    expect(calls()).toBe(3);
  });

  test('takes an answer for an answer, also when it is a failure', async () => {
    const { ask, calls } = away(0);
    expect(await ask('refuse', { name: 'Ada' })).toEqual(fail('page-changed', 'refuse'));
    expect(calls()).toBe(1);
  });
});

describe('the root listener', () => {
  const root = rootListener([serve<Talk, string>('Talk', PARSERS, () => 'anyone', HANDLERS)]);

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'greet'],
    ['another protocol', { protocol: 2, channel: 'Talk', call: 'greet', arg: { name: 'Ada' } }],
    ['another channel', { protocol: 1, channel: 'Gossip', call: 'greet', arg: { name: 'Ada' } }],
    ['an unknown call', { protocol: 1, channel: 'Talk', call: 'shout', arg: {} }],
    ['a call of every object', { protocol: 1, channel: 'Talk', call: 'toString', arg: {} }],
    ['a call of the prototype', { protocol: 1, channel: 'Talk', call: '__proto__', arg: {} }],
  ])('leaves %s to others, at once', (_, message) => {
    expect(root(message, 'anyone')).toBeUndefined();
  });
});
