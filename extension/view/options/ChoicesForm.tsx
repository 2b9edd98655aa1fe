import { useEffect, useState } from 'preact/hooks';
import {
  AT_FIRST,
  type Choices,
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
} from '../../messages/keeping-calls.ts';
import { MarksSwitch } from '../MarksSwitch.tsx';
import { useWords } from '../words.ts';
import type { OptionsModel } from './options-model.ts';

/** Each language by its own name. */
const NAMES: Record<InterfaceLanguage, string> = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  ar: 'العربية',
};

/** What is shown of a comparison, whether pages are marked, and the language. */
export function ChoicesForm({ model }: { model: OptionsModel }) {
  const { say } = useWords();
  const [choices, setChoices] = useState(AT_FIRST);
  const [isChanged, setIsChanged] = useState(false);
  useEffect(() => void model.choices().then(setChoices), [model]);
  const choose = (change: Partial<Choices>) => {
    const now = { ...choices, ...change };
    setChoices(now);
    void model.choose(now).then(() => setIsChanged('language' in change));
  };
  return (
    <section aria-labelledby="shown">
      <h2 id="shown">{say('shownTitle')}</h2>
      <fieldset>
        <legend>{say('sensitivity')}</legend>
        <Choice
          name={say('alsoPossible')}
          isChosen={choices.possible}
          choose={() => choose({ possible: true })}
        />
        <Choice
          name={say('onlyLikely')}
          isChosen={!choices.possible}
          choose={() => choose({ possible: false })}
        />
      </fieldset>
      <fieldset>
        <legend>{say('marksTitle')}</legend>
        <MarksSwitch model={model} />
      </fieldset>
      <label for="language">{say('language')}</label>
      <select
        id="language"
        value={choices.language ?? ''}
        onChange={(event) =>
          choose({ language: (event.currentTarget.value || null) as InterfaceLanguage | null })
        }
      >
        <option value="">{say('browserLanguage')}</option>
        {INTERFACE_LANGUAGES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {NAMES[tag]}
          </option>
        ))}
      </select>
      <p class="said" role="status">
        {isChanged && say('languageChanged')}
      </p>
    </section>
  );
}

function Choice({ name, isChosen, choose }: { name: string; isChosen: boolean; choose: () => void }) {
  return (
    <label class="tick">
      <input type="radio" name="sensitivity" checked={isChosen} onChange={choose} />
      {name}
    </label>
  );
}
