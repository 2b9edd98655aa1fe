/** More and less, beginning and end, making and mending: what happens to things. */
export const CHANGE = `
increase rise climb soar surge jump spike grow growth upsurge uptick skyrocket escalate hike
fall drop decline decrease plunge slump tumble plummet dip dwindle shrink shrinkage diminish downturn lessen
cut reduce reduction slash trim lower curtail | limit restrict curb constrain constraint
expand expansion enlarge broaden widen | boost bolster
strong strength strengthen robust sturdy stronger strongest | weak weaken feeble weaker weakest
stop halt cease cessation | end conclude conclusion | finish complete
begin start commence outset onset launch | continue ongoing | resume resumption restart
delay postpone defer deferral | prevent avert thwart foil
block obstruct impede hinder hindrance impediment | ban prohibit outlaw forbid | allow permit permission
approve ratify ratification | oppose opposition opponent | aid help assist | protect safeguard shield
defend defence defense | destroy destruction demolish demolition raze obliterate annihilate flatten
devastate ravage ruin | repair fix mend | renovate refurbish | build construct erect builder
rebuild rebuilt reconstruct | create creation creator | produce production manufacture maker
keep retain retention | lose loss loser | improve enhance upgrade | worsen deteriorate exacerbate aggravate
happen occur occurrence | trigger spark provoke provocation | result outcome consequence
effect impact affect | include inclusion comprise encompass | need require necessary necessity
attempt try tried effort | success succeed succeeded | fail failure unsuccessful | achieve accomplish attain
change alter modify modification | amend revise | replace substitute | eliminate eradicate
provide supply supplier | send dispatch | deploy deployment | receive recipient
donate donor contribute contributor | display exhibit showcase exhibitor | hide conceal | observe watch
monitor surveillance | examine inspect inspector scrutinise scrutiny
investigate inquiry enquiry probe inquire enquire | search hunt manhunt
find discover discovery uncover unearth | compare comparison | gather congregate | attend attendee
tribute homage | award prize accolade | punish punitive | departure exit | flee escape escapee
enter entry entrant entrance | travel trip journey voyage | visit visitor | rush hurry
chase pursue pursuit | drag haul tow | throw hurl toss fling flung lob | crash collide collision
push shove | grab snatch | fly flight flies | swim swimmer | connect link | mix mixture blend
gradual incremental | sudden abrupt | fast quick rapid swift speedy faster fastest quicker quickest
slow slowly sluggish slower slowest | accelerate hasten | slowdown deceleration | stable stability steady
unstable instability volatile | spread proliferate | scatter disperse | accumulate amass | collect collector
distribute distributor | exclude exclusion | enable empower | abolish abolition repeal | cancel scrap
introduce introduction introductory | prepare preparatory preparedness | conduct undertake
complicate complex | simple simplify simplicity simplification simpler simplest simply
easy easily ease effortless easier easiest | hard difficult difficulty tough harder hardest tougher toughest
extend extension prolong lengthen lengthy | long length | shorten abbreviate | wide width wider widest
deep depth deepen deeper deepest deeply | high height heighten higher highest highly | broad breadth broader
vanish disappear | survive survivor | absorb absorption | expose exposure | explore exploratory
invent inventor | imitate mimic | replicate replica | assign allocate allot | maintain maintenance upkeep
waste squander | surround encircle | prevail prevalence | exceed surpass excess exceeded
lack shortage scarcity scarce | abundant plentiful | sufficient adequate enough
insufficient inadequate inadequacy | supplement supplementary | retreat pullback pullout withdraw
advance progress | evolve evolution | erode erosion | float buoyant afloat | sink submerge | melt thaw
burn scorch | dry drier dried | wet soaked moist moisture damp | dig excavate | bury burial
pierce puncture | bend curve | shake tremble vibrate | tear ripped | lean leant | leap leapt
spill spilt spillage | spoil spoilt | spell spelt | smell smelt odour odor stench | swell swollen
spring sprang sprung | sting stung | strive strove striven | undergo underwent undergone
oversee oversaw overseen supervise supervisor supervisory oversight | repay repaid repayment reimburse
uphold upheld | overthrow overthrew overthrown topple oust ouster | overtake overtook overtaken
retake retook recapture | rewrite rewrote rewritten | overrun overran | undo undid undone | weave wove woven
tread trod | lie liar | shut close closure shutdown shutter | cover coverage | refuge shelter
dismantle disassemble | obtain procure | trade trader | seize seizure confiscate impound`;
