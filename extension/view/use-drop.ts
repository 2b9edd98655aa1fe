import { useState } from 'preact/hooks';

/** What makes an element one that a file can be dropped on. */
interface Drop {
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
  };
}

/** Takes a file that is dropped, unless busy; `isOver` while one is held above. Without it the browser would open the file in place of the page. */
export function useDrop(isBusy: boolean, take: (file: File) => void): Drop {
  const [isOver, setIsOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined && !isBusy) take(file);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return { isOver, handlers: { onDrop, onDragOver, onDragLeave: () => setIsOver(false) } };
}
