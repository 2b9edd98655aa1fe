import type { KindList } from './kind-list.ts';

/** Studies, instruments, the sky, life, symptoms, examinations and operations. */
export const SCIENCE: readonly KindList[] = [
  {
    name: 'ways to study',
    kind: 'claim',
    groups: `randomised controlled trial, randomized controlled trial, randomised trial, randomized trial, clinical trial | observational study, cohort study, longitudinal study | meta-analysis, systematic review | laboratory study, lab study, laboratory experiment, lab test | animal study, animal experiment, animal test | pilot study | questionnaire, survey | case study | computer simulation, simulation, computer model, modelling | focus group | field trial, field study | telephone survey, phone survey, telephone poll | online survey, internet survey, online poll | exit poll | postal survey | thought experiment`,
  },
  {
    name: 'ways to find out',
    kind: 'claim',
    groups: `radiocarbon dating, carbon dating | tree-ring dating, dendrochronology, tree ring | dna analysis, genetic analysis, dna test, dna testing, dna sequencing | isotope analysis | ground-penetrating radar | aerial photograph, aerial photography, aerial survey | lidar, laser scanning, laser scan | satellite imagery, satellite image, satellite data | metal detector | excavation | x-ray | ultrasound | sonar, echo sounder | microscope, microscopy | wind tunnel | underwater camera | camera trap | satellite tag, gps tag, radio collar | hydrophone | sediment core, ice core`,
  },
  {
    name: 'instruments of science',
    kind: 'claim',
    groups: `telescope, radio telescope | microscope, electron microscope | spectrometer | seismometer, seismograph | thermometer | barometer | radar | sonar | lidar | geiger counter | magnetometer | thermal camera, infrared camera, thermal imaging | accelerometer | particle accelerator, collider | weather balloon | rain gauge | tide gauge | weather buoy, buoy | supercomputer | centrifuge | gps`,
  },
  {
    name: 'bodies of the sky',
    kind: 'claim',
    groups: `asteroid, minor planet | comet | meteorite, meteor, meteoroid, fireball, shooting star | planet, exoplanet | black hole | galaxy | supernova | nebula | dwarf planet, planet | neutron star, pulsar | quasar | white dwarf | red giant | brown dwarf | solar flare, solar storm | solar eclipse, eclipse of the sun | lunar eclipse, eclipse of the moon | northern lights, aurora | satellite`,
  },
  {
    name: 'particles',
    kind: 'claim',
    groups: `electron | proton | neutron | neutrino | photon | quark | boson | muon | positron | alpha particle | gamma ray`,
  },
  {
    name: 'germs',
    kind: 'cause',
    groups: `bacterium, bacteria, bacterial | virus, viral | fungus, fungal, fungi, mould, mold | parasite, parasitic, worm | prion | algae, alga, algal | yeast`,
  },
  {
    name: 'stuff of life',
    kind: 'claim',
    groups: `gene | protein, enzyme, antibody | enzyme, protein | hormone, insulin, oestrogen, estrogen, testosterone | antibody, protein | amino acid | stem cell | nerve cell, neuron, brain cell | white blood cell | red blood cell | platelet | chromosome | cell membrane | muscle fibre`,
  },
  {
    name: 'hormones',
    kind: 'claim',
    groups: `insulin | oestrogen, estrogen | testosterone | adrenaline | cortisol | melatonin | progesterone | serotonin | dopamine | oxytocin | growth hormone`,
  },
  {
    name: 'vitamins and minerals',
    kind: 'claim',
    groups: `vitamin a | vitamin b, vitamin b12 | vitamin c | vitamin d | vitamin e | vitamin k | iron | calcium | zinc | iodine | folic acid, folate | omega-3 | magnesium | selenium | potassium | fluoride | sodium`,
  },
  {
    name: 'nutrients',
    kind: 'claim',
    groups: `protein | carbohydrate, starch | fat, saturated fat | fibre, fiber | sugar | salt, sodium | cholesterol`,
  },
  {
    name: 'ages of history',
    kind: 'date',
    groups: `stone age, neolithic, palaeolithic, paleolithic, mesolithic | bronze age | iron age, celtic | roman era, roman period, roman times | viking, norse | medieval, middle ages | renaissance | victorian | georgian | edwardian | tudor, elizabethan | byzantine | ottoman | jurassic | cretaceous | triassic | cambrian | ice age, pleistocene | colonial | baroque | gothic, medieval | soviet`,
  },
  {
    name: 'grounds',
    kind: 'claim',
    groups: `clay | sand, sandy | peat, peaty | chalk, chalky, limestone | gravel, shingle, pebble | silt, mud, sludge | loam | permafrost | basalt, lava | granite | volcanic ash | bedrock | topsoil | sandstone | slate, shale`,
  },
  {
    name: 'symptoms',
    kind: 'claim',
    groups: `fever, high temperature | cough, coughing | headache, migraine | rash | vomiting, nausea | diarrhoea, diarrhea | sore throat | shortness of breath, breathing difficulties, breathing problems, difficulty breathing, breathlessness | chest pain, chest pains | dizziness, dizzy spell | fatigue, tiredness, exhaustion | muscle pain, muscle ache | joint pain | stomach pain, stomach cramps, stomach ache, abdominal pain, stomach upset | blurred vision | loss of smell | seizure, convulsion | hallucination | memory loss | hearing loss, deafness | numbness | insomnia, sleeplessness | swelling, swollen | jaundice | hair loss | weight loss | weight gain | back pain, backache | toothache | nosebleed | itching | palpitations | night sweats`,
  },
  {
    name: 'disabilities',
    kind: 'claim',
    groups: `blind, blindness, visually impaired, sight loss, lost his sight, lost her sight, partially sighted | deaf, deafness, hearing loss, hearing-impaired, hard of hearing | paralysed, paralyzed, paralysis, wheelchair, paraplegic, quadriplegic | amputee, amputated, amputation | mute | dyslexic, dyslexia | autistic, autism | colour-blind | comatose, in a coma`,
  },
  {
    name: 'examinations',
    kind: 'claim',
    groups: `ct scan, cat scan, brain scan | mri scan, mri, brain scan | x-ray | ultrasound, ultrasound scan | blood test, blood sample | urine test, urine sample | stool test, stool sample | swab, nasal swab, throat swab, swab test | breath test, breathalyser, breathalyzer | saliva test, saliva sample | biopsy, tissue sample | mammogram | colonoscopy | endoscopy | electrocardiogram, ecg | smear test, cervical screening | eye test, eye examination | hearing test | pregnancy test | lumbar puncture | hair sample | lie detector test | psychiatric assessment, psychiatric evaluation, psychological assessment | dna test, dna sample`,
  },
  {
    name: 'operations',
    kind: 'claim',
    groups: `hip replacement, hip operation | knee replacement, knee operation, knee surgery | heart bypass, bypass surgery, bypass operation, heart surgery | caesarean, caesarean section, c-section | hysterectomy | mastectomy | cataract surgery, cataract operation, eye surgery | tonsillectomy | amputation | skin graft | liver transplant | kidney transplant | heart transplant | lung transplant | bone marrow transplant, stem cell transplant | cornea transplant | face transplant | brain surgery | open-heart surgery, heart surgery | plastic surgery, cosmetic surgery | dental surgery | gastric bypass, stomach stapling | back surgery, spinal surgery | shoulder surgery, shoulder operation | ankle surgery, ankle operation | hernia operation | abortion, termination | vasectomy | sterilisation | liposuction`,
  },
];
