/** 设置: site.yaml as a form, whose values are written when they are left; and the glossary, entry by entry. */
import type { GlossaryKind } from '../../content/schema/glossary.ts';
import type { ShownSettings } from '../settings.ts';
import { fill, h } from './dom.ts';
import { formOf } from './form.ts';
import { glossaryView } from './glossary-view.ts';
import { notice, tellError } from './notice.ts';
import type { OpenScreen } from './screen.ts';
import { ask } from './server.ts';
import { valueAt } from './value-at.ts';
import { t } from './words.ts';

type Path = readonly (string | number)[];
/** The files of the glossary, as the schema of the archive names them. */
const glossaryKinds = ['names', 'places', 'terms'] as const satisfies readonly GlossaryKind[];

export const settingsScreen: OpenScreen = (_state, rest) => {
  const body = h('div', {});
  const kind = glossaryKinds.find((one) => one === rest);
  const tabs = ([undefined, ...glossaryKinds] as const).map((one) =>
    h(
      'a',
      { href: `#settings${one ? `/${one}` : ''}`, ...(one === kind && { 'aria-current': 'page' }) },
      t(one ?? 'basics'),
    ),
  );
  const element = h(
    'div',
    { class: 'plain settings' },
    h('h1', {}, t('settings')),
    h('nav', { class: 'tabs', 'aria-label': t('settings') }, ...tabs),
    body,
  );
  return { element, open: () => (kind ? glossaryView(body, kind) : settingsForm(body)) };
};

/** The form of site.yaml. */
async function settingsForm(element: HTMLElement): Promise<void> {
  const { fields, values, version: first } = await ask<ShownSettings>('settings');
  let version = first;
  const waiting = new Map<string, { path: Path; value: unknown }>();
  let last: Promise<void> = Promise.resolve();
  const save = (): void => {
    const due = [...waiting.values()];
    waiting.clear();
    for (const one of due)
      last = last
        .then(async () => {
          ({ version } = await ask<{ version: string }>('save-setting', { ...one, version }));
          notice(t('savedNow'));
        })
        .catch(tellError);
  };
  const context = {
    prefix: 'site',
    valueOf: (path: Path) => valueAt(values, path),
    onChange(path: Path, value: unknown) {
      setIn(values, path, value);
      waiting.set(path.join('.'), { path, value });
    },
    namesOf: () => [],
    optionsOf: () => undefined,
  };
  const form = h('form', { class: 'fields', 'aria-label': t('settings') }, ...formOf(fields, context));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', save);
  form.addEventListener('click', () => setTimeout(save));
  fill(element, h('p', { class: 'hint' }, t('settingsHint')), form);
}

function setIn(whole: Record<string, unknown>, path: Path, value: unknown): void {
  let inner = whole as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) {
    inner[step] ??= {};
    inner = inner[step] as Record<string | number, unknown>;
  }
  const last = path.at(-1)!;
  if (value === undefined) delete inner[last];
  else inner[last] = value;
}
