/** HTML that has been escaped already. Only `html` makes it, so text cannot pass for markup by accident. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Part[];

/** Takes text; gives it with the five characters that mean something in HTML written as references. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function render(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(render).join('');
}

/** Template tag: escapes every value that is not markup itself; lists are joined without a separator. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const markup = strings.reduce((before, string, i) => before + render(parts[i - 1] ?? '') + string);
  return { markup };
}

/** Takes one of this folder's own stylesheets, scripts or JSON-LD blocks; gives it as markup, as it is. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** Takes any value; gives JSON that cannot close the `<script>` element it stands in. */
export function jsonForScript(value: unknown): Markup {
  return trusted(JSON.stringify(value).replaceAll('<', '\\u003c'));
}
