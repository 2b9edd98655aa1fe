import { asWritten, type Topic, topic } from '../topic.ts';

/**
 * Machines, software and instruments. On the labelled pairs and summaries, where the words were chosen, 4 were right and none wrong.
 */
export const TECHNOLOGY: readonly Topic[] = [
  topic(
    '(?:software|computer|programming|coding|technical|system) (?:bugs?|glitch(?:es)?|errors?|faults?|failures?|hitch|crash)|glitch(?:es)?|software (?:update|problem|upgrade)|(?:servers?|systems?|website|app) (?:had )?(?:crashed|went down)',
    'software, comput, glitch, bug., bugs, technical, error, coding, code., program, system, server, website, app., digital, data, update, network, crash, fault, malfunction, outage, electronic, online, technolog, upgrade',
  ),
  topic(
    'hackers?|hacked|cyber-?(?:attacks?|security|criminals?)|phishing|malware|ransomware|passwords?|encrypted',
    'hack, cyber, phish, malware, ransom, password, passcode, login, log-in, encrypt, breach, credential, computer, online, intrus, digital, data, scam, pin.',
  ),
  topic(
    '(?:mobile|smartphone|phone|banking|dating|fitness|weather|new|free) apps?|an app|smart ?phones?|QR codes?|wi-?fi|broadband',
    'app., apps, phone, mobile, digital, online, website, software, internet, device, technolog, download, platform, android, qr., wifi, wi-fi, broadband, electronic, sms.',
  ),
  topic(
    'artificial intelligence|machine[- ]learning|algorithms?|chatbots?|ChatGPT|neural networks?|deepfakes?',
    'artificial, ai., a.i, machine., machines, algorithm, chatbot, chatgpt, neural, deepfake, software, comput, model, automat, digital, robot, learning',
  ),
  asWritten(
    topic(
      'AI(?=-| (?:to|systems?|models?|tools?|software|firm|company|start|has|was|is|can|will)|[,.])',
      'artificial, ai., a.i, machine., machines, algorithm, chatbot, chatgpt, neural, deepfake, software, comput, automat, robot, learning',
    ),
  ),
  topic(
    "satellite (?:images?|imagery|pictures|data|photos|tracking|phones?)|GPS|sat-?nav|(?<!(?:under|on|off|below) (?:the|his|her|their|our|my|everyone[’']s|\\w+[’']s) )radar(?! (?:of|screen))",
    'satellit, orbit, space, gps., imagery, aerial, radar, positioning, tracker, tracking, navigat, coordinates, copernic, sentinel, nasa, sat-nav, remote, transponder, ais.',
  ),
  topic(
    'thermal (?:imaging|cameras?)|night-vision|infrared|(?:3D|laser|X-ray) (?:scans?|scanners?|printing|printers?)|lidar|motion sensors?',
    'sensor, thermal, infrared, night-vision, laser, lidar, radar, scan, x-ray, 3d, print, detector, heat',
  ),
  topic(
    'robots|robotic|a robot|self-driving|driverless',
    'robot, automat, autonom, android, mechan, unmanned, remote, self-driving, driverless',
  ),
  topic(
    'black box(?:es)?|(?:flight|voyage(?: data)?|data) recorders?',
    'black box, recorder, flight data, data., log., logs, recording, cockpit voice',
  ),
  topic(
    'radiocarbon|carbon[- ]dat(?:ing|ed)|X-rays?|CT scans?|MRI|under (?:the|a) microscope|ground-penetrating',
    'carbon, dating, dated, x-ray, radiogra, radiolog, ct., mri., scan, microscop, imaging, tomogra, radar',
  ),
  topic(
    '(?:spreadsheet|typing|clerical|accounting|data-entry|rounding|human) errors?|typos?|misplaced (?:decimal|comma)|decimal point|mix-up|copy-and-paste|spreadsheets?',
    'spreadsheet, excel, workbook, typ, misprint, decimal, comma, clerical, human, mix, error, mistake, wrong, slip, blunder, misread, confus, incorrect, transpos, oversight, swap',
  ),
  topic(
    '(?:battery|batteries) (?:failed|died|ran out|caught|overheated|pack)|solar (?:panels?|power|farm)|wind (?:turbines?|farm)|heat pumps?|electric (?:cars?|vehicles?|vans?|buses|bikes?|scooters?)',
    'batter, solar, photovolt, wind, turbine, heat pump, electric, charg, energy, renewab, green, e-bike, e-scooter, ev., evs, power, panel',
  ),
];
