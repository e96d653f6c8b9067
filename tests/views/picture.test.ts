import { describe, expect, test } from 'vitest';
import { widthsFor } from '../../src/pictures/make.ts';
import {
  cardSize,
  illustrate,
  type Picture,
  pictureAt,
  pictureHtml,
  pictureSizes,
  picturesKey,
} from '../../src/views/picture.ts';

const harbour: Picture = {
  src: '/images/harbour.jpg',
  width: 1280,
  height: 720,
  sources: [{ type: 'image/avif', srcset: '/_assets/pictures/a-320.avif 320w' }],
};
const drawing: Picture = { src: '/images/pier.svg', width: 100, height: 50, sources: [] };
const pictures = new Map([harbour, drawing].map((picture) => [picture.src, picture]));

test('a picture is found by its address, encoded or not', () => {
  const named = { ...drawing, src: '/images/会场 1.svg' };
  const all = new Map([[named.src, named]]);
  for (const address of ['/images/会场 1.svg', '/images/%E4%BC%9A%E5%9C%BA%201.svg'])
    expect(pictureAt(all, address)).toBe(named);
  expect(pictureAt(all, '/images/会场.svg')).toBeUndefined();
  const encoded = { ...drawing, src: '/images/100%25.svg' };
  expect(
    pictureAt(
      new Map([
        [encoded.src, encoded],
        ['/images/100%.svg', drawing],
      ]),
      encoded.src,
    ),
  ).toBe(encoded);
});

test('every width ends with one that has no condition, as HTML asks', () => {
  for (const sizes of Object.values(pictureSizes))
    expect(sizes).toMatch(/^(?:\(min-width: \d+rem\) \d+rem, )?(?:\d+rem|100vw)$/);
});

test('a card has the shape that Open Graph asks for', () => expect(cardSize).toEqual({ width: 1200, height: 630 }));

describe('pictureHtml', () => {
  test('says the size before the picture loads, and offers smaller files', () => {
    const html = pictureHtml(pictures, { src: harbour.src, alt: '"码头"', sizes: '8rem', first: true });
    expect(html).toContain('<source type="image/avif" srcset="/_assets/pictures/a-320.avif 320w" sizes="8rem">');
    expect(html).toContain('width="1280" height="720"');
    expect(html).toContain('alt="&quot;码头&quot;"');
    expect(html).toContain('fetchpriority="high"');
  });

  test('is one element where there is one file, with its address and words escaped', () => {
    const odd = { ...drawing, src: '/images/a&b.svg' };
    const html = pictureHtml(new Map([[odd.src, odd]]), { src: odd.src, alt: '<甲>', sizes: '8rem' });
    expect(html).toBe(
      '<img src="/images/a&amp;b.svg" width="100" height="50" alt="&lt;甲&gt;" loading="lazy" decoding="async">',
    );
    expect(pictureHtml(new Map(), { src: '/a&b.svg', alt: '', sizes: '8rem', first: true })).toBe(
      '<img src="/a&amp;b.svg" alt="" fetchpriority="high" decoding="async">',
    );
  });

  test('shows what was not measured as it is', () => {
    expect(pictureHtml(pictures, { src: 'https://example.org/a.jpg', alt: '', sizes: '8rem' })).toBe(
      '<img src="https://example.org/a.jpg" alt="" loading="lazy" decoding="async">',
    );
  });
});

test('illustrate measures the pictures of a body and changes nothing else', () => {
  const body = '<p>甲</p><img src="/images/pier.svg" alt="码头" loading="lazy"><img src="/else.png" alt="">';
  expect(illustrate(body, pictures)).toBe(
    '<p>甲</p><img src="/images/pier.svg" width="100" height="50" alt="码头" loading="lazy"><img src="/else.png" alt="">',
  );
});

test('illustrate offers smaller files as wide as an article is, and knows escaped addresses', () => {
  const body = '<img src="/images/harbour.jpg" alt=""><img src="/images/a&amp;b.svg" alt="">';
  const odd = { ...drawing, src: '/images/a&b.svg' };
  expect(illustrate(body, new Map([...pictures, [odd.src, odd]]))).toBe(
    `<picture><source type="image/avif" srcset="/_assets/pictures/a-320.avif 320w" sizes="${pictureSizes.article}">` +
      '<img src="/images/harbour.jpg" width="1280" height="720" alt=""></picture>' +
      '<img src="/images/a&amp;b.svg" width="100" height="50" alt="">',
  );
  expect(illustrate(body, new Map())).toBe(body);
});

test('a page has another key when a picture on it changes', () => {
  const other = new Map([[harbour.src, { ...harbour, height: 700 }]]);
  expect(picturesKey(pictures, [harbour.src])).not.toBe(picturesKey(other, [harbour.src]));
  expect(picturesKey(pictures, ['/images/none.jpg'])).toBe('');
  expect(picturesKey(pictures, ['/images/none.jpg', harbour.src])).toBe(picturesKey(pictures, [harbour.src]));
  expect(picturesKey(pictures, [drawing.src, harbour.src])).not.toBe(picturesKey(pictures, [harbour.src]));
});

test('no picture is made larger than it is', () => {
  expect(widthsFor(200)).toEqual([200]);
  expect(widthsFor(800)).toEqual([320, 720, 800]);
  expect(widthsFor(4000)).toEqual([320, 720, 1280]);
});
