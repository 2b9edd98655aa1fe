function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Capitalised by rule of spelling, naming nothing: days, months, feasts, "I". */
export const CALENDAR_WORDS = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun i i'm i've i'd i'll
  christmas thanksgiving easter ramadan diwali halloween hanukkah eve xmas am pm gmt bst utc est edt pst pdt cet covid ok tv pc dna dvd cctv
  wi fi faq faqs sms id ids url ps asap diy fahrenheit celsius kelvin mw kw gw kwh mwh mph psi rpm hz khz mhz ghz pa kpa mpa gpa hpa db mb gb tb exclusive breaking updated watch live video photo photos pictured
  ceo cfo coo cto ag dpm mp mps msp md pm vat gdp ipo gcse gcses pr hr it ai km mph kph mmhg c f ft kg mm cm lb oz bn m
  agm agms egm egms hq hqs cpi rna hiv mnd ptsd adhd copd mri ivf icu uv ir er cv cvs gp gps iq usb lcd led kbps mbps gbps dj djs pcr lng lpg rsv cro cio cmo ict suv suvs atm vip vips nda ndas rsvp fyi bbq intro outro sot vo voiceover
  awol iou ious sos tba tbc tbd aka nimby nimbys oap oaps asbo asbos tlc lol omg wtf fomo bmi dob
  atms suvs pcs tvs dvds pins sims nfts icbms phds pas
  pe phd mba mbas bsc msc mphil dphil llb llm mbbs pgce`,
);

/** Feasts and days of more than one word, capitalised and naming nobody; folded, without "day" and "eve". */
export const FEASTS: ReadonlySet<string> = new Set(
  `new year,new years,lunar new year,boxing,good,ash,holy week,palm,black,bank holiday,labor,labour,memorial,independence,veterans,armistice,remembrance,
  valentine,valentines,mother,mothers,father,fathers,st patrick,yom kippur,rosh hashanah,eid al fitr,eid al adha,all saints,all souls,mardi gras,columbus,
  presidents,republic,victory,anzac,australia,canada,second world war,first world war,cold war,world war,middle ages,bronze age,iron age,stone age`
    .split(',')
    .map((feast) => feast.trim()),
);

/** Written before a name without saying what the person does. Folded, without their full stop. */
export const HONORIFICS = words(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon st saint fr father sister brother madam mme mlle herr frau
  senor senora don sheikh shaikh rabbi imam pastor bishop archbishop cardinal pope king queen prince princess duke duchess baron
  baroness count countess captain capt commander cmdr colonel col major maj general gen lieutenant lt sergeant sgt corporal cpl private pte admiral adm
  brigadier marshal officer constable pc dc ds di dci det detective inspector insp superintendent supt sheriff deputy judge justice
  president vice-president vp senator sen congressman congresswoman representative rep governor gov mayor councillor cllr councilman councilwoman
  alderman minister premier chancellor secretary undersecretary ambassador amb consul commissioner chairman chairwoman chairperson chair speaker whip leader
  attorney prosecutor solicitor chief director manager principal dean rector provost coach collector registrar
  associate assistant acting interim former vice prime foreign defence defense interior finance first lord deputy-general`,
);

/** Honorifics that say nothing of an office: they stand with the name and are no role. */
export const PLAIN_HONORIFICS = words(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon st saint justice madam mme mlle herr frau senor senora don',
);

/** The last word of an organisation's name, or the first before "of" and "for". */
export const ORGANISATION_WORDS = words(
  `academy administration agency airline airlines airways alliance army assembly assn associates association authority bank board bodies body brigade brothers
  broadcasting bureau cabinet campaign cartel center centre chamber charity church clinic club coalition college commission committee community companies company conference
  confederation congress consortium constabulary cooperative corp corporation corps council court courts daily department directorate enterprises exchange faculty fc federation
  fellowship firm force forces forum foundation front fund government group guard guardian guild herald holdings hospital inc industries initiative inquiry inspectorate institute
  institution insurance international journal laboratories laboratory league legislature library limited lines llc llp lobby logistics ltd mail media mercury ministry mission mosque motors movement
  museum navy network news newspaper nhs observatory observer office ombudsman orchestra order organisation organization parliament partners partnership party plc police post press programme program
  project publishing railway railways records registry research resources sciences school schools secretariat senate service services society solutions sons squad standard station studio studios
  syndicate systems taskforce team telegraph theatre theater times tribunal tribune trust trustees union united university users workers ventures volunteers watch watchdog works
  agriculture affairs justice health education defence defense energy transport transportation state treasury commerce labor labour lords commons representatives`,
);

