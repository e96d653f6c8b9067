/** The mistakes of a text as a list, each with its cure. */
import type { ShownProblem } from '../api.ts';
import { h } from './dom.ts';
import { t } from './words.ts';

/** @param goTo leads to a place of the file */
export const mistakeList = (problems: readonly ShownProblem[], goTo: (offset: number) => void): HTMLElement[] =>
  problems.map(({ severity, message, fix, from }) =>
    h(
      'li',
      { class: severity },
      h('button', { type: 'button', onclick: () => goTo(from) }, t(severity), '：', message),
      h('span', { class: 'cure' }, ` → ${fix}`),
    ),
  );
