import type { Token } from '../../text/tokens.ts';
import type { Certainty, CueClass, Sentence } from '../fact.ts';
import { findPhrases, type PhraseBook, phraseBook } from '../phrases.ts';
import { scopeAfter, scopeBefore } from '../scope.ts';

/** How many content words on its right a cue is taken to govern. Further ones are mostly adjuncts. */
const GOVERNED = 4;
/** How many on its left: the subject, most often. */
const SUBJECT = 3;

/**
 * The wordings of news English for doubt and force. Classes follow the hedge taxonomies of Hyland (1998) and BioScope (Vincze
 * et al. 2008), with the plans and allegations that news adds. Wordings that weaken a claim but are often dropped without harm
 * ("expected", "if") are `soft`: they keep a doubt alive on a page, and are not missed when a page leaves them out.
 */
const CUES: PhraseBook<CueClass> = phraseBook([
  [
    'possible',
    `may|might|could|may have|might have|could have|perhaps|possibly|potentially|conceivably|potential|possible
    |not ruled out|not rule out|not ruling out|has not ruled out|have not ruled out|had not ruled out|did not rule out
    |could not rule out|cannot rule out|cannot be ruled out|could not be ruled out|it is possible that|may be|might be|could be|may have been|might have been|could have been|may also|could also|might also`,
  ],
  [
    'likely',
    `likely|likely to|probably|presumably|appears to|appeared to|appear to|seems to|seemed to|seem to|appears to have|appeared to have
    |appears to have been|appeared to have been|thought to|thought to have|believed to|believed to have|understood to|expected to|most likely`,
  ],
  [
    'alleged',
    'allegedly|alleged|alleged to|suspected|suspected of|reportedly|purportedly|supposedly|unconfirmed|accused of|said to have',
  ],
  [
    'considered',
    'considering|is considering|was considering|are considering|considers|is weighing|are weighing|was weighing|were weighing|mulling|discussing whether',
  ],
  [
    'planned',
    `plans to|plan to|planned to|planning to|hopes to|hope to|hoped to|hoping to|intends to|intend to|intended to|aims to|aim to|wants to|want to|wanted to
    |proposes to|proposed to|seeking to|seeks to|trying to|would like to|offered to|vowed to|pledged to|promised to`,
  ],
  [
    'negated',
    `not|never|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|wouldn't|couldn't|shouldn't|no longer
    |could not|cannot be|may not be able|denied|denies|deny|refused to|refuses to|declined to|failed to|fails to|no|no evidence|no evidence so far|no proof|no sign|no indication|no suggestion|stopped short of|stops short of|stopping short of|nothing suggests|nothing suggested|nobody|no one|none|unlikely to|has denied|have denied|had denied`,
  ],
  ['future', 'would|will'],
  [
    'soft',
    `must not|should not|shall not|need not|nothing|neither|nor|without|hardly|scarcely|barely|unable|far from|yet to|too early|negative
    |possibility|maybe|a chance|chances|unclear|uncertain|suggests|suggest|suggested|suggesting|indicates|indicated|hint|hints|expected|expects|expect|due to|set to|due on|due in
    |appears|appeared|seems|seemed|looked|looks set|looks like|believed|believe|believes|belief|estimated|estimates|assumed|presumed|probable|claims|claim|claimed|alleges|allege|accuse
    |forecast|forecasts|projected|is to|are to|was to|were to|up to|as much as|no more than|culprit
    |accused|accuses|accusing|suspect|suspects|suspicion|said to be|rumoured|rumored|plan|plans|planned|planning|hope|hopes|hoped|hoping|intends|aims|aim|aiming|want|wants|wanted
    |proposal|proposed|proposes|pledge|pledged|promise|promised|vowed|vows|discussing|eyeing|if|unless|provided|as long as|assuming|on condition|in the event|once|subject to|whether|should|in principle
    |can|tend|tends|feared|fears|fear|worried|warned|warns|theory|refused|declined|refuses|lack|lacks|lacked|rejected|rejects|dismissed|at risk|risks|demand|demands|demanded|demanding|calls for|called for|doubt|doubts|doubted|something like|reckoning|on the drawing board|at most|maximum
    |think|thinks|reckon|reckons|reckoned|guess|guesses|idea|suggestion|suggestions|rumour|rumours|rumor|rumors|gossip|untrue|preliminary|provisional|provisionally|tentative|tentatively
    |initial|early|unofficial|mooted|touted|tipped|on course|on track|in talks|open to|in theory|apparent|apparently|supposed|feasible|option|options|weighed|toying|eyed|pencilled|penciled
    |estimate|preliminarily|in line to|look likely|looks likely|bound to|proposals|speculation|speculated|speculative|contested|disputed|disputes|dispute`,
  ],
]);

