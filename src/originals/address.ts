/** What of an address tells articles apart: not its scheme, "www.", fragment or closing slash. */
export function plainAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
}
