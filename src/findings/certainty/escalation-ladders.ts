/**
 * Deeds, states and persons by how much is said of them, each line from the lesser to the graver, steps parted by "|", words and phrases by commas. A "*" stands for
 * any ending, "…" for a few words, "#" for a figure. What ends in "~" says as much in the original, but is not read on the page: it is too vague there, or
 * a step that an account takes from the lesser one by itself. Left out is what news English uses for one another: said and promised, outbreak and epidemic,
 * conflict and war, problems and a crisis.
 */
const JUSTICE = `
  sent, handed over, handed, transferred, returned, turned over, flown | extradited, extraditing, extradites, extradition~, extradite~
  sent, sent back, handed over, returned, transferred, turned back, moved, left the country, leave the country | deported, deporting, deport*~, expel*~, expuls*~, removed~, removal~, forc*~
  detained, held, stopped, questioned, interviewed, spoke to, spoken to, arrested | jailed, imprisoned, incarcerated, prison~, jail~, sentenc*~, convict*~, bars~
  review*, look* into, looking at, examin*, assess*, checking, considering, questioned, questioning, arrested, investigat*, inquir*, under investigation | charged, indicted, prosecuted, prosecution~, charge*~, indict*~, trial~, court~, accused~
  reviewing, reviewed, is to review, looking at, looked at, assessing, monitor*, evaluat* | investigated, investigating, investigates, investigat*~, probe*~, probing~, inquir*~, enquir*~, inquest~, how~, why~, cause*~, what happened~, statement*~, accident*~, crash*~, derail*~, collision*~, blaze~
  asked about, spoke to, spoken to, met, contacted | interrogated, interrogating, grilled~, question*~
  complain*, object* to, grievance* | sued, suing, sues, lawsuit~, legal action~, court~, claim*~
  charged, accused, arrested, on trial, indicted, suspected | convicted, found guilty, guilty~, convict*~, sentenc*~
  apolog*, reprimand*, warned, rebuked, cautioned | fined, suspended, sacked, fine*~, suspen*~, penalt*~, dismiss*~
  warned, reminded | banned, barred, prohibited, ban~, forbid*~, forbade~, disqualif*~, outlaw*~
  limit*, curb*, tighten*, discourag* | banned, prohibited, outlawed, bans, outlaws, ban~, prohibit*~, forbid*~, forbade~, end*~, illegal~
  irregularit*, errors, mistakes, discrepanc*, shortcomings, lapses, inconsistenc* | fraud, corruption, embezzlement, fraud*~, corrupt*~, embezzl*~, brib*~, stole*~, theft~, deliberate*~, pocket*~, siphon*~, forg*~, fak*~, false*~, cheat*~
  misconduct, inappropriate, unprofessional, improper | criminal, abuse, crime*~, abus*~, illegal~
  allegation*, alleged, claim*, suggest*, indication*, sign*, hint* | proof, proven, proved, proves, prove*~
  alleged, claim*, accus* | confessed, admitted, confess*~, admit*~, guilty~
  detain*, searched, stopped | raided, stormed, raid*~
  fine, fined, warning | prison, jail, jailed~, custod*~, imprison*~, behind bars~
  disput*, disagree* | lawsuit, court battle, sued~, suing~, sue~, court*~, judge*~, tribunal~, file*~, hearing~, legal~
  in connection with, questioned, person of interest, witness | suspect, prime suspect, culprit, suspect*~, accused~
  theft, stolen, stole, burglary, burglar* | armed robbery, robbery, robb*~, raid~, gunpoint~, held up~
  fight, scuffle, altercation, brawl, row, pushed, shoved | assault, stabbing, assault*~, attack*~, beat*~, stab*~`;

