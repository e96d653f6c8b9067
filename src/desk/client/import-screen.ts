/** 导入: files or a folder are dropped, then read; what they brought goes straight into review. */
import type { ImportAnswer, ImportProgress } from '../importing.ts';
import { fill, h } from './dom.ts';
import { doing } from './notice.ts';
import type { OpenScreen } from './screen.ts';
import { ask, upload } from './server.ts';
import { t } from './words.ts';

/** A file and its path inside what was dropped. */
interface Dropped {
  file: File;
  path: string;
}

class Importing {
  readonly #state = h('div', { class: 'import-state', role: 'status' });
  readonly element: HTMLElement;

  constructor() {
    const files = h('input', { type: 'file', multiple: true, id: 'import-files', class: 'sr-only' });
    const folder = h('input', { type: 'file', webkitdirectory: true, id: 'import-folder', class: 'sr-only' });
    for (const input of [files, folder])
      input.addEventListener(
        'change',
        doing(() =>
          this.take([...(input.files ?? [])].map((file) => ({ file, path: file.webkitRelativePath || file.name }))),
        ),
      );
    const zone = h(
      'div',
      { class: 'drop-zone' },
      h('p', {}, t('dropHere')),
      h('p', { class: 'hint' }, t('dropKinds')),
      files,
      h('label', { for: 'import-files', class: 'button' }, t('chooseFiles')),
      folder,
      h('label', { for: 'import-folder', class: 'button' }, t('chooseFolder')),
    );
    zone.addEventListener('dragover', (event) => {
      event.preventDefault();
      zone.dataset.over = '';
    });
    zone.addEventListener('dragleave', () => delete zone.dataset.over);
    zone.addEventListener('drop', (event) => {
      event.preventDefault();
      delete zone.dataset.over;
      const entries = [...(event.dataTransfer?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []);
      doing(async () => this.take((await Promise.all(entries.map((entry) => filesIn(entry)))).flat()))();
    });
    this.element = h('div', { class: 'plain import' }, h('h1', {}, t('import')), zone, this.#state);
  }

  async take(dropped: readonly Dropped[]): Promise<void> {
    if (dropped.length === 0) return;
    const batch = crypto.randomUUID();
    for (const [i, { file, path }] of dropped.entries()) {
      this.#tell(t('takingIn', { n: i + 1, all: dropped.length }));
      await upload('import', path, file, { batch });
    }
    const timer = setInterval(() => void this.#look().catch(() => undefined), 700);
    this.#tell(t('importing'));
    try {
      this.#report(await ask<ImportAnswer>('import', { batch }));
    } catch (error) {
      this.#tell('');
      throw error;
    } finally {
      clearInterval(timer);
    }
  }

  async #look(): Promise<void> {
    const progress = await ask<Partial<ImportProgress>>('import-progress');
    if (progress.total) this.#tell(t('importingAt', { n: progress.done ?? 0, all: progress.total }));
  }

  #tell(text: string): void {
    fill(this.#state, text && h('p', { class: 'told' }, text));
  }

  #report({ added, kept, failed, skipped, doubts }: ImportAnswer): void {
    const total = doubts.reduce((sum, { count }) => sum + count, 0);
    const unread = [...failed, ...skipped];
    fill(
      this.#state,
      h('p', { class: 'told' }, t('imported', { n: added }), kept > 0 && t('importKept', { n: kept })),
      unread.length > 0 && h('h2', {}, t('notImported', { n: unread.length })),
      unread.length > 0 && h('ul', {}, ...unread.map(({ name, why }) => h('li', {}, `${name}：${why}`))),
      doubts.length > 0 && h('h2', {}, t('toReview', { n: total })),
      h(
        'ul',
        { class: 'doubt-kinds' },
        ...doubts.map(({ name, count }) => h('li', {}, `${name} `, h('span', { class: 'count' }, String(count)))),
      ),
      h('p', {}, h('a', { href: '#review', class: 'button main' }, t('startReview'))),
    );
    this.#state.querySelector<HTMLElement>('a.button')?.focus();
  }
}

/** The files of a dropped file or folder. */
async function filesIn(entry: FileSystemEntry): Promise<Dropped[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ file, path: entry.fullPath.replace(/^\//, '') }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Dropped[] = [];
  // A reader gives a hundred at a time, and an empty list at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await filesIn(one)));
  }
}

export const importScreen: OpenScreen = () => ({ element: new Importing().element });
