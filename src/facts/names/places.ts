/**
 * Countries and regions with their people: `key = other names: adjectives and peoples;`. The key is the folded English short
 * name. Plurals of peoples ("Mexicans") are made from the adjective. Names follow ISO 3166 short names; an adjective shared by
 * two countries ("Congolese", "Guinean") goes to the larger.
 */
const COUNTRIES = `
  afghanistan: afghan; albania: albanian; algeria: algerian; andorra: andorran; angola: angolan;
  argentina: argentine, argentinian; armenia: armenian; australia: australian, aussie; austria: austrian;
  azerbaijan: azerbaijani, azeri; bahamas: bahamian; bahrain: bahraini; bangladesh: bangladeshi;
  barbados: barbadian; belarus: belarusian; belgium: belgian; belize: belizean; benin: beninese;
  bhutan: bhutanese; bolivia: bolivian; bosnia = bosnia and herzegovina: bosnian; botswana: botswanan;
  brazil: brazilian; brunei: bruneian; bulgaria: bulgarian; burkina faso: burkinabe; burundi: burundian;
  cambodia: cambodian; cameroon: cameroonian; canada: canadian; chad: chadian; chile: chilean;
  china = people's republic of china, prc: chinese; colombia: colombian; comoros: comorian;
  congo = democratic republic of congo, democratic republic of the congo, dr congo, drc: congolese;
  costa rica: costa rican; croatia: croatian, croat; cuba: cuban; cyprus: cypriot;
  czech republic = czechia: czech; denmark: danish, dane, danes; djibouti: djiboutian;
  dominican republic: dominican; ecuador: ecuadorian, ecuadorean; egypt: egyptian; el salvador: salvadoran;
  england: english, englishman, englishwoman; eritrea: eritrean; estonia: estonian; eswatini = swaziland: swazi;
  ethiopia: ethiopian; fiji: fijian; finland: finnish, finn, finns; france: french, frenchman, frenchwoman;
  gabon: gabonese; gambia: gambian; georgia: georgian; germany: german; ghana: ghanaian; greece: greek, hellenic;
  grenada: grenadian; guatemala: guatemalan; guinea: guinean; guyana: guyanese; haiti: haitian;
  honduras: honduran; hungary: hungarian; iceland: icelandic, icelander; india: indian; indonesia: indonesian;
  iran: iranian; iraq: iraqi; ireland = republic of ireland: irish, irishman, irishwoman; israel: israeli;
  italy: italian; ivory coast = cote d'ivoire: ivorian; jamaica: jamaican; japan: japanese; jordan: jordanian;
  kazakhstan: kazakh; kenya: kenyan; kosovo: kosovan, kosovar; kuwait: kuwaiti; kyrgyzstan: kyrgyz;
  laos: laotian; latvia: latvian; lebanon: lebanese; lesotho: basotho; liberia: liberian; libya: libyan;
  liechtenstein: liechtensteiner; lithuania: lithuanian; luxembourg: luxembourger; madagascar: malagasy;
  malawi: malawian; malaysia: malaysian; maldives: maldivian; mali: malian; malta: maltese;
  mauritania: mauritanian; mauritius: mauritian; mexico: mexican; moldova: moldovan; monaco: monegasque;
  mongolia: mongolian; montenegro: montenegrin; morocco: moroccan; mozambique: mozambican;
  myanmar = burma: burmese; namibia: namibian; nepal: nepalese, nepali;
  netherlands = holland: dutch, dutchman, dutchwoman; new zealand: kiwi; nicaragua: nicaraguan; niger: nigerien;
  nigeria: nigerian; north korea: north korean; north macedonia = macedonia: macedonian;
  northern ireland: northern irish; norway: norwegian; oman: omani; pakistan: pakistani;
  palestine = palestinian territories: palestinian; panama: panamanian; papua new guinea: papua new guinean;
  paraguay: paraguayan; peru: peruvian; philippines: filipino, filipina, philippine;
  poland: polish, pole, poles; portugal: portuguese; qatar: qatari; romania: romanian;
  russia = russian federation: russian; rwanda: rwandan; samoa: samoan; saudi arabia: saudi, saudi arabian;
  scotland: scottish, scot, scots, scotsman; senegal: senegalese; serbia: serbian, serb;
  seychelles: seychellois; sierra leone: sierra leonean; singapore: singaporean; slovakia: slovak, slovakian;
  slovenia: slovenian, slovene; somalia: somali; south africa: south african;
  south korea = korea: korean, south korean; south sudan: south sudanese; spain: spanish, spaniard;
  sri lanka: sri lankan; sudan: sudanese; suriname: surinamese; sweden: swedish, swede, swedes;
  switzerland: swiss; syria: syrian; taiwan: taiwanese; tajikistan: tajik; tanzania: tanzanian; thailand: thai;
  togo: togolese; tonga: tongan; trinidad and tobago = trinidad: trinidadian; tunisia: tunisian;
  turkey = turkiye: turkish, turk, turks; turkmenistan: turkmen; uganda: ugandan; ukraine: ukrainian;
  united arab emirates = uae, emirates: emirati;
  united kingdom = uk, gb, britain, great britain: british, briton, britons, brits;
  united states = us, usa, america, united states of america: american; uruguay: uruguayan; uzbekistan: uzbek;
  vanuatu: vanuatuan; vatican = holy see, vatican city; venezuela: venezuelan; vietnam: vietnamese;
  wales: welsh, welshman; yemen: yemeni; zambia: zambian; zimbabwe: zimbabwean; hong kong: hongkonger;
  british columbia = bc; ontario = ont; quebec = que: quebecois; alberta = alta; saskatchewan = sask; manitoba;
  new south wales = nsw; queensland = qld; arizona = ariz; colorado = colo; connecticut = conn; florida = fla;
  kansas = kan; kentucky = ky; massachusetts = mass; michigan = mich; minnesota = minn; nebraska = neb, nebr;
  nevada = nev; oklahoma = okla; tennessee = tenn; vermont = vt; wisconsin = wis; wyoming = wyo; alabama = ala;
  arkansas = ark; montana = mont; oregon = ore; new hampshire = nh; new jersey = nj; new mexico = nm;
  north carolina = nc; north dakota = nd; rhode island = ri; nova scotia = ns; pennsylvania = penn; illinois = ill; greenland: greenlandic; europe: european; africa: african; asia: asian; latin america: latin american;
  north america: north american; south america: south american; scandinavia: scandinavian; caribbean: caribbean;
  catalonia: catalan; tibet: tibetan; sicily: sicilian; bavaria: bavarian;
  california = calif: californian; texas = tex: texan; hawaii: hawaiian; alaska: alaskan; puerto rico: puerto rican;
  middle east: middle eastern; balkans: balkan; london: londoner; paris: parisian;
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
  arab world: arab, arabic; republican party: republican; democratic party: democrat, democratic;
  labour party: labour; conservative party: tory, tories; hispanic: hispanic, latino, latina; roma: roma;
  inuit: inuit; maori: maori; marxism: marxist, communist; west: western;`;

