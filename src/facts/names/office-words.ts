function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Nouns for what a person is or does, beyond those that their ending gives away (see `isOfficeWord`). */
const OFFICES = words(
  `accomplice administrator advocate agent aide ally ambassador analyst anchor apprentice architect arbiter artist assistant associate astronaut athlete attorney aunt author barrister bishop boss
  boyfriend bride brother builder campaigner captain caretaker ceo cfo coo cto chair chairman chairperson chairwoman chancellor chef chief clerk coach colleague collector columnist commander commentator commissioner
  conductor congressman congresswoman consul consultant convener convenor co-founder cofounder cook correspondent councillor councilor councilman councilwoman councilmember counterpart counsel counsellor counselor cousin creator critic curator
  daughter dean delegate dentist deputy designer detective developer director doctor economist editor electrician envoy executive expert father fiancee fiance figure fireman fisherman footballer founder
  friend general girlfriend governor graduate grandfather grandmaster grandmother guard guide guru head headmaster headmistress headteacher heir historian host husband inspector insider instructor
  insurer intern inventor investigator investor journalist judge juror king lawmaker lawyer leader lecturer legislator librarian lieutenant linguist magistrate manager marshal mayor mechanic medic member midwife minister
  ministers mother musician nephew neighbour neighbor niece novelist nurse officer official ombudsman operator organiser organizer owner painter paramedic parent partner passenger pastor patient pensioner
  pharmacist philosopher photographer physicist physician pilot playwright plumber poet policeman policewoman politician premier president presenter priest prince princess principal producer professor programmer prosecutor psychologist
  publisher pundit pupil queen rabbi rector registrar reporter representative researcher resident roommate sailor salesman scholar scientist secretary senator sergeant servant sheriff shareholder sister skipper soldier solicitor
  son specialist spokesman spokesperson spokeswoman sponsor staffer stepfather stepmother strategist student superintendent supervisor surgeon survivor teacher technician teenager tenant theologian trader trainee trainer treasurer trustee
  tutor uncle undersecretary vet veteran vicar victim visitor volunteer warden whistleblower widow widower wife winner witness worker writer youngster zoologist mp msp mep ceo-elect collector qc kc goalkeeper striker midfielder
  defender quarterback pitcher batsman bowler all-rounder rounder seed champion co-author coauthor creditor inmate suspect defendant plaintiff petitioner protester refugee migrant survivor donor supporter opponent critic
  driver player keeper accountant actor actress adviser advisor auctioneer auditor bailiff baker ballerina banker barber bartender beautician beekeeper biographer blacksmith boatman bodyguard bookseller boxer brewer broker
  bursar busker butcher butler carer carpenter cashier caterer chaplain chauffeur cleaner choirmaster bandmaster cadet choreographer cleric clown comedian commandant composer conservator constable consultant contractor coroner courier coworker crofter curate cyclist
  dairyman dancer deckhand dramatist diplomat diver docker draughtsman dressmaker drummer economist emigre engineer entertainer entrepreneur farmer farmhand ferryman financier firefighter fishmonger flatmate
  florist forager forester gamekeeper gardener geographer glazier goldsmith golfer greengrocer grocer guitarist gymnast hairdresser handyman harbourmaster harpist housekeeper housemate housewife imam interpreter janitor
  jeweller jockey joiner knitter landlady landlord lifeguard lobbyist locksmith machinist mason masseur mathematician mediator merchant miller milliner miner minder monk moulder naturalist navigator
  negotiator newsreader nun observer optician organist orphan osteopath paediatrician physio pediatrician painter pharmacist physiotherapist pianist picker plasterer pollster porter postman postwoman potter preacher
  provost psychiatrist psychotherapist purser racer rancher ranger realtor receptionist recorder restorer retailer retiree rigger rider roofer rower runner sculptor seamstress secretary-general shepherd shopkeeper signalman singer
  sociologist spouse stonemason stallholder statistician stepbrother stepdaughter stepsister stepson stockbroker storeman stewardess steward sprinter surveyor swimmer tailor tanner technologist therapist tiler translator trucker
  twin typist undergraduate underwriter underkeeper undertaker upholsterer usher valet venturer verger violinist waiter waitress warrior weaver welder wicketkeeper winemaker workmate wrestler yachtsman colonel corporal major
  backbencher botanist chemist biochemist bricklayer businessman prefect controller custodian receiver whip archivist stablemaster forewoman foreman speaker sommelier forecaster cellist oboist projectionist recordist soloist trombonist violist
  admiral commodore cardinal archbishop archdeacon deacon teammate goalscorer winger caddie steeplechaser marathoner skater skier conservationist ecologist ornithologist`,
);

