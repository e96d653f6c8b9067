import { expect, test } from 'vitest';
import { icons, webManifest } from '../../src/seo/web-manifest.ts';
import { paperArchive } from '../views/paper-archive.ts';

const { settings } = paperArchive([]);

test('an edition’s manifest names the site, where it begins and its icons, under the base', () => {
  const manifest = JSON.parse(webManifest({ ...settings, base: '/archive/' }, 'zh-Hant'));
  expect(manifest).toMatchObject({
    name: '样本会刊',
    lang: 'zh-Hant',
    start_url: '/archive/zh-hant/',
    scope: '/archive/',
  });
  expect(
    manifest.icons.map(({ src, type, sizes }: Record<'src' | 'type' | 'sizes', string>) => [src, type, sizes]),
  ).toEqual([
    ['/archive/favicon.svg', 'image/svg+xml', 'any'],
    ...icons.map(({ file, size }) => [`/archive/${file}`, 'image/png', `${size}x${size}`]),
  ]);
});
