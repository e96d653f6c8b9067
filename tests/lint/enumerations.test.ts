import { expect, test } from 'vitest';
import { checkEnumerations } from '../../src/lint/enumerations.ts';

const check = (text: string) =>
  checkEnumerations('a.mdx', `---\ntitle: 汝州\n---\n\n${text}\n`).map(({ params, line, column }) => [
    `${line}:${column}`,
    params,
  ]);

test.each([
  ['他提了三点建议：一是早开工，不误农时；二是多请会员。', '三点建议', '2'],
  ['今年办了两件事，一是修路，二是架桥，三是栽树。', '两件事', '3'],
  ['会长讲了四个方面。一要守信。二要守法。\n\n三要互助。', '四个方面', '3'],
  ['原因有三个方面：第一，路远；第二，车少。', '三个方面', '2'],
  ['好处有三点：其一，省工；其二，省钱。', '三点', '2'],
  ['决定四项工作：（一）修会馆；（二）编会史；（三）办学。', '四项工作', '3'],
  ['分4步：①报名；②面谈；③公示。', '4步', '3'],
  ['章程改了三条：1.会费；2.任期。', '三条', '2'],
])('%s', (text, found, count) => expect(check(text)).toEqual([[`5:${text.indexOf(found) + 1}`, { found, count }]]));

test.each([
  '他提了两点建议：一是早开工；二是多请会员。',
  '他提了三点建议：一是早开工。\n\n二是多请会员。\n\n三是少用纸。',
  // Another number, no number, not all of them, and one left out, which another rule tells.
  '他提了约三点建议：一是早开工；二是多请会员。',
  '第三点：一是早开工；二是多请会员。',
  '下午三点，一是开会，二是聚餐。',
  '有三个原因等：一是路远；二是车少。',
  '至少有三点：一是路远；二是车少。',
  '他提了四点建议：一是早开工；二是多请会员；四是少用纸。',
  '好处有三样：一是省工，二是省钱。最后，还省心。',
  '好处有三点：一是省工，二是省钱，最后还省心。',
  '调查说有三大好处：第一是省工，第二是省钱，第三则是省心。',
  // One point alone, and two sequences.
  '他提了三点建议，一是早开工的事要抓紧。',
  '两件事：一是修路；二是架桥。另有两件事：一是栽树；二是清沟。',
  '他看了三个村。一是非常满意。',
])('not %s', (text) => expect(check(text)).toEqual([]));
