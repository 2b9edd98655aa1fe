import { useRef } from 'preact/hooks';

/** A button that lets the reader choose a file. */
export function FileButton({
  label,
  isBusy,
  take,
}: {
  label: string;
  isBusy: boolean;
  take: (file: File) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="main-step" disabled={isBusy} onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) take(file);
        }}
      />
    </>
  );
}
