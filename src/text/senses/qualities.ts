/** Adjectives and adverbs. Adverbs in "-ly" of five letters and more are left to the rule in ../senses.ts. */
export const QUALITIES = `
big large larger largest bigger biggest | huge enormous massive vast gigantic immense colossal giant
tiny minuscule miniature | significant substantial sizeable sizable | crucial vital essential pivotal
main mainly mostly principal predominant | previous prior | subsequent afterwards later
beautiful gorgeous picturesque scenic
terrible horrible awful dreadful horrific appalling horrendous gruesome grisly horror horrify
excellent outstanding superb brilliant | strange bizarre weird peculiar unusual
usual typical normal ordinary | rare rarity uncommon | immediate instant instantaneous
false untrue falsehood | true truth truly | empty vacant unoccupied | dark darken | bright brighten
dirty filthy dirt filth | sharp sharpen steep sharper steeper | entire whole | extra additional
numerous multiple | especially particular notable | eventual ultimate | full fully | part partial partly
wild wildly | mild mildly | bold boldly | soft softly soften | tight tighten | loose loosen relax
fierce ferocious | strict stringent harsh stern stricter strictest harsher harshest | fragile delicate frail
modern contemporary | outdated obsolete outmoded | temporary interim | controversial contentious
lucky fortunate luck | unlucky unfortunate | thirst thirsty | honest honesty | wise wisdom
reckless careless negligent | absurd ludicrous preposterous | cautious wary prudent | reliable trustworthy
similar alike akin | different distinct | diverse diversify diversification | real reality realistic
pure purity | noble nobility | humble humility | ambitious ambition | glory glorious | mystery enigma
energetic energy | romance romantic | system systematic | problem problematic trouble | commerce commercial
judicial judiciary | editorial editor edit | influence influential | torrent torrential
benefit beneficial beneficiary | continent continental | protectionist protectionism | aggressive aggressor
legend legendary | stubborn obstinate | modest modesty | magnificent spectacular splendid
fascinating intriguing | useless futile | harmless innocuous | pointless meaningless senseless
endless unending | countless innumerable | priceless invaluable | fearless intrepid | feasible viable
plausible credible | implausible incredible unbelievable | inevitable unavoidable | unpredictable erratic
irreversible irreparable | unprecedented unparalleled | inadvertent unintentional | spontaneous impromptu
compulsory obligatory | permanent perpetual | eternal everlasting | tall lofty | prestigious prestige
rotten rot decay | bitter acrimonious | salty salt | spicy spice | tasty delicious | blurry blur
rigid stiff inflexible | flexible supple | awkward clumsy | clever ingenious ingenuity
stupid foolish silly | sane sanity | lazy idle | greedy greed | lush verdant | openly overtly
drastic radical | altogether wholly | small little smaller smallest | bad badly worse | animosity enmity
former ex`;
