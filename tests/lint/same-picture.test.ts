import { expect, test } from 'vitest';
import { checkSamePicture } from '../../src/lint/same-picture.ts';
import { articleOf, told } from './article.ts';

const check = (text: string) => told(checkSamePicture(articleOf({}, text), 'a.mdx'));

test('a picture that is shown twice as something else', () => {
  expect(check('![甲](/images/a.jpg)\n\n![乙](/images/a.jpg)')).toEqual(['3:1 same-picture']);
  expect(check('![甲](/images/a.jpg)\n\n<Figure src="/images/a.jpg" alt="乙" />')).toEqual(['3:1 same-picture']);
});
test('not one that is shown twice as the same, nor two', () =>
  expect(check('![甲](/images/a.jpg)\n\n![甲](/images/a.jpg)\n\n![乙](/images/b.jpg)')).toEqual([]));
