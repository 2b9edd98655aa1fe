import type { ComponentChildren } from 'preact';

type Props = {
  isOn: boolean;
  set: (isOn: boolean) => void;
  /** The id of a longer text that says what it means. */
  describedBy?: string;
  children: ComponentChildren;
};

/** A box to tick, and what it stands for. */
export function Tick({ isOn, set, describedBy, children }: Props) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isOn}
        aria-describedby={describedBy}
        onChange={(event) => set(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
