import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkWideSurnames } from '../../src/lint/wide-surnames.ts';

const check = (text: string, script = 'zh-Hant') =>
  checkWideSurnames(
    { front: { people: ['余德昌', '于謙'], credits: [] as unknown }, script } as Article,
    'a.mdx',
    `---\ntitle: 汝州\n---\n\n${text}\n`,
  ).map(({ params }) => params);

test.each([
  ['餘德昌榮任', { found: '餘', better: '余', word: '余德昌' }],
  ['本會，餘會長夫人', { found: '餘', better: '余' }],
  ['由範先生主持', { found: '範', better: '范' }],
  ['於謙出席', { found: '於', better: '于', word: '于謙' }],
])('%s', (text, found) => expect(check(text)).toMatchObject([found]));
test.each(['余德昌榮任', '二百餘人', '其餘會長未到', '於會長任內', '模範教師'])('not %s', (text) =>
  expect(check(text)).toEqual([]),
);
test('none in Simplified', () => expect(check('餘德昌', 'zh-Hans')).toEqual([]));
