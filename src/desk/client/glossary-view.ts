/** One file of the glossary: its entries, a form for one of them, and what a change would do before it is kept. */
import type { GlossaryKind } from '../../content/schema/glossary.ts';
import type { EntryAnswer, ShownGlossary } from '../glossary.ts';
import { choose } from './dialog.ts';
import { fill, h } from './dom.ts';
import { formOf } from './form.ts';
import { doing, notice } from './notice.ts';
import { ask } from './server.ts';
import { valueAt } from './value-at.ts';
import { t } from './words.ts';

type Values = Record<string, unknown>;

/** Nobody scrolls further. */
const shown = 300;

/** Shows a kind of entry. @param element is filled */
export async function glossaryView(element: HTMLElement, kind: GlossaryKind): Promise<void> {
  const glossary = await ask<ShownGlossary>('glossary', { kind });
  const again = (): Promise<void> => glossaryView(element, kind);
  const edit = (at?: number): void => doing(async () => ((await editEntry(glossary, at)) ? again() : undefined))();
  const search = h('input', { type: 'search', id: 'entry-search', autocomplete: 'off' });
  const rows = h('tbody', {});
  const draw = (): void => {
    const wanted = search.value.trim();
    const found = [...glossary.entries.entries()].filter(([, entry]) => JSON.stringify(entry).includes(wanted));
    fill(rows, ...found.slice(0, shown).map(([at, entry]) => entryRow(entry, () => edit(at))));
  };
  search.addEventListener('input', draw);
  draw();
  fill(
    element,
    h(
      'div',
      { class: 'list-head' },
      h('label', { for: 'entry-search' }, t('findEntry')),
      search,
      h('button', { type: 'button', class: 'main', onclick: () => edit() }, t('newEntry')),
    ),
    h('p', { class: 'hint' }, t('glossaryHint')),
    glossary.entries.length === 0 ? h('p', {}, t('noEntries')) : entryTable(rows),
  );
}

const entryTable = (rows: HTMLElement): HTMLElement =>
  h(
    'table',
    { class: 'entries' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ...(['hans', 'hant', 'aliases', 'note'] as const).map((key) => h('th', { scope: 'col' }, t(`glossary.${key}`))),
        h('td', {}),
      ),
    ),
    rows,
  );

function entryRow({ hans, hant, aliases, note }: ShownGlossary['entries'][number], edit: () => void): HTMLElement {
  const change = { type: 'button', 'aria-label': t('changeEntry', { word: hans }), onclick: edit };
  return h(
    'tr',
    {},
    h('td', { lang: 'zh-Hans' }, hans),
    h('td', { lang: 'zh-Hant' }, hant),
    h('td', {}, aliases.join('、')),
    h('td', { class: 'meta' }, note ?? ''),
    h('td', {}, h('button', change, t('change'))),
  );
}

/** Asks for an entry until it is right or put off. @returns true where something was written */
async function editEntry({ kind, fields, entries, version }: ShownGlossary, at: number | undefined): Promise<boolean> {
  const known = at === undefined ? {} : entries[at];
  const entry: Values = Object.fromEntries(
    Object.entries(known ?? {}).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
  let problems: EntryAnswer['problems'] = [];
  for (;;) {
    const context = {
      prefix: 'glossary',
      valueOf: (path: readonly (string | number)[]) => valueAt(entry, path),
      onChange(path: readonly (string | number)[], value: unknown) {
        if (value === undefined) delete entry[String(path[0])];
        else entry[String(path[0])] = value;
      },
      namesOf: () => [],
      optionsOf: () => undefined,
    };
    const chosen = await choose<'keep' | 'remove'>(
      t(at === undefined ? 'newEntry' : 'changeThisEntry'),
      [problemList(problems), h('form', { class: 'fields' }, ...formOf(fields, context))],
      [
        { label: t('seeImpact'), value: 'keep', main: true },
        ...(at === undefined ? [] : [{ label: t('removeEntry'), value: 'remove' as const }]),
      ],
    );
    if (!chosen) return false;
    const request = { kind, version, ...(at !== undefined && { at }), ...(chosen === 'keep' && { entry }) };
    const would = await ask<EntryAnswer>('save-entry', { ...request, dry: true });
    problems = would.problems;
    if (problems.some(({ severity }) => severity === 'error')) continue;
    if (!(await confirmed(would))) continue;
    const { total } = await ask<EntryAnswer>('save-entry', request);
    notice(t('corrected', { n: total }));
    return true;
  }
}

/** Shows every sentence that changes. */
async function confirmed({ problems, places, total }: EntryAnswer): Promise<boolean> {
  const list = h(
    'ol',
    { class: 'places' },
    ...places.map(({ title, before, after }) =>
      h('li', {}, h('b', {}, title), h('div', { class: 'before' }, before), h('div', { class: 'after' }, after)),
    ),
  );
  const asked = t(total === 0 ? 'impactNone' : 'impact', { n: total });
  return (
    (await choose<true>(asked, [problemList(problems), list], [{ label: t('keepEntry'), value: true, main: true }])) ===
    true
  );
}

const problemList = (problems: EntryAnswer['problems']): HTMLElement =>
  h('ul', { class: 'errors' }, ...problems.map(({ message, fix }) => h('li', {}, `${message} → ${fix}`)));