const DEATH_AND_DISASTER = `
  incident, occurrence, disturbance | attack, assault, attack*~, assault*~, shot~, shoot*~, stab*~, violen*~, bomb*~, terror*~
  incident, fire, blast, explosion, crash | arson, bombing, terrorist attack, arson*~, set alight~, set fire~, bomb*~, deliberate*~
  injured, hurt, unwell, ill, wounded | critically injured, seriously injured, severely injured, badly hurt, seriously hurt, critical*~, serious*~, severe*~, grave*~, badly~, life~, fighting~, intensive~, coma~, unconscious~, airlift*~, surgery~, operat*~, condition~
  minor injuries, injuries, hurt, injured | life threatening, critical*~, serious*~, severe*~, grave*~
  missing, unaccounted | presumed dead, feared dead, kidnapped, abducted, kidnap*~, abduct*~, dead~, bod*~
  damaged, damage | destroyed, levelled, wrecked~, devastated, destro*~, flatten*~, gutted~, burned~, burnt~, only~, nothing~, tore through~, total*~, beyond repair~, swept~, washed~, razed~, reduced to~, write*~ off~, written off~, wreck*~, ruin*~, collaps*~, devastat*~
  advised to leave, asked to leave | fled, flee*~, escap*~, ran~, rush*~
  shortage*, shortfall*, lack, pressure*, strain*, setback* | crisis, emergency, catastrophe, disaster, crises~, emergenc*~, catastroph*~, disast*~, so bad~, worst~
  shortage*, scarcit*, food insecurity, hunger | famine, starvation, famin*~, starv*~
  outbreak, cases, cluster | pandemic, epidemic*~, pandemic*~
  rain, rainfall, showers | floods, flooding, flood*~, inundat*~
  storm, gale, winds | hurricane, cyclone, typhoon, tornado, hurricane*~, cyclone*~, typhoon*~
  leak, spill, smoke, fault | explosion, meltdown, explo*~, blast*~, blew~
  cracks, subsid*, sagg*, leaning | collapsed, collapse, collaps*~, gave way~, fell~, cave*~
  tremor*, shook, shaking | devastating earthquake, devast*~, destro*~
  exposed, contact with, came into contact | infected, infect*~, contract*~, positive~`;

const PROTEST_AND_WAR = `
  protest*, demonstrat*, rally, rallied, march, marched, gather*, vigil | riot, riots, rioted, rioting, riot*~, violen*~, unrest~, clash*~
  protest*, demonstrat*, unrest, dissent, opposition | uprising, revolt, rebellion, insurrection, revolt*~, rebel*~, insur*~, upris*~, mutin*~
  exchanged fire, exchanged shots, shots were exchanged, skirmish*, standoff, stand off, tension* | battle, war, battles, fought~, fight*~, war~, battl*~, combat~
  tension*, dispute, clashes, skirmish* | war, war~, wars~, warfare~, shell*~, front line~, fighting~, dead~
  exercise*, drill*, manoeuv*, maneuv*, deployment, build up, buildup | invasion, offensive, invad*~, attack*~, offensiv*~
  entered, crossed into, advanced into | invaded, stormed, invad*~, invas*~
  strikes, struck, shelled, raid, clash* | massacre, massacred, slaughter, massacr*~, slaughter*~
  pause, lull, truce, ceasefire, cease fire, talks | peace deal, peace agreement, peace treaty, peace~
  withdrew, pulled back, pulled out, moved back, retreat* | surrendered, fled, routed, surrender*~, flee*~, rout*~, defeat*~
  opponent*, critic*, rival* | enemy, enemies, enem*~
  gunmen, fighters, armed men, armed group, militant*, rebel* | terrorists, terrorist, terror*~
  want* gone, want* … gone, want* out of office, want* to see the back of, critic* of, at odds with, oppos* | destabilise, destabilize, sought to destabilise, sought to destabilize, overthrow, sought to overthrow, tried to overthrow, topple, sought to topple, tried to topple, oust*~, destabil*~, overthr*~, toppl*~, coup~
  oppos*, critic*, disagree*, want* | sabotaged, sabotage, undermined, undermin*~, sabot*~, block*~`;