/** "-ologist", "-graphy" people and the like: endings that only words for persons have. */
const OFFICE_ENDING =
  /^[a-z]{2,}(?:ologist|ographer|ician|woman|women|keeper|maker|holder|worker|fighter|player|runner|seller|teacher|owner|driver|farmer|founder|master|person)$/;

/** Words that raise, lower or date an office. Losing or adding one makes another office of it. */
export const RANKS = words(
  'deputy former ex vice acting interim assistant associate junior sub under co outgoing incoming additional adjunct onetime caretaker retired emeritus honorary suspended elect designate would-be aspiring self-styled then',
);

/** Words that raise an office without changing it much: the page may leave them out, but not add them. */
export const RAISING = words('senior chief lead leading head top principal executive managing');

/** How far an office reaches. Two different ones make two offices. */
export const REACH = words(
  'world global international national federal state provincial county district regional local city municipal town parish branch area group club union divisional departmental',
);

/** Offices that are one under many words. The first word of each line stands for all; phrases are tried before single words. */
const SYNONYMS: readonly (readonly [canonical: string, phrases: string])[] = [
  ['ceo', 'chief executive officer|chief executive|managing director|ceo'],
  ['cfo', 'chief financial officer|chief finance officer|finance director|cfo'],
  ['coo', 'chief operating officer|coo'],
  ['cto', 'chief technology officer|chief technical officer|cto'],
  ['leader', 'boss|chief|head|leader|supremo|top dog|figurehead|honcho|overseer'],
  ['chair', 'chair|chairman|chairwoman|chairperson|convener|convenor'],
  [
    'spokesman',
    'spokesman|spokeswoman|spokesperson|press officer|press secretary|communications director|mouthpiece',
  ],
  ['chief of staff', 'chief of staff'],
  ['agriculture secretary', 'agriculture secretary|ag secretary'],
  ['attorney general', 'attorney general|ag'],
  ['prime minister', 'prime minister|premier|pm'],
  ['junior minister', 'minister of state|state minister|junior minister|parliamentary secretary'],
  ['secretary of state', 'secretary of state'],
  ['general secretary', 'general secretary|secretary general|secretary-general'],
  ['president', 'president|pres'],
  ['governor', 'governor|gov'],
  ['senator', 'senator|sen'],
  ['professor', 'professor|prof'],
  ['consultant', 'consultant|adviser|advisor'],
  ['colleague', 'colleague|co worker|coworker|workmate'],
  ['flatmate', 'flatmate|housemate|roommate'],
  ['firefighter', 'firefighter|fireman|firewoman'],
  ['pensioner', 'pensioner|retiree'],
  ['lawyer', 'lawyer|attorney|solicitor|barrister|counsel|advocate'],
  ['police officer', 'police officer|policeman|policewoman|cop|constable|officer|pc'],
  ['lawmaker', 'lawmaker|legislator|parliamentarian|politician'],
  ['mp', 'member of parliament|mp|congressman|congresswoman|rep'],
  ['councillor', 'councillor|councilor|councilman|councilwoman|council member|councilmember|alderman|cllr'],
  ['detective inspector', 'detective inspector|det inspector|detective insp|det insp|di'],
  ['detective chief inspector', 'detective chief inspector|det chief inspector|det chief insp|dci'],
  ['detective sergeant', 'detective sergeant|detective sgt|det sergeant|det sgt|ds'],
  ['superintendent', 'superintendent|supt'],
  ['inspector', 'inspector|insp'],
  ['sergeant', 'sergeant|sgt'],
  ['general', 'general|gen'],
  ['colonel', 'colonel|col'],
  ['lieutenant', 'lieutenant|lt'],
  ['priest', 'reverend father|rev fr|reverend|rev|priest|pastor|vicar'],
  ['headteacher', 'head teacher|headteacher|headmaster|headmistress|school principal|principal'],
  ['harbourmaster', 'harbour master|harbor master|harbourmaster|harbormaster|port captain'],
  ['captain', 'captain|skipper|master'],
  ['teacher', 'school teacher|teacher|schoolteacher|instructor|tutor|educator'],
  ['doctor', 'doctor|physician|gp|medic|surgeon'],
  ['coach', 'coach|trainer|manager'],
  ['film-maker', 'film maker|filmmaker|film director'],
  ['driver', 'driver|trucker|motorist'],
  ['researcher', 'researcher|scientist|academic|scholar'],
  ['judge', 'judge|justice|magistrate'],
  ['worker', 'worker|employee|staffer|staff member'],
  ['student', 'student|pupil|undergraduate'],
  ['physiotherapist', 'physiotherapist|physio'],
  ['mother', 'mother|mum|mom'],
  ['father', 'father|dad'],
  ['arbiter', 'arbiter|referee|umpire'],
  ['chef', 'chef|cook'],
  ['conductor', 'conductor|choirmaster|bandmaster'],
  ['union representative', 'union representative|union rep|shop steward'],
  [
    'prosecutor',
    'prosecution counsel|prosecuting counsel|prosecution lawyer|prosecution barrister|crown counsel|prosecutor',
  ],
  ['goalkeeper', 'goalkeeper|keeper|goalie|netminder'],
  ['cooperative', 'co operative|co op|cooperative|coop'],
  ['organiser', 'organiser|organizer|organising director|organizing director'],
  ['personnel', 'human resources|personnel|hr'],
  ['communications', 'public relations|communications|comms|pr'],
  ['technology', 'information technology|technology|tech'],
  ['television', 'television|tv'],
  ['physical education', 'physical education|pe'],
];

