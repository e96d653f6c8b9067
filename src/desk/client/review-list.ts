/** The queue as a list: groups with their doubts, the most doubtful first. */
import type { ShownItem, ShownQueue } from '../api.ts';
import { h } from './dom.ts';
import { t } from './words.ts';

/** @param current the id of the doubt that is open @param open told of the one that was chosen */
export function queueList(
  { groups }: ShownQueue,
  by: 'article' | 'kind',
  current: string | undefined,
  open: (item: ShownItem) => void,
): HTMLElement {
  return h(
    'ol',
    { class: 'groups' },
    ...groups.map(({ title, count, items }) => {
      const isOpen = items.some(({ id }) => id === current);
      return h(
        'li',
        {},
        h(
          'button',
          {
            type: 'button',
            class: 'group',
            'aria-expanded': String(isOpen),
            onclick: () => items[0] && open(items[0]),
          },
          h('span', {}, title),
          h('span', { class: 'count', 'aria-label': t('countOf', { n: count }) }, String(count)),
        ),
        isOpen &&
          h(
            'ol',
            {},
            ...items.map((item) =>
              h(
                'li',
                {},
                h(
                  'button',
                  {
                    type: 'button',
                    class: item.later ? 'later' : '',
                    ...(item.id === current && { 'aria-current': 'true' }),
                    onclick: () => open(item),
                  },
                  by === 'article' ? item.kindName : (item.quote ?? item.now ?? item.path),
                ),
              ),
            ),
          ),
      );
    }),
  );
}
