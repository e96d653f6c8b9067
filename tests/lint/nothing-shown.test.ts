import { expect, test } from 'vitest';
import { checkNothingShown } from '../../src/lint/nothing-shown.ts';
import { articleOf } from './article.ts';

const check = (body: string, front = {}) =>
  checkNothingShown(articleOf(front, body), 'a.mdx', `---\ntitle: 甲\n---\n\n${body}\n`).map(
    ({ params }) => (params as { what: string }).what,
  );

test.each([
  ['人数如下图所示。', 'picture'],
  ['会费如附表所列。', 'table'],
  ['章程详见附件。', 'file'],
  ['报名请点击此处。', 'link'],
])('%s', (body, what) => expect(check(body)).toEqual([what]));
test.each([
  '人数如下图所示。\n\n![人数](/images/a.jpg)',
  '报名请[点击此处](/a/)。',
  '他写“点击此处”四字。',
  '图书表彰附件',
])('%s is right', (body) => expect(check(body)).toEqual([]));
test('of a draft nothing is asked', () => expect(check('人数如下图所示。', { draft: true })).toEqual([]));
