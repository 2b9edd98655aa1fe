import type { ComponentChildren } from 'preact';

/** A drawing in the colours of the page; what it shows is told under it. */
function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg viewBox="0 0 240 150" aria-hidden="true" class="picture">
      <rect x="1" y="1" width="238" height="148" rx="8" class="sheet" />
      {children}
    </svg>
  );
}

/** Lines of running text. */
function Lines({ x, y, widths }: { x: number; y: number; widths: readonly number[] }) {
  return widths.map((width, at) => (
    <rect key={`${x} ${y + at * 12}`} x={x} y={y + at * 12} width={width} height="4" rx="2" class="text" />
  ));
}

/** A browser's window, and the button in its toolbar. */
export function ButtonPicture() {
  return (
    <Picture>
      <path d="M1 32 H239" class="rule" />
      <rect x="14" y="11" width="150" height="12" rx="6" class="text" />
      <circle cx="206" cy="17" r="10" class="ring" />
      <path d="M201 14 h10 M201 18 h10 M201 22 h6" class="pen" />
      <Lines x={30} y={52} widths={[120, 176, 168, 180, 150, 172]} />
    </Picture>
  );
}

/** The list: an original's title, a bar, and what is not in it. */
export function ListPicture() {
  return (
    <Picture>
      <rect x="30" y="20" width="130" height="7" rx="3" class="strong" />
      <rect x="30" y="40" width="132" height="8" class="copied" />
      <rect x="164" y="40" width="46" height="8" class="added" />
      <Lines x={30} y={68} widths={[90]} />
      <path d="M30 78 H120" class="line-inserted" />
      <Lines x={30} y={94} widths={[120]} />
      <path d="M30 103 H150 M30 106 H150" class="line-changed" />
      <Lines x={30} y={122} widths={[70]} />
      <path d="M30 132 H100" class="line-inserted" />
    </Picture>
  );
}

/** Two texts side by side; a line from what was reworded, none from what was added. */
export function AddedPicture() {
  return (
    <Picture>
      <path d="M120 12 V138" class="rule" />
      <Lines x={16} y={26} widths={[84, 70, 80]} />
      <Lines x={16} y={92} widths={[76, 88]} />
      <path d="M16 114 H92" class="line-inserted" />
      <Lines x={140} y={40} widths={[80, 66, 84]} />
      <path d="M102 40 C116 40 122 54 136 54" class="thread" />
    </Picture>
  );
}
