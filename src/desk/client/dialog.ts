/** A question over the page: the browser's own dialog, which holds the focus and closes by Escape. */
import { h } from './dom.ts';
import { t } from './words.ts';

/** A button of a dialog. */
export interface Choice<T> {
  label: string;
  value: T;
  main?: boolean;
}

/**
 * Asks a question and waits.
 * @returns the value of the button, or nothing where the dialog was closed
 */
export function choose<T>(
  title: string,
  body: readonly (Node | string)[],
  choices: readonly Choice<T>[],
): Promise<T | undefined> {
  return new Promise((resolve) => {
    const buttons = choices.map(({ label, value, main }) => {
      const button = h('button', { type: 'button', class: main ? 'main' : '' }, label);
      button.addEventListener('click', () => {
        dialog.close();
        resolve(value);
      });
      return button;
    });
    const dialog = h(
      'dialog',
      { 'aria-labelledby': 'dialog-title' },
      h('h2', { id: 'dialog-title' }, title),
      h('div', { class: 'dialog-body', tabindex: 0 }, ...body),
      h('div', { class: 'dialog-foot' }, ...buttons, closeButton()),
    );
    function closeButton(): HTMLElement {
      const button = h('button', { type: 'button', class: 'quiet' }, t('cancel'));
      button.addEventListener('click', () => dialog.close());
      return button;
    }
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(undefined);
    });
    document.body.append(dialog);
    dialog.showModal();
    const main = buttons[choices.findIndex((one) => one.main)];
    (dialog.querySelector<HTMLElement>('[autofocus]') ?? main)?.focus();
  });
}

/** Asks for one line of text. */
export async function askLine(title: string, label: string, value = ''): Promise<string | undefined> {
  const input = h('input', { type: 'text', value, id: 'dialog-line', autofocus: true, autocomplete: 'off' });
  const asked = choose<true>(
    title,
    [h('label', { for: 'dialog-line' }, label), input],
    [{ label: t('ok'), value: true, main: true }],
  );
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    input.closest('dialog')?.querySelector<HTMLButtonElement>('button.main')?.click();
  });
  return (await asked) ? input.value.trim() : undefined;
}
