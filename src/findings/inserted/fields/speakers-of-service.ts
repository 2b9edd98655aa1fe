import type { Topic } from '../topic.ts';
import { speaker } from './speakers.ts';

/** Those who speak at the scene, at the sickbed, in court and in the field, each with all the words by which a faithful page may come to them. */
export const SERVICE_SPEAKERS: readonly Topic[] = [
  speaker(
    '(?:the )?(?:\\w+ )?(?:fire chief|fire service|fire department|fire brigade|firefighters|fire officers?|fire crews|fire officials)',
    'fire, blaze, rescue, emergenc, brigade, flame, burn, wildfire, bushfire',
  ),
  speaker(
    '(?:\\w+ )?(?:rescuers|rescue workers|rescue teams|emergency services|paramedics|first responders|ambulance (?:crews?|service)|lifeguards|lifeboat crews?|the coastguard|coastguards?|mountain rescuers)',
    'rescu, emergenc, paramed, respond, ambulanc, lifeg, lifeboat, coast, search, medic, firef, saved, crew, brigade, fire., volunteer, fires, wildfire, bushfire',
  ),
  speaker(
    '(?:the |local |city |state |military )?police(?: officers| chiefs?| spokes\\w+)?',
    'police, officer, sheriff, detectiv, constab, handcuff, jail, suspect, raid, crime, garda, gardaí, gendarm, inspector, sergeant, investigat, cop., cops, carabin, trooper, superintend, law enforce, patrol, marshal, fbi., force., prosecut, criminal, security forces, commissioner, authorit, chief',
  ),
  speaker(
    '(?:the )?(?:\\w+ )?prosecutors?|(?:the )?(?:prosecution|district attorney|public prosecutor)',
    'prosecut, attorney, charg, indict, crown, court, public ministry, da., investigat, magistr, trial, counsel for, state., justice, accus',
  ),
  speaker(
    '(?:his |her |their |the )?(?:defen[cs]e|defen[cs]e (?:lawyers?|team|counsel|attorneys?)|lawyers?|attorneys?|solicitors?|legal team|barristers?|counsel)',
    'lawyer, attorn, solicit, barrist, counsel, advoc, legal, represent, defen, law., laws, court, jurist, notar, prosecut, qc., kc.',
  ),
  speaker(
    '(?:the )?(?:judge|court|tribunal|magistrates?|jury|jurors)',
    'judge, court, tribunal, magistr, jury, juror, justice, bench, ruling, ruled, sentenc, verdict, judicia, arbitr, recorder, sheriff, panel, jurist',
  ),
  speaker(
    '(?:\\w+ )?(?:witnesses|eyewitnesses|onlookers|bystanders|passers-?by)',
    'witness, onlook, bystand, passer, saw., seen, watched, watching, neighbo, resident, heard, passenger, people, crowd, told, spectat, guest, visitor, customer, driver, someone, local.',
  ),
  speaker(
    '(?:the |his |her |their |grieving |worried |angry |distraught )?(?:relatives|family members|families|next of kin|parents|widow|survivors)',
    'relativ, famil, kin., parent, mother, father, widow, surviv, wife, husband, son., sons, daughter, brother, sister, uncle, aunt, cousin, mum., mom., dad., bereave, child, grand, niece, nephew, couple, spouse, partner, twin',
  ),
  speaker(
    '(?:\\w+ )?(?:doctors|medics|surgeons|physicians|nurses|hospital (?:staff|officials|sources|bosses|managers|spokes\\w+|chiefs)|the hospital|gps|clinicians|medical (?:staff|sources|experts))',
    'doctor, medic, surg, physician, nurs, hospital, clinic, gp., gps, dr., health, patient, treat, consultant, \\w+ologist, \\w+iatric, paramed, ward, midwi, dent, vet.',
  ),
  speaker(
    '(?:public )?health (?:officials|experts|authorities|chiefs|agencies|campaigners|bosses|workers)|epidemiologists|virologists|the (?:world health organi[sz]ation|health (?:ministry|department|secretary|minister))',
    'health, epidem, virol, who., medic, doctor, hospital, disease, clinic, ministr, agency, infect, patient, hygien, vaccin',
  ),
  speaker(
    '(?:\\w+ )?(?:forecasters|meteorologists|climatologists|weather (?:experts|service|forecasters)|hydrologists|the (?:met office|weather service|meteorological \\w+))',
    'forecast, meteorol, weather, met office, climat, hydrol, met., storm, rain, thunderst, snowst, sandst',
  ),
  speaker(
    '(?:\\w+ )?(?:seismologists|volcanologists|geophysicists|oceanographers|glaciologists|geologists)',
    'seism, volcan, geophys, oceano, glaci, geolog, geolog, quake, institut, univers, scien, profess, research, survey, expert, earthq',
  ),
  speaker(
    '(?:\\w+ )?(?:psychologists|psychiatrists|sociologists|criminologists|therapists|anthropologists|nutritionists|dietitians|dieticians|cardiologists|oncologists|neurologists|paediatricians|dermatologists)',
    'psych, sociol, criminol, therap, anthropol, nutri, dieti, cardiol, oncol, neurol, paediat, pediat, dermat, profess, research, expert, univers, doctor, dr., specialist, scien, study, institut, medic, hospital, counsel',
  ),
  speaker(
    '(?:\\w+ )?(?:astronomers|physicists|chemists|mathematicians|palaeontologists|paleontologists|zoologists|ecologists|botanists|ornithologists|entomologists|marine biologists|linguists|statisticians|geneticists|neuroscientists|computer scientists)',
    'astron, physic, chemi, mathem, palaeon, paleon, zoolog, ecolog, botan, ornith, entomol, biolog, linguist, statist, genet, neuro, comput, profess, research, scien, univers, institut, academ, expert, dr., study, museum, team, lab., observat, author, team, conserv, society, geophys, astroph, biophys, microb',
  ),
  speaker(
    '(?:the )?(?:\\w+ )?(?:airline|airlines|airport|airport (?:officials|operator|bosses|authorities|staff)|pilots|rail operator|train operator|railway company|ferry company|bus company|ferry operator|train company)',
    'air, pilot, flight, plane, rail, train, ferr, bus., buses, operator, transport, aviat, carrier, harbo, port., track, station, tram, compan, ship, crew, metro, captain, terminal, aeroplane, seaplane, minibus, trolleybus, ports, seaport, warship, steamship',
  ),
  speaker(
    '(?:the )?(?:\\w+ )?(?:energy (?:company|companies|suppliers?|regulator|experts|firms)|power (?:company|companies)|grid operator|utility|utilities|water (?:company|companies|utility)|network operator|gas company)',
    'energ, power, electr, grid, utilit, water, gas., network, supplier, operator, compan, firm, heat, plant, provider, nuclear, groundw, floodw, seawater, wastew, rainw, underw, freshw',
  ),
  speaker(
    '(?:\\w+ )?(?:security (?:experts|researchers|analysts|consultants|sources|services)|cyber-?security (?:experts|firms|researchers|specialists)|(?:it|tech|technology|software|computer) (?:experts|specialists|analysts|consultants)|privacy (?:campaigners|experts|advocates|groups)|data protection (?:officials|authorities|experts)|tech (?:giants|companies|firms))',
    'secur, cyber, comput, software, tech, privac, data, digital, hack, it., online, internet, expert, research, analy, consult, engineer, programm, develop, intellig',
  ),
  speaker(
    '(?:animal (?:rights|welfare) (?:groups?|activists|campaigners|charities|organi[sz]ations|officers?)|animal lovers|vets|veterinarians|zookeepers|zoo (?:staff|officials|keepers|bosses)|wildlife (?:experts|officials|groups|officers?|trust)|park rangers|rangers|gamekeepers|hunters|anglers|birdwatchers|birders|dog owners|pet owners|breeders)',
    'animal, vet., vets, veterin, zoo, wildlife, ranger, keeper, hunt, angl, fish, bird, dog, pet., pets, breed, conserv, welfare, park., forest, nature, warden, ornith, biolog, ecolog, species, aquar, owner, seabird, shorebird, songbird, microb, neurob',
  ),
  speaker(
    '(?:\\w+ )?(?:walkers|hikers|ramblers|climbers|cyclists|cycling (?:groups?|campaigners|organi[sz]ations)|surfers|swimmers|divers|sailors|pedestrians|dog walkers|joggers|campers|holidaymakers|skiers|boaters|motorcyclists|bikers)',
    'walk, hik, rambl, climb, cycl, bike, surf, swim, diver, diving, sail, pedestr, jog, camp, holiday, ski, boat, motorcycl, outdoor, alpin, mountain, runner, tour, visitor, yacht, rider, bicycl, motorbike, speedboat, rowboat, motorboat, lifeboat',
  ),
  speaker(
    '(?:\\w+ )?(?:charity (?:workers|bosses|leaders)|volunteers|aid workers|social workers|care workers|teachers|headteachers|head teachers|school (?:officials|leaders|bosses|staff)|pupils|students)',
    'charit, volunt, aid., social work, care., carer, teach, school, pupil, student, class, educat, univer, colleg, principal, headm, head., ngo, help, foundation, organis, organiz, lectur, welfare',
  ),
  speaker(
    '(?:\\w+ )?(?:miners|dockers|railway workers|factory workers|construction workers|truckers|lorry drivers|train drivers|crew members|shop workers|farm workers|postal workers|delivery drivers|shop ?owners|market traders|stallholders|publicans|pub landlords|bar owners|restaurant owners|hotel owners|bakers|butchers|brewers|winemakers|beekeepers)',
    'mine., mines, miner, dock, rail, factor, construct, build, truck, lorr, driv, crew, shop, farm, post., postal, deliver, owner, trader, stall, market, pub., pubs, publican, landlord, bar., bars, restaur, hotel, bak, butcher, brew, wine, vine, bee, worker, union, store, retail, merchant, vendor, grower, caf, inn., labour, seller, employe, staff, supermark',
  ),
];
