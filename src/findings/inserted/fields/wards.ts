import { type Topic, topic } from '../topic.ts';

/** Hospitals, illness and care, as a page adds it; each with all the words by which a faithful page may come to it. Left out are injections, of money and fuel too, animals "put down", as pipes are, and approval by governments. */
export const WARDS: readonly Topic[] = [
  topic(
    '(?:treated|treatment|suffering|suffered) (?:for|from) (?:\\w+ )?shock|in (?:deep |severe |a state of |complete |total )shock|still in shock|delayed shock|anaphylactic shock',
    'shock, stun, trauma, distress, shak, horr, devast, upset, disbel, numb, allerg, unbeliev',
  ),
  topic(
    '(?:dog|snake|insect|tick|spider|shark|bat|mosquito|monkey|human|rat|animal|crocodile) bites?|(?:bee|wasp|jellyfish|scorpion|hornet) stings?|(?:was|were|been|being|had been) (?:bitten|stung|mauled|gored|savaged)|rabies|tetanus|lyme disease|anti-?venom',
    'bite, bites, bitten, bit., sting, stung, fang, venom, rabi, attack, tick., ticks, snake, shark, maul, gore., gored, tetan, lyme, savag, wound, mosquito, jaws, teeth, dog, dogs',
  ),
  topic(
    'blood (?:donors?|donations?|bank|supplies|transfusions?|type|group)|(?:donat(?:e|ed|ing)|give|gave|giving) blood|organ (?:donors?|donations?|donor|transplants?)|(?:donated|donating) (?:his|her|their|a|an) (?:\\w+ )?(?:organs?|kidney|liver|heart|corneas?|bone marrow|body)|bone marrow|donor (?:register|list|heart|organ|kidney|liver|card)',
    'blood, organ., organs, donor, donat, transplant, marrow, kidney, liver, transfus, stem cell, cornea',
  ),
  topic(
    "burns (?:unit|ward|cent(?:re|er))|(?:maternity|children[’']s|isolation|psychiatric|neonatal|trauma|stroke|cancer|emergency|paediatric|pediatric|cardiac|geriatric|delivery) (?:wards?|units?|wings?|clinics?)|outpatients?(?: clinic| department)?|operating (?:theatres?|rooms?)|field hospital|specialist (?:hospital|unit|clinic|burns|centre|care)",
    'burn, unit., units, ward, matern, child, hospital, neonat, premat, baby, clinic, isolat, psych, trauma, stroke, cancer, emergency, paediat, pediat, cardi, heart, geriat, birth, deliver, operat, surg, theatre, intensive, outpat, department, specialist',
  ),
  topic(
    "hospices?|(?:care|nursing|retirement|old people[’']s|elderly care) homes?|sheltered housing|assisted living|palliative (?:care|ward)|home (?:care|help|carers?|nursing)",
    'hospice, care home, nursing, retire, elder, home for, old people, senior, palliat, carer, resident, sanator, aged, pension, care., dement, sheltered, disab, assisted, convales',
  ),
  topic(
    '(?:long|longer|record|average|hospital|lengthy) waiting times?|waiting times? (?:for|at|in|of|are|have|were|had)|(?:hours|days|months|weeks|years) (?:on|in|for) (?:a |an )?(?:trolleys?|corridors?|waiting (?:room|list)|operation|appointment|surgery)|on trolleys|waiting rooms?|(?:shortage|lack) of (?:hospital )?beds|(?:hospital|intensive care|spare|extra|free|empty) beds|bed (?:shortages?|capacity|occupancy)',
    'wait, queue, delay, trolley, corridor, backlog, bed., beds, hours, crowd, capacit, full, ward, list., overflow, turned away, room',
  ),
  topic(
    'misdiagnos(?:ed|is|es)|wrong(?:ly)? (?:diagnosis|diagnosed|medication|dose|dosage|drug|medicine|blood|limb|leg|kidney|patient|prescription|injection)|medical (?:errors?|negligence|malpractice|mistakes?|blunder)|malpractice|botched (?:\\w+ )?(?:operation|surgery|procedure)|dosage errors?',
    'misdiag, diagnos, wrong, error, mistak, neglig, malpract, botch, mix, incorrect, fail, fault, blunder, overdos, oversight, confus, missed, swap',
  ),
  topic(
    'second opinions?|(?:referred|referral|sent|transferred|moved|flown|airlifted|taken|rushed) to (?:a|an|another|the nearest|a nearby|the local) (?:\\w+ )?(?:specialist|specialists|hospital|clinic|doctor|consultant|psychiatrist|trauma centre|burns unit|medical centre)',
    'opinion, refer, special, consult, doctor, hospital, clinic, medic, transfer, treat, infirm, ward, patient, surg, ambulanc, intensive, casualty',
  ),
  topic(
    "(?:on|without|by|needs?|written|wrote|repeat|doctor[’']s|free) (?:a )?prescriptions?|prescription (?:drugs?|medicines?|charges?|pills|medication|painkillers)|prescribed (?:\\w+ )?(?:drugs?|medication|medicine|painkillers|antibiotics|pills|tablets|him|her|them)|over[- ]the[- ]counter",
    'prescri, counter, pharm, chemist, medic, drug, doctor, pill, tablet, dispens, painkill, antibio, treat',
  ),
  topic(
    '(?:regulatory|fda|ema) approval|approved (?:for (?:use|treatment) (?:in|by|on)|by (?:the )?(?:fda|ema|european medicines|food and drug))|awaiting (?:regulatory )?approval|(?:fda|ema|mhra)(?= (?:has|approv|said|in|for))',
    'approv, fda., ema., mhra, regulat, licen, authori, green light, clearance, cleared, medicines agency, permit, food and drug, consent, sanction, endors, go-ahead, ministr',
  ),
  topic(
    'experimental (?:\\w+ )?(?:drugs?|treatments?|vaccines?|therap(?:y|ies)|surgery|procedure|medicine)|gene (?:therapy|editing)|stem[- ]cells?(?: \\w+)?|immunotherapy|crispr|monoclonal antibod\\w+|off-label|compassionate use|personali[sz]ed medicine',
    'experiment, trial, gene., genes, genet, stem, immun, crispr, dna., antibod, pioneer, untest, clinical, off-label, compassion, cell, editing, novel, first of, innovat',
  ),
  topic(
    'superbugs?|(?:antibiotic|drug|multi-?drug)[- ]resistan(?:t|ce)|resistant (?:bacteria|strains?|infections?)|hospital-acquired|MRSA|(?:new|highly contagious|deadly|mutant|dominant|delta|omicron) (?:strains?|variants?)',
    'variet, cultivar, breed, version, type., types, resist, superbug, antibiot, mrsa, bacter, strain, variant, mutat, infect, acquir, germ, pathogen, virus, contag',
  ),
  topic(
    'contact tracing|(?:face|surgical|medical|protective|dust|gas|wearing|wear|wore) masks?(?! of)|hand (?:sanitisers?|sanitizers?|washing|hygiene)|social(?:ly)? distanc(?:ing|ed)|(?:travel|border|covid|lockdown|pandemic) restrictions|(?:rapid|mass|pcr|antigen|covid) test(?:s|ing)|herd immunity',
    'mask, distanc, tracing, traced, sanit, wash, hygien, immun, vaccin, covid, corona, quarant, isolat, pandem, protect, restrict, pcr., antigen, test, border, virus, infect, disinfect, smoke, gas., dust, fume, hood, carniv, costume, robber',
  ),
  topic(
    '(?:healthy|balanced|mediterranean|vegan|vegetarian|gluten-free|low-carb|plant-based|strict|special|crash|low-fat|poor|unhealthy|high-fibre|keto|liquid) (?:diets?|eating|lifestyle)|vegans?|vegetarians?|processed food|junk food|fast food|sugary (?:drinks|snacks|food)|fizzy drinks|energy drinks?|vitamins?|(?:dietary|food|vitamin|nutritional) supplements?',
    'diet, vegan, veget, food, eat, ate., gluten, nutri, meal, carb, plant-based, meat, health, mediterr, sugar, drink, vitamin, supplement, snack, fast, obes, weight, calor, fibre, lifestyle, soda, fat., burger',
  ),
  topic(
    '(?:heavy|chain|lifelong|former|passive|ex-) ?smok(?:ers?|ing)|(?:quit|gave up|stopped|stop|give up|giving up) smoking|cigarettes?|vap(?:es|ers|ing)|e-cigarettes?|nicotine|cigars?|tobacco|cigarette (?:butt|ends?)|smoking (?:ban|break|area|room)',
    'smok, cigar, tobacco, vap(?:e|i), nicot, snus, butts, ashtray, pipe., lighter',
  ),
  topic(
    '(?:on|took|taken|taking|long-term) (?:\\w+ )?(?:sick|medical) leave|signed off (?:sick|work)|call(?:ed|ing) in sick|(?:weeks|months|days|time|year) off (?:work|sick|school)|sick ?notes?|sick pay',
    'sick, ill., illness, off work, leave., absen, miss, holiday, truan, class, lesson, unwell, injur, stress, burnout, burn-out, not work, unable to work, time off, health, recover',
  ),
  topic(
    'prosthe(?:tic|tics|sis)(?: \\w+)?|artificial (?:limbs?|legs?|arms?|hearts?|hips?|hands?|knees?|skin|eyes?)|hearing aids?|cochlear implants?|glass eye|guide dogs?|sign language|braille|lip-?read(?:ing|s)?',
    'prosth, artific, limb, leg., legs, hearing, deaf, amput, implant, disab, guide dog, blind, sight, sign lang, braille, device, lip, eye, bionic, hand., wheelch, knee, hip.',
  ),
  topic(
    "traumati[sz]ed|psychological(?:ly)? (?:damage|harm|toll|trauma|scars|scarred|effects|problems|distress)|emotional(?:ly)? (?:toll|scars|scarred|distress|trauma|damage)|(?:mental|physical|emotional|deep|lasting|permanent) scars|panic attacks?|flashbacks?|survivor[’']s guilt",
    'trauma, psychol, mental, emotion, scar., scars, scarr, distress, stress, anxi, suffer, depress, nightm, fear, upset, shock, panic, flashb, haunt, ptsd, grief, griev, guilt, afraid',
  ),
  topic(
    '(?:no|without a|hope of a|known|find a|search for a|a possible|potential|miracle) (?:known )?cures?|incurable|untreatable|life-threatening|potentially fatal|(?:life-saving|lifesaving|life-prolonging) (?:\\w+ )?(?:surgery|operation|treatment|drugs?|medicine|medication|procedure|equipment|therapy)|life expectancy',
    'cure., cures, curab, cured, terminal, fatal, deadly, treat, remed, incur, die., dies, dying, threat, saving, save, saved, expectan, critical, mortal, lethal, live longer, risk, surviv',
  ),
  topic(
    "(?:rare|genetic|inherited|hereditary|degenerative|chronic|progressive|neurological|autoimmune|congenital|undiagnosed|underlying|pre-existing|respiratory|skin|eye|blood|lung|liver|kidney|bone|muscle|heart) (?:\\w+ )?(?:disease|condition|disorder|illness|syndrome|defect|ailment|complaint)s?|(?:epilepsy|multiple sclerosis|cerebral palsy|cystic fibrosis|down[’']s syndrome|autism|autistic|arthritis|lupus|parkinsonism|muscular dystrophy|motor neurone)",
    'rare, genet, disorder, autoimm, inherit, heredit, syndrom, congenit, disease, condition, ill., illness, chronic, degener, neurolog, underlying, pre-exist, sick, patient, epilep, sclerosis, palsy, fibrosis, autis, arthrit, lupus, asthma, copd, dement, alzheim, hypertens, blood, obes, eczema, stroke, memory, cataract, glauc, dystroph, disab, respirat, defect, diagnos, suffer, virus, infect, ailment, medical, health, lung, kidney, liver, cardi, tumo, cancer, diabet, heart',
  ),
  topic(
    'born prematurely|premature (?:babies|baby|birth|twins|labour|infants?)|(?:caesarean|c-section|home birth|water birth|labour ward|midwife|midwives)|went into labou?r',
    'prematur, incubat, weeks early, preterm, pre-term, neonat, caesar, c-section, birth, midwi, labour, labor, deliver, born, matern, baby, babies, pregnan',
  ),
  topic(
    "(?:treated|checked|examined|assessed|tended|seen|attended) (?:\\w+ )?(?:at the scene|on the spot|by (?:doctors|medics|paramedics|a doctor|medical staff|an ambulance crew|nurses|the team doctor|the ship[’']s doctor|a vet))|checked (?:over )?(?:in|at) hospital|kept in (?:hospital )?(?:overnight|for observation)|overnight in hospital|medical (?:attention|help|examination|check-?ups?)",
    'treat, check, examin, assess, doctor, medic, paramed, nurs, hospital, clinic, ambulanc, observ, health, patient, physio, injur, surg, vet., wound, ward, drug, vaccin, sick, ill., illness, care., pharm',
  ),
  topic(
    "(?:outbreaks?|cases|spread|epidemic|infections?|cluster|wave) of (?:\\w+ )?(?:measles|cholera|flu|influenza|malaria|dengue|norovirus|salmonella|hepatitis|meningitis|tuberculosis|typhoid|polio|mumps|whooping cough|scabies|legionnaires|ebola|rabies|anthrax|plague|botulism|listeria|e\\. coli|yellow fever|zika|head lice|bed ?bugs)|legionnaires[’']|meningitis|tuberculosis|typhoid|polio|whooping cough|botulism|listeria|anthrax|zika|bed ?bugs",
    'tb., pertuss, mites, measl, choler, flu., influen, malar, dengue, norov, salmon, hepat, mening, tubercul, typhoid, polio, mumps, whoop, scabies, legion, ebola, rabies, anthrax, plague, botul, lister, coli, zika, lice, bedbug, bed bug, infect, disease, virus, bacter, outbreak, epidem, fever, ill., illness, sick, vaccin, symptom, contag, cough, germ, pathogen',
  ),
  topic(
    '(?:yoga|meditation|mindfulness|acupuncture|homeopath\\w+|herbal (?:remed(?:y|ies)|medicine|tea)|alternative medicine|traditional medicine|faith healer|home remed(?:y|ies)|massage|spa treatments?|detox)',
    'yoga, meditat, mindful, acupunc, homeop, herb, alternative, tradition, healer, remed, massag, spa., detox, therap, relax, wellness, natural, spirit',
  ),
  topic(
    '(?:hypnosis|anaesthe(?:tic|sia|tist)|anesthe(?:tic|sia)|under (?:general|local) an(?:a)?esthe\\w+|scalpel|swabs?|syringes?|intravenous(?:ly)?|catheter)',
    'hypno, anaesth, anesth, scalpel, swab, syring, needle, drip, intraven, inject, jab, cathet, stethosc, shot., shots, vaccin, dose, infus, surg, operat, sedat, blood, insulin, test, sample, sew, sewing, knit, leak, gunshot',
  ),
];
