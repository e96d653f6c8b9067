import { expect, test } from 'vitest';
import { reportedFrom } from '../../../src/import/extract/reported-from.ts';

const values = (text: string) => reportedFrom(text).map(({ value }) => value);

test.each([
  ['本报记者尤三省发自河口', '本报记者尤三省'],
  ['尤三省 贺大有 河口报道', '尤三省 贺大有'],
  ['特派記者 尤三省 發自渡口', '特派記者 尤三省'],
])('the place behind the names of %s is left out', (line, author) => expect(values(line)).toEqual([author]));

test.each(['尤三省 摄影报道', '老秤 河口报道', '这封信发自河口', '尤三省', '记者昨日发自河口'])(
  '%s names nobody',
  (line) => expect(values(line)).toEqual([]),
);

test('two names of two characters each part in one way alone, which is told', () => {
  expect(reportedFrom('本报记者尤明贺强发自河口')).toMatchObject([
    { value: '本报记者尤明、贺强', flag: { kind: 'author-guessed' } },
  ]);
});

test('names that run together fill no field', () => {
  expect(reportedFrom('本报记者尤三省贺大有发自河口')).toMatchObject([
    { value: '本报记者尤三省贺大有', unvouched: true },
  ]);
});
