/** Fires, floods, storms, quakes, accidents, rescue; weather and the ground it falls on. */
export const DISASTER = `
fire blaze inferno wildfire bushfire | smoke fume | extinguish douse | flood inundate deluge floodwater
earthquake quake tremor seismic aftershock | volcano volcanic | lava magma
landslide mudslide landslip rockslide | avalanche snowslide | tornado twister
storm tempest thunderstorm stormy typhoon hurricane cyclone | wind windy gust | lightning thunderbolt
rain rainfall downpour rainy rainstorm | snow snowfall blizzard snowstorm snowy | fog mist foggy misty haze
drought aridity | hot heat hotter hottest | cold chill frigid icy colder coldest
warm warmth warmer warmest warmly | weather meteorological meteorologist | sunny sunshine sun sunlight
cloud cloudy overcast | disaster catastrophe calamity disastrous | tragedy tragic
accident mishap accidental | wreckage debris rubble | rescue rescuer | evacuate evacuee | stranded marooned
trap entrap | contaminate pollute | radiation radioactive | embankment levee
sewage sewer wastewater sewerage | rubbish garbage trash litter | siren alarm | precaution precautionary
harm detriment | unharmed unhurt uninjured unscathed | intact undamaged | sea ocean maritime seawater
coast coastal coastline shore seaside shoreline | island isle | waterfall cascade | tide tidal
hill hillside hilltop | valley gorge ravine canyon | cliff precipice | cave cavern
forest woodland rainforest | swamp marsh wetland bog | meadow pasture grassland | sand sandy
rock rocky boulder stone | mud muddy sludge silt | glacier glacial | wildlife fauna | animal beast creature
dog canine puppy hound | cat feline kitten | horse equine pony | pig swine hog | sheep lamb
chicken hen poultry | bird avian | insect bug | snake serpent | wolf wolves | rabbit bunny
flower bloom blossom floral | poacher poach | breed breeder | vet veterinarian veterinary
predator predatory prey | ecosystem ecological ecologist | environment environmental environmentalist
emission emit | roof rooftop | door doorway | floor storey | cellar basement | attic loft
staircase stairwell stairs | corridor hallway | toilet lavatory restroom | concrete cement | hut cabin shack
castle fortress fort citadel | mansion villa | barn shed | alley lane backstreet | route path trail
vicinity nearby | site venue | distant remote faraway | adjacent adjoining | edge brink verge | middle midst
interior inside indoor | exterior outside outdoor | stream creek brook`;
