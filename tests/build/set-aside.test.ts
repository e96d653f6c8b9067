import { expect, test } from 'vitest';
import { setAsideText } from '../../src/build/set-aside.ts';

test('each article that is not as its file says has a line: what is published of it, and why', () => {
  expect(
    setAsideText([
      { path: 'news/2016/04/a.mdx', shows: 'last', codes: ['not-a-date', 'broken-link'] },
      { path: 'news/2016/04/b.mdx', shows: 'nothing', codes: ['mdx-syntax'] },
      { path: 'news/2016/04/c.mdx', shows: 'new', codes: ['dead-link'] },
    ]),
  ).toBe(
    'news/2016/04/a.mdx\tlast good version published\tnot-a-date broken-link\n' +
      'news/2016/04/b.mdx\tnot published\tmdx-syntax\n' +
      'news/2016/04/c.mdx\tpublished with the error\tdead-link\n',
  );
  expect(setAsideText([])).toBe('');
});
