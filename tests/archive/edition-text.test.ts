import { describe, expect, test } from 'vitest';
import { imageAddress, printedTitle } from '../../src/archive/edition-text.ts';
import { recordOf } from './record-of.ts';

const statement = 'https://rightsstatements.org/vocab/InC/1.0/';
const textOf = (front: Record<string, unknown>, body?: string, base?: string) => recordOf(front, body, base).pages.text;

test('all that an editor wrote is said in each edition', () => {
  const { 'zh-Hans': hans, 'zh-Hant': hant } = textOf(
    {
      title: '会长发言',
      summary: '发展会员',
      source: { name: '工商时报', url: 'https://example.org/' },
      credits: [{ role: 'reporter', name: '张发' }],
      image: { src: '/images/a.jpg', alt: '会场', caption: '会长发言', credit: '张发摄' },
      corrections: [{ date: '2020-01-01', text: '更正头衔' }],
      rights: { statement, holder: '工商时报' },
    },
    '会员**头发**。\n\n第二段',
  );
  expect(hant).toEqual({
    title: '會長發言',
    summary: '發展會員',
    html: '<p>會員<strong>頭髮</strong>。</p>\n<p>第二段</p>',
    plain: '會員頭髮。\n第二段',
    source: { name: '工商時報', url: 'https://example.org/' },
    credits: [{ role: 'reporter', name: '張發' }],
    image: { src: '/images/a.jpg', alt: '會場', caption: '會長發言', credit: '張發攝' },
    corrections: [{ date: '2020-01-01', text: '更正頭銜' }],
    rights: { statement, holder: '工商時報' },
    rules: expect.any(Object),
  });
  expect(hans).toMatchObject({ title: '会长发言', summary: '发展会员', source: { name: '工商时报' }, rules: {} });
  expect(hans.plain).toBe('会员头发。\n第二段');
});

test('what nobody wrote is not there', () => {
  expect(Object.keys(textOf({})['zh-Hant'])).toEqual(['title', 'html', 'plain', 'credits', 'corrections', 'rules']);
  expect(textOf({ rights: { statement } })['zh-Hant'].rights).toEqual({ statement });
  expect(textOf({ source: '工商时报' })['zh-Hans'].source).toEqual({ name: '工商时报' });
  expect(textOf({ image: { src: '/images/a.jpg', alt: '甲' } })['zh-Hans'].image).toEqual({
    src: '/images/a.jpg',
    alt: '甲',
  });
});

test('placeholders for a name are no credit', () => {
  const credits = [
    { role: 'author', name: '佚名' },
    { role: 'editor', name: '李四' },
  ];
  expect(textOf({ credits })['zh-Hans'].credits).toEqual([{ role: 'editor', name: '李四' }]);
});

test('how often each rule decided is counted in the converted edition', () => {
  const { 'zh-Hans': hans, 'zh-Hant': hant } = textOf({ conversion: { hant: { 里面: '里面' } } }, '里面，里面');
  expect(hans.rules).toEqual({});
  expect(hant.rules).toMatchObject({ article: 2 });
  expect(hant.plain).toBe('里面，里面');
});

test('an article rules its own conversion, in its title, too', () => {
  expect(textOf({ title: '金发来访', conversion: { keep: ['金发'] } })['zh-Hant'].title).toBe('金发來訪');
});

test('the text of an article in Traditional is converted into the Simplified edition', () => {
  const { 'zh-Hans': hans, 'zh-Hant': hant } = textOf({ script: 'zh-Hant', title: '會員', summary: '頭髮' }, '頭髮');
  expect([hans.title, hans.summary, hans.plain]).toEqual(['会员', '头发', '头发']);
  expect([hant.title, hant.summary, hant.plain]).toEqual(['會員', '頭髮', '頭髮']);
});

test('a picture is named as it lies, whatever is said of it, and nothing that nobody said', () => {
  const image = (own: object) =>
    textOf({ image: { src: '/images/头发.jpg', alt: '头发', ...own } }, undefined, '/b/')['zh-Hant'].image;
  expect(image({})).toEqual({ src: '/b/images/头发.jpg', alt: '頭髮' });
  expect(image({ caption: '头发' })).toEqual({ src: '/b/images/头发.jpg', alt: '頭髮', caption: '頭髮' });
  expect(image({ credit: '头发' })).toEqual({ src: '/b/images/头发.jpg', alt: '頭髮', credit: '頭髮' });
});

describe('the lead', () => {
  const leadOf = (front: Record<string, unknown>, body: string) =>
    recordOf(front, body).summary.text['zh-Hant'].summary;

  test('stands for a summary where there is none, in the edition’s script', () => {
    expect(leadOf({}, '会员头发。')).toBe('會員頭髮。');
    expect(leadOf({ summary: '摘要头发' }, '会员')).toBe('摘要頭髮');
    const { summary, pages } = recordOf({ summary: '摘要' }, '会员');
    expect([summary.text['zh-Hans'].summary, pages.text['zh-Hans'].summary]).toEqual(['摘要', '摘要']);
    expect(recordOf({}, '会员').pages.text['zh-Hans']).not.toHaveProperty('summary');
  });

  test('has about ninety characters', () => {
    const lead = leadOf({}, '甲'.repeat(300));
    expect([...lead].length).toBeGreaterThanOrEqual(85);
    expect([...lead].length).toBeLessThanOrEqual(91);
  });
});

test('a title that the archive supplied stands in brackets', () => {
  expect(printedTitle({ title: '甲', titleSupplied: true })).toBe('［甲］');
  expect(printedTitle({ title: '甲', titleSupplied: false })).toBe('甲');
  expect(textOf({ titleSupplied: true, title: '会员' })['zh-Hant'].title).toBe('［會員］');
});

test.each([
  ['/images/a.jpg', '/b/images/a.jpg'],
  ['https://example.org/a.jpg', 'https://example.org/a.jpg'],
  ['images/a.jpg', 'images/a.jpg'],
])('the picture %s of a site below /b/ is %s', (src, address) => {
  expect(imageAddress(src, '/b/')).toBe(address);
});
