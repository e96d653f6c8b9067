import { describe, expect, test } from 'vitest';
import { lineFeatures } from '../../../src/import/classify/line-features.ts';
import { readLine } from '../../../src/import/classify/line-reading.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';

const of = (block: Block, titles: string[] = [], siteName?: string) =>
  lineFeatures(readLine(block), { titles, ...(siteName && { siteName }) });
const set = (text: string, titles?: string[], siteName?: string) =>
  Object.entries(of(paragraph(text), titles, siteName)).flatMap(([name, value]) => (value === 1 ? [name] : []));

describe('the features of a line', () => {
  test.each([
    ['打印 | 关闭', ['interface', 'several']],
    ['责任编辑：尤三省', ['labels-one', 'labels-editor', 'meta']],
    ['□尤三省', ['byline']],
    ['（尤三省 口述）', ['byline']],
    ['——写在开秤之前', ['dash']],
    ['上一篇：井水复清', ['frame-neighbours']],
    ['第2011年第3期', []],
    ['总第12期 会讯', ['frame-issue']],
    ['注册时间：2005-4-1', ['frame-member']],
    ['资料图：点击进入下一页', ['frame-reading']],
    ['渡口公会秘书处', ['organisation']],
  ])('%s: %j', (text, names) => expect(set(text)).toEqual(expect.arrayContaining(names)));

  test('a sentence that begins with an issue is none of the frame', () => {
    expect(set('第九期识秤班上周开班，报名的有二十六人。')).not.toContain('frame-issue');
  });

  test('a title that the head declares, whole, behind its label, at the beginning or the end of a longer one', () => {
    expect(set('老秤校准', ['老秤校准'])).toContain('declared');
    expect(set('* 贴子主题：老秤校准', ['老秤校准'])).toContain('declared');
    expect(set('老秤校准', ['老秤校准-公会'])).toContain('declared-part');
    expect(set('* 贴子主题：老秤校准', ['渡口论坛老秤校准'])).toContain('declared-part');
    expect(set('老秤校准', ['渡口论坛老秤校准'])).not.toContain('declared-part');
    expect(set('渡口公会', [], '渡口公会')).toContain('site-name');
  });

  test('what the markup says', () => {
    const features = of({
      ...paragraph('老秤', { large: true, bold: true, linked: 0.5, repeated: 1 }),
      kind: 'heading',
      level: 1,
    });
    expect(features).toMatchObject({ h1: 1, heading: 1, large: 1, bold: 1, linked: 0.5, repeated: 0.5, item: 0 });
    expect(of({ ...paragraph(''), kind: 'image', src: '/images/logo.png' }).ornament).toBe(1);
    expect(of({ ...paragraph('Hit Counter'), kind: 'image', src: 'fpcount.exe/?Page=3.htm' }).ornament).toBe(1);
    expect(of({ ...paragraph(''), kind: 'image', src: '/cgi-bin/Count.cgi?df=a.dat' }).ornament).toBe(1);
    expect(of({ ...paragraph(''), kind: 'image', src: '/2009/秤.jpg' }).ornament).toBe(0);
  });
});
