/** The line over the review: how many are left, how they are grouped, what can be taken back. */
import type { ShownQueue } from '../api.ts';
import { h } from './dom.ts';
import { t } from './words.ts';

/** @param start how many there were at first @param group told of another grouping @param undo takes back the last deed */
export function reviewHead(
  queue: ShownQueue,
  by: 'article' | 'kind',
  start: number,
  group: (by: 'article' | 'kind') => void,
  undo: () => void,
): Node[] {
  const buttons = (['article', 'kind'] as const).map((one) =>
    h(
      'button',
      { type: 'button', 'aria-pressed': String(by === one), onclick: () => group(one) },
      t(one === 'article' ? 'byArticle' : 'byKind'),
    ),
  );
  return [
    h('h1', {}, t('left', { n: queue.left })),
    h('progress', { max: Math.max(1, start), value: Math.max(0, start - queue.left), 'aria-label': t('progress') }),
    h('div', { class: 'switch', role: 'group', 'aria-label': t('groupBy') }, ...buttons),
    h(
      'button',
      { type: 'button', class: 'quiet', disabled: !queue.undo, onclick: undo },
      `${t('undo')}${queue.undo ? `：${queue.undo}` : ''}`,
      h('kbd', {}, 'Z'),
    ),
  ];
}
