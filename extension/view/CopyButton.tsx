import { useState } from 'preact/hooks';
import { useWords } from './words.ts';

/** A button that puts a text on the clipboard, and says whether it did. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const { say } = useWords();
  const [outcome, setOutcome] = useState<'isCopied' | 'notCopied' | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(text()).then(
      () => setOutcome('isCopied'),
      () => setOutcome('notCopied'),
    );
  };
  return (
    <span class="copy">
      <button type="button" class="plain" onClick={copy}>
        {label}
      </button>
      <span class="note" role="status">
        {outcome && say(outcome)}
      </span>
    </span>
  );
}