const WORDS_AND_STANCES = `
  criticised, criticized, criticises, criticizes, question*, expressed concern, regret*, disappoint* | condemned, denounced, condemns, denounces, condemn*~, denounc*~, deplor*~, decr*~, attack*~, blast*~, slam*~, lambast*~, scath*~, outrag*~
  asked, invited, encouraged, requested, appealed to, called on, recommended, advised, urged, suggested | ordered, forced, compelled, obliged, order*~, requir*~, compel*~, must~, mandat*~, oblig*~, told~, instruct*~, had to~, forc*~
  asked for, requested, hoped for, suggested, sought, seeking, invited, proposed | demanded, demanding, demands, demand*~, insist*~, ultimatum~, strike*~, threat*~, unless~, otherwise~, deadline~
  asked, asks, requested, invited, suggested | demanded that, demanded an, demand*~, insist*~
  disagreement*, difference*, disput*, differ, rift | feud, war of words, feud*~, quarrel*~, fall*~ out~, bitter*~, acrimon*~
  concern*, unease, worry, worries, questions, disquiet, surprise, disappointment | outrage, fury, panic, uproar, outrage*~, fur*~, anger*~, angr*~, uproar~, outcry~
  concern*, unease, caution, cautious, nervous* | panic, alarm, terror, panic*~, alarm*~, fear*~
  reservation*, doubt*, concern*, sceptic*, skeptic* | rejected, opposed, refused, rejects, opposes, oppos*~, reject*~, refus*~, against~, object*~
  hopes, hoped, hoping, expects, intends, aims, would like | vowed, promised, pledged, guaranteed, promis*~, vow*~, pledg*~, guarant*~, assur*~, commit*~, undert*~, swor*~
  declined to say, declined to comment, did not comment, no comment, not responded, did not respond, did not reply, not replied | denied, denies, refused to answer, den*~, refus*~
  suggested, hinted, indicated, signalled, signaled | confirmed, announc*~, confirm*~, declar*~
  praised, praise, welcomed | endorsed, endorses, endors*~, support*~, back*~
  reluctan*, hesitan*, hesitated, unwilling | refused, refuses, refus*~, declin*~, reject*~, not~
  invited | summoned, summon*~
  joked, quipped, teased | threatened, insulted, threat*~, insult*~, mock*~`;

