import { useRef } from 'preact/hooks';

type Props = {
  label: string;
  isBusy: boolean;
  /** Kinds of files, as the attribute `accept` names them; all where there is none. */
  accept?: string;
  take: (file: File) => void;
};

/** A button that lets the reader choose a file. The browser's own would speak the browser's language. */
export function FileButton({ label, isBusy, accept, take }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const changed = (event: Event & { currentTarget: HTMLInputElement }) => {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = ''; // so that the same file can be chosen again
    if (file !== undefined) take(file);
  };
  return (
    <>
      <button type="button" class="main-step" disabled={isBusy} onClick={() => field.current?.click()}>
        {label}
      </button>
      <input ref={field} type="file" hidden accept={accept} aria-label={label} onChange={changed} />
    </>
  );
}
