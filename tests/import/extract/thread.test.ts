import { expect, test } from 'vitest';
import { firstPostOf } from '../../../src/import/extract/thread.ts';
import { paragraph } from '../../../src/import/page.ts';

const post = (number: number, ...texts: string[]) =>
  texts.map((text, index) => paragraph(text, { place: `/body[1]/table[${number}]/td[${index + 1}]` }));
const texts = (blocks: { text: string }[]) => blocks.map(({ text }) => text);

test.each([
  ['楼主', '第 2 楼'],
  ['樓主', '沙發'],
  ['1#', '2# 发表于 2009-01-02'],
  ['1楼', '板凳'],
])('from the element of the first reply on nothing is the article’s: %s, %s', (first, second) => {
  const opening = post(1, first, '秋祭定于重阳日上午举行。');
  const reply = post(2, '会员乙', second, '收到');
  expect(firstPostOf([...opening, ...reply])).toEqual({
    blocks: opening,
    claims: [],
    dropped: texts(reply).map((text) => ({ text, reason: 'reply' })),
  });
});

test.each([
  ['no first post', post(1, '秋祭定于重阳日上午举行。', '沙发')],
  ['no reply', post(1, '楼主', '秋祭定于重阳日上午举行。')],
  ['floors of a building', post(1, '楼主', '第2楼层的会议厅')],
])('%s: nothing is dropped', (_, blocks) => expect(firstPostOf(blocks)).toEqual({ blocks, claims: [], dropped: [] }));

test('replies without floors are headed by who wrote them and when', () => {
  const at = (place: string, text: string) => paragraph(text, { place: `/body[1]${place}` });
  const first = [
    at('/div.head[1]', '楼主：渡口掌柜 时间：2009-11-03 20:14'),
    at('/div.main[2]/div[1]', '秋祭定于重阳日上午在祠堂举行。'),
  ];
  const reply = [
    at('/div.main[2]/div[2]/p[1]', '作者：过路人 时间：2009-11-04 08:00'),
    at('/div.main[2]/div[2]/p[2]', '收到'),
  ];
  expect(texts(firstPostOf([...first, ...reply]).blocks)).toEqual(texts(first));
});

test('a member’s motto and who changed the post are dropped', () => {
  const lines = [
    ...post(1, '楼主', '秋祭定于重阳日上午举行。', '[ 此帖被尤三省在2009-12-19 08:30重新编辑 ]'),
    paragraph('一秤一心', { place: '/body[1]/table[1]/td[4]', names: 'read signature' }),
    paragraph('此帖被打印贴在祠堂门口。', { place: '/body[1]/table[1]/td[5]' }),
  ];
  expect(texts(firstPostOf(lines).blocks)).toEqual(['楼主', '秋祭定于重阳日上午举行。', '此帖被打印贴在祠堂门口。']);
});

test('the member and what the forum says of him are dropped, the post is not', () => {
  const lines = post(1, '渡口掌柜', '等级：会员', '文章：12', '注册：2001年2月3日', '楼主', '文章：12 篇都收进会刊。');
  const { blocks, dropped } = firstPostOf(lines);
  expect(texts(blocks)).toEqual(['楼主', '文章：12 篇都收进会刊。']);
  expect(dropped).toHaveLength(4);
});

test('in a plain edition each post is headed by who posted it when', () => {
  const at = (place: string, text: string) => paragraph(text, { place });
  const head = (name: string, hour: number) => at('/div[1]/p.author[1]', `${name} 发表于 2009-11-03 ${hour}:14`);
  const thread = [
    head('渡口掌柜', 10),
    at('/div[1]', '秋祭定于重阳日上午举行，请各位提前到祠堂。'),
    head('过路人', 11),
    at('/div[1]', '一定到。'),
  ];
  expect(texts(firstPostOf(thread).blocks)).toEqual(texts(thread.slice(0, 2)));
  expect(firstPostOf(thread).claims).toMatchObject([{ field: 'author', value: '渡口掌柜' }]);
  // Below an article such lines head comments.
  const article = [at('/div[2]', '秋祭定于重阳日上午举行，请各位提前到祠堂。'.repeat(4)), ...thread];
  expect(firstPostOf(article).blocks).toEqual(article);
});

test('the member who opened a thread is named in the element of its head', () => {
  const named = paragraph('巷口老槐 当前离线', { place: '/body[1]/table[1]/td[1]', names: 'pls pi authi' });
  const { claims } = firstPostOf([named, ...post(1, '楼主', '秋祭定于重阳日上午举行。')]);
  expect(claims).toMatchObject([{ field: 'author', value: '巷口老槐', flag: { kind: 'author-doubtful' } }]);
});

test('a first post that closes more than it opened holds the replies, and stays', () => {
  const at = (place: string, text: string) => paragraph(text, { place: `/body[1]/table[1]${place}` });
  const first = [at('/td.head[1]', '楼主'), at('/td.post[2]/div[1]', '秋祭定于重阳日上午在祠堂举行。')];
  const reply = [at('/td.post[2]/div[2]/p[1]', '2#'), at('/td.post[2]/div[2]/p[2]', '收到')];
  expect(texts(firstPostOf([...first, ...reply]).blocks)).toEqual(texts(first));
});

test('below a post that no number heads, the rule with the motto and who changed the post are dropped', () => {
  const at = (cell: number, text: string, inner = '') => paragraph(text, { place: `/body[1]/td[${cell}]${inner}` });
  const card = [at(1, '秘书处'), at(1, '注册时间：2001年2月3日'), at(1, '文章：12')];
  const post = [at(2, '秋祭定于重阳日上午在祠堂举行。', '/span[1]')];
  const below = [
    at(2, '_________________', '/span[2]'),
    at(2, '一秤一心', '/span[3]'),
    at(2, '秘书处 在 星期三 五月09, 2007 9:00 am 作了第 1 次修改'),
  ];
  expect(texts(firstPostOf([...card, ...post, ...below]).blocks)).toEqual(texts(post));
  // Without the card of a member it is no forum.
  expect(firstPostOf([...post, ...below]).blocks).toEqual([...post, ...below]);
  // A form to be filled in has text behind its rule.
  const form = [at(2, '________'), at(2, '请填写姓名。'.repeat(12))];
  expect(texts(firstPostOf([...card, ...post, ...form]).blocks)).toEqual(texts([...post, ...form]));
});
