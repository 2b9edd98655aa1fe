import { type MarksModel, MarksSwitch } from '../MarksSwitch.tsx';
import type { MessageKey } from '../strings.ts';
import { useWords } from '../words.ts';

const MEANINGS: readonly (readonly [style: string, meaning: MessageKey])[] = [
  ['inserted', 'meansInserted'],
  ['changed', 'meansChanged'],
  ['quotation', 'meansQuotation'],
  ['possible', 'meansPossible'],
  ['differs', 'meansDiffers'],
  ['dropped', 'meansDropped'],
];

/** What the marks mean, and whether the page shows them. */
export function Legend({ model }: { model: MarksModel }) {
  const { say } = useWords();
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
      <MarksSwitch model={model} />
    </details>
  );
}
