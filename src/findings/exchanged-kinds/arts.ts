import type { KindList } from './kind-list.ts';

/** Film, music, stage, books, pictures and the press. */
export const ARTS: readonly KindList[] = [
  {
    name: 'kinds of film',
    kind: 'claim',
    groups: `comedy, romantic comedy | thriller, crime drama | horror film, horror movie, horror | documentary | romance, romantic comedy, romantic drama, love story | science fiction, sci-fi, science-fiction | animation, animated film, animated movie, cartoon | war film, war movie | biopic, biographical film | short film | silent film | crime drama, thriller, detective series | costume drama, period drama`,
  },
  {
    name: 'kinds of music',
    kind: 'claim',
    besideSame: true,
    groups: `jazz, swing | blues | rock | pop | classical | folk | hip-hop, rap | country | reggae | punk | heavy metal, metal | techno, electronic, dance | soul | gospel | baroque | choral | chamber | opera, operatic`,
  },
  {
    name: 'kinds of book',
    kind: 'claim',
    groups: `novel, debut novel, thriller, crime novel, romance | short story, short-story collection | poetry collection, poetry, poem, verse | memoir, autobiography | biography | stage play | children's book, picture book | cookbook, cookery book, recipe book | graphic novel, comic book | essay | travel book, travelogue | textbook, schoolbook | dictionary | encyclopedia, encyclopaedia | hymn book, hymnal | guidebook, travel guide | atlas`,
  },
  {
    name: 'parts for actors',
    kind: 'role',
    groups: `lead role, leading role, title role, main role, starring role, lead part | supporting role, minor role, bit part, small part | cameo, cameo role | understudy, stand-in | film extra | villain, baddie | narrator | voice-over, voiceover`,
  },
  {
    name: 'performances',
    kind: 'claim',
    groups: `premiere, first night, opening night, world premiere | dress rehearsal, rehearsal | matinee | final performance, farewell performance, final show | preview | encore | revival | audition | sound check, soundcheck`,
  },
  {
    name: 'parts of a theatre',
    kind: 'place',
    groups: `stalls | dress circle | orchestra pit | foyer, lobby | box office, ticket office | backstage | projection room | cloakroom | royal box | stage door`,
  },
  {
    name: 'recordings',
    kind: 'claim',
    groups: `album, lp | debut single, hit single, new single | live album | compilation, greatest hits | soundtrack | remix | cover version | box set | music video | audiobook | ringtone | demo tape, demo recording`,
  },
  {
    name: 'instalments',
    kind: 'claim',
    groups: `sequel, follow-up | prequel | remake, reboot | spin-off, spinoff | season finale, series finale, final episode, last episode | pilot episode, first episode, opening episode | christmas special | omnibus edition | trilogy | mini-series, miniseries | screen adaptation, film adaptation, film version, screen version | stage adaptation, stage version | musical version`,
  },
  {
    name: 'programmes',
    kind: 'claim',
    groups: `soap opera, soap | quiz show, game show, quiz | talk show, chat show | reality show, reality tv, reality series | news bulletin, news programme | cooking show, cookery programme, cookery show | sitcom, comedy series | talent show, singing contest, singing competition | documentary, documentary series | drama series, crime drama, crime series | children's programme, children's show | breakfast show, breakfast programme, morning show | phone-in | sketch show | nature programme | variety show`,
  },
  {
    name: 'ways to make a picture',
    kind: 'claim',
    groups: `oil painting, oil on canvas, painting | watercolour, watercolor, painting | acrylic, painting | charcoal drawing, charcoal sketch, drawing, sketch | pencil drawing, pencil sketch, drawing, sketch | ink drawing, drawing | etching, engraving, print | lithograph, print | woodcut, print | fresco, mural, wall painting | mosaic | pastel, drawing | collage | stained glass | photograph | tapestry, embroidery | sculpture, statue | installation | screen print, silkscreen, print`,
  },
  {
    name: 'subjects of pictures',
    kind: 'claim',
    groups: `still life | self-portrait, portrait | landscape, seascape | nude | altarpiece | caricature, cartoon | battle scene | family portrait, portrait`,
  },
  {
    name: 'dances',
    kind: 'claim',
    groups: `waltz | tango | salsa | foxtrot | flamenco | ballet | tap dance, tap dancing | quickstep | rumba | samba | paso doble | polka | ballroom dance, ballroom dancing | line dance, line dancing | breakdance, breakdancing | belly dance | folk dance | morris dance`,
  },
  {
    name: 'groups of musicians',
    kind: 'organisation',
    groups: `orchestra, symphony orchestra, philharmonic | choir, chorus | string quartet, quartet | brass band | marching band, brass band | jazz band, big band | rock band, band | boy band, band | dance company, ballet company | theatre company, theatre group, drama group | opera company | circus | barbershop | military band`,
  },
  {
    name: 'pages of a newspaper',
    kind: 'claim',
    groups: `editorial, leading article, leader column | opinion piece, op-ed | obituary | front page | letters page, letter to the editor, readers' letters | crossword | classified ad, small ad | back page | horoscope | advertisement, advert | blog post | press release | comic strip | sports section, sports pages | business section | magazine cover | caption | newsletter`,
  },
  {
    name: 'awards',
    kind: 'claim',
    groups: `best actor, leading actor, best male lead | best actress, leading actress | best director | best picture, best film | best screenplay, best original screenplay, best adapted screenplay | best song, best original song | best supporting actor | best supporting actress | best album, album of the year | best newcomer, best new artist, breakthrough | lifetime achievement | player of the year | manager of the year, coach of the year | song of the year, record of the year | book of the year | best documentary | best animated film, best animated feature | best costume design | best cinematography | best editing | best score, best original score | young player of the year | player of the match, man of the match | top scorer, golden boot | best goalkeeper`,
  },
  {
    name: 'prizes',
    kind: 'claim',
    groups: `scholarship, bursary, fellowship | trophy, cup | certificate, diploma | plaque | medal | voucher, gift card | hamper | bouquet, flowers | knighthood, knighted | honorary degree, honorary doctorate | freedom of the city | cash prize, prize money | statuette, trophy | laurel wreath`,
  },
  {
    name: 'finds',
    kind: 'claim',
    groups: `skeleton, bones | mosaic | inscription | pottery, shard, sherd | burial mound, tomb, grave | burial chamber, tomb, grave | amphitheatre, amphitheater, theatre | bathhouse, baths | temple, shrine | shipwreck, wreck | coin hoard, hoard, coin | cave painting, rock art | fossil | mummy | sarcophagus, coffin | scroll, papyrus | cannon | unexploded bomb | arrowhead, spearhead | dugout canoe, logboat | kiln | aqueduct | villa | axe head | dinosaur egg`,
  },
];
