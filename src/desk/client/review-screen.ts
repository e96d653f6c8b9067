/**
 * 核对: one doubt after the other, the original at the left, the article at the right, one key a decision. One class,
 * since the doubt that is open and what a person does with it are one state.
 */
import { type Edition, otherEdition } from '../../core/edition.ts';
import type {
  DecideAnswer,
  DecideRequest,
  DrawAnswer,
  OpenedArticle,
  ShownGroup,
  ShownItem,
  ShownQueue,
} from '../api.ts';
import { askLine, choose } from './dialog.ts';
import { fill, h } from './dom.ts';
import { EditionFrame } from './edition-frame.ts';
import { tellDoubts } from './nav.ts';
import { doing, notice } from './notice.ts';
import { OriginalView } from './original-view.ts';
import { type Act, decisionBar } from './review-bar.ts';
import { reviewHead } from './review-head.ts';
import { pressedKey } from './review-keys.ts';
import { queueList } from './review-list.ts';
import type { OpenScreen } from './screen.ts';
import { ask } from './server.ts';
import { t } from './words.ts';

/** What the review screen shows. */
class Review {
  readonly element: HTMLElement;
  readonly #list = h('section', { class: 'queue', 'aria-label': t('queue') });
  readonly #head = h('div', { class: 'review-head' });
  readonly #bar = h('section', { class: 'decision', 'aria-label': t('decision') });
  readonly #article = h('div', { class: 'article-side' });
  readonly #original = new OriginalView();
  /** The file itself, where it cannot be drawn. */
  readonly #plain = h('pre', { class: 'plain-source' });
  #by: 'article' | 'kind' = 'article';
  #queue: ShownQueue = { left: 0, groups: [], undo: undefined };
  #item: ShownItem | undefined;
  #frames: Partial<Record<Edition, EditionFrame>> = {};
  #drawn = '';
  #settled = 0;
  #start = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor() {
    this.element = h(
      'div',
      { class: 'review' },
      this.#head,
      h('div', { class: 'review-body' }, this.#list, this.#original.element, this.#article),
      this.#bar,
    );
  }

