/** The first page a reader sees. Its sample is one of the project's own sample site, and the index in the package holds its original. */
import { articleText } from '../../sample/article-page.ts';
import sample from '../../sample/pages/bridge-was-about-to-snap.json';
import { readPlainText } from '../../src/article/read-plain-text.ts';
import type { TabId } from '../messages/protocol.ts';
import { fromView } from '../platform/messages.ts';
import { openOptions } from '../platform/options.ts';
import { ownTab } from '../platform/tabs.ts';
import { livePage } from '../view/live.ts';
import { drawer } from '../view/start.tsx';
import { Welcome } from '../view/welcome/Welcome.tsx';

const draw = drawer();

async function start(): Promise<void> {
  const tab = (await ownTab()) as TabId | null;
  if (tab === null) return;
  const text = articleText(sample as Parameters<typeof articleText>[0]);
  const article = { ...readPlainText(text, { published: sample.published, language: 'en' }), leftOut: [] };
  const page = { ...livePage(tab, { asks: false }), reveal };
  const { title, site, blocks } = sample;
  const paragraphs = blocks.map((block) => block.text);
  const compare = () => void fromView('compareOwnPage', { tab, article });
  draw(
    <Welcome sample={{ title, site, paragraphs }} page={page} compare={compare} openOptions={openOptions} />,
  );
}

/** The sample stands in this page; no script of ours is needed to find a finding in it. */
async function reveal(finding: string): Promise<boolean> {
  const mark = document.getElementById(`mark-${finding}`);
  mark?.scrollIntoView({ block: 'center' });
  return mark !== null;
}

void start();
