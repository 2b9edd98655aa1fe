import type { Trouble } from '../../messages/source-state.ts';
import type { PageModel } from '../page-model.ts';

/** A page that is compared with a text or a file the reader gives. */
export interface GivenModel {
  /** What is known of the page, once it is compared. */
  readonly page: PageModel;
  /** Title of the page; '' where it cannot be read any longer. */
  title(): Promise<string>;
  /** Compares the page with a text; null where it is done, else what stood in the way. */
  compareText(text: string): Promise<Trouble | null>;
  /** The same with a file: a saved page or plain text. */
  compareFile(file: File): Promise<Trouble | null>;
  /** Brings the page to the front. */
  showPage(): void;
}
