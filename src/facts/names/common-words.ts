import { EVERYDAY } from './everyday-words.ts';

/**
 * Words that open English sentences without being names. A capital at the start of a sentence says nothing, so a single word
 * there counts as a name only if the article writes it in capitals elsewhere, or if it is neither here nor of a common ending.
 * Written by hand from the vocabulary of news; words that are as often surnames ("Baker", "Grant", "May") are left out.
 */
const COMMON = new Set(
  `ability able abortion abound abroad absent absentee abuse academic accept accepted access accident account
  action active activist activity actor actress actual ad addict address administrative adult advanced
  advice adviser advisor advocate aerial affair affected afterward afterwards age aged agency agenda agent
  aggressive ago agreement ahead aid air aircraft airline airport airstrike aisle alarm albeit album alcohol
  alien alike alive allegation alleged allow ally almost alone alongside aloud already alternative
  altogether amateur amazing ambulance amid amidst amnesty amount analysis analyst analysts anchor anger
  angry animal anniversary annual anonymous another answer anti anxiety anybody anymore anyone anything
  anytime anyway anywhere apart apartment apiece apology apparent appeal applause applicant application
  approval arbiter area arguably argument arm army arrest art artery article artist aside ask assault
  assembly asset assistant associate assume asylum athlete atmosphere attack attacker attempt attendance
  attention attitude attorney auction audience audio audit auditor auditors aunt author authority auto
  automatic autumn available average avoid award aware awful aye baby back backed backer background bad bail
  bakery balance ball balloon ballot ban band bank banker bankruptcy bar barely barricade barrier base based
  basic basis batsman batter battle beach beautiful beauty become bed bedroom beer begin behavior behaviour
  behind belief believe believer beloved beneath benefit besides best bet better beware beyond bid big
  bigger bigwig bigwigs bilateral bill billed billion billionaire biologist biology bipartisan bird birth
  bit black blame blast blaze bleaching bleak blood board boat body bold bomb bond bonus book boom boos
  border born boss bosses bottom bound bowled bowler boy boycott brain branch brave breach bread break
  breakfast breaking breakthrough brewery brick bridge brief bright bring broad brother brown bubble budget
  build builder built bullet bulletin buried bus business businessman businesspeople businesswoman busy buy
  buyer bystander cabinet cafe call camera camp campaign campaigner campus cancer candidate candle capital
  captain caption car carbon care career careful caretaker cargo case cash cat catch cattle caught cause
  caution cell center central centre century ceremony certain chair challenge champion chance change channel
  chaos charge charity cheap cheaper check checkout cheer cheers chemical chemist cheque chess chief chiefs
  child childhood children choice choose chronic church circle circumstance citizen city civil civilian clad
  claim claps clash class classic clean clear clearly cleric clerk click client cliff climate clinic
  clinician close closed closer cloth club clue coach coal coalition coast coastal coastguard coffee cold
  collaboration colleague college column columnist combat combined come comedian comedy comfort commander
  comment commentator commerce commercial commission commissioner committee common communication community
  commuter commuters company compare compared compensation competition competitive competitor complaint
  complete comprehensive compromise computer concern concert condition conductor conference confidence
  confident conflict congratulations consent consequence conservation conservationist conservative consider
  consistent consul consultant consumer contact contemporary content continued contract contractor contrary
  contrast contribute contributor control controversial controversy convention conversation cook cool copper
  copy coral core corporate corporation correct corruption cost council councillor counsel count counter
  country county couple courage course court courtesy cousin cover coverage covid crash create creation
  creative credit creditors crew cricket crime criminal crisis critic critical criticism crop crowd crucial
  crude cruise culture cup curator curious currency current customer cut cute cyber cyclist dad daily dairy
  dam damage dance danger dangerous dark data daughter dawn day dead deadline deadly deal dealer dear death
  debate debt decade decide decision deep defeat defence defendant defender defense deficit definition delay
  delegate delicate delivery demand democracy demonstrator denied department depression deputy describe
  desert design desk desperate despite detail detective developer device diabetic dictator did diet
  different difficult difficulty dig digital dinner diplomacy diplomat diplomatic direct director dirt dirty
  disability disabled disaster discipline disclose discover discrimination disease dispatch dispatcher
  display dispute distance district diver divorce do doctor documentary does dog dollar domestic don donate
  donation done donor door dose double doubt download downtown dozen drama dramatic drawn dream dress drink
  drive driven driver driving drone drop drought drug drummer dry dubbed due duty eager earlier early
  earning earth earthquake east eastern easy eat economic economist economy edge editor editorial education
  effect effective effort eight eighteen eighth eighty either elder elderly elected election electric
  electricity electronic element eleven elite else elsewhere email embassy emergency emission emotion
  emotional employee employer employment empty encourage end enemy energy engine engineer enough ensure
  enter entertainment enthusiasm entire entrepreneur entry environment environmental equal equally equipment
  error escape especially essential establish estimate ethnic evacuation evacuee evacuees even evening event
  eventual eventually every everybody everyday everyone everything everywhere evidence evil exact exam
  example excellent except excess exchange excitement excluded exclusive excuse executive exercise exhausted
  exhibition exile exit expect expensive experience expert explain explained explainer explore explosion
  export exposure express extensive external extra extraordinary extreme eye face faced fact factbox factory
  failure fair faith fake fall false fame family famous fan far farm farmer farther fashion fast fat fatal
  fate father fault fear federal fee feed feedback feel feeling feet fellow female fence ferry festival few
  fewer fewest fiction field fierce fifteen fifth fifty fight fighter figure file filing fill film filmmaker
  final finance financial find fine finish fire firearm firefighter firm first fiscal fish fisherman fishing
  fit five fix flag flash flat fleet flight flood floor flotilla flower flu focus folk follow food foot
  football footballer for force forced forecast forecaster foreign foreigner forensic forest forget formal
  former fortunate fortune forty forward found foundation founder foundry four fourteen fourth fourthly
  fraud free freedom freight frequent fresh friend front fruit frustration fuel full fun fund fundamental
  funeral funny further furthermore future gain gallery game gang gap garage garden gas gate gay gender
  general generation gentle gentlemen genuine geography geologist get giant gift girl give given glad glass
  global go goal goalkeeper goat gold golf gone good goodbye goods gosh gossip got government governor grab
  graduate grain grand grandchildren grandfather grandmaster grandmother grandparent grandparents granted
  graphic grass grateful great greater greatest green grim grocery gross ground groundsman groundsmen group
  growth guard guess guest guide guideline guilty guitarist gulf gun gunman gunmen guru gust guy gym habit
  hacker had hail hair half hall hand happen happy harbor harbour hard hardly harm harvest hate hazard head
  headline headquarter headteacher health healthy hear heart heat heavy hedge height heir helicopter hell
  hello help helpline hence here heritage hero hexavalent hey hi hidden high higher highest highlight
  highway hiker hill hint historian historic historical history hit hoarder hold hole holiday home homebuyer
  homeless homeowner honest honesty honey honor honour hope horror horse hospital host hostage hot hotel
  hotline hour house household housing how however howls huge human humanitarian humanity humour hundred
  hunger hunter hurricane hurry hurt husband hydrogeologist i ice idea ideal identity if ignore ill illegal
  image imagine immediate immigrant immigration impact imperial implication import important impossible
  impressive improvement in incident included income incomplete increase incredible incumbent indeed
  independent index individual industrial industry inequality infant infection inflation influence
  influential infographic information infrastructure inherent initial injury inmate inner innocent
  innovation inquest inquirer inquiry inside insider insight inspection inspector inspiration inspired
  install instance instead institution insurance insurer intelligence intense interest interestingly interim
  interior internal international internet interview intriguing investigation investigator investment
  investor invitation iron irrigation island islander islanders isn issue it item its jail jet job jobless
  join joint joke journal journalism journalist journey joy judge judgement judgment judicial jump juror
  jury just justice kayaker keen keep keeper kelp kept key kick kid kidney killer kind king kitchen knee
  knife knight know knowledge known lab label labor laboratory labour lack ladies lady lake land landlord
  landmark landowner landscape language large larger largest last lastly late later latest latter laughter
  launch law lawmaker lawsuit lawyer lead leader leadership leading league leak learn lease leave lecturer
  led left leg legacy legal legend legislation legislator leisure lender less lesson let letter level liar
  liberal liberty library licence license lie lies life lifeboat light like likely likewise limit line link
  list listen literally little live living load loan lobby lobbyist local locals location lockdown locked
  locksmith lodger logic lone long longer longtime look lord lorry loss lost lot lots loud love loved lovely
  lover low lower lowest loyal luck lucky lunch luxury machine made magazine magic magistrate mail main
  mainstream major majority make maker male man manager mandatory manufacturer many map march margin marine
  marital mark market marketing marriage married mask mass massive master match mate material maternal maths
  matter mature maximum maybe mayor meal mean meaning means meantime meanwhile measure meat medal media
  median medical medicine medium meet meeting member memo memory men mental mention merchant mere message
  met metal method micro mid middle midfielder midnight might migrant migration militant military milk
  million mind mine miner minister ministers ministry minor minority minute miracle miss missile mission
  mistake mob mobile model moderate modern mom moment momentum money month mood moon moral more mortgage
  most mostly mother motion motive motor motorist mountain mourner move movement movie much multiple mum
  municipal murder museum music musical musician mussel must mutual my mystery myth naked name nanny
  narrative nation national nationwide native natural nature naval nay near nearby nearly necessary need
  negative negotiator neighbor neighborhood neighbour neighbourhood neither nerve net network neutral never
  nevertheless new newcomer news newsletter newspaper next nice niece night nightmare nine nineteen ninety
  ninth no nobody noise nominee non none nonetheless nonprofit noon normal north northern nose not notable
  note nothing notice novel novelist now nowhere nuclear number numerous nurse nursing nutrition object
  objective observer obvious occasion ocean odd odds of off offence offense offer office officer official
  offshore often oil ok okay old older oldest on once ongoing online onlooker only open opening operation
  operative operator opinion opponent opportunity opposite opposition optimism option or oral order ordinary
  organisation organiser organization organizer original orphan other others otherwise otter ours out
  outbreak outcome outdoor outlook output outrage outside over overall overnight overseas own owner
  ownership oxygen oyster pace pack package page paid pain paint pair panel panic paper paradise paramedic
  pardon parent parents park parliament parliamentary part participant particular partner partnership party
  passage passed passenger passion past pathologist patient pattern pay payment peace pedestrian peer
  penalty pending pension pensioner people per percent percentage perfect perhaps period permanent
  permission person personal personnel perspective pet petition petitioner petrol phase philosophy phone
  photo photograph photographer physical pick picture pictured pictures piece pilot pipe pity place plainly
  plaintiff plan plane planet plant plastic play player playoff plea please pleasure pledged plenty plot
  plus podcast poet point poison police policeman policewoman policy polite political politician politics
  poll pollution pool poor popular population port porter position positive possible post posters postman
  potential poverty power powerful practical practice praise pray prayer pre precious precise prediction
  prefect preference pregnant preliminary premier premium preparation prepare presence present president
  presidential press pressure presumably pretty previous price pride priest primary prime prince principal
  principle print prior priority prison prisoner private prize pro probable probe problem procedure
  proceeding process producer product production professional professor profit program programme progress
  progressive project prolonged prominent promise proof propaganda proper property proponent proposal
  prosecution prosecutor prospect protection protein protest protester proud proven provide provider
  province provincial provision psychologist public publication publicity publisher pundit pupil pupils
  purchase pure purpose push put quality quarry quarter queen query question quick quiet quit quite quote
  quoted race racial racism radical radio rail railway rain rainfall rainforest raise rally range ranger
  rank rape rapid rare rat rate ratepayer rather rating raw re reach reaction read reader ready real reality
  really rear reason rebel recall receipt recent reception recession recipe recipient record recovery
  recruit red reduced reef referee reference referendum reform refugee refusal regard regarding regardless
  regime region regional register regret regular regulation regulator regulators regulatory related relation
  relationship relative release relief religion religious remark remarkable remember remind reminder remote
  rent rental repeal repeat repentance replacement report reportedly reporter representative reproductive
  reputation request rescue rescuer research researcher reservation reserve reservoir residence resident
  residential resistance resource respect respond respondent response responsibility rest restaurant
  restoration result resume retail retailer retired retiree retirement return revelation revenge revenue
  reverse review revolution reward rhetoric rich ride rider rifle right ring riot rise risk rival river road
  robbery robot rock role roll romance roof room root rough round route row royal rubbish rule ruler ruling
  rumor rumour run runner rural rush sacrifice sad safe safety sailor saint salary sale salmon sanction sand
  sandbag sandbags satellite satisfaction save savings sawmill say scaffold scaffolding scale scandal scared
  scenario scene schedule scheme scholar school schoolteacher science scientific scientist score scout
  scream screen script scroll sculptor sea seabird search season seat second secondary secret secretary
  section sector secular security see seed seek seismologist sell seller senate senator send senior sense
  sensor sent sentence separate series serious servant server service session set settlement seven seventeen
  seventh seventy several severe sewage sewer sex sexual shadow shall shame shape share shareholder
  shareholders sharp sheep shelf shelter shepherd sheriff shift ship shipment shock shoe shooter shop
  shopper short shortage shortly shot should shoulder show shower shrimp shut shy sick side sight sign
  signal significant silence silent silver similar simple simply sin since singer single sir sister sit site
  situation six sixteen sixth sixty size skeptic skier skill skin skipper sky slave sleep slideshow slight
  slow small smaller smart smoke smoking smooth smuggler snow so soccer social society soft software soil
  solar sold soldier sole solid solution somebody somehow someone something sometimes somewhat somewhere son
  song soon sorry sort sot soul sound source south southern space spare speak speaker special specialist
  species specific spectator speech speed spend spending spirit spite spokesman spokesperson spokeswoman
  sponsor sport spot spouse spread spring spy squad squatter stability stadium staff staffer stage stake
  stallholder stand standard star start startup state stated statement station statistic status stay steady
  steam steel step stepfather stepmother steward stick still stock stolen stone stop store storm story
  straight strange stranger strategic strategist strategy stream street strength stress stricken strict
  strike striker strong structure struggle student studio study stuff stunning style subject subscribe
  subsequent substance suburb suburban success successful such sudden sue sufficient sugar suggested suicide
  suit summer sun sunlight sunshine super superintendent supermarket supervisor supplement supplier supply
  support supporter suppose supreme sure surface surfer surgeon surgery surplus surprise surprisingly survey
  survival survivor suspect suspension suspicion sweet swift swimmer swing swipe sworn symbol sympathy
  symptom system table tail take takeaway taken talent talk tall tank tap target tariff task taste tax
  taxpayer tea teacher team tear tech technical technician technology teen teenager telecom television tell
  temperature temporary ten tenant tenor tension tentative tenth term terrible territory terror terrorism
  terrorist test testimony text thank thanks that the theater theatre theft their theme then theory
  therapist therapy there thereafter thermometer these they thick thief thin thing think third thirteen
  thirty this those though thought thousand threat three thriller throat throughout thrown thus ticket tide
  tie tight till timber time timeline tiny tip tired title to tobacco today toddler together told tolerance
  toll tomorrow tone tonight tonne too tool top topic torn tornado torture total touch tough tour tourism
  tourist tournament tower town toxic toy track trade trader tradition traditional traffic tragedy tragic
  trail train trainer training transcript transfer transit translation transparency transport trauma travel
  traveler traveller treasure treasury treatment treaty tree tremendous trend trial tribal tribe tribunal
  tribute trick trip triple troop trouble truck trucker true trust trustee truth try tube tunnel turn
  turnout tutor tv twelfth twelve twenty twice twin twins twist two type typical tyre ugly ultimate umpire
  unable unbeknownst uncle unclear under undercover underground understand understandable underwater
  unemployment unfortunate union unions unique unit united unity universal university unknown unless unlike
  unmarried unprecedented unrest until unusual up upcoming update updated uphill upon upper urban urgent us
  usage use useful user usual utility vacation vaccine valley valuable value van variety various vast
  vehicle venue verdict version vessel vet veteran via vice victim victory video view viewer village
  villager villagers violence violent virtual virus visa vision visit visitor visual vital vo vocal voice
  volume volunteer vote voter vs vulnerable wage wait waiter waitress wake walk wall want wanted war
  warehouse warm warning wary was waste watch watchdog water wave way we weak weakness wealth wealthy weapon
  weather web website wedding week weekend weekly weight weird welcome welder welfare well were west western
  wet whale what whatever wheel when whenever where whereas wherever whether which whichever while whilst
  whistleblower white who whoever whole whom whose why wide widespread widow wife wild wildfire wildlife
  will willing win wind window wine winger winner winter wish with within without witness woken woman women
  wonder wonderful wood word work worker workforce workplace workshop world worldwide worried worry worse
  worst worth would wound wow write writer written wrong wrote yard year yen yep yes yesterday yet yield you
  young younger youngest youngster your youth zero zone one serial crooked suggest opt enjoy formula
  championship bookmark parishioner`.split(/\s+/),
);

