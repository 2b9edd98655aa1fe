import { useEffect, useState } from 'preact/hooks';
import type { Leads } from '../../messages/other-calls.ts';
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
        <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {say('compareWithOther')}
        </button>
      )}
      {isOpen && <Ways model={model} isGiven={isGiven} />}
    </section>
  );
}

function Ways({ model, isGiven }: { model: OthersModel; isGiven: boolean }) {
  const words = useWords();
  const { say } = words;
  const [leads, setLeads] = useState<Leads | null>(null);
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
  return (
    <>
      {leads?.credit && <Credit credit={leads.credit} open={model.openLink} />}
      <ul class="ways">
        {isGiven && <Way label={say('lookInIndex')} act={model.lookInIndex} />}
        <Way label={say('otherTab')} act={waitForTab} />
        <Way label={say('textOrFile')} act={model.giveText} />
        {leads !== null && leads.words !== '' && (
          <Way label={say('searchWeb')} act={() => setIsSearching(!isSearching)} isOpen={isSearching} />
        )}
        <Way label={say('useAsOriginal')} act={() => void keep()} />
      </ul>
      {isSearching && leads && <Search words={leads.words} search={model.search} refused={setSaid} />}
      <p class="note" role="status">
        {said}
      </p>
    </>
  );
}

function Way({ label, act, isOpen }: { label: string; act: () => void; isOpen?: boolean }) {
  return (
    <li>
      <button type="button" class="plain" onClick={act} aria-expanded={isOpen}>
        {label}
      </button>
    </li>
  );
}

/** Whom the page names, with the link it gives. */
function Credit({ credit, open }: { credit: NonNullable<Leads['credit']>; open: (url: string) => void }) {
  const { say } = useWords();
  const { name, url } = credit;
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname : '';
  return (
    <p class="credited">
      {say('namesSource', shorten(name ?? host, 80))}{' '}
      {url !== null && host !== '' && (
        <button type="button" class="plain" title={say('openToCompareHint')} onClick={() => open(url)}>
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
