/**
 * Given names, folded. With a following capitalised word they make a person out of what might be a firm or a place. The list covers
 * the commonest given names of the large languages in Latin spelling and need not be complete: titles, ages and verbs of
 * saying find the rest. Names that are everyday words too ("Will", "Mark", "Rose") count only before another capital.
 */
const GIVEN_NAMES = new Set(
  `aaron abdul abdullah abel abigail abraham ada adam adriana adrian adriano agnes agnieszka ahmad ahmed aidan aiko aisha akira alan alana
  albert alberto alejandra alejandro aleksandr alessandro alessia alex alexander alexandra alexandre alexei alexis alfonso alfred ali alice
  alicia alison alistair allan allen alma alvaro alyssa amal amanda amara amber amelia amina amir amira amit amy ana anand anastasia anders andre
  andrea andreas andreea andrei andrej andres andrew andrzej andy angela angelica angelina angelo angus anil anita anja anjali ann anna
  annabel anne annette annie annika anthony anton antonio antonia anya april ariana arif arjun arlene armando arnold arthur arturo asha ashley
  asif astrid aubrey audrey august augusto aurora austin ava avery ayesha aziz barbara barry bart basil beata beatrice beatriz becky belinda ben
  benedict benjamin bennett bernard bernardo bernice bernie bertha beth bethany betty beverly bianca bill billy birgit bjorn blanca bo bob bobby
  boris brad bradley brandon brenda brendan brent brett brian bridget brigitte bronwen brooke bruce bruno bryan byron caitlin callum calvin
  cameron camila camille candice carina carl carla carlo carlos carmen carol carolina caroline carolyn carrie casey cassandra catalina
  catherine cathy cecilia cedric celeste celia cesar chad chantal charlene charles charlie charlotte chen chidi chinedu chloe chris christian christina
  christine christoph christophe christopher cindy claire clara clare clarence claude claudia claudio clayton clement clifford clive
  clyde cody colette colin colleen connie connor conrad constance consuelo cora corey corinne cormac cornelia courtney craig cristian cristiano cristina crystal
  curtis cynthia cyril daisy dale damian damien dan dana daniel daniela danielle daniele danny daphne darko darren dario dariusz darryl dave david
  dawn dean deborah debra declan deepak deirdre delia delphine demetrius denis denise dennis derek desmond devin diana diane dick diego dieter dimitri dinesh
  dirk dmitri dmitry dolores dominic dominik dominique don donald donna doreen doris dorota dorothy doug douglas duncan dustin dwayne dylan eamon earl
  ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor elena eleni eli elias elijah elin elina elisa elisabeth eliza elizabeth ella
  ellen ellie elliot elliott elmer elsa elsie elspeth elvira emanuel emeka emil emile emilia emilio emily emma emmanuel enrico enrique eric erica erik
  erika erin ernest ernesto esperanza esteban estelle esther ethan etienne eugene eugenia eva evan eve evelyn ewa fabian fabio faisal farah farhan farid
  fatima fatou federico felicia felicity felipe felix ferdinand fergus fernanda fernando fidel filip finn fiona firdaus flora florence florian frances francesca
  francesco francis francisco francois frank franklin franz fraser fred freddie frederick frederik frida fritz fumiko gabriel gabriela gabrielle gael
  gail ganesh gareth gary gavin gemma gene geoff geoffrey george georgia georgina gerald geraldine gerard gerhard gertrude giacomo gianni gil gilbert
  gillian gina gino giorgio giovanna giovanni giulia giuseppe gladys glen glenn gloria gonzalo gordon grace graham greg gregor gregory greta gretchen
  guido guillaume guillermo gunnar gunter gustav gustavo guy gwen haley hamid hamish hana hanna hannah hans harold haruki harriet harris harry harvey
  hasan hassan hazel heather hector heidi heike helen helena helga helmut henri henrik henry herbert herman hilary hilda hiroshi holly hope howard hugh hugo
  humphrey hussein iain ian ibrahim ida ifeoma ignacio igor ilona ilse iman imran indira ines ingeborg ingrid irena irene irina iris irma isaac isabel isabella
  isabelle isaiah isla ismail itziar ivan ivana ivo jack jackie jackson jacob jacqueline jacques jaime jake jakob jakub jamal james jamie jan jana jane
  janet janice janine janusz jared jasmine jason javier jay jayne jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jeremiah jeremy jerome jerry
  jesper jess jesse jessica jesus jill jim jimmy jo joachim joan joanna joanne joao joaquin jochen jodie joe joel joey johan johann johanna john johnny
  jon jonas jonathan jordan jorge jose josef josefina joseph josephine josh joshua joy joyce jozef juan juana juanita judith judy julia julian julie
  juliet julio julius june jurgen justin justine kai kaitlyn kamal karen karim karin karina karl karla kate katarina katarzyna kate katerina katherine kathleen kathryn
  kathy katie katja katrin kavita kay kayla keith kelly kelvin ken kenji kenneth kenny kerry kevin khadija khalid kim kimberly kiran kirsten kirsty klaus
  kofi kristen kristian kristin kristina kristof krzysztof kumar kurt kwame kyle lana lara larry lars laszlo latisha laura lauren laurence laurent laurie
  lawrence layla lea leah leanne lee leela leif leila lena leo leon leona leonard leonardo leroy leslie lester leticia levan lewis liam lidia liliana lily lina linda
  lindsay lindsey linus lionel lisa lise liv livia liz lloyd logan lois lola lopez loren lorena lorenzo loretta lori lorna lorraine lottie louis louisa
  louise luc luca lucas lucia luciano lucie lucille lucinda lucy ludwig luigi luis luisa luiz lukas luke lydia lyn lynn lynne mabel madeleine madeline
  madison mads magda magdalena magnus mahmoud maire maja malcolm malik manfred manoj manuel manuela mara marc marcel marcelo marcia marcin marco marcos
  marcus margaret margarita margot marguerite maria mariam marian mariana marianne marie mariela marilyn marina mario marion marisa marisol marissa
  marjorie marko marlene marta martha marthe martin martina marvin mary maryam mateo mateusz matilda matt matteo matthew matthias matthieu matthis maud maureen maurice
  mauricio mauro max maxim maxime maximilian maxine maya meera megan mehmet mei melanie melinda melissa melvin mercedes meredith mia michael michal michel
  michele michelle miguel mihai mika mike mikhail mikael mila milan mildred miles milos milton mina ming mira miranda mireille miriam miroslav mitchell moira
  mohamed mohammad mohammed mohit molly mona monica monika morgan moritz moses muhammad muriel murray mustafa myra myriam nabil nadia nadine naomi natalia
  natalie natasha nathan nathalie neha neil nell nelson nicholas nick nicola nicolas nicole nigel nikhil niki nikita nikolai nils nina nisha noah noel noemi
  nora norman norma nuno octavia olaf ole oleg olena olga oliver olivia olivier omar ondrej oscar oskar osman otto owen pablo paddy paige pamela paola paolo pascal
  pat patricia patrick patrik paul paula pauline paulo pavel pawel pearl pedro peggy penelope penny percy pernille pete peter petra petros phil philip philippa
  philippe phillip phoebe phyllis pierre pietro pilar piotr pooja prakash prashant preeti priscilla priya quentin quincy rachel rafael raghunath rahul raj rajesh
  rajiv ralph ram ramesh ramon ramona randall randy rania raphael rashid rasmus raul ravi ray raymond rebecca reggie regina reginald reinhard rekha rene renata renee
  reuben rex rhonda rhys ricardo richard rick ricky rita ritu rob robbie robert roberta roberto robin rochelle rocio rod roderick rodney rodrigo roger rohan
  roland rolf roman romain ron ronald ronan ronnie rory rosa rosalie rosalind rosario rosemary rosie ross roxanne roy ruben ruby rudolf rufus rupert
  russ russell ruth ryan sabine sabrina sadia said saira salim sally salma salman salvador salvatore sam samantha samir samira samson samuel sandeep sandra sandro
  sandy sanjay santiago sara sarah sasha savannah savitri scott sean sebastian selena selma serena serge sergei sergey sergio seth shane shannon sharon shaun sheila
  shelley sherry shirin shirley shreya sibusiso sidney sigrid silas silke silvia simon simone sinead siobhan sofia sofie sonia sonja sophia sophie soren stacey stan stanislav
  stanley stefan stefania stefano steffen stella stephan stephane stephanie stephen steve steven stewart stig stuart sue sunil sunita suresh susan susana susanna susanne suzanne
  sven svetlana sybil sylvia sylvie tadeusz taiwo tamara tamika tania tanvi tanya tara tariq tatiana ted teodor terence teresa terrence terry tess thabo
  thea thelma theo theodore theresa therese thierry thomas tiago tiffany tim timothy tina tobias toby todd tom tomas tomasz tommy toni tony toomas tracey
  tracy travis trevor tricia trish tristan troy tyler ulrich ulrike ulf umar una ursula usha uwe vaclav valentin valentina valerie vanessa vera verena vernon veronica
  vicente vicky victor victoria vijay vikram viktor vince vincent vincenzo viola violet virginia vivek vivian vivienne vladimir vojtech wade wallace walter wanda
  warren wayne wei wendell wendy werner wesley wilfred wilhelm willem william willie wilma winifred winston wojciech wolfgang xavier ximena yael yan yara yasmin
  yolanda yosef yuki yuri yusuf yvette yvonne zachary zainab zara zoe zoltan zofia zsofia ngozi okwudili oluwaseun tunde amadou mamadou ousmane moussa
  drew grant hunter jean-pierre mark will rose bud chuck rich frankie art dolly`.split(/\s+/),
);

/** True for a folded word that is a common given name. */
export function isGivenName(folded: string): boolean {
  return GIVEN_NAMES.has(folded);
}
