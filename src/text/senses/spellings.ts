/** British and American spellings that no rule brings together. "-ise" and "-ize" are left to the rule in ../senses.ts. */
export const SPELLINGS = `
colour color | favour favor | favourite favorite | honour honor | neighbour neighbor
neighbourhood neighborhood | rumour rumor | humour humor | vapour vapor | tumour tumor | armour armor
vigour vigor | rigour rigor | splendour splendor | candour candor | saviour savior | glamour glamor
demeanour demeanor | fervour fervor | valour valor | clamour clamor | parlour parlor | savour savor
endeavour endeavor | labour labor | centre center | theatre theater | metre meter | kilometre kilometer
centimetre centimeter | millimetre millimeter | fibre fiber | calibre caliber | sombre somber
spectre specter | lustre luster | meagre meager | manoeuvre maneuver | sabre saber | pretence pretense
practice practise | programme program | catalogue catalog | dialogue dialog | analogue analog | grey gray
mould mold | mouldy moldy | plough plow | tyre tire | aluminium aluminum | sceptic skeptic
artefact artifact | mum mom mother mummy mommy | father dad daddy | maths mathematics mathematician
moustache mustache | whisky whiskey | yoghurt yogurt | cosy cozy | doughnut donut | sulphur sulfur
fuelled fuel | counsellor counselor | jewellery jewelry jewel | woollen woolen | dialled dial
anaesthetic anesthetic anaesthesia anesthesia | paediatric pediatric | paediatrician pediatrician
leukaemia leukemia | anaemia anemia | haemorrhage hemorrhage
gynaecologist gynecologist gynaecology gynecology | orthopaedic orthopedic | encyclopaedia encyclopedia
diarrhoea diarrhea | oestrogen estrogen | foetus fetus foetal fetal | oesophagus esophagus
haemophilia hemophilia | anaesthetist anesthetist anesthesiologist | aesthetic esthetic | caesarean cesarean
mediaeval medieval | analyse analyze analysis analyst analytical | paralyse paralyze paralysis
catalyse catalyze catalyst | judgement judgment | disc disk | pyjamas pajamas | kerosene paraffin
pedlar peddler | cigarette cigaret | omelette omelet | draughty drafty | smoulder smolder | carcass carcase
saleable salable | ageism agism | hiccup hiccough | gramme gram | flavour flavor taste | likeable likable`;
