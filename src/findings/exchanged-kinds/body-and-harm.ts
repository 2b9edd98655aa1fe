import type { KindList } from './kind-list.ts';

/** The body, what befalls it, what is done against the law, and what kills. */
export const BODY_AND_HARM: readonly KindList[] = [
  {
    name: 'limbs and bones',
    kind: 'measure',
    groups: `knee, leg, kneecap, cruciate | ankle, leg | shin, leg, shinbone | calf, leg | thigh, leg, hamstring, quadriceps | femur, leg, thigh | tibia, leg, shin | hip, pelvis | groin | toe | heel, achilles | shoulder, collarbone, collar bone, clavicle, rotator cuff | elbow, arm | wrist, arm, forearm | finger, thumb | spine, vertebra, backbone, spinal | rib, ribcage, chest | skull | jaw, jawbone | cheekbone | neck, throat | nose | ear | eye, eyelid | lip, mouth | tongue, mouth | tooth, mouth | gum, mouth | chin | forehead | chest, torso, rib | stomach, abdomen, belly, gut, tummy | buttock`,
  },
  {
    name: 'organs',
    kind: 'measure',
    groups: `heart, cardiac | lung, pulmonary | liver | kidney, renal | brain | bladder | bowel, colon, intestine, colorectal | pancreas, pancreatic | stomach, gastric | skin | prostate | breast | ovary, ovarian | womb, uterus, cervix | throat, oesophagus | blood | bone, bone marrow | spleen | thyroid | eye, retina, cornea | lymph node | gall bladder, gallbladder`,
  },
  {
    name: 'injuries',
    kind: 'measure',
    groups: `fracture, broken bone | sprain, strain | burn, scald | gash, laceration | bruise, bruising | concussion, head injury | dislocation | gunshot wound, bullet wound | stab wound, knife wound | smoke inhalation | hypothermia, frostbite | heatstroke, heat exhaustion, sunstroke | dehydration | food poisoning | carbon monoxide poisoning | electric shock, electrocution | spinal injury`,
  },
  {
    name: 'conditions of the hurt',
    kind: 'claim',
    groups: `fighting for his life, fighting for her life, fighting for their lives, fighting for its life, fighting for life, fought for his life, fought for her life, fought for their lives, critical condition, critically ill, critically injured, critically hurt, critically wounded, life-threatening condition, life-threatening injury, gravely ill, gravely injured, at death's door, close to death, near death, on life support, in mortal danger |
      serious condition, seriously ill, seriously injured, seriously hurt, seriously wounded, badly hurt, badly injured, severely injured, severely hurt, severely wounded, serious injury, severe injury, grave condition |
      stable condition, stable but serious, serious but stable, serious but stable condition, critical but stable, out of danger, satisfactory condition, comfortable condition, not life-threatening, non-life-threatening, no longer in danger |
      critical but stable, critical condition, critically ill |
      slightly hurt, slightly injured, slightly wounded, lightly hurt, lightly injured, lightly wounded, minor injury, slight injury, light injury, superficial injury, cuts and bruises, non-life-threatening injury |
      unhurt, uninjured, unharmed, unscathed, safe and sound, safe and well`,
  },
  {
    name: 'in whose hands somebody is',
    kind: 'claim',
    groups: `in custody, in police custody, remanded in custody, held in custody, remanded, on remand, behind bars, in detention | on bail, released on bail, freed on bail, granted bail | under house arrest, house arrest | at large, on the run, in hiding | released without charge, freed without charge, released uncharged | electronic tag, ankle monitor, ankle tag`,
  },
  {
    name: 'illnesses',
    kind: 'claim',
    groups: `cholera | typhoid, typhoid fever | malaria | dengue, dengue fever | measles | mumps | rubella | chickenpox | smallpox | mpox, monkeypox | polio | flu, influenza | bird flu, avian flu, avian influenza | swine flu | covid, covid-19, coronavirus | ebola | zika | yellow fever | hepatitis | tuberculosis, tb | hiv | meningitis | pneumonia | bronchitis | asthma | diabetes | cancer, tumour, tumor, leukaemia, leukemia, lymphoma, melanoma | leukaemia, leukemia, blood cancer, cancer | melanoma, skin cancer, cancer | lung cancer, cancer | breast cancer, cancer | bowel cancer, colon cancer, colorectal cancer, cancer | prostate cancer, cancer | stroke | heart attack, cardiac arrest, heart failure | dementia, alzheimer's | parkinson's | epilepsy | multiple sclerosis | arthritis | sepsis, blood poisoning | salmonella | e coli | listeria | norovirus | legionnaires' disease, legionella | plague | anthrax | rabies | tetanus | diphtheria | whooping cough, pertussis | leprosy | scurvy | leishmaniasis | chagas | obesity | anorexia | depression | schizophrenia | foot-and-mouth disease, foot-and-mouth | african swine fever | scabies | shingles | chlamydia | gonorrhoea, gonorrhea | syphilis | herpes | human papillomavirus, hpv | scarlet fever | lyme disease | west nile virus, west nile fever | tick-borne encephalitis, encephalitis | botulism | gastroenteritis, stomach bug, stomach flu | appendicitis | migraine | osteoporosis | eczema | psoriasis | hay fever | tinnitus | glaucoma | cataract | motor neurone disease, als | huntington's disease | cystic fibrosis | sickle cell disease, sickle cell | haemophilia, hemophilia | lupus | crohn's disease | coeliac disease, celiac disease | autism | adhd | bipolar disorder | post-traumatic stress disorder, ptsd | anxiety | bulimia | insomnia | cirrhosis | kidney failure, kidney disease | liver failure, liver disease | aneurysm | blood clot, thrombosis | cerebral palsy | muscular dystrophy | pancreatic cancer | ovarian cancer | cervical cancer | stomach cancer | liver cancer | brain tumour, brain tumor, brain cancer | kidney cancer | bladder cancer | throat cancer | oesophageal cancer | thyroid cancer | testicular cancer | bone cancer | bluetongue | bovine tuberculosis, bovine tb | mad cow disease, bse | swine fever | ash dieback | dutch elm disease | potato blight | newcastle disease | anaemia, anemia | gout | hernia | gallstone, gallstones | kidney stone | tonsillitis | croup | trachoma`,
  },
  {
    name: 'treatments',
    kind: 'claim',
    groups: `vaccine, jab, vaccination, immunisation, shot, injection | pill, tablet, capsule | injection, jab, shot, infusion | drip, infusion, intravenous | cream, ointment, gel | inhaler | chemotherapy, chemo | radiotherapy, radiation therapy | transplant | transfusion | antibiotic, pill, tablet, injection, infusion | antiviral, pill, tablet | nasal spray, spray | skin patch, patch | eye drops, drops | mouthwash | syrup | painkiller, analgesic, pill, tablet, injection | insulin, injection | statin, pill, tablet | placebo, dummy pill | physiotherapy | dialysis | x-ray | mri | blood test | urine test | biopsy`,
  },
  {
    name: 'departments of a hospital',
    kind: 'place',
    groups: `emergency room, emergency department, casualty, a&e, accident and emergency | intensive care, intensive care unit, critical care | maternity ward, maternity unit, labour ward | children's ward, paediatric ward | operating theatre, operating room | outpatient clinic, outpatient | burns unit | stroke unit | psychiatric ward, mental health unit | hospice | care home, nursing home | mortuary, morgue`,
  },
  {
    name: 'offences',
    kind: 'cause',
    groups: `murder, homicide | manslaughter, culpable homicide, negligent homicide, homicide | attempted murder | assault, battery, attack | grievous bodily harm, assault | rape, sexual assault | sexual assault, sexual abuse | robbery, armed robbery, theft | burglary, break-in, theft | theft, stealing, larceny, shoplifting | shoplifting, theft | fraud, deception, swindling | embezzlement, theft, fraud | bribery, corruption, graft, fraud | corruption, graft, bribery, fraud | money laundering, fraud | tax evasion, tax fraud, fraud | forgery, counterfeiting, fraud | perjury, lying under oath | contempt of court | perverting the course of justice, obstruction of justice, obstructing justice | blackmail, extortion | kidnapping, abduction | false imprisonment | arson | vandalism, criminal damage | trespass, trespassing |
      drunk driving, drink driving, drink-driving, drunken driving, driving under the influence | public intoxication, drunkenness, public drunkenness | disorderly conduct, public disorder | speeding | dangerous driving, reckless driving, careless driving | stalking, harassment | harassment, stalking | hacking, computer misuse | espionage, spying | treason | sedition | terrorism | drug trafficking, drug dealing, drug smuggling | drug possession | smuggling | people smuggling, human trafficking | poaching | money lending | insider trading, insider dealing, fraud | defamation, libel, slander | negligence, gross negligence | incitement | riot, rioting | weapons possession | wire fraud, fraud | identity theft, fraud | electoral fraud, vote rigging, voter fraud`,
  },
  {
    name: 'weapons',
    kind: 'claim',
    groups: `knife, dagger | machete | axe, hatchet | hammer | crowbar, iron bar | baseball bat | pistol, handgun, revolver, gun, firearm | rifle, gun, firearm | shotgun, gun, firearm | machine gun, gun, submachine gun | air rifle, air gun | crossbow, bow and arrow | sword | grenade | bomb, explosive | landmine | missile, rocket | torpedo | artillery, mortar | drone | tear gas | pepper spray | water cannon | rubber bullet | baton, truncheon | taser, stun gun | petrol bomb, molotov cocktail | cannon`,
  },
  {
    name: 'drugs',
    kind: 'claim',
    groups: `alcohol, drink, booze, liquor | drug, narcotic | cocaine, coke, drug | heroin, drug, opioid | cannabis, marijuana, weed, hashish, drug | methamphetamine, meth, crystal meth, amphetamine, drug | fentanyl, opioid, drug | ecstasy, mdma, drug | ketamine, drug | lsd, drug | opium, drug, opioid | steroid, drug | tobacco, cigarette, cigar | vape, e-cigarette | gambling, betting | caffeine | morphine, opioid, drug`,
  },
];
