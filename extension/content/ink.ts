/** Which of the two sets of mark colours a stretch of the page needs. */
export type Ink = 'light' | 'dark';

/** Relative lightness (0 to 1) from which text is light enough that what it stands on must be dark. */
const LIGHT_TEXT = 0.55;

/**
 * The scheme of the page at an element, told by the colour of its text: text is made to be read, so light text stands on
 * something dark, also where that is a picture or the browser's own canvas, of which no background colour tells.
 */
export function inkAt(element: Element): Ink {
  return lightnessOf(getComputedStyle(element).color) > LIGHT_TEXT ? 'dark' : 'light';
}

/** Rough lightness of a computed CSS colour, 0 black to 1 white; 0 where its notation is unknown. */
export function lightnessOf(color: string): number {
  const [a = 0, b = 0, c = 0] = (color.match(/-?\d+(?:\.\d+)?%?/g) ?? []).map(share);
  if (color.startsWith('rgb')) return luma(a / 255, b / 255, c / 255);
  if (color.startsWith('color(')) return luma(a, b, c);
  if (color.startsWith('ok')) return a; // oklab(), oklch(): 0 to 1
  if (color.startsWith('l')) return a > 1 ? a / 100 : a; // lab(), lch(): 0 to 100
  return 0;
}

function share(part: string): number {
  return part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part);
}

/** Rec. 709 weights, without the gamma: near enough to tell light from dark. */
function luma(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
