/** Crime, police, courts and prisons. The stages of a case stay apart: suspected, arrested, charged, tried, convicted, jailed. */
export const COURTS = `
crime criminal offence offender | lawyer attorney solicitor barrister | court courtroom courthouse
judge magistrate | jury juror | prosecutor prosecution | plaintiff claimant | guilt guilty
acquit acquittal exonerate | prison jail gaol imprison incarcerate inmate | pardon clemency amnesty
lawsuit litigation sue sued | witness eyewitness | legal legitimate legitimacy | illegal unlawful illicit
law statute legislation lawmaker
die dead died death deceased fatal deadly lethal perish kill slay slain slew | injure injury wound hurt
stab knife knives | shoot gunfire gunshot shooter gunman gunmen | rape rapist | violence violent
brutal savage cruel cruelty ruthless barbaric | rob robber robbery heist mugging | steal theft thief larceny
burglar burglary | loot looter plunder pillage | arson arsonist
fraud fraudulent fraudster swindle scam scammer | forge forgery counterfeit fake bogus | drug narcotic
gang gangster mobster mafia | extort blackmail | stalk stalker | perjury perjure | conspire conspiracy
collude collusion | complicit accomplice | culprit perpetrator
cop police policeman policewoman policemen constabulary | forfeit forfeiture | subpoena summons
violate breach contravene contravention infringe | comply compliance obey obedience adhere abide
disobey disobedience defy defiance defiant | liable liability
overturn overrule quash rescind revoke revocation annul | evade evasion dodge | fugitive runaway
wiretap eavesdrop | corpse cadaver | autopsy postmortem | marry marriage wed | orphan orphanage
inheritance heir heiress | contract contractual | defame libel slander defamatory | paedophile pedophile
sex sexual | hacker hack | checkpoint roadblock | baton truncheon | siege besiege | sniper marksman
strangle strangulation throttle | poison toxic toxin | behead decapitate | sober sobriety
reoffend recidivism | murder homicide killer | drunk drunken intoxicated inebriated
arrest apprehend detain detention detainee custody | suffocate asphyxiate choke | smuggle smuggler`;
