import { plainAddress } from './address.ts';
import type { OriginalSource } from './source.ts';

/** A source without the original that lies at an address: a page is no copy of itself, and may hide what it was made from. */
export function exceptAddress(source: OriginalSource, url: string | null): OriginalSource {
  if (url === null) return source;
  const own = plainAddress(url);
  return {
    ...source,
    find: async (page, most) => {
      const found = await source.find(page, most + 1);
      const cards = await Promise.all(found.map(({ id }) => source.card(id)));
      const isOwn = (address: string | null | undefined) => address != null && plainAddress(address) === own;
      return found.filter((_, at) => !isOwn(cards[at]?.url)).slice(0, most);
    },
  };
}
