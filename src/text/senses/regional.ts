/** Things that British and American news call by different words. */
export const REGIONAL = `
backpack rucksack | suitcase luggage baggage | couch sofa settee | trousers pants | sweater jumper pullover
nappy diaper | pram stroller pushchair | windscreen windshield | aubergine eggplant | courgette zucchini
coriander cilantro | biscuit cookie | maize corn | tap faucet | stove cooker | postman mailman
ladybird ladybug | flatmate roommate housemate | timetable schedule | anticlockwise counterclockwise
flyover overpass | dustbin wastebasket | sledge sled sleigh | treacle molasses | porridge oatmeal
lollipop popsicle | fizzy soda | cutlery silverware | crockery dishware | newsagent newsstand
barman bartender | shopkeeper storekeeper | hairdresser barber | paddock corral | gramophone phonograph
hoover vacuum | spanner wrench | bumper fender | quayside waterfront dockside | seafront oceanfront`;
