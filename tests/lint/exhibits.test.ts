import { expect, test } from 'vitest';
import { checkChosen } from '../../src/lint/exhibits.ts';

const check = (articles: string[], timeline: object[] = []) =>
  checkChosen({ front: { articles, timeline } as never, file: 'a', placeOf: () => ({ line: 1, column: 1 }) }).map(
    ({ code }) => code,
  );

test('an article twice, by whichever name', () => {
  expect(check(['a', 'b', 'a'])).toEqual(['listed-twice']);
  expect(check(['2016/04/a', 'a'])).toEqual(['listed-twice']);
  expect(check(['2016/04/a', '2017/04/a', 'ba'])).toEqual([]);
});

test('none at all, unless a timeline tells the story', () => {
  expect(check([])).toEqual(['empty-exhibit']);
  expect(check([], [{ date: '2016', text: '开工' }])).toEqual([]);
});
