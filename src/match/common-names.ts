import type { Digest } from '../digest/digest.ts';
import type { Name } from '../facts/fact.ts';
import { isNamed } from '../facts/names/same-name.ts';

/** How many of a page's distinct names an original names too: two accounts of one event name the same people and places, whatever their words. */
export function commonNames(names: readonly Name[], { facts }: Digest): number {
  const there = facts.filter((fact) => fact.type === 'name');
  const distinct = new Map(names.map((name) => [name.parts.join(' '), name]));
  return [...distinct.values()].filter((name) => isNamed(name, there)).length;
}
