/**
 * Typed calls over the browser's untyped messages. What arrives is `unknown` until a parser has rebuilt it; what comes
 * back is a Result that never rejects. One root listener a context, synchronous and not async: an async one would
 * answer messages that are meant for others (webextension-polyfill-ts#114).
 */
import { fail, type Result } from '../../src/result.ts';

/** A map of calls: name → argument and reply. */
export type Calls = { [call: string]: (arg: never) => unknown };
export type Arg<F> = F extends (arg: infer A) => unknown ? A : never;
export type Reply<F> = F extends (arg: never) => infer R ? R : never;

/** Rebuilds a value of unknown origin, or throws. */
export type Parse<T> = (raw: unknown) => T;

/** For each call, what its argument and its reply must look like. A forgotten call does not compile. */
export type Parsers<C extends Calls> = {
  [K in keyof C]: { readonly arg: Parse<Arg<C[K]>>; readonly reply: Parse<Reply<C[K]>> };
};

/** For each call, what answers it. A forgotten call does not compile. */
export type Handlers<C extends Calls, From> = {
  [K in keyof C]: (arg: Arg<C[K]>, from: From) => Promise<Result<Reply<C[K]>>>;
};

/** Asks one call of the other side. */
export type Caller<C extends Calls> = <K extends keyof C & string>(
  call: K,
  arg: Arg<C[K]>,
) => Promise<Result<Reply<C[K]>>>;

/** One direction of talk as its receiver sees it: how messages look, who may send them, what answers. */
export interface Served {
  readonly channel: string;
  /** The answer to an envelope of this channel; undefined where the sender has no right to it. */
  answer(call: string, arg: unknown, sender: unknown): Promise<Result<unknown>> | undefined;
}

const PROTOCOL = 1;
/** A message as it travels. */
type Envelope = { protocol: typeof PROTOCOL; channel: string; call: string; arg: unknown };

/** A call as it travels. For those who need no answer; everyone else has `caller`. */
export function enveloped(channel: string, call: string, arg: unknown): Envelope {
  return { protocol: PROTOCOL, channel, call, arg };
}

/** Makes the asking side of a channel out of anything that carries a message and brings back its reply. */
export function caller<C extends Calls>(
  channel: string,
  parsers: Parsers<C>,
  send: (envelope: unknown) => Promise<unknown>,
): Caller<C> {
  return async (call, arg) => {
    const raw = await send(enveloped(channel, call, arg)).catch(() => undefined);
    // The worker was stopped, the page was left, or the extension was renewed in between.
    if (raw === undefined || raw === null) return fail('no-answer', call);
    return resultOf(raw, parsers[call].reply, call);
  };
}

/** Times a call is asked: a worker stopped in the middle of one starts again for the next, and once more to be safe. */
const ATTEMPTS = 3;

/** A caller that asks again where nobody answered. For calls that do no harm when they are heard twice. */
export function persistent<C extends Calls>(ask: Caller<C>): Caller<C> {
  return async (call, arg) => {
    let reply = await ask(call, arg);
    for (let attempt = 1; attempt < ATTEMPTS && isUnanswered(reply); attempt += 1)
      reply = await ask(call, arg);
    return reply;
  };
}

function isUnanswered(reply: Result<unknown>): boolean {
  return !reply.ok && reply.failure.code === 'no-answer';
}

/**
 * Makes the answering side of a channel. `identify` looks at the sender as the browser describes it and gives what the
 * handlers may know of it, or null where it has no right to this channel.
 */
export function serve<C extends Calls, From>(
  channel: string,
  parsers: Parsers<C>,
  identify: (sender: unknown) => From | null,
  handlers: Handlers<C, From>,
): Served {
  const answer = async (call: keyof C & string, raw: unknown, from: From): Promise<Result<unknown>> => {
    let arg: Arg<C[typeof call]>;
    try {
      arg = parsers[call].arg(raw);
    } catch {
      return fail('bad-message', call);
    }
    try {
      return await handlers[call](arg, from);
    } catch (error) {
      console.error(`Palimpsest: ${call} failed.`, error);
      return fail('unexpected', call);
    }
  };
  return {
    channel,
    answer(call, arg, sender) {
      if (!Object.hasOwn(parsers, call)) return undefined;
      const from = identify(sender);
      return from === null ? undefined : answer(call, arg, from);
    },
  };
}

/** The root listener of a context: hands an envelope to the channel it is addressed to, ignores everything else. */
export function rootListener(
  served: readonly Served[],
): (message: unknown, sender: unknown) => Promise<Result<unknown>> | undefined {
  return (message, sender) => {
    const envelope = envelopeOf(message);
    if (envelope === null) return undefined;
    return served
      .find((each) => each.channel === envelope.channel)
      ?.answer(envelope.call, envelope.arg, sender);
  };
}

function envelopeOf(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { protocol, channel, call, arg } = message as Record<string, unknown>;
  if (protocol !== PROTOCOL || typeof channel !== 'string' || typeof call !== 'string') return null;
  return { protocol, channel, call, arg };
}

function resultOf<T>(raw: unknown, parse: Parse<T>, call: string): Result<T> {
  const { ok, value, failure } = raw as { ok?: unknown; value?: unknown; failure?: { code?: unknown } };
  try {
    if (ok === true) return { ok, value: parse(value) };
    if (ok === false && failure) return raw as Result<T>;
  } catch {
    // Falls through: a reply that does not parse is as bad as none.
  }
  return fail('bad-message', call);
}
