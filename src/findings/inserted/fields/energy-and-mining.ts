import { type Topic, topic } from '../topic.ts';

/** Power, fuel and what is dug from the ground, as a page adds it; each with all the words by which a faithful page may come to it. */
export const ENERGY_AND_MINING: readonly Topic[] = [
  topic(
    'nuclear (?:power|plants?|reactors?|station|energy|fuel|waste|watchdog|safety|accident|industry|facility|site|programme|physicist)|(?:atomic|fusion|research|nuclear|pressurised) reactors?|uranium|radiation (?:levels?|leak|exposure|sickness)|radioactiv(?:e|ity)|fuel rods|cooling towers?',
    'nuclear, reactor, atomic, uran, power plant, power station, fission, radiat, radioact, fusion, isotop, plutoni, x-ray, geiger, cooling, chernob, fukush, physic, geophys, astroph, biophys',
  ),
  topic(
    '(?<!in )(?:gas|oil|water|fuel|new|main|underground|undersea|leaking|the|a|crude) pipelines?|refiner(?:y|ies)|oil (?:fields?|wells?|rigs?|platforms?|terminal|depot|exports|producers?|company|companies|drilling|exploration|reserves|barrels)|(?:gas|fuel|lng) (?:terminals?|fields?|wells?|depots?|storage|supply|supplies|exports|shortages?|boilers?|stoves?|heating|meters?|pumps?|mains?)|fracking|shale|offshore (?:rigs?|platforms?|drilling|wind)|drilling rigs?',
    'pipe, refin, oil., oils, gas., gases, rig., rigs, platform, frack, lng., crude, petrol, drill, fuel, barrel, energ, well., wells, offshore, terminal, shale, boiler, stove, heat, diesel, kerosen, hydrocarb, wind, turbine, cook',
  ),
  topic(
    'coal-fired|coal (?:mines?|power|plants?|mining|miners?|pits?|industry|fires?|stoves?|dust|exports|phase-out|seams?)|lignite|(?:power|coal|gas-fired|thermal) (?:stations?|plants?)|fossil fuels?',
    'coal, lignite, power, mine., mines, miner, mining, collier, pit., pits, energ, electric, generat, furnace, fossil, gas., oil., carbon, turbine, emission, climat, peat, soot, nuclear, hydro',
  ),
  topic(
    'hydro-?electric(?:ity)?|hydro-?power|(?:tidal|wave|geothermal) (?:power|energy|plant|turbines?|heat\\w*)|geothermal|bio-?(?:gas|mass|fuels?|diesel|ethanol)|(?:green |liquid )?hydrogen(?= (?:power|plant|fuel|buses|trains?|production|project|station|economy|cars?|tanks?)|-powered)|district heating|waste heat|wood (?:pellets|stoves?|burners?)',
    'hydro, dam., dams, tidal, tide, wave, geotherm, heat, bio, manure, slurry, ferment, digest, hydrogen, fuel cell, electroly, pellet, wood, stove, turbine, river, renewab, energ, ethanol, hot water, volcan, firewood, plywood',
  ),
  topic(
    '(?:downed|fallen|overhead|high-voltage|damaged|severed) (?:power |electricity )?(?:lines?|cables?)|power (?:lines?|cables?|supply|supplies|company|grid|network|surge|consumption|bills?|prices|companies|operator|demand)|pylons?|sub-?stations?|(?:electrical|blown|power) transformers?|(?:electricity|power|national) grid|(?:rolling|planned|controlled) (?:blackouts?|power cuts)|load[- ]shedding|power rationing|(?:electricity|power) (?:was|has been|had been|is being) (?:\\w+ )?(?:restored|cut off|switched off|disconnected|shut off)',
    'power, pylon, substat, sub-stat, transform, grid, electr, cable, voltage, volt, blackout, outage, current, energ, light, line., lines, utilit, reconnect, megawatt, generator, flashl, streetl, floodl, headl',
  ),
  topic(
    'smart meters?|meter readings?|(?:gas|water|electricity|parking|energy) meters?|(?:energy|electricity|gas|power) (?:suppliers?|providers?|tariffs?|consumption|companies|use|bills?|price cap|regulator|contracts?|vouchers?|saving|efficiency|audit|market)|(?:loft|wall|cavity|roof|better|poor|thermal) insulation|double[- ]glazing|triple[- ]glazing|retrofit(?:ted|ting)?|thermostats?',
    'meter, reading, tariff, electric, energ, gas., power, consumption, insulat, glaz, retrofit, heat, thermo, window, draught, cladding, kilowatt, utilit, boiler, warm, cold, supplier, fuel, parking, roof, water, groundw, floodw, seawater, wastew, rainw, underw, freshw',
  ),
  topic(
    '(?:charging|electric car) (?:points?|stations?|network|infrastructure|cables?|posts?)|fast[- ]chargers?|plug-in (?:hybrids?|cars?|vehicles?)|hybrid (?:cars?|vehicles?|engine|buses)|(?:battery|energy) storage|battery (?:factory|plant|life|maker|technology|production|recycling|cells|power)|gigafactory|lithium-ion',
    'charg, electric, plug, ev., evs, batter, hybrid, storage, store, lithium, cell., cells, accumul, recharg, power, gigafact, emission, diesel',
  ),
  topic(
    'rare earths?|lithium(?![- ]ion)|cobalt|iron ore|(?:gold|copper|diamond|silver|tin|zinc|iron|lithium|uranium|nickel|salt|phosphate|bauxite|lead|cobalt|sand|gravel|lignite) (?:mines?|mining|miners?|deposits?|reserves|ore|pits?|extraction)|(?:copper|gold|nickel|aluminium|steel|scrap|metal|silver|platinum|zinc) (?:prices?|thieves|theft|exports|dealer|producers?|works|mill|industry|tariffs|tubes?|wire)|(?:mineral|gas|oil|gold) deposits?|goldmine',
    'rare earth, lithium, cobalt, nickel, iron, ore., ores, gold, copper, diamond, silver, tin., zinc, mine., mines, miner, mining, metal, batter, deposit, quarr, magnet, coin, steel, alloy, alumin, salt, phosph, bauxite, lead., uran, gravel, sand., scrap, platin, dig, smelt, jewel, foundry, coal, drill, gas., oil.',
  ),
  topic(
    'open-?(?:pit|cast|cut) (?:mines?|mining)|mine ?shafts?|(?:abandoned|disused|old|former|flooded|underground|collapsed|illegal) (?:\\w+ )?(?:mines?|pits?|colliery|quarr(?:y|ies))|pit (?:closures?|villages?|head)|tailings(?: dams?)?|slag heaps?|spoil (?:heaps?|tips?)|miners (?:were|are|had|have|trapped|underground|died|who|from|at)|(?:mining|quarrying|drilling|exploration|exploitation|extraction) (?:licen[cs]es?|permits?|rights|concessions?|company|companies|giant|industry|town|operations?|accident|disaster|equipment|firm|waste|site)|quarry (?:workers?|owners?|operator|company|face)|blasting (?:work|at|in|operations)',
    'shaft, pit., pits, open-, openc, undergr, tailing, mine., mines, miner, mining, collier, spoil, slag, quarr, licen, concess, explor, royalt, permit, lease, drill, dig., digging, blast, tunnel, extract, gravel, stone, coal, ore., gold, oil., gas., exploit, rock, deposit, cave, limest, sandst',
  ),
  topic(
    '(?:turbine|rotor) blades?|(?:onshore|offshore|community|floating) (?:wind|solar) (?:farms?|parks?|power|energy|projects?)|rooftop solar|photovoltaics?|(?:solar|wind) (?:park|array|installers?|industry|power plant|cells?|generation)|feed-in tariffs?|(?:electricity|power|energy) (?:generation|generated|output|exports|imports|interconnector)',
    'turbine, rotor, wind, solar, photovolt, pv., sun., electric, energ, power, panel, renewab, grid, megawatt, generat, kilowatt, feed-in, subsid, cable, watt',
  ),
  topic(
    '(?:chemical|steel|paper|cement|fertili[sz]er|car|furniture|food|textile|garment|fireworks|shoe|glass|toy|aluminium|pharmaceutical|packaging|plastics|tyre|battery|paint|sugar|clothing|munitions|chocolate|ceramics|brick|cable|bicycle|wood|chip) (?:factory|factories|plants?|works|mills?|foundry)',
    'factor, plant, works, mill., mills, chemic, steel, paper, cement, fertil, furnit, food, textil, garment, firework, shoe, glass, toy., toys, alumin, pharma, packag, plastic, tyre, batter, paint, sugar, cloth, munit, chocol, ceram, brick, cable, bicyc, wood, chip, industr, manufact, foundry, workshop, assembl, maker, mine., kiln, furnace, refin, brew, producti, sawmill, windmill, petroch, agroch, firewood, plywood',
  ),
  topic(
    '(?:furnaces?|conveyor belts?|assembly lines?|production lines?|forklift(?:s| trucks?)?|blast furnaces?|boilers?(?= (?:room|house|exploded|failed|burst|broke|was|had))|hydraulic (?:press|lift|pump|hose|system|fluid)|industrial (?:press|oven|robots?|machinery|estate|park|zone|unit|site|complex))',
    'furnace, conveyor, assembl, production, forklift, boiler, hydraul, press., presses, industr, factor, plant, machine, lift, robot, manufact, oven, works, mill, steel, heating, warehous, estate, foundry, park., zone, depot, line., lines, business',
  ),
];
