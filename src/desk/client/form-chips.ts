/** A list of words in a form, as chips. */
import { fill, h } from './dom.ts';
import type { FormContext } from './form-context.ts';
import { t } from './words.ts';

/** Words as chips; a new one is taken at Enter, at a comma and when the field is left. */
export function listOf(context: FormContext, path: readonly (string | number)[], id: string): HTMLElement {
  const list = h('div', { class: 'chips' });
  const read = (): string[] => ((context.valueOf(path) as string[] | undefined) ?? []).map(String);
  const set = (next: string[]): void => {
    context.onChange(path, next.length > 0 ? next : undefined);
    draw(next);
  };
  const name = String(path.at(-1));
  const input = h('input', {
    id,
    type: 'text',
    list: context.namesOf(name).length > 0 ? `names-${name}` : undefined,
    autocomplete: 'off',
  });
  const take = (): void => {
    const words = input.value.split(/[,，、;；]/).flatMap((word) => word.trim() || []);
    if (words.length === 0) return;
    input.value = '';
    set([...new Set([...read(), ...words])]);
    input.focus();
  };
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      take();
    }
    if (event.key === 'Backspace' && input.value === '' && read().length > 0) set(read().slice(0, -1));
  });
  input.addEventListener('input', (event) => {
    const { isComposing, inputType } = event as InputEvent;
    if (!isComposing && (/[,，、;；]/.test(input.value) || inputType === 'insertReplacementText')) take();
  });
  input.addEventListener('blur', take);
  function draw(words: readonly string[]): void {
    fill(
      list,
      ...words.map((word) =>
        h(
          'span',
          { class: 'chip' },
          word,
          h(
            'button',
            {
              type: 'button',
              'aria-label': t('removeWord', { word }),
              onclick: () => set(read().filter((one) => one !== word)),
            },
            '×',
          ),
        ),
      ),
      input,
    );
  }
  draw(read());
  return list;
}
