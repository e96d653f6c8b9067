/**
 * An open article: its form and text, and both editions beside it as they will be published. One class, since the text,
 * its version on disk and what is drawn of it are one state.
 */
import { editFrontMatter, readFrontMatter } from '../../content/edit-front-matter.ts';
import type { FormField } from '../../content/schema/form-fields.ts';
import { editions } from '../../core/edition.ts';
import type { DeskState, DrawAnswer, OpenedArticle } from '../api.ts';
import { editsBetween } from '../text/file-text.ts';
import { clickPanel } from './click-panel.ts';
import { settleConflict } from './conflict.ts';
import { choose } from './dialog.ts';
import { afterPause, fill, h } from './dom.ts';
import { EditionFrame, type FramePlace } from './edition-frame.ts';
import { Editor } from './editor.ts';
import { formOf, suggestionLists } from './form.ts';
import { mistakeList } from './mistakes.ts';
import { doing, notice, tellError } from './notice.ts';
import { droppedFiles, pastedText } from './paste.ts';
import { ask, Refused } from './server.ts';
import { toolbar } from './toolbar.ts';
import { valueAt } from './value-at.ts';
import { chooseVersion } from './versions.ts';
import { askWithdrawal, isWithdrawn } from './withdrawal.ts';
import { t } from './words.ts';

/** Milliseconds after the last key until the text is drawn: a word that a person types at once is drawn once. */
const pause = 50;
/** Milliseconds between two looks at the file on disk. */
const watch = 4000;

/** One open article. */
export class Writing {
  readonly element = h('div', { class: 'write' });
  readonly #state: DeskState;
  #article: OpenedArticle;
  #editor!: Editor;
  #names: Record<string, string[]> = {};
  #fields: { first: FormField[]; more: FormField[] } = { first: [], more: [] };
  readonly #withdrawal = h('button', { type: 'button', class: 'quiet', onclick: doing(() => this.#withdraw()) });
  #drawing: Promise<void> | undefined;
  #isDue = false;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #form = h('form', { class: 'front', 'aria-label': t('form') });
  readonly #mistakes = h('ul', { class: 'mistakes', 'aria-label': t('mistakes') });
  readonly #status = h('span', { class: 'save-state', role: 'status' });
  readonly #frames = editions.map((edition) => new EditionFrame(edition, (place) => this.#clicked(place, edition)));
  /** The first page of a desk waits for the site's components, which are compiled then. */
  readonly #preparing = h('p', { class: 'preparing', role: 'status' }, t('preparing'));
  readonly #panel = h('div', { class: 'click-panel', hidden: true });
  readonly #draw = afterPause(pause, () => void this.#drawNow().catch(tellError));

  constructor(state: DeskState, article: OpenedArticle) {
    this.#state = state;
    this.#article = article;
  }

