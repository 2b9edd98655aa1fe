import type { KindList } from './kind-list.ts';

/** Callings told apart by the word before them: a maths teacher from a music teacher, a finance director from a technical director. */
export const CALLINGS: readonly KindList[] = [
  {
    name: 'directors',
    kind: 'role',
    groups: `technical director, technology director | artistic director, creative director | medical director, clinical director | finance director, financial director | sporting director, director of football | creative director, artistic director, art director | commercial director, sales director, marketing director | musical director, music director | executive director, managing director, general director | operations director, technical director | marketing director, commercial director | research director, scientific director, science director | programme director, program director | communications director, press director | legal director, general counsel | human resources director, personnel director | funeral director | school director | museum director | festival director | hospital director | airport director | race director | regional director | country director | deputy director, assistant director | stage director, theatre director | film director | casting director | safety director`,
  },
  {
    name: 'heads of',
    kind: 'role',
    groups: `head of marketing, head of sales | head of finance | head of research, head of science | head of security | head of communications, head of press | head of operations | head of legal | head of human resources, head of hr | head of policy | head of design | head of engineering, head of technology | head of state | head of government | head of year | head of department | head of mission | head of delegation | head of safety | head of conservation`,
  },
  {
    name: 'managers',
    kind: 'role',
    groups: `project manager | site manager, plant manager, factory manager, mill manager, production manager, works manager | store manager, shop manager, branch manager | bank manager, branch manager | farm manager | office manager | hotel manager | stage manager | tour manager | quality manager | safety manager | venue manager | pub manager, bar manager | restaurant manager | park manager | harbour manager, port manager | airport manager | station manager | marketing manager, sales manager | finance manager | campaign manager | fund manager | account manager | town manager | estate manager | fleet manager | library manager | museum manager | emergency manager | risk manager | general manager | personnel manager, hr manager, human resources manager | reserve manager, warden`,
  },
  {
    name: 'officers',
    kind: 'role',
    groups: `press officer | safety officer | probation officer | customs officer | medical officer | police officer, policeman, policewoman | fisheries officer, fishery officer | planning officer | environmental health officer, health officer | welfare officer | liaison officer | returning officer | conservation officer, wildlife officer | prison officer, prison guard, corrections officer | parking officer | immigration officer | intelligence officer | recruitment officer | naval officer | army officer | air force officer | fire officer | housing officer | finance officer, financial officer | information officer | security officer, security guard | forest officer, forestry officer | water officer | education officer | admissions officer | loan officer | election officer, electoral officer | veterinary officer | agricultural officer, agriculture officer | community officer | duty officer | harbour master, harbourmaster, harbor master`,
  },
  {
    name: 'correspondents and editors',
    kind: 'role',
    groups: `political correspondent | sports correspondent, sports reporter, sports writer | science correspondent | health correspondent | foreign correspondent | business correspondent, economics correspondent | war correspondent | environment correspondent | education correspondent | crime correspondent, crime reporter | royal correspondent | transport correspondent | sports editor | political editor | fashion editor | business editor, economics editor | picture editor, photo editor | foreign editor | news editor | features editor | deputy editor | culture editor, arts editor | literary editor | film critic | theatre critic, drama critic | music critic, opera critic | food critic, restaurant critic | art critic | literary critic, book critic`,
  },
  {
    name: 'teachers',
    kind: 'role',
    groups: `maths teacher, mathematics teacher, math teacher | history teacher | music teacher, piano teacher, violin teacher, singing teacher | art teacher | drama teacher | chemistry teacher, science teacher | physics teacher, science teacher | biology teacher, science teacher | english teacher, language teacher | french teacher, language teacher | german teacher, language teacher | geography teacher | pe teacher, sports teacher, gym teacher, physical education teacher | primary school teacher, primary teacher, elementary school teacher | secondary school teacher, high school teacher | nursery teacher, kindergarten teacher | swimming teacher, swimming instructor | yoga teacher, yoga instructor | dance teacher, dance instructor | driving instructor | ski instructor | flying instructor, flight instructor | religion teacher | woodwork teacher | piano teacher | violin teacher | singing teacher | diving instructor | riding instructor | substitute teacher, supply teacher`,
  },
  {
    name: 'students',
    kind: 'role',
    groups: `law student | medical student, medicine student | engineering student | history student | nursing student, student nurse | art student | drama student | music student | business student | architecture student | chemistry student | physics student | economics student | psychology student | biology student | computer science student | veterinary student | philosophy student | journalism student | agriculture student | geology student, geography student | exchange student | mature student | student teacher, trainee teacher | dental student | theology student | sixth-former, high school student, secondary school student, school student | primary school student, primary school pupil`,
  },
  {
    name: 'workers',
    kind: 'role',
    groups: `factory worker | office worker | farm worker, agricultural worker, farmworker | construction worker, building worker | shop worker, retail worker, supermarket worker | care worker | health worker, healthcare worker, hospital worker | social worker | aid worker, charity worker, relief worker | youth worker | postal worker | railway worker, rail worker, track worker | dock worker, port worker, docker | steel worker, steelworker, mill worker | oil worker, rig worker | bar worker, pub worker | hotel worker, hospitality worker | airport worker | council worker, municipal worker, sanitation worker | sex worker | domestic worker | mine worker, miner, mineworker | forestry worker | maintenance worker | restaurant worker, kitchen worker, hospitality worker | hospital worker | textile worker, garment worker, factory worker | call centre worker | warehouse worker | charity worker | bank worker, bank employee, bank clerk | car worker, factory worker | transport worker | utility worker | community worker | cannery worker, factory worker | quarry worker | shipyard worker | vineyard worker, farm worker, grape picker | theatre worker | museum worker`,
  },
  {
    name: 'players of games',
    kind: 'role',
    groups: `footballer, football player, soccer player | cricketer, cricket player | tennis player | golfer | rugby player | basketball player | swimmer | boxer | cyclist | jockey | rower | gymnast | skier | figure skater, skater, speed skater | snooker player | darts player | chess player, chess grandmaster | wrestler | judoka | hockey player, ice hockey player | baseball player | volleyball player, beach volleyball player | handball player | racing driver, rally driver, formula one driver | surfer | fencer | weightlifter | sprinter, runner | marathon runner, distance runner, runner | high jumper | long jumper | triathlete | netballer, netball player | badminton player | table tennis player | poker player | archer | snowboarder | mountaineer, climber | diver | sailor, yachtsman, yachtswoman | show jumper, equestrian | javelin thrower | pole vaulter | bodybuilder`,
  },
  {
    name: 'surgeons',
    kind: 'role',
    groups: `heart surgeon, cardiac surgeon, cardiothoracic surgeon | brain surgeon, neurosurgeon | plastic surgeon, cosmetic surgeon | dental surgeon, oral surgeon, dentist | orthopaedic surgeon, orthopedic surgeon | eye surgeon, ophthalmologist | transplant surgeon | trauma surgeon | veterinary surgeon, vet | tree surgeon | vascular surgeon | army surgeon | paediatric surgeon, pediatric surgeon`,
  },
  {
    name: 'nurses',
    kind: 'role',
    groups: `school nurse | district nurse, community nurse | psychiatric nurse, mental health nurse | children's nurse, paediatric nurse, pediatric nurse | intensive care nurse | theatre nurse | practice nurse | dental nurse | veterinary nurse | army nurse | nursery nurse | student nurse, trainee nurse | emergency nurse | cancer nurse, oncology nurse | hospice nurse`,
  },
  {
    name: 'lawyers by field',
    kind: 'role',
    groups: `divorce lawyer, family lawyer | criminal lawyer, defence lawyer, defense lawyer, defence attorney, defense attorney | human rights lawyer, rights lawyer | tax lawyer | immigration lawyer | employment lawyer, labour lawyer, labor lawyer | corporate lawyer, commercial lawyer, company lawyer | patent lawyer | environmental lawyer | media lawyer | constitutional lawyer | personal injury lawyer | property lawyer | sports lawyer | land lawyer`,
  },
  {
    name: 'engineers',
    kind: 'role',
    groups: `civil engineer, structural engineer, bridge engineer | mechanical engineer | electrical engineer | software engineer, computer engineer | structural engineer, civil engineer | chemical engineer | aerospace engineer, aeronautical engineer, aircraft engineer | mining engineer | sound engineer, audio engineer | marine engineer, ship's engineer | railway engineer, rail engineer | flight engineer | water engineer, hydraulic engineer | geotechnical engineer, civil engineer, ground engineer | biomedical engineer | traffic engineer, transport engineer | agricultural engineer | heating engineer | telecommunications engineer, telecoms engineer | maintenance engineer | network engineer | safety engineer | petroleum engineer, oil engineer | nuclear engineer | lighting engineer | environmental engineer | materials engineer | race engineer`,
  },
  {
    name: 'guards and wardens',
    kind: 'role',
    groups: `prison guard, prison officer, prison warder | border guard | lifeguard | coastguard | bodyguard | night watchman, watchman, security guard | game warden, gamekeeper, ranger | traffic warden | crossing guard, lollipop lady, lollipop man | fire warden | church warden, churchwarden | museum guard | honour guard`,
  },
  {
    name: 'pilots',
    kind: 'role',
    groups: `helicopter pilot | fighter pilot, military pilot, air force pilot | airline pilot, commercial pilot | glider pilot | drone pilot, drone operator | test pilot | harbour pilot, harbor pilot, river pilot, ship's pilot | bush pilot | amateur pilot, private pilot, hobby pilot | student pilot, trainee pilot | balloon pilot, balloonist | stunt pilot`,
  },
  {
    name: 'dealers',
    kind: 'role',
    groups: `art dealer | antiques dealer, antique dealer | car dealer | arms dealer | drug dealer | coin dealer | book dealer, bookseller | wine merchant, wine dealer | diamond dealer, gem dealer | stamp dealer | scrap dealer, scrap metal dealer | horse dealer | cattle dealer, livestock dealer | fish merchant, fishmonger | timber merchant | grain merchant, grain dealer | coal merchant | property developer | furniture dealer | carpet dealer | bond dealer, bond trader | currency trader, currency dealer | violin dealer | estate agent, realtor`,
  },
  {
    name: 'makers',
    kind: 'role',
    groups: `watchmaker, clockmaker | violin maker, luthier | guitar maker, luthier | organ builder | boat builder, boatbuilder, shipwright | cheesemaker, cheese maker | winemaker, vintner | candle maker | furniture maker, cabinetmaker, cabinet maker | saddler, saddle maker | shoemaker, cobbler, bootmaker | hat maker, milliner, hatter | basket maker, basket weaver | toy maker | instrument maker | bookbinder | glassblower, glassmaker | locksmith, gunsmith | silversmith, goldsmith | blacksmith | potter, ceramicist | weaver | brewer | distiller | chocolatier | thatcher | wheelwright | stonemason | sailmaker | ropemaker | bellfounder | film-maker, filmmaker | dressmaker, tailor, seamstress | kite maker | pianomaker, piano maker`,
  },
  {
    name: 'designers',
    kind: 'role',
    groups: `fashion designer | graphic designer | interior designer | game designer, games designer | costume designer, fashion designer | garden designer, landscape designer | web designer | furniture designer | set designer, stage designer | jewellery designer, jewelry designer | lighting designer | car designer | industrial designer, product designer | sound designer | textile designer`,
  },
  {
    name: 'biologists and other scholars',
    kind: 'role',
    groups: `marine biologist | wildlife biologist | molecular biologist | plant biologist, botanist | evolutionary biologist | art historian | military historian | local historian | music historian, musicologist | social historian | labour economist | health economist | energy economist | agricultural economist | development economist | child psychologist | sports psychologist | clinical psychologist | forensic psychologist | forensic scientist | climate scientist | soil scientist | computer scientist | political scientist | data scientist | rocket scientist, space scientist | food scientist | sleep scientist, sleep researcher | cancer researcher | nuclear physicist | particle physicist | medical physicist | legal scholar | marine archaeologist, underwater archaeologist | literary scholar | theologian`,
  },
  {
    name: 'fishermen and growers by their catch',
    kind: 'role',
    groups: `dairy farmer | sheep farmer | pig farmer | poultry farmer, chicken farmer, egg farmer | arable farmer, grain farmer, wheat farmer, crop farmer | cattle farmer, beef farmer, rancher | fish farmer, salmon farmer | fruit farmer, fruit grower, apple grower | hill farmer, sheep farmer | vegetable grower, vegetable farmer | potato farmer, potato grower | rice farmer | cotton farmer | coffee farmer, coffee grower | cocoa farmer | tea grower, tea farmer | banana farmer, banana grower | olive grower, olive farmer | wine grower, winegrower, winemaker | flower grower | oyster farmer, oyster grower | mussel farmer | goat farmer | tobacco farmer | maize farmer, corn farmer | lobster fisherman, lobsterman | crab fisherman | shrimp fisherman, shrimper | tuna fisherman | eel fisherman | salmon fisherman | beekeeper | organic farmer | tenant farmer | mink farmer, fur farmer | hop grower | berry grower, strawberry grower, fruit grower | horse breeder | dog breeder`,
  },
  {
    name: 'those who came back from war',
    kind: 'role',
    groups: `war veteran | war widow | prisoner of war | deserter | conscientious objector | war correspondent | war criminal | resistance fighter | war hero, war veteran | army chaplain | army cook`,
  },
];
