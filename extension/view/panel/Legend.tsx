import { useEffect, useState } from 'preact/hooks';
import type { MarksWanted } from '../../messages/panel-calls.ts';
import type { MessageKey } from '../strings.ts';
import { Tick } from '../Tick.tsx';
import { useWords } from '../words.ts';
import type { PanelModel } from './panel-model.ts';

const MEANINGS: readonly (readonly [style: string, meaning: MessageKey])[] = [
  ['inserted', 'meansInserted'],
  ['changed', 'meansChanged'],
  ['quotation', 'meansQuotation'],
  ['possible', 'meansPossible'],
  ['differs', 'meansDiffers'],
  ['dropped', 'meansDropped'],
];

/** What the marks mean, and whether the page shows them. */
export function Legend({ model }: { model: PanelModel }) {
  const { say } = useWords();
  const [marks, setMarks] = useState<MarksWanted | null>(null);
  useEffect(() => void model.marks().then(setMarks), [model]);
  const want = (change: Partial<MarksWanted>) => {
    if (!marks) return;
    const next = { ...marks, ...change };
    setMarks(next);
    model.wantMarks(next);
  };
  return (
    <details class="marks">
      <summary>{say('marks')}</summary>
      <dl>
        {MEANINGS.map(([style, meaning]) => (
          <div key={style}>
            <dt>
              <span class={`words ${style}`}>{say('sampleWords')}</span>
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
      {marks && (
        <>
          <Tick isOn={marks.shown} set={(shown) => want({ shown })}>
            {say('marksShown')}
          </Tick>
          <Tick isOn={marks.printed} set={(printed) => want({ printed })}>
            {say('marksPrinted')}
          </Tick>
        </>
      )}
    </details>
  );
}
