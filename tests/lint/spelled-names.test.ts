import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkSpelledNames } from '../../src/lint/spelled-names.ts';

const check = (text: string, front: { organisations?: string[]; places?: string[] } = {}) =>
  checkSpelledNames(
    { front: { organisations: [], places: [], ...front } as unknown as Article['front'] },
    'a.mdx',
    `---\ntitle: 汝州\n---\n\n${text}\n`,
  ).map(({ params }) => params);

test.each([
  ['宏远纺织改线。宏远纺织日产四万。鸿远纺织捐九万。', '鸿远纺织', '宏远纺织', 'company'],
  ['宏遠紡織改線。宏遠紡織日產四萬。鴻遠紡織捐九萬。', '鴻遠紡織', '宏遠紡織', 'company'],
  ['福临酒店承办。福邻酒店致谢。', '福邻酒店', '福临酒店', 'company'],
  ['德兴木器搬家。德馨木器试产。', '德馨木器', '德兴木器', 'company'],
  ['柳湾镇修路。柳湾镇通车。回柳弯镇。', '柳弯镇', '柳湾镇', 'place'],
  ['装在和平街。和平街是老街。合平街亮了。', '合平街', '和平街', 'place'],
])('%s', (text, found, other, what) => expect(check(text)).toEqual([{ found, other, what }]));

test('a name of the front matter is one of the text', () => {
  expect(check('罗弯镇的会员来了。', { places: ['罗湾镇'] })).toMatchObject([{ found: '罗弯镇', other: '罗湾镇' }]);
  expect(check('罗湾镇与罗弯镇相邻。', { places: ['罗湾镇', '罗弯镇'] })).toEqual([]);
});

test.each([
  '宏远纺织和鸿远纺织都是会员。宏远纺织在东关。',
  '东山村有桥，东山村有井。冬山村有渡口，冬山村有庙。',
  '东山村有桥。冬山村有渡口。',
  '全市企业都来了。全是企业自愿。',
  '嘉禾纺织有限公司捐款。嘉木纺织有限公司又捐。',
  '宏远纺织改线。宏远机械捐款。',
])('not %s', (text) => expect(check(text)).toEqual([]));
