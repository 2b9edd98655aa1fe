import type { Topic } from '../topic.ts';
import { trade } from './trades.ts';

const SCHOLAR = 'profess, scien, research, univers, institut, academ, dr., lectur, expert, phd';

/** Callings of the sea, the wards, the laboratory and the woods that a page gives somebody, each with all the words by which a faithful page may come to them. Left out are those that are surnames, teams and newspapers too: miller, brewer, butcher, cowboy, courier. */
export const CALLINGS: readonly Topic[] = [
  trade(
    '(?:brain|heart|plastic|trauma|orthopa?edic|eye|transplant|cosmetic|neuro|veterinary) ?surgeons?|anaesthetists?|anesthetists?|anesthesiologists?|cardiologists?|oncologists?|neurologists?|dermatologists?|gyna?ecologists?|urologists?|pa?ediatricians?|radiologists?|radiographers?|family doctors?|general practitioners?',
    'surg, doctor, medic, physician, dr., hospital, clinic, anaesth, anesth, cardi, heart, oncol, cancer, neurol, brain, dermat, skin, gyn, urol, paediat, pediat, radiol, radiogr, gp., gps, practition, consultant, specialist, patient, ward',
  ),
  trade(
    "(?:airline|test|helicopter|fighter|glider|commercial|jet) pilots?|train drivers?|(?:ferry|sea|ship[’']s) captains?|deck ?hands?|helmsm[ae]n|skippers?|yachtsm[ae]n|yachtswom[ae]n|boatbuilders?|shipwrights?|lighthouse keepers?|lock-?keepers?|harbou?r ?masters?|ferrym[ae]n|boatm[ae]n",
    'pilot, flew, fly, flight, plane, helicop, cockpit, train, rail, driver, captain, skipper, sail, sea., seam, ship, boat, yacht, crew, helm, ferr, harbo, port., lock, lighth, navy, naval, marin, vessel, aircraft, locomot, barge, row, canoe, airplane, aeroplane, seaplane, seas, seafar, undersea, warship, steamship, speedboat, motorboat, lifeboat, ports, airport, seaport',
  ),
  trade(
    '(?:coal |gold |former )?miners?(?! strike)|pitm[ae]n|quarrym[ae]n|geologists?|mineralogists?|surveyors?',
    `mine., mines, miner, mining, pit., collier, quarr, geolog, mineral, survey, drill, rock, stone, coal, ore., dig, shaft, tunnel, limest, sandst`,
    SCHOLAR,
  ),
  trade(
    'biologists?|zoologists?|ecologists?|ornithologists?|entomologists?|botanists?|mycologists?|marine scientists?|herpetologists?',
    `biolog, zoolog, ecolog, ornith, entomol, botan, mycol, marine, herpet, species, wildlife, ${SCHOLAR}, conserv, natural, keeper, curator, museum, microb, neurob`,
  ),
  trade(
    'physicists?|chemists?(?! (?:shop|and))|biochemists?|mathematicians?|statisticians?|astronomers?|astrophysicists?|cosmologists?|geneticists?|neuroscientists?|microbiologists?',
    `physic, chemi, biochem, mathem, statist, astron, astroph, cosmol, genet, neuro, microb, biolog, ${SCHOLAR}, pharm, observat, telesc, laborat, lab., comput, geophys, biophys`,
  ),
  trade(
    'epidemiologists?|virologists?|immunologists?|toxicologists?|nutritionists?|dieti[ct]ians?|pathologists?|bacteriologists?',
    `epidem, virol, virus, immun, toxic, nutri, diet, pathol, bacter, ${SCHOLAR}, medic, doctor, health, hospital, coroner, forensic, autops, post-mort, laborat`,
  ),
  trade(
    'seismologists?|volcanologists?|geophysicists?|meteorologists?|climatologists?|climate scientists?|hydrologists?|oceanographers?|glaciologists?|weather forecasters?|geographers?',
    `seism, volcan, geophys, meteor, climat, hydrol, oceano, glaci, weather, forecast, geogr, quake, ${SCHOLAR}, geolog, met office, ice., sea., water, earthq, seas, seafar, undersea, groundw, floodw, seawater, wastew, rainw, underw, freshw`,
  ),
  trade(
    'archaeologists?|palaeontologists?|paleontologists?|anthropologists?|historians?|egyptologists?|medievalists?|linguists?|philologists?|numismatists?|art historians?',
    `archaeo, archeo, palaeon, paleon, anthropol, histor, egypt, mediev, lingu, language, philol, numism, coin, art., excavat, dig., ${SCHOLAR}, museum, curator, archiv, author, heritage, fossil, writer, book`,
  ),
  trade(
    'criminologists?|sociologists?|political scientists?|ethicists?|philosophers?|theologians?|demographers?|behaviou?ral scientists?',
    `crimin, sociol, politic, ethic, moral, philos, theol, demogr, behavio, ${SCHOLAR}, analy, populat, social`,
  ),
  trade(
    'foresters|lumberjacks?|tree surgeons?|arborists?|gamekeepers?|(?:park|forest|wildlife|game) (?:rangers?|wardens?)|mountain guides?|mountaineers?|ski instructors?',
    'forest, lumber, logg, tree, timber, wood, game., gamek, keeper, ranger, warden, park., mountain, guide, climb, ski, trap, falcon, hunt, wildlife, alpin, everest, summit, hawk, conserv, reserve, firewood, plywood',
  ),
  trade(
    'lifeguards?|lifeboatm[ae]n|coastguards?|volunteer firefighters?|fire chiefs?|fire marshals?|midwi(?:fe|ves)|ward sisters?|care assistants?|lab(?:oratory)? technicians?|ambulance drivers?',
    'lifeg, lifeboat, coast, fire, brigade, midwi, ward, nurs, care., carer, lab., labs, laborat, technic, ambulanc, birth, hospital, paramed, beach, swim, rescue, matern, pool, wildfire, bushfire',
  ),
  trade(
    'detective (?:sergeants?|inspectors?|constables?|superintendents?|chief)|private (?:detectives?|investigators?|eye)|police (?:commissioners?|superintendents?|constables?)|prison (?:officers?|guards?|warders?)|prison governor|customs (?:officers?|officials)|border guards?|traffic wardens?|probation officers?|bailiffs?|court (?:clerk|usher|reporter|interpreter)s?',
    'detect, private, investig, police, constab, superintend, inspector, sergeant, prison, jail, warder, custom, border, traffic, parking, probat, bailiff, court, usher, clerk, interpret, officer, guard, garda, frontier, commission, warden, lifeg, coastg, bodyg',
  ),
  trade(
    'train conductors?|ticket inspectors?|railway workers?|railwaym[ae]n|signalm[ae]n|stationm[ae]sters?|baggage handlers?|ground staff|air traffic controllers?|couriers|dispatch riders?|chauffeurs?|rickshaw drivers?|removal men|crane (?:operators?|drivers?)|dock workers?|longshorem[ae]n',
    'train, conduct, ticket, inspect, rail, signal, station, baggag, luggag, ground, airport, controll, courier, deliver, parcel, chauff, driv, ricksh, removal, mover, crane, dock, port., ports, longsh, steved, transport, messeng, track, seaport',
  ),
  trade(
    'data scientists?|web developers?|app developers?|games? (?:developers?|designers?)|start-?up founders?|tech (?:entrepreneurs?|workers?)|coders?|youtubers?|vloggers?|bloggers?|podcasters?|gamers?|crypto (?:traders?|investors?)|(?:white-hat |ethical )?hackers?|cryptographers?|robotics engineers?',
    'data, web, app., apps, develop, game, gaming, start-up, startup, tech, cod(?:e|ing), youtub, vlog, blog, podcast, stream, crypt, hack, robot, software, comput, program, internet, online, video, channel, digital, cyber, engineer, silicon',
  ),
  trade(
    'smallholders?|sharecroppers?|wine ?growers?|vintners?|fruit growers?|olive growers?|rice growers?|crofters?|goatherds?|cowherds?|cattle breeders?|horse breeders?|dog breeders?|stud owners?|fish farmers?|oyster farmers?|cheese-?makers?',
    'smallhold, crop, wine, vine, vint, fruit, olive, rice, croft, cow., cows, cowboy, cattle, goat, breed, horse, dog, stud., fish, oyster, chees, brew, beer, distil, whisk, mill., miller, butcher, meat, farm, grow, orchard, agric, ranch, rodeo, herd, dairy, flour, bull, plantat, peasant, mills, sawmill, windmill',
  ),
];
