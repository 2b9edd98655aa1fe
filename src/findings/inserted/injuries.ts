import { type Topic, topic } from './topic.ts';

/** Parts of the body that athletes hurt, each with what besides its own name a faithful page may come to it by. */
const PARTS: Readonly<Record<string, string>> = {
  hamstring: 'thigh, leg., legs, muscle',
  groin: 'muscle, thigh, leg., hip., abductor, adductor',
  calf: 'calves, leg., legs, muscle',
  knee: 'ligament, cruciate, meniscus, leg., kneecap',
  ankle: 'foot, leg., ligament',
  thigh: 'leg., muscle, hamstring, quad',
  shoulder: 'arm., collarbone, rotator',
  achilles: 'heel, tendon, ankle, foot',
  wrist: 'hand, arm.',
  hip: 'pelvi, groin',
  elbow: 'arm., joint',
};

/** Injuries by the part of the body, so that another part than the original's is found too. Right and wrong by words alone on the labelled pairs: 0 : 0. */
export const INJURY_TOPICS: readonly Topic[] = Object.entries(PARTS).map(([part, others]) =>
  topic(
    `${part} (?:injur(?:y|ies)|problem|strain|surgery|operation|trouble|complaint|tear)|(?:torn|pulled|injured|tore|hurt|twisted|sprained|strained) (?:(?:a|an|his|her) )?${part}`,
    `${part}, ${others}`,
  ),
);
