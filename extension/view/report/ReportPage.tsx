import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Finding } from '../../../src/report.ts';
import { comesFromIt, relationWords } from '../Comparison.tsx';
import { CoverageBar } from '../CoverageBar.tsx';
import { markStyle, Why } from '../FindingCard.tsx';
import { VERSION } from '../finding-text.ts';
import { OnlyPart } from '../OnlyPart.tsx';
import { OriginalCard } from '../OriginalCard.tsx';
import type { PageModel } from '../page-model.ts';
import { shorten } from '../shorten.ts';
import { type Compared, KIND_WORDS } from '../strings.ts';
import { useShown } from '../use-shown.ts';
import { Verdict } from '../Verdict.tsx';
import { useWords } from '../words.ts';
import { saveAsFile } from './save-as-file.ts';
import './report.css';

/** What a report says of the page that its state does not know. */
type Made = { pageTitle: string | null; madeOn: Date };

/** A comparison as a document: to read, to print, to save. */
export function ReportPage({ model, ...made }: { model: PageModel } & Made) {
  const { say } = useWords();
  const shown = useShown(model);
  if (shown.kind === 'opening') return null;
  if (shown.kind !== 'compared')
    return (
      <main class="report">
        <p role="status">{say('reportNothing')}</p>
      </main>
    );
  return <Document compared={shown} {...made} />;
}

function Document({ compared, pageTitle, madeOn }: { compared: Compared } & Made) {
  const { say, date } = useWords();
  const element = useRef<HTMLElement>(null);
  const { ref, original, report, credit } = compared;
  const isMadeFromIt = comesFromIt(report);
  const save = () => element.current && saveAsFile(element.current, say('reportTitle'));
  return (
    <>
      <nav class="steps">
        <button type="button" class="main-step" onClick={save}>
          {say('saveReport')}
        </button>
        <button type="button" class="main-step" onClick={() => print()}>
          {say('printReport')}
        </button>
      </nav>
      <main class="report" ref={element}>
        <p class="label">{say('reportTitle')}</p>
        <p class="address">
          {say('thePage')}: {pageTitle !== null && <bdi>{shorten(pageTitle, 180)} </bdi>}
          <a href={ref.url}>{ref.url}</a>
        </p>
        <OriginalCard label={say(relationWords(report))} card={original} />
        {original.url && <p class="address">{original.url}</p>}
        {isMadeFromIt && <CoverageBar coverage={report.coverage} />}
        <Verdict report={report} credit={credit} />
        {isMadeFromIt && <Found compared={compared} />}
        <OnlyPart isStub={compared.isStub === true} isCut={!report.complete} />
        <Rules />
        <footer>{say('reportMade', date(isoDay(madeOn)), VERSION)}</footer>
      </main>
    </>
  );
}

/** The reader's own day as YYYY-MM-DD. */
function isoDay(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Findings in order of the text, those that are only possible, and what was left out. */
function Found({ compared: { report, surroundings } }: { compared: Compared }) {
  const { say } = useWords();
  const item = (isPossible: boolean) => (finding: Finding) => {
    const around = surroundings[finding.id];
    return (
      <li key={finding.id} class="finding">
        <p class="excerpt" dir="auto">
          {around?.before}
          <span class={`words ${markStyle(finding, isPossible)}`}>{finding.text}</span>
          {around?.after}
        </p>
        <p>
          <Why finding={finding} />
        </p>
        {finding.evidence && <blockquote dir="auto">{finding.evidence}</blockquote>}
      </li>
    );
  };
  return (
    <>
      <Listed title={say('findingsLabel')}>{report.findings.map(item(false))}</Listed>
      <Listed title={say('possibleLabel')}>{report.possible.map(item(true))}</Listed>
      <Listed title={say('droppedLabel')} isShort>
        {report.dropped.map(({ kind, text }) => (
          <li key={`${kind} ${text}`}>
            <bdi class="words dropped">{text}</bdi> <span class="why">{say(KIND_WORDS[kind])}</span>
          </li>
        ))}
      </Listed>
    </>
  );
}

function Listed(props: { title: string; isShort?: boolean; children: ComponentChildren[] }) {
  const { title, isShort, children } = props;
  if (children.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol class={isShort ? 'short' : undefined}>{children}</ol>
    </section>
  );
}

function Rules() {
  const { say } = useWords();
  return (
    <section class="rules">
      <h2>{say('rulesLabel')}</h2>
      <p>{say('rulesNotThere')}</p>
      <p>{say('rulesTrue')}</p>
      <p>{say('rulesPossible')}</p>
    </section>
  );
}
