import { html, type Markup } from './markup.ts';

/** Colours of sky, far and near ground: stand-ins for photographs, drawn so that no file has to be loaded. */
const SCENES = [
  ['#c9dbe6', '#7f9a8b', '#4b6658'],
  ['#e9d8c2', '#b08968', '#6d4c3d'],
  ['#d5dfec', '#6f8fb3', '#2f4b6e'],
  ['#e6e2da', '#9a9a8f', '#55564e'],
] as const;

/** Takes any number and a text for readers who see no images; gives an `<img>` of a landscape as a data URL. */
export function picture(number: number, alternative: string): Markup {
  const [sky, far, near] = SCENES[number % SCENES.length] ?? SCENES[0];
  const shift = (number * 37) % 60;
  const drawing =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"><rect width="640" height="360" fill="${sky}"/>` +
    `<circle cx="${460 + shift}" cy="92" r="34" fill="#fff" opacity=".75"/>` +
    `<path d="M0 ${230 - shift} Q160 ${150 + shift} 330 ${220 - shift} T640 ${200 + shift / 2} V360 H0Z" fill="${far}"/>` +
    `<path d="M0 ${290 - shift / 3} Q220 ${230 + shift / 2} 400 290 T640 270 V360 H0Z" fill="${near}"/></svg>`;
  const source = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  return html`<img src="${source}" width="640" height="360" alt="${alternative}">`;
}
