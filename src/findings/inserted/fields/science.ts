import { type Topic, topic } from '../topic.ts';

/** What a page may add on how something was found out, each with all the words by which a faithful page may come to it. Right and wrong by words alone on the labelled pairs: 4 : 0. */
export const SCIENCE: readonly Topic[] = [
  topic(
    'peer[- ]review(?:ed)?|(?:not|yet to be) peer|pre-?prints?|(?:leading|prestigious|scientific|medical|respected) journals?|(?:published|appears?|appeared) in (?:the |a )?(?:\\w+ )?journal',
    'peer, review, preprint, pre-print, journal, publish, paper., papers, proceedings, article, study, nature, science, lancet, appear, press',
  ),
  topic(
    'placebos?|control group|double-blind|randomi[sz]ed|clinical trials?|phase (?:two|three|ii|iii|2|3)',
    'placebo, control, blind, random, trial, phase, dummy, sugar pill, clinical, compar, half of, volunteer, untreated, particip, patient, test',
    'group',
  ),
  topic(
    '(?:small|tiny|limited|representative) sample|sample size|margin of error',
    'sampl, margin, representat',
    'small, participants, volunteer, respondent, few, size, only, patients, error',
  ),
  topic(
    'statistical(?:ly)? significan(?:t|ce)',
    'signific, statist, chance, luck, coincid, random, meaningful',
  ),
  topic(
    '(?:funded|paid for|financed|sponsored|bankrolled) by (?:a|an|the) (?:[\\w-]+ )?(?:grant|industry|company|companies|foundation|charity|government|maker|firm|manufacturer|donation|council|billionaire)',
    'fund, financ, sponsor, grant, bankroll, foundation, donat, subsid',
    'paid, pay., pays, money, foot, support, back, cost, invest',
  ),
  topic(
    '(?:lab|laboratory) (?:accident|leak|tests?|experiments?|analysis|results|mice|rats|animals)|(?:tests?|experiments?|trials?) (?:on|in|with) (?:mice|rats|animals|monkeys|rabbits|guinea pigs)',
    'lab., labs, laborator, accident, leak, test, experiment, analy, mice, mouse, rat., rats, animal, monkey, primate, rabbit, sample, guinea, rodent, result',
  ),
  topic(
    'field (?:trials?|tests?|studies|experiments?)',
    'field, trial, outdoor, on farms, plots, in the wild, open',
  ),
  topic(
    '(?:follow-up|long-term|larger|further) (?:study|studies|trial|trials)',
    'follow, long, larger, bigger, further, another, second, repeat, more research, later, phase',
    'next',
  ),
  topic(
    '(?:carbon|radiocarbon)[- ](?:dating|dated)|(?:x-?ray|ct|mri|laser|infrared|3d|ultrasound) (?:scan(?:s|ning|ner)?|images?|analysis|imaging)|lidar',
    'carbon, dating, dated, dna., genet, gene., genes, genom, x-ray, xray, scan, laser, infrared, 3d, ultrasound, imag, lidar, sequenc, isotop, radio, lab., laborator, analy, mri., tomograph, sample',
  ),
  topic(
    '(?:using|with|used|by|powered by|via|help of) (?:satellites?|drones?|artificial intelligence|machine learning|sonar|radar|gps|supercomputers?|computer (?:models?|simulations?)|algorithms?|hidden cameras|camera traps|underwater (?:robots?|cameras?))',
    'satellit, drone, artificial, ai., machine, sonar, radar, gps, comput, model, simulat, algorithm, camera, robot, software, orbit, track, tag., tags, tagged, collar, sensor, imag, aerial, submers, learning, film, video, navigat',
  ),
  topic(
    '(?:medical|scientific|technological|engineering|world|major|potential|historic|huge) breakthrough|breakthrough(?: discovery| treatment| drug)?|game-?changer|(?:scientific|medical|world|european|global) first|holy grail',
    'breakthrough, break through, game chang, game-chang, advance, discover, milestone, novel, pioneer, revolution, grail, transform, progress, step, leap',
    'first, new.',
  ),
  topic(
    '(?:scientists|researchers|experts|astronomers|biologists|archaeologists) (?:were|are|have been|had been) (?:left )?(?:baffled|stunned|puzzled|astonished|amazed|surprised|excited|thrilled|divided|sceptical)|baffl(?:ed|ing)|puzzl(?:ed|ing) (?:scientists|experts|researchers)',
    'baffl, stun, puzzl, astonish, amaz, surpris, excit, thrill, divid, scepti, skepti, unexpect, myster, unclear, explain, unknown, perplex, startl, odd, strange, expected, cannot say, did not know, wonder',
  ),
  topic(
    '(?:a|the|its|new|by|by the) (?:\\w+ )?(?:supercomputer|prototype|particle accelerator|space telescope|electron microscope|microscopes?|mass spectromet\\w+)',
    'supercomput, comput, prototyp, accelerat, telescop, microscop, spectro, test, machine, instrument, model, demonstrat, slide, lens, early version, first version, observ',
  ),
  topic(
    '(?:new|previously unknown|undiscovered|undescribed|rare|critically endangered|endangered|protected|vulnerable|invasive) species|brink of extinction|red list|near extinction|thought (?:to be )?extinct|breeding programme',
    'species, rare, endanger, protect, extinct, vulnerab, threat, invasive, red list, breed, animal, plant, bird, conserv, disappear, genus, remaining, wild, described',
  ),
  topic(
    '(?:autopsy|post-?mortem|toxicology|blood test|urine test|breath test|brain scan)(?:s| examinations?| reports?| results)?',
    'autops, post-mort, postmort, post mort, toxic, blood, urin, breath, scan, patholog, coron, test, examin, cause of death, inquest, alcohol',
  ),
  topic(
    '(?:radioactive|nuclear|toxic|hazardous|chemical) (?:waste|material|spill|leak|cloud|fumes|substances?)|asbestos|lead (?:paint|poisoning|pipes)|carbon monoxide|microplastics|pfas|mercury (?:levels|poisoning)',
    'radioact, nuclear, toxic, hazard, chemic, asbest, lead., carbon monox, microplast, plastic, pfas, mercur, poison, pollut, contamin, gas., gases, fume, waste, spill, leak, uranium, acid, solvent, ammoni, chlor, insulat',
  ),
  topic(
    '(?:carbon|co2|greenhouse gas) (?:emissions|footprint|neutral|dioxide emissions)|net[- ]zero|carbon[- ]neutral|(?:solar panels?|wind turbines?|heat pumps?|renewable energy)|climate (?:targets?|goals?)',
    'carbon, co2, emission, net zero, net-zero, solar, wind, turbine, heat pump, renewab, climat, green, energy, electric, photovolt, fossil, diesel, footprint, power',
  ),
];
