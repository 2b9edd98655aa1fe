import { bylineNames } from './bylines.ts';
import { FURNITURE_OPENINGS } from './furniture-openings.ts';

const OPENINGS = Object.entries(FURNITURE_OPENINGS).map(
  ([reason, phrases]) => [reason, new RegExp(`^(?:${phrases.join('|')})`, 'i')] as const,
);

const ABOUT_AUTHOR = new RegExp(
  [
    '(?:may be|can be) (?:reached|contacted) (?:at|on|by)\\b',
    '[Rr]each (?:him|her|them|the reporters?) (?:at|on)\\b',
    '[Ff]ollow (?:(?:him|her|them) on|@\\w)',
    '^.{2,160} contributed (?:reporting|to this)',
    "^(?:[A-Z][\\w.’'-]+ ){1,4}(?:is|are) (?:an? |the )?(?:[\\w-]+ ){0,5}(?:reporter|correspondent|editor|columnist|staff writer|freelancer?|journalist|contributor|producer)s?(?: \\w+){0,3} (?:for|at|with|based)\\b",
  ].join('|'),
);

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Words of a line that only dates and times an article, in the languages whose bylines we meet most. */
const DATE_WORDS = wordSet(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  monday tuesday wednesday thursday friday saturday sunday
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  lunes martes miércoles jueves viernes sábado domingo publicado actualizado
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro segunda terça quarta quinta sexta feira às
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre publié à le
  januar februar märz juni juli oktober dezember uhr
  published posted updated modified edited created first last date on at el a las de am pm p.m a.m p.m. a.m.
  et est edt ct cst cdt mt pt pst pdt gmt utc bst cet cest ist z t h
  hour hours hrs minute minutes min mins day days week weeks month months ago read st nd rd th`);

/** "Image 1 of 5", "3/7". */
const COUNTER = /^(?:(?:image|photo|slide|picture|foto):? )?\d{1,3} ?(?:of|\/|of \/|de) ?\d{1,3}$/i;
/** Labels of buttons and tabs that pages spell out in text. */
const LABELS: ReadonlySet<string> = new Set(
  (
    'caption,hide caption,toggle caption,close,enlarge,enlarge image,enlarge this image,view gallery,play video,' +
    'open image in gallery,loading,loading content,show more,view comments,next,previous,prev,back to top,play,pause,' +
    'mute,replay,video,photo,photos,gallery,image,listen,print,email,save,bookmark,more,menu,search,home,news'
  ).split(','),
);

const SITE_NAMES = wordSet(`
  facebook twitter whatsapp pinterest pint linkedin reddit telegram instagram email e-mail print tumblr flipboard
  pocket messenger copy link share tweet youtube tiktok snapchat x baixar google sms line bluesky threads mastodon`);

/** UTF-16 units a piece of furniture may have: a call to subscribe with its small print. */
const MAX_FURNITURE = 300;
const MAX_LABEL = 120;

/** Why a line is furniture, or null where it is part of the account. Looks at the words of the line alone. */
export function furnitureReason(text: string): string | null {
  if (text.length > MAX_FURNITURE) return null;
  const opening = OPENINGS.find(([, pattern]) => pattern.test(text));
  if (opening) return opening[0];
  if (bylineNames(text) !== null) return 'byline';
  if (ABOUT_AUTHOR.test(text) && !/["“”‘«]/.test(text)) return 'about the author';
  if (text.length > MAX_LABEL) return null;
  if (COUNTER.test(text) || LABELS.has(text.toLowerCase().replace(/[^\p{L}]+$/u, '')))
    return 'label of a control';
  if (consistsOf(text, DATE_WORDS)) return 'dateline';
  if (consistsOf(text, SITE_NAMES)) return 'call to share';
  return /[\p{L}\p{N}]/u.test(text) ? null : 'ornament';
}

/** Whether a line has words or figures, and no word outside a set; figures count as words of every set. */
function consistsOf(text: string, words: ReadonlySet<string>): boolean {
  const found = text.toLowerCase().match(/\p{L}[\p{L}.-]*/gu);
  if (found === null)
    return words === DATE_WORDS && /\d{4}|\d[:.]\d\d/.test(text) && /^[\d\s:./|,–-]+$/.test(text);
  return found.every((word) => words.has(word) || words.has(word.replace(/[.-]+$/, '')));
}
