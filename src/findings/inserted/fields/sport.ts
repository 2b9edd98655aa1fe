import { asWritten, type Topic, topic } from '../topic.ts';

/** Events and terms of sport that a page may add, each with all the words by which a faithful page may come to them. Right and wrong by words alone on the labelled pairs: 3 : 1. */
export const SPORT: readonly Topic[] = [
  topic(
    '(?:in|deep in|into|of) (?:injury|stoppage|added) time|(?:last|dying|closing) (?:minutes?|seconds?|moments) of (?:the )?(?:match|game|race|final|half|play|normal time)|(?:last|final)-(?:minute|gasp|second) (?:goal|winner|penalty|equali[sz]er|try|basket)|buzzer[- ]beater',
    'injury time, stoppage, added, late., dying, closing, final minute, second, buzzer, remaining, to go',
    'last, late, 9\\d, minute, end., left',
  ),
  topic(
    '(?:scored|converted|missed|saved|won|awarded|conceded|from|by|took|a|the|with a|second|late|early) (?:a |the |from the |twice from the )?(?:\\w+ )?penalt(?:y|ies)(?: kick| spot| shoot-?out)?(?! (?:of|clause|for|charge|points?|fares?|rates?|fine|box))|penalty (?:shoot-?out|kicks?)',
    'penal, spot, shoot-out, shootout, twelve yards, 12 yards, foul, handball, fine., fines, fined, sanction, punish, sentence, forfeit',
  ),
  topic('own goal', 'own goal, own-goal, own net, goal'),
  topic(
    '(?:a |second |straight |shown |the )?(?:red|yellow) cards?|(?:was|were|been) (?:sent off|booked)(?= (?:for|in|after|on|late|early|with))|second booking|sin-binn?(?:ed)?',
    'red card, yellow, sent off, dismiss, booked, booking, ordered off, sin bin, sin-bin, expel, ten men, 10 men, card., cards, caution, fourteen, man short, player short, foul, reserv',
  ),
  asWritten(topic('VAR', 'var., video, replay, referee, review, screen, tmo')),
  topic(
    'video (?:review|assistant|referee)|hawk-?eye|tv replays?|television match official',
    'var., video, replay, referee, official, review, hawk, screen, tmo',
  ),
  topic(
    '(?:in|after|into|went to|during|of) (?:extra[- ]time|overtime|sudden death|a tie-?break|a play-?off)|golden goal|tie-?break(?:er)?',
    'extra time, extra-time, overtime, sudden, tie, tiebreak, tie-break, play-off, playoff, penalt, shoot-out, shootout, extra, set., sets, level, decid',
    'hours',
  ),
  topic(
    'torn (?:ligaments?|muscle|cruciate|meniscus)|cruciate|pulled (?:a |his |her )?muscle',
    'tore, torn, tear, ligament, cruciate, meniscus, muscle, knee, pull, strain',
  ),
  topic(
    'photo[- ]finish|sprint finish|won by (?:inches|centimet(?:re|er)s|millimet(?:re|er)s)',
    'photo, inch, centimet, millimet, hundredth, thousandth, tenth, narrow, second, head., sprint, margin, line, whisker, neck, nose',
    'close',
  ),
  topic(
    'hat-?tricks?|scored (?:twice|a brace|three times)|a brace|clean sheets?|(?:winning|opening|late|deciding|decisive) goal(?! of)|equali[sz](?:er|ed|ing)|(?:free|corner) kick',
    'hat-trick, hat trick, twice, brace, goal, clean sheet, score, equal, level, net., netted, free kick, corner, struck, penalt, header, shot, points, try, tries, second, conced, nil, –0, -0',
    'three, two',
  ),
  topic(
    '(?:sold-out|packed|capacity|crowd of|half-empty|near-empty|full) (?:stadium|crowd|arena|house|stands|venue|ground|hall)|in front of (?:a )?(?:packed|sold-out|capacity|crowd|home|\\d[\\d,]+) ?(?:fans|spectators|supporters|people|crowd|house|stadium)?',
    'crowd, sold, packed, pack, full, capac, spectat, attend, fans., fans, support, empty, audience, stadium, arena, ticket, watched, seat, house',
    'home, people',
  ),
  topic(
    '(?:release|buy-?out|sell-on|transfer|buy-back|loan) clause|transfer (?:fee|window|deadline|record|target)|on loan (?:from|to|at)|free transfer|(?:medical|contract) (?:exam|extension|talks) (?:with|at|until)',
    'clause, transfer, fee, window, loan, sign, deal, contract, bought, buy, move, sell, sold, join, medical, extension, deadline, club',
  ),
  topic(
    'doping|drugs? tests?|banned substances?|(?:failed|tested) (?:a )?(?:positive|drugs? test)|performance-enhancing|steroids|match[- ]fixing',
    'dop, drug, banned, substance, positive, steroid, test., tests, tested, testing, sample, enhanc, hormone, clean, epo., blood, match-fix, match fix, fix., fixed, betting, bets',
  ),
  topic(
    '(?:pulled out|withdrew|withdrawn|forced out|dropped out|retired hurt|scratched) (?:of|from) (?:the )?(?:race|tournament|match|competition|final|event|game|contest|squad|championships?|games|marathon|rally)|late withdrawal|wild ?cards?|lucky loser',
    'pull, withdr, forced out, drop, retir, scratch, wild card, wildcard, quit, miss, absen, out of, abandon, replac, stop, invit, did not start, did not finish, injur, gave up, qualif, substitut',
    'left., without',
  ),
  topic(
    '(?:his|her|their|its|a|the|international|professional|first-team|olympic|winning) debut(?! (?:album|novel|single|film|record))|debutants?',
    'debut, newcom, never before, maiden, rookie, first appear, first match, first game, first start, first time, novice, introduc, launch, premi, first season',
    'first, start, open, new.',
  ),
  topic(
    '(?:come|coming|came) out of retirement|(?:stunning|dramatic|remarkable|emotional|sensational|heroic|unlikely|stirring|spectacular) (?:comeback|fightback|recovery|turnaround)|from (?:two|three|2|3) (?:goals|sets|games) down|fought back (?:from|to)|came from behind',
    'comeback, come back, came back, retir, fightback, fought back, behind, trail, recover, return, turnaround, deficit, lead., led, level, rall, overturn, lost the, absence, away, equal',
    'down., down',
  ),
  topic(
    '(?:unbeaten|winning|losing|undefeated) (?:run|streak|start)|(?:on a )?(?:run|streak) of (?:\\w+ )(?:straight |consecutive |successive )?(?:wins|victories|defeats|losses|games|matches)|consecutive (?:wins?|victor(?:y|ies)|defeats?|titles?|seasons?)|back-to-back (?:wins|titles|victories|champions)',
    'unbeaten, undefeat, streak, run., runs, consecut, straight, success, row., back-to-back, in a row, win., wins, won., loss, defeat, defend, retain, repeat, title, beaten, victor',
    'lost, since',
  ),
  topic(
    '(?:arch|bitter|local|fierce|old|archrival|longtime|great)[- ]?rivals?|local derby|(?:grudge|revenge) match|sweet revenge|(?:underdogs?|(?:hot |clear |pre-match |strong |firm )?favou?rites) (?:to|for|with|against|beat|lost|in the)|outsiders? (?:beat|won|with)|giant-killing|against all (?:the )?odds',
    'rival, derby, grudge, reveng, underdog, favour, favor, outsider, odds, rank, tipped, seed, upset, surpris, unexpect, shock, neighbour, bookmak, minnow, giant, beat',
    'expected',
  ),
  topic(
    '(?:club|course|national|track|olympic|tournament|championship|championships|european|personal|stadium|games) (?:record|best)|lap record|new (?:club|course|national|world|olympic|track) record|personal best',
    'record, best, fast, quick, history, previous, personal, mark',
    'time., ever',
  ),
  topic(
    'touchline ban|team talk|dressing[- ]room (?:row|bust-up|celebrations)',
    'touchline, half-time, halftime, interval, dressing, locker, row., argu, bust, talk',
  ),
  topic(
    '(?:waterlogged|frozen|slippery) (?:pitch|track|course|ground|turf)',
    'waterlog, froze, slip, wet., rain, ice, icy, mud, surfac, heavy, soft, flood, frost, weather',
  ),
  topic(
    '(?:tyre|tire) (?:problem|failure)|punctures?|slipped chain',
    'punctur, tyre, tire., tires, chain, mechanic, flat., wheel, needle',
  ),
  topic(
    '(?:podium finish|on the podium|podium|victory lap|lap of honou?r|lifted the (?:trophy|cup)|open-top bus)',
    'podium, second, bronze, silver, medal, lap., laps, troph, cup, bus., champagn, bubbl, celebrat, toast, wine, lift, parade, sparkling',
    'third, three',
  ),
  topic(
    '(?:relegat(?:ed|ion)|promoted to the|promotion (?:play-?off|hopes|race|battle|chasers)|(?:top|bottom|foot) of the (?:table|league|standings)|title race|mid-table)',
    'relegat, promot, top., bottom, foot, table, league, standing, title, drop, division, point, went down, tier, go down, go up, went up, place, season',
  ),
];
