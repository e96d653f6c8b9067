import { expect, test } from 'vitest';
import { claim } from '../../../src/import/extract/claims.ts';
import { ranks } from '../../../src/import/extract/ranks.ts';
import { withoutSubjects } from '../../../src/import/extract/subjects.ts';
import { paragraph } from '../../../src/import/page.ts';

const findings = (name: string, rank: number) => ({ claims: claim('author', name, rank), flags: [], dropped: [] });
const about = [paragraph('会长张三说，商会要办实事。')];

test('a name alone that the text speaks of is no author, and is told', () => {
  expect(withoutSubjects(findings('张三', ranks.byline), about)).toEqual({
    claims: [],
    flags: [{ kind: 'author-doubtful', quote: '张三' }],
  });
});

test('a text that says who somebody is at its end does not speak of him', () => {
  const card = [
    ...Array.from({ length: 6 }, () => about[0]!),
    paragraph('评论员贺大有为渡口大学博士。以上全为个人意见。'),
  ];
  expect(withoutSubjects(findings('贺大有', ranks.bare), card).claims).toHaveLength(1);
  expect(withoutSubjects(findings('贺大有', ranks.bare), [...card, ...about, ...about, ...about]).claims).toEqual([]);
});

test('a name that the text does not speak of, one with a label, and one that the text signs stay', () => {
  for (const [name, rank, body] of [
    ['李四', ranks.byline, about],
    ['张三', ranks.label, about],
    ['张三', ranks.bare, [paragraph('本报讯（记者张三）商会要办实事。')]],
    ['张三', ranks.byline, [paragraph('（秘书处 张三）商会要办实事。')]],
  ] as const)
    expect(withoutSubjects(findings(name, rank), body).claims).toHaveLength(1);
});

test('whose column it is does not speak of him', () => {
  const text = [paragraph('专家评论·贺大有专栏'), ...about];
  expect(withoutSubjects(findings('贺大有', ranks.bare), text).claims).toHaveLength(1);
});
