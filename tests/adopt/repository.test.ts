import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chamber, categoriesOf, usualCategories } from '../../src/adopt/chamber.ts';
import { hostNames } from '../../src/adopt/hosts.ts';
import { repositoryFiles } from '../../src/adopt/repository.ts';
import { writeNew } from '../../src/adopt/write.ts';
import { readSite } from '../../src/archive/site.ts';
import { today } from '../../src/core/date.ts';
import { checkArchive } from '../../src/lint/check.ts';
import { temporaryFolder, writeFiles } from '../archive/folder.ts';

const chamber = (more: Partial<Chamber> = {}): Chamber => ({
  title: '甬江商会会刊',
  url: 'https://news.example.org',
  base: '/archive/',
  script: 'zh-Hans',
  region: 'tw',
  categories: categoriesOf(usualCategories),
  hosts: hostNames,
  ...more,
});

const filesOf = (own: Chamber) =>
  repositoryFiles(own, {
    folder: '/srv/news',
    version: '0.2.0',
    dependency: 'file:packages/huikan-0.2.0.tgz',
    commands: ['start', 'check', 'types'],
  });

const problemsOf = (folder: string) =>
  checkArchive({
    contentDir: join(folder, 'content'),
    shown: 'content',
    publicDir: join(folder, 'public'),
    today: today(),
  });

/** A line of signs that YAML, Markdown and MDX each read something into. */
const title = fc
  .array(fc.constantFrom(...'会刊豫商甬 :#-!&*?|>@%`"\'{}[]<>\\=/,_~()'), { minLength: 1, maxLength: 12 })
  .map((signs) => signs.join('').trim())
  .filter(Boolean);

describe('a new repository', () => {
  test.each([
    ['zh-Hans', '甬江商会', '甬江商会会刊', usualCategories],
    ['zh-Hant', '甬江商會', '甬江商會會刊', '商會動態、會員風采'],
  ] as const)('passes its own check, written in %s', (script, publisher, title, named) => {
    const folder = temporaryFolder();
    writeNew(folder, filesOf(chamber({ script, region: 'hk', publisher, title, categories: categoriesOf(named) })));
    expect(problemsOf(folder)).toEqual([]);
    expect(readSite(join(folder, 'content')).site).toMatchObject({
      title,
      url: 'https://news.example.org',
      base: '/archive/',
      script,
      traditional: 'hk',
      huikan: '0.2.0',
    });
  });

  test('says in its settings what the chamber said, whatever signs are in it', () => {
    const folder = temporaryFolder();
    fc.assert(
      fc.property(title, title, (name, publisher) => {
        const files = filesOf(chamber({ title: name, publisher }));
        writeFiles(folder, files);
        expect(readSite(join(folder, 'content')).site).toMatchObject({ title: name, publisher });
        const errors = problemsOf(folder).filter(({ severity }) => severity === 'error');
        expect(errors).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('depends on the program and holds nothing of it', () => {
    const files = filesOf(chamber());
    expect(Object.keys(files).filter((path) => /^(src|scripts|tests|docs)\//.test(path))).toEqual([]);
    const { dependencies, scripts } = JSON.parse(files['package.json']!) as Record<string, object>;
    expect(dependencies).toEqual({ huikan: 'file:packages/huikan-0.2.0.tgz' });
    expect(scripts).toEqual({ start: 'huikan start', check: 'huikan check' });
  });

  test('every action of a workflow is pinned by its commit', () => {
    const files = filesOf(chamber());
    const workflows = Object.entries(files).filter(([path]) => path.startsWith('.github/workflows/'));
    expect(workflows.length).toBe(4);
    const actions = workflows.flatMap(([, text]) => [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action!));
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });
});
