import { COUNTS } from '../terms.ts';
import { type Topic, topic } from '../topic.ts';

/** What somebody is at home and has done before, as a page adds it. */
export function life(told: string, source: string, passage: string | null = null): Topic {
  return { ...topic(told, source, passage), kind: 'role' };
}

const FAMILY =
  'father, mother, mum., mom., dad., parent, child, son., sons, daughter, kid., kids, boy., boys, girl, baby, babies, famil, twin, toddler, teen, offspring, pregnan';

/** Details of a life that a page may add to a name, each with all the words by which a faithful page may come to it. */
export const LIVES: readonly Topic[] = [
  life(
    `(?:single |devoted |proud |young |married |widowed |divorced )?(?:father|mother|mum|mom|dad)[ -]of[ -](?:${COUNTS})`,
    FAMILY,
  ),
  life(`(?:great-)?grand(?:father|mother|parent)[ -]of[ -](?:${COUNTS})`, 'grand, gran., granny'),
  life(
    '(?:first|second|third|fourth|fifth)-generation (?:\\w+ )?\\w+',
    'generation, father, mother, grand, ancest, famil, forebear, since 1, inherit, dynast, parents',
  ),
  life(
    '(?:newly-?wed|newlyweds|recently married|just married|married last|high-school sweethearts?|childhood sweethearts?|married (?:his|her|to his|to her) (?:childhood|high-school|college|university))',
    'wed., wedd, marri, honeymoon, bride, groom, sweetheart, husband, wife, spouse, couple',
  ),
  life(
    '(?:who |he |she |had |has )?(?:never|recently|finally) (?:married|remarried|divorced|had children|learned to (?:swim|drive|read))|(?:a )?(?:confirmed )?bachelor|spinster|childless|unmarried|single mother|single father|single parent|single mum|stay-at-home (?:mother|mum|dad|father|parent)|housewife|homemaker',
    'marri, divorc, child, bachelor, spinster, single, unmarr, husband, wife, alone, swim, drive, read, house, homemak, mother, father, parent',
  ),
  life(
    '(?:a |the )?(?:new|recent|recently (?:hired|appointed)|freshly (?:hired|appointed|graduated)|newly (?:hired|appointed|qualified|elected|promoted|recruited)) (?:\\w+ )?(?:recruit|hire|employee|graduate|trainee|apprentice|rookie|officer|driver|nurse|teacher|doctor|mayor|minister|coach|head|chief|manager|director)',
    'new., newly, recent, fresh, recruit, hire, hired, appoint, graduat, qualif, elect, promot, join, start, trainee, apprent, rookie, took over, since, months, weeks, first',
  ),
  life(
    '(?:on|during) (?:his|her|their) (?:first|last|final|second) (?:day|shift|week|flight|match|night|trip|voyage|month|outing|assignment)(?: (?:at|in|on|as|of|with))?',
    'first, last, final, second, day., shift, week, flight, match, night, trip, voyage, month, outing, assign, debut, new., just start, started, joined, retir, previous',
  ),
  life(
    '(?:due|about|set|planning|planned|preparing|hoping|weeks away from|months away from|days away from|was|were) to (?:retire|marry|get married|emigrate|graduate|become a (?:father|mother|grandfather|grandmother))|(?:celebrat(?:e|ed|ing)|planning|on|enjoying) (?:his|her|their) (?:retirement|honeymoon|graduation|promotion|engagement)',
    'retir, marr, wed., wedd, emigr, graduat, honeymoon, promot, engage, bride, groom, fianc, baby, pregnan, father, mother, pension, move, (?:stop|stops|stopped|stopping|finish|leave|leaves|leaving|quit|quits|gives? up|giving up) work',
    'step down, steps down, stepping down, stand down, stands down, standing down, bow out, last day, last shift, hang up',
  ),
  life(
    '(?:off-duty|off duty|on (?:his|her|their) day off|on (?:holiday|vacation|leave|maternity leave|paternity leave|sick leave|annual leave)|on (?:his|her|their) (?:way|walk|drive|journey|ride) (?:home|to work|to school|back from)|on (?:a|an|his|her|their) (?:\\w+ )?(?:hiking|camping|fishing|business|school|family|day|skiing|hunting|shopping|sailing) (?:trip|holiday|outing|excursion))',
    'off-duty, off duty, day off, holiday, vacation, leave., leave, matern, patern, sick, way home, way to, home from, walk, drive, journey, ride, trip, hik, camp, fish, business, outing, excurs, school, ski, hunt, shop, sail, travel, tour, visit, break, commut',
  ),
  life(
    '(?:moved|relocated|returned) (?:to|from|back to) (?:the )?(?:area|village|town|city|country|countryside|island|region|capital|coast|london|paris|berlin|new york|\\w+) (?:in (?:1|2)\\d{3}|as a|two|three|five|ten|\\w+ years ago|after|with (?:his|her|their)|from|when|to (?:be|study|work))|moved (?:here|there)',
    'moved, move, reloc, return, came, come., arriv, settl, newcom, originally, born, native, left, emigr, immigr, from abroad, new to',
  ),
  life(
    '(?:speaks|speaking|spoke|fluent in|learned|learnt) (?:fluent |some |good |a little |broken )?(?:\\w+ )?(?:languages|french|german|english|spanish|russian|arabic|chinese|mandarin|italian|portuguese|japanese|welsh|irish|latin)|fluent (?:\\w+) speaker|interpreter',
    'speak, spoke, fluent, language, learn, interpret, translat, french, german, english, spanish, russian, arabic, chinese, mandarin, italian, portug, japan, welsh, irish, latin, bilingual, tongue',
  ),
  life(
    '(?:survived|beat|beaten|overcame|overcome|battled|recovered from|fought|fighting|living with|diagnosed with|suffers from|lost (?:his|her) (?:wife|husband|mother|father|son|daughter|brother|sister) to) (?:\\w+ )?(?:cancer|leukaemia|leukemia|a stroke|a heart attack|depression|addiction|alcoholism|polio|tuberculosis|malaria|covid|illness|injury|dementia|diabetes)|cancer survivor|recovering (?:addict|alcoholic)',
    'cancer, leuk, stroke, heart, depress, addict, alcohol, polio, tubercul, malaria, covid, ill., illness, injur, dement, diabet, tumo, disease, surviv, treat, diagnos, hospital, health, rehab, sober',
  ),
  life(
    '(?:dropped out of|quit|left|expelled from|abandoned|gave up) (?:\\w+ )?(?:school|university|college|law school|medical school|his job|her job|his studies|her studies|a career in|a job (?:in|at|as))|(?:quit|left|gave up) (?:a|an|his|her) (?:\\w+ )?(?:job|career|post|teaching|banking|legal|law|city) (?:job|career|post|to|in|as)',
    'drop, quit, left, leave, expel, abandon, gave up, give up, resign, former, school, universit, college, stud, career, used to, before, previous, job., worked',
  ),
  life(
    '(?:worked|working|spent (?:\\w+ ){1,2}(?:years|decades)|job|stint|began|started) as an? (?:\\w+ )?(?:teacher|nurse|waiter|waitress|cleaner|driver|journalist|lawyer|banker|engineer|accountant|consultant|barman|barmaid|cook|chef|clerk|secretary|carpenter|electrician|plumber|mechanic|farmer|fisherman|miner|soldier|model|actor|singer|dancer|guide|guard|porter|postman|librarian|salesman|shop assistant|builder|labourer|nanny|translator|programmer|designer|photographer|taxi driver|bus driver|lorry driver)',
    'worked as, work as, job, career, former, trained, trade, profession, employ, used to, before, spent, stint, apprent, became, is an?., was an?., by day, retired',
  ),
  life(
    '(?:trained|served|fought|flew|worked) (?:in|with|for|at) the (?:army|navy|air force|marines|military|police|merchant navy|special forces|secret service|resistance|foreign legion|coastguard|fire service|peace corps|un|red cross)|(?:served|fought) in (?:iraq|afghanistan|vietnam|korea|the falklands|the gulf|bosnia|the war|\\w+ wars?)|military (?:service|career|background|training)',
    'army, navy, naval, air force, marine, milit, police, forces, service, resist, legion, coastguard, fire, war., wars, fought, served, soldier, veteran, troop, officer, regiment, conscript, iraq, afghan, vietnam, korea, falkland, peace, un., red cross',
  ),
  life(
    'nicknamed|affectionately known as|known to (?:friends|fans|locals|everyone|neighbou?rs) as|better known as|dubbed',
    'nickname, known, dubb, call, goes by, named, alias, title, refer',
  ),
  life(
    '(?:political|complete|relative|virtual|total|little-known|unknown|rank) (?:novice|newcomer|outsider|unknown|beginner|amateur|stranger|debutant)|(?:rising|up-and-coming|emerging) (?:star|talent|force|politician|player|artist|singer|chef)|(?:high-flyer|wunderkind|child prodigy|prodigy|whizz-kid|wonderkid|late bloomer|maverick|firebrand|hardliner|hard-liner|moderate|loyalist|protégé|protege|confidante?|right-hand (?:man|woman)|heavyweight|veteran campaigner)',
    'novice, newcom, outsid, unknown, begin, amateur, rising, young, emerg, talent, prodig, wonder, bloom, maverick, firebrand, hard, moderate, loyal, prot, confid, right-hand, heavy, veteran, campaign, never held, first time, ally, allies, close to, radical, far-, wing, centr, rebel',
  ),
  life(
    '(?:(?:right|left|far-right|far-left)-?(?:wing)?|conservative|socialist|liberal|populist|nationalist|communist|centrist|republican|democratic|labour|green) (?:councill?or|mayor|senator|politician|lawmaker|governor|mp|deputy|party member|activist|candidate|minister|leader|government|council|administration)',
    'right, left, far-, wing, conserv, tory, tories, socialis, liberal, populis, national, communis, centr, republic, democrat, labour, green, party, parties, independ',
  ),
  life(
    '(?:lives|lived|living|resides?|settled|based) (?:alone |quietly |happily |nearby |in (?:a|an) )(?:\\w+ ){0,2}(?:flat|house|cottage|apartment|farmhouse|caravan|bungalow|villa|village|suburb|with|studio|mansion|penthouse)',
    'live., lives, lived, living, resid, settl, based, flat, house, cottage, apartment, farm, caravan, bungalow, villa, village, suburb, home, studio, mansion, neighbo',
  ),
  life(
    '(?:an? )?(?:only child|eldest (?:of|son|daughter|child)|youngest (?:of|son|daughter|child)|one of (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:children|siblings|brothers|sisters)|middle child|twin (?:brother|sister)s?|identical twins?)',
    'only child, eldest, oldest, youngest, sibling, brother, sister, children, twin, son., sons, daughter, famil',
  ),
];
