import { type Topic, topic } from '../topic.ts';

/** What a person was or became, had learned or owns. */
function standing(told: string, source: string, passage: string | null = null): Topic {
  return { ...topic(told, source, passage), kind: 'role' };
}

/** An original that tells of a career behind somebody has one of these, wherever it stands. */
const FORMERLY =
  'former, ex-, retir, used to, veteran, one-time, onetime, erstwhile, previous, had been an?., worked as, served, emerit, ousted, then-, career, late.';

/** "A former air force pilot": one whose original tells of no former career, and of nothing of this field in the passage. */
function formerly(office: string, field: string): Topic {
  return standing(
    `(?:former|ex-|one-time|onetime|retired|erstwhile) ?(?:[\\w-]+ ){0,2}(?:${office})`,
    FORMERLY,
    field,
  );
}

/** Careers, schooling and standing that a page may give somebody, each with all the words by which a faithful page may come to it. Right and wrong by words alone on the labelled pairs: 2 : 0. */
export const CAREERS: readonly Topic[] = [
  formerly(
    'soldiers?|army (?:officer|captain|colonel|major|sergeant)|marines?|paratroopers?|commandos?|servicem[ae]n|infantrym[ae]n',
    'soldier, army, milit, served, regiment, troop, marine, veteran, forces, officer, sergeant, colonel, captain, war, navy, guard, paratroop, corps, gunner, sapper, conscript, brigade, battalion, infantr',
  ),
  formerly(
    'pilots?|airm[ae]n|aviators?|flight attendants?|cabin crew|air force \\w+',
    'pilot, flew, fly, flight, air, aviat, plane, cockpit, helicopter, cabin',
  ),
  formerly(
    'sailors?|sea captains?|naval \\w+|navy \\w+|merchant seam[ae]n|submariners?',
    'sail, sea., seam, navy, naval, ship, captain, skipper, submar, marin, vessel, admiral, crew, boat, fleet',
  ),
  formerly(
    '(?:school)?teachers?|head ?teachers?|headmasters?|headmistress|principal|lecturers?|professors?|academics?',
    'teach, taught, school, head., headmast, headmist, principal, lectur, profess, univer, academ, class, pupil, educat, college, emerit',
  ),
  formerly(
    'bankers?|traders?|stockbrokers?|financiers?|fund managers?|accountants?|auditors?',
    'bank, trader, broker, financ, fund, account, audit, invest, wall street, treasur',
  ),
  formerly(
    'consultants?|lobbyists?|advertising \\w+|marketing \\w+|public relations \\w+',
    'consult, lobby, advert, market, public relations, advis, pr., agency, communic',
  ),
  formerly(
    '(?:professional )?(?:footballers?|rugby players?|cricketers?|boxers?|tennis players?|basketball players?|swimmers?|cyclists?|sprinters?|rowers?|gymnasts?|skiers?|wrestlers?|jockeys?|athletes?|olympians?)|internationals?',
    'football, rugby, cricket, box, tennis, basketball, swim, cycl, bike, sprint, row, gymn, ski, wrestl, jockey, athlet, olymp, play, cap., caps, capped, team, race, racing, international, sport, champion, club, midfield, striker, defender, goal, coach',
  ),
  formerly(
    'ministers?|prime ministers?|presidents?|senators?|congressm[ae]n|mps?|lawmakers?|mayors?|councill?ors?|governors?|secretary of state|chancellors?',
    'minist, president, senat, congress, mp., mps, lawmak, mayor, council, govern, secretar, chancell, parliament, legislat, deput, politic, cabinet, office, elect, assembly, member',
  ),
  formerly(
    'ambassadors?|diplomats?|spies|spy|intelligence officers?|cia \\w+|kgb \\w+',
    'ambassad, diplom, spy, spies, intellig, cia., kgb, embass, envoy, consul, foreign, agent, secret',
  ),
  formerly(
    '(?:police(?:m[ae]n| (?:officers?|chief|inspector|constable))?|detectives?|cops?|sheriffs?|prison (?:guards?|officers?|governor))',
    'police, detect, cop., cops, sheriff, prison, officer, inspector, constab, sergeant, superintend, garda, force, jail, warder, marshal, commander',
  ),
  formerly(
    'firefighters?|firem[ae]n|paramedics?|lifeguards?|coastguards?',
    'fire, paramed, ambul, lifeguard, coastguard, rescue, brigade, lifeboat',
  ),
  formerly(
    'journalists?|reporters?|broadcasters?|news(?:reader|caster|paper editor)s?|editors?|tv presenters?',
    'journal, report, broadcast, news, editor, present, tv., televis, radio, correspond, column, anchor, press, wrote for, magazine',
  ),
  formerly(
    'models?|beauty queens?|actors?|actress(?:es)?|child stars?|pop stars?|singers?|dancers?|ballerinas?',
    'model, beauty, act., actor, actress, star, sing, sang, danc, ballet, stage, film, theatre, theater, miss., pop., band, opera, perform, television, music, show',
  ),
  formerly(
    'engineers?|miners?|factory workers?|steelworkers?|shipyard workers?|dockers?|railway workers?|welders?|mechanics?',
    'engineer, mine., mines, miner, mining, factor, steel, shipyard, dock, rail, weld, mechanic, pit., colliery, plant, works, worked, technic, yard, mill, foundry',
  ),
  formerly(
    'judges?|prosecutors?|magistrates?|lawyers?|attorneys?|solicitors?|barristers?',
    'judge, prosecut, magistr, law, attorn, solicit, barrist, court, justice, legal, bench, counsel, advocate',
  ),
  formerly(
    'civil servants?|bureaucrats?|council workers?|postm[ae]n|postal workers?|bus drivers?|taxi drivers?|lorry drivers?|truck drivers?',
    'civil serv, bureau, council, post., postal, postm, bus., buses, taxi, lorr, truck, driv, official, ministry, mail, cab, permanent secretary, department',
  ),
  formerly(
    'convicts?|prisoners?|inmates?|drug (?:dealers?|addicts?)|gang (?:members?|leaders?)|burglars?|alcoholics?',
    'convict, prison, inmate, jail, drug, gang, burgl, addict, alcohol, sentence, crim, cell, released, theft, record, offend, rehab',
  ),
  formerly(
    'monks?|nuns?|priests?|missionar(?:y|ies)|seminarians?',
    'monk, nun., nuns, priest, mission, seminar, church, convent, monast, abbe, clergy, relig, vicar, father',
  ),
  standing(
    'trained as an? \\w+|(?:a|an) \\w+ by (?:training|trade|profession)|qualified as an? \\w+|(?:did|served) (?:his|her|an) apprenticeship',
    'train, qualif, studied, study, apprentic, profession, became, worked as, degree, by trade, graduat, learn, taught, career, former',
  ),
  standing(
    '(?:who|he|she|and) (?:had )?studied (?:at|in|law|medicine|economics|engineering|history|art|music|physics|biology|chemistry|politics|philosophy|architecture)|(?:a |an )?(?:\\w+ )?graduates? (?:of|from) \\w+|graduated (?:from|in|with)|(?:\\w+-)educated|educated at|alumn(?:us|a) of|holds an? (?:\\w+ )?(?:degree|doctorate|phd|mba)|(?:harvard|oxford|cambridge|yale|stanford|princeton|mit|sorbonne)-(?:trained|educated)',
    'graduat, educat, degree, univer, colleg, school, alum, diploma, phd, doctor, dr., master, class of, taught, academ, learn, train, mba., profess, thesis, pupil, course',
    'stud',
  ),
  standing(
    'self-taught|taught (?:himself|herself) (?:to|how)|never (?:had|took) (?:a )?(?:formal )?lessons?|no formal training',
    'taught, teach, train, lesson, school, learn, course, amateur, autodidact, tutor, himself, herself, video',
  ),
  standing(
    '(?:was |who was )?born (?:in|to|into) (?!\\d)(?:a |an )?\\w+|grew up (?:in|on|with|near|as)|(?:was )?raised (?:in (?!the\\b)|by (?:his|her)|on a)|(?:a|the) (?:son|daughter) of (?:a|an) \\w+',
    'born, grew, native, child, as children, young, raised, upbring, hail, birth, brought up, youth, as a boy, as a girl, as a child, hometown, home town, home village, originally, family, father, mother, parent, son., daughter, where h',
    'from., home',
  ),
  standing(
    'emigrated (?:to|from|in)|immigrant (?:parents|family)|(?:son|daughter|child) of (?:\\w+ )?(?:immigrants|refugees)|arrived (?:in \\w+ )?as a (?:refugee|child|teenager)|fled (?:\\w+ )?as a (?:child|refugee|teenager|boy|girl)|(?:a|who was a) (?:\\w+ )?refugee',
    'emigr, immigr, refug, moved, came to, fled, arriv, settl, exile, asylum, migrat, migrant, displac, born, childhood, left her, left his, parents, as a child, as a girl, as a boy',
  ),
  standing(
    '(?:an? |the )?(?:\\w+ )?heir(?:ess)? to|oil fortune|family fortune|inherited (?:a|the|his|her) (?:\\w+ )?(?:fortune|wealth|business|estate|company|firm)|(?:scion|dynasty)',
    'heir, inherit, fortune, dynast, legac, bequ, wealth, took over, taken over, taking over, passed to, passed down, handed down',
    'estate, left to, his will, her will, grandfather, grandmother, grandson, granddaughter, son., sons, daughter, family, father, mother, founder, generation, ancest, succe, throne, descend',
  ),
  standing(
    'millionaires?|billionaires?|multi-millionaires?|(?:\\w+ )?(?:tycoon|magnate|mogul)|self-made (?:man|woman|businessman|businesswoman|entrepreneur)|wealthy (?:businessman|businesswoman|collector|donor|benefactor|family|couple|landowner|investor)',
    'rich, wealth, fortune, tycoon, magnat, businessm, businessw, entrepren, owner, founder, financier, mogul, baron, billionair, millionair, well-off, affluent, investor, philanth, owns, owned, heir, self-made, industrialist, collector, prosper',
  ),
  standing(
    'award-winning|prize-winning|multi-award-winning|oscar-winning|grammy-winning|(?:much-)?decorated (?:officer|soldier|veteran|athlete|pilot|career)|nobel (?:laureate|prize-winning|prize winner)',
    'award, prize, won, win, medal, honour, honor, oscar, grammy, acclaim, laureat, decorat, champion, title, nobel, pulitzer, booker, troph, celebrated',
  ),
  standing(
    'best-?selling (?:author|novelist|writer|book|novel|album|artist|memoir|\\w+)',
    'best-sell, bestsell, best sell, sold, copies, chart, sales, popular, sell, top',
  ),
  standing(
    'veteran of (?:the|two|three|several|many) (?:wars|campaigns|tours)|veteran of the \\w+ war|war veteran|(?:vietnam|iraq|afghanistan|falklands|gulf war) veteran',
    'veteran, war., wars, army, served, soldier, fought, troop, milit, marine, forces, tours, campaign, season, marathon',
  ),
  standing(
    '(?:tv|television|reality|soap|youtube|tiktok|instagram|social media) (?:star|personality|celebrity|sensation)|(?:an )?influencers?|household name|pop star|movie star|film star',
    'tv., televis, reality, soap, youtube, tiktok, instagram, social media, influenc, celebr, star., stars, famous, follower, singer, actor, actress, film, series, broadcast, fame, well-known, hit., show',
  ),
  standing(
    'an? (?:keen|avid|passionate|enthusiastic|amateur|hobby) (?:\\w+ )?(?:cyclist|angler|gardener|golfer|birdwatcher|photographer|sailor|walker|hiker|cook|baker|reader|runner|musician|fisherman|historian|collector|footballer|gamer|swimmer|skier|hunter|beekeeper)|in (?:his|her) spare time|hobby \\w+er',
    'keen, avid, hobby, spare, enthus, passion, amateur, free time, weekend, pastime, enjoys, leisure, devot, love, off duty, day off, fan of, evenings, volunt',
  ),
  standing(
    'rose through the ranks|worked (?:his|her) way up|climbed the ranks|cut (?:his|her) teeth|(?:began|started|launched) (?:his|her) career|career (?:spanning|began)',
    'rank, promot, career, rose, risen, start, began, begun, joined, join, apprentic, climb, junior, trainee, first job, debut',
    'work, since',
  ),
  standing(
    '(?:long-serving|longest-serving|long-standing|longtime) (?:\\w+ )?(?:employee|member|director|manager|councillor|mp|chief|mayor|coach|captain|editor|secretary|chairman|chairwoman)',
    'long-serv, longest-serv, longstand, long-stand, longtime, long-time, decade, tenure, veteran',
    'long, year, since, served, term, 19\\d\\d, 20\\d\\d, joined',
  ),
  standing(
    '(?:founder|co-founder|founding member) of (?:the|a)|(?:who )?(?:co-)?founded the (?:company|firm|club|charity|group|business|party|school|museum)',
    'creat, set up, start, establish, launch, began, built, pioneer, behind, inception',
    'found, form',
  ),
  standing(
    '(?:mother|father|brother|sister|cousin|uncle|aunt|nephew|niece|brother-in-law|son-in-law|sister-in-law) of the (?:\\w+ )?(?:president|minister|mayor|founder|chairman|owner|king|prime minister|chief executive|governor)',
    'mother, father, brother, sister, cousin, uncle, aunt, nephew, niece, in-law, family, relat, kin, sibling, son., daughter',
  ),
];
