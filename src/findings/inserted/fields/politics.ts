import { type Topic, topic } from '../topic.ts';

/** Acts and steps of politics and administration that a page may add, each with all the words by which a faithful page may come to them. Right and wrong by words alone on the labelled pairs: 2 : 1. */
export const POLITICS: readonly Topic[] = [
  topic(
    '(?:vote|motion) of no[- ]confidence|no[- ]confidence (?:vote|motion)|confidence vote|impeach(?:ed|ment)',
    'confiden, impeach, censure, motion, topple, oust, remov, recall',
  ),
  topic(
    '(?:a|the|local|national|second|public) referendum|put (?:it )?to a (?:public )?vote',
    'referend, vote, ballot, plebisc, poll, elect',
  ),
  topic(
    'coalition (?:partners?|talks|government|agreement|deal|allies)|junior (?:coalition )?partner|minority government|grand coalition',
    'coalit, partner, part(?:y|ies), allian, minority, govern, majority, cabinet',
  ),
  topic(
    'calls? for (?:his|her|their|the \\w+(?:’s)?) (?:resignation|dismissal|removal|sacking)|(?:called|calling|calls|demand(?:ed|ing)?) (?:on|for) (?:him|her|them|the \\w+) to (?:resign|quit|step down|go)|(?:pressure|pressed|urged|demands?) (?:on (?:him|her) )?to (?:resign|quit|step down)|faces calls to (?:resign|quit|step down)',
    'resign, quit, step down, stepping down, stand down, sack, oust, fired, should go, must go, to go.',
    'head., dismiss, remov, go., leave, replac, depart, recall',
  ),
  topic(
    '(?:emergency|crisis|extraordinary|hastily (?:arranged|convened)|urgent) (?:\\w+ )?(?:meetings?|sessions?|summit|talks|debate)|(?:called|convened|summoned|held) an? (?:emergency|crisis|extraordinary|special) (?:\\w+ )?(?:meeting|session|summit)',
    'emergenc, crisis, extraordinar, urgent, special, meeting, meet., met., session, summit, conven, debate, sitting, assembl, talks',
  ),
  topic(
    '(?:an? |\\d+-hour |\\w+-hour )?ultimatum|(?:set|gave|given|missed|imposed|faces?|extended) (?:him |her |them |it )?(?:a|the|another|an) (?:[\\w-]+ )?deadline',
    'ultimat, deadline, date, time limit, threat, limit, latest',
    'until, within, days, hours, weeks, month, end of',
  ),
  topic(
    '(?:vetoed|(?:used|threatened|exercised|wielded|overrode) (?:his|her|its|their|a|the) (?:\\w+ )?veto)',
    'veto, block, refus, reject, sign, overrid, overrode',
  ),
  topic(
    '(?:voted|passed|approved|adopted|backed|agreed|carried|decided|elected|rejected|ruled|endorsed) unanimously|unanimous(?:ly)? (?:vote|decision|approved?|backed|passed|agreed|verdict|ruling|voted|elected|rejected|adopted|support)|(?:was|were|been|is|are|being) (?:\\w+ly )?(?:unanimous|of one mind)|by a unanimous|(?:spoke|decided|voted|agreed) (?:with one voice|as one)|without (?:a (?:single )?)?dissent(?:ing vote)?',
    'unanim, dissent, abst, of one mind, one voice, as one, to nil, to 0, to none, –0, -0, consensus, nobody, no one, none',
    'all., every, both, whole, entire, single, judges',
  ),
  topic(
    'cross-party (?:support|backing|vote)',
    'cross-party, all part, both part, part(?:y|ies), bipartisan, across',
  ),
  topic(
    'secret ballot|show of hands|postal (?:vote|ballot)s?|recount(?:ed)? (?:of|was|is|has)|casting vote',
    'ballot, secret, hands, postal, recount, casting, tie., tied, vote',
    'count',
  ),
  topic(
    '(?:by a (?:narrow|slim|wafer-thin|razor-thin|comfortable|large|wide|clear|landslide|overwhelming|two-thirds) (?:margin|majority)|landslide (?:victory|win)|won by a landslide|narrowly (?:won|lost|elected|passed|approved|rejected|defeated))',
    'margin, majorit, landslid, narrow, slim, overwhelm, vote, votes, seats, whisker, hair., tight',
    'per cent, percent, [0-9]%, to \\d, \\d ?[-–] ?\\d, points, two-thirds, second, beat, goal, close',
  ),
  topic(
    '(?:an? |the )?(?:public|official|independent|parliamentary|judicial|full|internal|government|senate|congressional|separate) inquiry|(?:launched|opened|ordered|began|announced) an? (?:[\\w-]+ )?(?:inquiry|investigation|probe)|commission of inquiry',
    'inquir, enquir, investig, probe, examin, look into, looking into, looked into, review, commission, hearing, inquest, police, scrutin, check, panel, study, prosecut, looks into, find out, establish',
  ),
  topic(
    '(?:revoke[ds]?|revoking|stripped of|lost|withdrew|withdrawn|suspended) (?:his|her|its|their|the) (?:\\w+ )?(?:licen[cs]e|permit|accreditation|citizenship|passport)',
    'licen, permit, revok, strip, withdr, suspen, accredit, citizen, passport, cancel, authori, lost the right, ban., banned, struck off',
  ),
  topic(
    'planning (?:permission|consent|approval|application|permit)|building permit|zoning \\w+',
    'permi, consent, approv, zon, build, applic, council, rezon, develop',
    'plan',
  ),
  topic(
    'public consultation|consultation (?:period|process|exercise)',
    'consult, comment, views, submission, feedback, hearing, respon',
  ),
  topic(
    'public hearings?|town hall meeting',
    'hearing, heard, meeting, town hall, session, inquiry, public consult',
  ),
  topic(
    'state of emergency|martial law|(?:night-time |nightly |overnight |a )?curfews?|lockdown|national emergency|disaster (?:zone|area) (?:has|was|is)',
    'emergenc, martial, curfew, standstill, stand-still, restrict, movement, disaster, lockdown, streets by, stay indoors, stay at home, quarant, covid, pandem, confin, sealed',
  ),
  topic(
    '(?:impose[ds]?|imposing|lift(?:ed|ing)?|eas(?:ed|ing)|fresh|new|tougher|economic|international|western|eu|us|targeted) (?:\\w+ )?sanctions|(?:arms|trade|oil) embargo|asset freeze|frozen (?:assets|accounts)',
    'sanction, embargo, freez, froze, penal, restrict, blacklist, ban., bans, banned, punish, fine., fines, measure, blockade',
  ),
  topic(
    '(?:visas?|work permits?|residence permits?|residency)',
    'visa, permit, resid, immigr, migrant, border, passport, asylum, entry, foreign, travel, overstay, embass, consul, stay, deport, sponsor',
  ),
  topic(
    '(?:was|were|been|being|be) deported|deportation|(?:political |granted |claimed |seek(?:ing)? )asylum',
    'deport, expel, expul, remov, asylum, return, refug, immigr, sent back, sent home, repatriat, migrant, extradit, exile, flown',
  ),
  topic(
    '(?:promised|pledged|vowed) (?:a |an |to )?(?:\\w+ )?(?:swift|full|thorough|urgent|immediate|decisive|tough) (?:\\w+ )?(?:action|reform|investigation|inquiry|review|measures|response)|(?:vowed|vows) (?:revenge|to fight|to appeal|to return|to rebuild|to continue|never)',
    'promis, pledg, vow, pledge, commit, action, assur, undertak, swear, swore, determin, intend, plan., plans',
    'will., said he, said she',
  ),
  topic(
    '(?:divided|split) (?:the )?(?:town|village|community|city|council|party|public opinion|opinion|nation|country|family|board|experts|scientists)|(?:deeply|bitterly) divided',
    'divid, split, disagree, oppos, row., argu, rift, side, disput, contro, faction, feud, quarrel',
    'against, half',
  ),
  topic(
    '(?:cabinet|government|ministerial) reshuffle|(?:shadow cabinet|leadership (?:contest|race|challenge|bid|election))|snap election|early elections?|(?:run|running|stand|standing) for (?:re-?election|office|president|mayor|parliament)',
    'reshuf, cabinet, leader, elect, snap, run., running, stand, candid, vote, campaign, ballot, term, contest, polls, primary',
  ),
  topic(
    '(?:set up|appointed|formed|established|created|announced) an? (?:[\\w-]+ )?(?:task force|working group|special commission|committee|advisory panel|expert panel|steering group)|task force',
    'task, working group, commission, committ, panel, team, board, body, council, unit., experts, set up, squad, delegation',
    'group',
  ),
  topic(
    '(?:sign(?:ed|ing)?|joint|issued) (?:a |the )?(?:memorandum of understanding|letter of intent|joint (?:statement|declaration)|non-disclosure agreement|ceasefire|peace (?:deal|treaty))',
    'sign, memorandum, intent, joint, statement, declar, agree, pact, treaty, ceasefire, truce, peace, deal, non-disclos, confidential',
    'accord',
  ),
  topic(
    'amendments? (?:tabled|to the (?:bill|law|constitution))|(?:tabled|proposed|backed|rejected|passed|defeated) (?:an|the|several|two|three|\\d+) amendments?|filibuster|(?:first|second|third) reading',
    'amend, chang, clause, bill, law., reading, filibust, tabl, motion, act., revis, alter, constitut',
  ),
  topic(
    'conflict of interest|lobbied (?:hard|heavily|the|for|against|ministers|mps)|party (?:donors?|donations?|funds|funding)|campaign (?:donors?|donations?|funds|finance|contributions?)',
    'conflict of, interest, lobb, donat, donor, fund, campaign, contribut, financ, pressed, gave, influence',
  ),
  topic(
    'diplomatic (?:row|incident|spat|crisis|protest|note|immunity|tensions)|(?:summoned|recalled|expelled) (?:the|its|their|\\w+) (?:\\w+ )?(?:ambassador|diplomats?|envoy)',
    'diplom, ambassad, embass, envoy, foreign, consul',
  ),
  topic(
    '(?:hunger strike|sit-in|human chain|protest march|mass (?:rally|protest|demonstration)|torchlight procession|(?:street|angry|violent|peaceful) (?:protests?|demonstrations?))',
    'hunger, sit-in, sat., chain, protest, march, rally, rallie, demonstrat, procession, picket, parade, occup, strike, riot, crowd, gather, blockad, unrest, streets, outside the',
  ),
];
