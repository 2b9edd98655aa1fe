/**
 * Forms of one given name: short ones and spellings from other scripts, folded, the first standing for all. Hand-made from common
 * knowledge; a form that serves several names ("Chris", "Alex", "Sam") is left to stand for what begins like it.
 */
const FORMS = `
  katherine catherine kathryn katharine katheryn kate katie kathy cathy kat; elizabeth elisabeth liz lizzie beth betty eliza libby;
  margaret maggie peggy meg marge; william bill billy will willie liam; robert rob bob bobby robbie; richard rick dick ricky richie rich;
  james jim jimmy jamie; john jon johnny jack; thomas tom tommy; michael mike mick mickey; edward ed eddie ted teddy ned; henry harry
  hank; anthony tony antony; andrew andy drew; timothy tim; jennifer jen jenny jenni; charles charlie chuck; alexander alec sandy
  aleksandr alexandr oleksandr; alexandra sasha; david dave davey; daniel dan danny; matthew matt mathew; stephen steven steve stevie;
  christopher kit topher; nicholas nick nicky nicolas; joseph joe joey; joshua josh; jonathan johnathan; samantha sammie; benjamin ben
  benny; gregory greg gregor; geoffrey geoff jeffrey jeff; frederick fred freddie freddy; francis frank frankie; lawrence laurence larry;
  leonard len lenny leo; donald don donny; douglas doug; ronald ron ronnie; raymond ray; kenneth ken kenny; patricia pat patty trish
  tricia; patrick paddy pat; deborah debbie deb debra; susan sue susie suzie; rebecca becky becca bekah; victoria vicky vicki tori;
  jacqueline jackie jacqui; catriona cat; judith judy; barbara barb babs; dorothy dot dotty; eleanor ellie nell nellie; florence flo
  florrie; abigail abby abi; amanda mandy; angela angie; annabel bella; christine chrissie tina; cynthia cindy; philippa pippa; penelope
  penny; josephine josie jo; theodore theo; zachary zach zac; nathaniel nate nathan; maximilian max; philip phil phillip; peter pete;
  gerald gerry jerry; terence terry terrence; vincent vince vinnie; walter walt; albert bert al; alfred alf alfie; arthur art; archibald
  archie; augustus gus; bernard bernie; clifford cliff; dominic dom dominick; eugene gene; harold hal; isabella izzy isabel; jessica jess
  jessie; lucinda lucy; madeleine maddie madeline; natalie nat; olivia liv livvy; oliver ollie olly; reginald reg reggie; roger rodge;
  russell russ; stanley stan; sidney sid sydney; veronica ronnie; wilfred wilf; mohammed muhammad mohamed mohammad muhammed mohamad
  mahomed; ahmed ahmad achmed; hussein hussain husain husayn hossein; hassan hasan; yusuf youssef yousef yusef yousuf; omar umar; abdullah
  abdallah abdulla; khaled khalid; mustafa moustafa mostafa; mahmoud mahmud mahmood; saeed said sayeed; faisal faysal; ibrahim ebrahim;
  ismail ismael; jamal gamal; karim kareem; nasser nasir naser; osama usama; rashid rasheed; salman selman; tariq tarek tarik; walid
  waleed; zainab zeinab zaynab; aisha ayesha aysha; fatima fatma fatimah; layla leila laila; maryam mariam; sergei sergey serhiy; dmitry
  dmitri dmytro dimitri; yuri yury iouri; alexei alexey aleksei oleksiy; andrei andrey andriy; nikolai nikolay mykola; mikhail mykhailo;
  vladimir volodymyr; yevgeny evgeny evgeni yevgeniy; natalia natalya nataliya; tatiana tatyana; yulia julia yuliya; anatoly anatoliy;
  vitaly vitaliy vitali; valery valeriy; gennady hennadiy; igor ihor; oleg oleh; pavel pavlo; zelensky zelenskyy zelenskiy; gaddafi
  qaddafi gadhafi kadafi; netanyahu netanyahou; tchaikovsky chaikovsky`;

const CANONICAL: ReadonlyMap<string, readonly string[]> = readForms();

function readForms(): Map<string, string[]> {
  const canonical = new Map<string, string[]>();
  for (const group of FORMS.split(';')) {
    const forms = group.trim().split(/\s+/);
    for (const form of forms) canonical.set(form, [...(canonical.get(form) ?? []), forms[0] ?? form]);
  }
  return canonical;
}

/** True where two folded words can be forms of one given name: "katie" and "katherine", "muhammad" and "mohamed". */
export function areFormsOfOneName(a: string, b: string): boolean {
  if (a === b) return true;
  const names = CANONICAL.get(a) ?? [];
  return (CANONICAL.get(b) ?? []).some((name) => names.includes(name));
}
