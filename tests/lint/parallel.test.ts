import { expect, test } from 'vitest';
import type { ParallelText } from '../../src/archive/article.ts';
import { parseBody } from '../../src/content/body/parse.ts';
import { parallelText } from '../../src/content/schema/parallel.ts';
import { checkParallel } from '../../src/lint/parallel.ts';
import { articleOf, placeByPath, told } from './article.ts';

const own = '会长在会上发言，感谢四百名会员。\n\n大家谈了一个下午，会费共1,200元。\n\n散会时已近黄昏。';
const other = '會長在會上發言，感謝四百名會員。\n\n大家談了一個下午，會費共1200元。\n\n散會時已近黃昏。';

function check(body: string, front: object = {}, source = body, main = own): string[] {
  const parallel: ParallelText = {
    file: { path: 'news/2016/04/a.zh-hant.mdx' } as ParallelText['file'],
    front: parallelText.parse({ title: '汝州商人返鄉', ...front }),
    placeOf: placeByPath,
    script: 'zh-Hant',
    body: parseBody(body, 'a.mdx').tree,
    addresses: [],
  };
  return checkParallel({ ...articleOf({}, main), parallel }, source, 'content').map(
    (one) => `${one.file.replace('content/news/2016/04/', '')} ${told([one])[0]}`,
  );
}

test('two texts that say the same, block by block, are well; thousands may be parted', () =>
  expect(check(other)).toEqual([]));

test.each([
  ['figures that differ', other.replace('1200', '1300'), ['a.zh-hant.mdx 3:1 parallel-figures']],
  ['a block more', `${other}\n\n晚宴後合影。`, ['a.zh-hant.mdx 7:1 parallel-blocks']],
  ['a block less', other.split('\n\n').slice(0, 2).join('\n\n'), ['a.mdx 5:1 parallel-blocks']],
  ['the other script', own, ['a.zh-hant.mdx 1:1 parallel-script']],
  ['another article', '颱風過後，各家互相幫忙清理倉庫。', ['a.zh-hant.mdx 1:1 parallel-unlike']],
])('%s: %s', (_, body, expected) => expect(check(body)).toEqual(expected));

test('its own text is held to the rules of every text, and what is open of it is told', () => {
  const review = [{ kind: 'pinyin-kept', quote: '這裡' }];
  expect(check(other, { review }, `${other}\ufffd`)).toEqual([
    'a.zh-hant.mdx 5:9 lost-character',
    'a.zh-hant.mdx review.0 review-open',
  ]);
});

test('an article without one has nothing to tell', () => expect(checkParallel(articleOf(), '', 'content')).toEqual([]));

test('days and hours may be written in either kind of numerals', () => {
  const [hans, hant] = ['4月28日上午9时，四百人返乡。', '四月廿八日上午九時，四百人返鄉。'];
  const told = (text: string) => check(text, {}, text, hans);
  expect(told(hant)).toEqual([]);
  expect(told(hant.replace('廿八', '十八'))).toEqual(['a.zh-hant.mdx 1:1 parallel-figures']);
});