const DECISIONS = `
  consider*, weigh*, look* at, looking into, stud*, explor*, discuss*, debat*, mull*, think* about, thinking of, assess*, review* | decided, resolved, approved, agreed, chose, voted, back*~, nod~, favour~, favor~, carried~, go ahead~, decid*~, decision*~, approv*~, agree*~, announc*~, will~, vote*~, resolv*~, accept*~
  consider*, weigh*, propos*, suggest*, discuss*, debat*, recommend*, planned, plans, plan | approved, adopted, passed, ratified, back*~, vot*~, nod~, favour~, favor~, carried~, unanim*~, approv*~, adopt*~, pass*~, ratif*~, endors*~, agree*~, green light~, law~, accept*~
  consider*, planned, plans, planning, propos*, discuss*, explor* | banned, abolished, introduced, imposed, introduc*~, impos*~, ban*~, abolish*~, law~, from~
  offered, offer, offers, proposed, promised, pledged | gave, donated, awarded, given~, giv*~, paid~, pay*~, donat*~, award*~, receiv*~, accept*~, handed~, took~, taken up~, yes~
  talks, negotiat*, discussion*, discussed, exploring, in discussions | agreement, deal, agreed, pact, signed, deal*~, agree*~, pact*~, sign*~, contract*~, accord~
  memorandum of understanding, letter of intent, preliminary agreement, outline agreement, agreed in principle, draft agreement | contract, treaty, binding, final deal, contract*~, bind*~, treat*~, sign*~
  interest, interested, bid, approach, approached, offered | bought, acquired, purchased, took over, takeover~, buy*~, bought~, acqui*~, purchas*~, tak*~ over~, sold~
  paused, pause, suspended, suspension, on hold, halted, postponed, postponement, delayed, delay, delays, put off, deferred, shelved | cancelled, canceled, scrapped, abandoned, axed, ditched, cancel*~, scrap*~, abandon*~, ditch*~, call*~ off~, called off~, drop*~, end*~, not return~, not resume~, no longer~, permanent*~, for good~
  reduced, cut, trimmed, lowered, cut back, scaled back | abolished, scrapped, eliminated, abolish*~, scrap*~, elimin*~, end~, ended~, ending~, axed~, cancel*~, withdr*~, stop*~, zero~, entirely~
  scaled back, downsized, shrinking, cutting back | closed, shut down, clos*~, shut*~
  temporarily closed, closed temporarily, closed for, temporary closure, closed until | permanently closed, shut for good, closed for good, permanen*~, for good~
  merg*, restructur*, reorganis*, reorganiz*, joining forces | takeover, taken over, took over, absorb*~, acqui*~, tak*~ over~, took over~, bought~, takeover*~
  redundanc*, job cuts, jobs at risk, at risk | mass layoffs, mass redundancies, mass~
  stepped back, stood back, took leave, on leave, took a break, stepping back | resigned, quit, stepped down, resign*~, quit*~, step*~ down~, stepped down~, depart*~, leav*~ the~
  stepped down, left, resigned, stood down, departed, moved on, retired, suspended, on leave, replaced, moved to | fired, sacked, dismissed, ousted, forced out, fire*~, sack*~, dismiss*~, oust*~, forc*~, remov*~, told … to~, asked … to~, pressure*~, relieved~, no confidence~, part*~ company~, terminat*~, let go~, expel*~, lost~
  replaced, demoted, moved, reassigned, transferred, sent home | fired, sacked, dismissed, ousted, fire*~, sack*~, dismiss*~, oust*~, remov*~, strip*~, told … to~, asked … to~, relieved~, terminat*~
  pilot, trial run, testing, tested, trialling, trialing, trialled | launched, rolled out, roll*~ out~, rolled out~, launch*~, introduc*~
  considered for, nominated, shortlisted, candidate*, contender*, tipped | appointed, chosen, elected, selected, awarded, won, appoint*~, elect*~, chos*~, select*~, award*~, won~, win*~, nam*~
  finalist, nominated, nominee, shortlisted, runner up | winner, won, champion, winn*~, won~, champion*~, award*~
  recommended, suggested, proposed, advised, guideline*, recommend* | mandated, compulsory, mandatory, obligatory, required, mandat*~, requir*~, compul*~, must~, oblig*~, order*~`;

const MARKETS_AND_NUMBERS = `
  dipped, slipped, eased, edged down, edged lower, inched down, softened, ticked down | plunged, plummeted, slumped, tumbled, collapsed, crashed, plung*~, plumm*~, slump*~, tumbl*~, sharp*~, steep*~, half~, halved~, free fall~, freefall~, worst~, #~
  fell, dropped, declined | plunged, plummeted, slumped, nosedived, #~, collaps*~, crash*~, plung*~, plumm*~, tumbl*~, slump*~, sharp*~, steep*~, dramatic*~, low~, lowest~, half~, halved~, free fall~, freefall~, worst~
  rose, increased, grew, climbed | soared, surged, skyrocketed, rocketed, #~, soar*~, surg*~, skyrock*~, rocket*~, jump*~, doubl*~, leap*~, leap~, sharp*~, steep*~, spike*~, record~
  edged up, inched up, ticked up, edged higher, nudged up | jumped, surged, soared, leapt, jump*~, surg*~, soar*~, sharp*~
  slowdown, slowing, weaker growth, slower growth, slowed, stagnat* | recession, depression, slump, shrank~, shrink*~, shrunk~, contract*~, quarter~, recession*~, depress*~, slump*~, two quarters~
  losses, debts, cash flow, financial trouble, financial difficult*, struggling, in trouble | bankrupt, bankruptcy, insolvency, collapse, bankrupt*~, insolv*~, administrat*~, receiver*~, creditor*~, protection~, filed~, owe*~, collaps*~, chapter~, liquidat*~
  debts, losses, underfunded, short of money | insolvent, bankrupt, bankrupt*~, insolv*~
  profit, profits, gain | windfall, record profit, windfall*~, record~, highest~
  loss, setback, defeat, defeated, lost, beaten | humiliating, rout, humiliation, humili*~, rout*~, thrash*~, crush*~, heav*~
  popular, well attended, busy | sold out, packed, sell*~ out~, sold out~, pack*~, full~, overcrowd*~
  delay, delays, delayed, late, disrupt* | chaos, paraly*~, chao*~, standstill~, cancel*~`;

