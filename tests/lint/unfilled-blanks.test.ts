import { expect, test } from 'vitest';
import type { Article } from '../../src/archive/article.ts';
import { checkUnfilledBlanks } from '../../src/lint/unfilled-blanks.ts';

const check = (text: string, draft = false) =>
  checkUnfilledBlanks(
    { front: { draft } } as Article['front'] & Article,
    'a.mdx',
    `---\ntitle: 汝州\n---\n\n${text}\n`,
  ).map(({ params }) => (params as { found: string }).found);

test.each([
  ['理事长×××在会上讲话。', '×××'],
  ['会员某某某在会上发言。', '某某某'],
  ['有○○位会员到会。', '○○位'],
  ['到会TBD人。', 'TBD'],
  ['主题为“______”，到会百人。', '______'],
  ['茶话会在xx会馆举行。', 'xx会馆'],
  ['由ＸＸ公司承办。', 'ＸＸ公司'],
  ['××先生主持了仪式。', '××先生'],
  ['感谢〇〇银行资助。', '〇〇银行'],
  ['奖品由＊＊集团提供。', '＊＊集团'],
  ['奖品由\\*\\*集团提供。', '\\*\\*集团'],
  ['大会在某某饭店举行。', '某某饭店'],
  ['大会定于5月X日召开。', '5月X日'],
  ['商会成立于__年，会址在东街。', '__'],
  ['共捐款\\_\\_元，全数用于修桥。', '\\_\\_'],
  ['大会定于○月○日召开。', '○月○日'],
  ['第××届理事会选出。', '××届'],
])('%s', (text, found) => {
  expect(check(text)).toEqual([found]);
  expect(check(text, true)).toEqual([]);
});

test.each([
  '电话138××××5678。',
  '匾额缺字，作“□□堂”。',
  '主席云：×村河堤决口。',
  // A name that is withheld, before a court or elsewhere, and a word for anybody.
  '被告人张XX在XX公司任职，骗取货款。',
  '车主李××先生来电致谢。',
  '店员李某某说，那位某某公司的客人又来了。',
  '张××把XX公司告到了镇上。',
  '街坊说某某家的孩子考上了。',
  // Quoted, or spoken of.
  '匾上写着“××酒店”四个字。',
  '署名写成 XX公司 即可。',
  '请按“××××年×月×日”填写。',
  // Letters and figures of another kind.
  'XX染色体',
  '二〇〇八年，一〇〇人到会。',
  '尺寸 3××年 12×8×6。',
  'XXL号的会服先发完。',
  '作战时他在××部队当卫生员。',
  // A form for readers, and what would be bold type.
  '姓名：____\n\n电话：____\n\n本人自愿参加____活动。',
  '在__会馆__举行。',
  '变量 `XX公司` 不印。',
])('not %s', (text) => expect(check(text)).toEqual([]));
