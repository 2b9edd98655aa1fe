/** Research, space, computing and time of old. */
export const SCIENCE = `
study research scientist science scientific | survey questionnaire | laboratory lab
theory theoretical theorist | hypothesis hypotheses hypothetical | statistics statistician
method methodology technique | chemistry chemical | biology biologist biological | astronomy astronomer
geology geologist geological | zoology zoologist | botany botanist botanical | anthropology anthropologist
sociology sociologist | historian history historic | ancient prehistoric antique | era epoch
archaeological archaeologist archeologist archeology | cosmos cosmic galaxy galactic | planet planetary
moon lunar | meteor meteorite | spacecraft spaceship shuttle | gravity gravitational | internet web online
website webpage | smartphone phone telephone cellphone handset | password passcode
semiconductor chip microchip | automatic automated | technology tech | blog blogger
telecom telecommunication | transmit transmission transmitter | weigh weight | size dimension
speed velocity | frequency frequent often | accuracy accurate precise exact
inaccurate inaccuracy incorrect erroneous wrong mistaken | error mistake blunder | geometry geometric
proportion ratio | maximum maximal | minimum minimal | quantity amount | chart graph diagram | symbol emblem
gold golden | gas gaseous | liquid fluid | crystal crystalline | gem gemstone | philosophy philosopher
ethics moral | unethical immoral | language linguistic | grammar grammatical`;