const SPORT_SCHOOL_AND_WORK = `
  booked, yellow card, warned, cautioned | sent off, banned, red card~, sent off~, dismiss*~, ban*~, suspend*~
  doubtful, a doubt, injury doubt, struggling with | ruled out, out for, rule*~ out~, miss*~, season~
  rested, left out, on the bench, benched | dropped, sacked, axed, drop*~, axe*~
  loaned, on loan, joined on loan | sold, signed permanently, permanen*~, sell*~, sale~, transfer*~
  leads, leading, led, ahead | won, wins, clinched, clinch*~, win*~, won~, champion*~, victor*~, secur*~
  equalled, equaled, matched | broke, beat, smashed, surpassed, break*~, new record~, surpass*~
  suspended, excluded, sent home | expelled, expuls*~, expel*~, permanent*~, for good~, not to come back~, not to return~, not return~
  furlough*, reduced hours, shorter hours, short time | laid off, made redundant, lay*~ off~, layoff*~, redundan*~, dismiss*~, los*~ their jobs~, job losses~
  retrain*, redeploy*, moved to other | laid off, made redundant, sacked, lay*~ off~, layoff*~, redundan*~
  freeze, frozen | cut, cuts, slashed, cut*~, reduc*~, slash*~
  abstained, abstain, abstention* | voted against, against~, oppos*~, reject*~, no~
  stake, minority stake, a share in, shares in | controlling stake, control of, takeover, control*~, major*~, takeover~, all~, whole~`;

const HEALTH_NATURE_AND_TECHNOLOGY = `
  recovering, improving, getting better | recovered, cured, recover*~, cure*~, discharg*~, healthy~
  monitored, under observation, being watched | quarantined, isolated, quarantin*~, isolat*~
  outage, fault, glitch, technical problem, technical problems, bug, disruption | hack, hacked, cyberattack, cyber attack, hack*~, attack*~, breach*~, ransom*~, malic*~
  accessed, viewed, exposed, visible | stolen, stole, leaked, steal*~, theft~, leak*~, cop*~, taken~
  endangered, threatened, rare, vulnerable | extinct, extinct*~, died out~, last~, wiped~
  contaminated, contamination, traces of, polluted, residues | poisoned, toxic, poison*~, toxic*~, sick*~, ill~
  declin*, shrink*, thinning | vanished, disappeared, wiped out, vanish*~, disappear*~, gone~, wip*~, no longer~
  unusual, rare, uncommon | unprecedented, unprecedent*~, never~, first~, record~
  signs of, traces of, hints of | discovery of, discovered, discover*~, found~, find*~, detect*~
  warm, warmer, warmest, hot | scorching, record breaking, record*~, heatwave~, scorch*~, swelter*~`;

