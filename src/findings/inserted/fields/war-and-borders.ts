import { type Topic, topic } from '../topic.ts';

/** Weapons, war, flight and borders as a page adds them, each with all the words by which a faithful page may come to it. */
export const WAR_AND_BORDERS: readonly Topic[] = [
  topic(
    'land-?mines?|demining|de-mining|mine-clearance|booby[- ]traps?|unexploded (?:bombs?|shells?|ordnance|munitions)',
    'landmin, mine., mines, minefield, mined, demin, unexplod, ordnance, explosiv, bomb, shell, booby, trap, munit, device, grenade',
  ),
  topic(
    'air[- ]raid (?:sirens?|warnings?|alerts?|shelters?)|sirens (?:wailed|sounded|blared|rang out|screamed)|(?:wailing|blaring) sirens',
    'siren, alarm, alert, air raid, air-raid, warning, shelter, horn., horns, wail',
  ),
  topic(
    'artillery(?: fire| shells?| barrage)?|mortars?(?: fire| shells?| rounds)|rocket launchers?|howitzers?',
    'artiller, shell, mortar, rocket, howitz, gun, cannon, bombard, missile, grad, weapon, munit, tank',
  ),
  topic(
    '(?:ballistic|cruise|guided|anti-tank|anti-aircraft|surface-to-air|long-range|hypersonic) missiles?',
    'missil, rocket, ballist, projectil, warhead, weapon, air defen, patriot, anti-',
  ),
  topic(
    'fighter (?:jets?|planes?|aircraft)|war-?planes?|bombers(?! (?:jacket))',
    'jet., jets, fighter, plane, warplane, aircraft, air force, f-\\d, air strike, airstrike, bomb, squadron, mig',
  ),
  topic(
    'war-?ships?|frigates?|(?:naval|navy) (?:vessels?|ships?|patrol|escort)|aircraft carriers?|gunboats?',
    'ship, frigat, destroyer, navy, naval, vessel, fleet, marin, carrier, boat, corvette, cutter, flotilla',
  ),
  topic(
    'conscripts?|conscription|reservists?|(?:partial|general|full) mobili[sz]ation|military draft|draft dodgers?',
    'conscript, draft, call up, call-up, called up, reserv, mobilis, mobiliz, recruit, national service, compuls, military service',
  ),
  topic('snipers?(?: fire)?', 'sniper, marksm, sharpshoot, shot, shoot, gun'),
  topic(
    '(?:military|police|army|security|armed|at a|set up) (?:check-?points?|road-?blocks?)|barricades?',
    'checkpoint, check point, roadblock, road block, check., checks, block, barric, tyre, tire, burn, obstruct, barrier, cordon, control, seal, closed off, clos',
  ),
  topic(
    'barbed wire|razor wire|(?:electric|border|perimeter|steel|wire) fenc(?:e|es|ing)|watch-?towers?',
    'wire, fence, fencing, barb, razor, wall., walls, barrier, tower, perimet',
  ),
  topic(
    '(?:in|into|to|from) (?:a |an |the |their )?(?:underground |nuclear |makeshift )?(?:bunkers?|bomb shelters?|air-raid shelters?)',
    'bunker, shelter, underground, basement, cellar, metro, subway, vault, sand, golf',
  ),
  topic(
    'bullet-?proof (?:vests?|glass|car|jackets?)|flak jackets?|body armou?r|armou?red (?:cars?|vehicles?|personnel|limousine|vans?|columns?)',
    'bullet, vest., vests, armo, flak, protect, kevlar, tank',
  ),
  topic(
    'ammunition|munitions (?:depot|factory|store|dump)|(?:arms|weapons|ammunition) (?:depots?|caches?|dump|stockpiles?|shipments?|deliveries|supplies)',
    'ammun, munit, arms., weapon, bullet, cartridg, round., rounds, shell, explosiv, grenad, rifle, gun, magazine, missil, firearm, pistol',
  ),
  topic(
    'separatists?|insurgents?|guerrillas?|militias?|militiamen|paramilitar(?:y|ies)',
    'separat, insurg, guerr, milit, rebel, fighter, gunm, armed, jihad, extrem, terror, secess, independen, paramil, warlord, group',
  ),
  topic(
    '(?:fragile |shaky |uneasy |temporary |broken |humanitarian |permanent |immediate )(?:ceasefire|cease-fire|truce|armistice)|(?:a|the) (?:ceasefire|truce|armistice) (?:has|was|is|came|took|held|holds|agreed|collapsed)',
    'ceasef, cease-f, truce, armist, peace, hostil, pause, lull, fighting',
  ),
  topic(
    'war crimes?|genocide|ethnic cleansing|crimes against humanity|massacres?',
    'war crime, crime, genocid, ethnic, atroc, massacr, hague, tribunal, slaughter, exterm, holocaust, humanity, kill',
  ),
  topic(
    'refugee camps?|tent (?:city|cities|camps?)|(?:makeshift|temporary|migrant|tented) camps?|displaced (?:people|families|persons)',
    'camp., camps, tent, refug, shelter, settlement, migrant, displac, encamp, fled, flee, evacuat',
  ),
  topic(
    '(?:people|human)[- ](?:smugglers?|smuggling|traffick(?:ers|ing))|smuggling (?:gangs?|rings?|networks?|routes?)',
    'smuggl, traffick, gang, ring., network, slave, sold, forc',
  ),
  topic(
    '(?:rubber|inflatable|overcrowded|flimsy|rickety|makeshift|wooden) (?:boats?|dingh(?:y|ies)|rafts?)|dingh(?:y|ies)',
    'dingh, boat, raft, inflat, rubber, vessel, ship, craft, canoe',
  ),
  topic(
    '(?:detention|reception|holding|removal|deportation|asylum|migrant|immigration) (?:cent(?:re|er)s?|facilit(?:y|ies)|camps?)',
    'detention, detain, centre, center, facilit, camp, reception, custod, jail, prison, held., accommod, hostel, shelter',
  ),
  topic(
    'citizenship (?:test|ceremony|application|law|rules)|naturali[sz](?:ed|ation)|dual (?:citizen(?:ship)?|national(?:ity|s)?)|green card',
    'citizen, natural, passport, green card, resid, national',
  ),
  topic(
    'unaccompanied (?:minors|children|child|teenagers)',
    'unaccomp, alone, minor, child, without (?:their )?parents, orphan, under 18, under-18',
  ),
  topic(
    '(?:on )?humanitarian (?:grounds|reasons|visas?|corridors?|convoys?|mission|assistance)',
    'humanit, corridor, convoy, aid., compass, relief, crisis, catastroph, hunger, famine, suffer',
  ),
  topic(
    'peace-?keep(?:ers|ing)|blue helmets',
    'peacekeep, peace-keep, united nations, un., u\\.n, mission, blue helmet, troops, forces, observ',
  ),
  topic(
    '(?:special forces|elite (?:unit|troops|soldiers|commandos?|force)|commandos?|navy seals?|sas|paratroopers?|marines)',
    'special force, elite, commando, seal., seals, sas., paratroop, marine, unit., units, soldier, troop, raid, swat, tactical, police',
  ),
  topic(
    '(?:cluster|dirty|nail|petrol|firebomb|car|truck|roadside|suicide|pipe|parcel|letter) bombs?|(?:suicide|roadside|car)[- ]bomb(?:ers?|ings?)?|molotov cocktails?|hand grenades?|improvised explosive',
    'bomb, explos, grenad, molotov, incend, device, blast, detonat, blew, blow up, suicid, petrol',
  ),
  topic(
    '(?:nuclear|atomic) (?:weapons?|warheads?|bombs?|arsenal|deterrent|submarines?|programme|program)|chemical weapons?|nerve (?:agent|gas)|sarin|novichok',
    'nuclear, atom, warhead, chemical, nerve, sarin, novichok, gas., toxic, poison, uranium, enrich',
  ),
  topic(
    '(?:military|naval|joint|nato|war|live-fire) (?:exercises?|drills?|manoeuvres?|maneuvers?|games)|war games',
    'exercis, drill, manoeuv, maneuv, war game, train, practi, rehears',
  ),
  topic(
    'defen[cs]e (?:budget|spending)|military (?:budget|spending|aid|buildup|build-up)|arms (?:race|sales|exports|deal|dealers?|embargo)',
    'defen, milit, arms., weapon, budget, spend, armament, army, rearm, nato',
  ),
  topic(
    '(?:military|army|air force|naval) bases?|barracks|garrison',
    'base., bases, navy, barrack, garrison, army, milit, naval, airfield, camp, station',
  ),
  topic(
    'prisoners? of war|pows?|(?:prisoner|hostage) (?:swaps?|exchanges?)|held (?:hostage|captive)|taken (?:hostage|prisoner|captive)|hostages',
    'prisoner, pow., pows, captiv, captur, swap, exchang, hostage, kidnap, abduct, seiz, detain, held',
  ),
  topic(
    '(?:no-man’s[- ]land|buffer zone|demilitari[sz]ed zone|no-fly zone|occupied (?:territor(?:y|ies)|zone|area|city|region))',
    'front, no-man, buffer, demilit, no-fly, occup, zone, line of control, contact line, border',
  ),
  topic(
    '(?:martyrs?|war dead|fallen (?:soldiers|comrades|heroes)|war (?:memorial|graves?|cemetery|veterans?|widows?|hero(?:es)?)|cenotaph|unknown soldier)',
    'martyr, fallen, war dead, dead of, memorial, grave, cemet, veteran, cenotaph, unknown soldier, died in, killed in, hero, widow',
  ),
  topic(
    '(?:border|customs|coast) (?:guards?|police|patrols?|officers?|agents?|officials?)',
    'border, custom, guard, coast, patrol, frontier, immigr, revenue',
  ),
  topic(
    '(?:closed|sealed|shut|reopened|tightened|crossed) (?:its|the|their) borders?|border (?:closures?|crossings?|controls|disputes?)',
    'border, frontier, cross, customs, clos',
  ),
  topic(
    '(?:false|forged|fake) passports?|without (?:valid |proper )?(?:papers|documents|a passport|a visa)|undocumented|illegal (?:immigrants?|migrants?|aliens?|workers?)|illegally (?:in|entered|crossed)',
    'passport, paper., papers, document, illegal, undocum, irregul, visa, permit, unlawful, forg, false, fake, clandest, without status',
  ),
  topic(
    '(?:family reunification|resettle(?:d|ment)|repatriat(?:ed|ion)|voluntary return|right to remain|leave to remain|indefinite leave|temporary protection|refugee status)',
    'reunif, resettl, repatri, return, remain, leave to, protect, refug, asylum, status, stay., settle, family, home, flown, flew, brought, sent back, move, reloc, transfer',
  ),
  topic(
    '(?:integration|language) (?:courses?|class(?:es)?|lessons|tests?)|(?:german|english|french|swedish|dutch|danish|norwegian|spanish) (?:lessons|classes|courses?)',
    'integrat, language, lesson, class, course, teach, learn, test., tests',
  ),
  topic(
    '(?:deserters?|court-?martial(?:led|ed)?|dishonou?rably discharged|(?:honou?rable|dishonou?rable) discharge)',
    'defect, desert, awol, martial, discharg, absent without, left the army, military court, fled',
  ),
  topic(
    '(?:espionage|spying (?:for|on)|double agents?|spy (?:ring|swap|chief|balloon)|wire-?tapp(?:ed|ing)|phone-?tapp(?:ed|ing)|listening devices?|surveillance (?:plane|balloon|aircraft))',
    'espion, spy, spies, agent, intellig, tap., tapp, bug., bugs, bugged, listen, surveil, eavesdrop, treason, secret, intercept, balloon',
  ),
];
