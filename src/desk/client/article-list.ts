/** All articles, with a field that narrows them, and what was typed and not saved before all others. */
import type { DeskState, ListedArticle } from '../api.ts';
import { fill, h } from './dom.ts';
import { t } from './words.ts';

/** Nobody scrolls further. */
const shown = 200;

/** The list in the page. */
interface ArticleList {
  element: HTMLElement;
  /** Shows others. */
  show(articles: readonly ListedArticle[]): void;
}

/** @param create begins a new article */
export function articleList(state: DeskState, create: () => void): ArticleList {
  let articles: readonly ListedArticle[] = [];
  const list = h('ul', { class: 'articles' });
  const search = h('input', {
    type: 'search',
    id: 'article-search',
    placeholder: t('findArticle'),
    autocomplete: 'off',
  });
  const draw = (): void => {
    const wanted = search.value.trim().toLowerCase();
    const found = articles.filter(({ title, path, date }) => `${title} ${date} ${path}`.toLowerCase().includes(wanted));
    fill(
      list,
      ...found
        .slice(0, shown)
        .map(({ path, title, date, draft, doubts }) =>
          h(
            'li',
            {},
            h('a', { href: `#write/${path}` }, title),
            h('span', { class: 'meta' }, date === 'unknown' ? t('dateUnknown') : date),
            draft && h('span', { class: 'badge' }, t('draft')),
            doubts > 0 && h('a', { class: 'badge doubt', href: `#review/${path}` }, t('doubtsIn', { n: doubts })),
          ),
        ),
      found.length > shown && h('li', { class: 'hint' }, t('moreArticles', { n: found.length - shown })),
      found.length === 0 && h('li', { class: 'hint' }, t(articles.length === 0 ? 'noArticlesYet' : 'noArticles')),
    );
  };
  search.addEventListener('input', draw);
  const element = h(
    'div',
    { class: 'list-screen' },
    h(
      'div',
      { class: 'list-head' },
      h('h1', {}, t('write')),
      h('button', { type: 'button', class: 'main', onclick: create }, t('newArticle')),
    ),
    state.unsaved.length > 0 && unsavedList(state.unsaved),
    h('label', { for: 'article-search', class: 'sr-only' }, t('findArticle')),
    search,
    list,
  );
  return {
    element,
    show(next) {
      articles = next;
      draw();
    },
  };
}

/** What was typed and not saved, the way back to each. */
const unsavedList = (unsaved: DeskState['unsaved']): HTMLElement =>
  h(
    'section',
    { class: 'unsaved', 'aria-label': t('unsavedTitle') },
    h('h2', {}, t('unsavedTitle')),
    h(
      'ul',
      {},
      ...unsaved.map(({ path, title, at }) =>
        h(
          'li',
          {},
          h('a', { href: `#write/${path}` }, title),
          h('span', { class: 'meta' }, new Date(at).toLocaleString()),
        ),
      ),
    ),
  );
