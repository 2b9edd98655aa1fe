/** One line of a stream, or a line too long to be kept. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line break; null where it is longer than the limit. */
  readonly text: string | null;
}

/**
 * The lines of a UTF-8 stream, one at a time: memory holds one chunk and one line, and of a line over the limit nothing.
 * @param limit UTF-16 units a line may have
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let number = 1;
  let pending: string | null = '';
  for await (const chunk of stream) {
    const text: string = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const pieces = text.split('\n');
    for (const [at, piece] of pieces.entries()) {
      pending = pending === null || pending.length + piece.length > limit ? null : pending + piece;
      if (at === pieces.length - 1) break;
      yield { number: number++, text: pending };
      pending = '';
    }
  }
  if (pending !== '') yield { number, text: pending };
}