/** Endings that common words have and names seldom: a sentence that opens with "Following" or "Officially" names nobody. */
const COMMON_ENDING =
  /(?:[a-z]{3}ing|[a-z]{4}(?:ance|ence|ency|ancy|ight)|[a-z]{4}lent|[a-z]{4}ly|[a-z]{3}tions?|[a-z]{3}sions?|[a-z]{4}ments?|[a-z]{4}ness|[a-z]{3}ists?|[a-z]{3}ologists?|[a-z]{3}ised|[a-z]{3}ized|[a-z]{4}ated|[a-z]{4}able|[a-z]{4}ible|[a-z]{3}ious|[a-z]{3}eous|[a-z]{4}less|[a-z]{4}ities|[a-z]{4}ity|[a-z]{4}ical|[a-z]{3}ional|[a-z]{3}fully|n't)$/;

/**
 * True for a folded word that opens sentences and headlines without being a name: common words, and those of wider everyday English,
 * of which some are surnames too. Elsewhere a capital says more.
 */
export function isEverydayWord(folded: string): boolean {
  return isCommonWord(folded) || EVERYDAY.has(folded) || bases(folded).some((base) => EVERYDAY.has(base));
}

/** True for a folded word of everyday English, in any of its regular forms, that is hardly ever a name. */
export function isCommonWord(folded: string): boolean {
  if (COMMON.has(folded) || COMMON_ENDING.test(folded)) return true;
  return bases(folded).some((base) => COMMON.has(base));
}

/** True where only the ending makes a common word of it: "Spurling", "Connelly" and "Clement" may be families. */
export function isCommonByEnding(folded: string): boolean {
  return COMMON_ENDING.test(folded) && !COMMON.has(folded) && !EVERYDAY.has(folded);
}

const PREFIX = /^(?:un|re|over|under|mis|non|out|inter)(?=[a-z]{4})/;
/** "Interviewers", "costlier": endings that everyday words take. */
const SUFFIX = /(?:ers?|ors?|ier|iest|est|ings)$/;
/** "Railwaymen", "glassmakers": several who do something. */
const DOERS =
  /^[a-z]{4,}(?:men|women|makers|workers|keepers|holders|goers|owners|growers|breeders|sellers|fighters|drivers|players|farmers)$/;

/** "Payouts", "walkout", "takeovers": what is done, from a verb and its particle. */
const BY_PARTICLE = /^([a-z]{3,})(?:out|up|down|off|over|back|away|through|around)s?$/;

/** True for a folded word made of an everyday word by a prefix, an ending or a word for people: at the start of a sentence it names nobody. */
export function isMadeOfEveryday(folded: string): boolean {
  if (DOERS.test(folded)) return true;
  const verb = BY_PARTICLE.exec(folded)?.[1];
  if (verb !== undefined && isEverydayWord(verb)) return true;
  const bare = folded.replace(PREFIX, '');
  if (bare !== folded && isEverydayWord(bare)) return true;
  const root = folded.replace(SUFFIX, '');
  return root !== folded && root.length >= 4 && [root, `${root}e`, `${root}y`].some(isEverydayWord);
}

function bases(word: string): string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith('s')) return [word.slice(0, -1)];
  if (word.endsWith('ed')) return [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3)];
  if (word.endsWith('er')) return [word.slice(0, -1), word.slice(0, -2)];
  if (/([bdgmnprt])\1y$/.test(word)) return [word.slice(0, -2)];
  return [];
}
