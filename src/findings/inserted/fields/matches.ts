import { type Topic, topic } from '../topic.ts';

/** How a game goes, and who plays, trains and pays, as a page adds it; each with all the words by which a faithful page may come to it. */
export const MATCHES: readonly Topic[] = [
  topic(
    "(?:named|appointed|made|stripped of the|handed the|wore the|club|team|vice|stand-in|former) captain(?:cy|’s armband)?|captain[’']s armband|captained (?:the|his|her|by)",
    'captain, skipper, armband, lead, led., leader',
  ),
  topic(
    '(?:youth|junior) (?:team|teams|academy|ranks|side|squad|system|product)|academy (?:graduate|product|player)|came (?:up )?through the (?:ranks|academy|youth)|home-?grown (?:talent|player|star)',
    'youth, academ, junior, under-, u\\d\\d, young, ranks, graduate, home-grown, homegrown, reserve, apprent, talent',
  ),
  topic(
    '(?:came|coming|introduced|brought) (?:on|off)(?: from)? (?:the bench|as a (?:\\w+ )?substitute)|(?:second-half|half-time|late|unused) substitutes?|substitute (?!(?:teacher|for|product|material|judge)s?\\b)(?=[A-Z]|striker|goalkeeper|scored)',
    'substit, bench, replac, came on, sub., subs, brought on, sent on, joker, introduc',
  ),
  topic(
    '(?:hit|struck|rattled) the (?:post|bar|crossbar|woodwork|upright)',
    'post., posts, bar., crossbar, woodwork, upright, frame, goalpost',
  ),
  topic(
    '(?:ruled |flagged |called )?offside|disallowed (?:goal|try)|(?:goal|try) (?:was )?(?:disallowed|ruled out|chalked off)',
    'offside, disallow, ruled out, chalk, annul, not count, did not stand, cancel, flag',
  ),
  topic(
    '(?:headed|nodded) (?:in|home|wide|over|the (?:winner|opener|ball))|(?:diving|glancing|powerful|late|towering|looping) header|with a header',
    'head., heads, header, headed, nod., nodded',
  ),
  topic(
    '(?:volleyed (?:in|home|over|wide)|with a volley|(?:stunning|fine|first-time|left-foot|right-foot|spectacular) volley)',
    'volley',
  ),
  topic(
    'long-range (?:shot|strike|effort|goal|drive)|from (?:long range|outside the (?:box|area)|distance(?=[.,;]))',
    'long-range, long range, distance, outside the, (?:metre|meter|yard)s',
  ),
  topic(
    'tap-in|tapped (?:in|home)|from close range|(?:pounced on|scored from|slotted in) (?:a|the) rebound',
    'tap., tapped, tap-in, close range, close-range, rebound, short range, six-yard, metre, yards',
  ),
  topic(
    '(?:bicycle|overhead|scissor) kick|back-?heel(?:ed)?|chipped the (?:goalkeeper|keeper)|lobbed the (?:goalkeeper|keeper)|nutmeg(?:ged)?',
    'bicycle, overhead, scissor, backheel, back-heel, heel, chip, lob, nutmeg',
  ),
  topic(
    '(?:goalkeeper|keeper) (?:\\w+ )?(?:saved|parried|spilled|blundered|dropped|made)|(?:a string|series) of (?:fine |superb |brilliant )?saves|(?:fine|superb|brilliant|fingertip|diving|double|late) saves?',
    'keeper, goalie, save, saves, saved, parr, stopp, spill, blunder, denied, kept out',
  ),
  topic('(?:won|lost) the toss|coin toss', 'toss, coin'),
  topic(
    'pitch invasion|invaded the pitch|(?:fans|supporters) (?:ran|stormed|poured|streamed) onto the (?:pitch|field|court)',
    'invasion, pitch, invad, onto the, on to the, storm, field',
  ),
  topic(
    '(?:flares|smoke bombs?|pyrotechnics?|firecrackers?) (?:were (?:thrown|lit|set)|thrown|lit|onto)|threw (?:flares|firecrackers|smoke bombs)',
    'flare, pyro, smoke, firecrack, firework, incend',
  ),
  topic('season[- ]tickets?(?: holders?)?|ticket touts?|match tickets?', 'ticket, tout'),
  topic('(?:broadcast(?:ing)?|tv|television|media) rights', 'rights, broadcast, televis, tv., screen'),
  topic(
    '(?:top|second|third|fourth|fifth|number one) seeds?|(?:top|second|third)-seeded|unseeded|seeded (?:first|second|third|\\d)|world (?:number|no\\.?) (?:one|two|three|four|five|\\d+)|world rankings?',
    'seed, rank, world number, number one, no\\. ?\\d, world no, number \\d, favour, favor, placed',
  ),
  topic(
    '(?:hamstring|groin|achilles|calf|thigh) (?:injury|problem|strain|tear|trouble|surgery|operation|complaint)|(?:pulled|tore|torn|strained) (?:a|his|her) (?:hamstring|groin|calf|achilles)',
    'hamstr, groin, achill, calf, thigh, muscle, tendon, leg.',
  ),
  topic(
    '(?:ankle|knee|back|shoulder|wrist|elbow|hip|foot|rib) (?:injury|problems?|trouble|operation|surgery|strain|complaint)|(?:sprained|twisted|dislocated|injured) (?:\\w+ )?(?:ankle|knee|shoulder|wrist)',
    'ankle, knee, back., spine, spinal, disc., vertebr, shoulder, wrist, elbow, hip., hips, foot, feet, toe., toes, heel, hand., chest, rib., ribs, leg., collarb, joint, dislocat, sprain, twist, menisc, ligament, cartilag, arm.',
  ),
  topic(
    'stress fracture|concuss(?:ion|ed)',
    'stress fract, fractur, concuss, head., knocked out, brain, broken, unconscious',
  ),
  topic(
    '(?:out|sidelined) for (?:the (?:rest|remainder) of the season|several (?:weeks|months)|months|weeks|up to)|season-ending|injury lay-?off|returned? from injury|comeback from (?:injury|a)|injury-(?:hit|plagued|prone|ravaged)|plagued by injur(?:y|ies)',
    'sidelin, out for, miss, rest of the season, injur, ruled out, absen, weeks, months, lay-off, layoff, fit., fitness, hurt, recover, surger, operat',
  ),
  topic(
    'physio(?:therapist)?s?|masseurs?|(?:team|club|ringside) doctors?|fitness coach|nutritionist|sports psychologist|personal trainer',
    'physio, mass., massag, medic, doctor, treat, therap, fitness, nutrit, diet, psycholog, trainer',
  ),
  topic(
    '(?:pre-?season|altitude) (?:training|camp|tour)|training (?:camps?|ground|base|session|pitch)|pre-season (?:friendly|friendlies|games?)',
    'training, camp, pre-season, preseason, altitud, prepar, friendly, train',
  ),
  topic(
    '(?:coached|trained) by (?:his|her|former|the)|(?:his|her) (?:long-?time |former |personal |first )?coach|under (?:new )?coach',
    'coach, train, mentor, manager',
  ),
  topic(
    '(?:took up|taken up|started|began) (?:the sport|running|cycling|swimming|rowing|skiing|boxing|playing|climbing|fencing|judo|tennis|golf|chess|sailing|wrestling|shooting|archery|athletics) (?:at|as|when|in|aged|only|after|just|with)',
    'took up, take up, taking up, start, began, begin, begun, first, learn, child, age., aged, introduc, discover, boy., girl., came to, took to, new to',
  ),
  topic(
    '(?:all-time|record) (?:leading |top )?(?:goal)?scorer|top (?:goal)?scorer|most-capped|leading (?:goal)?scorer|record appearance(?: holder)?',
    'scorer, scored, goals, most, caps, capped, all-time, appearances, record, points',
  ),
  topic(
    '(?:took|on|from) pole|front row of the grid|fastest lap|safety car|pit lane|crash barriers?|qualifying (?:session|lap)',
    'pole, grid, front row, fastest, qualif, pit., pits, pit-, tyre, tire, safety car, barrier, lap., laps',
  ),
  topic(
    '(?:solo |four-man |early |winning )break-?away|peloton|time[- ]trial|yellow jersey|final climb|mountain stage|bunch sprint',
    'break, escap, attack, peloton, bunch, pack., time trial, time-trial, against the clock, jersey, climb, mountain, stage, sprint, leader',
  ),
  topic(
    '(?:by|with|won on|lost on) (?:a )?(?:unanimous|split|points|majority) decision|technical knock-?out|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)-round (?:knock-?out|stoppage)',
    'decision, points, judge, knock, stop, round, ko., tko., scorecard, floor, beat',
  ),
  topic('in straight sets|straight-sets', 'straight, sets, set., \\d[-–:]\\d, without dropping'),
  topic(
    '(?:saved|saving|squandered|on|wasted|first|second|third|facing|two|three) (?:a |his |her |two |three |four )?(?:match|break|set|championship) points?',
    'match point, break point, set point, point., points',
  ),
  topic(
    'double faults?|(?:fired|served|hit|serving) (?:\\w+ )?aces|broke (?:his|her) (?:serve|opponent)',
    'double fault, fault, ace., aces, serve, serving, service, broke',
  ),
  topic(
    '(?:maiden|unbeaten|double) (?:century|centuries)|wickets|bowled (?:out|for)|all out for',
    'centur, wicket, bowl, all out, innings, runs, overs, [5-9]\\d, 1\\d\\d, batsm, batter, cricket',
  ),
  topic('three-pointers?|triple-double', 'dunk, three-point, three point, buzzer, triple, rebound, basket'),
  topic(
    '(?:drop goal|line-?out|try line|quarterback|field goal|home runs)',
    'conver, drop goal, scrum, lineout, line-out, try., tries, touchdown, quarterb, field goal, home run, homer, pitch',
  ),
  topic(
    '(?:was|were|been) disqualified|disqualification',
    'disqualif, false start, too early, jumped, exclud, ruled out, annul, strip, struck off, infring, ineligib, removed from, penal, dq., ban., banned, broke the rules',
  ),
  topic(
    '(?:mascots?|ball ?boys?|ball ?girls?|mexican wave|half-time show|torch relay|olympic (?:flame|torch))',
    'mascot, cheerlead, ballb, ballg, ball b, ball g, wave, half-time, open, closing, ceremon, torch, flame',
  ),
  topic(
    '(?:giant|big) screens?|public viewing|fan zones?|fan park',
    'screen, viewing, fan zone, fan park, watch, film, cinema, movie',
  ),
  topic(
    '(?:semi-professional|amateur|part-time) (?:footballers?|players?|athletes?|clubs?|teams?|sides?|league|cyclists?|boxers?|runners?)',
    'profession, amateur, part-time, full-time, semi-, hobby, job, pro., pros, contract, paid',
  ),
  topic("(?:his|her|their) agent|(?:football|players[’']|sports) agents?", 'agent, represent, advis, manag'),
  topic(
    '(?:boardroom|dressing-room|touchline|post-match|pre-match|half-time) (?:row|bust-up|rant|interview|speech|team talk|press conference|handshake|meeting|power struggle)',
    'boardroom, board, dressing, touchline, post-match, pre-match, half-time, half time, interview, rant, talk, row., conference, after the match, after the game',
  ),
  topic(
    '(?:training|astroturf|all-weather|artificial|five-a-side) (?:pitch(?:es)?|fields?)|artificial turf|under-soil heating|floodlights?',
    'pitch, field, turf, astro, artificial, synthetic, all-weather, floodl, grass, undersoil, under-soil, lights',
  ),
  topic(
    '(?:quarter|semi)-?finals?(?! (?:exams?|draft))|round of (?:16|32)|group stage|knock-?out (?:stage|round)|(?:first|opening)-round (?:defeat|exit|loss|win|match)',
    'quarter, semi, final, round, group, knockout, knock-out, last eight, last four, last 16, last four, stage',
  ),
  topic(
    '(?:olympic|paralympic|world cup) (?:hopes|dreams?|place|spot|berth|qualification|qualifiers?|bid|team|squad|debut|final)',
    'olymp, paralymp, world cup, games., qualif',
  ),
  topic(
    '(?:crowd trouble|stadium ban|banned from (?:all )?(?:stadiums|football|matches|attending))',
    'hooligan, ultra, trouble, violen, fans., supporters, riot, clash, fight, stadium ban, ban., banned, unrest, disorder',
  ),
  topic(
    '(?:match|game|race|tie|tournament|fixture|final) (?:was|has been|is|had been) (?:abandoned|postponed|called off|rescheduled|moved|brought forward)',
    'abandon, postpon, call off, called off, resched, moved, move., brought forward, cancel, delay, stopp, interrupt, not played, new date, later',
  ),
  topic(
    '(?:undisclosed|record|club-record) (?:transfer )?fee|in a (?:swap|loan) deal',
    'fee, record, figure, nominal, transfer, million, euros, pounds, dollars, paid, swap, loan, sum, price',
  ),
  topic(
    '(?:fourth|reserve|video|assistant|match) officials?|linesm[ae]n|assistant referees?|umpires?',
    'official, lines, referee, assistant, umpire, judge, whistle',
  ),
  topic(
    '(?:one|two|three|four|five)-(?:match|game|month|year) (?:ban|suspension)|banned for (?:one|two|three|four|five|life)',
    'ban., banned, bans, suspen, sanction, exclud, bar., barred, miss',
  ),
];
