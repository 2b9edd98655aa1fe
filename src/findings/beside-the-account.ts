import type { Article } from '../article/article.ts';
import type { Name } from '../facts/fact.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Comparison } from './comparison.ts';
import { tokensBefore } from './tokens-beside.ts';

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

/** "Sign up to our newsletter", "See our guide to the best mattresses". */
export function asksReader(tokens: readonly Token[]): boolean {
  const asks = tokens.slice(0, REACH).some(({ folded }) => ASKING.has(folded));
  return asks && tokens.some(({ folded }) => OFFERED.has(folded));
}

/** "Credit: Jo Marr", "(Photo by Jo Marr/AFP)", "(Reuters)". */
function isCredited(name: Name, comparison: Comparison): boolean {
  const before = tokensBefore(name, comparison, REACH);
  const link = before.findLastIndex(({ text, folded }) => /^[:/(]$/.test(text) || folded === 'by');
  if (link < 0) return false;
  if (AGENCIES.has(name.parts[0] ?? '') && before[link]?.kind === 'mark') return true;
  return before.slice(0, link).some(({ folded }) => CREDITING.test(folded));
}
