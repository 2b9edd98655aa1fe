/** Medicine and the body. Diseases keep their own names; "injured" and "ill" stay apart. */
export const HEALTH = `
doctor physician clinician | surgeon surgery surgical | hospital infirmary | health healthcare
medicine medication pharmaceutical | pill capsule | pharmacist chemist | pharmacy drugstore
treatment therapy therapeutic treat | cure healed | sick ill ailment unwell disease | symptom symptomatic
diagnose diagnosis diagnostic | prescribe prescription | vaccine inoculate jab
infect infectious contagious contagion | epidemic outbreak | virus viral viruses
bacteria bacterial bacterium | microbe microbial germ | fungus fungal fungi | cancer malignant carcinoma
heart cardiac coronary cardiovascular | cardiologist cardiology | lung pulmonary respiratory | kidney renal
blood bloody bleed | skin dermatological | bone skeleton skeletal | muscle muscular | nerve neural
eye optical ocular | vision sight eyesight | tooth dental dentist dentistry
stomach abdomen abdominal belly | skull cranial | spine spinal backbone | fever feverish
vomit nausea nauseous | fatigue exhausted weary tiredness | sleep asleep sleepy | insomnia sleepless
pain ache | headache migraine | inflammation inflammatory | allergy allergic | asthma asthmatic
nutrition nutrient | malnutrition malnourished undernourished | diet dietary
psychiatrist psychiatry psychiatric | psychologist psychology | trauma traumatic | alcohol liquor booze
cannabis marijuana | opioid opiate | hygiene sanitary sanitation | amputate amputee | prosthesis prosthetic
midwife midwives | gene genetic | cell cellular | molecule molecular | longevity lifespan | carer caregiver
physiotherapist physiotherapy physio | polio poliomyelitis | tuberculosis tb | flu influenza
coronavirus covid | dose dosage | brain cerebral neurological neurologist neuroscience neuroscientist
coma comatose`;
