import { useState } from 'preact/hooks';
import { Filled, PLACE } from '../Filled.tsx';
import { Tick } from '../Tick.tsx';
import { useWords } from '../words.ts';
import type { SiteModel } from './automatic-model.ts';

/** At the foot of the popup: look at this site by itself, and the way to all settings. */
export function SiteSwitch({ model }: { model: SiteModel }) {
  const { say } = useWords();
  const [site, setSite] = useState(model.site);
  const change = (isOn: boolean) => {
    if (site === null) return;
    setSite({ ...site, isOn });
    void model.change(isOn).then((isNow) => setSite({ ...site, isOn: isNow }));
  };
  return (
    <footer class="site">
      {site !== null && (
        <Tick isOn={site.isOn} set={change} describedBy="site-text">
          <Filled message={say('lookAtSite', PLACE)} words={site.host} longest={60} />
        </Tick>
      )}
      {site !== null && (
        <p class="note" id="site-text">
          {say('lookAtSiteText')}
        </p>
      )}
      <button type="button" class="plain" onClick={model.openOptions}>
        {say('settings')}
      </button>
    </footer>
  );
}
