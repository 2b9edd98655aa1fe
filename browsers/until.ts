/** How long a browser may take for one step on a busy machine, in milliseconds. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 50;

/** Asks again until the answer is truthy, and gives it. Rejects after 20 s, naming what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${PATIENCE_MS / 1000} s in vain for ${what}.`);
    await new Promise((fulfil) => setTimeout(fulfil, PAUSE_MS));
  }
}
