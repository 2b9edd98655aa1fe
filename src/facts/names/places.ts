/**
 * Countries and regions with their people: `key = other names: adjectives and peoples;`. The key is the folded English short
 * name. Plurals of peoples ("Mexicans") are made from the adjective. Names follow ISO 3166 short names; an adjective shared by
 * two countries ("Congolese", "Guinean") goes to the larger.
 */
const COUNTRIES = `
  afghanistan: afghan, afghani; albania: albanian; algeria: algerian; andorra: andorran; angola: angolan; antigua = antigua and barbuda: antiguan;
  argentina: argentine, argentinian, argentinean; armenia: armenian; australia: australian, aussie; austria: austrian;
  azerbaijan: azerbaijani, azeri; bahamas: bahamian; bahrain: bahraini; bangladesh: bangladeshi;
  barbados: barbadian, bajan; belarus: belarusian; belgium: belgian; belize: belizean; benin: beninese;
  bhutan: bhutanese; bolivia: bolivian; bosnia = bosnia and herzegovina, bosnia-herzegovina: bosnian, herzegovinian; botswana: botswanan,
  motswana, batswana;
  brazil: brazilian; brunei: bruneian; bulgaria: bulgarian; burkina faso: burkinabe, burkinese; burundi: burundian;
  cambodia: cambodian; cameroon: cameroonian; canada: canadian; cape verde = cabo verde: cape verdean, cabo verdean; central african republic:
  central african; chad: chadian; chile: chilean;
  china = people's republic of china, prc: chinese; colombia: colombian; comoros: comorian;
  congo = democratic republic of congo, democratic republic of the congo, dr congo, drc: congolese;
  cook islands: cook islander; costa rica: costa rican; croatia: croatian, croat; cuba: cuban; cyprus: cypriot;
  czech republic = czechia: czech; denmark: danish, dane, danes; djibouti: djiboutian; dominica;
  dominican republic: dominican; ecuador: ecuadorian, ecuadorean; egypt: egyptian; el salvador: salvadoran, salvadorean, salvadorian;
  england: english, englishman, englishwoman, englishmen; equatorial guinea: equatorial guinean, equatoguinean; eritrea: eritrean; estonia:
  estonian; eswatini = swaziland: swazi;
  ethiopia: ethiopian; falkland islands = falklands: falkland islander, falklander; faroe islands = faroes: faroese; fiji: fijian; finland:
  finnish, finn, finns; france: french, frenchman, frenchwoman, frenchmen;
  gabon: gabonese; gambia: gambian; georgia: georgian; germany: german; ghana: ghanaian; greece: greek, hellenic;
  gibraltar: gibraltarian; grenada: grenadian; guatemala: guatemalan; guinea: guinean; guinea bissau; guernsey: guernseyman; guyana: guyanese;
  haiti: haitian;
  honduras: honduran; hungary: hungarian; iceland: icelandic, icelander; india: indian; indonesia: indonesian;
  iran: iranian; iraq: iraqi; ireland = republic of ireland: irish, irishman, irishwoman, irishmen; israel: israeli;
  italy: italian; ivory coast = cote d'ivoire: ivorian; jamaica: jamaican; japan: japanese; jordan: jordanian;
  kazakhstan: kazakh, kazakhstani; kenya: kenyan; kiribati; kosovo: kosovan, kosovar; kuwait: kuwaiti; kyrgyzstan = kyrgyz republic: kyrgyz,
  kyrgyzstani;
  laos = lao pdr: laotian, lao; latvia: latvian; lebanon: lebanese; lesotho: basotho, mosotho; liberia: liberian; libya: libyan;
  liechtenstein: liechtensteiner; lithuania: lithuanian; luxembourg: luxembourger; madagascar: malagasy, madagascan;
  malawi: malawian; malaysia: malaysian; maldives: maldivian; mali: malian; malta: maltese; marshall islands: marshallese;
  mauritania: mauritanian; mauritius: mauritian; mexico: mexican; micronesia: micronesian; moldova: moldovan; monaco: monegasque, monacan;
  mongolia: mongolian; montenegro: montenegrin; morocco: moroccan; mozambique: mozambican;
  myanmar = burma: burmese; namibia: namibian; nauru: nauruan; nepal: nepalese, nepali;
  netherlands = holland: dutch, dutchman, dutchwoman, dutchmen; new caledonia: new caledonian; new zealand = aotearoa: kiwi, new zealander;
  niue: niuean; nicaragua: nicaraguan; niger: nigerien;
  nigeria: nigerian; north korea: north korean; north macedonia = macedonia: macedonian;
  northern ireland: northern irish, ulsterman; norway: norwegian; oman: omani; pakistan: pakistani; palau: palauan;
  palestine = palestinian territories: palestinian; panama: panamanian; papua new guinea: papua new guinean;
  paraguay: paraguayan; peru: peruvian; philippines: filipino, filipina, philippine, pinoy;
  poland: polish, pole, poles; portugal: portuguese; qatar: qatari; romania: romanian;
  russia = russian federation: russian; rwanda: rwandan; st lucia = saint lucia: saint lucian, st lucian; samoa: samoan; san marino:
  sammarinese; sao tome and principe = sao tome: sao tomean; saudi arabia: saudi, saudi arabian;
  scotland: scottish, scot, scots, scotsman, scotswoman, scotsmen; senegal: senegalese; serbia: serbian, serb;
  seychelles: seychellois; sierra leone: sierra leonean; singapore: singaporean; slovakia: slovak, slovakian;
  slovenia: slovenian, slovene; solomon islands: solomon islander; somalia: somali, somalian; south africa = rsa: south african;
  south korea = korea: korean, south korean; south sudan: south sudanese; spain: spanish, spaniard;
  sri lanka: sri lankan; st kitts and nevis = saint kitts and nevis, st kitts: kittitian; st vincent = st vincent and the grenadines, saint
  vincent: vincentian; sudan: sudanese; suriname: surinamese; sweden: swedish, swede, swedes;
  switzerland: swiss; syria: syrian; taiwan: taiwanese; tajikistan: tajik, tajikistani; tanzania: tanzanian; thailand: thai; timor-leste =
  east timor: timorese, east timorese;
  togo: togolese; tonga: tongan; trinidad and tobago = trinidad: trinidadian, tobagonian; tunisia: tunisian;
  turkey = turkiye: turkish, turk, turks; turkmenistan: turkmen; tuvalu: tuvaluan; uganda: ugandan; ukraine: ukrainian;
  united arab emirates = uae, emirates: emirati;
  united kingdom = uk, gb, britain, great britain: british, briton, britons, brits;
  united states = us, usa, america, united states of america: american; uruguay: uruguayan; uzbekistan: uzbek, uzbekistani;
  vanuatu: vanuatuan; vatican = holy see, vatican city; venezuela: venezuelan; vietnam: vietnamese;
  wales: welsh, welshman, welshwoman, welshmen; yemen: yemeni; zambia: zambian; zimbabwe: zimbabwean; hong kong: hongkonger, hong konger;
  macau = macao: macanese; bermuda: bermudian; aruba: aruban; curacao: curacaoan; guadeloupe: guadeloupean; martinique: martinican;
  british columbia = bc; ontario = ont; quebec = que: quebecois; alberta = alta; saskatchewan = sask; manitoba;
  new south wales = nsw; queensland = qld; arizona = ariz; colorado = colo; connecticut = conn; florida = fla;
  kansas = kan; kentucky = ky; massachusetts = mass; michigan = mich; minnesota = minn; nebraska = neb, nebr;
  nevada = nev; oklahoma = okla; tennessee = tenn; vermont = vt; wisconsin = wis; wyoming = wyo; alabama = ala;
  arkansas = ark; montana = mont; oregon = ore; new hampshire = nh; new jersey = nj; new mexico = nm;
  north carolina = nc; north dakota = nd; rhode island = ri; nova scotia = ns; pennsylvania = penn; illinois = ill; greenland: greenlandic;
  europe: european; africa: african; east africa: east african; west africa: west african; north africa: north african; southern africa:
  southern african; central africa; asia: asian; south asia: south asian; east asia: east asian; central asia: central asian; southeast asia =
  south east asia: southeast asian; eastern europe: eastern european, east european; western europe: western european, west european; central
  america: central american; central europe: central european; latin america: latin american;
  north america: north american; south america: south american; scandinavia: scandinavian; nordic countries: nordic; caribbean: caribbean;
  catalonia: catalan; tibet: tibetan; sicily: sicilian; bavaria: bavarian;
  california = calif: californian; texas = tex: texan; hawaii: hawaiian; alaska: alaskan; puerto rico: puerto rican;
  middle east: middle eastern; balkans = western balkans: balkan; benelux; oceania; pacific islands: pacific islander; baltics = baltic
  states; london: londoner; paris: parisian;
  new york = new york city, nyc: new yorker; european union = eu;`;

