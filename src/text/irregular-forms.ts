/**
 * Irregular forms that Porter's rules cannot bring together, each line a base form and what it turns into. Verbs first, then
 * plurals. Forms that are also common words of their own ("left", "found", "saw", "felt", "lay") are listed where the verb is
 * by far the more frequent reading in news.
 */
const FORMS = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bind bound
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought
catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found
flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept
kneel knelt|know knew known|lead led|learn learnt|leave left|lend lent|light lit|lose lost|make made|mean meant|meet met
overcome overcame|pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|see saw seen|seek sought
sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung
sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|stand stood|steal stole stolen
stick stuck|strike struck|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught
tear tore torn|think thought|throw threw thrown|undertake undertook undertaken|wake woke woken|wear wore worn|weep wept
win won|withdraw withdrew withdrawn|withhold withheld|write wrote written
child children|foot feet|man men|woman women|person people|tooth teeth|goose geese|mouse mice|life lives|wife wives
half halves|leaf leaves|thief thieves|die dying|lie lying|tie tying|crisis crises|analysis analyses|criterion criteria`;

const BASES = new Map<string, string>();
for (const line of FORMS.split(/[|\n]/)) {
  const [base, ...forms] = line.trim().split(' ');
  for (const form of forms) BASES.set(form, base ?? form);
}

/** The base form of an irregular folded word ("flown" → "fly"), or the word itself. */
export function baseForm(folded: string): string {
  return BASES.get(folded) ?? folded;
}
