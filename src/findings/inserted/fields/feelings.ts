import { THEIR } from '../terms.ts';
import { type Topic, topic } from '../topic.ts';

const HURT =
  'shock, stun, devast, heart, horr, appal, fury, furi, outrag, anger, angr, livid, fum., fuming, fumed, incens, enrag, distraught, trauma, terri, petrif, speechless, surpris, upset, mortif, humili, gutted, disappoint, bitter, sad., saddened, sadness, traged, tragic, grief, griev, mourn, afraid, fear, scare, fright, panic, disgust, dismay, disbel, blow., astonish, amaz, alarm, worr, protest, condemn, critici, attack, slam, unfair, unjust, disgrac, shame, scandal, betray, insult, ridic, wrong, unaccept, complain, pain, hurt, crush, suffer, oppos, object, row., controvers, concern, resist, disput, anxi, uneas, pressure, backlash, outcry, resent, frustrat, unhapp';
const GLAD =
  'joy, ecsta, elat, thrill, delight, pleas, happy, happi, over the moon, jubil, glad, proud, pride, celebrat, excit, relie, welcom, grateful, great., wonderful, fantastic, amazing, dream, love, best., prais, smil, cheer, lucky, honour, honor, good news, satisf, hail, success, thank, applau';
const IS = String.raw`(?:is|was|were|are|been|left|felt) (?:\w+ly |all |still |both )?`;

/**
 * Feelings and how a page has them shown. On the labelled pairs and summaries, where the words were chosen, 4 were right and none wrong; left out are "gasped" and its like as words for saying.
 */