/** Places without a people of their own here: states, large cities, seas. They only tell a place from a person. */
const OTHER_PLACES = `
  alabama, arizona, arkansas, colorado, connecticut, delaware, florida, idaho, illinois, indiana, iowa, kansas,
  kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana,
  nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon,
  pennsylvania, rhode island, south carolina, south dakota, tennessee, utah, vermont, washington, west virginia,
  wisconsin, wyoming, ontario, alberta, manitoba, saskatchewan, british columbia, nova scotia, new brunswick,
  newfoundland, queensland, new south wales, tasmania, western australia, south australia, maharashtra, kerala,
  gujarat, punjab, goa, tamil nadu, karnataka, rajasthan, uttar pradesh, west bengal, kashmir, crimea, donbas,
  gaza, west bank, golan heights, xinjiang, guangdong, hokkaido, siberia, chechnya, amsterdam, ankara, antwerp,
  athens, atlanta, auckland, austin, baghdad, bangkok, barcelona, beijing, beirut, belfast, belgrade, berlin,
  bern, birmingham, bogota, bonn, boston, brasilia, bratislava, brisbane, bristol, brussels, bucharest,
  budapest, buenos aires, cairo, calgary, canberra, cape town, caracas, cardiff, chennai, chicago, cleveland,
  cologne, copenhagen, cork, dakar, dallas, damascus, delhi, denver, detroit, dhaka, doha, dresden, dubai,
  dublin, dubrovnik, durban, edinburgh, florence, frankfurt, geneva, glasgow, gothenburg, hamburg, hanoi,
  havana, helsinki, houston, islamabad, istanbul, jakarta, jerusalem, johannesburg, kabul, karachi, kathmandu,
  khartoum, kinshasa, kolkata, kuala lumpur, kyiv, kiev, lagos, lahore, leeds, leipzig, lima, lisbon, liverpool,
  ljubljana, los angeles, lyon, madrid, malaga, manchester, manila, marseille, melbourne, mexico city, miami,
  milan, minneapolis, minsk, montreal, moscow, mumbai, munich, nairobi, naples, new delhi, new orleans,
  newcastle, nottingham, oslo, ottawa, oxford, cambridge, perth, philadelphia, phoenix, pittsburgh, portland,
  prague, pretoria, pyongyang, reykjavik, riga, rio de janeiro, riyadh, rome, rotterdam, salzburg, san diego,
  san francisco, santiago, sao paulo, sarajevo, seattle, seoul, seville, shanghai, sheffield, silicon valley,
  sofia, stockholm, strasbourg, stuttgart, sydney, taipei, tallinn, tbilisi, tehran, tel aviv, tijuana, tokyo,
  toronto, trondheim, tunis, turin, valencia, vancouver, venice, vienna, vilnius, warsaw, wellington, winnipeg,
  zagreb, zurich, york, bath, brighton, cairns, darwin, hull, plymouth, southampton, wall street,
  downing street, capitol hill, westminster, atlantic, pacific, arctic, antarctica, mediterranean, baltic,
  adriatic, north sea, black sea, red sea, persian gulf, alps, andes, himalayas, sahara, amazon, nile, danube,
  rhine, thames`;

