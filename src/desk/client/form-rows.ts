/** Several things of one kind in a form, and words with what they become. */
import type { FormField } from '../../content/schema/form-fields.ts';
import { fill, h } from './dom.ts';
import type { FormContext, FormOf } from './form-context.ts';
import { t } from './words.ts';

/** Several things of one kind: credits, corrections, categories. */
export function rowsOf(
  field: FormField,
  context: FormContext,
  path: readonly (string | number)[],
  label: string,
  formOf: FormOf,
): HTMLElement {
  const box = h('fieldset', { class: 'rows' });
  const read = (): Record<string, unknown>[] => (context.valueOf(path) as Record<string, unknown>[] | undefined) ?? [];
  const set = (rows: Record<string, unknown>[]): void => {
    context.onChange(path, rows.length > 0 ? rows : undefined);
    draw(rows);
  };
  function draw(rows: readonly Record<string, unknown>[]): void {
    fill(
      box,
      h('legend', {}, label),
      ...rows.map((_, at) =>
        h(
          'div',
          { class: 'row' },
          ...formOf(field.fields ?? [], rowContext(context, path, at), [...path, at]),
          h(
            'button',
            {
              type: 'button',
              class: 'quiet',
              'aria-label': t('removeRow', { n: at + 1 }),
              onclick: () => set(read().filter((__, i) => i !== at)),
            },
            '×',
          ),
        ),
      ),
      h('button', { type: 'button', class: 'quiet', onclick: () => draw([...read(), {}]) }, `+ ${t('addRow')}`),
    );
  }
  draw(read());
  return box;
}

/** In a row each value belongs to its row: the row is written as a whole. */
const rowContext = (context: FormContext, path: readonly (string | number)[], at: number): FormContext => ({
  ...context,
  onChange(inner, value) {
    const rows = [...((context.valueOf(path) as Record<string, unknown>[] | undefined) ?? [])];
    const row = { ...rows[at] };
    const key = String(inner.at(-1));
    if (value === undefined) delete row[key];
    else row[key] = value;
    rows[at] = row;
    context.onChange(
      path,
      rows.filter((one) => one && Object.keys(one).length > 0),
    );
  },
});

/** Words and what they become. */
export function pairsOf(context: FormContext, path: readonly (string | number)[], label: string): HTMLElement {
  const pairs = Object.entries((context.valueOf(path) as Record<string, string> | undefined) ?? {});
  return h(
    'div',
    { class: 'field' },
    h('span', { class: 'label' }, label),
    pairs.length === 0
      ? h('p', { class: 'hint' }, t('pairsHint'))
      : h(
          'ul',
          { class: 'pairs' },
          ...pairs.map(([from, to]) =>
            h(
              'li',
              {},
              `${from} → ${to}`,
              h(
                'button',
                {
                  type: 'button',
                  class: 'quiet',
                  'aria-label': t('removeWord', { word: from }),
                  onclick: (event: Event) => {
                    context.onChange([...path, from], undefined);
                    (event.target as HTMLElement).closest('li')?.remove();
                  },
                },
                '×',
              ),
            ),
          ),
        ),
  );
}
