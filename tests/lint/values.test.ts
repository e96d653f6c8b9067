import { expect, test } from 'vitest';
import { checkLists, checkMarkup, checkPeople } from '../../src/lint/values.ts';
import { articleOf, told } from './article.ts';

test.each([
  [{ tags: ['招商，引资'] }, ['tags.0 full-width-comma']],
  [{ people: ['卢方”, “罗立'] }, ['people.0 full-width-comma']],
  [{ people: ['黄萍', '李明、王五'] }, ['people.1 full-width-comma']],
  [{ tags: ['“回归”工程'] }, []],
  [{ tags: ['“回归工程”'] }, ['tags.0 quotes-in-list']],
  [{ places: ['「汝州」'] }, ['places.0 quotes-in-list']],
  [{ organisations: ['汝州商会'] }, []],
])('the list %j', (front, expected) => expect(told(checkLists(articleOf(front), 'a.mdx'))).toEqual(expected));

test('what was meant to be several is told as several', () => {
  const [one] = checkLists(articleOf({ tags: ['招商， 引资；助学'] }), 'a.mdx');
  expect(one!.params).toEqual({ item: '招商， 引资；助学', key: 'tags', items: ['招商', '引资', '助学'] });
});

test.each([
  [{ title: '**汝州**商人' }, 'title', '汝州商人'],
  [{ title: '汝州<br>商人&nbsp;返乡' }, 'title', '汝州商人 返乡'],
  [{ summary: '见[全文](/a/)' }, 'summary', '见全文'],
  [{ tags: ['甲', '__乙__'] }, 'tags.1', '乙'],
  [{ credits: [{ role: 'author', name: '<b>甲</b>' }] }, 'credits.0.name', '甲'],
  [{ image: { src: '/a.jpg', alt: '甲', caption: '**乙**' } }, 'image.caption', '乙'],
  [{ source: '[日报](https://a.org/)' }, 'source', 'source: { name: 日报, url: https://a.org/ }'],
  [{ source: '日报（https://a.org/）' }, 'source', 'source: { name: 日报, url: https://a.org/ }'],
  [{ source: '[日报](/a/)' }, 'source', '日报'],
])('markup in %j', (front, path, better) => {
  const problems = checkMarkup(articleOf(front), 'a.mdx');
  expect(told(problems)).toEqual([`${path} markup-in-value`]);
  expect((problems[0]!.params as { better: string }).better).toBe(better);
});

test.each([{ title: '3 < 5 & 甲' }, { source: '日报' }, { tags: ['a*b'] }])('%j is plain text', (front) =>
  expect(checkMarkup(articleOf(front), 'a.mdx')).toEqual([]),
);

test.each([
  ['李跃勇会长', '李跃勇'],
  ['李跃勇（会长）', '李跃勇'],
  ['李躍勇副會長', '李躍勇'],
  ['王先生', '王先生'],
  ['会长', '会长'],
  ['李跃勇', '李跃勇'],
])('%s is the person %s', (found, better) => {
  const problems = checkPeople(articleOf({ title: '黄萍', people: ['黄萍', found] }), 'a.mdx', found);
  expect(problems.map(({ params }) => params)).toEqual(better === found ? [] : [{ found, better }]);
  if (better !== found) expect(told(problems)).toEqual(['people.1 name-with-office']);
});

test.each([
  ['黄萍', '黄苹老师来教剪纸', '黄苹'],
  ['陳建國', '陈健国出席', '陈健国'],
  ['黄萍', '黄平与黄萍出席', undefined],
  ['李明', '李华出席', undefined],
  ['王五', '张三出席', undefined],
  ['John', 'Jon 出席', undefined],
])('%s in a text that says %s', (found, text, other) => {
  const body = { type: 'root' as const, children: [{ type: 'text' as const, value: text }] };
  const article = { ...articleOf({ title: '汝州', people: [found] }), body };
  const problems = checkPeople(article, 'a.mdx', `---\ntitle: 汝州\npeople: [${found}]\n---\n\n${text}`);
  expect(problems.map(({ params }) => params)).toEqual(other ? [{ found, other }] : []);
});

test('the word for a tag is no placeholder where the text speaks of it', () => {
  const of = (tag: string, body: string) => told(checkLists(articleOf({ tags: ['招商', tag] }, body), 'a.mdx'));
  expect(of('标签', '茶叶罐上贴了新的标签。')).toEqual([]);
  expect(of('关键词', '年会评出十个关键词。')).toEqual([]);
  expect(of('标签', '四百人到会。')).toEqual(['tags.1 placeholder']);
  expect(of('标签2', '茶叶罐上贴了新的标签。')).toEqual(['tags.1 placeholder']);
});
