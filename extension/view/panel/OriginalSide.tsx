import type { OriginalSentence, PageBlock } from '../../../src/side-by-side/side-by-side.ts';
import type { Span } from '../../../src/text/span.ts';
import { useWords } from '../words.ts';
import { cutText, type Passage } from './rows.ts';

type Props = { block: PageBlock; passages: readonly Passage[] };

/** What a block of the page goes back to. A click scrolls the live page to the sentence that goes back to the passage. */
export function OriginalSide({ block, passages }: Props) {
  const { say } = useWords();
  if (passages.length === 0)
    return (
      <div class="original-side nothing">{block.kind !== 'heading' && <p>{say('goesBackToNothing')}</p>}</div>
    );
  return (
    <div class="original-side">
      {passages.map((passage) => {
        const own = passage.sentences.map(({ index }) => index);
        const sentence = block.sentences.find(({ from }) => from.some((each) => own.includes(each)));
        return <PassageView key={own[0]} passage={passage} place={sentence ?? block} />;
      })}
    </div>
  );
}

/** A passage of the original: its words or, where no source may hold them, the names and numbers recorded of it. */
export function PassageView({ passage, place }: { passage: Passage; place?: Span }) {
  const { say } = useWords();
  const { paragraph, sentences } = passage;
  const isHeld = sentences.some(({ text }) => text !== null);
  if (!isHeld && sentences.every(({ facts }) => facts.length === 0))
    return <p class="passage recorded">{say('nothingRecorded')}</p>;
  return (
    <p
      class={isHeld ? 'passage' : 'passage recorded'}
      dir="auto"
      data-start={place?.start}
      data-end={place?.end}
    >
      {isHeld && <span class="number">{say('paragraphNumber', String(paragraph + 1))}</span>}
      {sentences.map((sentence) =>
        sentence.text === null ? (
          <Facts key={sentence.index} sentence={sentence} />
        ) : (
          <Words key={sentence.index} text={sentence.text} sentence={sentence} />
        ),
      )}
    </p>
  );
}

function Words({ text, sentence }: { text: string; sentence: OriginalSentence }) {
  const dropped = sentence.facts.flatMap(({ isDropped, at }) => (isDropped && at ? [at] : []));
  const pieces = cutText(text, { start: 0, end: text.length }, sentence.differs, dropped);
  return (
    <>
      {pieces.map(({ start, text: words, differs, mark }) => {
        if (mark) return <Dropped key={start} text={words} />;
        return differs ? <del key={start}>{words}</del> : words;
      })}{' '}
    </>
  );
}

function Facts({ sentence }: { sentence: OriginalSentence }) {
  return (
    <>
      {sentence.facts.map(({ text, isDropped }) => (
        <span key={text}>{isDropped ? <Dropped text={text} /> : <bdi class="fact">{text}</bdi>} </span>
      ))}
    </>
  );
}

/** A fact of the original that the page leaves out. */
export function Dropped({ text }: { text: string }) {
  return <bdi class="words dropped">{text}</bdi>;
}