const CONDUCT = `
  played down, downplayed, minimised, minimized, made light of | covered up, concealed, cover*~, conceal*~, hid~, hidden~, hush*~, buried~
  skipped, missed, did not attend, was absent from, stayed away from | voted against, boycotted, against~, boycott*~, protest*~
  tightened, toughened, slowed, cut back on | stopped, halted, stop*~, halt*~, end*~, no longer~, ceas*~
  delayed, paid late, was late with, were late with | withheld, refused to pay, withh*~, unpaid~, not paid~, refus*~
  avoided, sidestepped, evaded, ducked, dodged | lied about, lied, lie*~, lying~, false*~, untru*~, misled~, mislead*~
  inaccurate, incorrect, mistaken, incomplete, omitted, wrongly stated | lied, lied about, falsified, lie*~, lying~, falsif*~, forg*~, knowing*~, deliberate*~
  slowed, eased, reduced, lessened, relieved | stopped, reversed, halted, stop*~, revers*~, halt*~, end*~, complete*~, entirely~, no more~
  visited, inspected, called at, went to | raided, stormed, raid*~, warrant*~, search*~, seiz*~, unannounced~, storm*~, broke~
  pushed, shoved, jostled, grabbed | punched, beat up, attacked, punch*~, beat*~, attack*~, assault*~, hit~, struck~, blow*~
  gave, paid, donated, transferred | funnelled, funneled, laundered, siphoned, funnel*~, launder*~, siphon*~, secret*~, shell~
  knew, had met, was acquainted with, a contact of | close friend, close ally, friend*~, clos*~, all*~
  asked to stay at home, told to stay at home, asked … to stay, asked not to come in | suspended, suspen*~, leave~, duty~, duties~
  borrowed, kept, failed to return | stole, stolen, embezzled, steal*~, stole*~, theft*~, thie*~, embezzl*~, never~
  copied, borrowed from, resembl*, similar to | plagiarised, plagiarized, plagiar*~, credit*~, passed off~, own work~
  strict, firm, tough, demanding, stern | abusive, cruel, abus*~, cruel*~, bull*~, humiliat*~
  teased, mocked, unkind | bullied, abused, bull*~, abus*~, harass*~
  gift*, donation*, hospitality | bribe, bribes, kickback, kickbacks, brib*~, kickback*~, corrupt*~
  lobbied, pressed, appealed to | blackmailed, threatened, coerced, blackmail*~, threat*~, coerc*~`;

const CAUSES_AND_SCIENCE = `
  linked, link, links, associated, correlat*, connected with, connection between, tied to | caused, causes, cause, causing, led to, leads to, resulted in, because of, due to, caus*~, kill*~, lead*~ to~, leads to~, result*~, trigger*~, responsible~, blam*~
  contribut*, helped, helping, helps, played a part, played a role, plays a part, plays a role, a factor, one factor, factors, partly, in part, one of the causes, one cause | caused, causes, led to, resulted in, is responsible for, was responsible for, were responsible for, triggered, brought about, are responsible for, caus*~, because~, due~, owing~, blam*~, led to~, lead to~, trigger*~, responsible~
  helped lead, helped bring, helped to bring, helped reduce, helped cut, helped lower, helped to reduce, helped to cut, helped to lower, contributed to, contributing to, contributed, a factor in | reduced, cut, lowered, halved, brought down, drove down, slashed, reduc*~ the~
  may help, might help, could help, may ease, appeared to, seemed to, may reduce, might reduce, early trial, promising, potential | proven to, cures, cured, proves, proven, prevents, cur*~, proof~, prove*~
  treat, treats, treatment, treatments, eased, relieved, managed | cure, cures, cured, cur*~
  early results, preliminary, pilot study, early trial, small study, first results, suggest*, indicat* | proved, proves, proven, demonstrated, established, confirmed, prov*~, proof~, demonstrat*~, show*~, conclu*~, confirm*~, establish*~
  suggest*, indicat*, appear*, seem*, hint* | proved, proves, proven, prov*~, proof~, demonstrat*~, show*~, shows~
  risk, risks, at risk, may be harmful, harmful | deadly, lethal, fatal, dead*~, letha*~, fatal*~, kill*~, die*~, death*~
  breakthrough~, progress, step forward, advance, improvement, promising | breakthrough, revolution, revolutionary, breakthrough*~, revolution*~
  possibly, potentially, could, might, may, perhaps, conceivably | likely, probably, most likely, almost certainly, certainly, definitely, undoubtedly, will certainly, likel*~, probab*~, expected~, certain*~, chance~, set to~
  likely, probably, expected, unlikely~ | certainly, definitely, inevitable, inevitably, undoubtedly, guaranteed, certain to, certain*~, definit*~, inevit*~, no doubt~, sure~
  one reason, one of the reasons, a reason, among the reasons, part of the reason | the reason, the main reason, the only reason, the sole reason, main reason~, chief reason~, biggest~`;

