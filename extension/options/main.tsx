import { Options } from '../view/options/Options.tsx';
import { drawer } from '../view/start.tsx';
import { liveOptions } from './live-options.ts';

drawer()(<Options model={liveOptions()} />);