const PHRASES = SYNONYMS.flatMap(([canonical, phrases]) =>
  phrases.split('|').map((phrase) => ({ canonical, words: phrase.split(' ') })),
).sort((a, b) => b.words.length - a.words.length);

/** True for a folded word that says what a person is or does. */
export function isOfficeWord(folded: string): boolean {
  return OFFICES.has(folded) || OFFICE_ENDING.test(folded);
}

/** Callings of which a person has one: another one of the line is another office. */
const CALLINGS = [
  'lawyer|judge|prosecutor|juror',
  'ceo|cfo|coo|cto|analyst|treasurer|chair|general secretary|spokesman|chief of staff|recorder|registrar',
  'professor|lecturer|student',
  'doctor|nurse|paramedic|pharmacist|midwife|physiotherapist|teacher|headteacher|engineer|accountant|architect|lawyer',
  'suspect|witness',
  'mayor|councillor|governor|mp|senator',
  'prime minister|minister|junior minister|attorney general|ambassador|senator|governor',
  'president|prime minister|junior minister|ambassador|spokesman|general secretary',
  'sheriff|captain|lieutenant|sergeant|constable|corporal|inspector|superintendent|commissioner',
  'director|ecologist|scientist|engineer|technician|assistant',
  'boxer|footballer|golfer|swimmer|runner|rower|cyclist|gymnast|jockey|sprinter|wrestler',
  'wife|friend|neighbour|flatmate|colleague|sister',
  'husband|friend|neighbour|flatmate|colleague|brother',
  'girlfriend|boyfriend|neighbour|flatmate|colleague|sister|brother',
  'farmer|baker|butcher|plumber|electrician|bricklayer|roofer|welder|carpenter|fisherman|miner|barber|shopkeeper|driver|teacher|nurse',
].map((line) => line.split('|'));

/** True for two canonical offices that exclude each other. */
export function excludeEachOther(a: string, b: string): boolean {
  return a !== b && CALLINGS.some((line) => line.includes(a) && line.includes(b));
}

/** The callings that a canonical office excludes. */
export function otherCallings(canonical: string): readonly string[] {
  const lines = CALLINGS.filter((line) => line.includes(canonical));
  return [...new Set(lines.flat())].filter((other) => other !== canonical);
}

/** What anybody may be called for short, and ranks and orders that go with any office: they contradict nothing. */
const GENERIC = words(
  `expert specialist official officer executive campaigner activist advocate resident veteran volunteer worker professional star player athlete politician scholar researcher scientist academic
  consultant aide ally representative delegate critic supporter opponent member partner survivor victim witness passenger patient owner winner author writer commentator pundit insider official
  guru host guest investigator analyst economist teenager youngster pensioner parent doctor teacher leader founder creator organiser sponsor staffer colleague friend neighbour engineer manager
  director general colonel commander commodore captain admiral major lieutenant sergeant inspector superintendent bishop pastor professor senator lawmaker mp councillor suspect defendant plaintiff deputy
  assistant associate candidate finalist champion contestant heir widow tenant donor fellow nominee applicant chief figure person journalist reporter correspondent operator
  musician artist entertainer performer entrepreneur businessman businesswoman rider commuter customer shopper viewer spectator fan caller voter retailer trader seller keeper`,
);

