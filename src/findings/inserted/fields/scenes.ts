import { THEIR } from '../terms.ts';
import { type Topic, topic } from '../topic.ts';

const HOURS =
  'dawn, dusk, night, morning, evening, a.m, p.m, [0-9]+ ?am, [0-9]+ ?pm, 0[0-9]:, [12]?[0-9]:[0-9], early, sun, midnight, midday, noon, daybreak, dark, daylight, first light, hours, overnight, clock';

/**
 * The scene a page sets: hall, silence, light and hour. On the labelled pairs and summaries, where the words were chosen, the one that was found was right; left out are machines that "fell silent" and "full", which were wrong four times.
 */
export const SCENES: readonly Topic[] = [
  topic(
    String.raw`(?:in|at|before|to|inside) (?:a|an|the) (?:packed|crowded|jam-packed|sold-out|overflowing|half-empty) (?!schedule|agenda|programme|program|calendar|field|season|week|day|diary|market|year|house of|size|time|board)\w+`,
    'pack, crowd, full., fill, capacity, sold, sell-out, overflow, cram, jam, throng, attend, audience, gallery, seats, spectator, standing room, turnout, turn-out, squeez, empty, busy',
  ),
  topic(
    '(?:packed|crammed|squeezed) into (?:a|an|the)|packed the (?:hall|room|court|gallery|stands|streets|square|chamber|benches)|standing room only',
    'pack, crowd, full., fill, capacity, cram, jam, throng, attend, audience, gallery, spectator, standing room, turnout, squeez, gather',
  ),
  topic(
    '(?<!suffer(?:s|ed|ing)? )in (?:complete |total |stunned |near |respectful |utter )?silence|(?:court|courtroom|crowd|room|hall|stadium|chamber|stands) fell silent|pin drop|a hush (?:fell|came|settled)|(?:stunned|hushed|eerie|deathly) silence|hushed (?:court|room|hall|crowd|gallery)',
    'silen, quiet, hush, mute, wordless, without a word, did not speak, said nothing, still., speechless',
  ),
  topic(
    'under (?:a )?(?:grey|gray|leaden|blue|cloudless|overcast|clear|sunny|brilliant|darkening|stormy|starlit|starry) (?:sky|skies)|(?:in|under) (?:the )?(?:bright|brilliant|blazing|glorious|warm|hot|scorching|autumn|spring|winter|summer|baking|midday|morning|evening) (?:sun|sunshine|sunlight)|in the (?:blazing|scorching|baking|midday|sweltering) heat',
    'sky, skies, sun., sunny, sunsh, sunli, cloud, weather, bright, clear, degrees, heat, hot., overcast, warm, temperature, swelter, scorch',
  ),
  topic(
    '(?<!(?:kept|left|leave|keep|keeping|leaving|still|them|him|her|public|us|everyone) )in (?:the |pitch |near |total |complete |almost )*(?:dark|darkness)|cover of (?:darkness|night)|by (?:torchlight|candlelight|moonlight|lamplight|flashlight|floodlight)|in (?:poor|fading|dim|failing|low|bad) light|torch-?lit|floodlit|dimly lit|pitch[- ](?:black|dark)',
    `${HOURS}, light, lit., lamp, torch, candle, moon, blackout, power, gloom, shadow, visib, winter`,
  ),
  topic(
    `dead of night|middle of the night|(?:dawn|night-time|early-morning) (?:raids?|swoops?|searches)|(?:at|before|since|until) (?:the crack of )?(?:dawn|dusk|sunrise|sunset|daybreak|first light|nightfall)|pre-?dawn|in the (?:small|early) hours`,
    HOURS,
  ),
  topic(
    'overnight (?:raid|search|talks|session|stay|flight|bus|train|ferry|shift|operation)s?|(?:worked|searched|travelled|slept|queued|camped|waited|marched|drove|broke in|broken into) (?:\\w+ )?(?:overnight|all night|through the night)|all-night|round the clock|around the clock|late into the night|into the (?:small|early) hours|day and night',
    `${HOURS}, 24., sleep, slept, 24-hour, nonstop, non-stop, late., continuous`,
  ),
  topic(
    '(?:morning|evening|peak|during the|in the|at) rush[- ]hour|rush-hour (?:traffic|commuters)|at the height of (?:the )?(?:summer|season|tourist season|holiday season|rush hour)',
    'rush, peak, commut, morning, evening, a.m, p.m, [0-9]+ ?am, [0-9]+ ?pm, traffic, season, summer, busy, busiest, july',
    'august',
  ),
  topic(
    'behind closed doors|in secret|(?:secret|clandestine|covert) (?:talks|meetings?|deals?|recordings?|filming|ballot|memos?|documents|negotiations|plans?)|undercover|behind the scenes',
    'closed, spectator, without fans, empty, secret., secrets, secretly, secrec, behind, privat, confid, hid., hidden, conceal, covert, undercover, clandest, discreet, undisclos, classified, without tell, quiet, unaware, in camera, anonym, withheld, not public, not open, did not tell, disguis, posed, posing',
  ),
  topic(
    `flags? (?:flew|flying|were flown|were lowered|fluttered)|half-?mast|waving (?:\\w+ )?flags|flag-waving|draped in (?:a|an|the) (?:\\w+ )?flag`,
    'flag, half-mast, banner, ensign, colours, pennant',
  ),
  topic(
    'fireworks? (?:display|lit|were|over|show|exploded)|(?:let|set) off fireworks|confetti|(?:rolled out|on|walked) the red carpet(?! treatment)|ribbon-cutting|cut (?:the|a) (?:\\w+ )?ribbon|balloons? (?:were|and)|bunting',
    'firework, pyrotech, confetti, red carpet, ribbon, balloon, bunting, celebrat, open, inaugur, unveil, premier, launch, ceremon, parade, rocket, flare',
  ),
  topic(
    `from the (?:public )?(?:gallery|dock|witness box|touchline|stands|terraces|balcony|pulpit)|in the (?:dock|public gallery|witness box)|(?:stood|sat|sitting|standing) in the dock`,
    'gallery, dock, witness, touchline, stand., stands, terrace, balcon, pulpit, court, trial, defendant, testif, match, game, stadium, side.?line, church, audience, watch',
  ),
  topic(
    `(?:handcuffed|shackled|in (?:handcuffs|shackles|chains))|led away (?:in|by|from)|flanked by|(?:clutching|clutched) ${THEIR}?|(?:hid|hiding|covered|covering) ${THEIR} face`,
    'handcuff, shackle, chains, cuff, led away, escort, taken away, flank, accompan, beside, alongside, either side, clutch, held, hold, hid, cover, face, with h, joined',
    'between',
  ),
];
