import { type Topic, topic } from './topic.ts';

/** What stands before a cause. Left out are "for", "with", "from" and "by": they say much else. */
const BECAUSE =
  '(?:because of|due to|owing to|thanks to|blamed on|blames?|blaming|attributed to|attributes? (?:it|this|that) to|put (?:it|this|that) down to|caused by|triggered by|sparked by|prompted by|driven (?:\\w+ )?by|fuell?ed by|brought on by|as a result of|on account of|amid|down to|in the wake of|following|after|in response to|stem(?:s|med|ming) from|linked to|hit by|forced by|hampered by|delayed by|worsened by|exacerbated by|compounded by|crippled by|plagued by|thwarted by|over|citing|cited)';
const BEFORE_NOUN = String.raw`(?:an? |the |its |their |his |her |what \w+ called )?(?:(?!(?:in|on|at|of|to|by|for|with|from|into|under|over)\b)[\w-]+ (?:and )?){0,2}`;
const TO_BLAME = '(?:is|are|was|were) (?:partly |largely |also )?(?:to blame|blamed|behind)';

/**
 * A cause that a page may give of its own: "due to staff shortages", "rising costs are to blame".
 * @param what the cause, as a noun
 * @param source what in the original it may come from
 * @param passage what besides in the passage that the page's sentence goes back to
 */
export function cause(what: string, source: string, passage: string | null = null): Topic {
  return {
    ...topic(`${BECAUSE} ${BEFORE_NOUN}(?:${what})|(?:${what}) ${TO_BLAME}`, source, passage),
    kind: 'cause',
  };
}
