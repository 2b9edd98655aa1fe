import type { Automatic } from '../../messages/automatic-calls.ts';
import type { Choices, TakenIn } from '../../messages/keeping-calls.ts';
import type {
  PersonalImport,
  PersonalPage,
  SourceId,
  SourceState,
  Trouble,
} from '../../messages/source-state.ts';
import type { MarksModel } from '../MarksSwitch.tsx';

/** What was asked for, or what stood in the way. */
export type Outcome<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly trouble: Trouble };

/** All that the page of settings knows of the world. */
export interface OptionsModel extends MarksModel {
  /** Calls back with the sources now and after each change, until the returned function is called. */
  followSources(changed: (sources: readonly SourceState[]) => void): () => void;
  /** To be called in a click, for the browser asks the reader about the site. */
  addRemote(url: string): Promise<Outcome<unknown>>;
  refreshRemote(id: SourceId): Promise<Outcome<unknown>>;
  remove(source: Pick<SourceState, 'id' | 'kind'>): Promise<Outcome<unknown>>;
  importPack(file: File): Promise<Outcome<unknown>>;
  listPersonal(from: number, most: number): Promise<PersonalPage>;
  removePersonal(ids: readonly string[]): Promise<Outcome<unknown>>;
  /** Saves the reader's own originals as a file. */
  exportPersonal(withText: boolean): Promise<Outcome<unknown>>;
  importPersonal(file: File): Promise<Outcome<PersonalImport>>;

  automatic(): Promise<Automatic>;
  /** To be called in a click; null: everywhere. */
  begin(address: string | null): Promise<Automatic>;
  end(address: string | null): Promise<Automatic>;

  choices(): Promise<Choices>;
  choose(choices: Choices): Promise<void>;

  /** Saves everything as a file. */
  exportEverything(): Promise<Outcome<unknown>>;
  importEverything(file: File): Promise<Outcome<TakenIn>>;
  deleteEverything(): Promise<void>;
  openWelcome(): void;
}
