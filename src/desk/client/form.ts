/** A form that is made from a schema. A value that a person changes is handed over at once; nothing else is written. */
import type { FormField } from '../form-fields.ts';
import { fill, h } from './dom.ts';
import { named, t } from './words.ts';

/** What the form needs besides its fields. */
export interface FormContext {
  /** The value at a path, as the file has it. */
  valueOf(path: readonly (string | number)[]): unknown;
  /** Takes a new value; none takes it away. */
  onChange(path: readonly (string | number)[], value: unknown): void;
  /** Names that the archive knows, by the list that offers them. */
  namesOf(list: string): readonly string[];
  /** What a choice offers, where the schema does not say: categories. */
  optionsOf(path: readonly (string | number)[]): readonly { value: string; label: string }[] | undefined;
  /** Before the names of fields: front matter and settings call some things alike. */
  prefix: string;
}

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
  if (field.kind === 'rows') return rowsOf(field, context, path, label);
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

/** Words as chips; a new one is taken at Enter, at a comma and when the field is left. */
function listOf(context: FormContext, path: readonly (string | number)[], id: string): HTMLElement {
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

/** Several things of one kind: credits, corrections, categories. */
function rowsOf(
  field: FormField,
  context: FormContext,
  path: readonly (string | number)[],
  label: string,
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
function pairsOf(context: FormContext, path: readonly (string | number)[], label: string): HTMLElement {
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