const PEOPLE = `
  member, supporter, follower, activist, participant, volunteer, sympathiser, sympathizer | leader, commander, ringleader, kingpin, leader*~, lead*~, led~, head*~, chair*~, command*~, senior~, boss*~, founder*~, organiser*~, organizer*~, president~, spokes*~, board~, committee~, council~, cabinet~, executive~, top~
  members, supporters, followers, activists, participants, volunteers, sympathisers, sympathizers | leaders, commanders, bosses, ringleaders, kingpins, chiefs, leader*~, lead*~, led~, head*~, chair*~, command*~, senior~, boss*~, founder*~, organiser*~, organizer*~, president~, spokes*~, board~, committee~, council~, cabinet~, executive~, top~
  employee, worker, staff member, member of staff, clerk | executive, director, manager, executiv*~, director*~, manag*~, head*~, chief*~, senior~, boss*~, official*~, supervis*~
  employees, workers, staff members, members of staff, clerks | executives, directors, managers, executiv*~, director*~, manag*~, head*~, chief*~, senior~, boss*~, official*~, supervis*~
  volunteer*, activist*, campaigner* | official, officials, organiser, official*~, offic*~, organiser*~, organizer*~
  acquaintance*, neighbour*, neighbor*, colleague*, classmate*, contact* | close friend, friend, friends, partner, lover, girlfriend, boyfriend, friend*~, shar*~, close*~, grew up~, partner*~, boyfriend~, girlfriend~, relationship~`;

/** What somebody did or went through. */
const LIVES = `
  visited, visits, stayed, spent, travelled, traveled | lived, lives, settled, moved to, liv*~, settl*~, home~, resid*~, house~
  moved, went, left for, travelled, traveled, relocated, emigrated | fled, flee*~, escap*~, exil*~, refug*~, shell*~, fight*~, safety~, violen*~, war~, bomb*~, fear*~, danger*~, asylum~, persecut*~, police~, arrest*~, charg*~, smash*~, attack*~, coup~, regime~, threat*~, nazi*~
  attended, went to, studied | graduated, degree, graduat*~, degree~, complet*~
  adviser*, advisor*, consultant*, aide* | mastermind, architect, masterm*~, architect*~
  involved, took part, helped, assisted, participat* | masterminded, orchestrated, led, organised, organized, masterm*~, orchestr*~, lead*~, led~, organi*~, behind~, ringlead*~, headed~
  migrants, newcomers, arrivals | illegal immigrants, illegals, illegal*~, unauthor*~, undocument*~, irregular*~
  heavy drinker, drank, drinking | alcoholic, addict, alcohol*~, addict*~
  admirer, admired, praised, respected | idolised, worshipped, idol*~, worship*~
  separated, living apart, broke up | divorced, divorc*~
  dating, seeing, engaged | married, marri*~, wed*~, husband~, wife~`;

/** Ladders of who somebody is: a denial beside them ("the leaders have no fear") denies nothing of it. */
export const LADDERS_OF_PERSONS: readonly string[] = PEOPLE.trim().split('\n');

/** Ladders of what is done, happens or is said. */
export const LADDERS_OF_DEEDS: readonly string[] = [
  JUSTICE,
  DEATH_AND_DISASTER,
  PROTEST_AND_WAR,
  WORDS_AND_STANCES,
  DECISIONS,
  MARKETS_AND_NUMBERS,
  SPORT_SCHOOL_AND_WORK,
  HEALTH_NATURE_AND_TECHNOLOGY,
  CONDUCT,
  CAUSES_AND_SCIENCE,
  LIVES,
].flatMap((beat) => beat.trim().split('\n'));
