import { GivenPage } from '../view/given/GivenPage.tsx';
import { drawer, namedTab } from '../view/start.tsx';
import { liveGiven } from './live-given.ts';

const draw = drawer();
const tab = namedTab();
if (tab !== null) draw(<GivenPage model={liveGiven(tab)} />);