  async load(path?: string): Promise<void> {
    const wanted = this.#item?.path ?? path;
    this.#queue = await ask<ShownQueue>('queue', { by: this.#by, ...(wanted && { path: wanted }) });
    tellDoubts(this.#queue.left);
    this.#start = Math.max(this.#start, this.#queue.left + this.#settled);
    const items = this.#items();
    const same = items.find(({ id }) => id === this.#item?.id);
    await this.show(same ?? (path ? items.find((one) => one.path === path) : undefined) ?? items[0]);
  }

  #items(): ShownItem[] {
    return this.#queue.groups.flatMap(({ items }: ShownGroup) => items);
  }

  async show(item: ShownItem | undefined): Promise<void> {
    this.#item = item;
    this.#article.hidden = !item;
    this.#drawHead();
    fill(
      this.#list,
      queueList(this.#queue, this.#by, item?.id, (one) => doing(() => this.show(one))()),
    );
    this.#list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    if (!item) {
      fill(this.#bar, h('p', { class: 'all-done' }, t(this.#settled > 0 ? 'allDone' : 'nothingToReview')));
      this.#original.clear();
      return;
    }
    const group = this.#queue.groups.find(({ items }) => items.some(({ id }) => id === item.id));
    fill(this.#bar, ...decisionBar(item, group, (act) => doing(() => this.#act(act))()));
    this.#bar.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    // The next key need not wait for what is drawn.
    doing(() => Promise.all([this.#original.show(item), this.#drawArticle(item)]))();
  }

  #drawHead(): void {
    const group = (by: 'article' | 'kind'): void => {
      this.#by = by;
      doing(() => this.load())();
    };
    const undo = doing(() => this.#act({ kind: 'undo' }));
    fill(this.#head, ...reviewHead(this.#queue, this.#by, this.#start, group, undo));
  }

  /** The article in the edition that the doubt is about. */
  async #drawArticle(item: ShownItem): Promise<void> {
    const { text, version, script } = await ask<OpenedArticle>('open', { path: item.path });
    if (this.#item?.id !== item.id) return;
    const edition = item.source === 'conversion' ? otherEdition(script) : script;
    const key = `${item.path} ${version} ${edition}`;
    const frame = this.#frameOf(edition);
    frame.mark(
      item.field
        ? { field: item.field }
        : item.span && { offset: item.span.from, length: item.span.to - item.span.from },
    );
    if (this.#drawn === key) return;
    const { pages } = await ask<DrawAnswer>('draw', { path: item.path, text, version });
    if (this.#item?.id !== item.id) return;
    this.#drawn = key;
    frame.element.hidden = !pages;
    this.#plain.textContent = pages ? '' : text;
    if (pages) frame.show(pages[edition]);
    else this.#article.append(this.#plain);
  }

  /** The frame of an edition alone is seen; the other stays in the page, since a frame that is taken out forgets its page. */
  #frameOf(edition: Edition): EditionFrame {
    const frame = this.#frames[edition] ?? new EditionFrame(edition);
    this.#frames[edition] = frame;
    if (!frame.element.isConnected) {
      this.#plain.remove();
      this.#article.append(frame.element);
    }
    for (const [name, { element }] of Object.entries(this.#frames)) element.hidden = name !== edition;
    return frame;
  }

  /** One deed after the other: a key that comes early waits for its turn, and none is lost. */
  #act(act: Act): Promise<void> {
    const turn = this.#last.then(() => this.#doAct(act));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #doAct(act: Act): Promise<void> {
    const item = this.#item;
    if (act.kind === 'undo') {
      const { label } = await ask<{ label?: string }>('undo');
      this.#settled = Math.max(0, this.#settled - 1);
      notice(label ? t('undone', { what: label }) : t('nothingToUndo'));
      return this.load();
    }
    if (!item) return;
    if (act.kind === 'edit') {
      location.hash = `write/${item.path}${item.span ? `@${item.span.from}` : ''}`;
      return;
    }
    if (act.kind === 'move') {
      const items = this.#items();
      const at = items.findIndex(({ id }) => id === item.id) + act.by;
      return this.show(items[Math.max(0, Math.min(items.length - 1, at))]);
    }
    const decision = await this.#decisionOf(act, item);
    if (!decision) return;
    const reach = ('reach' in act && act.reach) || 'one';
    if (reach !== 'one' && !(await this.#confirm(item, decision, reach))) return;
    await this.#settle(item, decision, reach);
  }

  async #decisionOf(act: Act, item: ShownItem): Promise<DecideRequest['decision'] | undefined> {
    if (act.kind === 'choose') return { kind: 'write', value: act.value };
    if (act.kind !== 'type')
      return act.kind === 'accept' || act.kind === 'leave' || act.kind === 'later' ? { kind: act.kind } : undefined;
    const value = await askLine(item.what, t('typeLabel'), item.now ?? '');
    return value === undefined ? undefined : { kind: 'write', value };
  }

  /** Shows what a decision for many would touch. */
  async #confirm(item: ShownItem, decision: DecideRequest['decision'], reach: 'article' | 'archive'): Promise<boolean> {
    const { places, total } = await ask<DecideAnswer>('decide', { id: item.id, decision, reach, dry: true });
    const list = h(
      'ol',
      { class: 'places' },
      ...places.map(({ title, text }) => h('li', {}, h('b', {}, title), text && ` ${text}`)),
    );
    const asked = t('confirmMany', { n: total, kind: item.kindName });
    return (
      (await choose<true>(asked, [list], [{ label: t('doMany', { n: total }), value: true, main: true }])) === true
    );
  }

  async #settle(item: ShownItem, decision: DecideRequest['decision'], reach: DecideRequest['reach']): Promise<void> {
    const items = this.#items();
    const next = items[items.findIndex(({ id }) => id === item.id) + 1];
    const { total } = await ask<DecideAnswer>('decide', { id: item.id, decision, reach });
    if (decision.kind !== 'later') {
      this.#settled += total;
      notice(t('settled', { n: total }));
    }
    // What comes next keeps its id, wherever it now stands.
    if (next) this.#item = next;
    await this.load();
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const pressed = pressedKey(event, this.#bar);
    if (!pressed) return;
    event.preventDefault();
    if (pressed instanceof HTMLElement) pressed.click();
    else doing(() => this.#act(pressed))();
  };
}

export const reviewScreen: OpenScreen = (_state, rest) => {
  const review = new Review();
  return {
    element: review.element,
    async open() {
      document.addEventListener('keydown', review.onKey);
      await review.load(rest || undefined);
    },
    refresh: () => review.load(rest || undefined),
    close: () => document.removeEventListener('keydown', review.onKey),
  };
};
