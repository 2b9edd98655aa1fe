import type { KindList } from './kind-list.ts';

/** Police and courts: hearings, pleas, verdicts, sentences, evidence, and who sits in judgement. */
export const LAW: readonly KindList[] = [
  {
    name: 'sentences',
    kind: 'claim',
    groups: `life sentence, life imprisonment, life term, jailed for life, life in prison, imprisoned for life | death penalty, death sentence, capital punishment, sentenced to death, execution | suspended sentence, suspended prison sentence, suspended jail sentence, suspended jail term, suspended prison term, suspended term | community service, community order, unpaid work, community work, community payback | fine, financial penalty | house arrest, home detention, curfew, electronic tag | probation, probation order | police caution, reprimand | conditional discharge | absolute discharge | whipping, flogging, caning, lashes | driving ban, disqualified from driving, banned from driving | solitary confinement | hard labour, hard labor`,
  },
  {
    name: 'ends of a trial',
    kind: 'claim',
    groups: `acquittal, acquitted, not guilty verdict, found not guilty, cleared of | guilty verdict, conviction, found guilty, convicted | hung jury, mistrial, failed to reach a verdict | out of court, out-of-court settlement, settlement`,
  },
  {
    name: 'conclusions of an inquest',
    kind: 'cause',
    groups: `accidental death, misadventure, accident | unlawful killing, unlawfully killed, homicide, murder | natural causes | suicide, took his own life, took her own life, killed himself, killed herself | open verdict, open conclusion | narrative verdict, narrative conclusion | neglect`,
  },
  {
    name: 'sittings of a court',
    kind: 'claim',
    groups: `opening statement, opening speech | closing statement, closing speech, closing argument, summing-up, summing up | cross-examination, cross-examined | sentencing, sentencing hearing | pre-trial hearing, preliminary hearing, first hearing | bail hearing, detention hearing | plea hearing, arraignment | retrial | appeal hearing | jury selection | extradition hearing | inquest | custody hearing | parole hearing | tribunal hearing | disciplinary hearing`,
  },
  {
    name: 'branches of the courts',
    kind: 'organisation',
    groups: `family court | juvenile court, youth court, children's court | military court, court martial, court-martial, military tribunal | labour court, labor court, employment tribunal, industrial tribunal | constitutional court, supreme court | administrative court, administrative tribunal | commercial court, business court | coroner's court | small claims court, county court, civil court | traffic court | bankruptcy court, insolvency court | tax court, tax tribunal | criminal court, crown court, assize court | civil court, county court, small claims court | patent court | immigration tribunal, immigration court, immigration judge | land court | court of arbitration, arbitration court, arbitration tribunal, arbitration panel | human rights court | court of auditors`,
  },
  {
    name: 'orders of a court',
    kind: 'claim',
    groups: `injunction | damages, compensation, payout | restraining order, non-molestation order | asset freeze, freezing order | gagging order, gag order, reporting restriction | eviction order, possession order, eviction notice | search warrant | arrest warrant | extradition order, extradition request | deportation order | exclusion order, exclusion zone | adoption order | curfew order | demolition order | closure order | confiscation order`,
  },
  {
    name: 'grounds of a suit',
    kind: 'cause',
    groups: `breach of contract | copyright infringement, copyright, plagiarism, piracy | patent infringement, patent | trademark infringement, trademark, trade mark | unfair dismissal, wrongful dismissal, constructive dismissal | racial discrimination, race discrimination, racism | sex discrimination, sexual discrimination, gender discrimination, sexism | age discrimination, ageism | disability discrimination | defamation, libel, slander | negligence, malpractice, gross negligence | invasion of privacy, breach of privacy | unpaid wages, unpaid overtime | wrongful death | breach of promise | sexual harassment | false advertising, misleading advertising | product liability`,
  },
  {
    name: 'other offences',
    kind: 'cause',
    groups: `hit-and-run, failing to stop, leaving the scene | driving without a licence, unlicensed driving, driving while disqualified | driving without insurance | drink-driving, drunk driving, drink driving, drunken driving, driving under the influence | drug driving, drug-driving | speeding | illegal parking, parking offence |
      littering, fly-tipping, illegal dumping | illegal fishing, poaching | animal cruelty, cruelty to animals | child abuse, child cruelty, child neglect | domestic violence, domestic abuse | indecent exposure | voyeurism | handling stolen goods, receiving stolen goods | illegal logging | tax evasion, tax fraud | benefit fraud, welfare fraud | price-fixing, price fixing, cartel | market manipulation, market rigging | match-fixing, match fixing | doping, drug taking | bigamy | desertion | mutiny | hijacking | hostage-taking, hostage taking | piracy | war crime, crime against humanity, genocide | blasphemy | impersonation, impersonating | bribery | cheating | nepotism | plagiarism | conflict of interest`,
  },
  {
    name: 'evidence',
    kind: 'claim',
    groups: `cctv, security camera, surveillance camera, closed-circuit | dashcam, dashboard camera | body camera, bodycam, body-worn camera | drone footage | satellite image, satellite picture, satellite imagery | fingerprint | dna, dna sample | dental record | eyewitness | wiretap, phone tap, intercepted call, bugging | bloodstain, bloodstained | footprint, shoeprint | tyre mark, tyre track, tire mark, tire track, skid mark | handwriting | voice recording, audio recording, sound recording | bank record, bank statement | phone record, phone data | polygraph, lie detector | anonymous tip, anonymous call, tip-off | fibres, fibers`,
  },
  {
    name: 'ways to die',
    kind: 'cause',
    groups: `drowned, drowning | strangled, strangulation, asphyxiation, suffocated, suffocation, asphyxiated, smothered, asphyxia | stabbed, knifed, stabbing, stab wound, knife wound | gunned down, gunshot wound, shooting, shot dead, bullet wound | poisoned, poisoning, carbon monoxide poisoning, food poisoning | beaten to death, bludgeoned, blunt force trauma, battered | electrocuted, electrocution, electric shock | blood loss, bled to death, stab wound, gunshot wound | overdose | burned to death, burnt to death | crushed to death, crushed | hypothermia, froze to death | dehydration, thirst | starved, starvation | decapitated, beheaded | hanged | smoke inhalation, poisoned, poisoning, suffocated, suffocation, asphyxiation, carbon monoxide poisoning`,
  },
  {
    name: 'branches of the police',
    kind: 'organisation',
    groups: `traffic police, highway patrol, traffic officer | riot police | border police, border guard | military police | river police, water police, marine police | transport police, railway police | mounted police | secret police | drug squad, narcotics squad, narcotics unit | fraud squad, fraud office, economic crime unit | murder squad, homicide squad, homicide unit, homicide detective | bomb squad, bomb disposal | vice squad | cybercrime unit, cyber crime unit | armed police, firearms officer, swat | dog unit, canine unit, dog handler | counter-terrorism police, anti-terrorism police, anti-terror police | wildlife crime unit, wildlife officer | child protection unit | missing persons unit | forensic team, forensics`,
  },
  {
    name: 'prisons',
    kind: 'place',
    groups: `open prison, low-security, minimum-security | high-security, maximum-security, maximum security, high security | juvenile detention, youth detention, young offender institution, juvenile hall | women's prison | military prison | remand prison, remand centre | psychiatric hospital, secure hospital, psychiatric clinic | immigration detention centre, immigration detention center | labour camp, labor camp, penal colony`,
  },
  {
    name: 'ways out of prison',
    kind: 'claim',
    groups: `parole, paroled, released early, early release | pardon, pardoned, clemency, amnesty | extradition, extradited | deportation, deported | jailbreak | prisoner swap, prisoner exchange`,
  },
  {
    name: 'who is asked to look into it',
    kind: 'organisation',
    groups: `public inquiry | internal inquiry, internal investigation, internal review, internal audit | parliamentary inquiry, parliamentary committee, select committee, congressional inquiry | police investigation, criminal investigation, police inquiry | inquest | independent review, independent inquiry, independent investigation, external review | judicial review | royal commission | truth commission`,
  },
];
