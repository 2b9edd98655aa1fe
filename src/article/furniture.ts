/**
 * Lines that stand in an article's column without being part of its account, by how they begin. A pattern holds only
 * for a short line: a paragraph of the account may begin with the same words.
 */
const OPENINGS: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'call to subscribe',
    /^(?:(?:please )?subscribe|sign up|sign in|log in|register (?:now|here|for)|join our|get (?:our|the latest|more stories|unlimited)|get .{1,60} delivered\b|support our|donate (?:now|today|here|to)|become a (?:member|subscriber)|download (?:our|the) app|enter your email|.{0,80}\b(?:to|in|meet) your inbox\b|there['’]s plenty more where|to (?:keep|continue) reading|already a (?:member|subscriber)|this article is for subscribers|suscr[ií]b|abonnez|abonnieren)/i,
  ],
  [
    'call to share',
    /^(?:share (?:this|on|via|your|the article)|tweet(?: this)?$|email this|print this|follow (?:us|me|our|@|(?:\w+ ){1,4}on (?:twitter|facebook|instagram|x)\b)|like us|click (?:here|to)|tap (?:here|to)|copy link|compart[ei])/i,
  ],
  [
    'pointer to another article',
    /^(?:read (?:more|also|next|the full (?:story|article)|this next)|also read|see also|see more|related(?: (?:articles?|stories|story|news|coverage|posts?|video|content))?(?:$|:)|more (?:(?:great |top )?[\w’']{1,20} stories$|on this|from|stories|articles|coverage|news|ap )|recommended|you (?:may|might) also|don['’]t miss|most (?:read|popular)|(?:watch|listen|look|read|more|see|video|photos|gallery|related|also|now watch|must read|must see)(?: now| more)?\s?:|up next|editor['’]s (?:picks?|choice)|trending|further reading|leer? (?:más|también|mas)|lea también|lire aussi|à lire|lesen sie auch|mehr zum thema|leia (?:mais|também))/i,
  ],
  [
    'question to the reader',
    /^(?:what do you think(?: about (?:this|it))?\?|(?:please )?(?:share|leave|post|add) (?:us )?(?:your )?(?:thoughts|views|story|opinion|a comment|a reply|comment)|let us know|comments?(?: \(\d+\))?$|\d+ comments?$|tell us|have your say|join the (?:conversation|discussion|debate)|(?:do you )?have (?:a|any) (?:news )?(?:tip|story|tips)\b|got a (?:tip|story)|would you .{1,80}\? (?:let|share|tell|comment))/i,
  ],
  [
    'copyright line',
    /^(?:©|\(c\) ?\d{4}|copyright (?:©|\(c\)|\d{4})|all rights reserved|this (?:document|article|work|content) is subject to copyright|this (?:material|content) may not be|the contents of this site are ©|contents? (?:©|copyright))/i,
  ],
  [
    'advertisement',
    /^(?:advertisement|advert|ad|ads|sponsored(?: content| by .{1,60})?|promoted|paid content|article continues (?:below|after)|story continues (?:below|after)|continue reading(?: below)?|scroll (?:down )?(?:to continue|for more)|publicidad|publicité|anzeige|werbung)(?: (?:this|advertisement|the ad).{0,40})?[.:]?$/i,
  ],
  [
    'credit',
    /^(?:\(?(?:additional |extra |further )?(?:reporting|editing|writing|compiled|translated|edited|reported|written|photographs?) by\b|\(reporting by\b)/i,
  ],
  [
    'correction or note',
    /^(?:this (?:article|story|post) (?:was|has been|originally|first) (?:originally |first )?(?:updated|published|corrected|appeared)|first published\b|originally published\b|note to (?:readers|editors)|as an amazon associate|.{0,60}\bmay (?:earn|receive) (?:an? |some )?(?:affiliate |small )?(?:commission|fee))/i,
  ],
  ['contact of the author', /^(?:e-?mail|contact|reach|write to|follow) .{0,80}(?:@|twitter|facebook)/i],
  ['tags', /^(?:tags?|topics?|categor(?:y|ies)|filed under|posted in|labels?|etiquetas|mots-clés)\s?:/i],
  ['source line', /^(?:source|via|fuente|quelle)\s?: /i],
];

const CONTACT_INSIDE =
  /(?:(?:may be|can be) (?:reached|contacted) (?:at|on|by)\b|reach (?:him|her|them|the reporters?) (?:at|on)\b|follow (?:(?:him|her|them) on|@\w)|^.{2,60} contributed (?:reporting|to this)|(?:is|are) (?:an? |the )?(?:[\w-]+ ){0,5}(?:reporter|correspondent|editor|columnist|staff writer|freelance|journalist|contributor|producer)s?(?: \w+){0,3} (?:for|at|with|based)\b)/i;

const BYLINE =
  /^(?:[Bb]y|BY|(?:Words|Text|Story|Written) by|Von|Por|Par|Di):? (?!the\b|an?\b)(\p{Lu}.{1,150})$/u;
/** What may stand in lower case between the names in a byline. */
const BETWEEN_NAMES = /^(?:and|y|et|und|e|de|da|del|van|von|der|for|in|at|of|on|with|to|am|pm|via)$/;
const REPORTED_FROM =
  /^(?:\p{Lu}[\p{L}.'’-]{0,30},? (?:and )?){2,12}(?:reported from|contributed (?:reporting|to this (?:report|story|article)))\b/u;

const REPORTERS = /(?:^|\. )((?:\p{Lu}[\p{L}'’-]{0,30}\.?,? (?:and )?){2,12}?)reported from/gu;

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
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

const GALLERY =
  /^(?:image|photo|slide|picture|foto):? \d{1,3} (?:of|\/|of \/|de) \d{1,3}$|^\d{1,3} ?(?:\/|of) ?\d{1,3}$|^(?:caption|hide caption|toggle caption|close|enlarge(?: (?:image|this image))?|view gallery|open image in gallery|play video|loading(?: content)?\W*|show more|view comments|next|previous|prev|back to top|play|pause|mute|replay|video|photos?|gallery|image|listen|print|email|save|bookmark|more|menu|search|home|news)$/i;

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
  if (CONTACT_INSIDE.test(text) && !/["“”‘«]/.test(text)) return 'about the author';
  if (text.length > MAX_LABEL) return null;
  if (GALLERY.test(text)) return 'label of a control';
  if (consistsOf(text, DATE_WORDS)) return 'dateline';
  if (consistsOf(text, SITE_NAMES)) return 'call to share';
  return /[\p{L}\p{N}]/u.test(text) ? null : 'ornament';
}

/**
 * The names in a line that says who wrote the article and does no more ("By Ana Ruiz and Tom Hale", "Ana Ruiz reported
 * from Lisbon."); null for any other line.
 */
export function bylineNames(text: string): string | null {
  if (text.length > MAX_FURNITURE) return null;
  if (REPORTED_FROM.test(text)) {
    return [...text.matchAll(REPORTERS)].map((match) => match[1]?.trim()).join(', ') || null;
  }
  const names = BYLINE.exec(text)?.[1];
  if (!names || names.endsWith('.')) return null;
  return names.split(' ').every((word) => !/^\p{Ll}/u.test(word) || BETWEEN_NAMES.test(word)) ? names : null;
}

/** The name in a line that only gives a source ("Source: The Example Times"), or null. */
export function sourceName(text: string): string | null {
  return text.length <= MAX_LABEL
    ? (/^(?:source|fuente|quelle)\s?: (.{2,100})$/i.exec(text)?.[1] ?? null)
    : null;
}

/** Whether a line has words or figures, and no word outside a set; figures count as words of every set. */
function consistsOf(text: string, words: ReadonlySet<string>): boolean {
  const found = text.toLowerCase().match(/\p{L}[\p{L}.-]*/gu);
  if (found === null)
    return words === DATE_WORDS && /\d{4}|\d[:.]\d\d/.test(text) && /^[\d\s:./|,–-]+$/.test(text);
  return found.every((word) => words.has(word) || words.has(word.replace(/[.-]+$/, '')));
}
