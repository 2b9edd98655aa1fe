import { type Topic, topic } from '../topic.ts';

/** The internet, networks and devices, as a page adds them; each with all the words by which a faithful page may come to it. */
export const ONLINE: readonly Topic[] = [
  topic(
    "(?<!(?:our|your|this) )online (?:petitions?|forms?|portals?|booking|registration|forums?|platforms?|surveys?|stores?|shops?|retailers?|auctions?|marketplaces?|tutorials?|courses?|campaign|sales|bidders?|quiz|poll|tickets?|database|map|tool|calculator|vote|voting|banking|dating|gaming|community|classes|lessons|orders?|archive|service)|(?:booked|bought|ordered|sold|registered|applied|met|advertised|found|organised|published|available|posted|paid|chatted|recruited) online(?! at)|(?:the|its|his|her|their|an official|company|council|club[’']s) website (?:crashed|was|had|showed|went|collapsed|has been)|web portal",
    'online, internet, web, digital, site., app., electronic, platform, portal, forum, virtual, click, e-mail, email, facebook, ebay, amazon, instagram, social media, computer, download, stream, tiktok, e-, www, url, post., posted, homepage',
  ),
  topic(
    'security (?:patch(?:es)?|flaws?|holes?|vulnerabilit(?:y|ies)|update|loophole|researchers?|breach(?:es)?|firm)|(?:software|security|firmware|emergency) (?:patch(?:es)?|updates?)|firmware|zero-day|(?:two|multi)-factor|(?:weak|default|stolen|shared) (?:passwords?|logins?)|denial[- ]of[- ]service|DDoS|computer virus|trojan|spyware|firewalls?|phishing (?:e-?mails?|attacks?|scam)',
    'patch, flaw, vulnerab, hole, software, updat, firmware, secur, bug., bugs, cyber, hack, malware, virus, password, login, denial, ddos, troj, spy, firewall, phish, intrus, breach, comput, online, attack, network, exploit',
  ),
  topic(
    '(?:personal|customer|private|patient|sensitive|medical|bank|passenger|user|employee|confidential|biometric|location|health) (?:data|details|records|information)|data (?:breach(?:es)?|leaks?|protection|privacy|theft|security|sharing)|(?:credit|debit|bank) ?card (?:details|numbers?|fraud|data|information)|identity (?:theft|fraud|documents|checks)|privacy (?:laws?|rules|concerns|rights|campaigners|watchdog|policy|breach)',
    'data, personal, detail, record, privac, breach, leak, credit card, card., cards, information, account, identit, address, hack, customer, patient, confid, surveil, gdpr, private, tracking, names, photograph, bank, medical, sensitive',
  ),
  topic(
    'cloud (?:storage|computing|provider|services?|servers?|company|business|platform)|data cent(?:re|er)s?|server (?:farms?|rooms?|racks?)|(?:computer|web|mail|company|central|backup|external|overloaded) servers?|hard (?:drives?|disks?)|(?:memory|USB) sticks?|flash drives?|memory cards?|(?:back-?up|backed up) (?:files|data|copies|system|tapes?)|computer (?:systems?|network|screens?|science|equipment|files|terminals?|experts?|model(?:l?ing)?)',
    'cloud, data, server, storage, comput, host., hosting, amazon, microsoft, google, drive., drives, disk, usb, memory, backup, back-up, file, files, laptop, network, digital, software, system, electronic, online, it., screen, technolog, simul, model, archive, stick',
  ),
  topic(
    'semi-?conductors?|micro-?chips?|(?:graphics|ai|computer|memory|silicon) (?:cards|processors|chips?)|chip-?makers?|(?:printed )?circuit boards?|touch ?screens?|laptops?|tablet computers?|(?:mobile|smart|cell) ?phones?(?= (?:were|was|had|data|records|shops?|bans?|maker|footage|network|signal|coverage|masts?|service|reception|towers?|in|use|users|thieves|theft|and|screen|torch|camera|found)|[.,;])|burner phones?|walkie-talkies?|two-way radios?|satellite phones?|hand-?sets?|ear-?(?:phones|buds)|headphones?',
    'chip, semicond, processor, graphic, silicon, nvidia, intel., wafer, transist, circuit, screen, laptop, tablet, comput, phone, mobile, device, cell., handset, iphone, satellit, spoke, link, android, samsung, apple, electron, radio, walkie, headph, earph, earbud, headset, digital, call., calls, calling, text., texts, app., electr, gadget, technolog, rang, smartph, telephone, cellph, cells',
  ),
  topic(
    'fibre[- ]optic|fiber[- ]optic|(?:mobile|phone|telephone|cell|wireless|radio|communications?) (?:network|signals?|coverage|masts?|towers?|reception|lines?|links?|operator|provider|company|companies)|no (?:phone )?(?:signal|reception|coverage)|(?:internet|broadband|phone) (?:access|connections?|outages?|providers?|speeds?|service|cables?|shutdown|lines?)|telecoms?(?: (?:company|firm|operator|giant|provider|mast|network|engineers?))?|undersea cables?|starlink',
    '5g., 4g., fibre, fiber, mobile, signal, network, coverage, mast., masts, antenna, reception, phone, broadband, telecom, telephon, tower, internet, cell., wireless, radio, connect, cable, online, digital, starlink, satellit, communic, wi-fi, wifi, line., bandwidth, smartph, cellph, cells',
  ),
  topic(
    '(?:virtual|augmented|mixed) reality|VR (?:headsets?|goggles|glasses)|metaverse|holograms?|(?:computer|video|mobile|online|console) (?:games?|gamers?|gaming)|gamers?|games consoles?|(?:flight|driving|racing) simulators?|avatars?|drone (?:show|display|light)|light shows?',
    'virtual, augment, vr., headset, metavers, hologram, 3d, 3-d, print, immers, simul, goggle, avatar, game, gaming, consol, playst, xbox, nintend, esport, e-sport, player, digital, animat, drone, light, reality, comput, screen, flashl, streetl, floodl, headl',
  ),
  topic(
    '(?:via|over|on|by|in|during|through) (?:a )?(?:zoom|skype|microsoft teams|facetime|video (?:calls?|conference|conferencing|chat|message|link|address))(?: calls?| meeting)?|zoom (?:calls?|meetings?)|video (?:calls?|conferenc\\w+|messages?|address|recording|tape|evidence|clip)|virtual(?:ly)? (?:meetings?|tours?|event|hearing|attended|conference|visit)|webinars?',
    'video, zoom, skype, teams, facetime, remote, virtual, online, screen, call., calls, called, link, conferenc, webinar, teleconf, phone, film, record, tape, footage, camera, digital, message, rang, telephone, smartph, cellph, webcam',
  ),
  topic(
    'search engines?|web browsers?|(?:google|internet|online|web) search(?:es)?|googled|(?:wikipedia|google maps|google earth|street view)|open[- ]source (?:software|code|model|project|community)|source code|github|(?:free|trial|pirated|new|special|tracking|accounting|translation|editing|facial recognition|design|antivirus) software|software (?:company|firm|maker|developers?|giant|package|licen[cs]es?|tool|platform|supplier|provider|engineers?)',
    'search, google, browser, bing, web, internet, online, wikiped, open source, open-source, code., codes, coding, github, software, developer, program, app., comput, microsoft, algorithm, digital, platform, tech, map, maps, system, tool., automat, electronic, it.',
  ),
  topic(
    'smart ?watch(?:es)?|smart (?:speakers?|homes?|glasses|devices?|tv|televisions?|rings?|doorbells?|fridges?|thermostats?)|wearables?|fitness (?:trackers?|bands?|watch)|doorbell cameras?|baby monitors?|air ?tags?|bluetooth|wireless (?:devices?|sensors?|headphones|technology|speakers?)|motion detectors?|electronic (?:devices?|sensors?|chips?|components|display|ticket\\w*|voting|scoreboard)',
    'smart, watch, speaker, wearab, tracker, tracking, device, app., alexa, wrist, monitor, bracelet, gadget, technolog, doorbell, tag., tags, bluetooth, wireless, sensor, detector, electronic, camera, digital, screen, phone, tv., televis, ring., transmit, automat, webcam, telephone, cellph',
  ),
  topic(
    '(?:internet|online|twitter|troll) trolls?|trolling|trolled (?:by|on|online)|(?:bots|bot accounts|fake (?:accounts|profiles|followers)|spam (?:e-?mails?|messages|filter|folder))|cyber-?bull(?:y|ying|ied|ies)|(?:content )?moderators|content moderation|(?:account|page|channel|profile) (?:was|were|has been|had been|is) (?:\\w+ )?(?:suspended|blocked|deleted|hacked|banned|closed|removed)|(?:deleted|removed|took down|taken down|pulled|flagged) (?:the|his|her|their|its|a|several) (?:\\w+ )?(?:posts?|videos?|tweets?|clips?|accounts?|photos?|comments?|page|images?|messages?)|since-deleted',
    'troll, bot., bots, fake, spam, automat, account, profile, abus, online, social, bull(?:y|i), moderat, suspend, block, remov, delet, taken down, took down, withdr, pulled, erase, ban., banned, follower, insult, flag, hate, messages, internet, no longer available, twitter, facebook',
  ),
  topic(
    '(?:streaming|subscription|on-demand) (?:services?|platforms?|giants?|sites?|model|fees?|series)|netflix|spotify|disney\\+|apple tv|amazon prime|paywall|(?:digital|monthly|annual|paid|newspaper|magazine) subscriptions?',
    'stream, subscri, netflix, spotify, disney, apple, amazon, platform, on demand, on-demand, paywall, series, video, music, channel, televis, tv., season ticket, member, paying, digital, circulation, film',
  ),
  topic(
    '(?:self-checkouts?|self-service (?:checkouts?|machines?|tills?|kiosks?)|cash ?points?|cash machines?|ATMs?|card (?:readers?|payments?|machines?|terminals?)|(?:paid|pay|paying|payment) by card|contactless|mobile payments?|bar ?codes?|electronic payments?|online payments?|digital (?:wallets?|currency|payments?|tickets?|id|identity|passport))',
    'self-, checkout, till., tills, cashp, cash, atm., atms, card., cards, contactless, payment, pay., paid, bar code, barcode, digital, wallet, scan, machine, electronic, terminal, bank, kiosk, money',
  ),
];
