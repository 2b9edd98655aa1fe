function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Nouns for what a person is or does, beyond those that their ending gives away (see `isOfficeWord`). */
const OFFICES = words(
  `accomplice administrator advocate agent aide ally ambassador analyst anchor apprentice architect arbiter artist assistant associate astronaut athlete attorney aunt author barrister bishop boss
  boyfriend bride brother builder campaigner captain caretaker ceo cfo chair chairman chairperson chairwoman chancellor chef chief clerk coach colleague collector columnist commander commentator commissioner
  conductor congressman congresswoman consul consultant convener convenor co-founder cofounder cook correspondent councillor councilman councilwoman counsel counsellor counselor cousin creator critic curator
  daughter dean delegate dentist deputy designer detective developer director doctor economist editor electrician envoy executive expert father fiancee fiance figure fireman fisherman footballer founder
  friend general girlfriend governor graduate grandfather grandmaster grandmother guard guide guru head headmaster headmistress headteacher heir historian host husband inspector insider instructor
  insurer intern inventor investigator investor journalist judge juror king lawmaker lawyer leader lecturer legislator librarian lieutenant linguist magistrate manager marshal mayor mechanic medic member midwife minister
  ministers mother musician nephew neighbour neighbor niece novelist nurse officer official ombudsman operator organiser organizer owner painter paramedic parent partner passenger pastor patient pensioner
  pharmacist philosopher photographer physicist physician pilot playwright plumber poet policeman policewoman politician premier president presenter priest prince princess principal producer professor programmer prosecutor psychologist
  publisher pundit pupil queen rabbi rector registrar reporter representative researcher resident roommate sailor salesman scholar scientist secretary senator sergeant servant sheriff shareholder sister skipper soldier solicitor
  son specialist spokesman spokesperson spokeswoman sponsor staffer stepfather stepmother strategist student superintendent supervisor surgeon survivor teacher technician teenager tenant theologian trader trainer treasurer trustee
  tutor uncle undersecretary vet veteran vicar victim visitor volunteer warden whistleblower widow widower wife winner witness worker writer youngster zoologist mp msp mep ceo-elect collector qc kc goalkeeper striker midfielder
  defender quarterback pitcher batsman bowler all-rounder rounder seed champion co-author coauthor creditor inmate suspect defendant plaintiff petitioner protester refugee migrant survivor donor supporter opponent critic`,
);

/** "-ologist", "-graphy" people and the like: endings that only words for persons have. */
const OFFICE_ENDING =
  /^[a-z]{2,}(?:ologist|ographer|ician|woman|women|keeper|maker|holder|worker|fighter|player|runner|seller|teacher|owner|driver|farmer|founder|master|person)$/;

/** Words that raise, lower or date an office. Losing or adding one makes another office of it. */
export const RANKS = words(
  'deputy former ex vice acting interim assistant associate junior sub under co outgoing incoming retired emeritus honorary suspended elect designate would-be aspiring self-styled then',
);

/** Words that raise an office without changing it much: the page may leave them out, but not add them. */
export const RAISING = words('senior chief lead leading head top principal executive');

/** How far an office reaches. Two different ones make two offices. */
export const REACH = words(
  'world global international national federal state provincial county district regional local city municipal town parish branch area group club union divisional departmental',
);

/** Offices that are one under many words. The first word of each line stands for all; phrases are tried before single words. */
const SYNONYMS: readonly (readonly [canonical: string, phrases: string])[] = [
  ['ceo', 'chief executive officer|chief executive|managing director|ceo'],
  ['cfo', 'chief financial officer|finance director|finance chief|cfo'],
  ['coo', 'chief operating officer|coo'],
  [
    'leader',
    'boss|chief|head|leader|supremo|top dog|figurehead|honcho|overseer|chair|chairman|chairwoman|chairperson|convener|convenor',
  ],
  ['spokesman', 'spokesman|spokeswoman|spokesperson|press officer|press secretary'],
  ['lawyer', 'lawyer|attorney|solicitor|barrister|counsel|advocate'],
  ['police officer', 'police officer|policeman|policewoman|cop|constable|officer'],
  ['mp', 'member of parliament|mp|lawmaker|legislator|parliamentarian|politician'],
  ['councillor', 'councillor|councilman|councilwoman|council member|councilmember|alderman'],
  ['headteacher', 'head teacher|headteacher|headmaster|headmistress|school principal|principal'],
  ['captain', 'captain|skipper|master'],
  ['teacher', 'teacher|schoolteacher|instructor|tutor|educator'],
  ['doctor', 'doctor|physician|gp|medic|surgeon'],
  ['coach', 'coach|trainer|manager'],
  ['film-maker', 'film maker|filmmaker|film director'],
  ['driver', 'driver|trucker|motorist'],
  ['researcher', 'researcher|scientist|academic|scholar'],
  ['judge', 'judge|justice|magistrate'],
  ['worker', 'worker|employee|staffer|staff member'],
  ['student', 'student|pupil|undergraduate'],
  ['mother', 'mother|mum|mom'],
  ['father', 'father|dad'],
  ['arbiter', 'arbiter|referee|umpire'],
  ['organiser', 'organiser|organizer|organising director|organizing director'],
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
  'lawyer judge prosecutor juror',
  'ceo cfo coo analyst treasurer',
  'professor lecturer student researcher',
  'doctor nurse paramedic pharmacist midwife',
  'mayor councillor governor mp senator',
  'sheriff captain lieutenant sergeant inspector superintendent',
  'director ecologist scientist engineer technician assistant',
].map((line) => line.split(' '));

/** True for two canonical offices that exclude each other. */
export function excludeEachOther(a: string, b: string): boolean {
  return a !== b && CALLINGS.some((line) => line.includes(a) && line.includes(b));
}

/** Folded words of an office with every known synonym brought to its canonical word; other words stay. */
export function canonicalOffice(office: readonly string[]): string[] {
  const canonical: string[] = [];
  for (let i = 0; i < office.length; ) {
    const match = PHRASES.find(({ words: phrase }) => phrase.every((word, k) => office[i + k] === word));
    canonical.push(match?.canonical ?? office[i] ?? '');
    i += match?.words.length ?? 1;
  }
  return canonical;
}

/** Verbs that say an office: "who chairs the forum". */
const OFFICE_VERBS = new Map<string, string>([
  ...['chairs', 'chaired', 'chairing'].map((verb) => [verb, 'chair'] as const),
  ...['leads', 'led', 'leading', 'heads', 'headed', 'heading', 'runs'].map((verb) => [verb, 'head'] as const),
  ...['edits', 'edited'].map((verb) => [verb, 'editor'] as const),
  ...['directs', 'directed'].map((verb) => [verb, 'director'] as const),
  ...['manages', 'managed'].map((verb) => [verb, 'manager'] as const),
  ...['coaches', 'coached'].map((verb) => [verb, 'coach'] as const),
  ...['teaches', 'taught'].map((verb) => [verb, 'teacher'] as const),
  ...['owns', 'owned'].map((verb) => [verb, 'owner'] as const),
  ...['founded', 'founds'].map((verb) => [verb, 'founder'] as const),
  ...['captains', 'captained', 'skippers'].map((verb) => [verb, 'captain'] as const),
  ...['represents', 'represented'].map((verb) => [verb, 'representative'] as const),
]);

/** The office that a folded verb says, or null. */
export function officeOfVerb(verb: string): string | null {
  return OFFICE_VERBS.get(verb) ?? null;
}
