import type { Role } from '../../facts/fact.ts';
import { wordKey } from '../../text/keys.ts';
import { type Comparison, linkedTo, originalKeys } from '../comparison.ts';

/** How one is related to another says how the other is to the one; who has died leaves a widow. */
const KIN = [
  'mother father parent mum dad | son daughter child children baby boy girl',
  'brother sister sibling siblings twin | brother sister sibling twin',
  'husband spouse partner | wife bride widow spouse partner',
  'wife spouse partner | husband groom bridegroom widower spouse partner',
  'uncle aunt | nephew niece',
  'grandmother grandfather grandparent | grandson granddaughter grandchild grandchildren',
  'cousin | cousin',
].map((line) => line.split(' | ').map((side) => side.split(' ')));
const LOST = new Map([
  ['widow', 'wife'],
  ['widower', 'husband'],
]);

/** True for "her mother, Ada Quill" where the original's sentence has Ada Quill's daughter. */
export function isKinTold({ words, sentence }: Role, comparison: Comparison): boolean {
  const inverse = KIN.flatMap(([one = [], other = []]) => [
    ...(words.some((word) => one.includes(word)) ? other : []),
    ...(words.some((word) => other.includes(word)) ? one : []),
  ]);
  const told = [...inverse, ...words.flatMap((word) => LOST.get(word) ?? [])].map(wordKey);
  return linkedTo(comparison, sentence).some((at) =>
    told.some((key) => originalKeys(comparison, at).includes(key)),
  );
}
