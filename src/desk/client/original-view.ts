/** The original of an imported article, with the place of the doubt marked. */
import type { ShownItem } from '../api.ts';
import type { ShownOriginal } from '../originals.ts';
import { fill, h } from './dom.ts';
import { ask } from './server.ts';
import { t } from './words.ts';

/** The left side of the review. */
export class OriginalView {
  #wanted = '';
  readonly #body = h('div', { class: 'original-body', tabindex: 0 });
  readonly #name = h('span', { class: 'file-name' });
  readonly element = h(
    'section',
    { class: 'original', 'aria-label': t('original') },
    h('h2', {}, t('original'), this.#name),
    this.#body,
  );

  clear(): void {
    this.#wanted = '';
    fill(this.#body);
    this.#name.textContent = '';
  }

  async show({ path, id }: ShownItem): Promise<void> {
    this.#wanted = id;
    const shown = await ask<ShownOriginal>('original', { path, id });
    if (this.#wanted !== id) return;
    this.element.classList.toggle('none', shown.kind === 'none');
    this.#name.textContent = shown.kind === 'none' ? '' : shown.name;
    if (shown.kind === 'none') fill(this.#body, h('p', { class: 'hint' }, t('noOriginal')));
    else if (shown.kind === 'unreadable') fill(this.#body, h('p', { class: 'hint' }, shown.why));
    else if (shown.kind === 'pdf') fill(this.#body, h('iframe', { src: shown.href, title: shown.name }));
    else {
      // The server has rebuilt it from listed tags without attributes.
      const page = new DOMParser().parseFromString(shown.html, 'text/html');
      fill(this.#body, ...page.body.childNodes);
      this.#body.querySelector('mark')?.scrollIntoView({ block: 'center' });
    }
  }
}
