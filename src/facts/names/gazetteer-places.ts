/**
 * What lies where, by general knowledge of geography: `whole: parts;`. The first part of a country is its capital. A part may be a whole of its own
 * further down, and may stand in several wholes (there is a Birmingham in England and one in Alabama): the table only ever excuses
 * a name, so what is ambiguous counts for both. Names are folded; countries stand under their key in places.ts.
 */
const GAZETTEER = `
  afghanistan: kabul, kandahar, herat, jalalabad, mazar-i-sharif, helmand, panjshir; albania: tirana, durres; algeria: algiers, oran, constantine;
  andorra: andorra la vella; angola: luanda, cabinda, huambo; argentina: buenos aires, cordoba, rosario, mendoza, la plata, patagonia, ushuaia, tucuman,
  salta; armenia: yerevan, gyumri; australia: canberra, new south wales, victoria, queensland, western australia, south australia, tasmania, northern
  territory, great barrier reef, outback; austria: vienna, salzburg, graz, linz, innsbruck, tyrol, styria, carinthia; azerbaijan: baku, ganja,
  nagorno-karabakh; bahamas: nassau; bahrain: manama; bangladesh: dhaka, chittagong, sylhet, cox's bazar, khulna; barbados: bridgetown; belarus: minsk,
  gomel, brest, grodno; belgium: brussels, antwerp, ghent, bruges, liege, leuven, flanders, wallonia, ostend, charleroi, namur; belize: belmopan; benin:
  porto-novo, cotonou; bhutan: thimphu; bolivia: la paz, sucre, santa cruz, cochabamba, potosi; bosnia: sarajevo, mostar, banja luka, srebrenica;
  botswana: gaborone, okavango; brazil: brasilia, sao paulo, rio de janeiro, salvador, bahia, recife, fortaleza, manaus, porto alegre, curitiba, belo
  horizonte, minas gerais, amazonas, parana, belem; brunei: bandar seri begawan; bulgaria: sofia, plovdiv, varna, burgas; burkina faso: ouagadougou;
  burundi: gitega, bujumbura; cambodia: phnom penh, siem reap; cameroon: yaounde, douala; canada: ottawa, ontario, quebec, british columbia, alberta,
  manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, labrador, prince edward island, yukon, nunavut, northwest territories; cape verde:
  praia, mindelo, boa vista, sao vicente, fogo; chad: n'djamena; chile: santiago, valparaiso, concepcion, antofagasta, arica, iquique, atacama, punta
  arenas, temuco; china: beijing, shanghai, guangzhou, shenzhen, chengdu, chongqing, tianjin, wuhan, nanjing, hangzhou, harbin, xian, xi'an, guangdong,
  sichuan, hubei, hunan, henan, hebei, zhejiang, jiangsu, yunnan, fujian, shandong, xinjiang, tibet, inner mongolia, hong kong, macau, lhasa, urumqi,
  hainan, kunming; colombia: bogota, medellin, cali, cartagena, barranquilla, antioquia, bucaramanga; comoros: moroni; congo: kinshasa, goma,
  lubumbashi, bukavu, kivu, katanga, kisangani, ituri, north kivu; costa rica: san jose; croatia: zagreb, split, dubrovnik, rijeka, dalmatia, istria;
  cuba: havana, guantanamo, santiago de cuba; cyprus: nicosia, limassol, larnaca, paphos; czech republic: prague, brno, ostrava, plzen, pilsen, bohemia,
  moravia, olomouc; denmark: copenhagen, aarhus, odense, aalborg, jutland, zealand, funen, bornholm, greenland, faroe islands, esbjerg, roskilde;
  djibouti: djibouti city; dominican republic: santo domingo; ecuador: quito, guayaquil, cuenca, galapagos; egypt: cairo, alexandria, giza, luxor,
  aswan, suez, sinai, port said, sharm el-sheikh, rafah; el salvador: san salvador; eritrea: asmara; estonia: tallinn, tartu, narva; eswatini: mbabane;
  ethiopia: addis ababa, tigray, amhara, oromia, mekelle; fiji: suva; finland: helsinki, tampere, turku, espoo, oulu, lapland, rovaniemi; france: paris,
  marseille, lyon, toulouse, nice, nantes, strasbourg, bordeaux, lille, rennes, brittany, normandy, provence, alsace, corsica, burgundy, champagne,
  calais, cannes, grenoble, montpellier, reims, le havre, dunkirk, avignon, versailles, brest, savoy, dijon, rouen, chamonix, lourdes; gabon:
  libreville; gambia: banjul; georgia: tbilisi, batumi, abkhazia, south ossetia; germany: berlin, hamburg, munich, cologne, frankfurt, stuttgart,
  dusseldorf, leipzig, dresden, bremen, hanover, nuremberg, bonn, essen, dortmund, bavaria, saxony, hesse, brandenburg, thuringia, saarland, rhineland,
  ruhr, baden-wurttemberg, lower saxony, schleswig-holstein, kiel, lubeck, rostock, freiburg, heidelberg, mainz, wolfsburg, potsdam, munster; ghana:
  accra, kumasi, tamale; greece: athens, thessaloniki, crete, rhodes, lesbos, corfu, patras, piraeus, santorini, mykonos, heraklion, peloponnese;
  grenada: st george's; guatemala: guatemala city; guinea: conakry; guyana: georgetown; haiti: port-au-prince; honduras: tegucigalpa, san pedro sula;
  hungary: budapest, debrecen, szeged, pecs, gyor; iceland: reykjavik, akureyri, grindavik, keflavik; india: new delhi, delhi, mumbai, kolkata, chennai,
  bengaluru, bangalore, hyderabad, pune, ahmedabad, jaipur, lucknow, kanpur, nagpur, patna, bhopal, indore, surat, kochi, kozhikode, thiruvananthapuram,
  thrissur, varanasi, amritsar, srinagar, guwahati, chandigarh, mysuru, coimbatore, madurai, visakhapatnam, agra, dehradun, ranchi, raipur, shimla,
  maharashtra, kerala, gujarat, punjab, goa, tamil nadu, karnataka, rajasthan, uttar pradesh, west bengal, kashmir, bihar, odisha, assam, telangana,
  andhra pradesh, madhya pradesh, haryana, jharkhand, chhattisgarh, manipur, uttarakhand, himachal pradesh, nagaland, meghalaya, ladakh, sikkim;
  indonesia: jakarta, bali, java, sumatra, borneo, sulawesi, surabaya, bandung, aceh, papua, lombok, medan, makassar, yogyakarta, kalimantan, nusantara;
  iran: tehran, isfahan, shiraz, tabriz, mashhad, qom, natanz, bushehr, kerman; iraq: baghdad, basra, mosul, erbil, kirkuk, fallujah, najaf, karbala,
  sulaymaniyah; ireland: dublin, cork, galway, limerick, waterford, kerry, mayo, donegal, wexford, kilkenny, sligo, clare, kildare, meath, wicklow,
  tipperary, connemara, louth, dundalk, drogheda, tralee, killarney, roscommon, leitrim, cavan, monaghan, offaly, laois, westmeath, athlone, carlow,
  longford, leinster, munster, connacht, ennis; israel: jerusalem, tel aviv, haifa, beersheba, eilat, galilee, negev, ashdod, ashkelon, sderot; italy:
  rome, milan, naples, turin, florence, venice, genoa, bologna, palermo, sicily, sardinia, tuscany, lombardy, piedmont, veneto, calabria, puglia,
  verona, bari, catania, lampedusa, pisa, trieste, umbria, liguria, padua, parma, siena, pompeii, lake como, apulia; ivory coast: yamoussoukro, abidjan;
  jamaica: kingston, montego bay; japan: tokyo, osaka, kyoto, hiroshima, nagasaki, fukushima, hokkaido, okinawa, sapporo, yokohama, kobe, nagoya,
  fukuoka, sendai, kyushu, honshu, shikoku, nara, niigata; jordan: amman, aqaba, zarqa; kazakhstan: astana, almaty, baikonur; kenya: nairobi, mombasa,
  kisumu, nakuru, eldoret, turkana, kisii, kilifi, garissa, lamu, naivasha; kosovo: pristina, mitrovica; kuwait: kuwait city; kyrgyzstan: bishkek, osh;
  laos: vientiane, luang prabang; latvia: riga, daugavpils, liepaja, jurmala; lebanon: beirut, tripoli, sidon, tyre, bekaa; lesotho: maseru; liberia:
  monrovia; libya: tripoli, benghazi, misrata, derna, sirte; liechtenstein: vaduz; lithuania: vilnius, kaunas, klaipeda; luxembourg: luxembourg city;
  madagascar: antananarivo; malawi: lilongwe, blantyre; malaysia: kuala lumpur, penang, johor, sabah, sarawak, selangor, putrajaya, malacca; maldives:
  male; mali: bamako, timbuktu, gao; malta: valletta, gozo; mauritania: nouakchott; mauritius: port louis; mexico: mexico city, guadalajara, monterrey,
  tijuana, cancun, acapulco, oaxaca, chiapas, jalisco, sinaloa, sonora, chihuahua, ciudad juarez, puebla, veracruz, michoacan, guerrero, baja
  california, yucatan, tamaulipas, nuevo leon, queretaro, merida, culiacan; moldova: chisinau, transnistria; monaco: monte carlo; mongolia: ulaanbaatar;
  montenegro: podgorica, kotor; morocco: rabat, casablanca, marrakesh, marrakech, fez, tangier, agadir; mozambique: maputo, beira, cabo delgado, pemba;
  myanmar: naypyidaw, yangon, mandalay, rakhine; namibia: windhoek; nepal: kathmandu, pokhara, everest, lalitpur; netherlands: amsterdam, the hague,
  rotterdam, utrecht, eindhoven, groningen, maastricht, leiden, delft, haarlem, friesland, zeeland, limburg, arnhem, nijmegen; new zealand: wellington,
  auckland, christchurch, dunedin, hamilton, tauranga, queenstown, otago, canterbury, waikato, north island, south island, rotorua, nelson,
  invercargill, napier, hawke's bay; nicaragua: managua; niger: niamey, agadez; nigeria: abuja, lagos, kano, ibadan, port harcourt, borno, maiduguri,
  kaduna, benin city, enugu, jos, zamfara, niger delta, ogun; north korea: pyongyang; north macedonia: skopje; northern ireland: belfast, derry,
  londonderry, armagh, antrim, tyrone, fermanagh, newry, lisburn, omagh, county down, enniskillen, bangor, ulster; norway: oslo, bergen, trondheim,
  stavanger, tromso, svalbard, lofoten, kristiansand, bodo, finnmark, hammerfest; oman: muscat, salalah, sohar; pakistan: islamabad, karachi, lahore,
  peshawar, rawalpindi, faisalabad, quetta, multan, sindh, punjab, balochistan, khyber pakhtunkhwa, swat, gilgit, hyderabad; palestine: ramallah, gaza,
  west bank, rafah, khan younis, jenin, nablus, hebron, bethlehem, jericho, gaza city; panama: panama city, colon, darien; papua new guinea: port
  moresby, bougainville, lae; paraguay: asuncion; peru: lima, cusco, cuzco, arequipa, trujillo, piura, iquitos, callao, machu picchu, ilo, puno, tacna;
  philippines: manila, cebu, davao, luzon, mindanao, quezon city, palawan, leyte, visayas, baguio; poland: warsaw, krakow, cracow, gdansk, lodz,
  wroclaw, poznan, katowice, lublin, szczecin, silesia, auschwitz, gdynia, bialystok; portugal: lisbon, porto, algarve, faro, madeira, azores, coimbra,
  braga, setubal; qatar: doha; romania: bucharest, cluj, timisoara, iasi, transylvania, constanta, brasov; russia: moscow, st petersburg, saint
  petersburg, siberia, novosibirsk, vladivostok, chechnya, dagestan, kursk, belgorod, rostov, sochi, kaliningrad, murmansk, kazan, crimea,
  yekaterinburg, urals, kamchatka, grozny, omsk, samara, volgograd; rwanda: kigali; samoa: apia; saudi arabia: riyadh, jeddah, mecca, medina, neom,
  dammam; senegal: dakar; serbia: belgrade, novi sad, vojvodina, nis; sierra leone: freetown; slovakia: bratislava, kosice; slovenia: ljubljana,
  maribor; solomon islands: honiara; somalia: mogadishu, somaliland, puntland, kismayo; south africa: pretoria, cape town, johannesburg, durban, soweto,
  gauteng, kwazulu-natal, western cape, eastern cape, port elizabeth, gqeberha, bloemfontein, limpopo, mpumalanga, free state, table mountain,
  stellenbosch, east london; south korea: seoul, busan, incheon, daegu, jeju, gwangju, daejeon, ulsan; south sudan: juba; spain: madrid, barcelona,
  valencia, seville, malaga, bilbao, zaragoza, granada, cordoba, alicante, catalonia, andalusia, galicia, basque country, canary islands, tenerife,
  mallorca, majorca, ibiza, balearic islands, lanzarote, san sebastian, santiago de compostela, castile, murcia, asturias, cadiz, palma, marbella,
  menorca, gran canaria, extremadura, navarre, pamplona, aragon, cantabria, santander, vigo; sri lanka: colombo, kandy, jaffna, galle; sudan: khartoum,
  darfur, omdurman, port sudan, el fasher; suriname: paramaribo; sweden: stockholm, gothenburg, malmo, uppsala, gotland, lund, umea, kiruna, linkoping,
  orebro, vasteras; switzerland: bern, zurich, geneva, basel, lausanne, davos, lucerne, zermatt, lugano, st gallen, valais, ticino; syria: damascus,
  aleppo, homs, idlib, raqqa, latakia, palmyra, hama, deraa; taiwan: taipei, kaohsiung, taichung, hualien; tajikistan: dushanbe; tanzania: dodoma, dar
  es salaam, zanzibar, arusha, kilimanjaro, serengeti, mwanza; timor-leste: dili, baucau, maubisse, ermera, oecusse; thailand: bangkok, chiang mai,
  phuket, pattaya, koh samui, chiang rai; togo: lome; tonga: nuku'alofa; trinidad and tobago: port of spain, tobago; tunisia: tunis, sfax, sousse;
  turkey: ankara, istanbul, izmir, antalya, gaziantep, diyarbakir, anatolia, cappadocia, hatay, adana, bursa, konya; turkmenistan: ashgabat; uganda:
  kampala, entebbe, gulu, jinja; ukraine: kyiv, kharkiv, odesa, lviv, mariupol, kherson, zaporizhzhia, donetsk, luhansk, donbas, bakhmut, crimea,
  dnipro, chernobyl, bucha, sumy, poltava, mykolaiv, chernihiv, sevastopol, avdiivka, pokrovsk; united arab emirates: abu dhabi, dubai, sharjah,
  fujairah; united kingdom: london, england, scotland, wales, northern ireland, isle of man, jersey, guernsey, channel islands, falkland islands,
  gibraltar; united states: washington, alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii,
  idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana,
  nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island,
  south carolina, south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, puerto rico, midwest, new england, gulf
  coast, east coast, west coast, appalachia, great lakes, great plains, guam, white house, pentagon, capitol hill, congress, wall street, deep south,
  rust belt, pacific northwest, rockies, silicon valley, hollywood; uruguay: montevideo, punta del este, colonia; uzbekistan: tashkent, samarkand,
  bukhara; vanuatu: port vila; venezuela: caracas, maracaibo, valencia, orinoco, essequibo; vietnam: hanoi, ho chi minh city, saigon, da nang, hue,
  haiphong, mekong delta; yemen: sanaa, aden, hodeidah, taiz, hadhramaut; zambia: lusaka, kitwe, ndola, livingstone; zimbabwe: harare, bulawayo, mutare;
  england: london, birmingham, manchester, liverpool, leeds, sheffield, bristol, newcastle, nottingham, leicester, coventry, bradford, hull,
  stoke-on-trent, wolverhampton, plymouth, derby, southampton, portsmouth, brighton, oxford, cambridge, york, norwich, exeter, bath, sunderland,
  middlesbrough, reading, luton, swindon, blackpool, bolton, preston, ipswich, peterborough, gloucester, worcester, lincoln, chester, durham, carlisle,
  lancaster, canterbury, salisbury, truro, wells, ely, ripon, hereford, lichfield, winchester, hartlepool, grimsby, scunthorpe, doncaster, rotherham,
  barnsley, huddersfield, halifax, wakefield, harrogate, scarborough, whitby, stockport, oldham, rochdale, salford, wigan, burnley, blackburn,
  warrington, crewe, shrewsbury, telford, northampton, bedford, milton keynes, colchester, chelmsford, southend, dover, folkestone, hastings,
  eastbourne, margate, bournemouth, poole, weymouth, torquay, penzance, newquay, falmouth, cheltenham, stratford, cornwall, devon, somerset, dorset,
  kent, essex, suffolk, norfolk, sussex, surrey, cumbria, northumberland, merseyside, tyneside, teesside, wearside, yorkshire, lancashire, cheshire,
  derbyshire, nottinghamshire, lincolnshire, hampshire, berkshire, wiltshire, gloucestershire, oxfordshire, cambridgeshire, hertfordshire,
  buckinghamshire, bedfordshire, northamptonshire, leicestershire, warwickshire, staffordshire, shropshire, worcestershire, herefordshire, rutland, isle
  of wight, county durham, midlands, west midlands, east midlands, east anglia, lake district, peak district, cotswolds, dartmoor, exmoor, pennines,
  home counties, west country, greater manchester, tyne and wear, thames, humber, humberside, scilly, isles of scilly, anglia, cumberland; scotland:
  edinburgh, glasgow, aberdeen, dundee, inverness, stirling, perth, paisley, st andrews, falkirk, kilmarnock, ayr, dumfries, oban, fort william,
  stornoway, lerwick, kirkwall, thurso, wick, orkney, shetland, hebrides, outer hebrides, western isles, northern isles, skye, mull, islay, arran,
  lewis, harris, barra, uist, iona, highlands, aberdeenshire, fife, lothian, midlothian, ayrshire, lanarkshire, perthshire, argyll, moray, caithness,
  sutherland, angus, borders, galloway, clyde, forth, tay, dounreay, grangemouth, peterhead, fraserburgh, dunfermline, holyrood, cairngorms, ullapool,
  mallaig, pitlochry, lochaber, hampden, murrayfield; wales: cardiff, swansea, newport, wrexham, bangor, st davids, aberystwyth, llandudno, merthyr
  tydfil, port talbot, barry, rhyl, caernarfon, carmarthen, llanelli, pembrokeshire, anglesey, gwynedd, powys, ceredigion, snowdonia, eryri, gower,
  carmarthenshire, monmouthshire, glamorgan, conwy, flintshire, denbighshire, rhondda, brecon beacons, senedd, holyhead, haverfordwest; london:
  westminster, whitehall, downing street, hackney, camden, islington, southwark, lambeth, lewisham, greenwich, croydon, brixton, tottenham, wembley,
  heathrow, soho, mayfair, kensington, chelsea, hammersmith, fulham, ealing, brent, barnet, enfield, haringey, newham, stratford, tower hamlets,
  wimbledon, richmond, kew, twickenham, clapham, peckham, walthamstow, docklands, canary wharf, paddington, notting hill, thames, west end, east end,
  old bailey, scotland yard, lord's, the oval; yorkshire: leeds, york, sheffield, bradford, hull, huddersfield, wakefield, halifax, harrogate,
  scarborough, whitby, doncaster, barnsley, rotherham, ripon, middlesbrough, skipton, north york moors, keighley, west yorkshire, south yorkshire, north
  yorkshire, east riding; lancashire: preston, blackpool, lancaster, burnley, blackburn, morecambe; kent: canterbury, dover, maidstone, folkestone,
  margate, ramsgate, ashford, dungeness, whitstable, medway; cornwall: truro, penzance, newquay, falmouth, st ives, bodmin, padstow, land's end; devon:
  exeter, plymouth, torquay, barnstaple, dartmoor, dartmouth, exmouth, torbay; norfolk: norwich, king's lynn, great yarmouth, cromer; suffolk: ipswich,
  lowestoft, felixstowe, bury st edmunds; essex: colchester, chelmsford, southend, basildon, harlow, clacton; sussex: brighton, hastings, eastbourne,
  chichester, crawley, lewes, worthing; hampshire: southampton, portsmouth, winchester, basingstoke; dorset: bournemouth, poole, weymouth, dorchester;
  somerset: bath, taunton, yeovil, wells, glastonbury; cumbria: carlisle, kendal, barrow, windermere, sellafield; merseyside: liverpool, birkenhead,
  wirral, bootle, southport, st helens; greater manchester: manchester, salford, bolton, wigan, oldham, stockport, rochdale; west midlands: birmingham,
  coventry, wolverhampton, dudley, walsall, solihull; midlands: birmingham, coventry, wolverhampton, nottingham, leicester, derby, stoke-on-trent, west
  midlands; teesside: middlesbrough, hartlepool, redcar, stockton; east anglia: norwich, ipswich, cambridge, norfolk, suffolk, peterborough; highlands:
  inverness, fort william, skye, lochaber, caithness, sutherland; northumberland: alnwick, hexham, berwick, blyth, hadrian's wall; washington: capitol
  hill, white house, pentagon, congress, georgetown; california: sacramento, los angeles, san francisco, san diego, san jose, oakland, fresno, long
  beach, hollywood, silicon valley, berkeley, malibu, santa barbara, bakersfield, santa monica, palo alto, pasadena, anaheim, napa, yosemite, stanford,
  santa cruz, orange county, bay area, big sur, lake tahoe; los angeles: hollywood, malibu, santa monica, pacific palisades; texas: austin, houston,
  dallas, san antonio, el paso, fort worth, galveston, laredo, corpus christi, uvalde, lubbock, amarillo, brownsville, arlington, waco, eagle pass,
  permian basin; florida: tallahassee, miami, orlando, tampa, jacksonville, fort lauderdale, key west, everglades, parkland, mar-a-lago, palm beach, st
  petersburg, naples, sarasota, cape canaveral, fort myers; new york: albany, brooklyn, queens, bronx, manhattan, staten island, harlem, buffalo, long
  island, syracuse, rochester, wall street, broadway, times square, ithaca, yonkers, hudson valley, catskills; illinois: springfield, chicago, peoria,
  evanston, rockford; massachusetts: boston, cambridge, worcester, salem, cape cod, springfield, harvard, martha's vineyard, nantucket; pennsylvania:
  harrisburg, philadelphia, pittsburgh, scranton, allentown, erie, gettysburg, bethlehem; washington state: olympia, seattle, spokane, tacoma, redmond;
  oregon: salem, portland, eugene, bend; colorado: denver, boulder, aspen, colorado springs, aurora, columbine; arizona: phoenix, tucson, mesa,
  scottsdale, flagstaff, grand canyon, maricopa county; nevada: carson city, las vegas, reno; georgia state: atlanta, savannah, augusta, athens, fulton
  county; louisiana: baton rouge, new orleans, lafayette, shreveport, bayou; michigan: lansing, detroit, flint, ann arbor, grand rapids, dearborn; ohio:
  columbus, cleveland, cincinnati, toledo, akron, dayton, east palestine; minnesota: st paul, minneapolis, duluth, rochester; wisconsin: madison,
  milwaukee, green bay, kenosha; missouri: jefferson city, st louis, kansas city, ferguson; tennessee: nashville, memphis, knoxville, chattanooga; north
  carolina: raleigh, charlotte, durham, asheville, greensboro, outer banks; south carolina: columbia, charleston, greenville, myrtle beach; virginia:
  richmond, norfolk, charlottesville, arlington, alexandria, roanoke, virginia beach, quantico, langley; maryland: annapolis, baltimore, bethesda,
  chesapeake bay; alabama: montgomery, birmingham, mobile, huntsville, tuscaloosa, selma; mississippi: jackson, biloxi, gulfport, tupelo; kentucky:
  frankfort, louisville, lexington; indiana: indianapolis, gary, bloomington, south bend; iowa: des moines, cedar rapids, iowa city; utah: salt lake
  city, provo, park city; new mexico: santa fe, albuquerque, roswell, los alamos; hawaii: honolulu, maui, lahaina, oahu, pearl harbor; alaska: juneau,
  anchorage, fairbanks; oklahoma: oklahoma city, tulsa; kansas: topeka, wichita; nebraska: lincoln, omaha; arkansas: little rock, fayetteville; montana:
  helena, billings, bozeman, missoula, yellowstone; idaho: boise; wyoming: cheyenne, jackson hole, yellowstone; new jersey: trenton, newark, jersey
  city, atlantic city, princeton, hoboken; connecticut: hartford, new haven, newtown, stamford, bridgeport; maine: augusta, portland, bangor, lewiston;
  vermont: montpelier, burlington; new hampshire: concord, manchester, nashua; rhode island: providence, newport; delaware: dover, wilmington; west
  virginia: charleston, morgantown; midwest: illinois, indiana, iowa, kansas, michigan, minnesota, missouri, nebraska, north dakota, ohio, south dakota,
  wisconsin; new england: connecticut, maine, massachusetts, new hampshire, rhode island, vermont; gulf coast: texas, louisiana, mississippi, alabama,
  florida; pacific northwest: washington state, oregon, seattle, portland; appalachia: west virginia, kentucky, tennessee; ontario: toronto, ottawa,
  hamilton, windsor, london, kingston, mississauga, sudbury, thunder bay, niagara falls, waterloo; quebec: quebec city, montreal, laval, gatineau,
  lac-megantic; british columbia: victoria, vancouver, surrey, kelowna, whistler, kamloops, prince george; alberta: edmonton, calgary, fort mcmurray,
  banff, jasper; manitoba: winnipeg, churchill; saskatchewan: regina, saskatoon; nova scotia: halifax, cape breton; newfoundland: st john's; new
  brunswick: fredericton, moncton, saint john; new south wales: sydney, newcastle, wollongong, dubbo, byron bay, blue mountains, lismore, bondi, hunter
  valley, broken hill; victoria: melbourne, geelong, ballarat, bendigo, gippsland; queensland: brisbane, cairns, townsville, gold coast, mackay,
  toowoomba, rockhampton, sunshine coast; western australia: perth, fremantle, kimberley, pilbara, broome, kalgoorlie; south australia: adelaide,
  whyalla, port lincoln; tasmania: hobart, launceston; northern territory: darwin, alice springs, uluru, kakadu; canary islands: las palmas, tenerife,
  gran canaria, lanzarote, fuerteventura, la palma, la gomera, el hierro; balearic islands: palma, mallorca, menorca, ibiza, formentera; alps: chamonix,
  grenoble, innsbruck, tyrol, savoy, annecy, zermatt, davos, st moritz, bolzano, courchevel, dolomites, mont blanc; pyrenees: andorra, lourdes, navarre;
  arctic: tromso, svalbard, murmansk, lapland, nunavut, finnmark, kirkenes, longyearbyen, rovaniemi; red sea: hurghada, sharm el-sheikh, eilat, aqaba,
  jeddah, port sudan, hodeidah, massawa; black sea: odesa, varna, burgas, constanta, sochi, trabzon, batumi, sevastopol, crimea; adriatic: split,
  dubrovnik, rijeka, zadar, hvar, istria, venice, trieste, rimini, ancona, bari, durres, kotor; aegean: lesbos, izmir, chios, samos, kos, bodrum,
  mykonos, santorini, crete; south island: christchurch, dunedin, queenstown, invercargill, nelson, otago, canterbury, marlborough, southland,
  fiordland; north island: auckland, wellington, hamilton, tauranga, rotorua, napier, hastings, new plymouth, waikato, northland, taranaki; maharashtra:
  mumbai, pune, nagpur, nashik; karnataka: bengaluru, bangalore, mysuru, mangaluru; tamil nadu: chennai, madurai, coimbatore; west bengal: kolkata,
  darjeeling; kerala: kochi, thiruvananthapuram, kozhikode, thrissur, wayanad; uttar pradesh: lucknow, kanpur, varanasi, agra, noida, ayodhya,
  prayagraj; gujarat: ahmedabad, surat, gandhinagar, vadodara; rajasthan: jaipur, udaipur, jodhpur; telangana: hyderabad; punjab: chandigarh, amritsar,
  ludhiana, lahore; bihar: patna; kashmir: srinagar, jammu, pahalgam; catalonia: barcelona, girona, tarragona; andalusia: seville, malaga, granada,
  cordoba, cadiz; basque country: bilbao, san sebastian; bavaria: munich, nuremberg; saxony: dresden, leipzig; sicily: palermo, catania, etna; tuscany:
  florence, pisa, siena; lombardy: milan, bergamo, brescia; flanders: antwerp, ghent, bruges; brittany: rennes, brest; normandy: rouen, caen, le havre;
  provence: marseille, avignon, nice; silesia: katowice; crimea: sevastopol; jutland: aarhus, aalborg, esbjerg; crete: heraklion; hokkaido: sapporo;
  bali: denpasar; donbas: donetsk, luhansk; sahel: mali, niger, burkina faso, chad; horn of africa: somalia, ethiopia, eritrea, djibouti; maghreb:
  morocco, algeria, tunisia; east africa: kenya, uganda, tanzania, rwanda, ethiopia; west africa: nigeria, ghana, senegal, mali, ivory coast, sierra
  leone, liberia, togo, benin, niger, guinea; southern africa: south africa, zimbabwe, zambia, namibia, botswana, mozambique; central america: costa
  rica, el salvador, guatemala, honduras, nicaragua, panama, belize; south america: argentina, bolivia, brazil, chile, colombia, ecuador, guyana,
  paraguay, peru, suriname, uruguay, venezuela, andes, amazon; caribbean: cuba, jamaica, haiti, dominican republic, bahamas, barbados, trinidad and
  tobago, grenada, puerto rico, st lucia, antigua, martinique, guadeloupe; latin america: south america, central america, mexico, cuba, dominican
  republic, puerto rico; north america: united states, canada, mexico; scandinavia: denmark, norway, sweden; nordic countries: scandinavia, finland,
  iceland; balkans: albania, bosnia, bulgaria, croatia, kosovo, montenegro, north macedonia, serbia, slovenia; baltic: estonia, latvia, lithuania;
  benelux: belgium, netherlands, luxembourg; europe: european union, united kingdom, norway, switzerland, iceland, russia, ukraine, belarus, moldova,
  balkans, turkey, vatican, monaco; european union: austria, belgium, bulgaria, croatia, cyprus, czech republic, denmark, estonia, finland, france,
  germany, greece, hungary, ireland, italy, latvia, lithuania, luxembourg, malta, netherlands, poland, portugal, romania, slovakia, slovenia, spain,
  sweden; middle east: bahrain, iran, iraq, israel, jordan, kuwait, lebanon, oman, palestine, qatar, saudi arabia, syria, united arab emirates, yemen,
  egypt, turkey; gulf: bahrain, kuwait, oman, qatar, saudi arabia, united arab emirates; arab world: middle east, maghreb, libya, sudan; central asia:
  kazakhstan, kyrgyzstan, tajikistan, turkmenistan, uzbekistan; south asia: india, pakistan, bangladesh, nepal, sri lanka, bhutan, maldives; southeast
  asia: indonesia, malaysia, philippines, singapore, thailand, vietnam, cambodia, laos, myanmar, brunei; asia: china, japan, south korea, north korea,
  taiwan, mongolia, south asia, southeast asia, central asia, middle east, afghanistan; africa: maghreb, sahel, horn of africa, east africa, west
  africa, southern africa, egypt, libya, sudan, south sudan, cameroon, congo, gabon, angola, burundi, malawi, madagascar, gambia, mauritania; oceania:
  australia, new zealand, fiji, samoa, tonga, vanuatu, papua new guinea; pacific: oceania; korea: south korea, north korea; west: europe, north america;
  new caledonia: noumea; french polynesia: papeete, tahiti, bora bora; american samoa: pago pago; guam: hagatna; northern mariana islands: saipan; cook
  islands: avarua, rarotonga; puerto rico: san juan; us virgin islands: charlotte amalie, st thomas, st croix; british virgin islands: road town,
  tortola; cayman islands: george town; turks and caicos: cockburn town, providenciales; aruba: oranjestad; curacao: willemstad; martinique:
  fort-de-france; guadeloupe: basse-terre, pointe-a-pitre; french guiana: cayenne, kourou; mayotte: mamoudzou; greenland: nuuk, ilulissat; faroe
  islands: torshavn; svalbard: longyearbyen; falkland islands: port stanley; saint helena: jamestown; jersey: st helier; guernsey: st peter port;
  western sahara: laayoune; south yorkshire: sheffield, rotherham, doncaster, barnsley; west yorkshire: leeds, bradford, wakefield, halifax,
  huddersfield, keighley; north yorkshire: york, harrogate, scarborough, whitby, skipton, ripon, selby, northallerton; east riding: hull, beverley,
  bridlington`;

