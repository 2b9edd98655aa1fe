import type { Certainty, CueClass, Sentence } from '../fact.ts';
import { findPhrases, type PhraseBook, phraseBook } from '../phrases.ts';
import { scopeAfter, scopeBefore } from '../scope.ts';

/** How many content words on its right a cue is taken to govern. Further ones are mostly adjuncts. */
const GOVERNED = 4;

/**
 * The wordings of news English for doubt and force. Classes follow the hedge taxonomies of Hyland (1998) and BioScope (Vincze
 * et al. 2008), with the plans and allegations that news adds. A word that is as often something else is left out: precision first.
 */
const CUES: PhraseBook<CueClass> = phraseBook([
  [
    'possible',
    `may|might|could|may have|might have|could have|perhaps|possibly|possible|possibility|maybe|potential|potentially|conceivably
    |a chance|there is a risk|at risk of|risks|not certain|unclear whether|uncertain|not clear whether|suggests|suggest|suggested|suggesting|hint|hints|hinted`,
  ],
  [
    'likely',
    `likely|probably|probable|presumably|expected|expects|expect|appears|appeared|appear|apparently|seems|seemed|seem|tend to|tends to
    |believed|believe|believes|thought to|understood to|estimated|estimates|estimate|assumed|set to|due to be|on course|as far as`,
  ],
  [
    'alleged',
    `allegedly|alleged|allege|alleges|accused|accuse|accuses|suspected|suspect|suspects|reportedly|reported|purported|purportedly|claimed|claims|claim|claiming
    |said to|supposedly|supposed|rumoured|rumored|unconfirmed|unproven|charged with`,
  ],
  [
    'planned',
    `plans|plan|planned|planning|hopes|hope|hoped|hoping|intends|intend|intended|aims|aim|aimed|wants to|want to|wanted to|considering|considers|consider|considered|weighing
    |proposes|propose|proposed|proposal|seeking to|seeks to|seek to|trying to|tries to|would like to|mulling|exploring|pledged|promised|vowed|discussing`,
  ],
  [
    'conditional',
    'if|unless|provided that|as long as|depending on|subject to|should it|whether|would|in principle',
  ],
  [
    'negated',
    `not|no|never|none|nobody|nothing|neither|nor|without|cannot|can't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|wouldn't|couldn't|shouldn't
    |denied|denies|deny|denying|refused|refuses|refuse|declined|rejected|rejects|dismissed|failed to|fails to|fail to|unable|lack|lacks|lacked|hardly|scarcely|barely|ruled out|rules out|rule out|far from|yet to|too early|stopped short|no longer`,
  ],
  [
    'limited',
    'some|partly|partially|in part|mostly|mainly|largely|almost|nearly|up to|at least|as many as|not all|among|sometimes|often|can',
  ],
  [
    'asserted',
    `will|confirmed|confirms|confirm|certainly|definitely|undoubtedly|proved|proves|proven|proof|admitted|admits|admit|shows|showed|established|must|decided|clearly|always|guaranteed`,
  ],
]);

/** Certainty cues of each sentence, with the content words they govern. */
export function findCertainty(sentences: readonly Sentence[]): Certainty[] {
  return sentences.flatMap((sentence, index) => certaintyIn(sentence, index));
}

function certaintyIn(sentence: Sentence, index: number): Certainty[] {
  const { tokens } = sentence;
  return findPhrases(tokens, CUES)
    .filter(({ first, value }) => !isMonth(sentence, first, value))
    .map(({ first, last, value }) => {
      const after = scopeAfter(tokens, last, GOVERNED);
      return {
        type: 'certainty',
        kind: 'certainty',
        sentence: index,
        start: tokens[first]?.start ?? sentence.start,
        end: tokens[last]?.end ?? sentence.end,
        cue: value,
        scope: after.length > 0 ? after : scopeBefore(tokens, first, GOVERNED),
      };
    });
}

/** "in May", "May 5", "May said": the month or the name, not the auxiliary. */
function isMonth(sentence: Sentence, first: number, cue: CueClass): boolean {
  const token = sentence.tokens[first];
  return cue === 'possible' && token?.text === 'May' && first > 0;
}