/** Certainty cues of each sentence, with the content words they govern. */
export function findCertainty(sentences: readonly Sentence[]): Certainty[] {
  return sentences.flatMap((sentence, index) => certaintyIn(sentence, index));
}

function certaintyIn(sentence: Sentence, index: number): Certainty[] {
  const { tokens } = sentence;
  return findPhrases(tokens, CUES)
    .filter(({ first, last, value }) => !isMonth(sentence, first, value) && !isAbility(sentence, first, last))
    .filter(({ first, last }) => !isTitle(sentence, first) && tokens[last + 1]?.folded !== 'blame')
    .filter(({ last }) => !isAppearance(tokens, last))
    .filter(({ last, value }) => !NEEDS_OBJECT.has(value) || scopeAfter(tokens, last, 1).length > 0)
    .map(({ first, last, value }) => {
      const scope = [
        ...scopeAfter(tokens, last + (isAdverb(tokens[last + 1]) ? 1 : 0), GOVERNED),
        ...scopeBefore(tokens, first, SUBJECT),
      ];
      return {
        type: 'certainty',
        kind: 'certainty',
        sentence: index,
        start: tokens[first]?.start ?? sentence.start,
        end: tokens[last]?.end ?? sentence.end,
        cue: value === 'negated' && isLimited(sentence, last) ? 'soft' : value,
        scope,
      };
    });
}

/** "Cracks appeared in May", "she appeared on stage": something came into view. */
function isAppearance(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return (
    /^appear(?:s|ed)?$/.test(tokens[last]?.folded ?? '') &&
    (next === undefined || next.kind === 'mark' || PLACES.has(next.folded))
  );
}

const PLACES = new Set(
  'in on at before as for from with within under near outside alongside by again after when during and'.split(
    ' ',
  ),
);

/** "was considering, but …": a plan of nothing said governs nothing. */
const NEEDS_OBJECT: ReadonlySet<CueClass> = new Set<CueClass>(['considered', 'planned']);

/** "not until", "not against", "not only", "not to drink": less than a denial. */
function isLimited({ tokens }: Sentence, last: number): boolean {
  if (tokens[last + 1]?.folded === 'to' && tokens[last - 1]?.folded !== 'but') return true;
  return tokens.slice(last + 1, last + 1 + LIMIT_REACH).some(({ folded }) => LIMITS.has(folded));
}

const LIMIT_REACH = 10;
const LIMITS = new Set('until unless if against only just necessarily before'.split(' '));

/** "could openly sell" governs the selling. */
function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && /[a-z]{3}ly$/.test(token.folded);
}

/** "could barely see", "please could you", "so that they could be repaired": what somebody was able or asked to do, no doubt. */
function isAbility({ tokens }: Sentence, first: number, last: number): boolean {
  if (!/^(?:could|may|might)$/.test(tokens[first]?.folded ?? '')) return false;
  const before = tokens.slice(Math.max(0, first - PURPOSE_REACH), first).map(({ folded }) => folded);
  return before.join(' ').includes('so that') || ABLE.has(tokens[last + 1]?.folded ?? '');
}

/** Tokens between "so that" and its verb. */
const PURPOSE_REACH = 6;

const ABLE = new Set('barely hardly scarcely only see hear feel smell you'.split(' '));

/** "Don’t Push It": a cue inside a capitalised title governs nothing. */
function isTitle({ tokens }: Sentence, first: number): boolean {
  const [token, next] = [tokens[first], tokens[first + 1]];
  return first > 0 && [token, next].every((word) => /^\p{Lu}\p{L}*\p{Ll}/u.test(word?.text ?? ''));
}

/** "in May", "May 5", "May said": the month or the name, not the auxiliary. */
function isMonth(sentence: Sentence, first: number, cue: CueClass): boolean {
  const token = sentence.tokens[first];
  return cue === 'possible' && /^May(?:['’]s)?$/.test(token?.text ?? '') && first > 0;
}
