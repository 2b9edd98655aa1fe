/** Government, parties, elections, diplomacy, public life. */
export const POLITICS = `
government administration | parliament parliamentary legislature parliamentarian | politician political
elect electoral | vote voter ballot | referendum referenda plebiscite | candidate nominee nominate candidacy
democracy democratic | republic republican | communism communist | conservative conservatism
extremist extremism | dictator dictatorship autocrat autocracy authoritarian
monarchy monarch king queen kingdom | president presidential | premier premiership
minister ministerial ministry | congress congressional | congressman congresswoman
governor governorship gubernatorial | diplomat diplomacy envoy | ambassador embassy
coalition alliance bloc | reform overhaul | regulate regulatory watchdog | subsidy subsidise
tax taxation levy | tariff duties | deficit shortfall | welfare wellbeing | pension retiree
unemployment jobless unemployed | immigrant migrant migration | deport expel expulsion evict
border frontier | citizen citizenship | inhabitant resident dweller | population populace
council councillor councilor | province provincial | district borough | city urban metropolis metropolitan
town township | village hamlet | suburb suburban | rural countryside | resign quit | embargo blockade
strategy strategic strategist | sovereign sovereignty | independent autonomy autonomous
secede secession separatist separatism | unify unification unite unity reunify reunification
occupy occupation | invade invasion incursion | revolution revolutionary uprising revolt insurrection
coup putsch | riot rioter unrest disorder turmoil | protest demonstrate | march marcher procession parade
petition signatory | activist activism | advocate advocacy proponent | supporter backer
rebel rebellion insurgent guerrilla | terror terrorist | hostage captive captor
kidnap abduct kidnapper abductor | war warfare wartime conflict hostilities | ceasefire truce armistice
military army | soldier troop serviceman servicewoman servicemen | navy naval | weapon weaponry armament
ammunition munition | missile rocket projectile | bomb bomber bombard | explode explosion blast detonate
artillery howitzer | drone unmanned uav | aircraft plane airplane aeroplane jet | helicopter chopper
warship frigate destroyer | attack assault assailant onslaught | raid swoop | fight battle combat fighter
clash skirmish scuffle confrontation | conquer conquest | enemy foe adversary | casualty toll
atrocity massacre slaughter carnage | torture torment | oppress repression | surrender capitulate
spy spies espionage | sabotage saboteur | treason traitor | defect defector | betray betrayal
loyal loyalty allegiance | flag banner | corruption graft bribery bribe | scandal controversy
embezzle misappropriate | nepotism cronyism | bureaucracy bureaucrat | department departmental
secret secrecy clandestine covert | leak leakage | tension strain | stalemate deadlock impasse gridlock
consensus unanimous | homeland motherland | overseas abroad foreign | global worldwide world
mutual reciprocal | racism racist racial race | discriminate discriminatory | inequality disparity
feminist feminism | homosexual gay | human mankind humankind
charity charitable philanthropy philanthropic philanthropist | freedom liberty free | privacy private
censor censorship | slave slavery enslave | poverty poor impoverished | wealth rich wealthy affluent
hunger hungry starve starvation famine | volunteer voluntary | country nation nationwide
gun firearm handgun pistol revolver | official authority`;
