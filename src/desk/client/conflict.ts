/** Two versions of one text side by side: a person takes one or the other, paragraph by paragraph. */
import { pairUp } from '../text/paragraphs.ts';
import { choose } from './dialog.ts';
import { h } from './dom.ts';
import { t } from './words.ts';

/**
 * @param theirs the text as it lies on disk, or as a colleague wrote it
 * @param mine the text of this window
 * @returns the text that a person has settled on; nothing where they put it off
 */
export async function settleConflict(
  theirs: string,
  mine: string,
  title = t('conflictTitle'),
): Promise<string | undefined> {
  const pairs = pairUp(theirs, mine);
  const groups = pairs.map((pair, i) =>
    pair.theirs === pair.mine
      ? h('p', { class: 'same' }, pair.mine)
      : h(
          'fieldset',
          { class: 'conflict' },
          h('legend', {}, t('conflictPlace')),
          ...(['theirs', 'mine'] as const).map((side) =>
            h(
              'label',
              {},
              h('input', { type: 'radio', name: `pair-${i}`, value: side, checked: side === 'mine' }),
              h('b', {}, t(side)),
              h('span', { class: 'version' }, pair[side] || t('nothingHere')),
            ),
          ),
          h('label', {}, h('input', { type: 'radio', name: `pair-${i}`, value: 'both' }), h('b', {}, t('keepBoth'))),
        ),
  );
  const form = h('form', { class: 'conflicts' }, ...groups);
  if (
    !(await choose<true>(
      title,
      [h('p', {}, t('conflictHint')), form],
      [{ label: t('settle'), value: true, main: true }],
    ))
  )
    return undefined;
  const chosen = new FormData(form);
  return pairs
    .flatMap((pair, i) => {
      if (pair.theirs === pair.mine) return [pair.mine];
      const side = chosen.get(`pair-${i}`);
      const both = side === 'both' ? [pair.theirs, pair.mine] : [pair[side === 'theirs' ? 'theirs' : 'mine']];
      return both.filter((text) => text !== '');
    })
    .join('');
}
