import type { SessionArea } from '../../extension/platform/session.ts';

/** A session area in memory that clones what goes in and out, as a browser's does. */
export function memoryArea(): SessionArea {
  const stored = new Map<string, unknown>();
  return {
    get: async (key) => structuredClone(stored.get(key)),
    set: async (key, value) => void stored.set(key, structuredClone(value)),
    remove: async (key) => void stored.delete(key),
    keys: async () => [...stored.keys()],
  };
}
