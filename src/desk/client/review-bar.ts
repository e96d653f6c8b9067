/** The bar below the review: what is doubtful, and every decision with its key. */
import type { ShownGroup, ShownItem } from '../api.ts';
import { h } from './dom.ts';
import { t } from './words.ts';

/** What a person did. */
export type Act =
  | { kind: 'accept' | 'leave' | 'type'; reach?: 'one' | 'article' | 'archive' }
  | { kind: 'choose'; value: string; reach?: 'one' | 'article' | 'archive' }
  | { kind: 'later' }
  | { kind: 'edit' }
  | { kind: 'undo' }
  | { kind: 'move'; by: number };

/** A button with its key. */
const button = (label: string, key: string, shown: string, act: () => void, kind = ''): HTMLElement =>
  h(
    'button',
    { type: 'button', class: kind, 'data-key': key, 'aria-keyshortcuts': key, onclick: act },
    label,
    h('kbd', {}, shown),
  );

/** @param act told of a decision */
export function decisionBar(item: ShownItem, group: ShownGroup | undefined, act: (act: Act) => void): Node[] {
  const { alike } = item;
  const main: Act = item.canAccept ? { kind: 'accept' } : { kind: 'edit' };
  const many = item.canAccept || item.suggestions.length > 0;
  const forMany = (reach: 'article' | 'archive'): Act =>
    item.canAccept ? { kind: 'accept', reach } : { kind: 'choose', value: item.suggestions[0]?.value ?? '', reach };
  return [
    h(
      'div',
      { class: 'question' },
      h('h2', { tabindex: -1 }, item.what),
      item.quote && h('q', { class: 'quote' }, item.quote),
      item.now !== undefined && item.field && h('p', { class: 'now' }, `${t('now')}：${item.now || t('unknown')}`),
      item.cure && h('p', { class: 'cure' }, `→ ${item.cure}`),
      group && h('p', { class: 'where' }, group.title),
    ),
    h(
      'div',
      { class: 'answers', role: 'group', 'aria-label': t('decision') },
      button(t(item.canAccept ? 'accept' : 'editText'), 'Enter', '↵', () => act(main), 'main'),
      ...item.suggestions
        .slice(0, 9)
        .map(({ value, label }, i) =>
          button(label, String(i + 1), String(i + 1), () => act({ kind: 'choose', value }), 'suggestion'),
        ),
      item.canType && button(t('type'), 'E', 'E', () => act({ kind: 'type' })),
      item.canAccept && button(t('leave'), '0', '0', () => act({ kind: 'leave' })),
      button(t('later'), ' ', t('space'), () => act({ kind: 'later' })),
      item.canAccept && button(t('editText'), 'W', 'W', () => act({ kind: 'edit' }), 'quiet'),
      many &&
        alike.article > 1 &&
        button(t('allInArticle', { n: alike.article }), 'A', 'A', () => act(forMany('article')), 'quiet'),
      many &&
        alike.archive > alike.article &&
        button(t('allInArchive', { n: alike.archive }), 'Shift+A', '⇧A', () => act(forMany('archive')), 'quiet'),
    ),
  ].filter(Boolean) as Node[];
}
