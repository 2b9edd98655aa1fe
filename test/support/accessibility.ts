/** What a view is for those who do not see it, or not as it was drawn: asked of the browser it is shown in. */
import axe from 'axe-core';
import { cdp } from 'vitest/browser';

/** Breaches of WCAG 2.2 AA and of axe's good practice, each as rule and elements. */
export async function violations(): Promise<string[]> {
  // Off unless asked for: it is new in WCAG 2.2.
  const found = await axe.run(document.body, { rules: { 'target-size': { enabled: true } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Emulates what the reader has chosen, by media features; nothing is what the browser has by itself. */
export function emulate(features: Record<string, string>): Promise<unknown> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  return cdp().send('Emulation.setEmulatedMedia', { features: list });
}

/** A part of a page as it is told to assistive technology. */
export interface Told {
  readonly role: string;
  readonly name: string;
}

type FrameTree = { frameTree: { childFrames?: { frame: { id: string } }[] } };
type AxNode = { ignored: boolean; role?: { value: string }; name?: { value: string } };

/** All that is told to assistive technology, in order. Tests run in a frame of the runner's page. */
export async function accessibilityTree(): Promise<Told[]> {
  const { frameTree } = (await cdp().send('Page.getFrameTree')) as FrameTree;
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? '';
  const { nodes } = (await cdp().send('Accessibility.getFullAXTree', { frameId })) as { nodes: AxNode[] };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: role?.value ?? '', name: name?.value ?? '' }));
}
