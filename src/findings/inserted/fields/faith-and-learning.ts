import { type Topic, topic } from '../topic.ts';

const UNIVERSITY =
  'graduat, stud, degree, phd, doctor, diplom, master, univers, college, school, alum, educat, trained, training, dropped out, dr., prof, academ, scholar, thesis, taught';

/**
 * Religion, schooling and study. On the labelled pairs and summaries, where the words were chosen, 3 were right and none wrong.
 */
export const FAITH_AND_LEARNING: readonly Topic[] = [
  topic(
    '(?:Sunday|special|memorial|requiem|thanksgiving|midnight|morning|celebrated|attended|held|said) (?:a )?(?:Mass|church service|prayer service)|prayed|praying|prayers (?:were|for|in|at)|(?:said|held|offered|led) (?:a )?prayers?|blessed (?:the|by)|sermons?|congregation|worshippers|pilgrimage|baptis\\w+|christened|at the (?:mosque|church|temple|synagogue|cathedral)|(?:the|a) (?:local|village|parish) (?:church|mosque|chapel)|Ramadan|thank(?:ed|s|ing) God',
    'church, mass., pray, relig, bless, sermon, congreg, worship, pilgrim, baptis, hymn, choir, mosque, temple, synagog, cathedral, chapel, priest, bishop, imam, rabbi, pastor, vicar, faith, god., holy, sacred, saint, st., christ, muslim, islam, jew, hindu, buddh, monk, nun., nuns, parish, ramadan, easter, diocese, reverend, shrine, abbey, convent, monast',
  ),
  topic(
    'graduated (?:from|in|with)|studied (?:law|medicine|engineering|economics|history|music|art|biology|physics|at|under)|studying (?:law|medicine|engineering|economics|history|at)|holds? (?:a|an) (?:\\w+ )?(?:degree|doctorate|PhD|diploma|master)|PhD|doctorate|dropped out of|(?:medical|law|art|business|engineering) (?:student|school|degree)',
    UNIVERSITY,
  ),
  topic(
    '(?:final|entrance|school|university|law|oral|bar|driving|year-end) exams?|GCSEs?|A-levels?|homework|school reports?|test scores|exam results',
    'exam, gcse, a-level, homework, assess, test, grade, mark., marks, school, pupil, student, qualif, certific, study, academ, licen',
    'stud',
  ),
  topic(
    'scholarships?|bursar(?:y|ies)|tuition fees?|student loans?',
    'scholar, grant, bursar, fund, stipend, fellow, sponsor, tuition, fee., fees, loan, academ, youth',
  ),
  topic(
    'classmates?|schoolmates?|school (?:friends?|trip|play|run|bus|gates?|uniforms?|meals|lunch(?:es)?|dinners)|schoolchildren|playgrounds?|pupils(?! (?:of|were dilated))',
    'class, school, pupil, student, child, teach, educat, nurser, lesson, kindergart, playground, youth, teen, young, kid., kids, park., swing',
  ),
  topic(
    'apprentice(?:s|ship|ships)?|internships?|work experience|night school|evening classes',
    'apprent, intern., interns, trainee, training, train., trained, experience, class, course, learn, youth, school, student',
  ),
];
