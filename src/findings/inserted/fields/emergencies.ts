import { type Topic, topic } from '../topic.ts';

const CRASH =
  'crash, collid, collis, skid, overturn, veer, swerv, came off, left the road, ran off, hit., hits, hitting, struck, accident, impact, smash, slid, slip, spun, spin, plough, plow, roll, tip., tipped, flip, landsl, mudsl';

/** Fires, accidents and rescues in their details, as a page adds them; each with all the words by which a faithful page may come to it. Left out are "ploughed into", "run over" of races, "shock waves" of news, and the rules and checks of safety, which an original has in many other words. */
export const EMERGENCIES: readonly Topic[] = [
  topic(
    'emergency (?:services|crews?|workers|responders|teams|vehicles|personnel)|first responders|rescue services',
    'emergenc, ambulanc, paramed, fire., firef, firem, blaze, police, rescu, respon, team, technic, repair, medic, coastg, lifeboat, services, 911., 999., 112., crews, officers, fires, wildfire, bushfire',
  ),
  topic(
    '(?:fire|blaze|flames) (?:had |is believed to have |is thought to have |are believed to have |reportedly |apparently )?(?:started|began|broke out|originated|spread|took hold) (?:in|from|to|through|on) (?:a|an|the|its|his|her|their) (?:\\w+ )?(?:kitchen|bin|attic|loft|basement|cellar|garage|engine room|storeroom|storage|roof|bedroom|living room|workshop|laundry|stairwell|boiler room|ground floor|top floor|first floor|second floor|warehouse|shed|barn|chimney|balcony|electrical|fryer|oven|cable|battery|dryer|canteen|restaurant)',
    'kitchen, bin., bins, attic, loft, basement, cellar, garage, engine, store, storag, roof, bedroom, living, workshop, laundr, stair, boiler, floor, warehous, shed., barn, chimney, balcon, electric, fry, oven, cable, batter, dryer, canteen, restaur, room., origin, cook, start',
  ),
  topic(
    '(?:flames|fire|blaze|it) (?:had )?(?:quickly |rapidly )?(?:spread|jumped|leapt) (?:\\w+ )?(?:to|rapidly|quickly|through) (?:neighbou?ring|nearby|adjacent|adjoining|the (?:roof|upper|next|top|whole|entire|surrounding))|spread (?:rapidly|quickly|swiftly) through (?:the|a) (?:building|house|roof|forest|ship|attic|dry|plant|warehouse|block)',
    'spread, jump, leap, leapt, engulf, neighbo, nearby, adjac, adjoin, quick, rapid, fast, reach, swift, surround, whole, entire, next door, upper, sweep, swept',
  ),
  topic(
    'water tankers?|water-?bombers?|(?:turntable|aerial|fire) ladders?|breathing (?:apparatus|equipment|gear)|fire hoses?|(?:with|using|used|turned|trained) (?:garden |water |fire |their |high-pressure )?hoses?|fire hydrants?|fire extinguishers?|bucket chain|with buckets|buckets of (?:water|sand)',
    'hose, ladder, tanker, bomber, apparatus, breathing, hydrant, bucket, extinguish, fire-fight, pump, doused, water on, put out, spray, firefight, firem, fire crew, fire engine, fire truck',
  ),
  topic(
    'fire (?:exits?|escapes?|doors?|regulations|safety|inspect\\w+|precautions|drills?|code|certificate)|emergency exits?|(?:no|without|lacked|had no|faulty|missing|working) (?:\\w+ )?(?:smoke (?:alarms?|detectors?)|sprinklers?|fire alarms?|sprinkler system)|sprinkler systems?',
    'exit, escape, fire door, fire saf, fire reg, fire insp, drill, sprinkl, detector, alarm, extinguish, locked, stair, certif, blocked, evacu, safety, regulation, code., inspect',
  ),
  topic(
    '(?:brought|get|bring|got) (?:\\w+ )?(?:fire|blaze|flames) under control|(?:put out|extinguish(?:ed)?|douse[d]?|battl(?:ed?|ing)|fight|fought|fighting|tackl(?:ed?|ing)|contain(?:ed)?) (?:the|a|an) (?:\\w+ )?(?:fire|blaze|flames|inferno)',
    'exting, put out, dous, quench, smother, fire, blaze, flame, burn, smoke, inferno, alight, ablaze, wildfire, bushfire',
  ),
  topic(
    '(?:cut|freed|pulled|dragged|hauled|lifted|prised) (?:free |clear |alive )?(?:from|out of|free) (?:the |a |her |his |their )?(?:\\w+ )?(?:wreckage|car|vehicle|cab|rubble|building|water|river|debris|mud|train|bus|house|flames|smoke|lift|sea|hole|shaft|well|crevasse|wreck)|hydraulic (?:cutters?|cutting|equipment|rescue|tools?)|cutting (?:equipment|gear|tools)|jaws of life',
    'free., freed, cut., cut him, cut her, cutting, pull, rescu, extric, extract, trap, lift, haul, drag, dug, dig., digging, winch, wreck, saved, remov, recover, brought out, taken out, took out, carried, prised, bring out, got out, hoist, help, shipwr',
  ),
  topic(
    'bare hands|(?:human|formed a) chain(?= (?:to|and|of|formed|passed|across|into|around)|[.,;])',
    'hands, bare, dig, dug, shovel, spade, claw, chain, link, formed a, line., grab',
  ),
  topic(
    '(?:gave|given|giving|administered|provided|received|performed|trained in|offered) (?:\\w+ )?first aid|first-?aid(?:ers?)?|mouth-to-mouth|defibrillators?|kiss of life|heart massage|chest compressions|(?:tried|attempts?|attempted|efforts?|failed|managed|trying|unable|able) to (?:revive|resuscitate)',
    'first aid, first-aid, reviv, resusc, defib, cpr., treat, paramed, medic, nurse, doctor, kiss of, massag, compress, heart, breath, tended, ambulan, bandag, care for, cared for',
  ),
  topic(
    'pronounced dead|declared dead|died (?:at the scene|on the spot|instantly|in (?:a |the )?(?:\\w+ )?hospital|on the way|in (?:the|an) ambulance|later in|shortly afterwards|hours later|days later|overnight|in (?:her|his) arms)|died (?:of|from) (?:his|her|their) (?:\\w+ )?(?:injuries|wounds|burns)|succumbed to|killed (?:instantly|on the spot|outright)',
    'pronounc, declared, scene, spot, instant, hospital, immediat, succumb, on the way, en route, later, ambulan, injur, wound, burns, outright, hours, days, overnight, clinic, at once, soon after',
    'died, dead, death',
  ),
  topic(
    'next of kin|(?:relatives|families|family) (?:had|has|have|were|was) (?:been )?(?:informed|notified)(?! (?:of|that|about))',
    'kin., relativ, famil, inform, notif, told, parent, husband, wife, widow, breaking the news, broke the news',
  ),
  topic(
    'dental records|formal(?:ly)? identifi(?:ed|cation)|(?:has|have|had) yet to be (?:formally |officially )?identified|identif(?:y|ied) the (?:body|bodies|remains|victims?|dead)|(?:body|bodies|remains) (?:was|were|has been|have been|had been|is being) (?:\\w+ )?(?:identified|recovered|found|exhumed|flown|repatriated|examined)',
    'dental, identi, name., named, names, tattoo, body, bodies, remains, corpse, skelet, dead, died, death, killed, exhum, who he was, who she was, who they, grave',
  ),
  topic(
    '(?:seen|visible|could be seen|heard|audible) (?:from )?(?:for )?(?:miles|kilomet(?:re|er)s|several (?:miles|kilomet(?:re|er)s)|\\d+ (?:miles|kilomet(?:re|er)s|km)|far|across the (?:city|town|bay|valley|river)|the other side)(?: around| away)?|(?:column|plume|pall|cloud|wall|billows)s? of (?:\\w+ )?(?:smoke|dust|ash|steam|flame|fire|gas)',
    'seen from, visib, view, miles away, km away, plume, column, pall., cloud, smoke, dust, ash., steam, heard, audib, kilometres around, from afar, far away, billow, horizon',
  ),
  topic(
    '(?:heard|hearing) (?:a|an|the|several|two|three|what sounded like) (?:\\w+ )?(?:loud |huge |deafening |almighty |series of |massive |sharp )?(?:bangs?|booms?|thuds?|screams?|gunshots?|shots|rumbl(?:e|ing)|roar|cracks?|bleep|whistling)(?= |[.,;])(?! (?:of (?:laughter|approval|applause|light|dawn|a|the)|at|in his|in her|in the (?:arm|system))\\b)|loud (?:bang|noise|crash|crack|boom|pop|thud|roar)s?',
    'heard, hear., hears, hearing, bang, explo, blast, boom, sound, noise, noisy, loud, thud, shot, gun, crack, scream, rumbl, roar, deton, audib, deaf, cry., cried, cries, whistl, pop., thunder, decibel, quake, earthq',
  ),
  topic(
    '(?:windows|houses|buildings|walls|homes|doors|ground|floor|chandeliers|furniture) (?:had |were )?(?:shook|rattled|shaken|swayed|trembled|shaking)|(?:felt|feeling) (?:the |a )?(?:\\w+ )?(?:blast|tremors?|shaking|shock ?wave|jolt|quake|ground (?:shake|move))|(?:shook|rattled|rocked) (?:houses|buildings|windows|the (?:house|building|ground))',
    'shook, shak, rattl, rock., rocked, felt, tremor, blast, shock, explo, quake, vibrat, sway, trembl, jolt, earth, seism',
  ),
  topic(
    '(?:lost|losing|loses) control (?:of (?:the|his|her|their|its|a) (?:\\w+ )?(?:car|vehicle|lorry|truck|bus|van|bike|motorbike|motorcycle|plane|aircraft|boat|coach|steering|tractor|train|tram|scooter)|on (?:a|an|the|black|ice|wet)|at (?:a|the|high|speed)|in (?:a|the|heavy|wet|fog|icy)|while (?:driving|overtaking|trying|turning)|and (?:crashed|hit|ploughed|veered|struck|skidded))|mounted the (?:kerb|pavement|curb|sidewalk)',
    `control, ${CRASH}, kerb, curb, pavement, sidewalk, drift, aquaplan, wobbl, drove into, driven into, ran into`,
  ),
  topic(
    '(?:on|down|up|onto|into|in) the wrong (?:side of the (?:road|motorway|highway|street)|lane|carriageway)|the wrong way (?:down|up|along|round|on)|into (?:the )?oncoming (?:traffic|car|lane|vehicle|lorry|truck)|oncoming (?:traffic|car|lorry|truck|vehicle|lane|train)|wrong-way|ghost driver',
    'wrong, oncoming, opposite, head-on, against the, other side, crossed, other direction, other lane, coming towards, collid, collis',
  ),
  topic(
    '(?:jumped|ran|ignored|ignoring|running|drove through|driven through|went through|through) (?:a|the|several) (?:red (?:light|signal)s?|stop sign|traffic lights?)|failed to (?:give way|yield|stop at|brake)',
    'red light, red signal, lights, signal, stop sign, junction, give way, yield, intersection, crossing, crossroad, stop., stopped, brak, priority, right of way, flashl, streetl, floodl, headl',
  ),
  topic(
    '(?:texting|on (?:his|her|a|the|their) (?:mobile |cell )?(?:phone|mobile)|using (?:a|his|her|their) (?:mobile |smart|cell )?phone|looking at (?:his|her|their|a) (?:phone|mobile|screen)) ?(?:while|when|at the (?:time|wheel)|behind the wheel|moments before|as (?:he|she))|distracted (?:by|driving|driver|while)',
    'phone, text., texting, texted, messag, screen, distract, mobile, attention, looked down, device, smartph, telephone, cellph',
  ),
  topic(
    '(?:fell|fallen|falling|dozed|nodded off|asleep) (?:asleep |off )?(?:at the (?:wheel|controls|helm)|while (?:driving|on duty|at)|on (?:duty|watch|the job))|asleep at the wheel',
    'sleep, slept, doz, nod, tired, fatig, drows, awake',
  ),
  topic(
    "(?:without|no|never had|had never held|did not have|lacked|having no|expired|forged|provisional) (?:a |an )?(?:valid )?(?:driving |driver[’']s |pilot[’']s |flying |operating |building |hunting |gun )?licen[cs]es?(?! fees?)|unlicen[cs]ed|(?:was|were|is|been) (?:uninsured|unregistered|not insured)|(?:uninsured|unregistered|unroadworthy) (?:car|driver|vehicle|driving|boat|lorry|van)|roadworthiness",
    'licen, insur, regist, unregist, expire, permi, certif, valid, roadworth, qualif, authoris, authoriz, approv, consent, illegal',
  ),
  topic(
    "in the (?:back|passenger|front|rear|driver[’']s) seats?|(?:was|were|been|sat|is|had been|got) (?:back )?(?:behind|at) the wheel|(?:sat|sitting|seated|asleep) (?:next to|beside) the driver",
    'seat, wheel, driv, drove, passenger, steer, rider, cab., pilot, helm, front of the, rear., back of, beside him, beside her',
  ),
  topic(
    '(?:while|when|as (?:he|she)|tried to|trying to|attempted to|attempting to|dangerously) (?:overtaking|overtake|overtook)(?= (?:a|an|the|another|on|in|at|at|and)|[.,;])|(?:while|when) (?:reversing|turning (?:left|right)|changing lanes|parking|crossing the (?:road|street|track|tracks|line))',
    'overtak, overtook, pass., passing, passed, revers, backing, backed, turn, lane, park, cross, ahead of, manoeuv, maneuv',
  ),
  topic(
    '(?:fell|fallen|falling|plunged|plunging|tumbled|toppled|slipped|dropped|jumped) (?:\\w+ ){0,3}?(?:from|off|down|through|over|into) (?:a|an|the|his|her|their) (?:\\w+ )?(?:ladder|roof|scaffold(?:ing)?|balcony|window|cliff|ledge|bridge|stairs|staircase|escalator|tree|horse|boat|deck|ravine|crevasse|shaft|well|gorge|pier|quay|platform|skylight|manhole|pit|chairlift|crane|cherry picker)',
    'ladder, roof, scaffold, height, balcon, window, cliff, ledge, bridge, stair, escalat, tree, horse, boat, deck, ravine, crevas, shaft, well., gorge, pier, quay, platform, skyl, manhole, pit., lift, crane, fell., fall., falls, falling, fallen, plung, tumb, toppl, slip, jump, drop, overboard, thrown, mountain, climb, speedboat, sailboat, rowboat, motorboat, lifeboat',
  ),
  topic(
    'drown(?:ed|ing|ings|s)?(?! (?:out|in (?:debt|paperwork|work|a sea|bureaucracy|sorrow)))|swept (?:out to sea|overboard|away by)|(?:fell|washed|thrown|jumped) overboard|(?:fell|fallen|slipped|thrown|plunged) (?:in)?to (?:the|a) (?:\\w+ )?(?:water|river|lake|canal|sea|pool|harbou?r|pond|reservoir)',
    'drown, water, swept, sea., river, overboard, wave, current, swim, swam, float, sank, sink, sunk, lake, canal, pool, boat, tide, tidal, wash, ship, surf, beach, harbo, pond, reservoir, flood, capsiz, shore, coast, groundw, seawater, wastew, rainw, underw, freshw, seas, seafar, undersea, speedboat, sailboat, rowboat, motorboat, lifeboat, warship, steamship',
  ),
  topic(
    'electrocut(?:ed|ion)|electric shocks?|live (?:wires?|cables?)|high-voltage (?:cables?|lines?|current)',
    'electr, current, power line, volt, cable, wire., wires, shock, overhead line',
  ),
  topic(
    '(?:was|were|been|being) (?:trampled|run over by|buried alive)|crushed (?:to death|under|beneath|between|against)|trampled (?:to death|on|by|underfoot)',
    'crush, trampl, stamped, trap, pinned, fell on, collaps, run over, ran over, squash, squeez, mow, mown, knock, buri, bury, drove over, hit., hits, struck, wheel, surge',
  ),
  topic(
    'safety (?:harness(?:es)?|ropes?|rails?|gear|goggles|equipment|barriers?|helmets?|lines?|catches?|curtains?|device|switch)|protective (?:clothing|gear|equipment|suits?|masks?|gloves?|goggles)|without (?:a |any )?(?:harness|ropes?|safety)',
    'harness, rope, rail., rails, railing, gear, net., nets, equip, protect, safety, helmet, goggle, glove, mask, suit., suits, overalls, barrier, secured, fence, device, cable',
  ),
  topic(
    'health and safety|(?:workplace|labou?r|work|factory|mine|mines|building) (?:safety|inspect\\w+|inspectorate)|(?:workplace|industrial|work) accidents?|occupational (?:health|safety)|safety (?:record|violations|breaches|training|briefing)',
    'safe, unsafe, inspect, workplace, labour, labor, accident, hse., occupation, osha, regulat, standard, violat, breach, procedur, protocol, rules, training, danger, risk, injur, maint, check, test, certif, examin, survey, audit, approv, licen, law., laws, legislat, guard, lifeg, coastg, bodyg',
  ),
  topic(
    'hazmat|hazardous (?:materials?|substances?|chemicals?) (?:team|unit|crew|experts?)|decontaminat(?:ed|ion)|(?:in|wearing) (?:protective|chemical|hazmat|biohazard) suits',
    'hazmat, hazard, protective, decontam, chemic, toxic, suit., suits, radioact, contamin, poison, asbest, nuclear, gas., acid, petroch, agroch',
  ),
  topic(
    'unexploded (?:\\w+ )?(?:bombs?|shells?|ordnance|munitions?|mines?|grenades?)|(?:wartime|world war (?:two|ii|one|i)|second world war|first world war) (?:bombs?|shells?|munitions?|mines?|grenades?)|land ?mines?',
    'bomb, unexplod, shell, munition, ordnance, mine., mines, minef, landmine, grenade, explos, demin, detonat',
  ),
  topic(
    'air ?strikes?|missile (?:strikes?|attacks?|fire)|rocket (?:fire|attacks?|launchers?)|(?:heavy |russian |israeli |enemy |intense )?(?:shelling(?! out)|artillery (?:fire|shells?)|bombardment)|drone (?:strikes?|attacks?)|car bombs?|roadside bombs?|suicide bomb(?:ers?|ings?)?',
    'air strike, air raid, airstr, missil, rocket, shell, artiller, bomb, milit, war., attack, drone, raid, struck, army, explos, blast, warplane, fighter jet, mortar, fire., fires, wildfire, bushfire',
  ),
];
