/**
 * Lines that stand in an article's column without being part of its account, by how they begin. Each is short: a
 * paragraph of the account may begin with the same words ("Follow us into the valley, the guide said …").
 */
const FURNITURE: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'call to subscribe',
    /^(?:subscribe|sign up|sign in|log in|register|join (?:us|our|the)|get (?:our|the|more)|support (?:us|our)|donate|become a (?:member|subscriber))\b/i,
  ],
  [
    'call to share',
    /^(?:share (?:this|on|via|your|the)|tweet|email this|print this|follow (?:us|@)|like us|click here|tap here|copy link)\b/i,
  ],
  [
    'pointer to another article',
    /^(?:read (?:more|also|next|the full)|also read|see also|see more|related|more (?:on|from|about|stories)|recommended|you (?:may|might) (?:also )?like|don['’]t miss|most (?:read|popular)|watch(?: now| more)?:|listen:|up next|editor['’]s picks?|trending|further reading)\b/i,
  ],
  [
    'question to the reader',
    /^(?:what do you think\?|share your (?:thoughts|views|story|opinion)|let us know|leave a (?:comment|reply)|comments?$|tell us|have your say|join the (?:conversation|discussion)|do you have a (?:tip|story))/i,
  ],
  [
    'copyright line',
    /^(?:©|\(c\) ?\d{4}|copyright\b|all rights reserved|this material may not be published)/i,
  ],
  ['advertisement', /^(?:advertisement|sponsored|promoted|paid content)\b/i],
  [
    'credit',
    /^(?:(?:additional |extra )?reporting by\b|edited by\b|editing by\b|writing by\b|reported by\b)/i,
  ],
  ['byline', /^by [\p{Lu}][\p{L}.'’-]+ /u],
  ['source line', /^(?:source|via): /i],
];

/** UTF-16 units a piece of furniture may have. */
const MAX_FURNITURE = 220;

/** Why a line is furniture, or null where it is part of the account. */
export function furnitureReason(text: string): string | null {
  if (text.length > MAX_FURNITURE) return null;
  return FURNITURE.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
