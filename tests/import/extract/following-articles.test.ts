import { expect, test } from 'vitest';
import { withoutFollowing } from '../../../src/import/extract/following-articles.ts';
import { type Block, paragraph } from '../../../src/import/page.ts';

const prose = '老秤上周在码头校准，两岸的街坊都来看。'.repeat(10);
const title = '码头老秤重新校准';
const heading = (text: string, place: string): Block => ({ ...paragraph(text, { place }), kind: 'heading', level: 1 });
const article = (at: number, name: string, day: string, text = prose): Block[] => [
  heading(name, `/body[1]/section.post[${at}]/h1[1]`),
  paragraph(day, { place: `/body[1]/section.post[${at}]/div.day[1]` }),
  paragraph(text, { place: `/body[1]/section.post[${at}]/p[1]` }),
];
const own = article(1, title, '2009-08-07');

test('articles in elements like the own one, each with its day, are others', () => {
  const other = article(2, '桥头茶寮开张', '2009-11-01');
  const { blocks, dropped } = withoutFollowing([...own, ...other], [title]);
  expect(blocks).toEqual(own);
  expect(dropped).toEqual(other.map(({ text }) => ({ text, reason: 'other-article' })));
});

test.each<[string, Block[], string]>([
  ['the head declares none of them', [...own, ...article(2, '桥头茶寮开张', '2009-11-01')], '渡口旧话一百篇'],
  ['the others are teasers', [...own, ...article(2, '桥头茶寮开张', '2009-11-01', '茶寮开张。')], title],
  ['the others have no day', [...own, ...article(2, '桥头茶寮', '茶寮')], title],
  [
    'entries of one report stand below its title',
    [
      heading(title, '/body[1]/h1[1]'),
      ...[1, 2].flatMap((at) => [
        paragraph(`2009-08-0${at}`, { place: `/body[1]/div.entry[${at}]/b[1]` }),
        paragraph(prose, { place: `/body[1]/div.entry[${at}]/p[1]` }),
      ]),
    ],
    title,
  ],
])('a page stays as it is where %s', (_, blocks, declared) =>
  expect(withoutFollowing(blocks, [declared])).toEqual({ blocks, dropped: [] }),
);