/** True for a canonical office that fits most people who have some other. */
export function isGenericOffice(canonical: string): boolean {
  return GENERIC.has(canonical) || canonical === 'police officer';
}

const RELATIONS =
  /^(?:(?:grand|step)?(?:mother|father|son|daughter|parent|child)|(?:step|half)?(?:sister|brother)|wife|husband|spouse|widow|widower|bride|bridegroom|groom|aunt|uncle|niece|nephew|cousin|fiancee?|girlfriend|boyfriend|partner|flatmate|colleague|friend|neighbou?r|twin|heir)$/;

/** True for a canonical word that says how somebody is related to somebody else, which says nothing of what they do. */
export function isRelation(canonical: string): boolean {
  return RELATIONS.test(canonical);
}

/** True for a learned profession, which is often called by the name of a wider one. */
export function isLearned(canonical: string): boolean {
  return LEARNED.test(canonical);
}

const LEARNED = /(?:ologist|ographer|ician|icist)$/;

/** What ministries, subjects and vehicles are of: another one makes another minister, teacher or driver. Stems are compared. */
export const PORTFOLIOS = words(
  `finance treasury economy health education defence defense foreign interior home justice transport agriculture environment energy trade labour labor culture housing
  planning sport tourism fisheries water mines industry immigration climate bus truck lorry taxi train tram van crane ambulance tractor maths history physics chemistry geography
  english biology music art law economics politics philosophy engineering medicine`,
);

/** What a part of a firm does: who heads it does not head the firm. Stems are compared. */
export const DEPARTMENTS = words(
  'monitoring security technical technology operations sales marketing research communications personnel production engineering compliance logistics safety procurement training maintenance legal commercial creative sporting artistic music risk audit strategy policy investment lending quality design product analytics admissions fundraising catering recruitment retail wholesale surgery nursing complaints forecasting underwriting licensing data digital',
);

/** Folded words of an office with every known synonym brought to its canonical word; other words stay. */
export function canonicalOffice(written: readonly string[]): string[] {
  const office = withRankBesideOffice(written);
  const canonical: string[] = [];
  for (let i = 0; i < office.length; ) {
    const match = PHRASES.find(({ words: phrase }) => phrase.every((word, k) => office[i + k] === word));
    canonical.push(match?.canonical ?? office[i] ?? '');
    i += match?.words.length ?? 1;
  }
  return canonical;
}

/** All ways to write a canonical office, itself among them, folded. */
export function spellingsOf(canonical: string): readonly string[] {
  return SYNONYMS.find(([one]) => one === canonical)?.[1].split('|') ?? [canonical];
}

/** "Junior fisheries minister": the rank belongs to the office, not to what it is of. */
function withRankBesideOffice(office: readonly string[]): readonly string[] {
  const [rank = '', ...rest] = office;
  if (rank !== 'junior' || rest.length < 2 || rest.at(-1) !== 'minister') return office;
  return [...rest.slice(0, -1), rank, 'minister'];
}

/** Verbs that say an office: "who chairs the forum". */
const OFFICE_VERBS = new Map<string, string>([
  ...['chairs', 'chaired', 'chairing'].map((verb) => [verb, 'chair'] as const),
  ...['leads', 'led', 'leading', 'heads', 'headed', 'heading', 'runs', 'ran', 'manages', 'managed'].map(
    (verb) => [verb, 'head'] as const,
  ),
  ...['commands', 'commanded'].map((verb) => [verb, 'commander'] as const),
  ...['edits', 'edited'].map((verb) => [verb, 'editor'] as const),
  ...['directs', 'directed'].map((verb) => [verb, 'director'] as const),
  ...['coaches', 'coached'].map((verb) => [verb, 'coach'] as const),
  ...['teaches', 'taught'].map((verb) => [verb, 'teacher'] as const),
  ...['owns', 'owned'].map((verb) => [verb, 'owner'] as const),
  ...['founded', 'founds'].map((verb) => [verb, 'founder'] as const),
  ...['captains', 'captained', 'skippers'].map((verb) => [verb, 'captain'] as const),
  ...['drives', 'drove'].map((verb) => [verb, 'driver'] as const),
  ...['represents', 'represented'].map((verb) => [verb, 'representative'] as const),
]);

/** The office that a folded verb says, or null. */
export function officeOfVerb(verb: string): string | null {
  return OFFICE_VERBS.get(verb) ?? null;
}
