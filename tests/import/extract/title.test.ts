import { describe, expect, test } from 'vitest';
import type { Classified, Label } from '../../../src/import/classify/classify.ts';
import { readTitle } from '../../../src/import/extract/title.ts';
import { type Hints, paragraph } from '../../../src/import/page.ts';

const line = (label: Label, text: string, hints: Partial<Hints> = {}, features = {}): Classified => ({
  block: paragraph(text, hints),
  label,
  zone: 'head',
  margin: 1,
  features,
});
const of = (lines: Classified[], ...titles: string[]) => {
  const { title, flags } = readTitle(lines, { titles });
  return [title, flags.map(({ kind }) => kind).join()];
};
const text = line('paragraph', '老秤用了八十年。');

describe('the title', () => {
  test.each<[string, Classified[], string[], [string | null, string]]>([
    ['a line that the head declares', [line('title', '渡口老秤'), text], ['渡口老秤'], ['渡口老秤', '']],
    ['a line behind its label', [line('title', '标题：渡口老秤'), text], [], ['渡口老秤', 'title-doubtful']],
    ['a line that nothing vouches for', [line('title', '渡口老秤'), text], [], ['渡口老秤', 'title-doubtful']],
    [
      'a line with another beside it',
      [line('title', '渡口老秤'), line('subtitle', '桥头新秤'), text],
      ['渡口老秤'],
      ['渡口老秤', 'title-doubtful'],
    ],
    [
      'a line with a subtitle',
      [line('title', '渡口老秤'), line('subtitle', '——旧事', {}, { dash: 1 }), text],
      ['渡口老秤'],
      ['渡口老秤', ''],
    ],
    [
      'what the head declares alone',
      [text],
      ['渡口老秤在桥头校准_公会'],
      ['渡口老秤在桥头校准_公会', 'title-doubtful'],
    ],
    [
      'a line with the kind of its post',
      [line('title', '[公告] 渡口老秤'), text],
      ['[公告] 渡口老秤'],
      ['[公告] 渡口老秤', 'title-doubtful'],
    ],
    [
      'a line that sibling pages have',
      [line('title', '渡口剪报', { repeated: 3 }), text],
      ['渡口剪报'],
      ['渡口剪报', 'title-doubtful'],
    ],
    ['a salutation', [line('title', '各位会员：'), text], ['各位会员：'], ['各位会员：', 'title-doubtful']],
    [
      'the one part of what the head declares that is neither the site nor a section',
      [text],
      ['渡口公会 - 老秤在桥头校准 - 新闻', '渡口公会', '老秤在桥头校准', '新闻'],
      ['老秤在桥头校准', 'title-doubtful'],
    ],
    ['nothing', [text], ['New Page 3'], [null, 'title-missing']],
    [
      'a line behind its column, where the head declares it without',
      [line('title', '渡口剪报 : 老秤在桥头校准'), text],
      ['老秤在桥头校准'],
      ['老秤在桥头校准', ''],
    ],
    [
      'a line behind its column and a bar without blanks',
      [line('title', '渡口公告｜老秤在桥头校准'), text],
      ['老秤在桥头校准'],
      ['老秤在桥头校准', ''],
    ],
    [
      'a line behind a mark that the head has, too',
      [line('title', '【转帖】老秤在桥头校准'), text],
      ['【转帖】老秤在桥头校准'],
      ['【转帖】老秤在桥头校准', 'title-doubtful'],
    ],
    [
      'a line behind its column in brackets',
      [line('title', '[剪报] 老秤在桥头校准'), text],
      ['老秤在桥头校准'],
      ['老秤在桥头校准', ''],
    ],
    [
      'a line whose first words the head declares, too',
      [line('title', '渡口 : 老秤在桥头校准'), text],
      ['渡口 : 老秤在桥头校准', '老秤在桥头校准'],
      ['渡口 : 老秤在桥头校准', ''],
    ],
    ['a line behind its label', [line('title', '标题：渡口老秤'), text], ['渡口老秤'], ['渡口老秤', '']],
  ])('is %s', (_, lines, titles, expected) => expect(of(lines, ...titles)).toEqual(expected));

  test('is no section that the menu names', () => {
    expect(of([line('chrome', '公会消息栏', { linked: 1 }), text], '公会消息栏')).toEqual([null, 'title-missing']);
    expect(
      of([line('chrome', '公会消息栏', { linked: 1 }), line('paragraph', '公会消息栏'), text], '公会消息栏')[0],
    ).toBe('公会消息栏');
  });
});

test("the site's own name in brackets before a title is none of it", () => {
  const read = (title: string, siteName: string) =>
    readTitle([line('title', title), text], { titles: [title], siteName }).title;
  expect(read('[渡口网]老秤重开门', '渡口网')).toBe('老秤重开门');
  expect(read('【通知】老秤重开门', '渡口网')).toBe('【通知】老秤重开门');
});

test('a column before a bar that the head shows with the title is part of it', () => {
  const shown = [line('title', '晚谈12期 | 渡口老秤重新校准', {}, { 'before-meta': 1 }), text];
  expect(of(shown, '晚谈12期 | 渡口老秤重新校准 - 渡口网', '渡口老秤重新校准')).toEqual([
    '晚谈12期 | 渡口老秤重新校准',
    '',
  ]);
  expect(of(shown, '渡口老秤重新校准 - 渡口网', '渡口老秤重新校准')[0]).toBe('渡口老秤重新校准');
});

test('a title that the head gainsays is told', () => {
  const shown = (title: string, ...titles: string[]) =>
    of([{ ...line('title', title), block: { ...paragraph(title), kind: 'heading' } }, text], ...titles)[1];
  expect(shown('渡口老秤重新校准', '桥头茶寮举行开张茶会_渡口网', '桥头茶寮举行开张茶会')).toBe('title-doubtful');
  expect(shown('渡口老秤重新校准', '渡口老秤<br>重新校准')).toBe('');
  expect(shown('渡口老秤重新校准', '旧闻栏_渡口网', '旧闻栏', '渡口网')).toBe('');
  expect(shown('要闻', '渡口网 - 要闻', '渡口网', '要闻')).toBe('');
  expect(shown('旧闻', '渡口网')).toBe('title-doubtful');
  // The system keeps another title than the page shows.
  const head = ['渡口老秤重新校准_渡口网', '渡口老秤重新校准', '渡口网'];
  expect(shown('渡口老秤重新校准', '桥头茶寮举行开张茶会', ...head)).toBe('title-doubtful');
  expect(shown('渡口老秤重新校准', '渡口老秤重新校准，街坊到场观看', ...head)).toBe('');
});

test('a title with the site behind a bar is the line that its page has without', () => {
  const whole = '渡口老秤重新校准 | 渡口公会';
  const [head, bare] = [line('title', whole), line('heading', '渡口老秤重新校准')];
  const titles = [whole, '渡口老秤重新校准', '渡口公会'];
  expect(readTitle([head, bare], { titles }).title).toBe('渡口老秤重新校准');
  expect(readTitle([head], { titles }).title).toBe(whole);
});

test('a column that the page has by itself is not taken for its headline', () => {
  const whole = '码头调查 | 老秤重新校准，会员到场观看';
  const titles = [`${whole} — 渡口主页`, '码头调查', '老秤重新校准，会员到场观看', '渡口主页', whole];
  const column = line('chrome', '码头调查');
  expect(of([line('title', whole), text, column], ...titles)[0]).toBe(whole);
  expect(of([text, column], ...titles)).toEqual([whole, 'title-doubtful']);
});
