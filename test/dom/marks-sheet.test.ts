import { afterEach, expect, test } from 'vitest';
import marks from '../../extension/public/marks.css?inline';

const sheet = document.createElement('style');

afterEach(() => sheet.remove());

test.each(['inserted', 'changed', 'quotation', 'possible'])(
  'the line of %s words is whole, also under letters that reach down',
  (style) => {
    sheet.textContent = marks;
    document.head.append(sheet);
    for (const ink of ['light', 'dark', 'print']) {
      const line = getComputedStyle(document.body, `::highlight(palimpsest-${style}-${ink})`);
      expect(line.textDecorationSkipInk).toBe('none');
      expect(line.textUnderlineOffset).not.toBe('auto');
    }
  },
);