  async open(at: number | undefined): Promise<void> {
    const text = h('div', { class: 'text' });
    [this.#names, this.#fields] = await Promise.all([
      ask<Record<string, string[]>>('names'),
      ask<{ first: FormField[]; more: FormField[] }>('fields'),
    ]);
    const { unsaved } = this.#article;
    fill(
      this.element,
      h(
        'div',
        { class: 'write-head' },
        h('a', { href: '#write', class: 'quiet' }, `‹ ${t('allArticles')}`),
        h('h1', { class: 'sr-only' }, t('write')),
        h('span', { class: 'file-name' }, this.#article.path),
        this.#status,
        h(
          'button',
          { type: 'button', class: 'main', onclick: doing(() => this.save()) },
          t('save'),
          h('kbd', {}, 'Ctrl+S'),
        ),
        h('button', { type: 'button', class: 'quiet', onclick: doing(() => this.#history()) }, t('history')),
        this.#withdrawal,
        h('button', { type: 'button', class: 'quiet', onclick: doing(() => this.discard()) }, t('discard')),
      ),
      h(
        'div',
        { class: 'write-body' },
        h(
          'div',
          { class: 'write-side' },
          this.#form,
          toolbar(() => this.#editor),
          text,
          this.#mistakes,
        ),
        h('div', { class: 'editions' }, this.#panel, ...this.#frames.map(({ element }) => element), this.#preparing),
      ),
      suggestionLists(this.#names),
    );
    const events = {
      onChange: () => this.#changed(),
      onSave: doing(() => this.save()),
      onPaste: (event: ClipboardEvent) => pastedText(event, this.#editor),
      onDrop: (event: DragEvent) => droppedFiles(event, this.#editor),
    };
    this.#editor = new Editor(text, this.#article.text, events, unsaved?.text);
    // Typed against another file than lies there now: saving it asks a person first.
    if (unsaved?.stale) this.#article = { ...this.#article, version: unsaved.version };
    this.#drawForm();
    if (unsaved && !this.#article.isNew)
      notice(t(unsaved.stale ? 'restoredStale' : 'restored', { time: new Date(unsaved.at).toLocaleString() }));
    this.#tellState();
    if (at !== undefined) this.#editor.goTo(at);
    this.#timer = setInterval(() => void this.#look().catch(() => undefined), watch);
    addEventListener('pagehide', this.#leave);
    document.addEventListener('keydown', this.#onKey);
    await this.#drawNow();
  }

  close(): void {
    clearInterval(this.#timer);
    removeEventListener('pagehide', this.#leave);
    document.removeEventListener('keydown', this.#onKey);
    this.#draw.now();
    this.#editor.destroy();
  }

  /** A closed window: what the last pause has not sent goes along. */
  readonly #leave = (): void => {
    if (!this.#editor.isChanged) return;
    const body = JSON.stringify({ path: this.#article.path, version: this.#article.version, text: this.#editor.text });
    void fetch('api/keep', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, keepalive: true });
  };

  /** Saves wherever the focus is: the browser's own saving would keep the page, and not the article. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    event.preventDefault();
    doing(() => this.save())();
  };

  #changed(): void {
    this.#tellState();
    this.#draw();
  }

  #tellState(): void {
    this.#status.textContent = t(this.#editor.isChanged ? (this.#article.isNew ? 'newUnsaved' : 'unsaved') : 'saved');
    this.#status.dataset.changed = String(this.#editor.isChanged);
    this.#withdrawal.textContent = t(isWithdrawn(this.#editor.text) ? 'restore' : 'withdraw');
    this.#withdrawal.hidden = this.#article.isNew === true;
  }

  /** Draws the text as it is. One drawing at a time: what is typed meanwhile is drawn next, however slow the machine. */
  #drawNow(): Promise<void> {
    this.#isDue = true;
    this.#drawing ??= this.#drawDue().finally(() => {
      this.#drawing = undefined;
    });
    return this.#drawing;
  }

  async #drawDue(): Promise<void> {
    while (this.#isDue) {
      this.#isDue = false;
      const { path, version } = this.#article;
      const text = this.#editor.text;
      const asked = ask<DrawAnswer>('draw', { path, version, text, keep: this.#editor.isChanged });
      const { problems, pages } = await asked.finally(() => this.#preparing.remove());
      if (text === this.#editor.text) this.#editor.showProblems(problems);
      fill(this.#mistakes, ...mistakeList(problems, (at) => this.#editor.goTo(at)));
      if (pages) for (const [i, edition] of editions.entries()) this.#frames[i]?.show(pages[edition]);
      for (const { element } of this.#frames) element.classList.toggle('stale', !pages);
    }
  }

  #drawForm(): void {
    const context = {
      prefix: 'front',
      valueOf: (path: readonly (string | number)[]) => valueAt(readFrontMatter(this.#editor.text), path),
      onChange: (path: readonly (string | number)[], value: unknown) => this.#setField(path, value),
      namesOf: (list: string) => this.#names[list] ?? [],
      optionsOf: (path: readonly (string | number)[]) =>
        path.length === 1 && path[0] === 'category'
          ? this.#state.categories.map(({ id, title }) => ({ value: id, label: title }))
          : undefined,
    };
    const { first, more } = this.#fields;
    fill(
      this.#form,
      h('div', { class: 'fields' }, ...formOf(first, context)),
      h(
        'details',
        { class: 'more' },
        h('summary', {}, t('moreFields')),
        h('div', { class: 'fields' }, ...formOf(more, context)),
      ),
    );
    this.#form.addEventListener('submit', (event) => event.preventDefault());
  }

  #setField(path: readonly (string | number)[], value: unknown): void {
    const edit = editFrontMatter(this.#editor.text, path, value);
    if (edit === undefined) throw new Refused(t('frontBroken'), 0, {});
    if (edit) this.#editor.apply([edit]);
  }

  async save(): Promise<void> {
    this.#draw.now();
    const { path, version } = this.#article;
    try {
      const answer = await ask<{ path: string; version: string }>('save', {
        path,
        version,
        edits: this.#editor.edits(),
      });
      this.#editor.saved();
      this.#article = { ...this.#article, ...answer, isNew: false };
      notice(answer.path === path ? t('savedNow') : t('savedMoved', { path: answer.path }));
      if (answer.path !== path) history.replaceState(null, '', `#write/${answer.path}`);
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 409) throw error;
      await this.#settle(String(error.answer.text ?? ''), String(error.answer.version ?? ''));
    }
    this.#tellState();
  }

  /** Somebody else has changed the file: both texts are shown, and a person decides. */
  async #settle(theirs: string, version: string): Promise<void> {
    const merged = await settleConflict(theirs, this.#editor.text);
    if (merged === undefined) return;
    this.#editor.rebase(theirs);
    const now = this.#editor.text;
    if (merged !== now) this.#editor.apply([{ from: 0, to: now.length, text: merged }]);
    this.#article = { ...this.#article, version };
    await this.save();
  }

  /** Withdraws the article, or puts it back, and saves. */
  async #withdraw(): Promise<void> {
    const isOut = isWithdrawn(this.#editor.text);
    const value = isOut ? undefined : await askWithdrawal(this.#state.today);
    if (!isOut && !value) return;
    this.#setField(['withdrawn'], value);
    this.#drawForm();
    await this.save();
    if (!this.#editor.isChanged) notice(t(isOut ? 'putBack' : 'withdrawn'));
  }

  async discard(): Promise<void> {
    if (
      this.#editor.isChanged &&
      !(await choose<true>(t('discardAsk'), [], [{ label: t('discard'), value: true, main: true }]))
    )
      return;
    this.#draw.stop();
    this.#isDue = false;
    await ask('discard', { path: this.#article.path });
    this.#editor.saved();
    location.hash = 'write';
  }

  /** An earlier version comes back as a change that is not saved yet. */
  async #history(): Promise<void> {
    const { path } = this.#article;
    const version = await chooseVersion(path);
    if (!version) return;
    const { text } = await ask<{ text: string }>('version', { path, commit: version.commit });
    this.#editor.apply(editsBetween(this.#editor.text, text));
    this.#drawForm();
    notice(t('backDone', { date: version.date.slice(0, 10) }));
  }

  /** A change on disk is noticed; a text in which nothing was typed follows it. */
  async #look(): Promise<void> {
    if (this.#article.isNew || document.hidden) return;
    const { text, version } = await ask<OpenedArticle>('open', { path: this.#article.path });
    if (version === this.#article.version) return;
    if (this.#editor.isChanged) {
      notice(t('changedElsewhere'), 'error');
      return;
    }
    this.#article = { ...this.#article, version };
    const now = this.#editor.text;
    this.#editor.apply([{ from: 0, to: now.length, text }]);
    this.#editor.saved();
    this.#drawForm();
    notice(t('followed'));
  }

  #clicked(place: FramePlace, edition: (typeof editions)[number]): void {
    const { path, version } = this.#article;
    const clicked = { path, version, text: this.#editor.text, edition, ...place };
    doing(() =>
      clickPanel(
        this.#panel,
        clicked,
        (edits) => {
          this.#editor.apply(edits);
          this.#drawForm();
          // A pair in the glossary changes what is drawn and not the text.
          this.#draw();
        },
        (offset) => this.#editor.goTo(offset),
      ),
    )();
  }
}
