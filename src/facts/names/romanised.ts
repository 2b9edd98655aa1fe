import { readWordOnce } from '../../text/read-once.ts';

/**
 * One name in several Latin spellings: umlauts and "å" written out ("Hoesli" for "Hösli"), Slavic and Arabic names as one or another newsroom
 * romanises them ("Oleksandr", "Olexandr"; "Khodorkovskiy", "Khodorkovsky"; "Youssef", "Yusef"). In order, each on what the ones before it left.
 */
const SPELLINGS: readonly (readonly [written: RegExp, plain: string])[] = [
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/aa/g, 'a'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/tz|ts/g, 'c'],
  [/x/g, 'ks'],
  [/q|ck/g, 'k'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/[oe]ff$/g, 'ov'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** In shorter names a letter tells too much: "Lee" is not "Li". */
const SHORTEST = 4;

/** A key that all Latin spellings of one folded name share; a short name is its own. Linear in its length. */
export const romanised = readWordOnce((name) =>
  name.length < SHORTEST
    ? name
    : SPELLINGS.reduce((left, [written, plain]) => left.replace(written, plain), name),
);
