import { type Topic, topic } from '../topic.ts';

const SHOWS =
  '(?:show|shows|showed|reveal|reveals|revealed|suggest|suggests|suggested|find|finds|found|indicate|indicates|indicated|confirm|confirms|confirmed|estimate[sd]?|predict(?:s|ed)?|conclude[sd]?|warn(?:s|ed)?|put the|puts the|point to|pointed to)';
/** How a paper is brought in: "one study", "a leaked internal poll". */
const BROUGHT_IN = String.raw`(?:an?|the|one|recent|several|leaked|new|internal|official|separate|previous|earlier) (?:[\w-]+ ){0,2}`;
const FROM = '(?:according to|seen by|based on|citing|cited in|quoted in|published in) ';

/** Papers, studies and records that a page may go by, each with all the words by which a faithful page may come to them. Right and wrong by words alone on the labelled pairs: 5 : 1. */
export const DOCUMENTS: readonly Topic[] = [
  topic(
    'leaked (?:\\w+ )?(?:memos?|documents?|e-?mails?|reports?|letters?|recordings?|files|messages|papers|minutes)|(?:memo|document|e-?mail|report|letter|recording|file)s? leaked',
    'leak, internal, memo, seen by, obtain, confiden, secret, whistlebl, passed to, shown to, copy of, unpublish, disclos, got hold',
  ),
  topic(
    'internal (?:\\w+ )?(?:memos?|reports?|e-?mails?|documents?|reviews?|inquir(?:y|ies)|investigations?|audits?|papers|figures|records|probes?)',
    'internal, memo, email, e-mail, document, review, inquir, enquir, investig, audit, confiden, leak, own report, in-house, its own, their own, examin, record, inspect, look into, looking into, papers, probe',
  ),
  topic(
    `(?:e-?mails|text messages|whatsapp messages|chat logs) (?:\\w+ ){0,4}${SHOWS}|${FROM}(?:\\w+ )?(?:e-?mails|text messages|whatsapp messages)`,
    'email, e-mail, message, correspond, letter, wrote, written, text., texts, texted, chat, whatsapp, phone, mail, sent',
  ),
  topic(
    `minutes of (?:the|a) (?:\\w+ )?meeting|(?:meeting|board|council) minutes|the minutes ${SHOWS}`,
    'minutes, meeting, record, transcript, protocol',
  ),
  topic(
    `${BROUGHT_IN}(?:polls?|surveys?|questionnaires?) (?:\\w+ ){0,5}${SHOWS}|(?:an?|the|recent|latest|new|opinion) (?:poll|survey) (?:of|found|finds|shows?|showed|suggest(?:s|ed)|by|this|last|conducted|published|has|in)|(?:opinion )?polls ${SHOWS}|pollsters?|${FROM}(?:\\w+ ){0,2}(?:poll|survey)`,
    'poll, survey, questionn, census, canvass, respondents',
    'asked, respon, opinion, study, interview, sample, consult, answer, ratings, count',
  ),
  topic(
    `${BROUGHT_IN}(?:study|studies) (?:\\w+ ){0,5}${SHOWS}|(?:studies|research) ${SHOWS}|(?:an?|the|one) (?:\\w+ )?study (?:by|from|published|conducted)`,
    'study, studies, studied, research, paper., papers, journal, trial',
    'scien, report, survey, analys, univer, examin, data, experiment, investig, evaluat, test, assess, review, observ, work',
  ),
  topic(
    `${BROUGHT_IN}audits? (?:\\w+ ){0,5}${SHOWS}|(?:an|independent|external|internal|financial|safety|forensic) audit`,
    'audit, review, inspect, inquir, examin, checks, checked, investig, books, comptroller, account, assess, test',
  ),
  topic(
    `(?:consultants|a (?:\\w+ )?consultancy|management consultants|mckinsey|deloitte|kpmg|pwc) (?:have |has |had )?(?:estimate|forecast|predict|reckon|recommend|advise|calculat|warn)\\w*`,
    'consult, mckinsey, deloitte, kpmg, pwc, advis, analy, firm, adviser, forecast, study, research, engineer, expert',
    'report',
  ),
  topic(
    `(?:official|government|latest) (?:figures|statistics|data|numbers) ${SHOWS}|${FROM}(?:official|government) (?:figures|statistics|data|records|documents)`,
    'statist, figure, data, census, bureau, official, agency, record, survey, department, authorit, public, register',
    'minist, according, govern, office',
  ),
  topic(
    `court (?:papers|documents|filings|records) (?:\\w+ )?${SHOWS}|${FROM}(?:the )?(?:court (?:papers|documents|filings|records)|indictment|charge sheet|lawsuit|affidavit)`,
    'court, indict, charg, prosecut, filing, filed, judge, trial, lawsuit, complaint, affidav, tribunal, sue, suit., legal',
  ),
  topic(
    '(?:secret|confidential|classified) (?:\\w+ )?(?:reports?|documents?|files?|papers|memos?|dossiers?|reviews?|talks|negotiations|deal|agreement|meetings?)|dossier',
    'dossier, confid, classif, secret, leak, private, behind closed, closed door, undisclos, quiet, sealed, not public, discreet, hidden, hush, unpublish, nondisclos, non-disclos, withheld, under wraps, covert',
  ),
  topic(
    '(?:bank statements|bank records|phone records|receipts|invoices|payslips|bank transfers) (?:\\w+ ){0,3}(?:show|reveal|suggest|confirm|prove|seized|found)\\w*',
    'record, statement, bank, phone, invoic, receipt, transact, account, document, paperwork, payment, transfer, payslip, books, ledger, bill',
  ),
  topic(
    '(?:in|from) (?:his|her) (?:\\w+ )?(?:diary|diaries|memoirs?|autobiography|journals?|notebooks?)|suicide note|handwritten (?:note|letter|will|message)',
    'diar, memoir, autobiog, book, letter, note, journal, wrote, written, writing, hand, log, message, signature, scribbl, manuscript',
    'will.',
  ),
  topic(
    '(?:damning|scathing|hard-hitting|critical|bombshell|devastating|blistering|explosive) (?:\\w+ )?(?:report|review|verdict|audit|assessment|study|letter|findings|judg(?:e)?ment)',
    'review, inquir, audit, finding, study, critic, inspect, investig, assess, judg, letter, verdict, blame, fault, ruling, wrote, condemn, conclu, survey, examin, analys',
    'report, found',
  ),
  topic(
    'feasibility study|impact (?:assessment|study)|environmental assessment|white paper|green paper|discussion paper|position paper|policy paper|business case',
    'feasib, impact, assess, study, studies, white paper, green paper, paper., review, survey, propos, consult, analys, draft, business case, environmental',
    'report, plan',
  ),
  topic(
    'satellite (?:images?|imagery|data|photos|pictures|footage)',
    'satellit, orbit, space, aerial, imag, remote sensing, nasa, esa, landsat, copernicus, sentinel, infrared',
  ),
  topic(
    '(?:an )?open letter|(?:a )?strongly worded letter|wrote (?:an |a \\w+ )?(?:open )?letter|in a letter to',
    'letter, wrote, written, write, writing, sign, petition, appeal, correspond, email, e-mail, note, message',
  ),
  topic(
    '(?:an? |the )?(?:anonymous )?(?:tip-off|tip offs?|anonymous (?:tip|call|caller|letter|message|donor|donation|complaint|buyer|benefactor))',
    'tip., tips, tip-off, tipped, anonym, inform, alert, acting on',
    'caller, called, call., unknown, unnamed, named, report, mystery, identi, private, secret, complain, undisclos, conceal',
  ),
  topic(
    '(?:newly|recently) (?:discovered|released|published|declassified) (?:\\w+ )?(?:documents?|papers|files|records|letters?|photographs?|data)|declassified',
    'document, paper, files, file., record, letter, photo, data, release, publish, declass, discover, archive, disclos, list, study',
    'found, report',
  ),
];
