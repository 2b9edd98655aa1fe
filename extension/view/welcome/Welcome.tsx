import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../../src/report.ts';
import { State } from '../App.tsx';
import { markStyle } from '../FindingCard.tsx';
import { Heard } from '../Heard.tsx';
import type { PageModel } from '../page-model.ts';
import { useShown } from '../use-shown.ts';
import { useWords } from '../words.ts';
import { AddedPicture, ButtonPicture, ListPicture } from './Pictures.tsx';
import './welcome.css';

/** An article to try it on: title and paragraphs. */
export interface Sample {
  readonly title: string;
  readonly site: string;
  readonly paragraphs: readonly string[];
}

type Props = {
  sample: Sample;
  /** What is known of the sample, once it is compared. */
  page: PageModel;
  compare: () => void;
  openOptions: () => void;
};

/** The first page a reader sees: what it does in three pictures, and an article to try it on. */
export function Welcome({ sample, page, compare, openOptions }: Props) {
  const { say } = useWords();
  const [isTried, setIsTried] = useState(false);
  const tryIt = () => {
    setIsTried(true);
    compare();
  };
  return (
    <main class="welcome">
      <Heard page={page} isQuiet={!isTried} />
      <h1>{say('welcomeTitle')}</h1>
      <p class="lead">{say('extensionDescription')}</p>
      <ol class="pictures">
        <li>
          <ButtonPicture />
          <p>{say('welcomeButton')}</p>
        </li>
        <li>
          <ListPicture />
          <p>{say('welcomeList')}</p>
        </li>
        <li>
          <AddedPicture />
          <p>{say('welcomeJudge')}</p>
        </li>
      </ol>
      <section aria-labelledby="try">
        <h2 id="try">{say('tryTitle')}</h2>
        <p>{say('tryText')}</p>
        {!isTried && (
          <button type="button" class="main-step" onClick={tryIt}>
            {say('tryIt')}
          </button>
        )}
        <div class="trial">
          {isTried && <Outcome page={page} />}
          <SampleArticle sample={sample} page={page} />
        </div>
      </section>
      <footer>
        <button type="button" class="plain" onClick={openOptions}>
          {say('settings')}
        </button>
        <p>{say('nothingLeaves')}</p>
      </footer>
    </main>
  );
}

/** It takes the place of the button that asked for it, and so the focus. */
function Outcome({ page }: { page: PageModel }) {
  const shown = useShown(page);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <div
      class="outcome"
      ref={element}
      tabIndex={-1}
      aria-busy={shown.kind === 'reading' || shown.kind === 'searching'}
    >
      <State shown={shown} model={page} />
    </div>
  );
}

function SampleArticle({ sample, page }: { sample: Sample; page: PageModel }) {
  const shown = useShown(page);
  const findings = byParagraph(sample.paragraphs, shown.kind === 'compared' ? shown.report.findings : []);
  return (
    <article lang="en" dir="ltr">
      <p class="label">{sample.site}</p>
      <h3>{sample.title}</h3>
      {sample.paragraphs.map((paragraph, index) => (
        <p key={paragraph}>{marked(paragraph, findings[index] ?? [])}</p>
      ))}
    </article>
  );
}

/** A paragraph with the words of its findings marked, as they would be in any page. */
function marked(paragraph: string, findings: readonly Finding[]) {
  let at = 0;
  const pieces = findings.map((finding) => {
    const { id, text } = finding;
    const start = paragraph.indexOf(text, at);
    const before = paragraph.slice(at, start);
    at = start + text.length;
    return (
      <Fragment key={id}>
        {before}
        <mark id={`mark-${id}`} class={`words ${markStyle(finding, false)}`}>
          {text}
        </mark>
      </Fragment>
    );
  });
  return [...pieces, paragraph.slice(at)];
}

/** Which findings stand in which paragraph. They come in the order of the text, so each is looked for from where the last one was. */
function byParagraph(paragraphs: readonly string[], findings: readonly Finding[]): Finding[][] {
  const found: Finding[][] = paragraphs.map(() => []);
  let [paragraph, at] = [0, 0];
  for (const finding of findings) {
    const from = paragraphs
      .slice(paragraph)
      .findIndex((text, ahead) => text.includes(finding.text, ahead === 0 ? at : 0));
    if (from < 0 || finding.text === '') continue;
    const start = paragraphs[paragraph + from]?.indexOf(finding.text, from === 0 ? at : 0) ?? 0;
    paragraph += from;
    at = start + finding.text.length;
    found[paragraph]?.push(finding);
  }
  return found;
}
