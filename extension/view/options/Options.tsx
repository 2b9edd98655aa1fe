import { useWords } from '../words.ts';
import { ChoicesForm } from './ChoicesForm.tsx';
import { Everything } from './Everything.tsx';
import { Looking } from './Looking.tsx';
import type { OptionsModel } from './options-model.ts';
import { Sources } from './Sources.tsx';
import './options.css';

/** The page with all settings. */
export function Options({ model }: { model: OptionsModel }) {
  const { say } = useWords();
  return (
    <main class="options">
      <h1>{say('settings')}</h1>
      <Sources model={model} />
      <ChoicesForm model={model} />
      <Looking model={model} />
      <Everything model={model} />
      <footer>
        <button type="button" class="plain" onClick={model.openWelcome}>
          {say('openWelcome')}
        </button>
        <p>{say('nothingLeaves')}</p>
      </footer>
    </main>
  );
}
