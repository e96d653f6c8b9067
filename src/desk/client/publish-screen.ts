/** 发布: what changed, in words and in both editions; one button; conflicts side by side; whether it is online. */
import { editions } from '../../core/edition.ts';
import type { DeskWord } from '../../i18n/desk-page.ts';
import type { Change } from '../publish/changes.ts';
import type { PublishAnswer, ShownChanges } from '../publishing.ts';
import type { Pair } from '../text/paragraphs.ts';
import { settleConflict } from './conflict.ts';
import { difference } from './difference.ts';
import { fill, h } from './dom.ts';
import { doing, notice } from './notice.ts';
import type { OpenScreen } from './screen.ts';
import { ask } from './server.ts';
import { siteBuilding } from './site-building.ts';
import { t } from './words.ts';

/** Milliseconds between two looks at the site, and how many. */
const [pause, looks] = [5000, 60];

/** What an import keeps beside the articles, by names that say nothing to a person. */
const isKept = ({ path }: Change): boolean => /^(?:originals|\.import)\//.test(path);

/** Files that have a name in words. */
const fileNames: Readonly<Record<string, DeskWord>> = {
  'site.yaml': 'settings',
  'glossary/names.yaml': 'names',
  'glossary/places.yaml': 'places',
  'glossary/terms.yaml': 'terms',
};

class Publishing {
  readonly element = h('div', { class: 'plain publish' });
  readonly #state = h('div', { class: 'publish-state', role: 'status' });
  readonly #site = siteBuilding('site', true);
  readonly #preview = siteBuilding('preview', false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  async load(): Promise<void> {
    const shown = await ask<ShownChanges>('changes');
    const { changes, git, unsent, home } = shown;
    const nothing = changes.length === 0 && unsent === 0;
    fill(
      this.element,
      h('h1', {}, t('publish')),
      this.#state,
      !git && h('p', { class: 'hint' }, t('noRepository')),
      git && nothing && h('p', {}, t('nothingToPublish')),
      changes.length > 0 && h('p', {}, t('changedSince', { n: changes.length })),
      unsent > 0 && changes.length === 0 && h('p', {}, t('unsent')),
      h(
        'ul',
        { class: 'changes' },
        ...changes.filter((one) => !isKept(one)).map((change) => this.#changeOf(change)),
        changes.some(isKept) &&
          h('li', {}, h('div', { class: 'change' }, t('keptFiles', { n: changes.filter(isKept).length }))),
      ),
      changes.some(({ draft }) => draft) && h('p', { class: 'hint' }, t('draftsStay')),
      git &&
        h(
          'div',
          { class: 'publish-foot' },
          h(
            'button',
            { type: 'button', class: 'main large', disabled: nothing, onclick: doing(() => this.publish()) },
            t('publishNow'),
          ),
          h('a', { href: home, target: '_blank', rel: 'noopener' }, t('toSite')),
        ),
      !git && this.#site,
      h('h2', {}, t('previewTitle')),
      h('p', { class: 'hint' }, t('previewHint')),
      this.#preview,
    );
  }

  /** A change; what it looks like in both editions is fetched when it is opened. */
  #changeOf({ path, kind, title, isArticle, draft }: Change): HTMLElement {
    const name = [
      h('span', { class: `badge ${kind}` }, t(kind)),
      h('span', { class: 'change-title' }, fileNames[path] ? t(fileNames[path]) : title),
      draft && h('span', { class: 'badge' }, t('draft')),
    ];
    if (!isArticle) return h('li', {}, h('div', { class: 'change' }, ...name));
    const body = h('div', { class: 'compared' });
    const details = h('details', {}, h('summary', {}, ...name), body);
    details.addEventListener('toggle', () => {
      if (!details.open || body.childNodes.length > 0) return;
      doing(async () => {
        const compared = await ask<Record<(typeof editions)[number], Pair[]>>('compare', { path });
        fill(body, ...editions.map((edition) => comparedEdition(edition, compared[edition])));
      })();
    });
    return h('li', {}, details);
  }

  async publish(settled: Record<string, string> = {}): Promise<void> {
    this.#tell(t('publishing'));
    try {
      await this.#settle(await ask<PublishAnswer>('publish', { settled }), settled);
    } catch (error) {
      this.#tell('');
      throw error;
    }
  }

  async #settle(answer: PublishAnswer, settled: Record<string, string>): Promise<void> {
    if (answer.state === 'errors') {
      const list = (answer.problems ?? []).map(({ path, message, fix, line }) =>
        h(
          'li',
          {},
          h('a', { href: path.startsWith('news/') ? `#write/${path}` : '#settings' }, `${path} ${line}`),
          ` ${message} → ${fix}`,
        ),
      );
      fill(
        this.#state,
        h('p', { class: 'bad' }, t('errorsFirst', { n: list.length })),
        h('ul', { class: 'errors' }, ...list),
      );
      return;
    }
    if (answer.state === 'conflicts') {
      const texts = { ...settled };
      for (const { path, title, theirs, mine } of answer.conflicts ?? []) {
        const text = await settleConflict(theirs, mine, t('conflictWith', { title }));
        if (text === undefined) {
          this.#tell(t('conflictLeft'));
          return;
        }
        texts[path] = text;
      }
      await this.publish(texts);
      return;
    }
    await this.load();
    if (answer.state === 'kept') this.#tell(t('keptHere'));
    else if (answer.drafts) this.#tell(`${t('sent')}${t('onlyDrafts')}`);
    else {
      this.#tell(`${t('sent')}${answer.merged ? t('mergedToo') : ''} ${t('waitingSite')}`);
      this.#watch(answer.before, looks);
    }
  }

  /** Looks at the site until it has the new version. */
  #watch(before: string | undefined, left: number): void {
    this.#timer = setTimeout(
      doing(async () => {
        const { state } = await ask<{ state: 'new' | 'old' | 'silent' }>('online', { before });
        if (state === 'new') {
          this.#tell(t('online'));
          notice(t('online'));
        } else if (left > 0) this.#watch(before, left - 1);
        else this.#tell(t(state === 'old' ? 'notOnline' : 'siteSilent'));
      }),
      pause,
    );
  }

  #tell(text: string): void {
    fill(this.#state, text && h('p', { class: 'told' }, text));
  }

  close(): void {
    clearTimeout(this.#timer);
  }
}

/** The paragraphs of an edition that differ. */
function comparedEdition(edition: (typeof editions)[number], pairs: readonly Pair[]): HTMLElement {
  const differing = pairs.filter(({ theirs, mine }) => theirs !== mine);
  return h(
    'section',
    { lang: edition },
    h('h2', {}, t(edition === 'zh-Hans' ? 'hansEdition' : 'hantEdition')),
    ...differing.map(({ theirs, mine }) => {
      const { before, after } = difference(theirs.trim(), mine.trim());
      return h(
        'div',
        { class: 'pair' },
        theirs.trim() && h('p', { class: 'before' }, ...before),
        mine.trim() && h('p', { class: 'after' }, ...after),
      );
    }),
    differing.length === 0 && h('p', { class: 'hint' }, t('sameText')),
  );
}

export const publishScreen: OpenScreen = () => {
  const publishing = new Publishing();
  return { element: publishing.element, open: () => publishing.load(), close: () => publishing.close() };
};