/** Faiths, parties and movements that are written as adjectives. They are compared as nationalities are. */
const GROUPS = `
  islam: muslim, islamic, islamist; judaism: jewish, jew; christianity: christian; catholicism: catholic;
  protestantism: protestant; hinduism: hindu; buddhism: buddhist; sikhism: sikh; kurdistan: kurdish, kurd;
  arab world: arab, arabic; republican party: republican; democratic party: democrat, democratic; social democrats: social democratic, social
  democrat; christian democrats: christian democratic, christian democrat; liberal democrats: lib dem, liberal democrat, liberal democratic;
  labour party: labour; conservative party: tory, tories; hispanic: hispanic, latino, latina; roma: roma;
  inuit: inuit; maori: maori; marxism: marxist, communist; west: western;`;

/** People of regions and cities; the places themselves are in the gazetteer. */
const REGIONS = `
  cornwall: cornish, cornishman; yorkshire: yorkshireman, yorkshirewoman; newcastle: geordie; liverpool: liverpudlian, scouse, scouser;
  manchester: mancunian; birmingham: brummie; glasgow: glaswegian; aberdeen: aberdonian; dundee: dundonian; orkney: orcadian; shetland: shetlander;
  hebrides: hebridean; dublin: dubliner; isle of man: manx; jersey: jerseyman; brittany: breton; corsica: corsican; flanders: flemish;
  wallonia: walloon;
  basque country: basque; galicia: galician; andalusia: andalusian; sardinia: sardinian; tuscany: tuscan; venice: venetian; naples:
  neapolitan; milan: milanese;
  crete: cretan; siberia: siberian; chechnya: chechen; crimea: crimean; kashmir: kashmiri; punjab: punjabi; gujarat: gujarati; west bengal:
  bengali; kerala: keralite;
  tamil nadu: tamil; mumbai: mumbaikar; xinjiang: uyghur, uighur; berlin: berliner; vienna: viennese; moscow: muscovite; sydney: sydneysider;
  queensland: queenslander;
  tasmania: tasmanian; florida: floridian; ohio: ohioan; pennsylvania: pennsylvanian; michigan: michigander; minnesota: minnesotan; virginia:
  virginian; oregon: oregonian;
  colorado: coloradan; iowa: iowan; kansas: kansan; nebraska: nebraskan; oklahoma: oklahoman; arizona: arizonan; utah: utahn; wyoming: wyomingite;
  louisiana: louisianan, cajun; tennessee: tennessean; kentucky: kentuckian; montana: montanan; illinois: illinoisan; new jersey: new
  jerseyan; boston: bostonian; chicago: chicagoan;
  philadelphia: philadelphian; los angeles: angeleno; seattle: seattleite; toronto: torontonian; montreal: montrealer; ontario: ontarian;
  alberta: albertan; manitoba: manitoban;
  newfoundland: newfoundlander; nova scotia: nova scotian; gaza: gazan; west bank: west banker; andes: andean; alps: alpine; arctic: arctic;
  amazon: amazonian; zanzibar: zanzibari;
  alabama: alabamian, alabaman; arkansas: arkansan; idaho: idahoan; indiana: hoosier; maine: mainer; maryland: marylander; mississippi: mississippian;
  missouri: missourian; nevada: nevadan; new mexico: new mexican; north carolina: north carolinian; south carolina: south carolinian; north
  dakota: north dakotan;
  south dakota: south dakotan; rhode island: rhode islander; vermont: vermonter; west virginia: west virginian; wisconsin: wisconsinite;
  delaware: delawarean;
  connecticut: connecticuter; new england: new englander; brooklyn: brooklynite; san diego: san diegan; san francisco: san franciscan;
  houston: houstonian; dallas: dallasite;
  new orleans: new orleanian; detroit: detroiter; pittsburgh: pittsburgher; quebec: quebecer; calgary: calgarian; edmonton: edmontonian;
  vancouver: vancouverite;
  winnipeg: winnipegger; halifax: haligonian; ottawa: ottawan; bristol: bristolian; cumbria: cumbrian; northumberland: northumbrian;
  lancashire: lancastrian; tyneside: tynesider;
  teesside: teessider; wearside: wearsider; kent: kentish; shropshire: salopian; plymouth: plymothian; highlands: highlander;
  edinburgh: edinburgher; cork: corkonian; kerry: kerryman; east anglia: east anglian; merseyside: merseysider; ulster: ulsterwoman; hesse:
  hessian; thuringia: thuringian;
  rhineland: rhinelander; swabia: swabian; geneva: genevan; bern: bernese; zurich: zuricher; tyrol: tyrolean, tyrolese; styria: styrian;
  carinthia: carinthian; alsace: alsatian;
  burgundy: burgundian; provence: provencal; savoy: savoyard; valencia: valencian; castile: castilian; asturias: asturian; canary islands:
  canarian; mallorca: mallorcan, majorcan;
  navarre: navarrese; extremadura: extremaduran; barcelona: barcelonan; piedmont: piedmontese; liguria: ligurian; calabria: calabrian; apulia:
  apulian; umbria: umbrian;
  florence: florentine; genoa: genoese; palermo: palermitan; trieste: triestine; silesia: silesian; warsaw: varsovian; moravia: moravian;
  dalmatia: dalmatian; istria: istrian;
  transylvania: transylvanian; madeira: madeiran; azores: azorean; lisbon: lisboner; athens: athenian; peloponnese: peloponnesian; rhodes:
  rhodian; lapland: laplander; gotland: gotlander;
  stockholm: stockholmer; copenhagen: copenhagener; dagestan: dagestani; abkhazia: abkhaz, abkhazian; south ossetia: ossetian, south ossetian;
  transnistria: transnistrian;
  istanbul: istanbulite; anatolia: anatolian; cairo: cairene; baghdad: baghdadi; jerusalem: jerusalemite; beirut: beiruti; damascus:
  damascene; hadhramaut: hadhrami; darfur: darfuri, darfurian;
  tigray: tigrayan; somaliland: somalilander; western sahara: sahrawi; maghreb: maghrebi; sahel: sahelian; lagos: lagosian; nairobi:
  nairobian; cape town: capetonian;
  johannesburg: joburger; durban: durbanite; assam: assamese; bihar: bihari; rajasthan: rajasthani; odisha: odia; manipur: manipuri; goa:
  goan; ladakh: ladakhi; haryana: haryanvi;
  maharashtra: maharashtrian; karnataka: kannadiga; delhi: delhiite; kolkata: kolkatan; sindh: sindhi; balochistan: baloch, balochi; karachi:
  karachiite; lahore: lahori;
  guangdong: cantonese; sichuan: sichuanese; shanghai: shanghainese; beijing: beijinger; hokkaido: hokkaidoan; okinawa: okinawan; tokyo:
  tokyoite; osaka: osakan; seoul: seoulite;
  java: javanese; bali: balinese; sumatra: sumatran; aceh: acehnese; papua: papuan; borneo: bornean; sabah: sabahan; sarawak: sarawakian;
  cebu: cebuano; bougainville: bougainvillean;
  melbourne: melburnian; brisbane: brisbanite; adelaide: adelaidean; perth: perthite; auckland: aucklander; wellington: wellingtonian;
  dunedin: dunedinite;
  otago: otagoan; patagonia: patagonian; sao paulo: paulista, paulistano; rio de janeiro: carioca; buenos aires: bonaerense; oaxaca: oaxacan;
  yucatan: yucatecan;
  sonora: sonoran; chihuahua: chihuahuan; amazonas: amazonense; galapagos: galapagueno; himalayas: himalayan; levant: levantine;`;

