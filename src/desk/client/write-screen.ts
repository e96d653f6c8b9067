/** 写稿: the list of articles, or one of them. */
import type { ListedArticle, OpenedArticle } from '../api.ts';
import { articleList } from './article-list.ts';
import { askLine } from './dialog.ts';
import { fill, h } from './dom.ts';
import { doing } from './notice.ts';
import type { OpenScreen } from './screen.ts';
import { ask } from './server.ts';
import { t } from './words.ts';
import { Writing } from './writing.ts';

export const writeScreen: OpenScreen = (state, rest) => {
  const [path = '', offset] = rest.split('@');
  const element = h('div', { class: 'screen' });
  const list = articleList(state, doing(newArticle));
  let writing: Writing | undefined;
  return {
    element,
    async open() {
      if (path === '') {
        list.show(await ask<ListedArticle[]>('articles'));
        fill(element, list.element);
        return;
      }
      writing = new Writing(state, await ask<OpenedArticle>('open', { path }));
      fill(element, writing.element);
      await writing.open(offset === undefined ? undefined : Number(offset));
    },
    async refresh() {
      if (path === '') list.show(await ask<ListedArticle[]>('articles'));
    },
    close: () => writing?.close(),
  };
};

async function newArticle(): Promise<void> {
  const title = await askLine(t('newArticle'), t('newTitle'));
  if (!title) return;
  const { path } = await ask<OpenedArticle>('new', { title });
  location.hash = `write/${path}`;
}
