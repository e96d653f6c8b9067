/**
 * A reader's choices of text size, light and edition, kept on their device. Runs before the page is drawn, so
 * that nothing jumps. Without it every page reads well in the browser's own size and colours.
 */
import { bindCopyButtons, bindShareButtons } from './hand-on.ts';

const root = document.documentElement;
const keys = { size: 'huikan-size', theme: 'huikan-theme', edition: 'huikan-edition' } as const;

const remembered = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};
const remember = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage can be full or forbidden; the choice then lasts for this page.
  }
};

for (const name of ['size', 'theme'] as const) {
  const value = remembered(keys[name]);
  if (value) root.dataset[name] = value;
}
root.dataset.script = 'on';
// A page that was asked something shows no offers first, which its answers would push away.
if (/[?&]\w+=[^&]/.test(location.search)) root.dataset.asked = 'on';
const self = (document.currentScript as HTMLScriptElement).src;

/** Beside the text the contents stand open; above it they would push the text off the screen. */
function openContents(): void {
  const contents = document.querySelector<HTMLDetailsElement>('.contents > details');
  if (contents && matchMedia('(min-width: 76rem)').matches) contents.open = true;
}

/** A slash opens the search box, wherever the reader is; the search page has its own. */
function bindSlash(): void {
  if (!document.querySelector('a[data-search-words]') || document.querySelector('[data-search-form]')) return;
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if ((event.target as Element).closest('input, textarea, select, [contenteditable], dialog')) return;
    event.preventDefault();
    void import(/* @vite-ignore */ new URL('../search/box.js', self).href).then(({ open }) => open());
  });
}

document.addEventListener('DOMContentLoaded', () => {
  bindSlash();
  for (const control of document.querySelectorAll<HTMLButtonElement>('button[data-size],button[data-theme]')) {
    const name = control.dataset.size ? 'size' : 'theme';
    const show = () => {
      const chosen = root.dataset[name] ?? (name === 'size' ? 'normal' : 'auto');
      control.setAttribute('aria-pressed', String(control.dataset[name] === chosen));
    };
    control.addEventListener('click', () => {
      const value = control.dataset[name]!;
      root.dataset[name] = value;
      remember(keys[name], value);
      for (const other of document.querySelectorAll(`button[data-${name}]`)) other.dispatchEvent(new Event('show'));
    });
    control.addEventListener('show', show);
    show();
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-edition]')) {
    // The switch keeps what was asked and where the reader stood.
    link.addEventListener('click', () => {
      remember(keys.edition, link.dataset.edition!);
      if (link.closest('[data-edition-switch]')) link.href = link.pathname + location.search + location.hash;
    });
  }
  // A result of the search says in its address what is to be marked in the article.
  if (/[#&]q=/.test(location.hash)) void import(/* @vite-ignore */ new URL('../search/highlight.js', self).href);
  // Only the chooser leads on by itself; every other page stays where its address says.
  const chosen = remembered(keys.edition);
  const entrance = document.querySelector<HTMLAnchorElement>(`[data-chooser] a[data-edition="${chosen}"]`);
  if (entrance && !location.search.includes('choose')) location.replace(entrance.href);
  // Where it is not there, as in the live preview, the page is read without it.
  if (root.dataset.offline) navigator.serviceWorker?.register(root.dataset.offline).catch(() => undefined);
  bindCopyButtons();
  bindShareButtons();
  openContents();
});
