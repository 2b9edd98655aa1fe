import type { Topic } from '../topic.ts';
import { speaker } from './speakers.ts';

/** Further persons and bodies that may speak on a page and nowhere in the original: of schools and clubs, of arts, faith and trade. Each with all the words by which a faithful page may come to them. */
export const VOICES: readonly Topic[] = [
  speaker(
    '(?:\\w+ )?organi[sz]ers',
    'organis, organiz, host, promot, arrang, run by, committee, director, festival, holding, held by, behind the, planner, staged, stages, associat, federat, foundation',
    'group, club, spokes',
  ),
  speaker(
    "(?:\\w+ )?(?:parents|mothers|fathers)(?:[’'] (?:groups?|associations?))?",
    'parent, mother, father, mum., mums, mom., dad., dads, famil, son., sons, daughter, child, guardian, kid, couple, grand',
  ),
  speaker(
    '(?:\\w+ )?(?:students|pupils|schoolchildren|undergraduates)',
    'student, pupil, undergrad, school, class, univers, colleg, young, youth, child, campus, teen, kid, trainee, learner, apprent, boy., boys, girl',
  ),
  speaker(
    "(?:\\w+ )?(?:teachers|headteachers|lecturers|teachers[’'] unions?)",
    'teach, school, lectur, head., headt, class, educat, profess, union, staff, tutor, instruct',
  ),
  speaker(
    '(?:theatre|concert|cinema|festival|museum|film|opera|party|movie|gig)-?(?:goers|visitors)|audience members|(?:the |many |some )?(?:visitors|viewers|listeners|readers)',
    'audience, visit, view, listen, reader, guest, crowd, attend, spectat, public, watch, fan., fans, user, patron, customer, goer, subscri, tourist, people who',
  ),
  speaker(
    '(?:film|art|music|theatre|literary|restaurant|food) critics|reviewers',
    'critic, review, magazine, newspap, column, journal, prais, press',
  ),
  speaker(
    '(?:military|defen[cs]e|security|intelligence|terrorism) (?:experts?|analysts?|sources?|officials?)|(?:the )?(?:army|military|navy|air force|defen[cs]e ministry|pentagon)',
    'milit, idf., bundeswehr, defen, secur, intellig, army, navy, air force, general., colonel, troop, soldier, forces, commander, pentagon, expert, analyst, terror',
  ),
  speaker(
    '(?:the )?(?:finance|health|education|interior|justice|defen[cs]e|transport|culture|environment|agriculture|economy|labour) (?:ministry|minister|department)',
    'minist, department, government, secretar, state., treasur, cabinet, official, whitehall',
  ),
  speaker(
    '(?:the )?(?:treasury|central bank|finance ministry|federal reserve|bank of england|european central bank)',
    'treasur, bank, central bank, finance, federal reserve, fed., ecb., bank of, governor, monetar',
  ),
  speaker(
    '(?:the )?(?:church|diocese|archdiocese|vatican|bishop|archbishop|clergy|parish priest)',
    'church, dioces, vatican, bishop, clergy, priest, parish, pope, cardinal, pastor, vicar, relig, abbey, monast, reverend',
  ),
  speaker(
    'royal (?:watchers|experts|commentators|biographers)|palace (?:sources?|insiders|aides|officials)|(?:the )?palace',
    'royal, palace, king., king, queen, prince, court., monarch, crown, duke, duchess',
  ),
  speaker(
    "(?:art|music|literary|military|local|food|sports|church) historians?|(?:the )?(?:museum[’']s |gallery[’']s )?curators?",
    'histor, curat, museum, galler, archiv, profess, expert, scholar, univers, institut, research, author',
  ),
  speaker(
    '(?:the |his |her |both |the two )?(?:\\w+ )?team-?mates|(?:the )?(?:dressing room|squad)',
    'team, mate, squad, player, colleague, dressing, side., club',
  ),
  speaker(
    "(?:war |army |military )?veterans|veterans[’'] (?:groups?|associations?|organi[sz]ations?)",
    'veteran, served, soldier, war., former, troop, legion, ex-, army',
  ),
  speaker(
    "(?:the )?(?:landlord|tenant|homeowner|householder|property owner|building owner)(?:s[’']? (?:association|union))?",
    'landl, tenan, owner, homeown, househ, propert, rent, house, flat, lease, own',
  ),
  speaker(
    '(?:his|her|their) (?:spokes(?:man|woman|person)|press officer|publicist|agent|office|campaign|lawyers?|solicitors?|attorneys?|legal team|manager)',
    'spokes, press off, public, agent, office, campaign, law, solicit, attorn, legal, counsel, manager, represent, barrist, defen, team',
  ),
  speaker(
    '(?:his|her|their|the) (?:widow|wife|husband|mother|father|parents|brother|sister|son|daughter|family|relatives|siblings|grandmother|grandfather|uncle|aunt|cousin)',
    'widow, wife, husband, mother, father, parent, brother, sister, son., sons, daughter, famil, relativ, sibling, grand, uncle, aunt, cousin, kin., loved ones, spouse, mum., dad., children, couple',
  ),
  speaker(
    '(?:the |a )?(?:stallholders?|market traders|street vendors|taxi operators|publicans?|bar owners|restaurant owners|cafe owners|café owners|hotel owners|small businesses|local businesses|business owners)',
    'stall, trader, vendor, taxi, publican, bar., bars, pub., pubs, restaur, caf, hotel, business, owner, merchant, shop, landlord, store, compan, firm',
  ),
  speaker(
    '(?:the )?(?:mayor|deputy mayor|town clerk|council leader|city manager|councillors|councilors)',
    'mayor, clerk, council, town hall, city manager, municip, borough, leader, alderm',
  ),
];
