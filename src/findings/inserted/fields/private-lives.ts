import { type Topic, topic } from '../topic.ts';
import { life } from './lives.ts';

const THING_OF_LAST_DAYS =
  'ill., illness, sick, cancer, disease, suffer, hospital, treat, diagnos, health, tumo, leuk, alzh, parkin, dement, stroke, heart';

/** What persons have learned, own, like and go through at home, as a page adds it; each with all the words by which a faithful page may come to it. */
export const PRIVATE_LIVES: readonly Topic[] = [
  life(
    '(?:a|an|the) (?:trained|qualified|certified|licensed|chartered|accredited|registered) (?:lawyer|accountant|nurse|teacher|engineer|pilot|economist|chef|baker|carpenter|electrician|psychologist|therapist|architect|mechanic|surveyor|social worker|biologist|journalist|musician|singer|dancer|actor|actress|banker|bookseller|gardener|paramedic|midwife|hairdresser|guide|diver|coach|referee|technician)',
    'trained, training, qualif, certif, licen, charter, accredit, registered, diplom, degree, stud, profess, apprent, graduat, exam., by trade, course',
  ),
  life(
    '(?:works?|worked|working) (?:part[- ]time|full[- ]time|nights|as a volunteer|freelance)|(?:part|full)-time (?:job|post|position|work|student|carer|mother)',
    'part-time, part time, full-time, full time, night, volunt, freelanc, hours, half-day, days a week, shift',
  ),
  life(
    'unemployed|jobless|on (?:the dole|benefits|welfare)|out of work',
    'unemploy, jobless, out of work, benefit, dole, welfare, redund, laid off, lost h, no work, no job, workless, sack, dismiss, fired, without a job, without work, looking for work',
  ),
  life(
    'sle(?:eping|pt) rough|rough sleepers?|(?:lived|living|slept|sleeping) in (?:his|her|their|a) (?:car|van|tent|caravan|camper)|homeless(?:ness)?',
    'homeless, rough, no home, in h(?:is|er) car, tent, shelter, hostel, evict, caravan, on the street, camper, van., sleep, slept, lost (?:their|his|her) (?:home|house), roof, displac, destroy, without a home, without homes',
  ),
  life(
    'of \\w+(?:ish|an|ese|ch) (?:descent|ancestry|extraction)|(?:immigrant|italian|irish|turkish|polish|german|greek|jewish|african|indian|chinese|mexican|russian|scottish|welsh) (?:roots|parents|ancestors|ancestry|descent|heritage)',
    'descent, descend, ancest, root., roots, parent, father, mother, heritage, origin, born, famil, background, extraction, grand, immigr',
  ),
  life(
    'humble (?:beginnings|origins|background)|grew up (?:poor|in poverty|on a (?:farm|council estate|housing estate))|(?:working-class|poor|wealthy|middle-class|privileged|modest|strict) (?:family|background|upbringing|home|household|parents)|raised in poverty',
    'humble, poor, pover, working-class, working class, middle-class, modest, wealth, rich., privileg, slum, strict, upbring, grew up, raised, background, brought up',
  ),
  topic('vegetarians?|vegans?', 'vegetar, vegan, meat, plant-based, plant'),
  topic(
    'teetotal(?:l?er|ism)?|non-smokers?|never (?:smoked|drank|drinks|smokes)|chain[- ]smok(?:er|ing)|heavy (?:smoker|drinker)',
    'teetot, alcohol, drink, drank, drunk, sober, smok, cigar, tobacco, abst',
  ),
  topic('left-handed|left-handers?', 'left-hand, left hand, southpaw, lefty, left.'),
  topic(
    '(?:with|his|a|grey|white|long|bushy|trademark|handlebar) (?:\\w+ )?(?:beard|moustache|mustache)|bearded',
    'beard, moust, mustach, whisker, shave, stubble',
  ),
  topic('(?:heavily )?tattooed|tattoos?(?: of| on)?', 'tattoo, ink.'),
  life(
    'marathon runner|(?:ran|runs|running|run) (?:a|the|two|three|several|\\w+) marathons?',
    'marathon, runner, running, 42',
  ),
  topic(
    '(?:grows?|growing|grew) (?:his|her|their) own (?:\\w+ )?(?:vegetables|food|fruit|tomatoes|herbs)|vegetable (?:garden|patch|plot)|allotments?',
    'allotm, garden, vegetab, plot., grow, grew, patch, herb, tomato',
  ),
  topic(
    '(?:collects|collected|collecting|collection of) (?:\\w+ )?(?:stamps|coins|antiques|clocks|records|dolls|model \\w+|toys|teapots|paintings|postcards|vintage \\w+|old \\w+)|(?:stamp|coin|record|doll) collection',
    'collect, stamp, coin, antique, clock, doll, toy., toys, teapot, postcard, vintage, old., hoard, gather, records',
  ),
  topic(
    'knitting (?:club|needles|group|circle)|knitted|(?:loves|enjoys|took up|started) knitting|crochet(?:ed|ing)?|crosswords?|jigsaw(?:s| puzzles?)?',
    'knit, wool, crochet, yarn, needle, sew, crosswo, jigsaw, puzzle, jumper, scarf',
  ),
  topic(
    '(?:(?:local|village|town) )(?:book|bridge|tennis|golf|rowing|football|cricket|rugby|chess|walking|sailing|swimming|gardening|photography|bowls|cycling|hiking|running|history) (?:club|society|group)',
    'club, society, group, member, associat, team',
  ),
  topic(
    '(?:his|her|their|a|an) (?:best|close|family|school|childhood|oldest|closest|lifelong|good|mutual) friends?(?! of the)',
    'friend, pal., pals, mate., mates, buddy, chum, close., companion, schoolm, classm, confid, acquaint, friendship',
  ),
  topic(
    'land(?:lady|ladies)|(?:his|her|their) landlord',
    'landl, rent, tenan, owner, lodg, lease, publican, inn., pub.',
  ),
  topic(
    '(?:online|internet) dating|dating (?:apps?|sites?|websites?|agency)',
    'date., dated, dating, dates, tinder, love, romanc, couple, blind, matchm, lonely',
  ),
  topic(
    'met (?:his|her) (?:future )?(?:wife|husband|partner|girlfriend|boyfriend|spouse)|(?:couple|pair|two) (?:first )?met (?:at|in|on|while|when|through|as|online|during)',
    'met., meet, met in, marri, couple, introduc, wife, husband, love, pair, partner',
  ),
  topic(
    '(?:proposed to (?:his|her|him)|marriage proposal|proposed marriage|popped the question|down on one knee|engagement (?:ring|party)|asked (?:her|him) to marry)',
    'propos, marri, marry, engag, ring., rings, knee, wed, bride, fianc, popped',
  ),
  topic(
    '(?:golden|silver|diamond|ruby|pearl|coral) wedding(?: anniversary)?|wedding anniversar(?:y|ies)',
    'annivers, golden, diamond, silver, ruby, wed., wedd, marri',
  ),
  topic(
    '(?:private|intimate|small|quiet|civil|secret|lavish|simple|low-key|registry office|register office|church|beach|traditional) (?:ceremony|wedding|marriage)',
    'privat, intimat, small, quiet, civil, secret, lavish, simpl, modest, regist, closest, inner circle, luxur, church, beach, tradition, wed., wedd, marri, chapel, ceremon',
  ),
  topic(
    'expecting (?:a|their|her|his) (?:\\w+ )?(?:child|baby)|expecting twins|(?:is|was|were|while|heavily|months|weeks) pregnant|(?:maternity|paternity|parental) leave|gave birth|baby shower',
    'pregnan, expect, baby, birth, born, matern, patern, parental, unborn, newborn, child, calf, calv, cub., cubs, pup., pups, litter, lamb, foal, young, deliver',
  ),
  topic(
    '(?:adopted|adoptive|foster|step)[- ]?(?:son|daughter|child|children|father|mother|parents?|brother|sister|family)s?|step(?:son|daughter|father|mother|child|brother|sister)s?|(?:put up|given up) for adoption',
    'adopt, foster, step, orphan, took in, care of, previous marriage, first marriage, second wife, second husband',
  ),
  topic(
    '(?:his|her) (?:first|second|third|fourth|estranged) (?:wife|husband)|remarried|(?:first|second|third) marriage|estranged (?:wife|husband|son|daughter|father|mother|brother|sister|family)',
    'wife, husband, wives, spouse, marri, estrang, divorc, remarri, widow, separat',
  ),
  topic(
    '(?:long-term|long-time|longtime|life|same-sex|civil) partner(?:ship)?(?= |[.,;])',
    'partner, companion, girlfriend, boyfriend, couple, long-term, together, husband, wife, same-sex, gay., lesbian',
  ),
  topic(
    'love child|illegitimate (?:son|daughter|child)|out of wedlock|paternity test|dna test|biological (?:father|mother|parents)|birth (?:mother|parents)',
    'love child, illegit, wedlock, patern, dna., biolog, birth, father, natural, genetic',
  ),
  topic(
    'peacefully (?:at|in|on|surrounded|after|with)|(?:died|passed away|death) (?:\\w+ )?in (?:his|her) sleep',
    'peaceful, sleep, slept, calm, quiet',
  ),
  topic(
    'surrounded by (?:\\w+ ){0,2}(?:family|loved ones|friends|relatives|children)|at (?:his|her) bedside|by (?:his|her) side when',
    'surround, famil, bedside, by h(?:is|er) side, loved ones, relativ, presence, beside, children, with h(?:is|er)',
  ),
  topic(
    'after a (?:short|long|brief|lengthy|serious) (?:illness|battle|struggle|fight)|(?:long|brave|short|courageous|losing|lengthy) (?:battle|fight|struggle) (?:with|against)',
    `${THING_OF_LAST_DAYS}, battl, fight, fought, struggl`,
  ),
  topic(
    '(?:(?:his|her|their) health (?:had|has|was|began|declined|deteriorated|failed)|failing health|in poor health|frail(?:ty)?|never fully recovered|bedridden|housebound)',
    `${THING_OF_LAST_DAYS}, frail, weak, deterior, declin, recover, poorly, bedrid, housebound, infirm, fail`,
  ),
  topic(
    '(?:is|was) survived by|leaves (?:behind )?(?:a|his|her|two|three|four|five) (?:\\w+ )?(?:wife|husband|widow|son|daughter|children|sons|daughters|partner)',
    'surviv, leaves, leave., left behind, widow, wife, husband, children, son., sons, daughter, bereav',
  ),
  topic(
    "ashes (?:were|will be|are to be|to be|scattered|buried)|scatter(?:ed|ing)? (?:his|her|the) ashes|(?:last|final|dying) (?:wish|wishes|words)|(?:family|unmarked|mass|pauper[’']s) graves?|grave ?stone|head ?stone",
    'ashes, scatter, cremat, wish, last word, grave, tomb, headst, gravest, buri, bury, cemet, will., request',
  ),
  topic(
    "(?:in|at|to|from|into) (?:a|an|the|his|her) (?:\\w+ )?(?:care home|nursing home|hospice|retirement home|old people[’']s home|sheltered housing)|care home residents",
    'care home, nursing, hospice, retirement, sheltered, elder, old people, old-age, residential, carer, assisted, home for, pension, aged care, seniors, care cent',
  ),
  topic(
    '(?:won|winning|wins) (?:on )?the (?:\\w+ )?(?:lottery|lotto)|lottery (?:winner|win|ticket|jackpot)|scratch ?cards?',
    'lotter, lotto, jackpot, draw., raffle, ticket, scratch, winner, prize, bingo',
  ),
  topic(
    '(?:emotional|tearful|happy|joyful|surprise|family|school) reunion|(?:was|were|been|finally) reunited|reunited with',
    'reun, together again, found, return, back with, back to, given back, met again, meet again, see each other, embrac, home again, collect, fetch, pick, got back, owner',
  ),
  topic(
    '(?:passed|failed|taking|took|sitting) (?:his|her|their|the) driving test|learner driver|driving (?:lessons?|instructor|licen[cs]e|ban|school)',
    'driv, licen, learner, test., behind the wheel',
  ),
  topic(
    '(?:was|were|been|being) (?:\\w+ )?(?:bullied|teased|taunted|picked on)|school bull(?:y|ies|ying)|playground bullies',
    'bull(?:y|ied|ies), teas, taunt, harass, torment, picked on, mock, victimis, abuse',
  ),
  topic(
    '(?:guide|assistance|therapy|rescue|service|search|sniffer) dogs?',
    'dog, canine, labrador, hound, sniff, puppy, spaniel, shepherd',
  ),
  topic(
    '(?:second|evening|weekend|side|odd) jobs?(?= (?:to|as|in|at|and|while))|moonlight(?:s|ed|ing) as|side hustle|made ends meet',
    'second job, jobs, moonlight, side., odd job, extra, hustle, ends meet, evening, weekend, also work, two job, part-time, besides',
  ),
  topic(
    '(?:suffered|had|survived|recovering from|after) (?:a |two |three )?miscarriages?|ivf|fertility (?:treatment|clinic)|sperm donor|egg donor|surroga(?:te|cy)(?: mother)?',
    'miscarr, ivf., fertil, infertil, sperm, egg., eggs, surrog, donor, pregnan, embryo, childless, conceiv',
  ),
  topic(
    'came out as (?:gay|lesbian|bisexual|trans\\w*|queer)|openly (?:gay|lesbian|bisexual|transgender)|same-sex (?:couple|marriage|partner|wedding)',
    'came out, come out, coming out, gay, lesb, bisex, trans, homosex, same-sex, lgbt, queer, husband, wife',
  ),
  topic(
    '(?:speaks|spoke|learned|learnt|knew|speaking) (?:no|little|hardly any|barely any|only a few words of|not a word of) (?:english|german|french|spanish|italian|dutch|swedish|danish|norwegian|polish|portuguese|japanese)',
    'speak, spoke, language, english, german, french, spanish, italian, dutch, swed, danish, norw, polish, portug, japan, translat, interpret',
  ),
  life(
    '(?:keen|avid|passionate|lifelong|amateur|hobby|recreational) (?:chess player|mountaineer|hillwalker|diver|pilot|rower|genealogist|astronomer|bird ?watcher|pigeon fancier|potter|painter|writer|poet|actor|singer|dancer|tennis player|bridge player|motorcyclist|biker)',
    'keen, avid, passion, lifelong, amateur, hobby, spare, enthus, leisure, free time, love, chess, mountain, climb, dive, diving, rowing, genealog, astronom, bird, pigeon, pott, paint, poet, bridge, motorcyc, biker',
  ),
];
