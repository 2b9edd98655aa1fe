import { COUNTS } from '../terms.ts';
import { type Topic, topic } from '../topic.ts';

const NUMBER = `(?:eleven|twelve|${COUNTS})`;
/** "Including two", "most of them", "half of the dead were". */
const AMONG = String.raw`(?:(?:including|among (?:them|whom)|includes?|included)(?: at least)?(?: an?| ${NUMBER}| several| many| dozens of)?|(?:most|many|some|half|several|all|both|${NUMBER}) of (?:them|whom|the (?:dead|injured|victims|wounded|missing))(?: are| were| was| is)?|mostly|mainly|largely)(?: \w+)?`;
const CHILD = String.raw`child, kid., kids., boy, girl, baby, babies, infant, toddler, teen, son., sons., daughter, minor., minors., under-, under 1\d, under five, juvenil, pupil, youth, young, twin, brother, sister, aged \d, aged [efnst], newborn`;
/**
 * Persons by calling, kinship or age that a page may insert, each with all the words by which a faithful one may come to them. On the labelled pairs and summaries
 * all of 42 were right, where the words were chosen. Left out are those that stand for anybody: volunteers, fans, drivers, witnesses, officers; parents of so many children are told by
 * names/inserted-parents.ts.
 */
export const PERSONS: readonly Topic[] = [
  topic(
    String.raw`(?<!(?:who|to|they|he|she|and|must) )nurse(?! (?:a|an|the|his|her|their|its|my)\b)`,
    'nurse, nursing, midwi, matron, medic., medics., paramedic, carer, orderly, sister',
  ),
  topic('teachers?', 'teach, school, tutor, lectur, class, profess, educat, instruct'),
  topic(
    'doctors?',
    String.raw`doctor, medic, physician, surgeon, surgery, clinic, hospital, dr., gp., gps., paramedic, consultant, health, specialist, vet., dentist, psychiatr, \w+ologist, \w+iatric`,
  ),
  topic(
    'lawyers?|attorneys?(?! general)|solicitors?|barristers?',
    'lawyer, attorn, solicit, barrist, counsel, advoc, legal, kc., qc., represent, defen, prosecut, law., jurist, notar',
  ),
  topic(
    'priest|bishop|imam|rabbi',
    'priest, vicar, bishop, imam, rabbi, church, father., reverend, rev., mosque, parish, cathedral, pastor, monk, clergy, diocese, religio, synagog, minister., chaplain, cleric, abbot, sheikh',
  ),
  topic(
    '(?:a|her|his|their|one) neighbou?r|(?<=said |says |fumed )neighbou?r',
    'neighbo, resident, next door, street, opposite, upstairs, downstairs, lives., nearby, local., locals.',
  ),
  topic(
    String.raw`retired (?!(?:general|colonel|captain|major|admiral|brigadier|lieutenant|sergeant|officer|from|in|at|to|last|hurt|early|and|after|as|on|with|when|by|this|a|the|before|because)\b)\w+`,
    'retir, former, pension, emerit, veteran, ex-, onetime, used to, stopped work, no longer work, last worked, worked for, worked as, had worked, had been a, gave up',
  ),
  topic(
    'sons?|daughters?',
    String.raw`son., sons., daughter, child, boy, girl, kid., kids., baby, babies, infant, toddler, heir, mother, father, parent, grand\w+, mum., mom., dad., orphan, twin`,
  ),
  topic(
    'wife|husband',
    'wife, wives, husband, spous, marri, couple, partner, widow, bride, wed., wedding, mrs, divorc, propos, anniversary, mother, father, honeymoon, engaged',
  ),
  topic('widow|widower', 'widow, husband, wife, late., marri, spouse, partner'),
  topic(
    'baby (?:daughter|son|girl|boy)',
    'baby, babies, infant, newborn, born, toddler, daughter, son., twin',
    'month, weeks',
  ),
  topic(
    `${AMONG} (?:children|child|infants?|babies|toddlers|minors|teenagers|youngsters)`,
    String.raw`minor., minors., under 1\d, under-1\d, under the age, underage`,
    CHILD,
  ),
  topic(`${AMONG} (?:girls|boys)`, 'schoolgirl, schoolboy', 'girl, boy, son., sons., daughter, female, male'),
  topic(
    `${AMONG} (?:elderly|pensioners|retirees)`,
    'elder, pensioner, retirees',
    String.raw`pension, retire, old., older, oldest, aged, senior, [6-9]\d, sevent, eight, ninet, sixt`,
  ),
  topic(
    `${AMONG} (?:nurses|doctors|teachers|soldiers|tourists|students|employees)`,
    'nurses, soldiers, tourists, employees',
    'nurs, doctor, medic, teach, school, soldier, troop, army, touris, visit, holiday, student, pupil, employ, staff, work',
  ),
  topic(
    String.raw`passers-?by|passer-?by|(?<=by a )passing \w+ \w+`,
    'pass, witness, onlook, walk, motorist, driv, strang, pedestrian',
  ),
];
