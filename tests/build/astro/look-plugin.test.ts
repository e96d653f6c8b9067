import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookPlugin } from '../../../src/build/astro/look-plugin.ts';
import { root } from '../../../src/core/root.ts';

const footer = join(root, 'src/components/Footer.astro');
const own = '/chamber/content/components/Footer.astro';
const { resolveId, load } = lookPlugin({
  theme: '/chamber/content/theme.css',
  overrides: new Map([[footer, own]]),
}) as unknown as {
  resolveId(source: string, importer?: string): string | undefined;
  load(id: string): string | undefined;
};

test('a component leads to what takes its place, with its query, and only a component of that path', () => {
  const layout = join(root, 'src/layouts/Base.astro');
  expect(resolveId('../components/Footer.astro', layout)).toBe(own);
  expect(resolveId('../components/Footer.astro?astro&type=style', layout)).toBe(`${own}?astro&type=style`);
  expect(resolveId('../components/Header.astro', layout)).toBeUndefined();
  expect(resolveId('./Footer.astro', '/elsewhere/Page.astro')).toBeUndefined();
  expect(resolveId('astro/config')).toBeUndefined();
});

test('an override reaches what it replaces, other files their own names', () => {
  expect(resolveId('huikan/components/Footer.astro', own)).toBe(footer);
  expect(resolveId('huikan/i18n/words.ts', own)).toBe(join(root, 'src/i18n/words.ts'));
  // Another override that uses the foot gets the chamber's.
  expect(resolveId('huikan/components/Footer.astro', '/chamber/content/components/HomeView.astro')).toBe(own);
});

test('the theme is a module, with or without a style sheet', () => {
  expect(load(resolveId('virtual:huikan/theme')!)).toBe('export { default } from "/chamber/content/theme.css?url";');
  const bare = lookPlugin({ theme: undefined, overrides: new Map() }) as unknown as {
    load(id: string): string | undefined;
  };
  expect(bare.load('\0virtual:huikan/theme')).toBe('export default undefined;');
  expect(bare.load('/x.css')).toBeUndefined();
});
