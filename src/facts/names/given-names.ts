/**
 * Given names, folded. With a following capitalised word they make a person out of what might be a firm or a place, and they tell
 * whom "she" can stand for. The lists cover the commonest given names of the large languages in Latin spelling and need not be
 * complete: titles, ages and verbs of saying find the rest. Everyday words among them ("Will", "Mark", "Rose") count only before
 * another capital.
 */
const WOMEN = names(
  `abena abigail achieng ada adaeze adriana adwoa agnes agnieszka aiko aino aisha akosua alana alejandra
  alessia alexandra alice alicia alison alma alyssa ama amanda amara amelia amina amira amy ana ananya
  anastasia andreea angela angelica angelina angharad anita anja anjali ann anna annabel anne annette annie
  annika antonia anya aoife april ariana arlene asha astrid audrey aurora ava ayesha ayse barbara beata
  beatrice beatrix beatriz becky belinda benedita bernice bertha beth bethany bettina betty beverly bianca
  birgit blanca brenda bridget brigitte bronwen brooke caitlin camila candice carina carla carmen carol
  carolina caroline carolyn carrie carys cassandra catalina catherine cathy catrin cecilia celeste celia
  chantal charlene charlotte chioma chloe christina christine ciara cindy claire clara clare claudia
  clementine colette colleen connie consuelo cora corinne cornelia cristina crystal cynthia daisy dalia
  daniela danielle daphne dawn deborah debra deepa deirdre delia delphine denise diana diane dolly dolores
  donna doreen doris dorota dorothy edith efua eileen elaine eleanor elena eleni elif elin elina elisa
  elisabeth eliza elizabeth ella ellen ellie elsa elsie elspeth elvira emilia emily emma erica erika
  esperanza estelle esther eugenia eva eve evelyn ewa farah fatima fatma fatou fatuma felicia felicity
  fernanda fiona flora florence frances francesca frida fumiko gabriela gabrielle gail geeta gemma georgia
  georgina geraldine gertrude giedre gillian gina giovanna gita giulia gladys gloria grace grainne greta
  gretchen guadalupe gwen gwyneth haley halima hana hanna hannah harriet haruka hazel heather heidi heike
  helen helena helga hilda hodan holly hope huda ida ifeoma ilona ilse ilze imogen indira ines ingeborg
  ingrid ingvild irena irene irina iris irma iryna isabel isabella isabelle isla itzel itziar ivana
  jacqueline jana jane janet janice janina janine jasmine jayne jeanette jeanne jelena jen jenna jennifer
  jenny jessica jill joan joanna joanne johanna josefina josephine joy joyce juana juanita judith judy julia
  julie juliet june justine kaitlyn karen karin karina karla katarina katarzyna kate katerina katherine
  kathleen kathryn kathy katie katja katri katrin kavita kay kayla keiko khadija kimberly kirsi kirsten
  kirsty kristen kristin kristina lakshmi lana lara latisha laura lauren layla lea leah leanne leela leila
  lena leona leticia leyla lidia liisa liliana lily lina linda lindiwe lisa lise liv livia liz lois lola
  lorena loretta lori lorna lorraine lottie louisa louise lubna lucia lucie lucille lucinda lucy luisa lupe
  lydia lyn lynne maarja mabel madeleine madeline magda magdalena maire maja manuela mara marcia margaret
  margarita margot marguerite maria mariam mariana marianne marie mariela marilyn marina marion marisa
  marisela marisol marissa marit marja marjorie marlene marta martha marthe martina mary maryam matilda maud
  maureen maxine maya meera megan mei melanie melinda melissa mercedes meredith mia michelle mila mildred
  mina mira miranda mireille miriam moira molly mona monica monika muriel myra myriam nadia nadine naomi
  nasrin natalia natalie natasha nathalie neha nell niamh nicole niki nina nisha njeri nkechi noemi nomsa
  nora norma nour octavia oksana olena olga olivia orla padma paige pamela paola parisa patricia paula
  pauline pearl peggy penelope penny pernille petra philippa phoebe phyllis pilar pooja preeti priscilla
  priya rachel radha ramona rania rasa rasha rebecca regina rekha renata renee rhiannon rhonda rita ritu
  roberta rochelle rocio roisin rosa rosalie rosalind rosamund rosario rose rosemary rosie roxanne roza ruba
  ruby ruth sabine sabrina sadia saira sakura sally salma samantha samira sandra saoirse sara sarah savannah
  savitri selena selma serena sharon sheila shelley sherry shirin shirley shreya sigrid silke silvia sinead
  siobhan sita sofia sofie solveig sonia sonja sophia sophie stefania stella stephanie sue sunita susan
  susana susanna susanne suzanne svetlana sybil sylvia sylvie tamara tamika tania tanvi tanya tara tatiana
  teresa tess thandiwe thea thelma theresa therese tiffany tiina tina tove tricia trish ulrike una ursula
  usha valentina valerie vanessa vera verena veronica victoria viola violet virginia vivienne wanda wangari
  wanjiku wendy wilma winifred ximena xochitl yara yasmin yolanda yulia yumi yusra yvette yvonne zainab zara
  zeinab zeynep zoe zofia zsofia`,
);

