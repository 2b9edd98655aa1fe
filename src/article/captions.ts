import { endsSentence } from './sentence-end.ts';

/** How a line under a picture opens, or the credit it closes with. */
const OPENS_AS_CAPTION =
  /^\[?(?:pictured|graphic|map|chart|video|photo|photos|photograph|image|caption|file photo|above|below|left|right)\s?:\s/i;
const CLOSES_WITH_CREDIT =
  /(?:\((?:[Ii]mage|IMAGE|[Pp]hoto|[Pp]icture|[Pp]hotograph|[Pp]ic|[Cc]redit|Getty|GETTY|AP Photo|AFP|Reuters|REUTERS|EPA|NASA|[A-Z][\w. ]{0,40}\/[A-Z])[^()]{0,120}\)|(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Pp]hotograph)(?:graphy)?(?: credit)?(?: by|:) \p{Lu}[^.]{1,80}|(?:Getty Images|AP Photo|Shutterstock|Alamy|[/(|] ?(?:AFP|AP|Reuters|EPA))[^.]{0,40})\.?$/u;

const MAX_CAPTION = 400;

/** Whether a line says of itself that it stands under a picture. */
export function saysCaption(text: string): boolean {
  if (text.length > MAX_CAPTION) return false;
  return OPENS_AS_CAPTION.test(text) || CLOSES_WITH_CREDIT.test(text.slice(-200));
}

/** Words that make a sentence of a line, as far as a closed list goes. */
const FINITE = new RegExp(
  `(?<![\\p{L}'’-])(?:${[
    'is|are|was|were|am|be|been|has|have|had|does|do|did|will|would|can|could|may|might|must|shall|should|ain',
    'said|says|say|told|tells|made|makes|took|takes|came|comes|went|goes|got|gets|gave|gives|found|finds|saw|sees|knew|knows',
    'began|begins|kept|keeps|left|leaves|held|holds|led|leads|met|meets|won|wins|lost|loses|rose|rises|fell|falls|grew|grows',
    'became|becomes|brought|brings|bought|buys|built|builds|sent|sends|spent|spends|spoke|speaks|stood|stands|ran|runs|paid|pays',
    'put|puts|set|sets|cut|cuts|hit|hits|let|lets|died|dies|wrote|writes|drew|draws|broke|breaks|chose|struck|strikes|shot|shut',
    'means|remains|seems|needs|wants|shows|plans|faces|expects|calls|warns|fears|thinks|believes|continues|includes',
  ].join('|')})(?:n['’]t)?(?![\\p{L}'’-])`,
  'iu',
);
const REGULAR_PAST = /(?<![\p{L}'’])\p{Ll}{2,20}ed(?![\p{L}'’-])/u;
/** A third person ("carries 60 000 euros") stands before what it governs; a plural ("boats at sea") does not. */
const THIRD_PERSON =
  /(?<![\p{L}'’-])\p{Ll}{2,20}(?<![sui])s(?! (?:of|in|at|on|near|outside|inside|with|from|during|for|by|over|under|above|after|before|and|or|to|along|around|behind|beside|\p{Ll}+ing)(?!\p{L}))(?= )/u;
/** "in March", "on the coast of Elsby last month": a time, or a place by its name, and little after it. */
const CLOSING_CIRCUMSTANCE =
  /(?: (?:in|on|at|near|outside|during|since) (?:[\p{L}\p{N}.'’-]+,? ){0,5}(?:\p{Lu}[\p{L}.'’-]*|(?:19|20)\d\d)| (?:last|this|earlier this) (?:week|month|year|spring|summer|autumn|fall|winter|\p{Lu}\p{Ll}+)| (?:today|yesterday))(?:, .{3,80})?\.$/u;
const OPENS_AS_NOUN_PHRASE = /^(?:\p{Lu}[\p{L}.'’-]*|An?|The|Two|Three|Some) /u;
const OPENS_AS_CLAUSE =
  /^(?:in|on|at|for|by|with|from|but|and|or|so|yet|if|when|while|why|how|what|who|where|then|there|here|this|that|it|he|she|they|we|you|i|no|not|also|still|more|after|before|as|because|meanwhile)\b/i;
const LABELLED = /^\p{Lu}{3,15}(?: \p{Lu}{2,15}){0,3}: \p{Lu}/u;

/**
 * Whether a block of plain text reads as a caption: it says so ("Photo: …"), it has a label in capitals and no verb
 * ("GOLDEN DAYS: The team on the podium"), or it is one sentence of 4 to 30 words that opens with a noun phrase, names
 * a place or a time at its end and has no finite verb ("Rescue boats at the harbour of Elsby last month."). Made to
 * miss rather than to mistake: a word of a closed list of verbs, an "-ed", an "-s" that governs something, a quotation
 * mark or the opening word of a clause makes it a paragraph. The price is captions that are sentences ("Crews worked
 * through the night on Monday."): without a picture beside them nothing tells them from the account.
 */
export function readsAsCaption(text: string): boolean {
  if (saysCaption(text)) return true;
  if (text.length > 240 || /["“”‘«»?!;]/.test(text) || hasVerb(text)) return false;
  const count = text.split(/\s+/).length;
  if (LABELLED.test(text)) return count >= 6 && !endsSentence(text);
  if (count < 4 || count > 30 || text.includes(':') || /[a-z]{3}\. \p{Lu}/u.test(text)) return false;
  return OPENS_AS_NOUN_PHRASE.test(text) && !OPENS_AS_CLAUSE.test(text) && CLOSING_CIRCUMSTANCE.test(text);
}

function hasVerb(text: string): boolean {
  return FINITE.test(text) || REGULAR_PAST.test(text) || THIRD_PERSON.test(text);
}
