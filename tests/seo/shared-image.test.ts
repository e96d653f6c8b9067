import { expect, test } from 'vitest';
import { articleImage, sharedImage } from '../../src/seo/shared-image.ts';
import type { Picture } from '../../src/views/picture.ts';
import { paperArchive } from '../views/paper-archive.ts';

const archive = paperArchive([{ id: 'harvest', date: '2016-01-01', title: '丰收', people: [] }]);
const settings = { ...archive.settings, url: 'https://example.org', image: '/images/seal.jpg' };
const [harvest] = archive.articles;
const text = archive.pages(harvest!).text['zh-Hans'];
const article = { article: harvest!, text };

test('a card stands beside the link of an article without a picture, where site.yaml asks for cards', () => {
  expect(sharedImage({ ...settings, shareImages: true }, 'zh-Hans', article)).toEqual({
    url: 'https://example.org/share/zh-hans/2016/01/harvest.png',
    width: 1200,
    height: 630,
    alt: `${settings.text['zh-Hans'].title}：${text.title}`,
  });
});

test('the picture of the article goes before, that of the chamber behind', () => {
  const own = { src: '/images/a.jpg', alt: '会场' };
  const pictures = new Map([[own.src, { src: own.src, width: 640, height: 480, sources: [] }]]);
  const pictured = { ...article, text: { ...text, image: own } };
  expect(sharedImage({ ...settings, shareImages: true }, 'zh-Hans', pictured, pictures)).toEqual({
    url: 'https://example.org/images/a.jpg',
    width: 640,
    height: 480,
    alt: '会场',
  });
  const seal = { url: 'https://example.org/images/seal.jpg', alt: settings.text['zh-Hans'].title };
  expect(sharedImage(settings, 'zh-Hans', article)).toEqual(seal);
  expect(sharedImage({ ...settings, shareImages: true }, 'zh-Hans')).toEqual(seal);
  expect(sharedImage({ ...settings, image: undefined }, 'zh-Hans')).toBeUndefined();
});

test('an article has its own picture or its card, never that of the chamber', () => {
  expect(articleImage(settings, 'zh-Hans', article)).toBeUndefined();
  expect(articleImage({ ...settings, shareImages: true }, 'zh-Hans', article)?.url).toMatch(/harvest\.png$/);
});

test('a drawing and a heavy photograph are shared as the JPEG that was made of them', () => {
  const share = { src: '/images/ab12-share.jpg', width: 1200, height: 630 };
  const of = (src: string): [string, Picture] => [src, { src, width: 4000, height: 3000, sources: [], share }];
  const pictures = new Map([of('/images/会场.svg'), of('/images/seal.jpg')]);
  const raster = { url: 'https://example.org/images/ab12-share.jpg', width: 1200, height: 630 };
  const pictured = { ...article, text: { ...text, image: { src: '/images/%E4%BC%9A%E5%9C%BA.svg', alt: '会场' } } };
  expect(articleImage(settings, 'zh-Hans', pictured, pictures)).toEqual({ ...raster, alt: '会场' });
  const title = settings.text['zh-Hans'].title;
  expect(sharedImage(settings, 'zh-Hans', undefined, pictures)).toEqual({ ...raster, alt: title });
});
