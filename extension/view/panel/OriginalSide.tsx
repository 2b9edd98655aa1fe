import type { OriginalSentence, PageBlock, RecordedFact } from '../../../src/side-by-side/side-by-side.ts';
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

/**
 * A passage of the original: its words or, where no source may hold them, the names and numbers recorded of it. One that stands in a row
 * above already is only called to mind.
 */
export function PassageView({ passage, place }: { passage: Passage; place?: Span }) {
  const { say } = useWords();
  const { paragraph, sentences, isRepeated } = passage;
  const isHeld = sentences.some(({ text }) => text !== null);
  const facts = sentences.flatMap((sentence) => sentence.facts);
  const style = ['passage', isHeld ? '' : 'recorded', isRepeated ? 'repeated' : ''].filter(Boolean).join(' ');
  return (
    <div class={style} data-start={place?.start} data-end={place?.end}>
      <p dir="auto">
        {isHeld && <span class="number">{say('paragraphNumber', String(paragraph + 1))}</span>}
        {isHeld
          ? sentences.map((sentence) => <Words key={sentence.index} sentence={sentence} />)
          : facts.map((fact, at) => <Fact key={fact.text} fact={fact} isFirst={at === 0} />)}
        {!isHeld && facts.length === 0 && say('nothingRecorded')}
      </p>
    </div>
  );
}

function Words({ sentence }: { sentence: OriginalSentence }) {
  const { facts, differs } = sentence;
  const text = sentence.text ?? '';
  const dropped = facts.flatMap(({ isDropped, at }) => (isDropped && at ? [at] : []));
  return (
    <>
      {cutText(text, { start: 0, end: text.length }, differs, dropped).map((piece) => {
        if (piece.mark) return <Dropped key={piece.start} text={piece.text} />;
        return piece.differs ? <del key={piece.start}>{piece.text}</del> : piece.text;
      })}{' '}
    </>
  );
}

function Fact({ fact: { text, isDropped }, isFirst }: { fact: RecordedFact; isFirst: boolean }) {
  return (
    <>
      {isFirst ? '' : ' · '}
      {isDropped ? <Dropped text={text} /> : <bdi>{text}</bdi>}
    </>
  );
}

/** A fact of the original that the page leaves out. */
export function Dropped({ text }: { text: string }) {
  return <bdi class="words dropped">{text}</bdi>;
}
