import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';

const codes = (body: string) => parseBody(body, 'a.mdx').problems.map(({ code }) => code);

test('an attribute that stands twice, once for each', () => {
  expect(codes('<Figure src="/images/a.jpg" src="/images/b.jpg" alt="会场" />')).toEqual(['attribute-twice']);
  expect(codes('<Figure src="/images/a.jpg" alt="会场" caption="合影" />')).toEqual([]);
});

test('markup in what is printed as text, and nowhere else', () => {
  expect(codes('<Figure src="/images/a.jpg" alt="**会场**" />')).toEqual(['markup-in-value']);
  expect(codes('<File src="/files/a_b__c__d.pdf" name="章程" />')).toEqual([]);
});
