import { asWritten, type Topic, topic } from '../topic.ts';

const POLICE = '(?:police|officers|investigators|detectives|prosecutors|agents|gardaí)';

/**
 * Rescuers, police work and force. On the labelled pairs and summaries, where the words were chosen, 17 were right and none wrong; left out is "cause of death", which is told without a doctor.
 */
export const RESCUE: readonly Topic[] = [
  topic(
    'fire ?fighters?|fire (?:crews?|engines?|trucks?|brigade|department|service)|firemen',
    'firefight, firemen, fire., fires., blaze, flame, smoke, rescue, emergency serv, emergency crew, responder, burn',
  ),
  topic(
    '(?:by|navy|police|rescue|garda|army|trained|professional|specialist|volunteer) (?:\\w+ )?divers|divers (?:found|searched|recovered|from|were|have|had|are)|diving teams?|frogmen|sonar|underwater (?:search|camera|drone|robot|vehicle)s?',
    'diver., divers., diving, dive., dives., dived, underwater, frogm, submers, sonar, seabed, scuba, snorkel, submarine, sea floor, river bed, acoustic',
  ),
  topic(
    '(?:sniffer|police|rescue|search|tracker|cadaver|detection) dogs?|dog (?:teams?|units?|handlers?)|canine (?:team|unit)s?|K-?9',
    'dog, canine, sniff, hound, k9., k-9, puppy, labrador, shepherd, terrier, spaniel',
  ),
  topic(
    'airlifted (?:to|from|off|out|by)|air ambulances?|(?:rescue|spotter|search|water-bombing|military) (?:planes?|aircraft)|winched',
    'airlift, air ambul, helicop, flown, flew, plane, aircraft, air., chopper, winch, aviat, aerial',
  ),
  topic(
    'coast ?guards?|lifeboats?|lifeguards?|RNLI|rescue (?:boats?|ships?|vessels?)|tug ?boats?',
    'coast, lifeboat, lifeguard, rnli, rescue, boat, vessel, ship., ships., navy, naval, marine, patrol, tug., tugs., harbour, harbor, maritime, ferry, sea., yacht',
  ),
  topic(
    'warships?|frigates?|navy (?:ships?|vessels?|divers|helicopter)|the navy|naval (?:ships?|vessels?)|marines',
    'navy, naval, warship, frigate, milit, destroyer, marines, fleet, cruiser, defen, submarine, armed forces',
  ),
  topic(
    'rescuers|(?:mountain|cave|search[- ]and[- ]rescue) (?:teams?|crews?|rescuers?|rescue)|search part(?:y|ies)|rescue (?:teams?|crews?|workers?|operation)|civil (?:defen[cs]e|protection)',
    'rescu, search, saved., saving, emergency, responder, aid., red cross, crescent, looking for, hunt, missing, civil, freed, pulled, humanit, lifeboat, coast, recover',
  ),
  topic(
    'bomb (?:squad|disposal|threats?|scare|hoax)|explosives? (?:experts?|team|device)|suspicious (?:package|device|parcel|object)|controlled explosion',
    'bomb, explos, device, package, parcel, munition, grenade, shell., shells., mine., mines., ordnance, hoax, suspicious, blast, dynamit, defus',
  ),
  topic(
    'cordon(?:ed|s)?(?: off)?|road ?blocks?|police tape|sealed off|checkpoints|barricade[sd]?|exclusion zone',
    'cordon, roadblock, road block, seal., sealed, tape, blocked, blocking, roadblock, checkpoint, barri, off limits, shut, evacuat, restrict, fence, lockdown, exclusion, zone, stay, keep, radius, distance',
    'clos',
  ),
  topic(
    'sirens|(?:a|the) siren (?:sounded|went off|wailed)|alarms? (?:sounded|went off|rang|blared)|blue lights|(?:fire|smoke|burglar|tsunami|car) alarms?|loudspeakers?|megaphones?',
    'siren, alarm, alert, warn, bell., bells., loudspeak, light, megaphon, horn, signal, detector, sound',
  ),
  topic(
    'forensic(?:s)? (?:teams?|experts?|officers?|examin\\w+|tests?|evidence|analysis|traces?|samples?|results|scientists?|investigat\\w+)|crime scene|murder weapon|blood ?(?:stains?|samples?|spatter|stained|trail|tests?)',
    'forensic, crime scene, weapon, blood, sample, evidence, examin, lab., laborator, trace, swab, ballist, test',
  ),
  topic(
    'post-?mortem|autops(?:y|ies)|the coroner|pathologists?|inquest',
    'post-mortem, post mortem, postmortem, autops, coroner, patholog, inquest, cause of death, medical examiner, body., bodies, forensic, remains, toxicolog, died of, died from',
  ),
  topic(
    "(?<!(?:in|into|part of) (?:its|our|their|his|her|the|(?:the )?\\w+[’']s) )DNA(?: (?:tests?|testing|evidence|traces?|samples?|analysis|results|profiles?|sequencing|fingerprint\\w*))?(?! of (?:the|a|this|our|its) (?:\\w+ )?(?:club|company|firm|party|team|country|nation|city|town|place|brand|sport|industry))|genetic (?:tests?|testing|fingerprint\\w*|analysis|sequencing|samples?|material|study)|genome|saliva",
    'dna, genet, genom, sequenc, heredit, gene., genes., ancest, biolog, molecul, species, saliva, swab, profil, forensic, blood, laborator',
  ),
  topic(
    'fingerprint(?:s|ed|ing)?|facial recognition|biometrics?|lie detector|polygraph',
    'fingerprint, biometr, prints., forensic, facial, identif, face, polygraph, lie., scan',
  ),
  topic(
    `search warrants?|${POLICE} (?:have |had |also |later |then )?(?:searched|seized|raided|confiscated|swooped|stormed)|house searches|police raids?|(?:were|was) raided|seized (?:computers|documents|laptops|phones|files|weapons|cash|records|\\w+ (?:computers|documents|laptops|phones|files|weapons|records))`,
    'warrant, raid, search, seiz, confiscat, swoop, storm, recover, taken away, taken from, took, removed, impound, found in, found at, looked through, inspect, comb., combed, examin',
  ),
  topic(
    'armed (?:police|officers|men|guards?|gang|robbers|soldiers|units?|response)|at (?:gun|knife)point|gunmen|gunman|masked (?:men|man|gang|robbers|raiders)|balaclavas?|with (?:a|an) (?:\\w+ )?(?:knife|gun|pistol|machete|hammer|rifle|shotgun|crowbar|baseball bat)|wielding (?:a|an)|brandish(?:ed|ing)|shots (?:were fired|rang out)|opened fire|gunfire|gunshots?|bulletproof|bullet-proof',
    'armed, gun., guns., gunm, gunf, gunsh, pistol, rifle, weapon, knife, kniv, blade, stab, shot., shots, shoot, fire., fired, firing, bullet, mask, balaclav, machete, hammer, robber, soldier, milit, troop, rebel, wield, brandish, crowbar, bat., hood, axe',
  ),
  topic(
    'tear gas|water cannons?|rubber bullets|riot (?:police|shields|gear)|pepper spray|tasers?|stun grenades?|batons|scuffles?|riots|looting|looted|(?:violent )?clashes (?:with|between|broke)',
    'tear gas, tear-gas, cannon, rubber, baton, riot, pepper, taser, grenade, clash, scuffl, loot, force., violen, unrest, fight, fought, disturb, disper, brawl, struggl, disorder, stole, thef, plunder',
  ),
  topic(
    'manhunt|on the run(?! (?:from|up|in|to))|wanted (?:poster|list|by (?:police|Interpol))|international (?:arrest )?warrant|getaway (?:car|vehicle|driver)',
    'manhunt, hunt, wanted, fugitiv, fled, flee, escap, search, interpol, whereabouts, seek, sought, looking for, tracked, warrant, at large, abscond, vanish, disappear, getaway, red notice',
  ),
  topic('Interpol|Europol', 'interpol, europol, international police, red notice'),
  asWritten(topic('Red Cross|Red Crescent', 'red cross, crescent, ifrc, icrc')),
  topic(
    'arson(?:ists?)?|(?:started|set|lit) deliberately|deliberately (?:set|started|lit)|fire-?bomb(?:ed|s)?|Molotov|petrol bombs?',
    'arson, deliberate, set fire, set light, set alight, torch, firebomb, petrol, intentional, suspicious, malicious, molotov, fire-bomb, bomb, foul play',
  ),
  topic(
    'hostages?|kidnapp(?:ed|ers?|ing)|ransom|abducted|blackmail(?:ed)?|extort(?:ed|ion)|death threats?|threatening (?:letters?|messages|calls|emails)',
    'hostag, kidnap, ransom, abduct, captiv, captor, blackmail, extort, threat, demand, intimid, harass',
  ),
  topic(
    '(?:was|were|been|had|have|has|reported) stolen|stolen (?:car|goods|from)|burgl(?:ed|ary|aries|ars?)|break-ins?|pickpockets?|shoplift(?:ers?|ing)|thieves|muggers?|mugged',
    'stole, steal, theft, thie, rob., robb, burgl, break-in, broke in, broken into, taken, took., loot, missing, snatch, raid, disappear, remov, embezz, fraud, mug, shoplift, vanish',
  ),
  topic(
    '(?:emergency|temporary|makeshift) (?:shelters?|accommodation|tents|camps?|beds)|sandbags?|tents|camp beds|(?:spent|slept|sleeping) (?:the|their) nights? (?:in|at|on)',
    'shelter, tent., tents, camp, accommod, sandbag, bed., beds., slept, sleep, night, displac, evacu, hotel, homeless, hous, bivou, hall., gym',
  ),
];
