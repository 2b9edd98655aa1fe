import { useEffect, useState } from 'preact/hooks';
import type { MarksWanted } from '../messages/panel-calls.ts';
import { Tick } from './Tick.tsx';
import { useWords } from './words.ts';

/** How marks are wanted on pages, and where a change of it goes. */
export interface MarksModel {
  marks(): Promise<MarksWanted>;
  wantMarks(marks: MarksWanted): void;
}

/** Whether pages are marked, on the screen and on paper; and what a page can learn of it, told where it is decided. */
export function MarksSwitch({ model }: { model: MarksModel }) {
  const { say } = useWords();
  const [marks, setMarks] = useState<MarksWanted | null>(null);
  useEffect(() => void model.marks().then(setMarks), [model]);
  const want = (change: Partial<MarksWanted>) => {
    if (!marks) return;
    const next = { ...marks, ...change };
    setMarks(next);
    model.wantMarks(next);
  };
  if (!marks) return null;
  return (
    <>
      <Tick isOn={marks.shown} set={(shown) => want({ shown })} describedBy="marks-seen">
        {say('marksShown')}
      </Tick>
      <Tick isOn={marks.printed} set={(printed) => want({ printed })} describedBy="marks-seen">
        {say('marksPrinted')}
      </Tick>
      <p class="note" id="marks-seen">
        {say('marksSeen')}
      </p>
    </>
  );
}
