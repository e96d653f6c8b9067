import { expect, test } from 'vitest';
import { checkBracketNotes } from '../../src/lint/bracket-notes.ts';

const told = (text: string) =>
  checkBracketNotes('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(
    ({ line, column, params }) => `${line}:${column} ${JSON.stringify(params)}`,
  );

test.each([
  [
    '建于1998年[1]，会员百人[2]。\n\n[1] 见县志。\n[2] 据统计。',
    '5:8 {"sign":"[1]","notes":2,"note":"[^1]: 见县志。"}',
  ],
  ['建于民国［1］。\n\n［1］见县志。', '5:5 {"sign":"［1］","notes":1,"note":"[^1]: 见县志。"}'],
  ['建于民国\\[1\\]。\n\n\\[1\\] 见县志。', '5:5 {"sign":"\\\\[1\\\\]","notes":1,"note":"[^1]: 见县志。"}'],
  ['建于民国[[1]](#_ftn1)。\n\n[[1]](#_ftnref1) 见县志。', '5:5 {"sign":"[[1]]","notes":1,"note":"[^1]: 见县志。"}'],
  [
    '建于民国[1][2]。\n\n## 参考资料\n\n1. 见县志。\n2. 据统计。',
    '5:5 {"sign":"[1]","notes":2,"note":"[^1]: 见县志。"}',
  ],
  ['建于民国<sup>[1]</sup>。\n\n[1] 见县志。', '5:10 {"sign":"[1]","notes":1,"note":"[^1]: 见县志。"}'],
  ['建于民国^[1]^。\n\n[1] 见县志。', '5:6 {"sign":"[1]","notes":1,"note":"[^1]: 见县志。"}'],
  [
    '建于民国[1]。\n\n[1] 见县志卷三建置志会馆一节，又见旧碑记所载的年月。',
    '5:5 {"sign":"[1]","notes":1,"note":"[^1]: 见县志卷三建置志会馆一节，又见旧碑记所载的年月。"}',
  ],
  [`建于民国[1]。\n\n[1] ${'见县志卷三，'.repeat(11)}`, '5:5 {"sign":"[1]","notes":1,"note":"[^1]:"}'],
])('%s', (text, one) => expect(told(text)).toEqual([one]));

test.each([
  // A year of a document, code, what is quoted, a link and its definition, a list, signs without notes.
  '依汝政〔2016〕1号文件。\n\n[1] 甲',
  '写作 `甲[1]` 与 `甲[2]`。\n\n[1] 甲',
  '原稿写作“[1]”。\n\n[1] 甲',
  '见旧刊[1]，又[2]。\n\n[1]: /about/\n[2]: /',
  '[1] 先登记。\n[2] 再缴费。\n\n以上[1]，从速。',
  '建于民国[1]。',
  '建于民国[1]。\n\n捐款的有：\n\n1. 甲\n2. 乙',
  '建于民国[^1]。\n\n[^1]: 见县志。',
  '见[1](/about/)。\n\n[1] 甲',
  '见[章程][1]。\n\n[1]：https://example.org/a',
  '如图[1]，会馆在河东。\n\n[1] 甲',
])('not %j', (text) => expect(told(text)).toEqual([]));
