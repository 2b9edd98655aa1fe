import type { RoleDigest } from '../../digest/digest.ts';
import type { Role } from '../../facts/fact.ts';
import { canonicalOffice } from '../../facts/names/office-words.ts';
import { keysOfWords, wordKey } from '../../text/keys.ts';
import { readWordOnce } from '../../text/read-once.ts';
import { type Comparison, originalKeys } from '../comparison.ts';
import { sentencesAbout } from './raised-offices.ts';

/** What one works at, by what one is called: a publican keeps a pub, whoever "runs a shop" is a shopkeeper. */
const WORK = new Map(
  Object.entries({
    shopkeeper: 'shop store stall grocery',
    storekeeper: 'shop store',
    grocer: 'grocery shop store vegetables',
    greengrocer: 'vegetables fruit shop',
    stallholder: 'stall market sell',
    trader: 'stall market sell trade',
    seller: 'sell stall market',
    retailer: 'shop store sell',
    publican: 'pub bar inn',
    innkeeper: 'inn pub hotel guesthouse',
    landlord: 'let rent own pub inn',
    landlady: 'let rent own pub inn',
    hotelier: 'hotel',
    restaurateur: 'restaurant cafe',
    farmer: 'farm cattle cows sheep goats crops land herd grow plough',
    rancher: 'ranch cattle',
    grower: 'grow orchard farm',
    herder: 'herd cattle sheep goats yaks camels reindeer',
    shepherd: 'sheep flock',
    beekeeper: 'bees hives honey',
    fisherman: 'fish boat nets catch',
    skipper: 'boat ship captain sail',
    sailor: 'sail ship boat',
    boatman: 'boat ferry row',
    miller: 'mill flour',
    baker: 'bakery bread bake',
    brewer: 'brewery beer',
    winemaker: 'wine vineyard vines cellar',
    butcher: 'butchery meat shop',
    tailor: 'sew suits clothes',
    seamstress: 'sew clothes',
    potter: 'pots pottery kiln',
    driver: 'drive bus lorry truck taxi van',
    trucker: 'drive truck lorry',
    postman: 'post letters parcels mail deliver round',
    postwoman: 'post letters parcels mail deliver round',
    playwright: 'play theatre stage wrote',
    poet: 'poem poetry verse wrote',
    novelist: 'novel book wrote',
    composer: 'compose symphony opera music score',
    sculptor: 'sculpture statue carve',
    dressmaker: 'sew dress clothes',
    barber: 'hair shave',
    vet: 'animals veterinary clinic',
    pharmacist: 'pharmacy medicine drugs',
    roofer: 'roof',
    bricklayer: 'bricks build',
    welder: 'weld',
    cleaner: 'clean',
    cook: 'kitchen meals canteen',
    waiter: 'restaurant cafe table',
    waitress: 'restaurant cafe table',
    receptionist: 'desk hotel',
    cashier: 'till shop bank',
    courier: 'deliver parcels',
    soldier: 'army military troops served',
    policeman: 'police force',
    paramedic: 'ambulance',
    midwife: 'births babies maternity',
    pilot: 'fly flew aircraft plane',
    banker: 'bank',
    hotelkeeper: 'hotel',
    firefighter: 'fire brigade blaze',
    prosecutor: 'prosecute prosecution',
    lawyer: 'law legal court client case defend prosecute represent act trial',
    student: 'study university college school course degree class year',
    journalist: 'write report newspaper paper column broadcast magazine',
    broker: 'brokerage',
    chef: 'cook kitchen restaurant',
    hairdresser: 'salon hair',
    tanner: 'leather hides',
    accountant: 'accounts audit firm',
    surveyor: 'survey',
    climber: 'climb',
    cyclist: 'bike bicycle cycle ride rode',
    pensioner: 'retire pension',
    teacher: 'teach school lessons class',
    schoolteacher: 'teach school lessons class',
    lecturer: 'teach university',
    detective: 'investigation inquiry inspector superintendent case police',
    investigator: 'investigation inquiry inspector case',
    bookseller: 'books bookshop',
    librarian: 'library',
    florist: 'flowers',
    jeweller: 'jewellery jewels',
    mechanic: 'garage repair workshop',
    gardener: 'garden plants',
    carpenter: 'wood furniture workshop',
    electrician: 'wire electrical',
    plumber: 'pipes boiler',
    nurse: 'nursing ward patients',
    engineer: 'engine engineering',
    miner: 'mine pit shaft',
    painter: 'paint',
    singer: 'sing choir voice band',
    musician: 'play band orchestra',
    photographer: 'photographs pictures',
    author: 'wrote book novel paper report study',
    writer: 'wrote book novel',
    owner: 'own run bought',
    businessman: 'company firm business own',
    businesswoman: 'company firm business own',
    entrepreneur: 'company firm business founded started',
    tenant: 'rent lease flat',
    widow: 'husband late',
    widower: 'wife late',
    caretaker: 'looks after care',
    operator: 'operate drive run',
    organiser: 'organise',
    translator: 'translate',
    curator: 'curate exhibition',
    designer: 'design',
    inventor: 'invent',
    builder: 'build',
    developer: 'develop',
    witness: 'saw testified evidence',
    survivor: 'survive',
    diver: 'dive',
  }).map(([calling, work]) => [calling, keysOfWords(work)] as const),
);

