import { describe, expect, test } from 'vitest';
import { widthsFor } from '../../src/pictures/make.ts';
import { illustrate, type Picture, pictureHtml, picturesKey } from '../../src/views/picture.ts';

const harbour: Picture = {
  src: '/images/harbour.jpg',
  width: 1280,
  height: 720,
  sources: [{ type: 'image/avif', srcset: '/_assets/pictures/a-320.avif 320w' }],
};
const drawing: Picture = { src: '/images/pier.svg', width: 100, height: 50, sources: [] };
const pictures = new Map([harbour, drawing].map((picture) => [picture.src, picture]));

describe('pictureHtml', () => {
  test('says the size before the picture loads, and offers smaller files', () => {
    const html = pictureHtml(pictures, { src: harbour.src, alt: '"码头"', sizes: '8rem', first: true });
    expect(html).toContain('<source type="image/avif" srcset="/_assets/pictures/a-320.avif 320w" sizes="8rem">');
    expect(html).toContain('width="1280" height="720"');
    expect(html).toContain('alt="&quot;码头&quot;"');
    expect(html).toContain('fetchpriority="high"');
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

test('a page has another key when a picture on it changes', () => {
  const other = new Map([[harbour.src, { ...harbour, height: 700 }]]);
  expect(picturesKey(pictures, [harbour.src])).not.toBe(picturesKey(other, [harbour.src]));
  expect(picturesKey(pictures, ['/images/none.jpg'])).toBe('');
});

test('no picture is made larger than it is', () => {
  expect(widthsFor(200)).toEqual([200]);
  expect(widthsFor(800)).toEqual([320, 720, 800]);
  expect(widthsFor(4000)).toEqual([320, 720, 1280]);
});
