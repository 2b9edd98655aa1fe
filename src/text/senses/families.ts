/** Words of one family that Porter's rules leave apart, and verbs of daily news with their near neighbours. */
export const FAMILIES = `
submit submission | omit omission | intrude intrusion | corrode corrosion | suspend suspension
ascend ascent | perceive perception | subscribe subscription | inscribe inscription | transcribe transcript
deduce deduction | seduce seduction | reproduce reproduction | presume presumption | assume assumption
resolve resolution | solve solution | dissolve dissolution disband | redeem redemption | apply applicant
verify verification confirm | classify classification | justify justification | specify specification
certify certification | intensify intensification intense | fortify fortification
rely reliance reliant depend | vary variation various variety variant | prove proof evidence
behave behaviour behavior | instruct instructor | suffer sustain endure | remain stay | wait await
ask request | idea concept notion | opinion viewpoint | portion segment | plight predicament ordeal
trait characteristic | obstacle hurdle barrier | crackdown clampdown | backlash outcry uproar furore
ceremony ritual rite | dawn sunrise daybreak | dusk sunset twilight nightfall | wander roam | shatter smash
discard dump | abandon forsake relinquish | compel coerce coercion oblige | entice lure tempt temptation
deter dissuade discourage deterrent | interfere meddle | intervene intervention
register registration enrol | relocate resettle | decorate adorn | stockpile stash cache
quarantine isolate | skill skilful prowess | area region zone | document paperwork | cooperate collaborate
dense density | propel propulsion | repel repulsion | impel impulse | expire expiry | credit creditor
abstain abstention abstinence | pertain pertinent | restrain restraint | invoke invocation | evoke evocative
retaliate retaliatory reprisal | alleviate mitigate | value valuation | reconcile reconciliation
decree edict | learn learner | scorn contempt disdain | cheat cheater | prone susceptible
unbearable intolerable | prowl prowler | scowl frown | urgent urgency | tendency tend | truancy truant
piracy pirate | supremacy supremacist | tyranny tyrant tyrannical | mutiny mutineer | destiny fate
agony agonising anguish | symmetry symmetrical | carpentry carpenter | capable ability | move movement`;
