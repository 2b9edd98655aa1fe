import type { Credit } from './article.ts';
import { shortLine } from './white-space.ts';

const MAX_LINE = 300;
const MAX_URL = 2000;
/** UTF-16 units a name in a credit may have. */
export const MAX_NAME = 120;

const SOURCE_LINE = /^(?:source|via|fuente|quelle|origineel) ?: ?(\S.{0,150}?)\.?$/i;
const NAME =
  '(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(\\p{Lu}.{0,120}?)(?=[.,;]? ?$|[.;] | on \\p{Lu}| on \\d|,? and |,? under |,? with )';
const FIRST_PUBLISHED = new RegExp(
  `\\b(?:[Aa]rticle|[Ss]tory|[Pp]ost|[Pp]iece|[Rr]eport|[Cc]olumn|[Ee]ssay|[Vv]ersion)\\b.{0,60}(?:originally|first) (?:published|appeared) (?:on|at|in|by) (?:the website of )?${NAME}`,
  'u',
);
const REPUBLISHED = new RegExp(
  `\\b[Rr]e(?:published|produced|printed) (?:here )?(?:from|with (?:the )?(?:kind )?permission (?:of|from)) ${NAME}`,
  'u',
);

/**
 * The credit in a line of text: "Source: The Example Times", "This article was originally published by …",
 * "Republished from …". Null where the line gives none.
 */
export function creditInLine(line: string): Credit | null {
  if (line.length > MAX_LINE) return null;
  const source = SOURCE_LINE.exec(line)?.[1];
  if (source) return nameOrUrl('source-line', source);
  const first = (FIRST_PUBLISHED.exec(line) ?? REPUBLISHED.exec(line))?.[1];
  return first ? nameOrUrl('originally-published', first) : null;
}

/** A credit out of one text that is an address or a name; null where it is neither. */
export function nameOrUrl(kind: Credit['kind'], text: string): Credit | null {
  const url = webUrl(text);
  const name = url === null ? shortLine(text, MAX_NAME) : null;
  return name || url ? { kind, name, url } : null;
}

/** The text if it is an http(s) address without a user name, of at most 2000 UTF-16 units; else null. */
export function webUrl(text: string | null): string | null {
  const url = text?.trim() ?? '';
  return url.length <= MAX_URL && /^https?:\/\/[^\s/@?#\\]{3,255}(?:[/?#]\S*)?$/i.test(url) ? url : null;
}
