import { readFileSync } from 'node:fs';
import { type Markup, trusted } from './markup.ts';

/** Takes the name of a file in `styles/`; gives its rules, to stand inside a page's `<style>`. */
export function stylesheet(name: string): Markup {
  return trusted(readFileSync(new URL(`../styles/${name}`, import.meta.url), 'utf8'));
}

/** Takes the name of a file in `client/`; gives its code, to stand inside a page's `<script>`. */
export function clientScript(name: string): Markup {
  return trusted(readFileSync(new URL(`../client/${name}`, import.meta.url), 'utf8'));
}
