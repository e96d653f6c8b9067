/** 设置: site.yaml as a form; a value is written when it is left, and refused in words where it is wrong. */
import type { ShownSettings } from '../settings.ts';
import { fill, h } from './dom.ts';
import { formOf } from './form.ts';
import { notice, tellError } from './notice.ts';
import type { OpenScreen } from './screen.ts';
import { ask } from './server.ts';
import { t } from './words.ts';

type Path = readonly (string | number)[];

export const settingsScreen: OpenScreen = () => {
  const element = h('div', { class: 'plain settings' });
  return {
    element,
    async open() {
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
        valueOf: (path: Path) =>
          path.reduce<unknown>(
            (inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step],
            values,
          ),
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
      fill(element, h('h1', {}, t('settings')), h('p', { class: 'hint' }, t('settingsHint')), form);
    },
  };
};

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
