/**
 * Words of everyday English beyond those of news, by which a capital that opens a sentence or stands in a headline is told from a
 * name ("Swollen Kanvari reservoir"). They are SCOWL's levels up to 40 (Kevin Atkinson, http://wordlist.aspell.net, free for any use
 * with this notice) where films speak them at least 70 times in 51 million words, without comparatives and regular forms,
 * and by hand the adjectives and nouns of tabloids. Elsewhere in a sentence a capital outweighs them: "Caldera said" is a person.
 */
export const EVERYDAY: ReadonlySet<string> = new Set(
  `abandon abdomen abdominal abide abnormal aboard abort absence absolute absorb abstract absurd abusive
  abyss academy accent accessory accidental accommodate accompanied accompany accomplice accomplish accord
  accountant accuracy accurate accuse ace ache achieve acid acknowledge acquire acre act activate acute
  adapt adequate adjust administer administrator admiral admire admit ado adolescent adopt adore adrenaline
  adultery advance advantage adventure adversary advertise advise aeroplane affect affectionate affidavit
  affirmative afford afloat afraid afterlife afternoon aging agony agree aha ahoy aide aim airborne airfield
  airplane airspace alas alcoholic ale alert algebra alias alibi alimony allergic allergy alley alligator
  almighty aloha alpha alphabet alright altar alter alternate altitude aluminum alumni always amaze
  ambassador ambush amen ammo ammonia amnesia amongst amp ample amulet amuse anal analyze anarchy anatomy
  ancestor ancient anesthesia angel angle anglers anguish ankle announce annoy ant ante antenna anthem
  anticipate antidote antique anyhow anyplace aorta ape aphrodisiac apocalypse apologise apologize apostle
  apparatus appear appellants appendix appetite applaud apple applied apply appoint appreciate apprehend
  apprentice approach appropriate approve apron apt aquarium arc arcade arch archbishop architect
  architecture arena argue arise arithmetic armadillo armor armory armour arrange array arrival arrive
  arrogant arrow arse arsenal arson arthritis articulate artificial artillery artistic artwork ash ashamed
  ashore ashtray asleep aspect aspen aspirin ass assailant assassin assassinate assemble asshole assign
  assure asteroid asthma astray astronaut ate athletic atom atomic attach attend attendant attic attire
  attract attractive auditorium aura authentic authorize autograph automobile autopsy auxiliary avalanche
  avenge avenue await awake awaken away awe awesome awhile awkward axe axed axis babe baboon babysit
  babysitter bachelor backbone backpack backside backstage backup backward backyard bacon bacteria badge
  badly bag bagel baggage bailiff bait bake balcony bald bale ballad ballerina ballet ballpark ballroom
  baloney bamboo banana bandage bandit bane bang banjo bankrupt banner banquet banter barb barbarian
  barbaric barbecue bare barefoot barf bargain barge bark barmy barn baron barrel barren barristers
  bartender baseball bash basin basket basketball bass bastard bat batch bathe bathrobe bathroom bathtub
  baton battalion battery battlefield battleship batty bay bayonet beacon beak beam bean bear beard bearish
  beast beat beaten beaver became bedside bedtime bee beef beep beetle beforehand beg began beggar beginner
  begun behalf behave behavioral behold beleaguered bell belly belong belt bench bend benefactor bent berry
  berserk beseech beside beta betcha betray betrayal beverage bias bible bicycle bidder biggest biggie bike
  bikini bimbo bin bind bingo biography biopsy birch birders birthday birthmark biscuit bitch bite bitten
  bitter bizarre blackjack blackmail blackout blacksmith bladder blade blah blank blanket blasphemy bleach
  bled bleed blend bless blew blind blindfold blink bliss blizzard block blockade blond blonde bloodbath
  bloodstream bloody bloom blossom blouse blow blown blowout blue blueberry bluff blunt blur blurry blush
  boar boardwalk bodyguard boffin bogus boil bolshy bolt bonanza bondage bone bonfire bongo bonkers bonnet
  boo boob booby boogie bookie bookstore boon boost boot booth booty booze boozy bop borderline bore boredom
  borrow bosom bossy bottle bought boulder boulevard bounce bouncy bounty bouquet bourbon bout bow bowel
  bowl box boyfriend bozo bra brace bracelet brag brake brand brandy brat bravery bravo brawl breakdown
  breakup breast breath breathe bred breed breeze brew bribe brickie bridal bride bridegroom bridesmaid
  briefcase brigade brighten brilliant brimstone brink britches brittle broadcast broccoli brochure broke
  broken bronco bronze brook broom brothel brotherhood brought brow brownie bruise brunch brunette brush
  brutal brute buck bucket buckle buddy budge buff buffalo buffet bug bugger buggy bugle bulb bulk bull
  bulldog bulletproof bullish bullshit bully bum bummer bump bumper bumpy bun bunch bundle bungalow bunk
  bunny burden bureau burger burglar burglary burial burn burnt burst bury busboy bush businessmen bust
  butcher butt buttercup button buzz buzzard bye bypass cab cabaret cabbage cabbie cabin cable cactus cadet
  cafeteria caffeine cage caged cake calcium calculate calendar calf caliber calm cam came camel cameraman
  camouflage canal canary cancel candid candy cane canine canister cannon cannonball canoe canopy cant
  canteen canvas canyon cap capable cape capitol cappuccino capsule captive capture caravan carcass card
  cardboard cardiac cardinal carnival carousel carpenter carpet carriage carried carrier carrot carry cart
  carton cartoon carve cashmere casino casket casserole cassette cast castle casual casualty catalog
  catalogue catastrophe catchy category cathedral cavalry cave caveman caviar cavity cease cedar celebrate
  celery cellar cello cellular cement cemetery census cent cereal cerebral ceremonial certainty certificate
  certified chain chairman chalk chamber champ champagne chancellor chant chap chaperone chaplain chapter
  char character charade charcoal chariot charm charred chart chase chased chat chatter chauffeur cheat
  checkbook checkmate checkpoint checkup cheddar cheek cheeky cheerful cheerleader cheese cheeseburger
  cheesecake cheetah chef chemistry cherish cherry chew chi chic chick chicken childbirth childish chili
  chill chimney chimp chin chink chino chip chippy chocolate choir choke cholesterol chop chopper chord
  chorus chose chosen chowder chronicle chubby chuckle chuffed chug chum chump chunk chunky churchgoers
  chute cider cigar cigarette cinch cinema cinnamon cipher circuit circular circumstantial circus civic
  claimants clam clamp clan clap clarify clarinet classified classmate classroom classy clause claw clay
  cleanse cleanup cleavage clever climax climb climbers cling clip cloak clock clone closet closure clot
  cloud cloudy clown clubhouse cluck clumsy clutch coat cobra cocaine cock cockeyed cockpit cockroach
  cocktail cocky cocoa coconut cod code coffin cognac coil coin coke cola collapse collar collateral collect
  collective collector colon colonel colonial colony color colorful colossal colour colt coma comb combine
  comeback comet comfy comic command commandant commend commentary commit commodore commonwealth communicate
  communion communism compact companion companionship comparison compass compassionate compensate compete
  competent complain complex complexion complicate complimentary component compose compound comprehend
  compulsive comrade con conceal conceive concentrate concept concertgoers concierge conclude concrete
  condemn condo condom conduct cone confederate confess confide confidential confirm confront confuse
  congratulate congress congressman connect conquer conquest consecutive consensus considerate console
  conspicuous conspiracy constant construct constructive consulate consult consume contain contempt contest
  contestant context continent continental continue continuous continuum convenient convent convert convey
  convict convince convoy cookie coop cooperate cooperative coordinate coordinator cop cope cord corn corny
  coronary coroner corporal corps corpse corpus corral correspondent corridor corrupt cosmetic cosmic cosmos
  costume cosy cot cottage cotton couch cougar cough counsellor counselor countdown counterfeit countess
  countrymen countryside coup coupon courier courthouse courtroom courtyard cove covenant covert cow coward
  cowardice cowboy cox coy coyote cozy crab crack cradle craft cram cramp cranberry crane crank cranky crap
  crappy crate cravat crave crawl crazy cream creator creature creed creek creep creepy crescent crib crick
  cried cripple crisp crispy criteria criticize crock crocodile crook crossword crotch crow crown crucified
  crucify cruel cruelty crumb crumble crummy crunch crusade crush crust cry crypt cub cube cubicle cuckoo
  cucumber cuddle cue cuff cuisine cult cultural cupboard cupcake curb cure curfew curl curly curriculum
  curry curse curt curtain curve cushion custody custom customary cutter cyanide cycle cylinder cynical
  daddy dagger dame damn damp dandy dare darn dart dash database date daybreak daytime deacon deaf dealt
  debris debut decaf decay deceit deceive decency decent decipher deck declare decline decorate decorator
  decoy decree dedicate deed deer defect defective defend defensive defiant define definite definitive defy
  degenerate degree delete deli deliberate delicacy delight delightful delinquent deliver delta deluxe
  demented demise demo demon demonic demonstrate den denial dense dent dental deny deodorant depart
  departure depend dependent deploy deposit depot depth derby derelict descend descent deserve desire
  despair despise dessert destiny destroy destructive detain detect detector determine detest detonate
  detonator detour develop devil devote dew diabetes diagnosis diagnostic dial dialogue diamond diaper
  diaphragm diarrhea diary dice dictate dictionary die diesel differ digest dignified dilemma dill dim dime
  dine dinosaur dip diploma dire directive directory dis disable disagree disappear disappoint disarm
  disastrous disc discharge disciplinary disco discomfort disconnect discount discovery discreet disgrace
  disgraced disgraceful disguise disgust dish dishwasher disk dislike dismiss dismount disobey disorder
  disperse disposal dispose disqualified disregard disrespect disrespectful dissolve distant distinct
  distinctive distinguish distract distraught distress distribute distributor disturb ditch ditto dive
  divert divide divine dizzy doc dock dockers dodge dodgy doe doggone doll dolphin domain dome dominant
  dominate domino donkey doodle doom doorbell doorknob doorman doorstep doorway dope dopey dork dorm dosage
  dosh dot doubtful dough doughnut dove downbeat downhill downstairs dowry draft drag dragon drain drank
  drastic draw dread dreadful dreamt dreamy dreary drenched dried drift drill drip driveway drool drove
  drown drugstore drum drunk drunken duchess duck duct dude duel dug duke dull dumb dummy dump dumpster dung
  dungeon dunk dunno duo duplicate dust dusty dwarf dwell dye dying dyke dynamic dynamite dynasty eagle ear
  earn ease eaten eccentric echo eclipse ecstasy eddy edgy edible edit educate eel eerie efficient egg ego
  eject elaborate elbow elect electrician electromagnetic elegant elementary elephant elevator elf eliminate
  elk elm elusive elves embarrass embattled embrace emerald emerge eminent emperor empire employ empress
  emptied enable encore encounter encrypted encyclopedia endanger endeavor endless endorse endure enema
  enforce engage enhance enlighten enormous ensign enterprise entertain enthusiastic entity envelope envy
  epic epidemic episode era erase erotic err errand erratic escort espionage espresso essay essence estate
  esteem eternal ether ethical etiquette eulogy eureka evacuate evaluate evasive evolve exaggerate examine
  excessive excite execute exhale exhaust exhibit exist exorcism exotic expand expel expense experimental
  expertise explicit explode exploit explosive expose exquisite extend extent exterior exterminator extinct
  extract extracurricular extraterrestrial extravagant eyeball eyebrow fabric fabulous facial factor faculty
  fade fag faggot fail faint fairy faithful falcon fallen fallout familiar famine fanatic fancy fang fanny
  fantasize fantastic fantasy faraway farce fare farewell fart fasten fatigue fatter fatty faucet faulty
  favor favorite favour favourite fax fearful feast feat feather feature fed feeble feisty fell fellowship
  felon felony felt feminine fern ferret fertile festive fetch fetish fetus fever fez fiasco fiddle fiend
  fiery filter filth filthy fin finale finesse finest finger fingerprint fireman firemen fireplace firewood
  firsthand fishermen fishers fishy fist fitness flair flake flame flank flannel flap flare flashy flatter
  flattery flavor flaw flea fled flee flesh flew flick fling flint flip flirt float flock flop floss flour
  flow flown fluff fluffy fluid fluke flunk flush flute fly foam foe fog fold folly fond fool foolish
  foolproof footage footie forbid forbidden fore forehead foreman foremost foreplay foresters forever
  forfeit forgave forge forgery forgive forgiven forgot forgotten fork form forsaken fort forth fortress
  forum fossil foster fought foul fountain foxy fracture fragile frail frame franchise frantic frat freak
  freeway freeze frenzy freshen freshman freshmen fret friar fridge fried friendship fright frighten frigid
  fringe frisk frisky frog frontal frontier frost frosty frown froze frozen fruitcake fry fuck fudge
  fugitive fulfill fully fungus funk funky fur furnace furniture furry fury fuse fusion fuss fussy futile
  fuzz fuzzy gabby gadget gag gal gala galaxy gale gall gallant galley gallon gallows gamble gamma gangster
  gangway garbage garland garlic garment garret garrison gasoline gasp gateway gather gauge gauze gave gaze
  gazette gear gee geek geese geisha gel gem generate generator generic generous genesis genetic genie
  genius gent gentleman geometry gesture getaway ghetto ghost gibberish giddy gig gigantic giggle gill gimme
  gin ginger giraffe girdle girlfriend gizmo glamorous glamour glance gland glare glide glimpse glitch
  glitter gloat globe gloomy glory gloss glove glow glucose glue glum goalie gob gobble gobsmacked god
  goddamn goddess godfather godforsaken godmother going golden goldfish golly gong gonna goo goodwill goody
  goof goofy goon goose gopher gorilla gospel gotta gotten gourmet gout gown graceful grad grade graffiti
  graft gram grammar gran grandchild granddad granddaughter grandma grandpa grandson granite granny grants
  grape grapefruit grasp gratitude grave gravel graveyard gravy gray graziers grease greasy greed greedy
  greenhouse greet grenade grew grey grid grief grieve grill grin grind gringo grip gritty groin groom
  groove groovy grotesque groundhog grove grow growers grown grub grudge gruesome grumpy grunt guarantee
  guardian guild guilt guitar gum gunfire gunner gunpowder gunshot gut gutted gutter gymnasium gymnastics
  gypsy habitat hack hag haircut hairdresser hairy hale halfway hallelujah hallway halo halt ham hamburger
  hamlet hammer hammock hamper hamster handbag handful handicap handkerchief handle handshake handsome handy
  handyman hang hangar hangover hapless hardship hardware hardy hare hark harmonica harmony harness harp
  harsh hart hash hassle haste hasty hat hatch hatchet hateful haul hauliers haunt haven hay haystack
  hazardous haze headache headmaster heal heap heard hearsay hearse heartache heartbeat heartbreak
  heartbroken heartfelt hearty heathen heave heaven heck hectic heed heel heinous heist held helium helm
  helmet helpful hemisphere hemorrhage hen hepatitis herald herb herbal herd hereby hernia heroic heroin
  heroine hesitate heterosexual hick hickey hid hide hideout highland hijack hike hind hip hippie hippo hire
  hitch hoax hobbit hobby hobo hock hockey hog hoist holdup holidaymakers holler hollow holocaust holster
  holy homeland homemade homesick hometown homework homey homicidal homicide homosexual honcho honeymoon
  honk honorary hood hoof hook hoop hooray hoot hop hopeful hopper horizon horizontal horn horny horrid
  horrific horrified horseback hose hostess hostile hotshot hotter hound householders housekeeper housewife
  housewives howdy howl hub hubby huddle hue hug huh hulk hum humane humble humiliate humor humorous hump
  hunch hung hungover hungry hunk hunt hurrah hush husky hustle hut hutch hybrid hydrogen hyena hygiene hymn
  hype hypnosis hypocrisy hypocrite hysteria iceberg icebox icing icon icy identified identify idiot idiotic
  idle idol ignorant illness imagery imaginary imaginative imbecile imitate immature immense imminent
  immoral immortal immune impatient imperative implant implied imply impose impostor impotent impound
  impress improve improvise impulse impulsive inadequate inappropriate incense incentive inch include
  incompetent inconsiderate inconvenient incorrect indecent indicate indistinct induce indulge infamous
  infantry inferior infiltrate infinite infirmary info inform informal informant infrared ingredient inhale
  inherit inhuman initiate initiative inject injustice ink inn input inquire insane insect insecure
  insensitive insert insignificant insomnia inspect inspire instant instinct institute instruct instructor
  instrumental insulin insult intact intellect intellectual intelligent intend intensive intent interact
  intercept intercom intercourse interface interfere intern internship interpret interrogate interrupt
  interstate intervene intimacy intimate intimidate intrigue introduce intrude invade invalid invent
  inventor inventory invest investigate investigative invite involve irate ironic irony irregular irrelevant
  isolate itch itchy itinerary ivory ivy jab jackal jackass jacket jackpot jade jaguar jam janitor jar jaw
  jazz jealous jealousy jeans jeez jelly jellyfish jeopardize jeopardy jerk jerky jewel jewellery jewelry
  jiffy jig jigsaw jingle jinx jive jock jockey jog jolly jolt joyful jubilant judgmental jug juggle jugular
  juice juicy jukebox jumbo jumpy jungle junior junk junkie junkyard justified justify juvenile kangaroo
  karate karma keg ketchup kettle keyboard kiddie kiddo kidnap kidnapper kill kilo kin kinda kindergarten
  kingdom kinky kiss kit kite kitten kitty knack knackered kneel knew knit knives knob knock knockdown
  knockout knot kosher lace lad ladder laden lag lagoon laid lair lamb lame lamp landlady lane lantern lap
  lapse laptop larceny lard lark laser lash lass latch lateral latex latitude latrine laud laugh laundry
  laurel lava lavender lavish lawful lawn lax lay layaway layout lazy leaf leaky lean leap learnt
  leaseholders leash least leather lecture ledge leech leery legendary legion legit legitimate lemon
  lemonade lend length lens lent leopard lesbian lethal lettuce leukemia lever leverage levy liable liaison
  librarian lice lick lid lieutenant lifeguard lifelong lifestyle lifetime lift lighten lighthouse limb
  limbo lime limo limousine limp linen lineup linger lingerie lion lip lipstick liquid liquor lit literary
  literature litigants litter livelihood livestock livid lizard llama loaf loathe lobe lobster locate lock
  locket lodge loft log logical logo lollipop lonesome lookout loon loony loop loose loosen loot lose lotion
  lottery lotus lounge louse lousy lout lovable lowly loyalty ludicrous lug luggage lullaby lumber lump
  lumpy lunar lunatic luncheon lunchtime lung lure lust lying lynch macaroni mace machinery macho mackerel
  mad madam madame madly madman madness maggot magical magician magnet magnetic magnificent magnitude magnum
  maid maiden mailbox mailman mainframe mainland maintain majestic majesty makeup malaria mall malpractice
  malt mama mamma manage mandate maneuver mangled mango mangy manhood maniac manic manicure manifest
  manipulate manipulative mankind manly manner manor manpower manslaughter mantle manual manufacture manure
  manuscript maple mar marathon marble mare marijuana marketplace marksman marrow marry marshal marshmallow
  mart martial martyr marvel marvellous marvelous mas mascot masculine mash masquerade massacre massage
  masseuse mast masterpiece mat math mathematics matrimony matrix mattress mauled maverick mayday mayhem
  mayo mayonnaise maze meadow meaningful meant measles meatball meatloaf mecca mechanic mechanism medic
  medieval mediocre meek meg mellow melody melon melt meltdown membership memorial memorize menace mend
  mentor menu meow mercenary merchandise merciful mercury mercy merge merit mermaid merry messenger messy
  metaphor meteor metro metropolitan mice microchip microphone microscope microwave midget midst midterm
  midway miffed mighty migraine mild mile mileage militia milky mill millennium millimeter millionaire
  mineral mingle mini miniature minimal minimum minivan mink mint minus miraculous mirage mirror mischief
  misdemeanor misery misfortune missionary missus mist mistaken mistletoe mistook mistress misty
  misunderstand misunderstood mitt mix mixture moan mock mockery mode modest modesty modified module mogul
  moist mold mole molecular mommy monastery monitor monk monkey monster monstrous moo moody moose mop morale
  morbid morgue moron morphine mortal mortar mortuary mosquito moss motel moth mothballed motherfucker
  motorcycle motto mound mount mourn mouse moustache mouth mouthful mow muck mud muddy muffin mug mule mull
  mummy murderous muscle muscular muse mush mushroom mushy mustache mustang mustard mutant mute mutiny mutt
  muzzle mystic mystique mythology nab nag nail naive nan nap napalm napkin narc narked narrator narrow
  nasal nasty naughty nausea navigate navigator navy neat nebula neck necklace needle needy neglect
  negotiate neon nephew nerd nervous neural neurotic newborn newly newton nibble nicked nickel nickname
  nicks nicotine nifty nigger nightclub nightfall nightgown nighttime nip nipple noble nod noisy nonsense
  nonstop noodle noose nope norm northeast northwestern nosy notch notebook notified notify notion nova
  novelty nowadays nude nudity nuke numb nun nursery nut nutty oak oasis oath oatmeal obedient obey oblige
  oblivion obscene obscure observe obsessive obsolete obstacle obtain occult occupied occupy occur octopus
  oddly odor offend offensive ogre olive omega omelet omen oneself onion onward oops opera operate opium
  oppose optimistic oracle orange orbit orchard orchestra orchid ordeal ore organ organic organism organize
  orgasm orgy orient oriental origin orphanage ouch ought ounce oust outburst outfit outlaw outlet outline
  outrun oven overboard overcoat overcome overdo overdose overdue overhead overheard overload overlook
  overreact override overrun overseers overtime owe owl ozone packet pact pad paddle padre pageant painful
  pajamas pal palace pale palm pan pancake panda pang pansy panther pantry pantyhose papa paperwork par
  parachute parade paragraph parallel paralysis paramount paranoia paranoid parasite parcel parched parental
  parish parlor parlour parole parrot parson partial participate particle partygoers pas passionate passive
  passport password pasta paste pastor pastry pasture patch patent path pathetic pathology patio patriot
  patriotic patriotism patrol patron patronize patty pause paw pawn paycheck payday payoff payroll pea
  peaceful peach peak peanut peasant peck peculiar pedal pediatrician pee peek peel peep peeved peg pelican
  pelvic pelvis pen penance pencil penetrate penguin penicillin peninsula penis penitentiary pentagon
  penthouse pep pepper peppermint pepperoni perceive perceptive perform perfume peril perimeter periscope
  perish perjury perk perky permit perpetrator perpetual persistent persona persuade persuasive pervert
  petrified petty petunia phantom pharmacy phenomena phenomenal phenomenon philosopher phoney phony
  photographic photography phrase physician piano picket pickle pickup picky picnic pie pierce pierced pig
  pigeon piggy piglet pike pile pilgrim pill pillar pillow pimp pimple pin pinch pine pineapple ping pink
  pinkie pinpoint pint pioneer pipeline pirate pistachio pistol pit pitch pitiful pizza plague plaid plain
  plank plankton planner plaque plasma plaster plate platform platinum platoon platter playback playboy
  playground plaza plead pleasant pledge plod plow ploy pluck plucky plug plum plumb plump plunge plush
  plutonium pneumonia pocket pocketbook pod poem poetic poetry pointy poisonous poke polar policemen polka
  polo polygraph pompous pond pony poodle poop pop popcorn poppy porcelain porch pork porn pornographic
  pornography portal portfolio portrait pose posh posse possum postal postcard postpone posture pot
  potassium potato potent potion pottery potty pouch pound pour powder practise prairie prank preach
  precedent precinct predator predict prefer prehistoric prejudice premature premiere preoccupied prep
  preposterous prescribe preserve prestige presume pretend pretzel prevail prevent preview prey pricey prick
  primitive privacy privilege privy proceed produce productive prof profile profound prom promote prone
  pronounce pronto prop propeller prophecy prophet propose prosecute prostitute protect protective protector
  protocol prototype prove provocative provoke prude prudent prune pry psych psyche psychiatric psychiatry
  psychic psycho psychology psychopath psychotic pub puberty publish puck puddle puff puffy puke pull
  pulmonary pulp pulse pump pumpkin pun punch puncture punish punk puny pup puppet puppy purge purity purple
  purse pursue pursuit pushy pussy pussycat putty puzzle pyjamas pyramid python quack quad quadrant quagmire
  quaint quake qualified qualify quantum quarantine quarrel quart quarterback quartet queer quickest
  quicksand quid quill quitter quiz quota rabbi rabbit rabid rabies raccoon racetrack rack racket radar
  radiant radiator radioactive radiology radius raffle raft rag rage raid railroad rainbow raincoat rainy
  raisin rake ramblers ramp ran ranch random rang ransom rap rascal rash raspberry ratio rattle rattlesnake
  rave raven ravine razor react reactor realise realistic realize realm reap rearrange rebellion reborn
  rebound rebuild rebuilt receive recess recital recite reckon reclaim recognise recognize recommend
  reconsider recover redeem redhead redneck redo reduce redundant reel ref refill reflect reflex refrain
  refresh refrigerator refuge refund refuse regain regent regroup rehab rehearsal rehearse reign reindeer
  reject rejoice relate relax relay relevant relieve relieved relish relive reload reluctant rely remain
  remainder remarried remedy remorse removal remove rendezvous renew renounce renters reopen rep repair
  repay repent rephrase replace reply represent reproduce reptile republic repulsive require reschedule
  resemble resent reset residue resign resolve resort resourceful respectful respiratory restore restrain
  restraint retain retard rethink retire retract retreat retrieve reunion rev reveal revellers revive revolt
  revolutionary rewind rewrite rhino rhyme rhythm rib ribbon rice rickety rid ridden riddle ridge ridicule
  ridiculous rig rightful rigid rim rink rinse rip ripe ripple risen risky rite ritual riverside roach
  roadblock roam roar roast robbed robber robe robs rocket rocky rode rodent rodeo rogue romantic rooftop
  rook rookie roommate rope roster rosy rot rotate rotten rouge roulette routine rowers royalty rub rubber
  rubble ruckus rudder rude rue rug ruin rum rumble rummy rump runaway rundown rung runt runway ruse rust
  rusty rut rye sabotage sack saddle sadistic sadly sadness safari sage sail sailboat sake salad salami
  salesman salesmen saliva salon saloon salsa salt salty salute salvage sample sanctuary sandman sandwich
  sane sang sanitarium sanity sank sap sarcasm sarcastic sassy sat satchel satin satisfactory satisfied
  satisfy sauce sausage savage savior saw saxophone scalp scalpel scam scan scanner scar scarce scare
  scarecrow scarf scarlet scary scatter scenery scent schizophrenic schmuck scholarship schoolgirl scoop
  scoot scope scorched scorpion scotch scoundrel scrabble scram scramble scrap scrape scratch scrawny
  screech screenplay screw screwdriver screwy scrooge scrub sculpture scum seafood seal seaman seasick
  seaweed secrecy secure sedan sedative seduce seedy seem seen segment seize seizure seldom select self
  selfish semen semester seminar senile sensitive sensual sentimental sentry sequel sergeant sermon serpent
  serum serve setback settle setup sever sew sexy shabby shack shade shadowy shady shaft shaggy shake shaken
  shaky shallow sham shameful shampoo shark shatter shave shawl sheet shell shield shin shine shiny shippers
  shirt shit shitty shiver shoo shook shoot shopkeepers shore shortcut shotgun shout shove shovel shown
  shrapnel shred shrewd shrine shrink shrunk shuffle shush shutdown shutter shuttle sidekick sidewalk
  sideways siege sierra sigh signature silicon silk silly silverware simmer sincere sinful sing sinister
  sink sinner sinus sip sire siren sissy sitcom sitter skate skateboard skeleton sketch ski skid skinny
  skint skip skipped skirt skull skunk slab slack slain slam slammed slammer slang slap slash slate
  slaughter slavery slay sleazy sled sleepy sleeve sleigh slept sleuths slice slick slid slide slim slime
  slimy sling slingshot slip slipper slippery slit slob slogan slop slope sloppy slot sloth slug slumber
  slut sly smack smallholders smallpox smash smear smell smile smith smug smuggle smut snack snag snail
  snake snap snappy snatch sneak sneaky sneeze sniff snip snitch snob snoop snooty snore snot snowball
  snowman snubbed snuff snug soak soap soar sob sock socket sod soda sodden sodium sofa softball soften
  soggy solace solemn solitary solitude solo solve someday someplace sometime sonic sophomore soprano
  sorcerer sordid sore sorrow sorta sought soup sour southeast souvenir sovereign sow spa spacecraft
  spaceship spade spaghetti span spank spark sparkle sparky spat spawn spear specialty specimen speck
  spectacle spectacular spectrum speedy spell spent sperm sphere spice spicy spider spike spill spin spinach
  spinal spine spiral spiritual spit splash spleen splendid split spoil spoke spoken sponge spook spooky
  spoon spray spree springtime sprinkle sprung spun spur squaddie squadron square squash squat squawk squeak
  squeaky squeal squeeze squid squire squirrel squirt stab stabilize stable stack stag stain staircase
  stairway stakeout stale stalk stall stallion stamina stamp stance standby starboard stare stark starve
  stash static stationery statue stature statute steak steal stealth steep steer stem stench stereo sterile
  stern stew stewardess sticky stiff stimulate sting stink stir stitch stockade stole stomach stomp stood
  stool stoop storage storeroom stork stormy stove straighten straightforward strain strand strangle strap
  straw strawberry stray streak strengthen stressful stretch stride strife strip stripe stripper stroke
  stroll stroppy struck structural strung strut stubborn stuck stud stuffy stumble stump stun stung stunned
  stunt stupid sturdy stutter stylish sub sublime submarine submit subpoena substantial substitute subtle
  subway succeed successor suck suede suffer suffice suffocate suicidal suing suitcase suite sultan sum
  summary summit summon sunbathers sundae sundown sung sunglasses sunk sunny sunrise sunset superb
  superficial superior supernatural superstar supervise supper supplied supportive suppress supremo surf
  surge surrender surrogate surround survive suspend suspense sustain swab swallow swam swamp swan swanky
  swap swat sway swear sweat sweatshirt sweaty sweep sweetheart sweetie swell swept swim swimsuit swine
  swish switch swollen swoop sword swore swot swung symbolic sympathetic sympathize symphony sync syndicate
  syndrome synthetic syphilis syringe syrup tab tablet tack tackle tacky taco tactic tad taffy tag tailor
  takeoff takeout takeover tale talisman tally tame tan tang tango tape tar tart tartar tasty tattoo taught
  tavern taxi teach teamwork tearful tease technique tee teenage teeth telegram telegraph telephone
  telescope telly temp tempo tempt tend tennis tense tent tenure tequila terminal terminate terrace terrain
  terrific terrified territorial testified testify tetanus tetchy textbook texture thankful thaw thee
  therapeutic thereby thermal thesis theta thigh thinner thirst thirsty thong thorn thorough thou thoughtful
  thread threaten threshold threw thrill thrive throne throttle throw thrust thud thug thumb thump thunder
  thunderbolt thy tiara tic tick tickle tidy tiger tighten tile tilt timid tin tinker tire tiresome tissue
  tit toad toast toe toff tofu toilet token tolerate tomato tomb tombstone ton tong tongue tonic took toot
  tooth toothbrush toothpaste topless torch tore torment torpedo torso toss tot touchdown touchy tow towel
  trace traced tract tractor trademark traitor trajectory tramp trance transform translate translator
  transmit transmitter transparent transplant transvestite trap trapper trash traumatic tray treacherous
  treachery tread treason treat trek tremble trench trespass triangle tricky tried trifle trigger trim
  triumph triumphant trivial troll trolley trophy trot troublemaker troublesome trough troupe trout truce
  truly trump trumpet trunk trustworthy trusty truthful tub tuck tug tumble tummy tumor tuna tune turd turf
  turnip turtle tux tuxedo twerp twinkle twit twitch twitchers tycoon tying typhoon tyranny tyrant ugh ulcer
  ultrasound umbrella unanimous unarmed unattractive unaware unborn uncanny uncertain uncommon uncover
  underage underestimate underlay undermine underneath underpants understood understudy underwear underworld
  undo undone undress uneasy unemployed unexpected unexplained unfair unfaithful unfamiliar unfinished unfit
  ungrateful unhappy unhealthy unheard unicorn unidentified uniform unimportant unite universe unkind
  unleash unlimited unload unlock unlucky unmarked unnatural unnecessary unorthodox unpack unpleasant
  unprepared unreal unsafe unseen unsolved untie unto untrue unwanted unworthy upbeat upgrade uphold upright
  upset upside upstairs upstate uptight uptown upward uranium urge urgency urine urn useless usher using
  uterus utmost utter vacant vacuum vagina vague vain valentine valet valiant valid valve vampire vandalism
  vanilla vanish vanity vanquish vase vat vault veal vector vegetarian veil vein velvet venom vent venture
  verbal verge verified verify vermin verse versus vertebrae viable vibe vicar videotape vie vigilante vile
  villa villain vine vinegar vineyard vintage violate violin viper virgin virtue virtuous visible vista
  visualize vitamin vivid vocabulary vodka vogue void volcano voltage voluntary vomit voodoo vortex vouch
  vow voyage vulgar vulture wacky wad waffle wagon waist waive walkout wallet wallow wallpaper walnut waltz
  wand wanna ward warden wardrobe ware warfare warhead warlock warmth warn warp warrant warrior wash
  washroom wasp watchman waterfall watermelon watt wax wear weary weasel weave wedge wee weep weigh weirdo
  went wept werewolf werewolves whack wham whatsoever wheat wheelchair whereabouts whew whiff whim whine
  whip whiplash whirl whiskey whisky whisper whistle whiz whizz whoa wholesale wholesome whoop whopper whore
  wick wiener wig wiggle wildcat willow wilt wimp windshield windy wing wink wipe wire wisdom wise wit witch
  witchcraft withdraw withdrawal withdrawn withstand witty wizard woe woke wolf wolves womb won wonderland
  wondrous wonky wont woo wooden woodsmen woody woof wool wore workout worm wormhole worn worship worthwhile
  worthy wrap wrapper wrath wreck wreckage wrench wrestle wretch wright wrinkle wrist writ yacht yak yank
  yap yarn yeah yearbook yell yellow yippee yob yoga yogurt yonder yourselves youthful yuck yum yummy zany
  zap zebra zip zipper zombie zoo zoom`.split(/\s+/),
);
