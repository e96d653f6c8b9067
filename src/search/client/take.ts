/** What a reader takes along: a link that is the query, and the results as a file. */
import type { SearchState } from './address.ts';
import { fill, status, words } from './page-parts.ts';
import { client, fetchNames, optionsOf } from './page-results.ts';
import { labelOf } from './view.ts';

/** So many results are written into a file. */
const exported = 1000;

/** How long a button says what it did, in milliseconds. */
const said = 2500;

async function tell(button: HTMLButtonElement, work: () => Promise<void>, done: string, failed: string): Promise<void> {
  const label = button.textContent;
  button.disabled = true;
  try {
    await work();
    button.textContent = done;
  } catch {
    button.textContent = failed;
  }
  button.disabled = false;
  setTimeout(() => {
    button.textContent = label;
  }, said);
}

function save(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), said);
}

/** What this archive is called in the page's edition, as its head says. */
const siteName = (): string =>
  document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? location.host;

/** Writes the results of a state as a file of a format. */
async function exportResults(state: SearchState, format: string): Promise<void> {
  const [{ search }, names, { formats }] = await Promise.all([
    client(),
    fetchNames(state),
    import('./export.js') as Promise<typeof import('./export.ts')>,
  ]);
  const { results } = await search(state.query, optionsOf(state));
  const loaded = await Promise.all(
    results.slice(0, exported).map(async (one) => {
      const result = await one.load();
      const label = (kind: 'category' | 'source') => result[kind] && labelOf(names, kind, result[kind]);
      return { ...result, category: label('category'), source: label('source') };
    }),
  );
  const { type, write } = formats[format as keyof typeof formats];
  save(`${state.query || 'search'}.${format}`, type, write(loaded, location.href, siteName()));
}

/** Brings the buttons to life. @param stateOf what is shown */
export function bindTake(box: HTMLElement, stateOf: () => SearchState): void {
  const note = box.querySelector('[data-search-export-note]')!;
  const link = box.querySelector<HTMLButtonElement>('[data-search-link]')!;
  link.addEventListener('click', () =>
    tell(link, () => navigator.clipboard.writeText(location.href), words.copied, words.copyByHand),
  );
  for (const button of box.querySelectorAll<HTMLButtonElement>('[data-search-export]')) {
    const label = button.textContent ?? '';
    button.addEventListener('click', () =>
      tell(button, () => exportResults(stateOf(), button.dataset.searchExport!), label, words.unavailable),
    );
  }
  new MutationObserver(() => {
    const total = Number(status.dataset.total ?? 0);
    note.textContent = total > exported ? `（${fill(words.exportFirst, 'count', exported)}）` : '';
  }).observe(status, { attributeFilter: ['data-total'] });
}
