import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Leads } from '../../messages/other-calls.ts';
import { Filled, PLACE } from '../Filled.tsx';
import { shorten } from '../shorten.ts';
import { troubleText } from '../troubles.ts';
import { useWords } from '../words.ts';
import type { OthersModel } from './others-model.ts';

type Props = {
  model: OthersModel;
  /** Nothing was found: the ways to go on are shown at once. */
  isNextStep: boolean;
  /** The page is compared with an original that the reader gave. */
  isGiven: boolean;
};

/** The ways to compare a page with an original that is in no index, and to keep it as one. */
export function OtherOriginals({ model, isNextStep, isGiven }: Props) {
  const { say } = useWords();
  const [isOpen, setIsOpen] = useState(isNextStep);
  return (
    <section class="others" aria-label={say('compareWith')}>
      {isNextStep ? (
        <h2>{say('compareWith')}</h2>
      ) : (
        <button type="button" class="plain unfolds" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {say('compareWithOther')}
        </button>
      )}
      {isOpen && <Ways model={model} isNextStep={isNextStep} isGiven={isGiven} />}
    </section>
  );
}

/**
 * The likeliest way first, and only that one as a button where the page has nothing else to offer; then the other ways to compare; apart from
 * them what compares nothing.
 */
function Ways({ model, isNextStep, isGiven }: Props) {
  const words = useWords();
  const { say } = words;
  const [leads, setLeads] = useState<Leads | null | 'on their way'>('on their way');
  const [said, setSaid] = useState('');
  const [isSearching, setIsSearching] = useState(false);
  useEffect(() => void model.leads().then(setLeads), [model]);
  const keep = async () => {
    const trouble = await model.keep();
    setSaid(trouble === null ? say('isKept') : troubleText(words, trouble));
  };
  const waitForTab = () => {
    model.waitForTab();
    setSaid(say('otherTabHint'));
  };
  const known = leads === 'on their way' ? null : leads;
  const isTabFirst = isNextStep && leads !== 'on their way' && hostOf(known?.credit?.url ?? null) === '';
  return (
    <div class="ways">
      {known?.credit && <Credit credit={known.credit} open={model.openLink} isFirst={isNextStep} />}
      <ul>
        {isGiven && <Way label={say('lookInIndex')} act={model.lookInIndex} />}
        <Way label={say('otherTab')} act={waitForTab} isFirst={isTabFirst} />
        <Way label={say('textOrFile')} act={model.giveText} />
        {known !== null && known.words !== '' && (
          <Way label={say('searchWeb')} act={() => setIsSearching(!isSearching)} isOpen={isSearching}>
            {isSearching && <Search words={known.words} search={model.search} refused={setSaid} />}
          </Way>
        )}
      </ul>
      <p class="note" role="status">
        {said}
      </p>
      <button type="button" class="plain keep" onClick={() => void keep()}>
        {say('useAsOriginal')}
      </button>
    </div>
  );
}

/** The host of an address, or nothing where there is none that could be opened. */
function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : '';
}

function Way(props: {
  label: string;
  act: () => void;
  isFirst?: boolean;
  isOpen?: boolean;
  children?: ComponentChildren;
}) {
  const { isOpen, isFirst = false } = props;
  const style = isFirst ? 'main-step' : isOpen === undefined ? 'plain' : 'plain unfolds';
  return (
    <li>
      <button type="button" class={style} onClick={props.act} aria-expanded={isOpen}>
        {props.label}
      </button>
      {props.children}
    </li>
  );
}

/** Whom the page names, with the link it gives. */
function Credit(props: {
  credit: NonNullable<Leads['credit']>;
  open: (url: string) => void;
  isFirst: boolean;
}) {
  const { say } = useWords();
  const { name, url } = props.credit;
  const host = hostOf(url);
  return (
    <p class="credited">
      <Filled message={say('namesSource', PLACE)} words={name ?? host} longest={80} />{' '}
      {url !== null && host !== '' && (
        <button
          type="button"
          class={props.isFirst ? 'main-step' : 'plain'}
          title={say('openToCompareHint')}
          onClick={() => props.open(url)}
        >
          {say('openToCompare')}
        </button>
      )}
    </p>
  );
}

/** The words that would leave the machine stand there before the reader sends them. */
function Search(props: {
  words: string;
  search: (words: string) => Promise<boolean>;
  refused: (sentence: string) => void;
}) {
  const { say } = useWords();
  const search = () =>
    void props.search(props.words).then((isDone) => props.refused(isDone ? '' : say('searchNotAllowed')));
  return (
    <div class="search">
      <p class="note">{say('searchText')}</p>
      <p class="words" dir="auto">
        {shorten(props.words, 200)}
      </p>
      <button type="button" class="plain" onClick={search}>
        {say('searchNow')}
      </button>
    </div>
  );
}
