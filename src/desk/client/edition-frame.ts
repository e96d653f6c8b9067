/** A drawn edition: the site's own page in a frame without scripts. Each text in it knows its place in the file. */
import type { Edition } from '../../core/edition.ts';
import { h } from './dom.ts';
import { t } from './words.ts';

/** What was clicked or selected in an edition. */
export interface FramePlace {
  at: number | 'title';
  from: number;
  to: number;
}

const frameStyle = `
header.masthead, body > header, body > footer, .breadcrumb, .article-foot, .text-size, nav, .related, .skip, .share, [href$="#share"] { display: none !important; }
main { padding-block: 1rem 3rem; min-height: 0; }
::selection { background: var(--mark); color: var(--ink); }
mark.desk { background: var(--mark); outline: 2px solid var(--seal); border-radius: 2px; scroll-margin: 40vh; }
/* A title's phrases are boxes of several lines, of which a mark around them would colour the last alone. */
mark.desk .phrase { background: inherit; }
[data-at], h1 { cursor: pointer; }
`;

/** One edition beside the text. */
export class EditionFrame {
  readonly element: HTMLElement;
  readonly #frame: HTMLIFrameElement;
  readonly #edition: Edition;
  readonly #onPlace: ((place: FramePlace, edition: Edition) => void) | undefined;
  #marked: { offset: number; length: number } | { field: string } | undefined;
  #isReady = false;
  #waiting: Document | undefined;

  /** @param onPlace told of a click or a selection */
  constructor(edition: Edition, onPlace?: (place: FramePlace, edition: Edition) => void) {
    this.#edition = edition;
    this.#onPlace = onPlace;
    const name = t(edition === 'zh-Hans' ? 'hansEdition' : 'hantEdition');
    this.#frame = h('iframe', { title: name, sandbox: 'allow-same-origin' });
    this.element = h(
      'section',
      { class: 'edition', 'aria-label': name },
      h('h2', { class: 'edition-name' }, name),
      this.#frame,
    );
    this.#frame.addEventListener('load', () => this.#loaded());
  }

  /** Shows a page: only what differs is changed, so that it stands still while somebody types. */
  show(html: string): void {
    const page = new DOMParser().parseFromString(html, 'text/html');
    // What runs, and the site's own picture for shared links, which is drawn when the site is published.
    for (const element of page.querySelectorAll('script, img.thumb')) element.remove();
    const open = this.#frame.contentDocument;
    const main = page.querySelector('main');
    const shown = this.#isReady ? open?.querySelector('main') : undefined;
    if (open && shown && main) {
      shown.innerHTML = main.innerHTML;
      this.#mark();
      return;
    }
    this.#waiting = page;
    if (!this.#frame.srcdoc) this.#frame.srcdoc = `<!doctype html>${page.documentElement.outerHTML}`;
    else if (this.#isReady) this.#loaded();
  }

  /** Marks a place of the file, or a field of the article's head. */
  mark(place: { offset: number; length: number } | { field: string } | undefined): void {
    this.#marked = place;
    if (this.#isReady) this.#mark();
  }

  #loaded(): void {
    const page = this.#frame.contentDocument;
    // The empty page of a new frame loads, too.
    if (!page?.querySelector('main')) return;
    this.#isReady = true;
    page.documentElement.dataset.script = 'off';
    if (!page.querySelector('style[data-desk]')) {
      const style = page.createElement('style');
      style.dataset.desk = '';
      style.textContent = frameStyle;
      page.head.append(style);
      page.addEventListener('click', (event) => event.preventDefault());
      page.addEventListener('mouseup', () => this.#placed());
      page.addEventListener('keydown', (event) => document.dispatchEvent(new KeyboardEvent('keydown', event)));
    }
    const main = this.#waiting?.querySelector('main');
    const shown = page.querySelector('main');
    if (main && shown && main.innerHTML !== shown.innerHTML) shown.innerHTML = main.innerHTML;
    this.#waiting = undefined;
    this.#mark();
  }

  #mark(): void {
    const page = this.#frame.contentDocument;
    if (!page) return;
    for (const old of page.querySelectorAll('mark.desk')) old.replaceWith(...old.childNodes);
    page.body.normalize();
    if (!this.#marked) return;
    const mark = page.createElement('mark');
    mark.className = 'desk';
    if ('field' in this.#marked) {
      const head = page.querySelector(this.#marked.field === 'title' ? '.article-head h1' : '.article-head :not(h1)');
      if (!head) return;
      mark.append(...head.childNodes);
      head.append(mark);
    } else if (!wrap(page, this.#marked.offset, this.#marked.length, mark)) return;
    mark.scrollIntoView({ block: 'center' });
  }

  #placed(): void {
    const page = this.#frame.contentDocument;
    const selection = page?.getSelection();
    if (!page || !selection || selection.rangeCount === 0 || !this.#onPlace) return;
    const range = selection.getRangeAt(0);
    const host = hostOf(range.startContainer);
    if (!host) return;
    const from = offsetIn(host, range.startContainer, range.startOffset);
    const isInside = host.contains(range.endContainer);
    const to = isInside ? offsetIn(host, range.endContainer, range.endOffset) : (host.textContent?.length ?? from);
    const at = host.dataset.at === undefined ? 'title' : Number(host.dataset.at);
    this.#onPlace({ at, from: Math.min(from, to), to: Math.max(from, to) }, this.#edition);
  }
}

/** The element that knows the place of a text: one of the body's texts, or the title. */
const hostOf = (node: Node): HTMLElement | null =>
  (node.nodeType === Node.ELEMENT_NODE ? (node as HTMLElement) : node.parentElement)?.closest<HTMLElement>(
    '[data-at], .article-head h1',
  ) ?? null;

function offsetIn(host: Node, node: Node, offset: number): number {
  const range = host.ownerDocument!.createRange();
  range.setStart(host, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** Wraps the text at an offset of the file; the sign of a lost character where it is one. */
function wrap(page: Document, offset: number, length: number, mark: HTMLElement): boolean {
  const texts = [...page.querySelectorAll<HTMLElement>('[data-at]')];
  const host = texts.findLast(({ dataset }) => Number(dataset.at) <= offset);
  const start = host && offset - Number(host.dataset.at);
  const size = host?.textContent?.length ?? 0;
  if (host && start !== undefined && start < size) {
    const range = page.createRange();
    range.setStart(...placeIn(host, start));
    const [text, last] = placeIn(host, Math.min(size, start + Math.max(1, length)) - 1);
    range.setEnd(text, last + 1);
    mark.append(range.extractContents());
    range.insertNode(mark);
    return true;
  }
  const next = host?.nextElementSibling ?? page.querySelector('.prose > *');
  if (!next) return false;
  next.before(mark);
  mark.append(next);
  return true;
}

/** The text node that holds a character of an element's text, and where in it; typesetting splits texts. */
function placeIn(host: HTMLElement, offset: number): [text: Text, at: number] {
  const walker = host.ownerDocument.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  let text = walker.nextNode() as Text;
  let at = offset;
  while (at >= text.length) {
    at -= text.length;
    text = walker.nextNode() as Text;
  }
  return [text, at];
}
