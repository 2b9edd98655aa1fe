/** Text of a page for the terminal: without control and direction characters, which could rewrite what stands there. */
export function printable(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, '');
}
