/** Scripts that give what a page's own scripts can learn. Bodies of functions, as text; written for pages whose prototypes are traps, too. */

/** All but the marks: the page's markup, its height, what sprang its traps. */
export const SEEN_BY_PAGE = `
  const page = window.wrappedJSObject ?? window; // Firefox shows scripts of a driver its own view of a window
  const names = [];
  for (const name of Object.getOwnPropertyNames(page)) if (!/^(trapped|built|\\\\d+)$/.test(name)) names[names.length] = name;
  return {
    markup: new XMLSerializer().serializeToString(document),
    height: document.documentElement.scrollHeight,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
    globals: names.sort(),
    built: page.built ?? 0,
    trapped: page.trapped === undefined ? '' : page.trapped.join(', '),
  };`;

/** The marks: which highlights are registered, in frames too, and whether there is a style for them. */
export const MARKS_SEEN_BY_PAGE = `
  const highlights = [];
  const lines = [];
  const look = (view) => {
    for (const name of view.CSS.highlights.keys()) highlights[highlights.length] = name;
    const { textDecorationLine } = view.getComputedStyle(view.document.documentElement, '::highlight(palimpsest-inserted-light)');
    if (!lines.includes(textDecorationLine)) lines[lines.length] = textDecorationLine;
    for (let at = 0; at < view.length; at += 1) look(view[at]);
  };
  look(window);
  return { highlights, lines };`;