/** The last word of a place's name. */
export const PLACE_WORDS = words(
  `airport alley arena avenue ave barracks basin bay beach boulevard blvd borough bridge brook building camp canal cape castle cathedral cemetery channel city close coast corner county court
  cove creek crescent crossing dam delta desert district downs drive estate estuary falls farm field fields footbridge forest fort garden gardens gate glacier glen green grove gulf hall harbor harbour
  heath heights highway hill hills hotel house inlet island islands isle isles junction lake lakes landing lane loch lodge manor market marina marsh meadow meadows mills moor mountain mountains mount
  ocean palace parade parish park pass path peak peninsula pier place plain plains plaza point port prison province quay range reef region reservoir ridge river road row sea shore
  sound springs square stadium state station straits strait street summit swamp terminal terrace tower towers town township trail tunnel valley view villa village ward waterfront wells wharf wood woods yard zone`,
);

/** The first word of a place's name. */
export const PLACE_OPENERS = words(
  'mount mt lake cape port fort river isle loch san santa santo saint st sao puerto el new north south east west upper lower great little old las los',
);

/** Small words that stand inside a personal name and are no part of it when names are compared. */
export const PARTICLES = words(
  'de del della di da dos das do du la le van der den von zu zum bin ibn al el abu ben ter ten y e af av of the and for on upon in at to &',
);

/** Lower-case particles that carry a name on to its next capital: "Xavier de la Cruz", "Ursula von der Leyen". */
export const JOINING_PARTICLES = words(
  'de del della di da dos das do du la le van der den von zu zum bin ibn al el ter ten af av y upon',
);

/** Generations after a name; no part of it when names are compared. */
export const GENERATIONS = words('jr sr ii iii iv');

/** Words a name may have "of", "for", "on" after: the head of an institution or of a stretch of land. */
export const OF_HEADS = words(
  `academy administration agency archbishop army assembly association bank bay bishop board bureau cape center centre chamber church city college commission committee confederation congress
  consortium council court department directorate duke duchess earl faculty federation forum foundation front fund gulf house hospital inspectorate institute institution isle isles journal kingdom league
  library ministry mission mount movement museum network office order organisation organization palace parliament party port prince princess queen king registry republic rock school sea secretariat senate
  society states strait straits sultanate tower trust union university valley national royal college campaign coalition alliance initiative project users workers friends sons daughters daughters
  secretary speaker chancellor minister director chief mothers doctors reporters`,
);

/** The same for "on": "Council on Foreign Relations". */
export const ON_HEADS = words(
  'centre center commission committee conference convention council panel institute inquiry programme program',
);

/** Offices that a person holds for life or by birth: "Duke of Lorne" is a person, "Minister of Health" an office. */
export const NOBLE = words(
  'king queen prince princess duke duchess earl count countess baron baroness lord lady pope',
);

/** The last word of an office that is no surname: "Crime Commissioner" names nobody. */
export const OFFICE_ENDS = words(
  'minister secretary commissioner president director manager chairman chairwoman governor chancellor ambassador officer superintendent inspector',
);

/** Club names that a page may add to, or leave from, the town's: "Wycombe Wanderers" is "Wycombe" in a report of the match. */
export const CLUB_WORDS = words(
  `wanderers rovers united athletic albion hotspur rangers argyle alexandra fc afc cf rfc
  giants wolves rhinos tigers sharks saints warriors bulls bears lions eagles hawks panthers dragons falcons cavaliers cowboys lakers celtics yankees`,
);

/** Single generic words that name one body all the same. */
export const LONE_INSTITUTIONS = words(
  'congress parliament senate treasury pentagon kremlin championship premiership',
);

/** Title words that need another one beside them: "Acting Mayor" is a title, "Foreign Affairs" and "First Bank" begin with none. */
export const TITLE_MODIFIERS = words(
  'associate assistant acting interim former vice prime first foreign defence defense interior finance executive financial operating major general private chief deputy',
);

/** After a country these make an amount of money of it: "US dollars". */
export const CURRENCIES = words(
  'cent cents dollar dollars pound pounds euro euros yen yuan rupee rupees peso pesos franc francs krona kroner krone won rand real reais lira shilling shillings dinar dinars dirham dirhams riyal riyals taka naira kwacha birr guaranies',
);
