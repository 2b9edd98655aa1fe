import { asWritten, type Topic, topic } from '../topic.ts';

const PLATFORM =
  '(?:Facebook|Instagram|TikTok|Twitter|YouTube|LinkedIn|WhatsApp|Telegram|Reddit|Snapchat|Bluesky|Weibo|WeChat|Threads)';

/**
 * Where a page has something filmed, posted or broadcast. On the labelled pairs and summaries, where the words were chosen, 6 were right and none wrong; left out is where a site asks its readers to follow it.
 */
export const MEDIA: readonly Topic[] = [
  topic(
    `(?:went|gone|going) viral|viral (?:video|clip|post|photo|hit)|trend(?:ed|ing) on|social media (?:users?|posts?|storm|campaign|reaction|platforms?)|(?<!us )(?:on|via|over|across|through|to) (?:social media|${PLATFORM})|hashtags?|tweet(?:ed|s)|retweeted|(?<!our )${PLATFORM} (?:post|page|group|story|account|video|channel|message)s?|selfies?|online (?:abuse|trolls|reaction|backlash)|memes?|influencers?|posted (?:a|an|the) (?:photo|picture|video|clip|message|statement|selfie)`,
    'viral, social media, social network, online, internet, web, facebook, instagram, tiktok, twitter, tweet, youtube, whatsapp, telegram, linkedin, post., posted, posts, posting, share., shared, hashtag, platform, app., account, video, clip, x., follower, influencer, blog, selfie, digital, message, bluesky, reddit, weibo, wechat, threads, wrote, trending',
  ),
  asWritten(
    topic(
      '(?:on|to) X(?=[,.]| (?:that|to|on|after|in|and|by))',
      'social media, social network, online, internet, x., twitter, tweet, post., posted, posts, posting, platform, account, wrote, message',
    ),
  ),
  topic(
    '(?:video|drone|CCTV|dashcam|phone|mobile|amateur|surveillance|security|helicopter|television|TV) footage|footage (?:of|from|shows?|showed|posted|shared|taken|that)|(?:caught|captured) on (?:camera|film|video|CCTV|tape)|CCTV|dash-?cam|body-?cam|(?:security|surveillance|trail|speed) cameras?|(?:a|the|mobile|phone) (?:video|clip) (?:of|shows?|showed|posted|shared|that)|live-?stream(?:ed|ing)?|streamed live|webcam|filmed (?:by|on|the|as|himself|herself)',
    'video, footage, film, camera, cctv, record, screen, clip, stream, webcam, dashcam, bodycam, image, broadcast, tape, televis, tv., pictur, photo, monitor, lens, watch',
  ),
  topic(
    '(?:was|were|been|being) photographed|photographers?|(?:photos|photographs|pictures|images|snaps) (?:of|show|showed|posted|shared|taken|released|published|emerged)|posed for (?:a |an |the |his |her |their )?(?:\\w+ )?(?:photos?|photographs?|photographers?|pictures?|cameras?|selfies?|portraits?)|snapped (?:a (?:photo|picture|selfie)|pictures|photos)',
    'photo, pictur, image, camera, snap, pose., posed, film, video, footage, portrait, print, scan, x-ray, satellite, telescop, lens, view, selfie, pixel',
  ),
  topic(
    '(?:told|speaking (?:to|on)|interview (?:with|on|to)|appear(?:ed|ing|ance) on|live on|said on) (?:\\w+ ){0,2}(?:radio|television|TV|breakfast show|talk show|chat show)|(?:television|TV) (?:cameras?|crews?|viewers|audience|interview|documentary)|broadcast live|televised|on (?:national|local|state|public|regional|breakfast|morning) (?:radio|television|TV)|(?:a|the|his|her) podcast|(?:a|the|\\w+) documentary',
    'radio, televis, tv., broadcast, interview, podcast, documentar, channel, station, aired, on air, program, media, film, series, stream, presenter, viewer, host',
  ),
  topic(
    '(?:front|back)[- ]page|(?:made|hit|grabbed|making|dominated) (?:the )?(?:\\w+ )?headlines|(?:world|global|international|national|worldwide) headlines|splashed across|newspaper (?:report|article|interview|column|ad)|op-ed',
    'headline, page., newspaper, paper., papers., press, media, tabloid, journal, daily, gazette, editor, publish, magazine, letter, wrote, column, attention, coverage, article',
  ),
  topic(
    '(?:emergency|999|911|112|anonymous|frantic|phone|distress) calls?(?! for)|text messages?|by (?:text message|phone|telephone)|(?:WhatsApp|voice|text) messages?|telephoned|voicemail|anonymous (?:tip|letter|email|note)|tip-?offs?|tipped off|hotlines?|helplines?',
    'call., calls, called, caller, phone, rang., ring., text., texts, messag, email, e-mail, mail, letter, contact, alert, tip., tipped, tip-, inform, notif, sms., dial, hotline, helpline, switchboard, anonym, line.',
    'called',
  ),
  topic(
    'by (?:email|e-mail|letter)|(?:confidential|angry) (?:emails?|e-mails?|letters?|messages)|emailed|handwritten|in an? (?:email|e-mail|letter|memo) (?:to|sent|seen)',
    'email, e-mail, mail, letter, memo, wrote, writ, document, messag, correspond, leak, note., sent, confid, intern, file, circular, hand',
  ),
  topic(
    '(?:bestsell(?:er|ing)|best-sell(?:er|ing)|autobiography|memoirs?|in (?:his|her) (?:book|memoir|autobiography|diary))',
    'bestsell, best-sell, autobiog, memoir, book, author, novel, diary, diaries, wrote, writ, publish, sold, biograph',
  ),
];
