/** What closes a sentence in the scripts news is written in, before closing quotation marks and brackets. */
const SENTENCE_END = /(?:[.!?…。！？؟۔।॥።။។])["'”’»)\]]*$/;

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}
