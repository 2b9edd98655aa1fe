import { availableParallelism, loadavg } from 'node:os';

/** What else the machine has to do, as a sentence for a caption: what takes milliseconds waits for its turn. */
export function loadNow(): string {
  return `Meanwhile the machine's load was ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} cores.`;
}
