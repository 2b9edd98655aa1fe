import type { KindList } from './kind-list.ts';

/** Kin, callings and offices, and the people that news counts. */
export const PEOPLE: readonly KindList[] = [
  {
    name: 'elder kin',
    kind: 'person',
    groups: `mother, mum, mom, mummy, parent, mother-in-law, stepmother | father, dad, daddy, parent, father-in-law, stepfather | grandmother, gran, granny, grandma, nana, grandparent, great-grandmother | grandfather, grandad, granddad, grandpa, grandparent, great-grandfather |
      great-grandmother, great-grandparent | great-grandfather, great-grandparent | aunt, auntie, aunty | uncle | mother-in-law | father-in-law | stepmother, stepmum, stepmom | stepfather, stepdad | godfather, godparent | godmother, godparent`,
  },
  {
    name: 'kin of one age',
    kind: 'person',
    groups: `brother, sibling, twin, half-brother, stepbrother | sister, sibling, twin, half-sister, stepsister | cousin | brother-in-law | sister-in-law | husband, spouse, ex-husband, partner | wife, spouse, ex-wife, partner | fiance, fiancee, partner | boyfriend, partner | girlfriend, partner | neighbour, neighbor | friend, best friend | colleague, workmate, co-worker |
      classmate, schoolmate, school friend, friend | flatmate, roommate, housemate | landlord, landlady | lodger, tenant`,
  },
  {
    name: 'kin beside the line',
    kind: 'person',
    groups:
      'brother, half-brother, stepbrother | sister, half-sister, stepsister | cousin | uncle | aunt, auntie, aunty',
  },
  {
    name: 'cousins and nephews',
    kind: 'person',
    groups: 'cousin | nephew | niece',
  },
  {
    name: 'younger kin',
    kind: 'person',
    groups: `son, stepson, son-in-law | daughter, stepdaughter, daughter-in-law | stepson | stepdaughter | son-in-law | daughter-in-law | niece, great-niece | nephew, great-nephew | grandson, grandchild, great-grandson | granddaughter, grandchild, great-granddaughter | great-grandson, great-grandchild | great-granddaughter, great-grandchild | godson, godchild | goddaughter, godchild`,
  },
  {
    name: 'medical callings',
    kind: 'role',
    groups: `doctor, physician, medic, consultant, surgeon, specialist, gp, general practitioner, clinician, family doctor | nurse, matron, nursing sister, health worker, clinician, medic | midwife, health worker | paramedic, ambulance worker, ambulanceman, medic, first responder |
      pharmacist, chemist, druggist | dentist, orthodontist | optician, optometrist | physiotherapist, physio, physical therapist, therapist | radiographer, radiologist | psychologist, therapist | psychiatrist, doctor | health visitor, nurse |
      care worker, carer, caregiver, care assistant | hospital porter, porter, orderly | vet, veterinarian, veterinary surgeon | pathologist, medical examiner, coroner | dietitian, nutritionist | anaesthetist, anesthesiologist, doctor | cardiologist, doctor, heart specialist, consultant | oncologist, doctor, cancer specialist, consultant | neurologist, doctor, consultant | paediatrician, pediatrician, doctor, consultant | receptionist`,
  },
  {
    name: 'medical specialists',
    kind: 'role',
    groups: `cardiologist, heart doctor, heart specialist, specialist | oncologist, cancer doctor, cancer specialist, specialist | neurologist, specialist | paediatrician, pediatrician, specialist | dermatologist, skin specialist | epidemiologist | virologist | immunologist | radiologist | pathologist | psychiatrist | gynaecologist, gynecologist, obstetrician |
      geriatrician | ophthalmologist, eye doctor, eye specialist, eye surgeon | urologist | rheumatologist | toxicologist | haematologist, hematologist | endocrinologist`,
  },
  {
    name: 'lawyers',
    kind: 'role',
    groups: `solicitor | barrister, counsel, silk | notary, notary public | paralegal | judge, magistrate, recorder, sheriff | prosecutor, counsel, district attorney, public prosecutor | juror | bailiff | court clerk | coroner | defendant | plaintiff, claimant | probation officer | ombudsman | arbitrator, mediator`,
  },
  {
    name: 'police ranks',
    kind: 'role',
    groups: `constable, pc, police constable | sergeant, sgt, detective sergeant, detective | inspector, detective inspector, detective | chief inspector, detective chief inspector, detective | superintendent, detective superintendent, chief superintendent, police chief, chief of police, detective | commissioner, police chief, chief of police | chief constable, police chief, chief of police | deputy sheriff, sheriff's deputy | sheriff | trooper | traffic warden`,
  },
  {
    name: 'fire ranks',
    kind: 'role',
    groups: `fire marshal | fire chief, chief fire officer | firefighter, fireman | fire captain | battalion chief | fire inspector, fire safety inspector | station officer, watch manager, crew manager | fire commissioner`,
  },
  {
    name: 'military ranks',
    kind: 'role',
    groups: `private soldier | corporal, lance corporal | sergeant, staff sergeant | lieutenant, second lieutenant, first lieutenant | captain | colonel, lieutenant colonel | brigadier | major general | lieutenant general | admiral, rear admiral, vice admiral | commander | commodore | midshipman | field marshal | sailor, seaman | airman`,
  },
  {
    name: 'arms of the forces',
    kind: 'organisation',
    groups: `navy, naval | army | air force | coastguard, coast guard | marines | border guard | police | fire brigade, fire service, fire department | national guard, army`,
  },
  {
    name: 'company offices',
    kind: 'role',
    groups: `chairman, chairwoman, chairperson, chair, president | chief executive, ceo, chief executive officer, managing director, director | chief financial officer, cfo, finance director, finance chief | chief operating officer, coo, operations director | chief technology officer, cto | vice president, vice-president | owner, co-owner, proprietor, landlord, landlady, publican, founder | founder, co-founder, cofounder, owner | shareholder | treasurer, bursar | secretary, company secretary | manager, supervisor, director | supervisor, foreman, manager | accountant, bookkeeper | auditor | administrator, receiver, liquidator | spokesman, spokeswoman, spokesperson, press officer, press secretary | director, managing director, chief executive, manager | personnel manager, hr manager, human resources manager | sales manager, sales director | marketing manager, marketing director`,
  },
  {
    name: 'trades',
    kind: 'role',
    groups: `plumber, tradesman | electrician, tradesman | carpenter, joiner, woodworker, construction worker, builder, tradesman | builder, bricklayer, construction worker | roofer, construction worker, builder | welder, metalworker | decorator | mechanic, car mechanic | engineer | architect | surveyor | plasterer, builder, construction worker | glazier, builder | locksmith | blacksmith, smith, farrier | stonemason, mason, builder, construction worker | gardener, landscaper, groundskeeper | cleaner, janitor, caretaker | cook, chef | waiter, waitress | bartender, barman, barmaid | baker | butcher | grocer, greengrocer | fishmonger | florist | hairdresser, barber, stylist | tailor, dressmaker, seamstress | shoemaker, cobbler | jeweller, jeweler, goldsmith | watchmaker | potter | weaver | bookseller | newsagent | shopkeeper, shop owner, storekeeper, grocer, greengrocer, newsagent, butcher, baker | cashier, checkout worker, till worker | shop assistant, sales assistant, salesperson, cashier | security guard, watchman, night watchman | lorry driver, truck driver, trucker, driver, haulier | bus driver, driver, coach driver | taxi driver, cab driver, cabbie, driver | train driver, engine driver, driver | tram driver, driver | postman, postwoman, mail carrier, postal worker | courier, delivery driver | miner, coal miner, pitman | docker, dockworker, stevedore, longshoreman | steelworker | factory worker | farmer, grower, smallholder | farmhand, farm worker, farm labourer, stockman, herdsman, agricultural worker | shepherd, herder, drover, farm worker, farmhand, stockman, herdsman | milker, dairyman, farm worker, farmhand | fruit picker, picker, farm worker, seasonal worker, agricultural worker | tractor driver, driver, farm worker, farmhand | peat cutter | fisherman, trawlerman, angler, skipper | forester, logger, lumberjack, woodcutter | beekeeper | hunter, gamekeeper | park ranger, ranger, warden | pilot, co-pilot | flight attendant, steward, stewardess, cabin crew | ferryman, boatman, skipper | lifeguard | lighthouse keeper | librarian, archivist | curator | translator, interpreter | photographer | journalist, reporter, correspondent | editor | publisher | literary agent, agent | illustrator | estate agent, realtor | travel agent | banker | economist | tax inspector | customs officer | auctioneer | antiques dealer, art dealer | undertaker, funeral director | hotelier, innkeeper | bus conductor, conductor | train guard | signalman | beautician | childminder, babysitter, nanny | social worker | tattooist | bouncer, doorman | crane operator, crane driver, construction worker | scaffolder, construction worker, builder | window cleaner | milkman | rubbish collector, binman, refuse collector`,
  },
  {
    name: 'people of a shop',
    kind: 'role',
    groups: `owner, co-owner, proprietor, shopkeeper, shop owner, baker, butcher, grocer, landlord, landlady, founder | cashier, checkout worker, shop assistant, sales assistant, salesperson, till worker | manager, manageress | security guard, guard | waiter, waitress | cook, chef | barman, barmaid, bartender | cleaner | delivery driver, courier | apprentice, trainee | customer, shopper, client`,
  },
  {
    name: 'schools and universities',
    kind: 'role',
    groups: `teacher, schoolteacher, schoolmaster, schoolmistress | headteacher, head teacher, headmaster, headmistress | deputy head, deputy headteacher, vice principal | teaching assistant, classroom assistant | lecturer, senior lecturer, researcher, scientist | professor, researcher, scientist | tutor, teacher | dean | chancellor | vice-chancellor, vice chancellor | rector, provost | researcher, scientist | postdoc, postdoctoral researcher, researcher | doctoral student, phd student, phd candidate, graduate student, researcher, scientist | undergraduate | alumnus, alumni | pupil, schoolboy, schoolgirl, schoolchild | school governor, governor | school caretaker, caretaker, janitor | school bus driver | librarian`,
  },
  {
    name: 'scientists',
    kind: 'role',
    groups: `biologist, zoologist | botanist, biologist | marine biologist, biologist | ornithologist, biologist, zoologist | entomologist, biologist, zoologist | ecologist, biologist | microbiologist, biologist | geneticist, biologist | chemist | physicist | astronomer, astrophysicist, physicist | geologist, earth scientist | geophysicist, seismologist | volcanologist, geologist | meteorologist, forecaster, weather forecaster | climatologist, climate scientist | oceanographer | hydrologist | archaeologist, archeologist | historian | anthropologist | sociologist | linguist | philosopher | mathematician | statistician | economist | political scientist | criminologist | engineer | computer scientist | psychologist | palaeontologist, paleontologist | glaciologist | epidemiologist | agronomist`,
  },
  {
    name: 'politics',
    kind: 'role',
    groups: `mayor, mayoress | deputy mayor | councillor, councilman, councilwoman, alderman, city councillor, council member | governor | lieutenant governor | senator, lawmaker, legislator | mp, member of parliament, lawmaker, legislator | congressman, congresswoman, lawmaker, legislator | president | vice-president, vice president | prime minister, premier | deputy prime minister | foreign minister | finance minister | interior minister, home secretary | defence minister, defense minister | health minister, health secretary | education minister | justice minister | transport minister | agriculture minister | house speaker | ambassador, envoy, diplomat | consul, diplomat | king, monarch | queen, monarch | prince | princess | duke | earl | city manager | city clerk | town clerk | county commissioner | chief whip | attorney general | solicitor general`,
  },
  {
    name: 'clergy',
    kind: 'role',
    groups: `bishop, prelate | archbishop, prelate | cardinal, prelate | pope, pontiff | priest, vicar, rector, parson, curate, clergyman, cleric, parish priest | vicar, priest, rector, parson, clergyman, cleric, reverend | pastor, preacher, clergyman, reverend | deacon, clergyman | abbot | monk, friar | nun | imam, cleric, mullah | rabbi | chaplain | organist | verger, sexton, churchwarden | choirmaster`,
  },
  {
    name: 'sports roles',
    kind: 'role',
    groups: `goalkeeper, keeper, goalie, netminder | defender, full-back, fullback, centre-back, center-back, left-back, right-back | midfielder, playmaker | striker, attacker, centre-forward, marksman | winger, attacker, wide player, wide man | coach, manager, head coach, trainer | captain, skipper | referee, umpire | linesman, assistant referee | physio, team doctor | groundsman | flanker | number eight | scrum-half, scrum half | fly-half, fly half, out-half | fullback, full-back | jockey | chairman, chairwoman | owner | scout | agent`,
  },
  {
    name: 'cricketers',
    kind: 'role',
    groups: `leg-spinner, leg spinner, spinner, wrist spinner | off-spinner, off spinner, spinner | left-arm spinner, spinner, slow left-armer | fast bowler, paceman, seamer, pace bowler | seamer, seam bowler, medium-pacer, paceman, pace bowler | batsman, batter, opener, opening batter | wicketkeeper, keeper | all-rounder | pitcher | catcher | shortstop | outfielder`,
  },
  {
    name: 'artists',
    kind: 'role',
    groups: `painter | sculptor | photographer | singer, vocalist, soprano, mezzo-soprano, contralto, countertenor, tenor, baritone, songwriter | drummer, percussionist | percussionist, drummer, timpanist | guitarist | bassist, double bassist | pianist, keyboardist, accompanist | violist, viola player | clarinettist, clarinetist | oboist | bassoonist | trombonist | horn player, hornist | tuba player, tubist | lutenist, lute player | piper, bagpiper | accordionist | harpsichordist, keyboardist | violinist, fiddler | cellist | trumpeter | saxophonist | flautist, flutist | harpist | organist | conductor, maestro | composer, songwriter | poet, writer, author | novelist, writer, author | playwright, dramatist, writer | screenwriter, writer | biographer, writer, author | actor, actress | film-maker, filmmaker, film director, movie director | choreographer | dancer, ballerina | comedian | magician | critic, reviewer | cartoonist | designer | broadcaster, presenter | dj, disc jockey | editor | publisher | agent | ceramicist, potter`,
  },
  {
    name: 'voices',
    kind: 'role',
    groups: `soprano | mezzo-soprano, mezzo | contralto, alto | countertenor, counter-tenor | tenor | baritone, bass-baritone | bass-baritone, bass | treble, boy soprano`,
  },
  {
    name: 'crews of films',
    kind: 'role',
    groups: `cinematographer, director of photography, cameraman, camerawoman, camera operator | camera operator, cameraman, camerawoman | sound recordist, sound engineer, sound man, sound mixer | focus puller, camera assistant | gaffer, lighting technician | boom operator, sound assistant | make-up artist, makeup artist | costume designer | stuntman, stuntwoman, stunt performer, stunt double | set designer, production designer, art director | film editor | screenwriter, scriptwriter | clapper loader, camera assistant | armourer, armorer, props master`,
  },
  {
    name: 'crews of ships',
    kind: 'role',
    groups: `captain, skipper, master, ship's captain | first mate, first officer, chief officer, chief mate, mate | second mate, second officer, mate | chief engineer, ship's engineer, engineer | bosun, boatswain | deckhand, able seaman, seaman, sailor | ship's cook, cook | purser | helmsman, helmswoman | radio operator, radio officer | harbour pilot, harbor pilot, pilot | stowaway`,
  },
  {
    name: 'crews of aircraft',
    kind: 'role',
    groups: `captain, pilot, commander | co-pilot, copilot, first officer, pilot | flight attendant, steward, stewardess, cabin crew, cabin attendant | flight engineer | air traffic controller, controller | baggage handler, ground handler, ground staff | loadmaster | winchman, winch operator`,
  },
  {
    name: 'people of a kitchen',
    kind: 'role',
    groups: `head chef, chef, cook | sous-chef, sous chef, chef, cook | pastry chef, chef, patissier | kitchen porter, dishwasher, pot washer | sommelier, wine waiter | waiter, waitress, server | maitre d', head waiter`,
  },
  {
    name: 'wrestlers of sumo',
    kind: 'role',
    groups: 'yokozuna, grand champion | ozeki | sekiwake | komusubi | maegashira | juryo',
  },
  {
    name: 'people counted',
    kind: 'person',
    besideSame: true,
    groups: `patient | pupil, schoolchild, student | passenger, traveller, traveler, commuter | library user | prisoner, inmate, convict, detainee | soldier, troop, serviceman | police officer, policeman | steward, marshal | firefighter | tourist, holidaymaker | refugee, migrant, asylum seeker | spectator, fan, supporter | motorist | cyclist | pedestrian | pensioner, retiree | nurse | doctor | teacher | miner | docker | civil servant | apprentice, trainee | voter, elector | worshipper, parishioner, churchgoer | pilgrim | protester, demonstrator, marcher, activist | farmer, grower | homeowner | islander | villager`,
  },
];
