import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './strings.ts';

/** Brings the interface's words to every component. */
export const WordsContext = createContext<Words | null>(null);

/** The interface's words; to be used under a WordsContext. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('There is no WordsContext above this component.');
  return words;
}
