import { type Topic, topic } from '../topic.ts';

/** How it is elsewhere and how it has been ever, as a page adds it for comparison; each with all the words by which a faithful page may come to it. */
export const ABROAD: readonly Topic[] = [
  topic(
    '(?:similar|comparable|identical) (?:schemes?|projects?|laws?|rules?|plans?|programmes?|programs?|bans?|measures?|cases?|moves?|protests?|attacks?|efforts?|initiatives?|systems?|studies|trials) (?:in|elsewhere|across|already|abroad|have|has|are|were|by|around)',
    'similar, compar, identical, elsewhere, other countr, other cit, other town, abroad, across, same, neighbo, copied, copy, model, also., example, like',
  ),
  topic(
    '(?:in line with|modelled on|modeled on|inspired by|borrowed from|copied from|based on|follows?|following|similar to) (?:a |an |the )?(?:\\w+ )?(?:schemes?|models?|systems?|laws?|programmes?|examples?|experiments?) (?:in|from|used|of|elsewhere)|following (?:the|in the) (?:example|footsteps|lead) of',
    'line with, model, inspir, borrow, copi, copy, base, follow, similar, example, footstep, lead., like, idea, scheme, adopt',
  ),
  topic(
    '(?:other|many|several|neighbou?ring|most|some|few|all) (?:\\w+ )?(?:countries|nations|cities|towns|states|regions|clubs|hospitals|universities|airports|companies|councils) (?:have|has|are|were|had|already|face|also|to|across|around)',
    'other, others, elsewhere, abroad, oversea, neighbo, countr, nation, cities, towns, states, regions, many, several, most., across, around the, world, europe, global, international, foreign',
  ),
  topic(
    '(?:world|global|international|national|european|foreign|worldwide|nationwide) (?:attention|acclaim|interest|condemnation|outcry|recognition|fame|spotlight|debate|media)|around the (?:world|globe) (?:have|has|are|watched|reacted|followed|praised)|(?:eyes|attention) of the (?:world|nation)',
    'world, global, international, nation, europe, foreign, attention, headline, newspaper, papers., page., acclaim, condemn, outcr, recogn, fame, famous, spotlight, debate, media, abroad, press',
  ),
  topic(
    '(?:per capita|per head|above|below|over|under|twice|double|half|than) (?:of )?the (?:\\w+ )?(?:national|european|eu|oecd|world|global|regional|industry|state|county|seasonal|long-term|historical) (?:average|norm|mean|rate)|(?:above|below|well above|well below)[- ]average',
    'averag, norm, mean., typical, usual, compar, median, seasonal, long-term, per capita, per head, than the rest',
  ),
  topic(
    '(?:unlike|compared (?:to|with)|in contrast (?:to|with)|as in|than in|ahead of|behind) (?:neighbou?ring )?(?:germany|france|britain|england|scotland|ireland|spain|italy|portugal|poland|sweden|norway|denmark|finland|the netherlands|belgium|austria|switzerland|greece|turkey|russia|china|japan|india|australia|canada|the us|the united states|america|brazil|mexico|kenya|nigeria|south africa|the uk)(?= |[.,;])',
    'german, franc, french, brit, engl, scot, irel, irish, spain, spanish, ital, portug, poland, polish, swed, norw, denmark, danish, finl, finn, netherland, dutch, belg, austria, switz, swiss, greece, greek, turk, russia, china, chinese, japan, india, austral, canad, us., american, united states, america, brazil, mexic, kenya, nigeria, south africa, uk., u\\.s, u\\.k',
  ),
  topic(
    '(?:worst|biggest|largest|deadliest|longest|heaviest|hottest|coldest|driest|wettest|strongest|greatest|most \\w+) (?:\\w+ ){0,3}(?:in (?:living memory|recent memory|modern times|peacetime)|since (?:records began|the (?:second world )?war|independence|world war)|of (?:its kind|modern times|the century|a generation|all time))|in living memory|since records began|once[- ]in[- ]a[- ](?:generation|lifetime|century)',
    'worst, biggest, largest, deadliest, longest, heaviest, hottest, coldest, driest, wettest, strongest, greatest, most., memor, record, ever, history, generation, lifetime, century, war., independ, unpreced, never, since, first',
  ),
  topic(
    '(?:unprecedented|unheard[- ]of|without precedent|never seen before|never-before-seen|first of its kind|world[- ]first|groundbreaking|ground-breaking|pioneering|revolutionary|state-of-the-art|cutting-edge|world-class|world-leading|trail-?blazing)',
    'unpreced, unheard, preced, never, first, ground, pioneer, revolution, state-of, state of, cutting, world, trail, novel, new., innovat, modern, advanced, unique, unusual, record, ever, only, latest, leading',
  ),
  topic(
    '(?:landmark|historic|watershed|milestone|momentous|seminal|landmark) (?:ruling|verdict|decision|vote|deal|agreement|victory|win|law|case|moment|day|judgment|judgement|study|report|bill|treaty|election|visit|meeting|defeat)',
    'landmark, histor, watershed, milestone, moment, first, preced, never, record, ever, since, turning, unpreced, breakthrough, celebrat',
  ),
  topic(
    '(?:test case|set(?:s|ting)? a (?:dangerous |legal |worrying |new )?precedent|legal precedent|slippery slope|thin end of the wedge|opens? the floodgates|domino effect|tip of the iceberg)',
    'preced, test case, slope, wedge, floodgate, domino, iceberg, example, follow, first, other cases, wider',
  ),
  topic(
    '(?:turning point|point of no return|wake-?up call|watershed|last straw|final straw|defining moment|tipping point|crossroads|fork in the road)',
    'turning, return, wake, watershed, straw, defin, tipping, crossroad, moment, change, changed, decisi, enough, alarm',
  ),
  topic(
    '(?:tourism|tourist) (?:industry|trade|season|numbers|board|sector|boom|revenue|hotspot|attraction|destination)|popular (?:with|among) (?:tourists|visitors|locals|families|walkers|hikers|students|surfers|climbers|anglers|day-trippers)|popular (?:tourist|holiday|beauty|picnic|bathing|swimming|walking|hiking) (?:spot|destination|attraction|resort|route|beach)',
    'touris, tourist, visit, holiday, popular, attract, destinat, resort, guest, travel, famous, season, beach, hotel, walker, hiker, climb, swim, trail',
  ),
  topic(
    '(?:picturesque|sleepy|quaint|leafy|idyllic|tight-knit|close-knit|remote|quiet|deprived|affluent|run-down|working-class|bustling|crime-ridden|upmarket|wealthy|impoverished|poor|rural|seaside|coastal|historic|medieval|mountain|fishing|mining|farming) (?:little |small )?(?:village|town|suburb|neighbou?rhood|community|district|street|hamlet|city|quarter|resort|estate|part of)',
    'pictur, sleep, quaint, leaf, idyl, knit, remote, quiet, depriv, affluent, run-down, working, bustl, crime, upmarket, wealth, rich, poor, pover, impover, rural, seaside, coast, sea., beach, histor, mediev, mountain, fish, mine., mines, mining, farm, village, town, suburb, hamlet, small, tiny, countrys, resort, port., harbo, island, bay, shore, miner, old., hill',
  ),
  topic(
    '(?:eu|european union|european commission|brussels|united nations|un|nato|world health organi[sz]ation|imf|world bank|unesco|g7|g20) (?:rules|regulations|funding|funds|money|officials|warned|has|directive|law|targets|standards|report|backing|sanctions|subsidies|experts|inspectors|envoy|peacekeepers)',
    'eu., eu-, european, europe, brussels, union, un., united nations, u\\.n, nato, who., world health, imf., monetary fund, world bank, unesco, g7, g20, bloc, commission, international',
  ),
  topic(
    '(?:brexit|leaving the eu|since britain left|post-brexit)',
    'brexit, eu., european, europe, single market, left the, leave the, customs, british',
  ),
  topic(
    '(?:russian|chinese|american|foreign|israeli|iranian|north korean|western) (?:hackers?|agents?|spies|interference|influence|meddling|propaganda|disinformation)|disinformation|misinformation|fake news|propaganda',
    'hack, agent, spy, spies, interfer, influenc, meddl, propagand, disinform, misinform, fake, false, untrue, rumo, lie., lies, hoax, foreign, kreml, moscow, beijing, conspir, mislead',
  ),
];
