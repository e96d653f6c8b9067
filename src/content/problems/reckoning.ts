/** Problems of a text whose numbers, measures, places and people do not agree with what stands beside them. */
import { zh } from '../../i18n/sentence.ts';
import { type Example, said, warning } from './define.ts';

const body = (before: string, after: string): Example => ({ in: 'body', before, after });

/** What to do where two things do not agree, and nobody but a person knows which is right. */
export const findOut = [
  zh`查对原文，改正错的一个；原文就是这样的不必改`,
  'find out which is wrong and mend it; where the original has it so, leave it',
] as const;

/** The kinds of problem of what can be reckoned. */
export const reckoningProblems = {
  'wrong-duration': warning<{ found: string; right: string }>(
    body('5月15日至17日赴粤考察，为期五天。', '5月15日至17日赴粤考察，为期三天。'),
    ({ found, right }) =>
      said(
        [zh`起止算来是 ${right}，写的是“${found}”`, `from beginning to end it is ${right}, and "${found}" is said`],
        findOut,
      ),
  ),
  'wrong-lunar-day': warning<{ found: string; civil: string; lunar: string; better?: string }>(
    body('定于2016年9月25日（农历八月十五）赏月。', '定于2016年9月15日（农历八月十五）赏月。'),
    ({ found, civil, lunar, better }) =>
      said(
        [
          better ? zh`“${found}”：${civil}是农历${lunar}，那一天是${better}` : zh`“${found}”：${civil}是农历${lunar}`,
          better
            ? `"${found}": ${civil} is ${lunar} of the lunar calendar, and that day is ${better}`
            : `"${found}": ${civil} is ${lunar} of the lunar calendar`,
        ],
        [zh`查对两种历，改正错的一个`, 'find out which of the two is wrong and mend it'],
      ),
  ),
  attendance: warning<{ found: string; sum: string }>(
    body('应到二十五人，实到十九人，请假五人。', '应到二十五人，实到十九人，请假六人。'),
    ({ found, sum }) =>
      said(
        [
          zh`“${found}”，实到与请假、缺席的相加是 ${sum} 人`,
          `"${found}", and those who came and those who did not are ${sum}`,
        ],
        findOut,
      ),
  ),
  'wrong-share': warning<{ found: string; right: string }>(
    body('应到120人，实到80人，出席率90%。', '应到120人，实到108人，出席率90%。'),
    ({ found, right }) =>
      said([zh`“${found}”：按人数算是 ${right}`, `"${found}": by the numbers it is ${right}`], findOut),
  ),
  'swapped-cells': warning<{ one: string; other: string }>(
    body(
      '| 职务 | 姓名 |\n| --- | --- |\n| 主席 | 罗立 |\n| 黄萍 | 财政 |\n| 秘书 | 李乾 |',
      '| 职务 | 姓名 |\n| --- | --- |\n| 主席 | 罗立 |\n| 财政 | 黄萍 |\n| 秘书 | 李乾 |',
    ),
    ({ one, other }) =>
      said(
        [
          zh`这一行的“${one}”与“${other}”同别的行相反，像是填错了栏`,
          `"${one}" and "${other}" stand the other way round than in all other rows`,
        ],
        [zh`把两格对调；本来如此的不必改`, 'exchange the two cells; where they are meant so, leave them'],
      ),
  ),
  'more-than-all': warning<{ part: string; whole: string }>(
    body('应到八十五人，实到七十九人，收回选票82张。', '应到八十五人，实到七十九人，收回选票79张。'),
    ({ part, whole }) => said([zh`“${part}”多过“${whole}”`, `"${part}" is more than "${whole}"`], findOut),
  ),
  'wrong-growth': warning<{ found: string; right: string }>(
    body('会员由200家增加到250家，增长50%。', '会员由200家增加到250家，增长25%。'),
    ({ found, right }) =>
      said(
        [zh`按前后两个数算是 ${right}，写的是 ${found}`, `by the two numbers it is ${right}, and ${found} is said`],
        findOut,
      ),
  ),
  'uneven-lists': warning<{ first: string; second: string; found: string }>(
    body('罗立、黄萍分别当选会长、监事长、秘书长。', '罗立、黄萍分别当选会长、监事长。'),
    ({ first, second, found }) =>
      said(
        [
          zh`“分别”前面是 ${first} 人，后面有 ${second} 项：${found}`,
          `${first} people are named, and ${second} things that each of them has: ${found}`,
        ],
        [zh`查对原文，补上漏掉的人，或删去多出的一项`, 'add who was left out, or delete what is too much'],
      ),
  ),
  pronoun: warning<{ name: string; found: string; better: string }>(
    body('黄萍女士十五岁学绣。他说，一针都不能偷懒。', '黄萍女士十五岁学绣。她说，一针都不能偷懒。'),
    ({ name, found, better }) =>
      said(
        [
          zh`上一句是${name}，这里写的是“${found}”`,
          `the sentence before speaks of ${name}, and this one of "${found}"`,
        ],
        [zh`写成 ${better}；说的是另一个人，写出名字`, `write ${better}; where somebody else is meant, write the name`],
      ),
  ),
  'wrong-province': warning<{ found: string; city: string; right: string }>(
    body('代表团赴浙江省南昌市访问。', '代表团赴江西省南昌市访问。'),
    ({ found, city, right }) =>
      said(
        [zh`“${found}”：${city}属于${right}`, `"${found}": ${city} lies in ${right}`],
        [zh`查对原文，改正省名或地名`, 'find out which is meant, and mend the province or the city'],
      ),
  ),
  'wrong-measure': warning<{ found: string; other: string; right: string }>(
    body('园区占地120亩（约8000平方米）。', '园区占地120亩（约80000平方米）。'),
    ({ found, other, right }) =>
      said([zh`${found}合 ${right}，写的是 ${other}`, `${found} are ${right}, and ${other} is said`], findOut),
  ),
  'wrong-row': warning<{ found: string; right: string; how: 'balance' | 'product' | 'sum' }>(
    body(
      '| 月份 | 收入 | 支出 | 结余 |\n| --- | --- | --- | --- |\n| 一月 | 5000 | 3000 | 2000 |\n| 二月 | 6000 | 3500 | 3500 |',
      '| 月份 | 收入 | 支出 | 结余 |\n| --- | --- | --- | --- |\n| 一月 | 5000 | 3000 | 2000 |\n| 二月 | 6000 | 3500 | 2500 |',
    ),
    ({ found, right, how }) => {
      const [way, wayEn] = {
        balance: [zh`收入减支出`, 'income less expense'] as const,
        product: [zh`数量乘单价`, 'number times price'] as const,
        sum: [zh`这一行相加`, 'the sum of the row'] as const,
      }[how];
      return said(
        [zh`${way}是 ${right}，这一格写的是 ${found}`, `${wayEn} is ${right}, and this cell has ${found}`],
        findOut,
      );
    },
  ),
  'doubled-unit': warning<{ found: string; better: string }>(
    body('全年销售3.2亿万元。', '全年销售3.2亿元。'),
    ({ found, better }) =>
      said(
        [zh`“${found}”叠了两个单位`, `"${found}" has two units, one upon the other`],
        [zh`查对原文，多半是 ${better}`, `look it up: it is probably ${better}`],
      ),
  ),
  'wrong-part-of-day': warning<{ found: string; better: string }>(
    body('讲座定于上午14:30开始。', '讲座定于14:30开始。'),
    ({ found, better }) =>
      said(
        [zh`“${found}”的钟点不在这个时段里`, `the hour of "${found}" is none of that part of the day`],
        [zh`写成 ${better}，或改正钟点`, `write ${better}, or mend the hour`],
      ),
  ),
  'glossary-unlike': warning<{ hans: string; hant: string; written: string; better: string }>(
    {
      in: 'glossary',
      before: '- { hans: 黄国梁, hant: 黃國棟 }',
      after: '- { hans: 黄国梁, hant: 黃國樑 }',
    },
    ({ hans, hant, written, better }) =>
      said(
        [
          zh`${hant} 不是 ${hans} 的繁体：“${written}”是另一个字`,
          `${hant} is not ${hans} in Traditional: ${written} is another character`,
        ],
        [zh`写成 ${better}，或改正 hans`, `write ${better}, or mend hans`],
      ),
  ),
  'byline-otherwise': warning<{ found: string; credits: string }>(
    {
      in: 'file',
      before:
        '---\ntitle: 汝州\ndate: 2016-04-18\ncredits: [{ role: author, name: 黄萍 }]\n---\n\n本刊记者 罗立\n\n四百人返乡办厂。\n',
      after: '---\ntitle: 汝州\ndate: 2016-04-18\ncredits: [{ role: author, name: 罗立 }]\n---\n\n四百人返乡办厂。\n',
    },
    ({ found, credits }) =>
      said(
        [zh`正文署名是 ${found}，credits 写的是 ${credits}`, `the byline has ${found}, and credits ${credits}`],
        [zh`改正错的一个；正文里不必再署名`, 'mend the one that is wrong; the body needs no byline of its own'],
      ),
  ),
};