/** People of regions and cities; the places themselves are in the gazetteer. */
const REGIONS = `
  cornwall: cornish, cornishman; yorkshire: yorkshireman, yorkshirewoman; newcastle: geordie; liverpool: liverpudlian, scouse, scouser;
  manchester: mancunian; birmingham: brummie; glasgow: glaswegian; aberdeen: aberdonian; dundee: dundonian; orkney: orcadian; shetland: shetlander;
  hebrides: hebridean; dublin: dubliner; isle of man: manx; jersey: jerseyman; brittany: breton; corsica: corsican; flanders: flemish; wallonia: walloon;
  basque country: basque; galicia: galician; andalusia: andalusian; sardinia: sardinian; tuscany: tuscan; venice: venetian; naples: neapolitan; milan: milanese;
  crete: cretan; siberia: siberian; chechnya: chechen; crimea: crimean; kashmir: kashmiri; punjab: punjabi; gujarat: gujarati; west bengal: bengali; kerala: keralite;
  tamil nadu: tamil; mumbai: mumbaikar; xinjiang: uyghur, uighur; berlin: berliner; vienna: viennese; moscow: muscovite; sydney: sydneysider; queensland: queenslander;
  tasmania: tasmanian; florida: floridian; ohio: ohioan; pennsylvania: pennsylvanian; michigan: michigander; minnesota: minnesotan; virginia: virginian; oregon: oregonian;
  colorado: coloradan; iowa: iowan; kansas: kansan; nebraska: nebraskan; oklahoma: oklahoman; arizona: arizonan; utah: utahn; wyoming: wyomingite;
  louisiana: louisianan, cajun; tennessee: tennessean; kentucky: kentuckian; montana: montanan; illinois: illinoisan; new jersey: new jerseyan; boston: bostonian; chicago: chicagoan;
  philadelphia: philadelphian; los angeles: angeleno; seattle: seattleite; toronto: torontonian; montreal: montrealer; ontario: ontarian; alberta: albertan; manitoba: manitoban;
  newfoundland: newfoundlander; nova scotia: nova scotian; gaza: gazan; west bank: west banker; andes: andean; alps: alpine; arctic: arctic; amazon: amazonian; zanzibar: zanzibari;`;

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
  const [names = '', peoples = ''] = entry.split(':');
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
