import { isStopWord } from '../../text/stop-words.ts';

/**
 * International bodies that news in English calls now by their own name, now by its translation, by general knowledge: `own name / translation;`, folded, without words of
 * grammar. What they are called by their letters stands in acronym-list.ts.
 */
const BODIES = `
  medecins sans frontieres / doctors borders; reporters sans frontieres / reporters borders;
  medecins du monde / doctors world; action contre la faim / action against hunger; handicap international / humanity inclusion;
  federation internationale de football association / international football federation / international federation association football;
  federation internationale de l'automobile / international automobile federation; union cycliste internationale / international cycling union;
  federation internationale de ski / international ski federation;
  bread world / brot fur die welt;
  european organization nuclear research / european organisation nuclear research / european laboratory particle physics;
  world wide fund nature / world wildlife fund`;

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  BODIES.split(';').flatMap((line) => {
    const names = line.split('/').map((name) => name.trim().replace(/\s+/g, ' '));
    return names.map((name) => [name, names] as const);
  }),
);

/** All folded names of a body, for any of them; none for bodies that go by one name. */
export function namesInTwoLanguages(parts: readonly string[]): readonly string[] {
  return NAMES.get(parts.filter((part) => !isStopWord(part)).join(' ')) ?? [];
}
