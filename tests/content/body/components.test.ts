import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { type ComponentWords, components, inlineTags } from '../../../src/content/body/components.ts';
import { parseBody } from '../../../src/content/body/parse.ts';

const words: ComponentWords = {
  gap: '缺字',
  gapLikely: (character) => `疑为${character}`,
  note: '说明',
  photo: '摄影：',
  videoAt: (host) => `在${host}`,
};
const text = (value: string): ElementContent => ({ type: 'text', value });
const image = (src: string, title?: string): ElementContent => ({
  type: 'element',
  tagName: 'img',
  properties: { src, alt: '图', ...(title && { title }) },
  children: [],
});
const paragraph = (...children: ElementContent[]): ElementContent => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});
const html = (name: string, attributes: Record<string, string>, children: ElementContent[] = []): string =>
  toHtml({ type: 'root', children: components[name]!.render({ attributes, children, words }) });

describe.each(Object.entries(components))('%s', (_, { attributes, addresses = {}, example }) => {
  test('has an example that is read without a problem', () => expect(parseBody(example, 'a.mdx').problems).toEqual([]));
  test('takes the attributes that its example has', () => {
    const written = [...example.matchAll(/[<\s](\w+)="/g)].map(([, name]) => name);
    expect(written.filter((name) => !(name! in attributes))).toEqual([]);
    for (const [name, required] of Object.entries(attributes)) if (required) expect(written).toContain(name);
  });
  test('has addresses among its attributes', () => {
    for (const name of Object.keys(addresses)) expect(attributes).toHaveProperty(name);
  });
});

describe('a figure', () => {
  test('of a picture alone has no caption', () =>
    expect(html('Figure', { src: '/images/a.jpg', alt: '会场' })).toBe(
      '<figure><img src="/images/a.jpg" alt="会场" loading="lazy" decoding="async"></figure>',
    ));
  test('has what is said of it, and who took it', () => {
    expect(html('Figure', { src: '/a', alt: '', caption: '年会<b>', credit: '李明' })).toContain(
      '<figcaption>年会&#x3C;b><span class="credit">摄影：李明</span></figcaption>',
    );
    expect(html('Figure', { src: '/a', alt: '', credit: '李明' })).toContain('<figcaption><span');
  });
});

test('a file says its kind by its ending, where it has one', () => {
  expect(html('File', { src: '/files/a.pdf', name: '回执' })).toBe(
    '<p class="file"><a href="/files/a.pdf" class="file-link">回执</a><span class="file-kind">PDF</span></p>',
  );
  expect(html('File', { src: '/files/readme', name: '回执' })).toContain('<span class="file-kind"></span>');
});

test('a gallery takes pictures out of paragraphs, their titles as captions, and keeps the rest', () => {
  const made = html('Gallery', { caption: '年会' }, [
    paragraph(image('/a', '签到')),
    image('/b'),
    paragraph(text('完')),
  ]);
  expect(made.match(/<li>/g)).toHaveLength(2);
  expect(made).toContain('<figcaption>签到</figcaption>');
  expect(made).not.toContain('title=');
  expect(made).toMatch(/<\/ul><figcaption>年会<\/figcaption><\/figure><p>完<\/p>$/);
});

test.each([
  [{}, '缺字'],
  [{ likely: '干' }, '疑为干'],
])('a lost character is 〓, and says what it was: %j', (attributes, label) => {
  expect(html('Gap', attributes as Record<string, string>)).toBe(
    `<span class="gap" role="img" aria-label="${label}" title="${label}">〓</span>`,
  );
});

test('a note has a title, and paragraphs of what was written on its line', () => {
  expect(html('Note', {}, [text('甲')])).toBe('<aside class="note"><p class="note-title">说明</p><p>甲</p></aside>');
  expect(html('Note', { title: '编者按' }, [paragraph(text('甲'))])).toBe(
    '<aside class="note"><p class="note-title">编者按</p><p>甲</p></aside>',
  );
});

describe('a video', () => {
  test('of the archive is played here', () => {
    const made = html('Video', { src: '/files/a.mp4', title: '录像', poster: '/images/a.jpg' });
    expect(made).toContain(
      '<video src="/files/a.mp4" poster="/images/a.jpg" controls preload="none" aria-label="录像">',
    );
    expect(made).toContain('<figcaption>录像</figcaption>');
    expect(html('Video', { src: '/files/a.mp4', title: '录像' })).not.toContain('poster');
  });
  test('of another site is a link that says where it leads', () => {
    const made = html('Video', { src: 'https://www.example.org:80/v?x=1', title: '录像' });
    expect(made).toContain('<a href="https://www.example.org:80/v?x=1" class="video-card">');
    expect(made).toContain('▶ 录像（在example.org）');
    expect(made).not.toMatch(/<video|<img/);
    expect(html('Video', { src: 'http://a.org/v', title: '', poster: '/p' })).toContain('<img src="/p" alt=""');
  });
});

test('a passage of one script is what stands in it', () => expect(html('Zh', {}, [text('李乾')])).toBe('李乾'));

test('tags that an article may write out are inline', () => {
  for (const tag of inlineTags)
    expect(parseBody(`甲<${tag}>乙</${tag}>`.replace('<br>乙</br>', '<br />乙'), 'a.mdx').problems).toEqual([]);
});
