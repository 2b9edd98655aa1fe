import type { PageBlock, PageSentence } from '../../../src/side-by-side/side-by-side.ts';
import { markStyle } from '../FindingCard.tsx';
import { useWords } from '../words.ts';
import type { Reading } from './Rows.tsx';
import { cutText, type Noted } from './rows.ts';

type Props = { block: PageBlock; reading: Reading };

/** A block of the page: a bar that says how it came about, and its words with their marks. A click scrolls the live page to it. */
export function PageSide({ block, reading }: Props) {
  const { say } = useWords();
  const place = { 'data-start': block.start, 'data-end': block.end };
  return (
    <div class="page-side">
      <button type="button" class="origin" aria-label={say('showParagraph')} {...place}>
        {block.sentences.map(({ start, origin, words }) => (
          <span key={start} class={origin} style={{ flexGrow: words }} />
        ))}
      </button>
      <p dir="auto">
        {block.sentences.map((sentence) => (
          <Sentence key={sentence.start} sentence={sentence} reading={reading} />
        ))}
      </p>
    </div>
  );
}

function Sentence({ sentence, reading }: { sentence: PageSentence; reading: Reading }) {
  const pieces = cutText(reading.both.text, sentence, sentence.differs, reading.marks);
  return (
    <span data-start={sentence.start} data-end={sentence.end}>
      {pieces.map(({ start, text, differs, mark }) => {
        if (mark !== null) return <Marked key={start} text={text} mark={mark} />;
        return differs ? <ins key={start}>{text}</ins> : text;
      })}{' '}
    </span>
  );
}

function Marked({ text, mark }: { text: string; mark: Noted }) {
  const { finding, isPossible } = mark;
  return (
    <span class={`words ${markStyle(finding, isPossible)}`} data-finding={finding.id}>
      {text}
    </span>
  );
}