/** Other spellings and former names of places, folded. */
const ALSO_CALLED = `
  newcastle: newcastle upon tyne; hull: kingston upon hull; stratford: stratford upon avon; richmond: richmond upon thames; kyiv: kiev; mumbai: bombay;
  kolkata: calcutta; chennai: madras; bengaluru: bangalore; beijing: peking; guangzhou: canton; yangon: rangoon; odesa: odessa; kharkiv: kharkov; lviv:
  lvov; zaporizhzhia: zaporozhye; gdansk: danzig; krakow: cracow; ho chi minh city: saigon; mecca: makkah; hodeidah: hudaydah; mallorca: majorca;
  marseille: marseilles; lyon: lyons; the hague: hague; turin: torino; basel: basle; gothenburg: goteborg; cusco: cuzco; marrakesh: marrakech; busan:
  pusan; st petersburg: saint petersburg; derry: londonderry; antigua: antigua and barbuda; los angeles: la; philadelphia: philly; san francisco: san
  fran; las vegas: vegas; washington: washington dc, dc; new delhi: delhi; rio de janeiro: rio; johannesburg: joburg; tel aviv: tel aviv-yafo; mexico
  city: cdmx; united nations: un; canary islands: canary, canaries; balearic islands: balearic, balearics; faroe islands: faroe, faroes;
  nottinghamshire: notts; northamptonshire: northants; lincolnshire: lincs; gloucestershire: glos; hampshire: hants; wiltshire: wilts; berkshire: berks;
  hertfordshire: herts; cambridgeshire: cambs; lancashire: lancs; leicestershire: leics; oxfordshire: oxon; staffordshire: staffs; worcestershire:
  worcs; warwickshire: warks; middlesex: middx; shropshire: salop; yorkshire: yorks; buckinghamshire: bucks; bedfordshire: beds; derbyshire: derbys`;

