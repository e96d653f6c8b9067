import { expect, test } from 'vitest';
import { readFounder } from '../../../src/import/read/founder.ts';

test('a paper’s comment declares title, day and author', () => {
  const comment =
    'enpproperty <date>2011-10-09 00:00:00.0</date><author>尤三省 </author><title>渡口\n老秤</title><keyword></keyword>/enpproperty';
  expect(readFounder(comment)).toEqual({
    titles: ['渡口 老秤'],
    claims: [
      { field: 'date', value: '2011-10-09', rank: 3 },
      { field: 'author', value: '尤三省', rank: 3 },
    ],
  });
});

test('a portal’s comment is one, too', () => {
  const comment = '<pageinfo><title>渡口老秤</title><date>2011/10/9 8:43:51</date><author>尤三省</author></pageinfo>';
  expect(readFounder(comment).titles).toEqual(['渡口老秤']);
  expect(readFounder(comment).claims.map(({ value }) => value)).toEqual(['2011-10-09', '尤三省']);
});

test.each(['', '<title>渡口老秤</title>', 'enpproperty <title></title><author></author>/enpproperty'])(
  'nothing is declared by %j',
  (comment) => expect(readFounder(comment)).toEqual({ titles: [], claims: [] }),
);

const folder = (src: string) => ({ tagName: 'img', attrs: [{ name: 'src', value: src }], childNodes: [] }) as never;

test.each([
  [['../../images/2011-10/09/A01/p1.jpg', '../../html/2011-10/09/content_3.htm'], ['2011-10-09']],
  [['../../images/2011-10/09/A01/p1.jpg', '../../images/2011-10/08/A02/p1.jpg'], []],
  [['/images/2011-10/09/p1.jpg'], []],
  [['/images/2011-13/09/A01/p1.jpg'], []],
])('the folders %j say the day of the issue: %j', (sources, days) => {
  expect(readFounder('', sources.map(folder)).claims.map(({ value }) => value)).toEqual(days);
});
