import { type Topic, topic } from '../topic.ts';

/** A trade that a page gives somebody. Bare words: each means a person and hardly anything else. */
export function trade(told: string, source: string, passage: string | null = null): Topic {
  return { ...topic(`(?:${told})(?![’']s (?:shop|office|yard))`, source, passage), kind: 'role' };
}

/** Trades, each with all the words by which a faithful page may come to them. Left out are trades that are verbs or names too: cook, butcher, smith, porter, hunter. Right and wrong by words alone on the labelled pairs: 21 : 1. */
export const TRADES: readonly Topic[] = [
  trade('plumbers?', 'plumb, pipe, heating, boiler, tap., leak, bathroom, sanitar'),
  trade('electricians?', 'electric, wir, rewir, cabl, electrotech, spark, lights'),
  trade('carpenters?|joiners?|cabinetmakers?', 'carpent, joiner, wood, cabinet, timber, furnitur'),
  trade(
    'bricklayers?|plasterers?|roofers?|scaffolders?|stonemasons?',
    'brick, plaster, roof, scaffold, mason, stone, build, construct, wall, slate, tile',
  ),
  trade('hairdressers?|barbers?|beauticians?', 'hair, barber, beaut, salon, stylist, cuts, make-up, nail'),
  trade(
    'accountants?|bookkeepers?|tax advis[eo]rs?',
    'account, bookkeep, tax, audit',
    'financ, books, treasur, kpmg, pwc',
  ),
  trade('pharmacists?|chemist’s', 'pharma, chemist, drug, dispens, medicin, apothec, prescri'),
  trade('dentists?|orthodontists?', 'dent, teeth, tooth, orthodon'),
  trade('librarians?|archivists?', 'librar, archiv, book, record, catalog, collection, manuscript, museum'),
  trade('architects?(?! of)', 'architect, design, building, plan., plans, drew, studio'),
  trade(
    'florists?|gardeners?',
    'flor, flower, garden, horticult',
    'plant, bloom, rose, park, landscap, allotment, grow',
  ),
  trade('postm[ae]n|postwom[ae]n|mail carriers?', 'post, mail, letter, parcel, deliver'),
  trade(
    'mechanics?',
    'mechanic, garage, engine, car., cars, repair, workshop, technic, motor, fitter, vehicle, fix',
  ),
  trade('bakers?|pastry chefs?', 'bake, baki, bread, pastr, cake, loaf, patiss, pie, flour, dough'),
  trade(
    'chefs?|restaurateurs?|waiters?|waitress(?:es)?|bartenders?|baristas?',
    'chef, cook, wait, bar., bars, barista, bartend, restaur, caf, coffee, kitchen, barm',
    'dish, menu, diner, eater, food, tavern, inn., pub., hotel, serv, cuisine',
  ),
  trade(
    'journalists?',
    'journal, report, correspond, news, press, editor, media, broadcast, column, magazine, writer, radio, televis',
  ),
  trade('photographers?', 'photo, camera, pictur, shot, lens, image, snap, portrait'),
  trade('economists?', 'econom', 'bank, analy, profess, forecast, financ, institut, fiscal, market'),
  trade(
    'taxi drivers?|cab drivers?|cabbies?|bus drivers?|lorry drivers?|truck drivers?|truckers?|tram drivers?|delivery drivers?',
    'taxi, cab., cabs, driv, truck, lorr, bus., buses, tram, wheel',
    'coach, deliver, couri, haul, rider, van., rickshaw, transport',
  ),
  trade(
    'shop assistants?|shopkeepers?|cashiers?|greengrocers?|grocers?|shop owners?',
    'shop, cash, groc, till., vendor, kiosk, stall',
    'store, retail, sell, sold, market, counter, supermarket, trader, fruit',
  ),
  trade(
    'car dealers?|(?:estate|real estate|letting) agents?|insurance (?:agents?|brokers?|salesm[ae]n)|sales(?:man|woman|men|person)',
    'dealer, estate, letting, insur, agent, broker, sales, showroom, real estate',
    'car., cars, deal, proper, sale, sell, sold, house, vehicle',
  ),
  trade(
    'software (?:engineers?|developers?)|programmers?|computer scientists?|it (?:workers?|specialists?|consultants?|technicians?)|web designers?',
    'software, program, comput, develop, tech, code, web., app., digital, data, engineer, online, algorithm, internet',
  ),
  trade(
    'fisherm[ae]n|trawlerm[ae]n|fishmongers?',
    'fisher, trawl, angl, skipper, fishing',
    'fish, boat, net., nets, catch, sea., crab, lobster, oyster, prawn, shrimp, cockle, vessel, crew',
  ),
  trade(
    '(?:dairy|sheep|cattle|pig|poultry|rice|wheat|fruit|hill) farmers?|shepherds?|beekeepers?|winemakers?|farmhands?|ranchers?',
    'farm, shepherd, sheep, bee., bees, beek, honey, hive, wine, vine, ranch, cattle, cow., cows, herd, milk, dairy, pig, poultry, hen., hens, rice, wheat, fruit, orchard, graz, crop, field, grow, goat, livestock, flock, lamb, paddy, beef, agricult',
  ),
  trade(
    'civil servants?|clerks?(?! of)|receptionists?|secretaries',
    'civil serv, clerk, reception, secretar, official, ministry, department, registr, desk, council, admin, municipal, public',
    'office, govern',
  ),
  trade(
    'social workers?|youth workers?|care workers?|carers?|childminders?|nann(?:y|ies)',
    'social, youth, care., carer, cares, caring, child, nann, welfare, nurs, looks after, looked after, look after, foster, support, home help',
  ),
  trade('psychologists?|psychiatrists?|therapists?', 'psych, therap, mental, counsel, trauma, behavio'),
  trade(
    'security guards?|bouncers?|caretakers?|janitors?|cleaners?|night watchm[ae]n',
    'guard, bounc, caretak, janitor, cleaner, watchm, warden, custodian',
    'secur, door, clean, watch, keeper, porter, patrol, supervis, staff',
  ),
  trade(
    'poets?|novelists?|playwrights?|screenwriters?',
    'poet, poem, novel, writer, wrote, author, playw',
    'vers, write, writing, play, book, script, literar, screen, fiction, stage, drama',
  ),
  trade(
    'violinists?|pianists?|cellists?|guitarists?|drummers?|trumpeters?|conductors?|opera singers?|composers?',
    'violin, piano, cell, guitar, drum, trumpet, conduct, compos, music',
    'pianist, opera, orchest, play, concert, sing, sang, band, choir, train, string, brass, instrument, tram, bus, baton, score',
  ),
  trade(
    'seamstress(?:es)?|tailors?|dressmakers?|cobblers?|shoemakers?|jewell?ers?|goldsmiths?|watchmakers?|potters?|weavers?',
    'seamst, tailor, dress, cloth, sew, garment, cobbl, shoe, boot, jewel, gold, silver, watch, clock, pot., pots, potter, clay, ceram, kiln, weav, loom, textil, stitch, fabric, basket, ring., necklace, craft',
  ),
  trade(
    'lorry mechanics?|welders?|steelworkers?|dockers?|dockworkers?|factory workers?|forklift drivers?|warehouse workers?|construction workers?|builders?|labourers?',
    'mechanic, weld, steel, dock, factor, forklift, warehous, construct, build, restor, renov, repair, roof, labour, labor, plant, port., ports, worker, work., site., crew, yard, mill., mills, works., harbo, crane, contract, hand',
  ),
  trade(
    'vets?|veterinarians?',
    'vet., vets, veterin, animal, pet., pets, clinic, surgery, dog, cat., cats, horse, cattle, livestock, veteran',
  ),
  trade(
    'undertakers?|funeral directors?',
    'undertak, funer, bury, buri, mortuar, coffin, crematori, hearse, dead',
  ),
  trade(
    'flight attendants?|stewardess(?:es)?|air hostess(?:es)?|co-pilots?',
    'flight, attend, steward, cabin, crew, pilot, captain, cockpit, air, plane, first officer, flew, fly',
  ),
];
