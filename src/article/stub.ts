import type { LinkedData } from './json-ld.ts';
import { isObject } from './json-ld.ts';

/** UTF-16 units of story below which a page may be but the opening of one: sites let five paragraphs be read at most. */
const MAX_STUB = 2_500;

/** How the line begins that asks for money in return for the rest, in the languages of the interface. */
const OFFERS_REST = new RegExp(
  `^(?:${[
    '(?:to |please )?(?:keep|continue) reading',
    '(?:to )?read the (?:full|rest of (?:the|this)) (?:article|story)',
    '(?:this|the rest of this) (?:article|story|content) is (?:only |exclusively |reserved )?(?:for|available to) (?:our )?(?:paying )?(?:subscribers|members)',
    '(?:subscribe|register|sign in|log in)(?: now)? (?:to|and) (?:read|keep|continue|unlock)',
    'para seguir leyendo',
    'sigue leyendo con',
    '(?:contenido|artículo) (?:exclusivo|solo) para (?:suscriptores|socios)',
    'suscr[ií]bete para (?:leer|seguir)',
    '(?:jetzt )?weiterlesen mit',
    'diese[nr] (?:artikel|text) (?:ist|können|gibt es) .{0,30}abonnent',
    'um weiterzulesen',
    'pour lire la suite',
    '(?:article|la suite est) réservée? (?:à nos|aux) abonnés',
    'il vous reste \\d+ ?% de cet article',
    'لمتابعة القراءة',
    'هذا المقال (?:متاح )?للمشتركين',
  ].join('|')})`,
  'iu',
);

/**
 * Whether a page shows only the opening of its article: it holds little, and says in its JSON-LD that the article is not free, or in a line that the rest
 * is to be paid for. A subscriber's page says the same and holds all of it: hence the length.
 * @param story UTF-16 units of the account that could be read
 * @param lines what stands on the page beside the account, from anywhere in it
 */
export function isStub(data: LinkedData | null, story: number, lines: readonly string[]): boolean {
  return story <= MAX_STUB && (isNotFree(data) || lines.some((line) => OFFERS_REST.test(line)));
}

/** https://schema.org/isAccessibleForFree, of the article or of a part of it. */
function isNotFree(data: LinkedData | null): boolean {
  const parts = Array.isArray(data?.hasPart) ? data.hasPart.slice(0, 10) : [data?.hasPart];
  return [data, ...parts].some((each) => isObject(each) && /^false$/i.test(String(each.isAccessibleForFree)));
}
