import { endsSentence } from './prose.ts';

/** How a line under a picture opens, or the credit it closes with. */
const OPENS_AS_CAPTION =
  /^(?:pictured|photo|photos|photograph|image|caption|file photo|above|below|left|right)\s?:\s/i;
const CLOSES_WITH_CREDIT =
  /(?:\((?:image|photo|picture|photograph|pic|credit|getty|ap photo|afp|reuters|epa|[A-Z][\w ]{0,30}\/[A-Z])[^()]{0,120}\)|(?:photo|image|picture|photograph)(?:graphy)?(?: credit)?(?: by|:) [^.]{2,80}|(?:getty images|ap photo|shutterstock|afp|alamy)[^.]{0,40})\.?$/i;

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
const REGULAR_PAST = /(?<![\p{L}'’-])\p{Ll}{2,20}ed(?![\p{L}'’-])/u;
const CLOSING_CIRCUMSTANCE =
  /(?:\b(?:in|on|at|near|outside|during|since) (?:[\p{L}\p{N}.'’-]+,? ){0,6}[\p{L}\p{N}.'’-]+|\b(?:last|this|earlier this) (?:week|month|year|spring|summer|autumn|fall|winter|\p{Lu}\p{Ll}+)|\b(?:today|yesterday))(?:, .{3,80})?\.$/u;
const OPENS_AS_NOUN_PHRASE = /^["'“‘]?(?:\p{Lu}[\p{L}.'’-]*|An?|The|Two|Three|Some)\s/u;
const OPENS_AS_CLAUSE =
  /^(?:in|on|at|for|by|with|from|but|and|or|so|yet|if|when|while|why|how|what|who|where|then|there|here|this|that|it|he|she|they|we|you|i|no|not|also|still|more|after|before|as|because|meanwhile|enter|cue|hence|thus)\b/i;

/**
 * Whether a block of plain text reads as a caption: one sentence of at most 30 words that opens with a noun phrase,
 * names a place or a time at its end and has no finite verb ("Rescue boats at the harbour of Elsby last month.").
 * Made to miss rather than to mistake: any word of a closed list of verbs, any "-ed", any opening word of a clause,
 * any quotation mark makes it a paragraph. The price is captions like "Crews worked through the night on Monday."
 */
export function readsAsCaption(text: string): boolean {
  if (saysCaption(text)) return true;
  if (text.length > 240 || !endsSentence(text) || /["“”‘«»?!;:]/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length < 4 || words.length > 30) return false;
  if (!OPENS_AS_NOUN_PHRASE.test(text) || OPENS_AS_CLAUSE.test(text)) return false;
  if (/[a-z]{3}\. \p{Lu}/u.test(text)) return false;
  return !FINITE.test(text) && !REGULAR_PAST.test(text) && CLOSING_CIRCUMSTANCE.test(text);
}
