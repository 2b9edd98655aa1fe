/**
 * Words of everyday English beyond those of news, by which a capital that opens a sentence or stands in a headline is told from a
 * name ("Swollen Kanvari reservoir"). They are SCOWL's levels up to 40 (Kevin Atkinson, http://wordlist.aspell.net, free for any use
 * with this notice) where films speak them at least 40 times in 51 million words, without comparatives and regular forms,
 * and by hand the adjectives and nouns of tabloids. Elsewhere in a sentence a capital outweighs them: "Caldera said" is a person.
 */
export const EVERYDAY: ReadonlySet<string> = new Set(
  `abandon abbot abdomen abdominal abide abnormal aboard abort abrupt absence absolute absorb abstract absurd
  abusive abyss academy accelerate accelerator accent accessory accidental accommodate accompanied accompany
  accomplice accomplish accord accordion accountant accuracy accurate accuse ace ache achieve acid
  acknowledge acne acoustic acquire acre act activate acute adamant adapt addictive adequate adhesive
  adjacent adjourn adjust administer administrator admiral admire admit ado adolescent adopt adore
  adrenaline adrift adultery advance advantage adventure adventurous adversary advertise advise advisory
  aeroplane aerospace afar affect affectionate affidavit affirmative afford afloat afoot afraid afterlife
  aftermath afternoon aftershave aging agony agree agricultural agriculture aha ahoy aide aim airborne
  airfield airplane airspace airstrip alas albino alcoholic alcoholism alderman ale alert algebra alias
  alibi alimony allergic allergy alley alligator alloy almanac almighty almond aloha alpha alphabet alpine
  alright altar alter alternate altitude alto aluminum alumni always amaze ambassador ambush amen ammo
  ammonia amnesia amongst amorous amp ample amputate amulet amuse anal analogy analyse analyze anarchy
  anatomy ancestor ancient android anecdote anesthesia anesthetic anew angel angle anglers angst anguish
  ankle annex announce annoy ant ante antelope antenna anthem anthrax anthropology anticipate antidote
  antique antiseptic antisocial anus anyhow anyplace aorta ape apex aphrodisiac apocalypse apologise
  apologize apostle apparatus appear appellants appendicitis appendix appetite appetizer applaud apple
  applied apply appoint appreciate appreciative apprehend apprentice approach appropriate approve
  approximate apron apt aptitude aquarium arbitrary arc arcade arch archbishop archery architect
  architectural architecture archive arena argue arise aristocrat arithmetic armadillo armor armory armour
  armpit aroma arose arouse arrange array arrival arrive arrogant arrow arse arsenal arsenic arson arterial
  arthritis articulate artifact artificial artillery artistic artwork asbestos ascend ascertain ash ashamed
  ashore ashtray asleep asparagus aspect aspen asphalt aspire aspirin ass assailant assassin assassinate
  assemble assert asshole assign assure asteroid asthma astray astrology astronaut astronomy astute ate
  athletic atlas atmospheric atom atomic atone attach attain attend attendant attentive attic attire attract
  attractive attribute auditorium aura authentic authorize autistic autobiography autograph automobile
  autopsy auxiliary avail avalanche avenge avenue avocado await awake awaken away awe awesome awhile awkward
  awoke axe axed axis axle baa babble babe baboon babysit babysitter bachelor backbone backfire backpack
  backside backstage backup backward backyard bacon bacteria badge badly bag bagel baggage baggy bailiff
  bait bake balcony bald bale ballad ballast ballerina ballet ballistic ballpark ballroom baloney bamboo
  banana bandage bandit bandstand bane bang banish banister banjo bankrupt banner banquet banter baptism
  barb barbarian barbaric barbecue bare barefoot barf bargain barge bark barley barn barnyard baron barrage
  barrel barren barrister bartender barter baseball bash bashful basin basket basketball bass bastard bat
  batch bathe bathrobe bathroom bathtub baton battalion battery battlefield battleship bay bayonet bayou
  bazaar beacon bead beagle beak beam bean bear beard bearish beast beat beaten beaver became bedlam bedpan
  bedside bedtime bee beef beehive beep beetle beforehand beg began beggar beginner begun behalf behave
  behavioral behold beige beleaguered bell bellboy belly belong belt bench bend benefactor beneficial
  beneficiary benign bent bequeath beret berry berserk berth beseech beside bestow beta betcha betray
  betrayal beverage bias bible bicycle bidder biggest biggie bike bikini bile billboard bimbo bin bind binge
  bingo biography biopsy birch birders birthday birthmark birthplace biscuit bisexual bitch bitchy bite
  bitten bitter bizarre blackbird blackboard blackjack blackmail blackout blacksmith bladder blade blah
  bland blank blanket blasphemy blatant bleach bled bleed blend bless blew blimp blind blindfold blink blip
  bliss blister blitz blizzard blob bloc block blockade blockbuster blockhead blond blonde bloodbath
  bloodhound bloodstream bloodthirsty bloody bloom blossom blot blouse blow blown blowout blowtorch blubber
  blue blueberry blueprint bluff blunder blunt blur blurry blush boa boar boardwalk boast bodyguard boffin
  bog bogeyman bogus bohemian boil bolt bombshell bonanza bondage bone bonfire bongo bonkers bonnet bony boo
  boob booby boogie bookcase bookie bookkeeper bookshop bookstore boomerang boon boost boot booth bootleg
  booty booze boozy bop borderline bore boredom borne borough borrow bosom bossy bottle bought boulder
  boulevard bounce bouncy boundary bounty bouquet bourbon bourgeois bout boutique bow bowel bowl box
  boyfriend bozo bra brace bracelet brag braid brainstorm brainy brake bran brand brandy brat bravery bravo
  brawl brazen breakdown breakup breast breath breathe bred breed breeze breezy brethren brew bribe bribery
  bridal bride bridegroom bridesmaid briefcase brigade brighten brilliant brim brimstone brink brisk
  britches brittle broadcast broaden broccoli brochure broke broken bronco bronze brooch brood brook broom
  broomstick broth brothel brotherhood brought brow brownie bruise brunch brunette brush brutal brute buck
  bucket buckle buddy budge buff buffalo buffet buffoon bug bugger buggy bugle buildup bulb bulge bulk bull
  bulldog bulletproof bullion bullish bullshit bully bum bummer bump bumper bumpy bun bunch bundle bungalow
  bunk bunny buoy burden bureau bureaucratic burger burglar burglary burial burn burnt burp burro burst bury
  busboy bush businessmen bust bustle butcher butt buttercup buttermilk button buzz buzzard bye bypass cab
  cabaret cabbage cabin cable cactus cad cadaver cadet cafeteria caffeine cage caged cake calcium calculate
  calculator calculus calendar calf caliber callous calm cam came camel cameraman camouflage canal canary
  cancel candid candor candy cane canine canister cannibal cannon cannonball canoe canon canopy cant canteen
  canvas canyon cap capable cape capitalism capitol cappuccino capsule captive capture caramel caravan
  carburetor carcass card cardboard cardiac cardinal carefree carnage carnal carnival carousel carpenter
  carpet carriage carried carrier carrot carry cart cartel carton cartoon cartridge carve cashmere casino
  casket casserole cassette cast caste castle casual casualty catalog catalogue catalyst catastrophe
  catastrophic catchy category caterpillar catfish cathedral cavalry cave caveman cavern caviar cavity cease
  cedar celebrate celery celestial celibacy cellar cello cellophane cellular cement cemetery censor
  censorship census cent ceramic cereal cerebral ceremonial certainty certificate certified cesspool chain
  chainsaw chairman chalk chamber champ champagne chancellor chant chaotic chap chaperone chaplain chapter
  char character characteristic charade charcoal chariot charisma charismatic charlatan charm charred chart
  chase chased chat chatter chatty chauffeur cheat checkbook checkmate checkpoint checkup cheddar cheek
  cheeky cheerful cheerleader cheery cheese cheeseburger cheesecake cheetah chef chemistry chemotherapy
  cherish cherry chestnut chew chi chic chick chicken childbirth childish chili chill chime chimney chimp
  chimpanzee chin chink chino chip chipmunk chipper chiropractor chisel chitchat chivalry chloroform
  chocolate choir choke cholera cholesterol chop chopper chord chore choreography chorus chose chosen
  chowder chrome chronicle chubby chuckle chug chum chummy chump chunk chunky churchgoers chute cider cigar
  cigarette cinch cinema cinnamon cipher circuit circuitry circular circulate circumstantial circus cite
  citizenship civic claimants clam clamp clan clandestine clang clap clarify clarinet clasp classified
  classmate classroom classy clause claustrophobic claw clay cleanse cleanup cleavage clergy clever climax
  climb climbers cling clink clip clipper clitoris cloak clock clockwork clog clone closet closure clot
  clothe cloud cloudy clout clown clubhouse cluck clumsy cluster clutch clutter coarse coat coax cobra
  cocaine cock cockeyed cockpit cockroach cocktail cocky cocoa coconut cocoon cod code coffin cognac
  coherent coil coin coincide coincidental coke cola coleslaw collapse collar collarbone collateral collect
  collective collector collide collie colon colonel colonial colony color colorful colossal colour colt coma
  comatose comb combine comeback comet comfy comic comical comma command commandant commando commemorate
  commend commentary commit commodore commonplace commonwealth commune communicate communion communism
  commute compact companion companionship comparative comparison compass compassionate compel compensate
  compete competent complain complex complexion complicate complimentary component compose composite
  compound comprehend compulsive comrade con conceal concede conceive concentrate concept concertgoers
  concerto concierge conclude conclusive concrete concur condemn condo condom condone condor conduct cone
  confederate confer confess confetti confide confidential confine confirm confiscate conform confound
  confront confuse congratulate congress congressman congressmen conjecture conjugal conjure connect conquer
  conqueror conquest consecutive consensus conservatory conserve considerate console conspicuous conspiracy
  constant constitute construct constructive consulate consult consume consummate contain contemplate
  contempt contend contest contestant context continent continental contingent continue continuous continuum
  contraband contradict controller convenient convent converse convert convey convict convince convoy cookie
  coop cooperate cooperative coordinate coordinator cop cope copilot cord cordial cordon corkscrew corn
  cornbread corny coronary coroner corporal corps corpse corpus corral correspond correspondent corridor
  corroborate corrupt corsage corset cortex cosmetic cosmic cosmopolitan cosmos costume cosy cot cottage
  cotton couch cougar cough counsellor counselor countdown counterattack counterfeit countess countrymen
  countryside coup coupon courier courthouse courtroom courtship courtyard cove covenant covert covet cow
  coward cowardice cowboy cowgirl cox coy coyote cozy crab crabby crack crackpot cradle craft craftsman
  crafty cram cramp cranberry crane cranium crank cranky crap crappy crate cravat crave crawl craze crazy
  cream creamy crease creator creature creed creek creep creepy creole crepe crept crescent cretin crib
  crick cried crimson cripple crisp crispy criteria criticize critter croak crock crocodile croissant crook
  croquet crossbow crossfire crossword crotch crow crowbar crown crucified crucifix crucify crud cruel
  cruelty crumb crumble crummy crunch crunchy crusade crush crust crusty crutch cry crybaby crypt cryptic
  cub cube cubic cubicle cuckoo cucumber cuddle cue cuff cuisine culinary culprit cult cultivate cultural
  cupboard cupcake curb cure curfew curl curly curriculum curry curse curt curtain curve cushion cuss
  custard custodian custody custom customary cutter cutthroat cyanide cycle cylinder cynic cynical cynicism
  dab daddy daft dagger dainty dame damn damp damsel dandruff dandy dangle dare darkroom darn dart dash
  dashboard database date daybreak daydream daytime dazzle deacon deaf dealership dealt debrief debris debut
  decadent decaf decay deceit deceitful deceive decency decent decimal decipher decisive deck declare
  decline decode decor decorate decorative decorator decorum decoy decrease decree dedicate deduct deed deer
  default defect defective defend defensive defiant defied define definite definitive defy degenerate degree
  delete deli deliberate delicacy delicatessen delight delightful delinquent deliver delta deluxe demeanor
  demented dementia demise demo demographic demon demonic demonstrate den denial denounce dense dent dental
  deny deodorant depart departmental departure depend dependent deploy deport deposit depot deprive depth
  derby derelict derrick descend descendant descent deserve desire desolate despair despise dessert destiny
  destroy destructive detain detect detector detergent determine detest detonate detonator detour detox
  develop deviant devil devote devour dew diabetes diagnose diagnosis diagnostic diagram dial dialect
  dialogue diameter diamond diaper diaphragm diarrhea diary dice dictate dictatorship dictionary die diesel
  differ differential diffuse digest digestive dignified dilemma diligent dill dim dime diminish din dine
  dinosaur diocese dioxide dip diploma dire directive directory dis disable disadvantage disagree disappear
  disappoint disapprove disarm disastrous disc discard discharge disciple disciplinary disclosure disco
  discomfort disconnect discontent discord discount discourage discovery discredit discreet discriminate
  disengage disgrace disgraced disgraceful disguise disgust dish dishonor dishwasher disinfectant disk
  dislike disloyal dismal dismantle dismiss dismissal dismount disobey disorder disparage dispense disperse
  disposal dispose disqualified disregard disrespect disrespectful disrupt dissatisfied dissect dissolve
  distant distasteful distinct distinctive distinguish distract distraught distress distribute distributor
  disturb ditch ditto ditty dive divert divide divine divulge dizzy dock dockers docket doctorate doctrine
  dodge dodgy dodo doe doggone doghouse dole doll dolphin domain dome dominant dominate dominion domino
  donkey doodle doom doomsday doorbell doorknob doorman doorstep doorway dope dopey dork dorky dorm dormant
  dormitory dosage dosh dot doubtful dough doughnut douse dove downbeat downfall downhill downstairs
  downstream downward dowry drab draft drag dragon drain drainage drank drape drastic draw dread dreadful
  dreamt dreamy dreary drenched dribble dried drift driftwood drill drip driveway drool dropout drove drown
  drugstore drum drunk drunkard drunken dual dub duchess duck duct dud dude duel duet duff dug dugout duke
  dull duly dumb dummy dump dumpster dune dung dungeon dunk dunno duo duplicate duress dusk dust dusty dwarf
  dwell dye dying dyke dynamic dynamite dynasty dysentery eagle ear earn ease eastbound eaten eavesdrop
  ebony eccentric echo eclipse ecstasy ecstatic eddy edgy edible edit educate eel eerie efficient egg
  egghead eggplant ego eject elaborate elastic elbow elect elective electrician electromagnetic elegant
  elementary elephant elevate elevator elf eliminate elk elm elope eloquent elusive elves embark embarrass
  embattled embrace emerald emerge eminent emissary empathy emperor emphasis emphasize empire employ
  emporium empress emptied enable encore encounter encrypted encyclopedia endanger endeavor endless endorse
  endure enema energetic enforce engage enhance enigma enlarge enlighten enormous ensemble ensign enterprise
  entertain enthusiastic entity entourage entrails envelope envied envoy envy enzyme epic epidemic epilepsy
  epileptic episode equilibrium equity era erase erect ergo erotic err errand erratic escalator escort
  espionage espresso essay essence estate esteem eternal ether ethic ethical etiquette eulogy eunuch
  euphemism eureka evacuate evade evaluate evasive evident evolutionary evolve exaggerate examine exceed
  excessive excite exclude exec execute exemplary exhale exhaust exhibit exist exodus exorcism exotic expand
  expel expense experimental expertise expire explicit explode exploit explosive expose expressway exquisite
  extend extent exterior exterminate exterminator extinct extinguish extract extracurricular
  extraterrestrial extravagant eyeball eyebrow eyelash eyeliner fabric fabulous facade facial facilitate
  factor faculty fade fag faggot fail faint fairy faithful falcon fallen fallout familiar famine fanatic
  fancied fancy fanfare fang fanny fantasize fantastic fantasy faraway farce fare farewell farmhouse fart
  fasten fateful fathom fatigue fatter fatty faucet faulty favor favorite favour favourite fax fearful feast
  feat feather feature fed feeble feisty feline fell fellowship felon felony felt feminine fend fern ferret
  fertile festive fetal fetch fetish fetus feud fever fez fiasco fib fickle fiddle fiend fiery fiesta fig
  figment filet filly filter filth filthy fin finale finesse finest finger fingernail fingerprint
  firecracker fireman firemen fireplace firewall firewood firsthand fishermen fishers fishy fist fitness
  flabby flagship flair flak flake flaky flame flamingo flank flannel flap flare flashback flashy flask
  flatten flatter flattery flaunt flavor flavour flaw flea fled flee fleece flesh flew flex flick flimsy
  flinch fling flint flip flipper flirt float flock flop floppy floss flounder flour flourish flow flown
  fluent fluff fluffy fluid fluke flung flunk flush flute flutter flux fly foam foe fog foggy foil fold
  folklore folly fond font fool foolish foolproof footage footlocker footloose footprint footwear footwork
  forbid forbidden forceful fore forearm forehead foreman foremost foreplay foresee foresters foretold
  forever forfeit forgave forge forgery forgive forgiven forgot forgotten fork forklift form format forsake
  forsaken fort forth fortress forum fossil foster fought foul fountain fourteenth foxhole foxtrot foxy
  foyer fracture fragile frail frame franc franchise frantic frat fray freak freebie freeway freeze frenzy
  freshen freshman freshmen fret friar fridge fried friendship fright frighten frightful frigid fringe frisk
  frisky frivolous fro frock frog frolic frontal frontier frost frostbite frosty frown froze frozen
  fruitcake fruitful fruity fry fuck fudge fugitive fulfil fulfill fully fumble fungus funk funky funnel fur
  furnace furnish furniture furry fury fuse fuselage fusion fuss fussy futile fuzz fuzzy gabby gable gadget
  gag gal gala galactic galaxy gale gall gallant galley gallon gallop gallows gamble gamma gander gangrene
  gangster gangway garbage garland garlic garment garnet garret garrison garter gasoline gasp gastric
  gateway gather gauge gauze gave gaze gazebo gazelle gazette gear gee geek geese geezer geisha gel gem
  generate generator generic generous genesis genetic genie genius genocide genre gent gentleman gentry
  geographic geology geometry germ gesture getaway getup ghetto ghost ghoul gibberish giddy gig gigantic
  giggle gill gimme gimmick gin ginger giraffe girdle girlfriend gist giveaway gizmo gladiator glamorous
  glamour glance gland glare glaze gleam glee glib glide glimmer glimpse glitch glitter gloat globe gloom
  gloomy glorified glory gloss glove glow glucose glue glum gnu goalie goatee gob gobble goblin gobsmacked
  god goddamn goddess godfather godforsaken godless godmother godsend going golden goldfish golly gong gonna
  goo goodwill goody goof goofy goon goose gopher gore gorge gorilla gospel gotta gotten goulash gourmet
  gout govern gown graceful grad grade graffiti graft gram grammar gran grandchild granddad granddaughter
  grandma grandpa grandson granite granny grants grape grapefruit grapevine grasp grasshopper grate
  gratitude grave gravel graveyard gravy gray graziers grease greasy greed greedy greenhouse greet grenade
  grew grey greyhound grid grief grieve grievous grill grin grind gringo grip gripe grit gritty groan groggy
  groin groom groove groovy grotesque grouchy groundhog groupie grove grovel grow growers growl grown grub
  grudge gruesome grumpy grunt guacamole guarantee guardian guerrilla guild guile guillotine guilt guitar
  gull gully gulp gum gumbo gunfire gunner gunpoint gunpowder gunshot gusto gut gutted gutter gymnasium
  gymnastics gypsy habitat hack hag haggard haircut hairdo hairdresser hairline hairy hale halftime halfway
  hallelujah hallmark hallway halo halt ham hamburger hamlet hammer hammock hamper hamster handbag handbook
  handcuff handful handgun handicap handkerchief handle handmade handout handshake handsome handy handyman
  hang hangar hangover hanky hapless harass hardball hardship hardware hardy hare harem hark harlot harmful
  harmonica harmony harness harp harpoon harsh hart hash hassle haste hasty hat hatch hatchet hateful haul
  hauliers haunt haven havoc hay haystack haywire hazardous haze hazy headache headmaster headstone
  headstrong heal heap heard hearsay hearse heartache heartbeat heartbreak heartbroken heartfelt hearty
  heathen heave heaven heck hectic heed heel hefty heifer heinous heiress heirloom heist held helium helm
  helmet helpful hem hemisphere hemorrhage hen henceforth hepatitis herald herb herbal herd hereafter hereby
  hereditary heresy hermit hernia heroic heroin heroine heroism herpes hes hesitate heterosexual hick hickey
  hickory hid hide hideaway hideout highland hijack hike hillside hilly hind hip hippie hippo hippy hire
  hitch hitchhike hither hive hoax hobbit hobby hobo hock hockey hoe hog hoist holdup holidaymakers holler
  hollow holocaust holster holy homage homeland homemade homeroom homesick homestead hometown homework homey
  homicidal homicide homosexual honcho honeymoon honk honorary hood hoodlum hoof hook hoop hooray hoot
  hooves hop hopeful hopper horde horizon horizontal hormone horn hornet horny horoscope horrendous horrid
  horrific horrified horseback horseman horsepower horseshoe hose hostess hostile hotshot hotter hound
  hourglass houseboat householders housekeeper housewife housewives housework howdy howl hub hubby huddle
  hue huff hug huh hulk hum humane humble humbug humid humiliate humor humorous hump hunch hunchback hung
  hungover hungry hunk hunt hurl hurrah hurried hurtful hush husky hustle hut hutch hybrid hydrant hydraulic
  hydrogen hyena hygiene hymn hype hypnosis hypnotic hypocrisy hypocrite hypothesis hysteria iceberg icebox
  icing icky icon icy idealistic identified identify idiot idiotic idle idol ignite ignorant iguana
  illegitimate illiterate illness illuminate illustrate imagery imaginary imaginative imbecile imitate
  immaculate immaterial immature immense imminent immoral immortal immune impartial impatient imperative
  imperfect impersonal impertinent impetuous implant implicate implied implore imply impolite impose
  impostor impotent impound impress imprint impromptu improper improve improvise impulse impulsive impure
  inadequate inappropriate incense incentive incest inch include incompetent inconclusive inconsiderate
  inconsistent inconvenient incorrect incubator indebted indecent indicate indicator indict indifferent
  indigenous indisposed indistinct indoor induce indulge inept infamous infantry infect inferior inferno
  infidel infiltrate infinite infirmary inflict info inform informal informant infrared ingredient inhale
  inherit inhuman initiate initiative inject injure injustice ink inland inn innovative innuendo input
  inquire inquisitive insane insect insecure insensitive insert insignia insignificant insistent insomnia
  inspect inspire instant instinct institute instruct instructor instrumental insufficient insulin insult
  insure intact intake integrate intellect intellectual intelligent intend intensive intent interact
  intercept intercom intercourse interface interfere intern internship interpret interrogate interrupt
  interstate interval intervene intestine intimacy intimate intimidate intolerant intricate intrigue
  introduce intrude intuitive invade invalid invasive invent inventive inventor inventory invest investigate
  investigative invite invoice invoke involuntary involve inward iodine irate ironic irony irregular
  irrelevant irritate isle isolate itch itchy itinerary ivory ivy jab jackal jackass jacket jackpot jade
  jaguar jam janitor jar jaw jazz jealous jealousy jeans jeez jelly jellyfish jeopardize jeopardy jerk jerky
  jewel jewellery jewelry jiffy jig jiggle jigsaw jingle jinx jitters jive jock jockey jog jolly jolt joyful
  joyous joyride jubilant jubilee judgmental judo jug juggle jugular juice juicy jukebox jumbo jumpy
  juncture jungle junior junk junket junkie junkyard justified justify juvenile kangaroo kaput karate karma
  keel keg kennel kerosene ketchup kettle keyboard keyhole khaki kickoff kiddie kiddo kidnap kidnapper kill
  kilo kimono kin kinda kindergarten kingdom kingpin kinky kiss kit kite kitten kitty klutz knack kneel knew
  knickers knit knives knob knock knockdown knockout knot knuckle kosher kudos labyrinth lace lacrosse lad
  ladder laden ladylike lag lagoon laid lair lamb lame lament lamp landfill landlady landslide lane lantern
  lap lapse laptop larceny lard lark larynx laser lash lass lasso latch lateral latex latitude latrine laud
  laugh laughingstock laundry laurel lava lavatory lavender lavish lawful lawn lax laxative lay layaway
  layman layout lazy leaf leaky lean leap leapt learnt leaseholders leash least leather lecture ledge leech
  leery leftover legendary legion legislature legit legitimate lemon lemonade lend length lenient lens lent
  leopard leper lesbian lethal lettuce leukemia lever leverage levy lewd liable liaison libel liberate
  libido librarian lice lick licorice lid lieu lieutenant lifeguard lifeline lifelong lifesaver lifestyle
  lifetime lift lighten lighthouse likable likelihood limb limbo lime limo limousine limp lineage linen
  lineup linger lingerie lingo lint lion lip lipstick liquid liquor lit literal literary literature lithium
  litigants litter livelihood liven livestock livid lizard llama loaf loathe loathsome lobe lobotomy lobster
  locate lock locket locomotive locust lodge loft lofty log logical logo lollipop lonesome longitude lookout
  loon loony loop loophole loose loosen loot lose lotion lottery lotus loudmouth loudspeaker lounge louse
  lousy lout lovable lowdown lowly loyalty lucid lucrative ludicrous lug luggage lull lullaby lumber lump
  lumpy lunacy lunar lunatic luncheon lunchtime lung lurch lure lush lust lying lynch lyric macaroni mace
  machete machinery macho mackerel mad madam madame madder madhouse madly madman madness maggot magical
  magician magnesium magnet magnetic magnetism magnificent magnitude magnum maid maiden mailbox mailman
  mainframe mainland maintain majestic majesty makeup malaria malice malignant mall malpractice malt mama
  mamma mammal mammoth manage mandarin mandate maneuver mangled mango mangy manhood manhunt mania maniac
  manic manicure manifest manipulate manipulative mankind manly mannequin manner manoeuvre manor manpower
  manslaughter mantle mantra manual manufacture manure manuscript maple mar marathon marble mare marijuana
  marketplace marksman marmalade maroon marrow marry marshal marshmallow mart martial martyr marvel
  marvellous marvelous mas mascara mascot masculine mash masquerade massacre massage masseuse mast
  mastermind masterpiece masturbate mat matador matchbook matchmaker math mathematician mathematics
  matrimony matrix matron mattress mauled mausoleum maverick maximize mayday mayhem mayo mayonnaise maze
  meadow meaningful meant measles meatball meatloaf mecca mechanic mechanism medallion meddle medics
  medieval mediocre meditate meek meg mellow melodramatic melody melon melt meltdown membership membrane
  memento memorial memorize menace mend menopause mentor menu meow mercenary merchandise merciful mercury
  mercy merge merit mermaid merry messenger messy metabolic metabolism metallic metaphor meteor meteorite
  methane meticulous metro metropolis metropolitan mice microchip microfilm microphone microscope
  microscopic microwave midday middleman midget midst midterm midway mighty migraine mild mile mileage
  militia milkman milky mill millennium millimeter millionaire mime mimic minefield mineral mingle mini
  miniature minimal minimize minimum minion minivan mink mint minus miraculous mirage mirror miscarriage
  mischief misconduct misdemeanor misery misfortune mishap misled misread missionary mist mistaken mistletoe
  mistook mistress mistrial misty misunderstand misunderstood mite mitt mix mixture moan moat mobilize mock
  mockery mockingbird mod mode modem modest modesty modified modify module mogul moist moisture molasses
  mold mole molecular molecule molten momentary mommy monarch monastery monetary mongrel monitor monk monkey
  monogamous monogamy monolith monologue monotonous monsoon monster monstrous montage monumental moo mooch
  moody moose moot mop morale morbid morgue morn moron moronic morphine mortal mortar mortified mortuary
  mosque mosquito moss motel moth mothballed motherfucker motherhood motivate motorcade motorcycle motto
  mound mount mountaineer mourn mouse mousse moustache mousy mouth mouthful mouthpiece mouthwash mow muck
  mud muddy muff muffin mug mugger mule mull mumble mummy mumps munch mundane mural murderous murmur muscle
  muscular muse mush mushroom mushy musket mustache mustang mustard mutant mute mutiny mutt mutton muzzle
  mystic mystique mythology nab nag nail naive nap napalm napkin nappy narc narcotic narrator narrow nasal
  nasty naughty nausea navel navigate navigator navy neat nebula neck necklace necktie nectar needle needy
  neglect negligent negotiate neon nephew nerd nervous neural neurotic neuter neutralize neutron newborn
  newly newsstand newt newton nibble niche nicked nickel nickname nicks nicotine nifty nigger nigh nightclub
  nightfall nightgown nighttime nincompoop ninny nip nipple nippy nitrate nitrogen nitwit noble nocturnal
  nod noisy nominate nonexistent nonsense nonstop noodle nook noose nope norm northeast northwestern
  nosebleed nostalgic nosy notch notebook notified notify notion nova novelty novice nowadays nucleus nude
  nudge nudity nugget nuke numb nun nursery nut nutshell nutty nylon oaf oak oar oasis oath oatmeal obedient
  obey obituary oblige oblivion obscene obscure observant observatory observe obsessive obsolete obstacle
  obstinate obtain occult occupant occupied occupy occur octopus oddly ode odor odyssey offend offensive
  offhand ogre oily oink olden olive omega omelet omelette omen ominous oneself onion onset onward oops opal
  opera operate opium oppose oppressive optic optical optimistic opus oracle orange orbit orbital orchard
  orchestra orchid ordeal ore organ organic organism organize orgasm orgy orient oriental origin orphanage
  orthodox ostrich ouch ought ounce oust outback outburst outcast outdone outfit outlaw outlet outline
  outlive outpost outrun outward oval oven overboard overcoat overcome overdo overdose overdue overflow
  overgrown overhead overhear overheard overload overlook overreact override overrun oversee overseers
  overslept overthrow overtime overture owe owing owl oxide ozone packet pact pad paddle padre pagan pageant
  pagoda pail painful pajamas pal palace palate pale palm pamphlet pan pancake pancreas panda pang panicky
  pansy pant panther pantry pantyhose pap papa papaya paperwork paprika par parachute parade paradox
  paragraph parakeet paralegal parallel paralysis paramount paranoia paranoid parasite parcel parched
  parental parenthood parish parkway parlor parlour parole parrot parsley parson partake partial participate
  particle partygoers pas passageway passionate passive passport password pasta paste pastime pastor pastry
  pasture patch patent paternal path pathetic pathology pathway patio patriot patriotic patriotism patrol
  patrolman patron patronize patty pause pavilion paw pawn paycheck payday payoff payroll pea peaceful peach
  peak peanut pear peasant pebble pecan peck peculiar pedal peddle pedestal pediatrician pee peek peekaboo
  peel peep peg pelican pellet pelt pelvic pelvis pen penal penance pencil pendant penetrate penguin
  penicillin peninsula penis penitentiary pentagon penthouse pep pepper peppermint pepperoni perceive
  perceptive perch perform perfume peril perilous perimeter peripheral periscope perish perjury perk perky
  perm permit peroxide perpetrator perpetual persistent persona persuade persuasive pertinent perverse
  pervert pesky petal petite petrified petroleum petticoat petty petunia pew phantom pharmacy pheasant
  phenomena phenomenal phenomenon philistine philosopher phobia phoney phonograph phony phooey photographic
  photography phrase physician physiology piano piccolo picket pickle pickup picky picnic pie pierce pierced
  pig pigeon piggy piggyback piglet pigsty pike pile pileup pilgrim pilgrimage pill pillar pillow pimp
  pimple pin pinch pine pineapple ping pink pinkie pinpoint pint pioneer pious pipeline piracy piranha
  pirate pistachio pistol piston pit pitch pitiful pivotal pixie pizza plague plaid plain planetary plank
  plankton planner plaque plasma plaster plate platform platinum platonic platoon platter playback playboy
  playful playground playmate playroom plaza plead pleasant pledge pliers plight plop plough plow ploy pluck
  plucky plug plum plumb plump plunder plunge plural plush plutonium pneumonia pocket pocketbook pod podium
  poem poetic poetry pointy poise poisonous poke pokey polar policemen polio polka pollen polo polyester
  polygraph pompous poncho pond pony ponytail pooch poodle poop pop popcorn poppy porcelain porch pork porn
  pornographic pornography porridge portal portfolio portrait portray pose posh posse possessive possum
  postage postal postcard postmortem postpone posture pot potassium potato potent potion pottery potty pouch
  poultry pounce pound pour pout powder practise practitioner prairie prank preach precedent precinct
  predator predecessor predict preemptive prefer prehistoric prejudice premature premiere premise
  preoccupied prep preposterous prerogative preschool prescribe preserve prestige presume presumptuous
  pretend pretense pretext pretzel prevail prevent preview prey pricey prick priestess primal primitive
  prism prissy privacy privilege privy problematic proceed processor proclaim prodigal prodigy produce
  productive prof profile profound prognosis projectile projector prolong prom promenade promiscuous promote
  prompt prone pronounce pronto prop propeller prophecy prophet propose proprietor prose prosecute
  prospective prosper prosperous prostitute protect protective protector protocol prototype prove proverb
  proverbial provocative provoke prowess prowl proxy prude prudent prune pry psych psyche psychedelic
  psychiatric psychiatry psychic psycho psychology psychopath psychosis psychotic pub puberty pubic publish
  puck puddle puff puffy puke pull pulmonary pulp pulse pump pumpernickel pumpkin pun punch punctual
  puncture punish punitive punk puny pup puppet puppeteer puppy purgatory purge purified purity purple purse
  pursue pursuit pus pushover pushy pussy pussycat putt putty puzzle pyjamas pyramid python quack quad
  quadrant quagmire quail quaint quake qualified qualify quantum quarantine quark quarrel quart quarterback
  quartet queasy queer questionnaire queue quiche quickest quickie quicksand quid quill quitter quiz quota
  rabbi rabbit rabble rabid rabies raccoon racetrack rack racket racy radar radiant radiator radioactive
  radiology radium radius raffle raft rag rage raid railroad rainbow raincoat rainstorm rainy raisin rake
  ramblers ramp rampage rampant ran ranch random rang ransom rap rapture rascal rash raspberry ratio ration
  rattle rattlesnake rave raven ravine razor react reactor realise realistic realize realm reap rearrange
  reassure rebellion rebirth reborn rebound rebuild rebuilt recap recapture receive receptive recess
  recharge recital recite reckon reclaim recognise recognize recollect recommend reconcile reconnect
  reconsider reconstruct recover recreate rectal rectify recycle redeem redhead redirect redneck redo reduce
  redundant reek reel ref refill refinery reflect reflex refrain refresh refrigerator refuel refuge refund
  refuse regain regal regent reggae regimen regimental registry regroup rehab rehearsal rehearse reign
  reindeer reinforce reinstate reject rejoice rejoin relapse relate relax relay relevant relic relied
  relieve relinquish relish relive reload relocate reluctant rely remain remainder remake remarried remarry
  remedy remorse removal remove rendezvous renegade renew renewal renounce renters reopen rep repaid repair
  repay repent rephrase replace replay replica replied reply represent reprieve reproduce reptile republic
  repulsive require reroute rerun reschedule resemble resent reset reside residual residue resign resistant
  resolve resort resourceful respectful respective respiratory responsive restore restrain restraint
  resuscitate retain retaliate retard rethink retire retract retreat retrieval retrieve reunion rev reveal
  revel revellers revere reversal revise revisit revival revive revolt revolutionary rewind rewrite rewrote
  rhino rhubarb rhyme rhythm rhythmic rib ribbon rice rickety rid ridden riddle ridge ridicule ridiculous
  rift rig rightful rigid rigor rigorous rim ringside rink rinse rip ripe ripple risen risky rite ritual
  rivalry riverside roach roadblock roadside roam roar roast robbed robber robe robs rocket rocky rode
  rodent rodeo roe rogue romantic rooftop rook rookie roommate roost rope rosary roster rosy rot rotate
  rotten rouge roulette roundup rouse routine rove rowboat rowdy rowers royalty rub rubber rubble ruckus
  rudder rude rue rug rugby ruin rum rumble rummage rummy rump runaway rundown rune rung runny runt runway
  rupture ruse rust rustic rustle rusty rut rye saber sabotage sac sack sadder saddle sadistic sadly sadness
  safari safeguard sag saga sage sail sailboat sake salad salami salesman salesmen saliva salon saloon salsa
  salt salty salute salvage sample sanctuary sandman sandstorm sandwich sane sang sanitarium sanitary sanity
  sank sap sapphire sarcasm sarcastic sardine sash sass sassy sat satanic satchel satin satisfactory
  satisfied satisfy sauce saucy sauerkraut sauna sausage savage savior saviour savor savvy saw sax saxophone
  scalp scalpel scam scan scandalous scanner scapegoat scar scarce scare scarecrow scarf scarlet scary
  scatter scenery scenic scent scepter schizophrenia schizophrenic schmuck scholarship schoolboy schoolgirl
  scold scoop scoot scope scorched scorn scorpion scotch scoundrel scourge scrabble scram scramble scrap
  scrapbook scrape scratch scratchy scrawny screech screenplay screw screwball screwdriver screwy scripture
  scrooge scrounge scrub scrutiny sculpture scum scurry scuttle seafood seal seaman seasick seasonal seaweed
  secondhand secrecy secretive secure sedan sedate sedative seduce seedy seem seen segment seize seizure
  seldom select selective self selfish selves semen semester seminar seminary senile sensitive sensory
  sensual sentimental sentry sequel serenade serene sergeant sermon serpent serum serve setback settle setup
  sever sew sewn sexy shabby shack shade shadowy shady shaft shaggy shake shakedown shaken shaky shallow
  sham shameful shampoo shark sharpen shatter shave shawl sheen sheet shell shellfish shield shin shine
  shiny shippers shipyard shire shirt shit shitty shiver shoo shook shoot shopkeepers shore shortcut shorten
  shorthand shotgun shout shove shovel showdown shown shrapnel shred shrew shrewd shrine shrink shroud
  shrunk shudder shuffle shunt shush shutdown shutter shuttle sic sideburns sidekick sideshow sidewalk
  sideways sidle siege sierra sigh signature silicon silk silky silly silo silverware simmer simplify
  simulate simulator sincere sinful sing singular sinister sink sinner sinus sip sire siren sissy sitcom
  sitter skate skateboard skeleton sketch sketchy ski skid skillet skillful skim skinny skip skipped skirt
  skit skull skunk skyscraper slab slack slain slam slammed slammer slander slang slant slap slash slate
  slaughter slaughterhouse slavery slay sleazy sled sledgehammer sleek sleepy sleeve sleigh slept sleuths
  slew slice slick slid slide slim slime slimy sling slingshot slip slipper slippery slit slob slogan slop
  slope sloppy slot sloth slug sluggish slum slumber slump slut sly smack smallholders smallpox smash smear
  smell smelt smile smirk smith smitten smog smother smudge smug smuggle smut snack snag snail snake snap
  snappy snapshot snatch sneak sneaky sneeze sniff snip snitch snob snoop snooze snore snort snot snotty
  snout snowball snowboard snowflake snowman snowstorm snowy snubbed snuff snug snuggle soak soap soar sob
  socialize sociopath sock socket sod soda sodden sodium sofa softball soften soggy solace solemn solicitor
  solitaire solitary solitude solo solve someday someplace sometime songwriter sonic soot soothe sophomore
  soprano sorcerer sordid sore sorrow sorta sought soundproof soundtrack soup sour southbound southeast
  souvenir sovereign sow spa spacecraft spaceship spade spaghetti span spaniel spank spark sparkle spasm
  spat spatter spatula spawn spear specialize specialty specify specimen speck spectacle spectacular spectre
  spectrum speculate speedy spell spent sperm sphere sphinx spice spicy spider spike spill spilt spin
  spinach spinal spine spinster spiral spiritual spit splash splat splatter spleen splendid splendor splint
  split spoil spoke spoken sponge spook spooky spoon spout sprain spray spree springtime sprinkle sprout
  spruce sprung spud spun spunk spur squadron square squash squat squawk squeak squeaky squeal squeamish
  squeeze squid squint squire squirm squirrel squirt stab stabilize stable stack stag stagecoach stain stair
  staircase stairway stakeout stale stalk stall stallion stamina stamp stampede stance standby standpoint
  staple starboard starch stare stark startle starve stash static stationary stationery stats statue stature
  statute statutory steak steal stealth steamy steep steer stellar stem stench stenographer stereo sterile
  stern stethoscope stew stewardess stickler sticky stiff stimulate sting stingy stink stir stitch stockade
  stockbroker stockholder stoke stole stomach stomachache stomp stood stool stoop storage storeroom stork
  stormy stout stove stow straighten straightforward strain straitjacket strand strangle strap straw
  strawberry stray streak streetcar strengthen stressful stretch stride strife strip stripe stripper strive
  stroke stroll stronghold struck structural strung strut stub stubborn stuck stud stuffy stumble stump stun
  stung stunk stunned stunt stupid sturdy stutter stylish suave sub subcommittee subdue subjective sublime
  submarine submissive submit subpoena substantial substitute subtitle subtle subtlety subversive subway
  succeed successor suck suede suffer suffice suffocate suicidal suing suitcase suite suitor sulfur sulphur
  sultan sum summary summertime summit summon sunbathers sundae sundown sung sunglasses sunk sunken sunny
  sunrise sunscreen sunset suntan sunup sup superb superficial superhuman superior supernatural superstar
  supervise supper supplied supportive suppress supremo surf surfboard surge surname surreal surrender
  surrogate surround survive suspend suspense sustain swab swallow swam swamp swan swanky swap swarm swat
  sway swear sweat sweatshirt sweaty sweep sweeten sweetheart sweetie swell swept swig swill swim swimsuit
  swine swirl swish switch switchboard swollen swoop sword swordfish swore swot swung sycamore symbolic
  symmetry sympathetic sympathize symphony synagogue sync syndicate syndrome synthetic syphilis syringe
  syrup tab tablecloth tablet tabloid taboo tack tackle tacky taco tact tactic tad taffy tag tailor taint
  takeoff takeout takeover tale talisman talkative tally talon tambourine tame tan tang tangle tango tantrum
  tape tar tarantula tardy tarot tarp tart tartar tasteful tasty tattoo taught tavern taxi taxicab teach
  teammate teamwork teapot tearful tease technique tee teenage teeth telegram telegraph telepathy telephone
  telescope telethon temp temperamental tempo temporal tempt tend tennis tense tent tenure tequila terminal
  terminate terminator terrace terrain terrific terrified territorial testicle testified testify testy
  tetanus textbook texture thankful thaw thee therapeutic thereby therein thereof thermal thermostat thesis
  theta thigh thinner thirst thirsty thirteenth thong thorn thorough thoroughbred thoroughfare thou
  thoughtful thread threaten threshold threw thrill thrive throne throttle throw thrust thud thug thumb
  thump thunder thunderbolt thy tiara tic tick tickle ticklish tidal tidy tiff tiger tighten tile tilt timid
  tin ting tingle tinker tinkle tiptoe tire tiresome tissue tit toad toast toe toenail toff tofu toga toil
  toilet token tolerant tolerate tomato tomb tombstone ton tong tongue tonic took toot tooth toothache
  toothbrush toothpaste toothpick topaz topless torch tore torment torpedo torso tortoise toss tot tote
  totem touchdown touchy toupee tourniquet tout tow towel townspeople toxicology toxin trace traced tract
  tractor trademark trainee trait traitor trajectory tramp trample trance tranquil transform transient
  translate translator transmit transmitter transparent transplant transvestite trap trapeze trapper trash
  trashy traumatic travesty tray treacherous treachery tread treadmill treason treat trek tremble tremor
  trench trendy trespass triangle tricky tried trifle trigger trillion trim trimester trio tripe tripod
  trite triumph triumphant trivia trivial troll trolley trombone trophy trot troublemaker troublesome trough
  troupe trout truce truckload truly trump trumpet trunk trustworthy trusty truthful tryout tub tuba tuck
  tug tulip tumble tummy tumor tuna tune turban turbine turd turf turmoil turnip turnpike turpentine
  turquoise turret turtle turtleneck tush tux tuxedo tweet tweezers twerp twig twinkle twirl twit twitch
  twitchers tycoon tying typhoon tyranny tyrant ugh ulcer ulterior ultimatum ultra ultrasound umbrella
  unanimous unanswered unarmed unattended unattractive unaware unborn uncanny uncertain uncertainty
  uncharted unclean uncommon uncover uncut underage underdog underestimate undergo underlay undermine
  underneath underpants understood understudy undertake underwear underworld undetected undo undone undress
  uneasy unemployed uneventful unexpected unexplained unfair unfaithful unfamiliar unfinished unfit unfold
  ungrateful unhappy unhealthy unheard unhook unicorn unidentified unified uniform unimportant unite
  universe unjust unkind unleash unlimited unlisted unload unlock unlucky unmarked unnatural unnecessary
  unnoticed unofficial unorthodox unpack unpaid unpleasant unplug unpopular unprepared unprotected unravel
  unreal unrealistic unresolved unsafe unseen unsolved unspoken unsuccessful unsure untie unto untold
  untouched untrue unwanted unwind unwise unworthy unzip upbeat upfront upgrade uphold upholstery upload
  uppity upright uproar upset upside upstairs upstate upstream uptight uptown upward uranium urge urgency
  urinate urine urn useless usher using uterus utilize utmost utopia utter vacancy vacant vacate vacuum
  vagina vaginal vague vain valedictorian valentine valet valiant valid validate valor valve vampire
  vandalism vanilla vanish vanity vanquish varied vary vase vasectomy vat vault veal vector veer vegetarian
  veil vein velvet vendetta vendor veneer vengeful venom vent ventilator venture verb verbal verge verified
  verify vermin versatile verse versus vertebrae veterinarian veto viable vial vibe vibrant vibrate vicar
  videotape vie viewpoint vigil vigilante vile villa villain vindictive vine vinegar vineyard vintage vinyl
  violate violin viper viral virgin virtue virtuous visible visionary vista visualize vitamin vivid
  vocabulary vodka vogue void volatile volcanic volcano volleyball voltage voluntary vomit voodoo vortex
  vouch vow voyage vulgar vulture wacky wad waffle wagon wail waist waive walkout wallet wallop wallow
  wallpaper walnut walrus waltz wand wanna wannabe wanton ward warden wardrobe ware warfare warhead warlock
  warmth warn warp warpath warrant warranty warrior warship wart wartime wash washroom wasp wasteland
  watchman waterfall waterfront watermelon waterproof watt wax weaken weaponry wear weary weasel weave wedge
  wedlock wee weep weigh weirdo went wept werewolf werewolves westbound whack wham wharf whatsoever wheat
  wheelchair whence whereabouts whew whiff whim whine whip whiplash whirl whirlwind whiskey whisky whisper
  whistle whiz whizz whoa wholesale wholesome whoop whoosh whopper whore wick widen wiener wig wiggle
  wildcat willow willpower wilt wimp wimpy winch windmill windpipe windshield windy wing wink wino wipe wire
  wisdom wise wishful wit witch witchcraft withdraw withdrawal withdrawn withdrew withheld withhold
  withstand witty wizard woe woke wolf wolves womb won wonderland wondrous wont woo wooden woodland
  woodpecker woodsmen woodwork woody woof wool woozy wore workload workman workmen workout worm wormhole
  worn worship worthwhile worthy wrap wrapper wrath wreath wreck wreckage wrench wrestle wretch wright wring
  wrinkle wrist wristwatch writ wrongful wrought yacht yak yam yank yap yarn yawn yeah yearbook yearn yeast
  yell yellow yippee yob yodel yoga yogurt yonder yourselves youthful yuck yum yummy yuppie zap zebra
  zillion zinc zip zipper zit zombie zoo zoom zucchini`.split(/\s+/),
);
