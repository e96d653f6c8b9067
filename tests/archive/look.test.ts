import { join } from 'node:path';
import { expect, test } from 'vitest';
import { componentNames, readLook } from '../../src/archive/look.ts';
import { root } from '../../src/core/root.ts';
import { temporaryFolder, writeFiles } from './folder.ts';

const look = (files: Record<string, string>) => {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  return { folder, ...readLook(folder) };
};

test('an archive without a look of its own has the product’s', () => {
  expect(look({ 'components.txt': '' })).toMatchObject({ theme: undefined, overrides: new Map(), digest: '' });
});

test('a style sheet and components of the same names are the look', () => {
  const { folder, theme, overrides } = look({
    'theme.css': ':root {}',
    'components/Footer.astro': '<footer></footer>',
    'components/parts/Seal.astro': '',
  });
  expect(theme).toBe(join(folder, 'theme.css'));
  // What takes no component's place is a part of those that do.
  expect([...overrides]).toEqual([
    [join(root, 'src/components/Footer.astro'), join(folder, 'components/Footer.astro')],
  ]);
});

test('components that can be overridden are those of the product', () => {
  const names = componentNames();
  expect(names).toContain('Footer.astro');
  expect(names.every((name) => name.endsWith('.astro'))).toBe(true);
});

test('the digest changes with any file of the look, with its name, and with what is in which', () => {
  const looks: Record<string, string>[] = [
    {},
    { 'theme.css': 'a' },
    { 'theme.css': 'b' },
    { 'components/a.css': 'a' },
    { 'components/b.css': 'a' },
    { 'theme.css': 'a', 'components/a.css': 'a' },
    { 'components/a.css': 'a', 'components/b.css': 'b' },
    { 'components/a.css': 'b', 'components/b.css': 'a' },
  ];
  const digests = looks.map((files) => look(files).digest);
  expect(new Set(digests).size).toBe(looks.length);
  expect(digests[1]).toBe(look({ 'theme.css': 'a' }).digest);
});