export const FEELINGS: readonly Topic[] = [
  topic(
    `(?:in|close to|near to|fighting back|held back|holding back|choking back|wiped away|wiping away|shed|moved to|reduced to|through) tears|tears of|tearful(?:ly)?|teary|tears (?:ran|rolled|streamed|flowed|in ${THEIR} eyes)|broke down (?:crying|sobbing|weeping|in tears|in court|on the stand|as (?:he|she))|choked up|lump in ${THEIR} throat|visibly (?:moved|emotional|shaken|upset|distressed|angry)|voice (?:cracked|broke|shook|trembled|breaking|shaking|trembling)`,
    'tear, cry., cries., cried, crying, wept, weep, sob, emotion, eye, moved, shaken, upset, distress, grief, griev, broke down, chok, trembl, crack, shook, overcome, distraught, composure, voice',
  ),
  topic(
    `hugged|hugging|hugs|embrac(?:ed|ing) (?:${THEIR}|each|one another|relatives)|kissed (?:the|${THEIR})|(?:threw|put|wrapped) ${THEIR} arms? (?:around|round)|shook hands(?! on)|handshakes?|held hands|holding hands|high-fived`,
    'hug, embrac, kiss, arms, hand., hands., handsh, clasp, cuddl, clutch, greet, held each',
  ),
  topic(
    '(?<!-)gasps|gasped (?:as|when|at)|(?:audible|collective) (?:gasp|sigh|groan)|groans (?:from|went|of)|murmurs (?:of|from|went)|jaws dropped',
    'gasp, sigh, groan, murmur, jaw, breath, astonish, shock, stun, surpris, amaz, cry., cries, shout, disbel',
  ),
  topic(
    `shook (?:his|her) head|shaking (?:his|her) head|nodded (?:as|along|silently|vigorously)|smiled (?:as|broadly|at|and|when|for|through)|smiling|grinn(?:ed|ing) (?:as|from|and|at)|frown(?:ed|ing)|stared (?:at|ahead|straight|blankly)|showed no (?:emotion|remorse|reaction)|expressionless|ston[ey]-faced|poker-faced|looked (?:straight ahead|shaken|tense|relaxed|nervous|tired|grim|pale|exhausted)|trembl(?:ed|ing)|(?:bowed|buried) ${THEIR} (?:heads?|face)`,
    'head, nod, smil, grin, frown, star(?:e|ing), emotion, remors, reaction, express, impass, calm, face, eye, look, tense, relax, nervous, tired, grim, pale, exhaust, trembl, shak, laugh, bow, unmov, appear',
  ),
  topic(
    'applause|applauded (?:as|when|him|her|them)|ovation|clapp(?:ed|ing)|cheers (?:went|rang|broke|from|of|as|and|greeted|erupted)|(?:to|amid|drew|drawing) (?:loud |great |thunderous |wild |polite |warm )?cheers|cheer(?:ed|ing) (?:as|when|crowds?|fans|supporters|on by|him|her|them|outside)|roar(?:s|ed) (?:as|when|of (?:approval|applause|delight))|the crowd (?:roared|erupted|went wild)|erupted in(?:to)? (?:cheers|joy|celebration)|punched the air',
    'applau, clap, cheer, ovation, roar, hail, whoop, celebrat, jubil, joy, acclaim, salut, erupt, prais, welcom, rapt, sang, sing, chant, delight, air',
  ),
  topic(
    'boo(?:ed|ing|s)|jeer(?:ed|s|ing)|heckl(?:ed|ing|ers?)|(?:shouted|shouting|yelled|yelling) (?:at|from|abuse|insults|slogans|as)|pelted with|threw (?:eggs|tomatoes|bottles|flares|stones|chairs)|shouts of|chant(?:ed|ing|s)',
    'boo., booed, booing, boos., jeer, heckl, shout, yell, scream, hiss, whistl, chant, cries, pelt, threw, throw, hurl, slogan, interrupt, abuse, protest, sing, sang, roar, call',
  ),
  topic(
    `${IS}(?:shocked|stunned|devastated|heartbroken|horrified|appalled|furious|outraged|livid|fuming|incensed|enraged|distraught|traumati[sz]ed|terrified|petrified|inconsolable|speechless|mortified|humiliated|gutted|crestfallen|shaken|angry|upset)|shaken (?:\\w+)(?= [A-Z])`,
    HURT,
  ),
  topic(
    '(?:sparked|caused|provoked|prompted|drew|triggered|stirred|met with) (?:public |widespread |local |a |an )*(?:fury|outrage|anger|uproar|outcry|dismay|alarm|consternation|backlash)|(?:public|widespread|local|international|growing|mounting) (?:anger|fury|outrage|outcry|unease|discontent|dismay|frustration)|(?:worried|angry|anxious|furious|outraged|frustrated) (?:parents|residents|locals|relatives|families|villagers|shoppers|customers|passengers|commuters|fans|neighbou?rs)',
    HURT,
  ),
  topic(
    `${IS}(?:overjoyed|ecstatic|elated|thrilled|over the moon|jubilant|delighted|proud)|(?:overjoyed|jubilant|delighted|beaming|proud) (?:parents|fans|supporters|residents|families|workers|staff|owners?)`,
    GLAD,
  ),
  topic(
    '(?:to the|sigh of|huge|much|great|expressed|voiced) relief(?! (?:fund|effort|work|aid|package))|(?:was|were|is|are) relieved (?:to|that|when|by the)|breathed a sigh|relieved (?:parents|residents|families|staff|workers|passengers)',
    'relie, thank, glad, happy, pleas, welcom, good news, delight, worr, fear, safe, grateful',
  ),
  topic(
    '(?:to|amid|drew|drawing) (?:loud |general |some )?laughter|laughter (?:from|in|broke|rang|erupted|filled)|burst out laughing|roars? of laughter|laughing (?:as|and|with)|laughed (?:as|at|when|and)|giggl(?:ed|ing)',
    'laugh, jok, chuckl, giggl, funny, amus, humour, humor, quip, comic, comed, smil, grin, mock, ridicul',
  ),
  topic(
    'panic (?:broke|spread|ensued|set in|as|among)|in (?:a |blind |sheer )?panic(?! buying)|panicked|stampede|screamed (?:for|and|as)|screams|screaming|ran (?:screaming|for their lives|in terror)|fled in (?:terror|panic|fear)|chaos (?:broke|ensued|erupted)|scenes of (?:chaos|panic|horror|devastation)|chaotic scenes|terrified (?:\\w+)',
    'panic, scream, fled, flee, fear, terr, chaos, chaotic, confus, stamped, run., ran., rush, escap, afraid, scare, fright, evacuat, crush, devast, destr, horr, cries, cried, shout',
  ),
  topic(
    "sleepless nights?|(?:could not|couldn[’']t|cannot|can[’']t|barely|hardly) (?:sleep|slept)|los(?:t|ing) sleep|nightmares|liv(?:ed|ing) in fear|haunted by|(?:lay|kept \\w+) awake",
    'sleep, slept, nightmare, fear, haunt, awake, insomn, bed., anxi, worr, noise, stress, afraid, terr, dream, scare',
  ),
  topic(
    'in mourning|mourners|mourned (?:by|his|her|their)|tributes (?:poured|flooded|have|were|from|to|came)|paid tribute|paying tribute|paid (?:their|his|her) respects|condolences?|floral tributes|laid (?:flowers|wreaths?|a wreath)|day of mourning',
    'mourn, tribut, condol, grie, memor, remember, respect, wreath, flower, funeral, buri, bury, laid to rest, homage, honou, honor, sympath, prais, recall, miss., missed, loss, commiser, thoughts',
  ),
  topic(
    '(?:was|were|felt|looked|visibly|seemed|admitted to being) (?:\\w+ )?nervous|with (?:a )?(?:trembling|shaking) (?:hands?|voice)|butterflies in',
    'nerv, anx, tense, tension, worr, uneas, fear, jitter, apprehens, trembl, shak, afraid, scared',
  ),
];
