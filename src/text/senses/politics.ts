/** Government, parties, elections, diplomacy, public life. */
export const POLITICS = `
government administration | parliament parliamentary legislature parliamentarian | politician political
elect electoral | vote voter ballot | referendum referenda plebiscite | candidate candidacy
dictator dictatorship autocrat autocracy authoritarian | president presidential | minister ministerial
congress congressional | congressman congresswoman | governor governorship gubernatorial
diplomat diplomacy | coalition alliance bloc | reform overhaul | regulate regulatory watchdog
subsidy subsidise | tax taxation levy | deficit shortfall | welfare wellbeing | pension retiree
unemployment jobless unemployed | immigrant migrant migration | deport expel expulsion | border frontier
citizen citizenship | inhabitant resident dweller | population populace | council councillor councilor
province provincial | city urban metropolis | village hamlet | suburb suburban | rural countryside
resign quit | strategy strategic strategist | sovereign sovereignty | autonomy autonomous
secede secession separatist separatism | unify unification unity reunify reunification | occupy occupation
invade invasion incursion | revolution revolutionary uprising revolt insurrection | coup putsch
riot rioter unrest turmoil | protest demonstrate | petition signatory | advocate advocacy proponent
supporter backer fan | rebel rebellion insurgent guerrilla | terror terrorist | hostage captive
kidnap abduct kidnapper abductor | war warfare wartime conflict | ceasefire truce armistice | military army
soldier troop serviceman servicewoman servicemen | navy naval | weapon weaponry armament
ammunition munition | missile projectile | bomb bomber bombard | explode explosion blast detonate
artillery howitzer | drone unmanned uav | aircraft plane airplane aeroplane jet | helicopter chopper
attack assault assailant onslaught | raid swoop | fight battle combat fighter brawl scuffle melee
clash skirmish confrontation | conquer conquest | enemy foe adversary
atrocity massacre slaughter carnage | torture torment | oppress repression | surrender capitulate
spy spies espionage | sabotage saboteur | treason traitor | defect defector | betray betrayal
loyal loyalty allegiance | flag banner | corruption graft | embezzle misappropriate | nepotism cronyism
bureaucracy bureaucrat | secret secrecy clandestine covert | leak leakage
stalemate deadlock impasse gridlock | consensus unanimous | homeland motherland | overseas abroad foreign
global worldwide world | mutual reciprocal | racism racist racial | discriminate discriminatory
inequality disparity | feminist feminism | homosexual gay | human mankind humankind
charity charitable philanthropy philanthropic philanthropist | freedom liberty | privacy private
censor censorship | slave slavery enslave | poverty poor impoverished poorer poorest
wealth rich wealthy affluent richer richest wealthier wealthiest | hunger hungry starve starvation
volunteer voluntary | country nation nationwide | gun firearm handgun pistol revolver | official authority
monarch monarchy | ambassador envoy | bribe bribery | nominee nominate`;
