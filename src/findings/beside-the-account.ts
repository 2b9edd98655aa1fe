import type { Article } from '../article/article.ts';
import type { Name } from '../facts/fact.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparison } from './comparison.ts';
import { tokensAfter, tokensBefore } from './tokens-beside.ts';

/** What a page asks of its readers begins so, within a paragraph as on a line of its own. */
const ASKING = new Set(
  'see check browse bookmark call tell text send follow subscribe sign join download click like share get read visit email contact support donate register listen watch enjoyed want love become stay tune'.split(
    ' ',
  ),
);
/** What it asks them to take. */
const OFFERED = new Set(
  'newsletter newsletters subscribe subscriber subscribers subscription inbox platforms app alerts channel podcast bulletin membership whatsapp telegram facebook guide guides roundup tip tips hotline newsdesk comments instagram twitter tiktok youtube stories updates premium'.split(
    ' ',
  ),
);
/** Before the name of a photographer or an agency. */
const CREDITING =
  /^(?:credit|credits|photo|photos|photograph|picture|pictures|image|images|file|source|via|courtesy|copyright|getty|reuters|agency)$/;
const AGENCIES = new Set(
  'reuters ap afp pa getty bloomberg dpa efe ansa xinhua tass upi alamy shutterstock epa'.split(' '),
);
const REACH = 3;

/**
 * True for names that are no part of the account: the site itself and its author, photographers and agencies in credits, and whatever stands
 * in a call to subscribe or follow.
 */
export function standsBesideAccount(name: Name, comparison: Comparison): boolean {
  const { tokens = [] } = comparison.analysis.sentences[name.sentence] ?? {};
  return (
    namesPublisher(name, comparison.page) ||
    labelsTitle(name, comparison) ||
    asksReader(tokens) ||
    greets(name, tokens) ||
    isCredited(name, comparison)
  );
}

/** "Welcome back to The Jolt!", "You're watching Tarn Tonight." */
function greets({ start }: Name, tokens: readonly Token[]): boolean {
  const before = tokens.filter((token) => token.end <= start).map(({ folded }) => folded);
  return GREETING.test(before.join(' '));
}

const GREETING =
  /^(?:welcome(?: back)? to|you(?:'re| are) (?:watching|reading|listening to)|thanks for (?:reading|watching|listening to))(?: the)?$|(?:^| )stay tuned (?:to|for)(?: the)?$/;

/** "The Morning Round: Fewer moose", "Fewer moose | Harbour Post": at an edge of the title, parted from it, stands who publishes it. */
function labelsTitle(name: Name, comparison: Comparison): boolean {
  const { blockKind, tokens = [] } = comparison.analysis.sentences[name.sentence] ?? {};
  if (blockKind !== 'title') return false;
  const before = tokensBefore(name, comparison, tokens.length);
  const after = tokensAfter(name, comparison, tokens.length);
  const opens = before.every(({ folded }) => folded === 'the') && after[0]?.text === ':';
  return opens || (after.length === 0 && /^[|–—]$/.test(before.at(-1)?.text ?? ''));
}

/** "KesarpurNow Buzz" is the publisher "Kesarpur Now", or stands in its address. */
function namesPublisher({ parts }: Name, { publisher, byline, url }: Article): boolean {
  const name = parts.join('');
  if (name.length < 4) return false;
  const host = /^https?:\/\/([^/]{1,200})/.exec(url ?? '')?.[1] ?? '';
  return [publisher ?? '', byline ?? '', host].some((own) => squeeze(own).includes(name));
}

function squeeze(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** "Sign up to our newsletter", "See our guide to the best mattresses", "Enjoyed this? Follow Harbour Post for more." */
export function asksReader(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, REACH).map(({ folded }) => folded);
  if (opening.some((word) => ASKING.has(word)) && tokens.some(({ folded }) => OFFERED.has(folded)))
    return true;
  if (READING_ON.test(opening.join(' '))) return true;
  return COMMANDING.test(opening.join(' ')) && tokens.some(({ folded }) => WANTED.test(folded));
}

/** Openings that command and are nothing else; "Share prices …" and "Support for …" are not among them. */
const COMMANDING =
  /^(?:please )?(?:follow|subscribe|bookmark|sign up|join us|download|stay (?:tuned|with)|tune in|share (?:it|this|your)|read (?:more|our)|keep|don['’]t (?:forget|miss)|so (?:you )?don['’]t|enjoyed|have your)\b/;
/** "Keep reading, because there is a lot to unpack." */
const READING_ON =
  /^(?:keep (?:reading|scrolling|watching|listening)|read on|scroll (?:down|on)|sti(?:ck|ll) with us)\b/;
/** What they promise, besides what is offered. */
const WANTED =
  /^(?:you|your|more|friends?|news|dose|daily|weekly|week|edition|story|program|programme|show|latest)$/;

/** "Credit: Jo Marr", "(Photo by Jo Marr/AFP)", "(Reuters)". */
function isCredited(name: Name, comparison: Comparison): boolean {
  const before = tokensBefore(name, comparison, REACH);
  const link = before.findLastIndex(({ text, folded }) => /^[:/(]$/.test(text) || folded === 'by');
  if (link < 0) return false;
  if (AGENCIES.has(name.parts[0] ?? '') && before[link]?.kind === 'mark') return true;
  return before.slice(0, link).some(({ folded }) => CREDITING.test(folded));
}
