import type { Token } from '../../text/tokens.ts';
import type { Demonym } from '../fact.ts';
import { isCapital } from './letter-case.ts';
import { isKnownPlace } from './places.ts';

/** Letters of American parties; an independent has none. */
const PARTIES = new Map([
  ['R', 'republican party'],
  ['D', 'democratic party'],
]);
/** States whose short forms are words, or stand for something else, anywhere but behind a party's letter. */
const STATES = new Map(
  `al ala alabama,ak alaska,ar ark arkansas,az ariz arizona,ca cal calif california,co colo colorado,ct conn connecticut,de del delaware,fl fla florida,ga georgia,hi hawaii,
  ia iowa,id idaho,il ill illinois,in ind indiana,ks kan kansas,ky kentucky,la louisiana,ma mass massachusetts,md maryland,me maine,mi mich michigan,mn minn minnesota,
  mo missouri,ms miss mississippi,mt mont montana,nc north carolina,nd north dakota,ne neb nebr nebraska,nh new hampshire,nj new jersey,nm new mexico,nv nev nevada,
  ny new york,oh ohio,ok okla oklahoma,or ore oregon,pa penn pennsylvania,ri rhode island,sc south carolina,sd south dakota,tn tenn tennessee,tx tex texas,ut utah,
  va virginia,vt vermont,wa wash washington,wi wis wisconsin,wv west virginia,wy wyo wyoming`
    .split(',')
    .flatMap((line) => {
      const words = line.trim().split(' ');
      const name = /^(?:new|north|south|west|rhode)$/.test(words.at(-2) ?? '')
        ? words.slice(-2).join(' ')
        : (words.at(-1) ?? '');
      return words.filter((word) => !name.split(' ').includes(word)).map((short) => [short, name] as const);
    }),
);

/**
 * Reads what American papers write behind a lawmaker's name, "(R-Neb.)" or ", D-Ohio,", as the party and the state it stands for, so that
 * "Nebraska Republican" says the same. A state or a town written in full is read as any name.
 */
export function partyTags(tokens: readonly Token[], sentence: number): Demonym[] {
  return tokens.flatMap((letter, at) => {
    const party = PARTIES.get(letter.text);
    const [hyphen, state, second] = tokens.slice(at + 1, at + 4);
    if (party === undefined || state?.kind !== 'word') return [];
    if (hyphen === undefined || !/^[-‐‑–]$/.test(hyphen.text) || hyphen.start !== letter.end) return [];
    const short = STATES.get(state.folded);
    const written = [state.folded, `${state.folded} ${second?.folded}`];
    if (short === undefined && !written.some(isKnownPlace) && !standsApart(tokens, at)) return [];
    return [tag(letter, party, sentence), ...(short === undefined ? [] : [tag(state, short, sentence)])];
  });
}

/** ", R-Brantwood," gives a lawmaker's town, which may be any. */
function standsApart(tokens: readonly Token[], at: number): boolean {
  const [before, town, after] = [tokens[at - 1], tokens[at + 2], tokens[at + 3]];
  return /^[,(]$/.test(before?.text ?? '') && isCapital(town) && /^[,)]$/.test(after?.text ?? '');
}

function tag({ start, end }: Token, place: string, sentence: number): Demonym {
  return { type: 'demonym', kind: 'place', sentence, start, end, place };
}
