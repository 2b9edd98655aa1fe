/**
 * A client of Firefox's own Marionette socket, which is all that driving Firefox takes.
 * Frames are `<bytes>:<json>`; a command is [0, id, name, parameters], its reply [1, id, error, result].
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */

import { connect, type Socket } from 'node:net';

/** An open session: sends one command and gives its result; rejects with Firefox's message. */
export type Marionette = {
  send<T = unknown>(command: string, parameters?: object): Promise<T>;
  close(): void;
};

type Waiting = { fulfil(result: unknown): void; reject(error: Error): void };

/** Connects to the Marionette server on a port of this machine. */
export function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let last = 0;
  return new Promise((fulfil, reject) => {
    socket.once('error', reject);
    readFrames(socket, (frame) => {
      if (!Array.isArray(frame)) fulfil({ send, close: () => socket.destroy() });
      else settle(waiting, frame as [1, number, { message: string } | null, unknown]);
    });
    socket.on('close', () => {
      for (const each of waiting.values()) each.reject(new Error('Firefox closed the connection.'));
    });
  });

  function send<T>(command: string, parameters: object = {}): Promise<T> {
    const id = ++last;
    const frame = JSON.stringify([0, id, command, parameters]);
    socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    return new Promise<unknown>((fulfil, reject) => {
      waiting.set(id, { fulfil, reject });
    }) as Promise<T>;
  }
}

/** Hands on every whole frame; the first one is the server's greeting, an object. */
function readFrames(socket: Socket, take: (frame: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const colon = rest.indexOf(':');
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || rest.length < end) return;
      take(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end);
    }
  });
}

function settle(
  waiting: Map<number, Waiting>,
  [, id, error, result]: [1, number, { message: string } | null, unknown],
): void {
  const asked = waiting.get(id);
  waiting.delete(id);
  if (error) asked?.reject(new Error(error.message));
  else asked?.fulfil(result);
}

/** Runs the body of a function in the current context and gives what it returns; promises are awaited. */
export async function execute<T>(marionette: Marionette, body: string, args: unknown[] = []): Promise<T> {
  const reply = await marionette.send<{ value: T }>('WebDriver:ExecuteScript', { script: body, args });
  return reply.value;
}

/** Does something in the browser's own window, where toolbar, popup and menus are. */
export async function inBrowserWindow<T>(marionette: Marionette, act: () => Promise<T>): Promise<T> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await act();
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** The key under which WebDriver names an element. https://www.w3.org/TR/webdriver2/#elements */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** The name of the first element that a selector finds; rejects where there is none. */
export async function find(marionette: Marionette, selector: string): Promise<string> {
  const { value } = await marionette.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
    using: 'css selector',
    value: selector,
  });
  return value[ELEMENT] ?? '';
}
