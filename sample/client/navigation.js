// Runs in a sample page. Shows a story that arrives late, and goes on to the next one without loading a page.

/** What a swap replaces in the head, so that no description of the last story stays behind. */
const DESCRIPTIONS = [
  'meta[property="og:title"]',
  'meta[name="author"]',
  'link[rel="canonical"]',
  'script[type="application/ld+json"]',
];

/** Takes the path of a story; fetches its page and puts its main part in place of this one's. */
async function showStory(path) {
  const response = await fetch(`${path}?whole`);
  const arrived = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.title = arrived.title;
  for (const selector of [...DESCRIPTIONS, 'main']) {
    const fresh = arrived.querySelector(selector);
    if (fresh) document.querySelector(selector)?.replaceWith(document.adoptNode(fresh));
  }
}

const sketch = document.querySelector('[data-late-ms]');
if (sketch) setTimeout(() => showStory(location.pathname), Number(sketch.dataset.lateMs));

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a[data-next-story]');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  void showStory(location.pathname);
  scrollTo(0, 0);
});

addEventListener('popstate', () => showStory(location.pathname));
