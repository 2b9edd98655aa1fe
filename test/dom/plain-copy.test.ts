import { afterEach, describe, expect, test } from 'vitest';
import { anchorQuote, readWords } from '../../extension/content/anchor.ts';
import { windowsFrom } from '../../extension/content/composed-tree.ts';
import { plainCopy } from '../../extension/content/plain-copy.ts';

afterEach(() => {
  document.body.replaceChildren();
});

/** Puts markup into the page; where it holds a `template` with an id, that becomes the open shadow tree of the element of this class. */
function show(markup: string): void {
  document.body.append(...new DOMParser().parseFromString(markup, 'text/html').body.children);
  for (const template of document.body.querySelectorAll('template')) {
    document.body.querySelector(`.${template.id}`)?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
}

const words = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim();
const copied = (frames = false) => words(plainCopy(document, { frames }).body.textContent ?? '');

/** Waits for a frame with these words in it. */
async function frame(text: string): Promise<void> {
  const element = document.createElement('iframe');
  element.srcdoc = `<p>${text}</p>`;
  const loaded = new Promise((fulfil) => element.addEventListener('load', fulfil));
  document.body.append(element);
  await loaded;
}

describe('a plain copy', () => {
  test('holds shadow trees where their hosts are, and what is slotted where its slot is', () => {
    show(
      '<section class="a"><b>slotted</b></section><p>after</p><template id="a">before <slot></slot> behind</template>',
    );
    expect(copied()).toBe('before slotted behindafter');
    expect(plainCopy(document, { frames: false }).querySelector('slot')).toBeNull();
  });

  test('shows what a slot falls back to', () => {
    show('<section class="a"></section><template id="a">one <slot>two</slot></template>');
    expect(copied()).toBe('one two');
  });

  test('holds frames only where they are wanted', async () => {
    await frame('framed');
    expect(copied()).toBe('');
    expect(copied(true)).toBe('framed');
  });

  test('holds a form whose fields are named as its own properties', () => {
    show(
      '<form id="f"><input name="childNodes"><input name="tagName"><input name="getAttribute"><p>words</p></form>',
    );
    const form = plainCopy(document, { frames: false }).querySelector('form');
    expect([form?.tagName, form?.getAttribute('id'), words(form?.textContent ?? '')]).toEqual([
      'FORM',
      null,
      'words',
    ]);
  });

  test('makes no custom element, and leaves the page as it was', () => {
    let made = 0;
    customElements.define(
      'plain-copied',
      class extends HTMLElement {
        constructor() {
          super();
          made += 1;
        }
      },
    );
    show('<plain-copied>words</plain-copied>');
    const before = document.documentElement.outerHTML;
    const times = made;
    expect(copied()).toBe('words');
    expect([made, document.documentElement.outerHTML]).toEqual([times, before]);
  });

  test('is made of ten thousand boxes within each other', () => {
    let box: Element = document.body;
    for (let depth = 0; depth < 10_000; depth += 1) box = box.appendChild(document.createElement('i'));
    box.append('deep');
    expect(copied()).toBe('deep');
    document.body.firstElementChild?.remove();
  });
});

describe('words are found where they stand', () => {
  const find = (exact: string) =>
    anchorQuote(readWords(document.body), { exact, prefix: '', suffix: '', position: 0 });

  test('in a shadow tree', () => {
    show('<section class="a"></section><template id="a"><p>The quay is closed.</p></template>');
    expect(find('quay is')?.startContainer.getRootNode()).toBe(document.querySelector('section')?.shadowRoot);
  });

  test('in a frame', async () => {
    await frame('The quay is closed.');
    const found = find('quay is');
    expect(found?.toString()).toBe('quay is');
    expect(windowsFrom(window)).toContain(found?.startContainer.ownerDocument?.defaultView);
  });
});