/** "Shopkeeper" of a shop, "cheesemaker" of cheese: what stands before the ending of who works at it. */
const ENDING = /^([a-z]{3,})(?:keeper|maker|owner|seller|farmer|driver|holder|worker|player|grower|dealer)$/;

/** Keys of words for what somebody of a calling (folded) works at; none where that is not known. */
export const workOf = readWordOnce((calling): readonly number[] => {
  const compound = ENDING.exec(calling)?.[1];
  return [...(WORK.get(calling) ?? []), ...(compound === undefined ? [] : [wordKey(compound)])];
});

/**
 * True where the original's sentences about somebody tell the work that the page has a word for: "runs a shop" for a shopkeeper, "who was leading the
 * investigation" for the lead detective. What somebody leads must be led there too; whoever only wishes to be something is nothing yet.
 */
export function isToldByWork(role: Role, own: readonly RoleDigest[], comparison: Comparison): boolean {
  const calling = role.words.at(-1) ?? '';
  if (isInCharge(role, own, comparison) || WISHING.has(role.words[0] ?? '')) return true;
  if (shortensCalling(calling, own)) return true;
  const work = workOf(calling);
  if (work.length === 0) return false;
  const leads = role.words.slice(0, -1).some((word) => /^(?:lead|leading|chief|head)$/.test(word));
  if (leads && !own.some(({ words }) => canonicalOffice(words)[0] === 'leader' && words[1] === 'of'))
    return false;
  if (!leads && role.words.length > 1) return false;
  return sentencesAbout(role, comparison).some((at) => {
    const keys = originalKeys(comparison, at);
    return work.some((key) => keys.includes(key));
  });
}

/** "Keeper" for the wicketkeeper, "worker" for the steelworker: what such a calling ends in. */
function shortensCalling(calling: string, own: readonly RoleDigest[]): boolean {
  if (!/^(?:keeper|worker|maker|writer|singer|player|grower|farmer)$/.test(calling)) return false;
  return own.some(({ words }) => words.some((word) => word !== calling && word.endsWith(calling)));
}

/** "An aspiring nurse" holds no office yet. */
const WISHING = new Set(['aspiring', 'budding', 'prospective']);

/** "Tourism chief" for a deputy mayor who is in charge of tourism: the original's sentence about the office has the field. */
function isInCharge({ words }: Role, own: readonly RoleDigest[], comparison: Comparison): boolean {
  const [field, head] = words;
  if (field === undefined || words.length !== 2 || !/^(?:chief|head|boss)$/.test(head ?? '')) return false;
  return own.some(
    (office) =>
      !office.words.includes(field) && originalKeys(comparison, office.sentence).includes(wordKey(field)),
  );
}
