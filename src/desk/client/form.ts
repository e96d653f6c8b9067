/** A form that is made from a schema. A value that a person changes is handed over at once; nothing else is written. */
import type { FormField } from '../../content/schema/form-fields.ts';
import { h } from './dom.ts';
import { listOf } from './form-chips.ts';
import type { FormContext } from './form-context.ts';
import { pairsOf, rowsOf } from './form-rows.ts';
import { named, t } from './words.ts';

let count = 0;

/** The fields as a form. */
export function formOf(
  fields: readonly FormField[],
  context: FormContext,
  path: readonly (string | number)[] = [],
): HTMLElement[] {
  return fields.map((field) => fieldOf(field, context, [...path, field.key]));
}

const labelOf = ({ prefix }: FormContext, path: readonly (string | number)[]): string => {
  const name = path.filter((step) => typeof step === 'string').join('.');
  return named(`${prefix}.${name}`, named(`${prefix}.${path.at(-1)}`, String(path.at(-1))));
};

function fieldOf(field: FormField, context: FormContext, path: readonly (string | number)[]): HTMLElement {
  const label = labelOf(context, path);
  const id = `field-${++count}`;
  if (field.kind === 'group') {
    const inner = formOf(field.fields ?? [], context, path);
    const has = context.valueOf(path) !== undefined;
    return h(
      'details',
      { class: 'group', open: has },
      h('summary', {}, label),
      h('div', { class: 'fields' }, ...inner),
    );
  }
  if (field.kind === 'rows') return rowsOf(field, context, path, label, formOf);
  if (field.kind === 'pairs') return pairsOf(context, path, label);
  const control = controlOf(field, context, path, id);
  const hint = named(`hint.${path.at(-1)}`, '');
  return h(
    'div',
    { class: `field field-${field.kind}` },
    h('label', { for: id }, label, field.required && h('span', { class: 'required' }, t('required'))),
    control,
    hint && h('p', { class: 'hint', id: `${id}-hint` }, hint),
  );
}

function controlOf(
  field: FormField,
  context: FormContext,
  path: readonly (string | number)[],
  id: string,
): HTMLElement {
  const value = context.valueOf(path);
  const change = (next: unknown): void => context.onChange(path, next);
  if (field.kind === 'flag') {
    const on = typeof value === 'boolean' ? value : field.preset === true;
    const box = h('input', { id, type: 'checkbox', checked: on });
    box.addEventListener('change', () => change(box.checked === Boolean(field.preset) ? undefined : box.checked));
    return box;
  }
  const options =
    context.optionsOf(path) ?? field.options?.map((one) => ({ value: one, label: named(`option.${one}`, one) }));
  if (options) {
    const select = h(
      'select',
      { id },
      !field.required && h('option', { value: '' }, t('notSaid')),
      ...options.map((one) => h('option', { value: one.value, selected: one.value === value }, one.label)),
    );
    select.addEventListener('change', () => change(select.value || undefined));
    return select;
  }
  if (field.kind === 'list') return listOf(context, path, id);
  const isLong = path.at(-1) === 'summary' || path.at(-1) === 'description';
  const input = isLong
    ? h('textarea', { id, rows: 2 }, String(value ?? ''))
    : h('input', {
        id,
        type: field.kind === 'number' ? 'number' : 'text',
        value: value === undefined ? '' : String(value),
        ...(field.kind === 'date' || field.kind === 'day' ? { placeholder: '2016-04-18', inputmode: 'numeric' } : {}),
        list: listFor(context, String(path.at(-1)), String(path.at(-2) ?? '')),
        autocomplete: 'off',
      });
  input.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) return;
    const text = isLong ? input.value : input.value.trim();
    change(text === '' ? undefined : field.kind === 'number' ? Number(text) : text);
  });
  input.addEventListener('compositionend', () => input.dispatchEvent(new InputEvent('input')));
  return input;
}

/** Suggestions for a field: people of the archive for names, sources for sources. */
function listFor(context: FormContext, key: string, parent: string): string | undefined {
  const list = parent === 'source' && key === 'name' ? 'sources' : key === 'name' ? 'people' : key;
  return context.namesOf(list).length > 0 ? `names-${list}` : undefined;
}

/** Lists of suggestions that the fields name; put into the page once. */
export const suggestionLists = (names: Readonly<Record<string, readonly string[]>>): HTMLElement =>
  h(
    'div',
    { hidden: true },
    ...Object.entries(names).map(([list, all]) =>
      h('datalist', { id: `names-${list}` }, ...all.map((name) => h('option', { value: name }))),
    ),
  );
