/** One line at the foot of the page that says what was done or what went wrong; screen readers hear it. */
import { h } from './dom.ts';

const line = h('div', { class: 'notice', role: 'status', 'aria-live': 'polite' });
let timer: ReturnType<typeof setTimeout> | undefined;

/** The element, to be put into the page once. */
export const noticeLine = line;

/** Says something; an error stays until something else is said. */
export function notice(text: string, kind: 'done' | 'error' = 'done'): void {
  clearTimeout(timer);
  line.textContent = text;
  line.dataset.kind = kind;
  line.toggleAttribute('data-shown', text !== '');
  if (kind === 'done') timer = setTimeout(() => line.removeAttribute('data-shown'), 6000);
}

/** Says what an error says; never its stack. */
export const tellError = (error: unknown): void =>
  notice(error instanceof Error ? error.message : String(error), 'error');

/** Runs what a person asked for, and tells what goes wrong. */
export const doing =
  <A extends unknown[]>(work: (...args: A) => unknown) =>
  (...args: A): void => {
    void Promise.resolve()
      .then(() => work(...args))
      .catch(tellError);
  };
