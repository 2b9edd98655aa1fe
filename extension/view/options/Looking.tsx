import { useEffect, useState } from 'preact/hooks';
import type { Automatic } from '../../messages/automatic-calls.ts';
import { Tick } from '../Tick.tsx';
import { useWords } from '../words.ts';
import type { OptionsModel } from './options-model.ts';

const NOWHERE: Automatic = { everywhere: false, sites: [] };

/** Looking by itself: everywhere, or on sites one by one; every line has its way back beside it. */
export function Looking({ model }: { model: OptionsModel }) {
  const { say } = useWords();
  const [places, setPlaces] = useState(NOWHERE);
  const [said, setSaid] = useState('');
  useEffect(() => void model.automatic().then(setPlaces), [model]);
  const change = (changed: Promise<Automatic>, isAsked: (now: Automatic) => boolean) =>
    void changed.then((now) => {
      setPlaces(now);
      setSaid(isAsked(now) ? '' : say('siteNotAllowed'));
    });
  const everywhere = (isOn: boolean) =>
    change(isOn ? model.begin(null) : model.end(null), (now) => now.everywhere === isOn);
  const add = (address: string) =>
    change(model.begin(address), ({ sites }) => sites.includes(new URL(address).origin));
  return (
    <section aria-labelledby="looking">
      <h2 id="looking">{say('lookingTitle')}</h2>
      <p id="looking-text">{say('lookingText')}</p>
      <Tick isOn={places.everywhere} set={everywhere} describedBy="looking-text">
        {say('lookEverywhere')}
      </Tick>
      {places.sites.length > 0 && (
        <ul class="sites">
          {places.sites.map((site) => (
            <li key={site}>
              <bdi dir="ltr">{site}</bdi>
              <button
                type="button"
                class="plain"
                aria-label={say('removeNamed', site)}
                onClick={() => change(model.end(site), () => true)}
              >
                {say('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite add={add} />
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
}

function AddSite({ add }: { add: (address: string) => void }) {
  const { say } = useWords();
  const [address, setAddress] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (!URL.canParse(address)) return;
    add(address);
    setAddress('');
  };
  return (
    <form onSubmit={submit}>
      <label for="site-address">{say('addSite')}</label>
      <div class="line">
        <input
          id="site-address"
          type="url"
          dir="ltr"
          required
          placeholder="https://"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="main-step">
          {say('add')}
        </button>
      </div>
    </form>
  );
}