const MEN = names(
  `aarav aaron abdi abdul abdullah abel abraham adam adrian adriano ahmad ahmed aidan alan albert alberto
  alejandro aleksandr alessandro alexander alexandre alexei alfonso alfred ali alistair allan allen alvaro
  amadou amber amir amit anand anders andre andreas andrei andrej andres andrew andris andriy andrzej angelo
  angus anil anthony anton antonio arash arif arjun armando arnold art arthur arturo asif aubrey august
  augusto austin aziz barry bart basil ben benedict benjamin bennett bento bernard bernardo bilal bill billy
  bjorn bo bob bobby bohdan bongani boris brad bradley brandon brendan brent brett brian bruce bruno bryan
  bud burak byron callum calvin carl carlo carlos cedric cesar chad charles chen chinedu christian christoph
  christophe christopher chuck ciaran cillian clarence claudio clayton clement clifford clive clyde cody
  colin connor conrad constance corey cormac craig cristian cristiano curtis cyril dafydd daichi dale damian
  damien dan daniel daniele danny dario dariusz darko darren darryl dave david dean declan deepak demetrius
  denis dennis derek desmond devin dick diego dieter dimitri dinesh dirk dmitri dmitry dmytro dominic
  dominik don donald doug douglas duncan dustin dwayne dylan eamon earl ed eddie edgar edmund eduardo edward
  edwin eero eli elias elijah elliot elliott elmer emanuel emeka emil emile emilio emmanuel emre emrys
  enrico enrique eoin eric erik erin ernest ernesto esteban ethan etienne euan eugene evan ewan fabian fabio
  faisal farhan farid federico felipe felix ferdinand fergus fernando fidel filip finn firdaus florian
  francesco francis francisco francois frank franklin franz fraser fred freddie frederick frederik fritz
  frode gabriel ganesh gareth gary gavin geir gene geoff geoffrey george gerald gerard gerhard gethin
  giacomo gianni gil gilbert gino giorgio giovanni giuseppe glen glenn gonzalo gordon graham grant greg
  gregor gregory guido guillaume guillermo gunnar gunter gustav gustavo guy hakan hamid hamish hamza hans
  harold harris harry haruki harvey hasan hassan hector helmut henri henrik henry herbert herman hilary hiro
  hiroshi hisham howard hugh hugo humphrey hunter hussein hyejin iain ian ibrahim ieuan ifeanyi ignacio igor
  imran isaac isaiah ismail ivan ivo jack jackson jacob jacques jake jakob jakub jamal james janis janusz
  jared jason javad javier jay jeff jeffrey jeremiah jeremy jerome jerry jesper jesse jesus jiho jim jimmy
  joachim joao joaquim joaquin jochen joe joel joey johan johann john johnny jon jonas jonathan jorge jose
  josef joseph josh joshua jozef juan julian julio julius jurgen jussi justin kaito kamal kamau karim karl
  kazuo keith kelvin ken kenji kenneth kenny kevin khalid klaus knut kofi kristian kristjan kristof
  krzysztof kurt kwabena kwame kyle larry lars laszlo laurence laurent lawrence leif leo leon leonard
  leonardo leroy lester levan lewis liam linus lionel lloyd logan lorenzo louis luc luca lucas luciano
  ludwig luigi luis luiz lukas luke mads magnus mahmoud malcolm malik mamadou manfred manoj mantas manuel
  marc marcel marcelo marcin marco marcos marcus marian mario mark marko martin martins marvin mateja mateo
  mateusz matt matteo matthew matthias matthieu matthis maurice mauricio mauro maxim maxime maximilian mehdi
  mehmet melvin michael michal michel miguel mihai mikael mike mikhail milan miles milos milton ming minjun
  miroslav mitchell mohamed mohammad mohammed mohit moritz moses moussa muhammad murray mustafa mykola nabil
  nathan neil nelson nicholas nick nicolas nigel nikhil nikolai nils noah norman nuno obinna okwudili olaf
  ole oleg oliver olivier oluwaseun omar ondrej oscar oskar osman otieno otto ousmane owen paavo pablo paddy
  padraig paolo pascal patrick patrik paul paulo pavel pawel pedro percy pete peter petros phil philip
  philippe phillip pierre pietro piotr prakash prashant quentin quincy rafael raghunath rahul raj rajesh
  rajiv ralph ram ramesh ramon randall randy raphael rashid rasmus raul ravi ray raymond reggie reginald
  reinhard rene reuben rex reza rhys ricardo rich richard rick ricky rob robbie robert roberto rod roderick
  rodney rodrigo roger rohan rohit roland rolf romain roman ron ronald ronan ronnie rory ross roy ruben
  rudolf rufus rupert russ russell ryan salim salman salvador salvatore samir samson samuel sandeep sandro
  sanjay santiago scott seamus sean sebastian serge sergei sergey sergio seth shane shaun sibusiso silas
  simon sipho soren stan stanislav stanley stefan stefano steffen stephan stephane stephen steve steven
  stewart stig stuart sunil suresh sven tadeusz taiwo takeshi tamer taras tariq ted teodor terence terje
  terrence thabo themba theo theodore thiago thierry thomas tiago tim timothy tobias toby todd tom tomas
  tomasz tommy tony toomas torbjorn travis trevor tristan troy tunde tuomas tyler ulf ulrich umar uwe vaclav
  valentin vasco vernon vicente vicky victor vijay vikas vikram viktor vince vincent vincenzo vivek vladimir
  vojtech volodymyr vytautas wade walid wallace walter warren wayne wei wendell werner wesley wilfred
  wilhelm will willem william willie winston wojciech wolfgang xavier yan yaw yosef yuri yusuf zachary ziad
  zoltan`,
);

/** Borne by women and men. */
const EITHER = names(
  `akira alex alexis amal andrea andy ashley avery bernie billie cameron camille casey charlie chidi chris
  claude courtney dana deniz dominique drew frankie gael harley iman jackie jaime jamie jan jean jess jiwoo
  jo jodie jordan jun kai kelly kerry kim kiran laurie lee leslie lindsay lindsey loren lynn madison max
  michele mika morgan nana ngozi nicola nikita noa noel noor pat quinn ren robin sam sandy sasha shannon
  sidney simone sora stacey stevie suman taylor terry toni tracey tracy uche vivian xiaoming yael yuki`,
);

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** True for a folded word that is a common given name. */
export function isGivenName(folded: string): boolean {
  return WOMEN.has(folded) || MEN.has(folded) || EITHER.has(folded);
}

/** Which pronoun a folded given name mostly goes with, or null where it tells nothing. */
export function pronounOf(given: string): 'she' | 'he' | null {
  if (WOMEN.has(given)) return 'she';
  return MEN.has(given) ? 'he' : null;
}