interface PlaceTables {
  /** Every folded form of a country, words apart by one space, to its key. */
  readonly canonical: ReadonlyMap<string, string>;
  /** Folded adjective or people, singular or plural, to the key of its place. */
  readonly demonyms: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
}

const TABLES = readTables();

function readTables(): PlaceTables {
  const canonical = new Map<string, string>();
  const demonyms = new Map<string, string>();
  for (const entry of COUNTRIES.split(';')) {
    const { key, aliases, peoples } = readEntry(entry);
    for (const form of [key, ...aliases]) canonical.set(form, key);
    for (const people of peoples.flatMap(withPlural)) demonyms.set(people, key);
  }
  for (const entry of [...GROUPS.split(';'), ...REGIONS.split(';')]) {
    const { key, peoples } = readEntry(entry);
    for (const people of peoples.flatMap(withPlural)) demonyms.set(people, key);
  }
  demonyms.delete('');
  canonical.delete('');
  return { canonical, demonyms, known: new Set([...canonical.keys(), ...listOf(OTHER_PLACES)]) };
}

function readEntry(entry: string): { key: string; aliases: string[]; peoples: string[] } {
  const [names = '', peoples = ''] = entry.replace(/\s+/g, ' ').split(':');
  const [key = '', aliases = ''] = names.split('=');
  return { key: key.trim(), aliases: listOf(aliases), peoples: listOf(peoples) };
}

function listOf(words: string): string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** "mexican" → "mexicans"; "swiss", "dutch" and "japanese" have no plural of their own. */
function withPlural(people: string): string[] {
  return /(?:ese|sh|ch|s)$/.test(people) ? [people] : [people, `${people}s`];
}

/** The place a folded adjective or people belongs to ("mexicans" → "mexico"), or null. */
export function placeOfDemonym(folded: string): string | null {
  return TABLES.demonyms.get(folded) ?? null;
}

/** The one key of a country that has several names ("america", "usa" → "united states"), or null where it is no country. */
export function countryKey(folded: string): string | null {
  return TABLES.canonical.get(folded) ?? null;
}

/** True for the folded name of a known country, state, shire or large city, words apart by one space. */
export function isKnownPlace(folded: string): boolean {
  return TABLES.known.has(folded) || /^[a-z]{4,}shire$/.test(folded);
}
