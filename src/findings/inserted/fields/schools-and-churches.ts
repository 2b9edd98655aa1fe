import { type Topic, topic } from '../topic.ts';

/** Schools, universities, churches and their feasts as a page adds to them, each with all the words by which a faithful page may come to it. */
export const SCHOOLS_AND_CHURCHES: readonly Topic[] = [
  topic(
    "head (?:girl|boy)|school council|student (?:council|union|government|body president|representatives?)|students[’'] union",
    'head girl, head boy, council, union, represent, prefect, student body, student leader, elected, spokes',
  ),
  topic(
    'top of (?:his|her|the) (?:class|year)|first-class (?:degree|honours)|with (?:honours|distinction)|cum laude|valedictorian',
    'honour, honor, top., class, distinct, first, valedict, laude, best, mark., marks, grade, full marks',
  ),
  topic(
    'lecture (?:hall|theatre|series)s?|guest lectur(?:e|er)|inaugural lecture',
    'lectur, auditor, talk, address, hall',
  ),
  topic(
    '(?:university|college|school|main|on|off) campus|dormitor(?:y|ies)|halls of residence',
    'campus, dorm, hall., halls, residen, univers, college, accommod, student',
  ),
  topic(
    'visiting (?:professor|scholar|fellow|lecturer)|professor emerit(?:us|a)|emerit(?:us|a) professor|tenured (?:professor|post|position)|vice-chancellor|dean of',
    'visiting, emerit, tenure, chancell, dean, rector, profess, facult, fellow, guest, lectur',
  ),
  topic(
    'gap year|(?:an?|her|his) year (?:off|abroad)(?! to a)|exchange (?:student|year|programme|program|trip)s?|erasmus',
    'gap year, year off, year out, abroad, exchang, erasmus, foreign, travel, semester',
  ),
  topic(
    '(?:boarding|private|fee-paying|independent|grammar|comprehensive|convent|faith|catholic|muslim|jesuit|public|state|primary|secondary|elementary|village|special|vocational) school(?:s|ing|girl|boy|teacher|master)?(?: for (?:boys|girls))?',
    'school, pupil, academ, lyc[eé]e, colleg, gymnas, teach, class, educat, convent',
  ),
  topic(
    '(?:teaching|classroom) assistants?|(?:substitute|supply|trainee|student|newly qualified|retired) teachers?',
    'assist, aide., aides, substit, supply, stand-in, cover., trainee, newly, retir, teach, tutor',
  ),
  topic(
    'class sizes?|(?:overcrowded|crowded|packed|portable|temporary) classrooms?|mobile classrooms?',
    'class size, size of class, pupils per, pupils in, crowd, packed, portable, container, temporar, portak, mobile, larger class, prefab',
  ),
  topic(
    "school (?:board|governors|trustees|district)|board of (?:governors|trustees|education)|parents[’'] (?:council|association|committee)|parent-teacher (?:association|evening)|parents[’'] evening",
    'board, govern, trustee, district, council, parent, committee, associat, head., headt',
  ),
  topic(
    '(?:national |school |new )?(?:curriculum|syllabus)(?! vitae)',
    'curric, syllab, subject, taught, teach, lesson, course, timetab, program',
  ),
  topic(
    '(?:suspended|excluded|expelled) from (?:school|class|college|university)|(?:was|been|were) expelled|in detention|after-school detention',
    'expel, expul, suspen, exclu, detention, thrown out, told to leave, ordered out, deport, remov, sent home, disciplin, kicked out, barred',
  ),
  topic(
    'truan(?:t|cy|ts)|(?:skipped|skipping|missed|missing|bunked off) (?:school|class|classes|lessons|lectures)',
    'truan, skip, absen, miss, attend, bunk, stay away',
  ),
  topic(
    'special (?:needs|educational needs)|dyslex(?:ia|ic)|learning (?:difficulties|disabilit(?:y|ies))|autis(?:m|tic)|adhd',
    'special, dyslex, learning, autis, adhd, disab, attention def, neurodiv, difficult',
  ),
  topic(
    'plagiari\\w+|academic misconduct|cheat(?:ed|ing) (?:in|on) (?:an?|the|exams?|tests?)|exam cheats?|leaked (?:exam|paper|questions)',
    'plagiar, copied, copying, misconduct, cheat, dishon, leak, fraud, without credit, crib',
  ),
  topic(
    "graduation (?:ceremony|day|ball|speech)|school prom|prom (?:night|dress)|leavers[’'] (?:ball|assembly)|mortar ?boards?",
    'graduat, prom., ceremon, diplom, degree, gown, leavers, ball., commencement',
  ),
  topic(
    'summer (?:school|camp|job|course)s?|after-school (?:clubs?|programmes?|programs?|care)|breakfast clubs?|holiday camps?|homework club',
    'summer, after-school, after school, club, camp., holiday, breakfast, homework, vacation',
  ),
  topic(
    'school (?:meals|dinners|lunches|canteen|kitchen|cook|caretaker|bus driver|nurse|secretary|library|gym|hall|band|orchestra|choir|play|magazine|newspaper)',
    'school, meal, dinner, lunch, canteen, kitchen, cook, caretak, bus., nurse, library, gym, band, orchestra, choir, play., magazine, pupil, class',
  ),
  topic(
    '(?:kindergartens?|creches?|crèches?|day-?care(?: cent(?:re|er)s?)?|nursery (?:school|places|teachers?|children))',
    'kinderg, crech, crèche, daycare, day-care, day care, nurser, childc, pre-school, preschool, toddler, playgroup, kita, infant',
  ),
  topic(
    'school (?:league tables?|rankings?)|university rankings?|ofsted',
    'league, rank, ofsted, rating, rated, table., inspect, among the top',
  ),
  topic(
    'university (?:entrance|admissions?|places?|fees|rector|town|hospital|lecturers?)|tuition (?:fees|costs)|student (?:debt|loans?|grants?|numbers|protests?|visas?)',
    'univers, admission, tuition, fee., fees, student, rector, campus, colleg, loan, debt',
  ),
  topic(
    '(?:chess|debating|drama|science|coding|robotics|computer|film|book|gardening|photography) clubs?',
    'chess, debat, drama, science, coding, robot, comput, film, book, garden, photo, club, society, group',
  ),
  topic(
    '(?:music|sports?|art|maths|math|mathematics|history|english|chemistry|physics|biology|geography|language|pe|science|french|german|philosophy|religion) teacher',
    'teach, taught, lesson, class, school, tutor, instruct, lectur',
  ),
  topic(
    '(?:archbishops?|cardinals?(?! (?:rule|sin|point))|papal nuncio|holy see)',
    'bishop, cardinal, church, cathol, pope, papal, vatican, diocese, priest, clergy, prelate, nuncio, holy',
  ),
  topic(
    'head-?scar(?:f|ves)|hijabs?|burqas?|niqabs?|burkas?|skullcaps?|kippah?s?|turbans?',
    'headsc, scarf, scarves, hijab, burq, niqab, burka, veil, skullc, kippa, yarmul, turban, head cover',
  ),
  topic('halal|kosher', 'halal, kosher, muslim, islam, jew, slaughter'),
  topic(
    'first communion|confirmation (?:service|class|classes)|christening|bar mitzvah|bat mitzvah',
    'communion, confirmation, confirmand, baptis, baptiz, christen, mitzvah',
  ),
  topic(
    "good friday|easter (?:sunday|monday|weekend|mass|holidays?)|palm sunday|ash wednesday|all saints[’'] day|diwali|hanukkah|passover|yom kippur|eid(?: al-\\w+)?|ascension day|pentecost|lunar new year",
    'good friday, easter, palm, ash wed, all saints, diwali, hanuk, chanuk, passover, pesach, yom, eid., ascension, pentecost, whit, lunar, chinese new, midsummer, holiday, friday, sunday, monday, feast, festiv, ramadan, april, march',
  ),
  topic(
    'convert(?:ed|s)? to (?:islam|catholicism|christianity|judaism|buddhism|hinduism|orthodoxy)|(?:catholic|muslim|islam|christian) converts?|found (?:god|religion|jesus)',
    'convert, islam, muslim, cathol, christian, jew, judais, buddh, hindu, orthodox, faith, relig, god., believ, baptis',
  ),
  topic(
    '(?:devout|devoutly|practising|practicing|lapsed|deeply religious|pious|strict|regular) (?:\\w+ )?(?:catholic|muslim|christian|jew|hindu|buddhist|churchgoer|protestant|believer|family|household)|churchgoers?|deeply religious',
    'devout, relig, church, faith, pious, cathol, muslim, islam, christian, jew, hindu, buddh, believ, pray, god., mosque, protestant, lapsed, practis',
  ),
  topic(
    'lay preacher|choirboy|altar (?:boy|server)s?|sunday school|church organist|churchwarden|parish council|bible (?:class|study|group)',
    'preach, choir, altar, sunday school, organist, churchw, parish, bible, church',
  ),
  topic(
    '(?:church|bell|clock) towers?|steeples?|church spire|(?:church|cathedral) (?:roof|organ|crypt|bells|pews?|doors?)',
    'tower, steeple, spire, bell, clock, church, cathedral, organ., crypt, pew, belfry, chapel',
  ),
  topic(
    '(?:holy water|incense|rosar(?:y|ies)|crucifix(?:es)?)',
    'holy, incens, rosar, relic, crucif, cross, icon, bless, saint, shrine, pray',
  ),
  topic(
    '(?:interfaith|ecumenical|multi-?faith) (?:service|prayers?|dialogue|group|cent(?:re|er)|council)',
    'interf, ecumen, multifaith, multi-faith, faiths, religions, joint service, together',
  ),
  topic(
    '(?:religious|christian|islamic|jewish|catholic|hindu) (?:order|sect|community|school|charity|holiday|festival|freedom|minority|extremists?|fundamentalists?|convictions|beliefs)',
    'relig, christian, islam, muslim, jew, cathol, hindu, faith, sect, church, mosque, belief, believ, buddh, temple, orthodox, protestant, monk, nun., nuns, convent, sikh, shia, sunni, amish, hasid, mormon, jehovah, feast',
  ),
  topic(
    '(?:vow of (?:poverty|chastity|celibacy)|celibacy|excommunicat(?:ed|ion)|defrocked|beatif(?:ied|ication)|canoni[sz](?:ed|ation)|sainthood)',
    'vow, celib, excomm, defrock, beatif, canoni, saint, laici, expelled from the, priesthood',
  ),
];
