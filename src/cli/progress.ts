/** A count that is rewritten in place on a terminal, and silent elsewhere. */
export interface Progress {
  step(): void;
  /** Prints a line of its own, on a terminal or not. */
  say(line: string): void;
  end(): void;
}

/** Steps between two drawings: writing to a terminal costs more than reading an article. */
const EVERY = 50;

/** Counts steps on a stream, as "1 250 originals read". */
export function progressOn(stream: NodeJS.WriteStream, what: string): Progress {
  let count = 0;
  const clear = () => (stream.isTTY ? '\r\x1b[K' : '');
  const draw = () => {
    if (stream.isTTY) stream.write(`${clear()}${count} ${what}`);
  };
  return {
    step: () => {
      count++;
      if (count % EVERY === 0) draw();
    },
    say: (line) => stream.write(`${clear()}${line}\n`),
    end: () => stream.write(clear()),
  };
}
