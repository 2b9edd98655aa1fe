import { type Topic, topic } from '../topic.ts';

/** Works of art, films, music, books and museums as a page adds to them, each with all the words by which a faithful page may come to it. */
export const ARTS: readonly Topic[] = [
  topic(
    'sold out (?:within|in) (?:minutes|hours|days|seconds|under|less|just|a|an|record)|tickets (?:sold out|were snapped up|are sold out)',
    'sold, sell, ticket, gone, snapped, sale',
  ),
  topic(
    '(?:world |european |north american |us |uk |british |german )premi[eè]re|premi[eè]red? (?:at|in|on|last|this|to)',
    'premi, first perform, first show, first screen, first night, debut, unveil, opening night, opens, opened, launch, first time',
  ),
  topic(
    '(?:a|the|major|career|first) retrospective(?! (?:tax|planning|application|effect))',
    'retrospect, exhibit, career, works from, life’s work, overview, six decades, decades',
  ),
  topic(
    '(?:on loan|loaned|borrowed|lent) (?:to|from|by) (?:the|a|private|museums?)|(?:private|permanent) collections?',
    'loan, lent, lend, borrow, private, permanent, collect, owner, own',
  ),
  topic('(?:curated by|guest curator|chief curator)', 'curat, select, exhibit, organis, organiz'),
  topic(
    '(?:soundtrack|film score|theme (?:tune|song|music)|original score)',
    'soundtrack, music, score, compos, song, theme, tune',
  ),
  topic(
    '(?:filmed|shot) (?:on location|entirely|in (?:black and white|secret))|filming (?:began|begins|started|took|wrapped|is due|will)|shooting (?:began|starts|wrapped)',
    'film, shoot, shot., location, camera, set., black and white',
  ),
  topic('(?:low|big|shoestring|micro)-budget|on a shoestring', 'budget, cheap, cost, shoestr, expens'),
  topic(
    'supporting (?:actor|actress)|lead(?:ing)? (?:actor|actress)|all-star cast|ensemble cast',
    'cameo, role, cast., play., plays, played, star., stars, starr, actor, actress, ensemble',
  ),
  topic('screenplay|(?:wrote|co-wrote|writing) the script', 'screenp, script, wrote, writ, adapt, written'),
  topic(
    '(?:adapted|adaptation) (?:from|of|for)|based on (?:a|an|the|his|her) (?:\\w+ )?(?:novel|book|play|true story|memoir|comic|short story|real|bestseller)',
    'adapt, based, novel, book, play., plays, true story, memoir, inspir, comic, real., story, events',
  ),
  topic(
    '(?:trilogy|remake)s?',
    'sequel, prequel, second part, second film, second book, part two, third part, trilog, spin, remake, reboot, follow-up, followed, series, franchise, new version, continu, instal',
  ),
  topic(
    'on vinyl|vinyl (?:records?|edition|sales)|record (?:deals?|contracts?)',
    'vinyl, record, lp., lps, label, album, sign, disc',
  ),
  topic(
    '(?:acoustic|unplugged) (?:set|version|concert|guitar|session)|backing (?:singers?|band|track|vocals)|support(?:ing)? act|lip-?sync(?:ed|ing)?|auto-?tune',
    'acoust, unplug, backing, support, warm-up, lip, mime, playback, autot, guitar, opened for, choir, tape',
  ),
  topic('oil (?:paintings?|on canvas|portraits?)|(?:painted |works? )in oils?', 'oil., oils, canvas, paint'),
  topic('water-?colou?rs?', 'watercol, paint, aquarel'),
  topic(
    '(?:life-size(?:d)? |large |small |huge |giant |a |the )?bronze (?:sculptures?|statues?|busts?|figures?|casts?)',
    'bronze, metal, cast., sculpt, statue, bust., copper',
  ),
  topic(
    '(?:in|of|from|white|carrara|pink|italian|made of|carved) marble(?: statue| bust| sculpture| floor| columns?| slab| steps)?',
    'marble, stone',
  ),
  topic(
    'murals?|graffiti|street art(?:ists?)?|spray-?paint(?:ed|ing)?',
    'mural, wall., walls, graffit, street art, spray, paint, fresco, daub',
  ),
  topic('mosaics?(?! of (?:cultures|interests|laws))', 'mosaic, tile, tesser'),
  topic('stained[- ]glass(?: windows?)?', 'stained, glass, window'),
  topic(
    'tapestries|embroider(?:y|ed|ies)',
    'tapest, textil, weav, wove, embroid, stitch, needle, sew, cloth',
  ),
  topic('self-portraits?', 'self-port, portrait, selfie'),
  topic(
    'art (?:dealers?|collectors?|historians?|critics?|experts?|forgers?|thieves|lovers|world|market|students?|teacher|school)|gall?ery owners?|gallerists?',
    'art., arts, artist, galler, paint, dealer, collect, forg, museum, sculpt, drawing, canvas',
  ),
  topic(
    'provenance|nazi-looted|looted (?:by|art|from|during)|art theft|restitut(?:ed|ion)',
    'provenan, origin, nazi, loot, theft, steal, stole, restitut, return, rightful, plunder, heirs, robb, seiz',
  ),
  topic(
    '(?:art|painting|paper|textile|book) (?:restorers?|conservators?)|restoration workshop|(?:carefully|lovingly|painstakingly|expertly) restored',
    'restor, conserv, clean, repair, renov, refurb',
  ),
  topic(
    '(?:private view|vernissage|opening reception|gala (?:opening|dinner|evening|night|concert|performance)|preview (?:night|evening|performance))',
    'private view, vernis, opening, recept, gala, preview, open',
  ),
  topic(
    'interactive (?:exhibits?|displays?|exhibition|screens?|installation|museum)|virtual reality|(?:multimedia|sound|light|video) installations?|audio guides?',
    'interact, virtual, multimedia, install, digital, screen, touch, audio, projection, vr., headset, hands-on',
  ),
  topic(
    '(?:touring|travelling|traveling) (?:exhibition|show|company|theatre|production)|(?:goes|went|go|going|will go) on tour',
    'tour, travel, mobile, moves on',
  ),
  topic(
    'book signings?|signed copies|book launch|poetry readings?|public readings?',
    'sign., signs, signed, signing, autograph, book, launch, read, poet',
  ),
  topic(
    '(?:debut|first|second|third|latest|unfinished|unpublished|best-known) (?:novel|collection of poems|poetry collection|play|album|feature film)',
    'debut, first, second, third, latest, new., unfinish, unpubl, novel, album, play., feature, best-known, maiden',
  ),
  topic(
    'self-published|vanity press|ghost-?writ(?:er|ten)|pen names?|(?:under|used) (?:a|the) (?:pseudonym|pen name|stage name)|pseudonym|stage name|real name',
    'self-pub, publish, ghost, pen name, pen-name, pseudon, stage name, real name, alias, name., names, known as, calls h, born',
  ),
  topic(
    'drama (?:school|student|teacher|group|club)|acting (?:school|classes|lessons|career|debut)|amateur (?:dramatics|theatre|actors?|choir|orchestra|musicians?)',
    'drama, act., acting, actor, theatre, theater, stage, amateur, train',
  ),
  topic(
    '(?:piano|violin|guitar|music|singing|dance|ballet|drum|art|drawing) (?:lessons?|teachers?|classes|tutor|school)|(?:learned|learnt|learning|taught (?:himself|herself)) (?:to play )?the (?:piano|violin|guitar|cello|drums|trumpet|accordion|flute)|(?:played|plays|playing) the (?:piano|violin|guitar|cello|drums|trumpet|accordion|flute|organ|saxophone|clarinet)',
    'piano, violin, guitar, cello, drum, trumpet, accord, flute, organ., saxo, clarin, music, instrument, sing, dance, danc, ballet, lesson, teach, taught, band., orchestr, draw, paint',
  ),
  topic(
    'child (?:actor|actress|star|prodigy)|teen (?:idol|star)|boy band|girl group',
    'child, teen, boy band, girl group, young, kid., prodig, band, idol',
  ),
  topic(
    'buskers?|busking|street (?:performers?|musicians?|artists?|theatre)',
    'busk, street, perform, music',
  ),
  topic(
    "(?:school|church|male|gospel|community|local|children[’']s|cathedral) choirs?|(?:string quartet|brass band|chamber orchestra|symphony orchestra|philharmonic|big band)",
    'choir, chorus, sing, sang, quartet, brass, orchestr, philharm, band., chamber music, symphon, musicians, music',
  ),
  topic(
    '(?:concert|gig) (?:tickets?|hall|goers|promoters?)|sound ?check|set ?list|mosh pit|stage-?div(?:e|ed|ing)',
    'concert, gig., gigs, hall., promot, sound, encore, set., setlist, stage, perform, show., tickets',
  ),
  topic(
    '(?:number[- ]one|top[- ]ten|top[- ]40|platinum|gold|multi-platinum) (?:hits?|singles?|albums?|records)|topped the charts|chart success|(?:went|gone) platinum',
    'number one, number-one, top., topped, chart, platinum, gold, hit., hits, single, album, copies, million',
  ),
  topic(
    '(?:critics|reviewers) (?:praised|panned|loved|hailed|called|were|savaged)|panned by|(?:four|five)-star review',
    'critic, review, prais, pan., panned, acclaim, star., stars, notices',
  ),
  topic(
    '(?:museum|gallery|library|theatre|opera house|cinema|archive) (?:director|staff|visitors|guards?|shop|trustees|curators?|audience|manager|owner)(?= (?:said|has|have|say|who|were|is|was))',
    'museum, galler, librar, theatre, theater, opera, cinema, archiv, director, staff, visitor, guard, trustee, curat',
  ),
  topic(
    '(?:on (?:public|permanent) display|goes on (?:show|display)|museum (?:stores?|depot|archives?|vaults?))',
    'display, visit, show., shown, exhibit, view, storage, stored, depot, archiv, vault, museum, galler, see., cellar, hangs, hung',
  ),
  topic(
    '(?:banned|censored|pulled|withdrawn) (?:from|by) (?:the )?(?:cinemas|libraries|schools|air|airwaves|censors?|shelves|broadcasters?)|censor(?:s|ed|ship)',
    'ban., banned, censor, pull, withdr, remov, cut., forbid, forbad, prohibit, suppress',
  ),
  topic(
    '(?:plagiari[sm|sed|zed]+|copyright (?:claim|case|dispute|lawsuit|row))',
    'plagiar, copyright, copied, copy, similar, rights, royalt, stole, lift',
  ),
  topic(
    'royalt(?:y|ies) (?:from|payments|cheque|for)|(?:book|film|movie|record|publishing) deal',
    'royalt, deal., contract, sign, rights, publish, advance, earn',
  ),
  topic(
    '(?:message in a bottle|buried treasure|treasure (?:chest|hunters?)|metal detector(?:ist)?s?)',
    'time capsule, capsule, bottle, treasure, hoard, detector, metal, buried, chest, coin',
  ),
];
