/** Verbs and nouns of saying, thinking and feeling. */
export const SPEECH = `
announce proclaim declare proclamation | reveal disclose divulge revelation disclosure unveil
explain explanation clarify clarification elaborate | describe description depict portray portrayal
mention cite citation | argue argument assert insist | urge exhort implore beseech | answer reply respond
warn caution alert | promise pledge vow | threaten threat menace
criticise condemn denounce denunciation lambast decry castigate deplore | rebuke reprimand admonish
praise laud commend applaud acclaim hail extol | deny denial refute rebut rebuttal
reject refuse spurn rebuff | admit admission acknowledge concede confess
agree agreement deal pact accord treaty | dispute disagreement disagree feud quarrel wrangle spat squabble
complain complaint grievance | thank gratitude grateful | apologise apologetic sorry | joke quip
shout yell scream | comment remark | propose proposition | advise advice advisor guidance
discuss debate deliberate | negotiate talk | conversation chat | persuade persuasion convince | speak speech
swear oath | emphasise emphasis underscore underline highlight | notify notification
expect anticipate forecast foresee foresaw predict | ensure guarantee | reassure assure
mislead misled deceive deception deceit | believe belief | consider contemplate mull ponder
decide decision opt | choose choice select | understand understood comprehend | know knowledge
remember remembrance recollect reminisce | recognise recognition | suspicion suspicious | want wish desire
fear afraid frightened scare scary terrified | worry concern anxiety anxious apprehension
hate hatred loathe | enjoy enjoyment relish | surprise astonish amaze astound unexpected | shock stun
anger angry fury furious outrage irate rage enraged infuriate incense
happy glad delight joy joyful pleasure elated overjoyed thrilled | sad sorrow unhappy sadden sadly
grief grieve mourn mourner bereaved | disappoint dismay | frustrate exasperate
confuse bewilder bewilderment | proud pride | shame ashamed disgrace
condolence sympathy sympathise sympathetic | hope optimism optimist | pessimism pessimist
eager keen enthusiastic enthusiasm | annoy annoyance irritate | embarrass humiliate
jealous jealousy envy envious | hesitate reluctant unwilling | curious curiosity | evaluate assess appraise
summarise summary | question query interrogate | interview interviewee | quote quotation | boast brag
mock mockery | gossip hearsay | lobby lobbyist | beg plea plead | correct rectify | exaggerate overstate
intend intention | ignore disregard overlook neglect | pray prayer | laugh laughter | smile grin
weep sob cry cried | hug embrace | greet welcome | rude impolite | outspoken vocal | silent silence quiet
loud noisy noise | nickname moniker dub | narrate narrative | testimony testify | statement communique
scold chide | blame culpable | dissatisfied dissatisfaction discontent disgruntled
satisfy satisfaction satisfactory | trust confidence | distrust mistrust | regret regrettable remorse
bored boredom tedious dull | nostalgia nostalgic | panic panicked | calm soothe calmly | relief relieve
reiterate restate repeat repetition | spokesman spokesperson spokeswoman | lonely loneliness`;
