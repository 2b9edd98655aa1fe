/** People, families, ages, communities, religion, schools. */
export const PEOPLE = `
child kid youngster | baby infant newborn | teenager teen adolescent | youth young younger | boy lad
girl lass | grandmother grandma granny | grandfather grandad grandpa | spouse spousal
fiance fiancee betrothed | friend friendship pal buddy mate | groom bridegroom
ancestor ancestry ancestral forefather | descendant descent | birth born birthday | pregnant pregnancy
famous renowned fame prominent | notorious infamous notoriety | anonymous unnamed unidentified
identity identification identify | hero heroic heroine heroism | brave bravery courage valiant
coward cowardice | expert specialist | novice beginner newcomer | scholar academic academia
teach teacher schoolteacher | headteacher headmaster headmistress | student pupil schoolchild schoolchildren
university college campus | kindergarten nursery preschool | curriculum syllabus curricula
graduate alumnus alumni alumna | scholarship bursary | illiterate illiteracy | read reader | write writer
journalist correspondent journalism newsman | press media | broadcast telecast | television tv telly
film movie cinema cinematic | filmmaker moviemaker | comedy comedian comic | drama dramatic | novel novelist
poem poet poetry poetic | library librarian | bookshop bookstore | painter painting
sculpture sculptor statue | artist art | music musician | singer vocalist sing | song tune melody
orchestra orchestral symphony | concert gig | audience spectator viewer viewership | crowd throng
dance dancer | choreography choreographer | photograph photo picture photography | video footage
cartoon cartoonist | architect architecture | craftsman artisan craftsmen | firefighter fireman firemen
guard sentry | janitor cleaner | servant maid butler | nanny babysitter childminder
clergy clergyman clergymen cleric | pope papal pontiff papacy | monastery abbey | religion religious faith
worship worshipper | sermon preach preacher | pilgrim pilgrimage | holy sacred | baptise baptism christen
cemetery graveyard | tomb mausoleum | coffin casket | heritage legacy | tribe tribal
indigenous aboriginal native | society societal | people individual | man gentleman | woman lady | guy bloke
someone somebody | everyone everybody | anyone anybody | member membership | team squad
tourism tourist holidaymaker sightseer vacationer sightseeing | vacation holiday | hiker trekker trek
camper campsite | astronaut cosmonaut | expatriate expat | exile banish | leader leadership | chief boss
onlooker bystander | family relative kin | automaker carmaker`;
