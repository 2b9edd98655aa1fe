import { type Topic, topic } from '../topic.ts';

const POLICE =
  'police, officer, sheriff, detectiv, constab, handcuff, taken away, led away, jail, suspect, interrog, raid, cell., cells, crime, garda, gardaí, gendarm, inspector, sergeant, investigat, cop., cops, carabin, trooper, superintend, law enforce, patrol, marshal, fbi., interpol, europol, prosecut, arrest, detain, custod, agents, commissioner, criminal, security forces, authorit';

/** Police work and how crimes are done, as a page adds it; each with all the words by which a faithful page may come to it. Left out are "charged" by itself, which fees and batteries are, "tied up", which boats are, and "made off with", which is another word for stealing. */
export const POLICING: readonly Topic[] = [
  topic(
    '(?:the |local |city |state |military |riot |traffic |transport |river |border )?police (?:officers?|are|were|have|had|said|say|arrived|confirmed|believe|stopped|launched|began|called|was|spokes\\w+|chief|station|presence|vehicles?|cars?|patrol|escort|report|complaint)|(?:called|alerted|contacted|phoned|rang|told|notified|informed|reported \\w+ to|reported to|went to|questioned by|investigated by|handed over to) (?:the )?police',
    POLICE,
  ),
  topic(
    'fled (?:the scene|on foot|into the|before police|empty-handed)|(?:left|leaving|leave) the scene|abandoned (?:the|his|her|a|their) (?:\\w+ )?(?:car|vehicle|van|truck|lorry|motorbike|boat)|made off (?:in|on|towards|across|before)',
    'fled, flee, escap, left the, leaving, drove off, drove away, ran., ran away, run away, running, disappear, got away, gone., made off, vanish, not stop, failed to stop, hit-and-run, abscond, rode off, sped, abandon, ditch, dump, took off',
  ),
  topic(
    '(?:after|following) (?:a|an) (?:brief |short |violent |desperate |long |lengthy )?(?:struggle|chase|scuffle|foot chase|stand-?off|siege)(?! (?:with|against) (?:cancer|illness|injury))|overpowered|wrestled (?:to|him|her|the)|tackled (?:him|her|the (?:man|attacker|suspect|gunman)|to the ground)|(?:pinned|pinning|held|forced) (?:\\w+ )?(?:him|her|them)? ?(?:to|on|down on) the (?:ground|floor)|pinned (?:him|her|them) down',
    'struggl, chas, overpower, wrestl, tackl, pinn, restrain, subdu, held, fight, fought, scuffl, grab, grappl, resist, pounc, caught, siege, stand-off, standoff, pursu, force, ground, hostage, barricad, barricade, surround',
  ),
  topic(
    'without (?:a struggle|resistance|a fight)|(?:put up|offered) no resistance|(?:gave|turned|handed) (?:himself|herself|themselves) (?:in|up|over)|surrendered (?:to (?:the )?(?:police|authorities|officers)|without|peacefully|after)',
    'surrend, resist, gave h, gave them, give h, turned h, turned them, hand h, handed h, walked into, peaceful, incident, came forward, reported to, present, voluntar, struggl, calm, quiet',
  ),
  topic(
    'plain-?clothes|undercover (?:officers?|agents?|police|operation|investigation|detectives?|reporters?)|sting operation|(?:police )?informants?|wire-?tap(?:s|ped|ping)?|(?:tapped|bugged|intercepted) (?:\\w+ )?(?:phones?|calls|conversations|messages|communications)|phone[- ](?:taps?|tapping|hacking)|(?:police|covert|round-the-clock) surveillance',
    'plain, undercover, cover, sting, inform, surveil, wire, tap., taps, tapp, bug., bugs, bugg, listen, intercept, record, watched, monitor, track, observ, covert, secret, hack, disguis, posing, eavesdrop, spy, spied',
  ),
  topic(
    'door-to-door (?:inquiries|enquiries|search\\w*)|house-to-house|(?:knocked|knocking|going) (?:on doors|door to door)|canvass(?:ed|ing) (?:the )?(?:area|neighbou?rhood|neighbou?rs)',
    'door, house-to, house to, inquir, neighbo, canvass, resident, each house, every house, every home, home to home',
  ),
  topic(
    "photo-?fits?|e-?fits?|identikits?|artist[’']s impression|(?:police|composite) sketch(?:es)?|(?:police|identity) (?:line-?ups?|parade)|mugshots?",
    'sketch, photofit, photo-fit, e-fit, impression, likeness, line-up, lineup, identi, draw, portrait, image, photo, pictur, descri, mugshot, parade, artist',
  ),
  topic(
    'cold[- ]case(?:s| unit| team| review| detectives)?|(?:case|investigation|inquiry|file) (?:was|has been|had been|is being|be) (?:\\w+ )?reopened|reopened (?:the|its|their|an?) (?:\\w+ )?(?:case|investigation|inquiry|file)|unsolved (?:for|murder|case|crime|killing|mystery)',
    'cold case, cold-case, reopen, re-open, unsolved, re-exam, reexam, fresh look, new evidence, never solved, never found, decades, years later, years ago, solve, review, resum',
  ),
  topic(
    'tied (?:to a chair|(?:his|her|their) hands|up (?:the (?:guards?|owners?|couple|family|staff|victims?)|by))|bound and gagged|gagged|blindfolded|hands (?:were )?(?:tied|bound)|locked (?:him|her|them|himself|herself|staff|guards) in (?:a|the)',
    'bound, tied, tie., ties, gag., gagg, blindfold, tape, rope, cable, lock, chain, restrain, hostage, captiv, imprison, cuff',
  ),
  topic(
    '(?:cracked|emptied|opened|blew open|broke into|broken into|forced open|drilled into|from) (?:a|an|the|its|his|her|their) (?:\\w+ )?(?:safe|till|cash register|cash box|strongbox|vault|safe deposit box(?:es)?|cash machine|money box|collection box)',
    'safe., safes, safety deposit, safe-dep, vault, till., tills, register, strongbox, deposit, cash, atm., atms, box., boxes, machine, money, locker, treasur',
  ),
  topic(
    '(?:jewell?ery|designer (?:handbags?|clothes|clothing|watches|goods)|luxury (?:watches|watch|handbags?|goods|cars?)|gold (?:watch|bars|chains?|rings?|necklace)|diamond (?:ring|necklace|earrings)|necklaces|bracelets)',
    'jewel, gold, silver, ring., rings, necklace, watch, diamond, gem., gems, designer, luxur, brooch, bracelet, pearl, earring, ornament, valuab, handbag, treasur, tiara, crown, antiqu, amulet, bead, pendant, emerald, ruby, sapphire, precious, fashion, artefact, heirloom, loot, auction, clock, furnitur, old., collect, century, museum',
  ),
  topic(
    'ram-?raid(?:ers?|ing|ed)?|smash[- ]and[- ]grab|(?:prised|pried|jemmied|levered|forced|kicked|broke|smashed|broken|breaking|forcing|kicking) (?:open|down|in) (?:a|an|the) (?:\\w+ )?(?:doors?|windows?|locks?|gates?|shutters?|skylight)|forced entry|signs? of (?:forced entry|a break-in|a struggle)|(?:picked|broke|broken|cut|forced|changed) (?:the|a|all the|its) (?:\\w+ )?(?:locks?|padlocks?)|crow-?bars?|(?:cut|cutting) (?:\\w+ )?(?:through|a hole in) (?:a|the|its) (?:\\w+ )?(?:fence|wall|roof|wire)',
    'ram-raid, ram raid, smash, forc, break, broke, window, door, lock., locks, padlock, crowbar, jemm, pris, pry, pried, cut., cuts, cutting, fence, burgl, entry, entered, gain access, intru, kick, gate, shutter, hole, sign., signs, lever, struggl, raid, stormed',
  ),
  topic(
    '(?:weapons?|arms) (?:cache|dump|stash|haul)|cache of (?:\\w+ )?(?:weapons|arms|explosives|drugs|ammunition)|(?:stash|stockpile|arsenal) of (?:\\w+ )?(?:weapons|arms|guns|drugs|ammunition|explosives|fireworks|knives)|(?:illegal|unlicensed|unregistered|loaded|automatic|home-made|homemade|imitation|replica) (?:\\w+ )?(?:weapons?|guns?|firearms?|pistols?|rifles?|explosives?)|rounds of ammunition',
    'weapon, arms, ammun, gun., guns, explos, rifle, pistol, bullet, cartridge, grenade, munition, knife, kniv, shotgun, firearm, cache, stash, haul, stock, arsenal, hoard, seiz, drug, revolver, sword, revolv, armed, shoot, shot, gunm',
  ),
  topic(
    '(?:street|biker|motorcycle|youth|rival|drug|criminal|prison|armed|local|notorious|motorbike) gangs?|gang (?:members?|leaders?|war(?:fare)?|boss|land)|gangland|(?:drug|crime) (?:cartels?|lords?|barons?|boss(?:es)?|syndicates?|rings?|families)|the mafia|mafia (?:boss|clan|family)|mobsters?|gangsters?',
    'gang, biker, motorcycl, mafia, cartel, clan, mob., mobs, syndic, organised cr, organized cr, network, drug, ring., rings, crim, camorra, ndrangh, yakuza, triad, underworld, racket, outlaw, robber',
  ),
  topic(
    'scam(?:s|med|mers?)?|con ?m[ae]n|con artists?|con trick|confidence tricks?(?:ters?)?|swindl(?:e|ed|er|ers|ing)|defraud(?:ed|ing)?|fraudsters?|tricksters?|ponzi|pyramid schemes?|(?:was|were|been|being) (?:duped|conned|tricked|hoodwinked|cheated|fleeced)|impostors?|imposters?',
    'scam, con., conned, conm, swindl, fraud, dupe, duped, trick, cheat, decei, decep, fake, false, ponzi, pyramid, fleec, impost, posing, posed, pretend, phish, hoax, mislead, misled, lie., lied, sham., fool, bogus, embezz, steal, stole, imperson, forg, counterfeit, crook, lure, hoodwink, fiction, sold',
  ),
  topic(
    'stalk(?:ed|er|ers|ing)(?! (?:horse|the (?:touchline|stage|corridors)))|(?:was|were|been|being) harassed|harass(?:ed|ing) (?:him|her|them|the|by)|unwanted (?:attention|messages|calls|gifts|advances)',
    'stalk, harass, follow, obsess, pursu, threat, unwanted, messag, intimid, pester, hound, bull, advances, approach, insult, letters',
  ),
  topic(
    "domestic (?:violence|abuse)|abusive (?:relationship|husband|partner|father|marriage|boyfriend)|women[’']s (?:shelter|refuge)|battered (?:wife|wives|women)",
    'domestic, violen, abus, beat, partner, husband, wife, relationship, boyfriend, girlfriend, assault, batter, ex-, spouse, marri, refuge',
  ),
  topic(
    'sexual(?:ly)? (?:assault(?:ed|s|ing)?|harass(?:ed|ment)|abus(?:e|ed|ing)|misconduct|violence|offences?|offenders?)|sex (?:offenders?|attack|crimes?)|groped|raped|indecent assault|(?:child|revenge) porn\\w*',
    'sex, rape, grop, abus, harass, indecen, molest, assault, touch, groom, consent, misconduct, intim, porn, inappropriat, advances, paedo, pedo, voyeur, kiss',
  ),
  topic(
    'trespass(?:ed|ers?|ing)|squatters?|squatting|(?:climbed|climbing|scaled|jumped|vaulted) (?:over )?(?:the|a) (?:\\w+ )?(?:fence|wall|gate|barrier|turnstiles?)|(?:sneaked|snuck) (?:in|into|past|onto)(?= )',
    'trespass, permission, unauthor, without permit, illegal, break in, breaking in, broke, climb, private, entered, sneak, snuck, slip, squat, occup, scal, fence, wall., walls, gate, barrier, intru, jump, vault, burgl, breach, entry, got in, get in',
  ),
  topic(
    "(?:as|was|be|been|a|an|elaborate|cruel|schoolboy|student|practical|april fool[’']s?) (?:a )?(?:prank|hoax|practical joke|publicity stunt|joke gone wrong)|pranksters?|hoax(?:es|ers?| calls?)|for a (?:dare|bet|laugh|joke)|as a (?:dare|joke)|drunken prank",
    'prank, joke, hoax, stunt, trick, fun., dare., bet., laugh, fake, false, april, spoof, satir, publicity, mischie, made up, invent, not real, wager',
  ),
  topic(
    '(?:under|amid|with|behind) (?:heavy|tight|strict|armed|police|round-the-clock|increased|heightened|military) (?:\\w+ )?(?:guard|security|escort|protection|surveillance|policing)|heavily guarded|heavy police (?:presence|guard)|under guard|(?:armed|private|personal) (?:body)?guards|bodyguards?|police (?:escort|protection)',
    'guard, secur, escort, polic, protect, armed, patrol, officer, soldier, minder, convoy, watch, surveil, accompan, lifeg, coastg, bodyg',
  ),
  topic(
    '(?:spent|spend|held|kept) (?:\\w+ ){0,2}nights? in (?:a |the )?(?:police )?(?:cells?|custody|jail|prison|detention)|(?:police|prison|holding|detention|single) cells?|taken to (?:the|a|\\w+) (?:\\w+ )?police station',
    'cell., cells, custod, jail, detain, detent, arrest, held, police station, lock, prison, behind bars, imprison, inmate, remand',
  ),
  topic(
    '(?:was|were|been|being|later|since) (?:later )?(?:released|freed) (?:without charge|pending|under investigation|on bail|after questioning|hours later|the next day|the following day)|released without charge|let (?:off|go) with a (?:caution|warning|fine)|(?:received|given|issued with|accepted) a (?:\\w+ )?caution',
    'releas, free., freed, let go, let off, bail, not charged, without charge, allowed to leave, gone home, caution, pending, reprimand',
  ),
  topic(
    '(?:license|licence|registration|number|false|stolen|foreign) plates?(?! of)|number-?plate (?:recognition|readers?|cameras?)',
    'plate, registration, licen, number, registered, anpr',
  ),
  topic(
    'money ?mules?|drug (?:couriers?|mules?|runners?|smugglers?|smuggling|lab(?:s|oratory)?|den|raid|haul|bust)|cannabis (?:farm|plants|factory|plantation)|crack den|(?:kilos?|kilograms?|kg|bags|packets|bricks|grams|wraps|stash) of (?:\\w+ )?(?:cocaine|heroin|cannabis|hashish|crystal meth|methamphetamine|drugs|marijuana|white powder)',
    'drug, cocain, heroin, cannabis, narcot, hash, meth, marijuana, powder, smuggl, courier, mule, traffick, opium, opioid, fentanyl, substance, pill, ecstasy, dealer, hemp, launder',
  ),
  topic(
    'people[- ]smuggl(?:ers?|ing)|human traffick(?:ers?|ing)|traffick(?:ed|ers)|forced labou?r|modern slavery|sweatshops?|child labou?r',
    'smuggl, traffick, forced, slave, sweat, child lab, exploit, migrant, labour, labor, servitude, bonded',
  ),
  topic(
    '(?:was|were|been|being|be) (?:later |subsequently |since )?(?:indicted|prosecuted|remanded|arraigned|charged (?:with|over|after|in connection))(?! (?:up|a|an|for (?:the )?(?:service|parking|entry|admission|using)|with (?:running|leading|overseeing|finding|drawing|bringing|making|ensuring|electricity|emotion|protecting|keeping)|at|by|more|extra|\\d|[€$£]|(?:two|three|four|five|ten)))|(?:faces|facing|brought|filed|pressed|dropped|denies|face|press|bring|pressing) (?:\\w+ )?(?:criminal |felony )?charges(?! (?:of|for (?:the )?(?:service|parking|entry)) (?:up|\\d))',
    'charge, charging, indict, prosecut, accus, arraign, remand, court, count., counts, trial, offen, suspect, alleg, guilty, crim, convict, custod, felon, misdemean, lawsuit, case against, summons, arrest',
  ),
  topic(
    '(?:internal affairs|internal disciplinary|disciplinary) (?:proceedings|action|hearing|measures|procedure|inquiry|process|investigation|unit|panel|committee)|(?:placed|put|sent) on (?:administrative |paid |unpaid |compulsory |gardening )?leave|desk duty',
    'disciplin, internal, leave., suspen, desk, sanction, misconduct, dismiss, reprimand, punish, stood down, relieved, sacked, fired, proceedings, ban., banned, commission, tribunal, ethic, conduct',
  ),
  topic(
    '(?:cover|covered|covering|hush(?:ed)?)[- ]up(?= (?:of|by|the|at|to|and|in|his|her|their|its|evidence)|[.,;])(?! (?:the|his|her|their) (?:face|body|arms|head|tattoos?))|(?:destroyed|shredded|deleted|burned|tampered with|withheld|suppressed|planted|fabricated) (?:\\w+ )?(?:evidence|files|documents|e-?mails|records|messages)',
    'cover, hush, conceal, hid., hidden, hide, destroy, shred, delet, burn, tamper, withh, suppress, plant, fabricat, evidence, secret, silenc, bury, buried, kept quiet, erase, falsif, manipul, doctor, forg',
  ),
];
