/** The versions of an article, to go back to one of them. */
import type { Version } from '../publishing.ts';
import { choose } from './dialog.ts';
import { h } from './dom.ts';
import { ask } from './server.ts';
import { t } from './words.ts';

/** @returns the version that a person chose */
export async function chooseVersion(path: string): Promise<Version | undefined> {
  const versions = await ask<Version[]>('history', { path });
  const form = h(
    'form',
    { class: 'versions' },
    ...versions.map(({ commit, date, message }, i) =>
      h(
        'label',
        {},
        h('input', { type: 'radio', name: 'commit', value: commit, checked: i === 0 }),
        h('span', { class: 'meta' }, new Date(date).toLocaleString()),
        ` ${message}`,
      ),
    ),
    versions.length === 0 && h('p', { class: 'hint' }, t('noHistory')),
  );
  const choices = versions.length === 0 ? [] : [{ label: t('backTo'), value: true as const, main: true }];
  if (!(await choose<true>(t('historyTitle'), [form], choices))) return undefined;
  const commit = new FormData(form).get('commit');
  return versions.find((one) => one.commit === commit);
}