interface Gazetteer {
  /** Each place to the wholes it lies in, one step up. */
  readonly wholes: ReadonlyMap<string, readonly string[]>;
  /** Each capital to its country. */
  readonly capitals: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
  readonly spellings: ReadonlyMap<string, string>;
}

const TABLES = readGazetteer();

function readGazetteer(): Gazetteer {
  const wholes = new Map<string, string[]>();
  const capitals = new Map<string, string>();
  const known = new Set<string>();
  for (const [whole, parts] of entriesOf(GAZETTEER)) {
    known.add(whole);
    for (const part of parts) {
      known.add(part);
      const above = wholes.get(part);
      if (above === undefined) wholes.set(part, [whole]);
      else above.push(whole);
    }
    if (parts[0] !== undefined && !capitals.has(parts[0])) capitals.set(parts[0], whole);
  }
  const spellings = new Map(
    entriesOf(ALSO_CALLED).flatMap(([name, others]) => others.map((other) => [other, name] as const)),
  );
  return { wholes, capitals, known, spellings };
}

/** "a: b, c; d: e" as pairs; hyphens go, as tokens have none. */
function entriesOf(table: string): [whole: string, parts: string[]][] {
  return table.split(';').map((entry) => {
    const [whole = '', parts = ''] = entry.split(':').map((side) => side.replace(/[\s-]+/g, ' ').trim());
    return [whole, parts.split(',').map((part) => part.trim())];
  });
}

/** The usual spelling of a folded place name: "kiev" → "kyiv", "delhi" → "new delhi". A name of one spelling is itself. */
export function usualSpelling(place: string): string {
  return TABLES.spellings.get(place) ?? place;
}

/** True for a folded name in the gazetteer, words apart by one space. */
export function isInGazetteer(place: string): boolean {
  return TABLES.known.has(usualSpelling(place));
}

/** The whole of which a folded place is the first city: "lima" → "peru", "cardiff" → "wales"; null for others. */
export function capitalOf(place: string): string | null {
  return TABLES.capitals.get(usualSpelling(place)) ?? null;
}

/** Steps from a quarter of a city to its continent; the table is no deeper. */
const DEEPEST = 6;

/**
 * True where one place lies in another, both folded and countries under their key: "muscat" in "oman", "orkney" in "scotland" and in
 * "europe". A place does not lie in itself.
 */
export function liesIn(place: string, whole: string): boolean {
  let level = [usualSpelling(place)];
  for (let step = 0; step < DEEPEST && level.length > 0; step++) {
    level = level.flatMap((name) => TABLES.wholes.get(name) ?? []);
    if (level.includes(whole)) return true;
  }
  return false;
}
