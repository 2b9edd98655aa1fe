/** How far a long piece of work is; drawn on a terminal, and silent elsewhere. */
export interface Progress {
  /** One more thing is done, which took so much of the whole. */
  step(share: number): void;
  /** Prints a line of its own, on a terminal or not. */
  say(line: string): void;
  end(): void;
}

/** Milliseconds between two drawings: writing to a terminal costs more than reading an article. */
const EVERY_MS = 100;
const BAR = 24;

/**
 * A bar on a stream, as "[######··················]  25 %  1 250 originals, 40 s left".
 * @param whole what the shares of all steps add up to
 * @param now ms from any moment; replaced in tests
 */
export function progressOn(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  what: string,
  whole: number,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let [count, done, drawn] = [0, 0, -Infinity];
  const clear = () => (stream.isTTY ? '\r\x1b[K' : '');
  const draw = () => {
    const share = whole > 0 ? Math.min(1, done / whole) : 1;
    const filled = Math.floor(share * BAR);
    const bar = `[${'#'.repeat(filled)}${'·'.repeat(BAR - filled)}] ${String(Math.floor(share * 100)).padStart(3)} %`;
    stream.write(`${clear()}${bar}  ${grouped(count)} ${what}${left(share, now() - start)}`);
  };
  return {
    step: (part) => {
      count++;
      done += part;
      if (!stream.isTTY || now() - drawn < EVERY_MS) return;
      drawn = now();
      draw();
    },
    say: (line) => stream.write(`${clear()}${line}\n`),
    end: () => stream.write(clear()),
  };
}

/** How long it will take yet, once enough is done to say so. */
function left(share: number, elapsed: number): string {
  if (share < 0.02 || elapsed < 1_000) return '';
  const seconds = Math.ceil((elapsed * (1 - share)) / share / 1_000);
  return seconds > 90 ? `, ${Math.ceil(seconds / 60)} min left` : `, ${seconds} s left`;
}

/** Thousands apart, the same on every machine. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}

/** "1 original", "1 250 originals" */
export function originalsCounted(count: number): string {
  return `${grouped(count)} ${count === 1 ? 'original' : 'originals'}`;
}
