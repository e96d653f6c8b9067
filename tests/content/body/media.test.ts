import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { html } from './words.ts';

describe('a gallery', () => {
  const source = '<Gallery caption="年会">\n\n![签到](/images/a.jpg "签到处")\n![合影](/images/b.jpg)\n\n</Gallery>';
  test('has its pictures in a list, each with its own caption, and one for all', () => {
    const made = html(source);
    expect(made.match(/<li><figure><img /g)).toHaveLength(2);
    expect(made).toContain('<figcaption>签到处</figcaption>');
    expect(made).toContain('<figcaption>年会</figcaption>');
    expect(parseBody(source, 'a.mdx').problems).toEqual([]);
  });
  test('takes a Figure for a picture with its caption', () => {
    const made = html(
      '<Gallery>\n\n<Figure src="/images/a.jpg" alt="签到" caption="入场" credit="方晓" />\n\n<Figure src="/images/b.jpg" alt="合影" />\n\n</Gallery>',
    );
    expect(made.match(/<li><figure><img /g)).toHaveLength(2);
    expect(made).toContain('<figcaption>入场 Photo: 方晓</figcaption>');
    expect(made.match(/<img/g)).toHaveLength(2);
  });
  test('keeps what is no picture', () => expect(html('<Gallery>\n\n说明文字。\n\n</Gallery>')).toContain('说明文字。'));
});

describe('a video', () => {
  test('of the archive is played without being fetched before it is asked for', () =>
    expect(html('<Video src="/files/a.mp4" title="年会" />')).toContain(
      '<video src="/files/a.mp4" controls preload="none"',
    ));
  test('of another site is a link to it, and loads nothing from there', () => {
    const made = html('<Video src="https://video.example.org/1" title="年会" />');
    expect(made).toContain('href="https://video.example.org/1"');
    expect(made).toContain('video.example.org');
    expect(made).not.toMatch(/<(?:video|iframe|img)/);
  });
});

test('an attachment says its kind', () => {
  const made = html('<File src="/files/huizhi.pdf" name="参会回执" />');
  expect(made).toContain('<a href="/files/huizhi.pdf" class="file-link">参会回执</a>');
  expect(made).toContain('PDF');
});

test.each([
  ['<Gap />', '〓'],
  ['<Gap likely="干" />', '〓'],
  ['<Gap likely="岁次" />', '〓〓'],
])('%s stands for as many characters as it had', (gap, signs) =>
  expect(html(`敢闯${gap}。`)).toContain(`>${signs}</span>`),
);
