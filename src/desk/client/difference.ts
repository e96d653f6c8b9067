/** What a change does to a text, as people read it: before and after, with what differs marked. */
import { editsBetween } from '../text/file-text.ts';
import { h } from './dom.ts';

/**
 * The two versions as children of an element each.
 * @example difference('八十多位', '九十多位') // before: <del>八</del>十多位, after: <ins>九</ins>十多位
 */
export function difference(before: string, after: string): { before: (Node | string)[]; after: (Node | string)[] } {
  const [edit] = editsBetween(before, after);
  // What is wholly new or gone says so by itself.
  if (!edit || before === '' || after === '') return { before: [before], after: [after] };
  const { from, to, text } = edit;
  return {
    before: [before.slice(0, from), to > from ? h('del', {}, before.slice(from, to)) : '', before.slice(to)],
    after: [after.slice(0, from), text ? h('ins', {}, text) : '', after.slice(from + text.length)],
  };
}

/** The sentences that something changes, each with its article. */
export const changedPlaces = (places: readonly { title: string; before: string; after: string }[]): HTMLElement =>
  h(
    'ol',
    { class: 'places' },
    ...places.map(({ title, ...versions }) => {
      const { before, after } = difference(versions.before, versions.after);
      return h(
        'li',
        {},
        h('b', {}, title),
        h('div', { class: 'before' }, ...before),
        h('div', { class: 'after' }, ...after),
      );
    }),
  );
