import { expect, test } from 'vitest';
import { rightsOf, statementOf } from '../../../src/content/problems/rights-from-text.ts';
import { rights } from '../../../src/content/schema/rights.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['cc-by-nc-sa', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'],
  ['知识共享 BY-ND 3.0', 'https://creativecommons.org/licenses/by-nd/3.0/'],
  ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['公有领域', 'https://creativecommons.org/publicdomain/mark/1.0/'],
  ['版权所有，侵权必究', 'https://rightsstatements.org/vocab/InC/1.0/'],
  ['All rights reserved', 'https://rightsstatements.org/vocab/InC/1.0/'],
])('%s', (text, statement) => {
  expect(statementOf(text)).toBe(statement);
  expect(rights.safeParse({ statement }).success).toBe(true);
});

test('who holds them is kept', () => {
  expect(rightsOf('版权所有 汝州商会')).toMatchObject({ holder: '汝州商会' });
  expect(rightsOf('© 2016 汝州商会')).toMatchObject({ holder: '汝州商会' });
  expect(rightsOf('版权所有，侵权必究')).not.toHaveProperty('holder');
  expect(rightsOf('随便转载')).toBeUndefined();
});

test.each(boundsOf('problems/rights-from-text', { statementOf, rightsOf }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
