import { keysOfWords } from '../../text/keys.ts';

/** Keys of the words that make a year that of a birth. */
export const BIRTH = keysOfWords('born birth');

/** Words of the page that announce a remainder, … */
export const REST = new Set(
  'rest remaining remainder remains other others left leave leaves leaving balance outstanding unpaid unfunded shortfall undecided needs needed missing'.split(
    ' ',
  ),
);
/** … a difference, … */
export const COMPARED = new Set(
  `gap difference margin shortfall more less fewer shorter longer higher lower older younger cheaper dearer larger smaller bigger faster slower heavier
  lighter warmer colder hotter cooler wider narrower taller deeper above below short further additional extra gained gains gain knocked added shed saves saved`.split(
    /\s+/,
  ),
);
/** … what one of several gets, … */
export const EACH = new Set('each apiece per every average'.split(' '));
/** … or a sum. */
export const TOGETHER = new Set(
  'all total altogether overall together combined add adds added makes sum'.split(' '),
);
/** … of what was handed in and does not count: what is left of all when the parts that do are taken off. */
export const UNCOUNTED = new Set(
  'not invalid spoilt spoiled void blank rejected abstained abstentions absent neither without uncounted unaccounted'.split(
    ' ',
  ),
);
