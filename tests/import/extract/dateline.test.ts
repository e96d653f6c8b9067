import { expect, test } from 'vitest';
import { openingsOf, readDateline, sourceOfDateline } from '../../../src/import/extract/dateline.ts';
import { type Claim, paragraph } from '../../../src/import/page.ts';

const fields = (claims: Claim[]) => Object.fromEntries(claims.map(({ field, value }) => [field, value]));

test.each([
  ['中新社河口十二月二日电 会员到会', '中新社'],
  ['中央社高雄八日電', '中央社'],
  ['【據河口社渡口8日電】老秤校准', '河口社'],
  ['本报讯 会员到会', undefined],
  ['河口新闻网讯（尤三省）会员到会', '河口新闻网'],
  ['会员到会', undefined],
])('the agency of %s is %s', (text, source) => expect(sourceOfDateline(text)[0]?.value).toBe(source));

test.each([
  ['（江城晨讯记者 尤三省）书报室重开。', { source: '江城晨讯', author: '记者 尤三省' }],
  ['【《渡口》記者尤三省】書報室重開。', { source: '渡口', author: '記者尤三省' }],
  ['（商会秘书处 尤三省、贺大有）书报室重开。', { author: '尤三省、贺大有' }],
  ['【渡口日报 记者尤三省】书报室重开。', { source: '渡口日报', author: '记者尤三省' }],
  ['本网讯（尤三省 文/图）书报室重开。', { author: '尤三省' }],
  ['（渡口会馆 老地方）书报室重开。', {}],
  ['（江城晨讯记者 尤三省）', {}],
])('the bracket before the first sentence of %s names %j', (text, expected) =>
  expect(fields(readDateline(text))).toEqual(expected),
);

test('interns are named beside reporters', () => {
  const { author } = fields(readDateline('【本报讯】记者尤三省、实习生贺大有报道：昨日，老秤校准。'));
  expect(author).toBe('记者尤三省、实习生贺大有');
});

test('a dateline names reporter and agency', () => {
  expect(fields(readDateline('本报讯（记者 尤三省）昨日，老秤校准。'))).toEqual({ author: '记者 尤三省' });
});

test.each([
  ['〔河口社〕老秤昨日校准。', { source: '河口社' }],
  ['（转载自《渡口》）老秤昨日校准。', { source: '渡口' }],
  ['（原载《渡口》，作者尤三省）老秤昨日校准。', { source: '渡口', author: '尤三省' }],
  ['〔本社〕老秤昨日校准。', {}],
  ['（昨日）老秤校准。', {}],
])('the bracket before the first sentence: %s', (line, expected) => {
  const claims = readDateline(line);
  expect(fields(claims)).toEqual(expected);
  for (const { field, flag } of claims) if (field === 'source') expect(flag?.kind).toBe('source-from-dateline');
});

test.each([
  ['【渡口訊】記者尤三省報道：老秤校準。', '記者尤三省'],
  ['渡口网通讯员尤三省、记者贺大有1月11日报道：老秤校准。', '通讯员尤三省、记者贺大有'],
  ['本网记者 尤三省 1月11日讯：老秤校准。', '本网记者 尤三省'],
  ['【渡口网2019年9月11日，通讯员：尤三省】老秤校准。', '通讯员 尤三省'],
  ['本站讯（职工通讯员 尤三省 贺大有）老秤校准。', '职工通讯员 尤三省 贺大有'],
  ['本报记者 尤三省 通讯员 贺大有 摄影报道：老秤校准。', '本报记者 尤三省 通讯员 贺大有'],
  ['河口社渡口4月2日电　题：一杆老秤　河口社记者 尤三省', '记者 尤三省'],
  ['河口社渡口4月2日電 記者 尤三省', '記者 尤三省'],
  ['【渡口訊】記者會報道：老秤校準。', undefined],
  ['记者昨日报道：老秤校准。', undefined],
])('before the colon, or behind what a dateline announces: %s', (text, author) => {
  expect(readDateline(text).find(({ field }) => field === 'author')?.value).toBe(author);
});

test('a bracket with place and day may name the reporter, too', () => {
  const named = (text: string) => readDateline(text).filter(({ field }) => field === 'author');
  expect(named('（渡口晚讯3月7日讯 记者尤三省）老秤昨天重新校准。')).toMatchObject([{ value: '记者尤三省' }]);
  expect(named('（渡口晚讯3月7日讯 记者站）老秤昨天重新校准。')).toEqual([]);
});

test('what the bracket before the first sentence says after 文 is read', () => {
  expect(fields(readDateline('【文/渡口日报 尤三省】老秤昨天重新校准。'))).toEqual({
    source: '渡口日报',
    author: '尤三省',
  });
});

test('who wrote and took the pictures stands behind what opens the text', () => {
  expect(fields(readDateline('本网讯（文/图 尤三省）老秤校准完毕。'))).toMatchObject({ author: '尤三省' });
});

test('a paragraph that opens with an outlet may carry a dateline below the summary', () => {
  const long = '老秤上周在码头重新校准，两岸的街坊和会员都到场观看，热闹了整整一天。';
  const body = ['摘要一', '摘要二', long, `【渡口网】${long}`, long, `【渡口网】${long}`].map((text) =>
    paragraph(text),
  );
  expect([...openingsOf(body, [0, 1, 2, 3, 4, 5])]).toEqual([0, 1, 2, 3]);
});
