import { useWords } from './words.ts';

/** Why not all of an article was compared, where that is so. */
export function OnlyPart({ isStub, isCut }: { isStub: boolean; isCut: boolean }) {
  const { say } = useWords();
  return (
    <>
      {isStub && <p class="note">{say('onlyOpening')}</p>}
      {isCut && <p class="note">{say('onlyPart')}</p>}
    </>
  );
}
