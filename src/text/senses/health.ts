/** Medicine and the body. Diseases keep their own names; "injured" and "ill" stay apart. */
export const HEALTH = `
doctor physician clinician | surgeon surgery surgical | hospital infirmary | health healthcare
medicine medication pharmaceutical | pill tablet capsule | pharmacist chemist | pharmacy drugstore
patient inpatient outpatient | treatment therapy therapeutic treat | cure healed
sick ill ailment unwell disease | symptom symptomatic | diagnose diagnosis diagnostic
prescribe prescription | vaccine inoculate immunise jab | infect infectious contagious contagion
epidemic outbreak | virus viral | bacteria bacterial bacterium | microbe microbial germ
fungus fungal fungi | cancer malignant carcinoma | heart cardiac coronary cardiovascular
cardiologist cardiology | lung pulmonary respiratory | kidney renal | liver hepatic | blood bloody bleed
skin dermatological | bone skeleton skeletal | muscle muscular | nerve neural | eye optical ocular
vision sight eyesight | tooth dental | dentist dentistry | stomach abdomen abdominal belly | skull cranial
spine spinal backbone | fever feverish | vomit nausea nauseous | fatigue exhausted weary tiredness
sleep asleep sleepy | insomnia sleepless | pain ache | headache migraine | inflammation inflammatory
allergy allergic | asthma asthmatic | obese overweight | nutrition nutrient
malnutrition malnourished undernourished | diet dietary | exercise workout
psychiatrist psychiatry psychiatric | psychologist psychology | dementia alzheimer | trauma traumatic
unconscious comatose coma | alcohol liquor booze | cannabis marijuana | opioid opiate
hygiene sanitary sanitation | ventilator respirator | amputate amputee | prosthesis prosthetic
midwife midwives obstetrician | gene genetic | cell cellular | molecule molecular | longevity lifespan
carer caregiver | optometrist optician | physiotherapist physiotherapy physio | polio poliomyelitis
tuberculosis tb | flu influenza | coronavirus covid | dose dosage
brain cerebral neurological neurologist neuroscience neuroscientist`;
