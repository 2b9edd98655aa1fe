import { useEffect, useState } from 'preact/hooks';
import type { MarksWanted } from '../../messages/panel-calls.ts';
import type { MessageKey } from '../strings.ts';
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
          <Choice isOn={marks.shown} label={say('marksShown')} set={(shown) => want({ shown })} />
          <Choice isOn={marks.printed} label={say('marksPrinted')} set={(printed) => want({ printed })} />
        </>
      )}
    </details>
  );
}

function Choice(props: { isOn: boolean; label: string; set: (isOn: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={props.isOn} onChange={() => props.set(!props.isOn)} />
      {props.label}
    </label>
  );
}
