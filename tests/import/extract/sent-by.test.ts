import { expect, test } from 'vitest';
import { readSentBy } from '../../../src/import/extract/sent-by.ts';

const read = (ending: string) =>
  Object.fromEntries(readSentBy(`秤星已经磨平，本月重新校准。${ending}`).map(({ field, value }) => [field, value]));

test.each([
  ['（尤三省河口社特稿）', { author: '尤三省', source: '河口社' }],
  ['(賀大有 河口社專稿)', { author: '賀大有', source: '河口社' }],
  ['（尤三省、贺大有河口社专电）', { author: '尤三省、贺大有', source: '河口社' }],
  ['【河口社专特稿 方一平】', { author: '方一平', source: '河口社' }],
  ['河口时事讯（方一平）', { author: '方一平' }],
  ['河口晚报讯（记者 尤三省 贺大有）', { author: '尤三省 贺大有', source: '河口晚报' }],
])('%s at the end of a text', (ending, said) => expect(read(ending)).toEqual(said));

test.each(['（老秤河口社特稿）', '（见河口社特稿）', '本会讯（渡口）', '（尤三省摄）', '据河口社电'])(
  '%s names nobody',
  (ending) => expect(read(ending)).toEqual({}),
);

test('in a sentence it is no credit', () => {
  expect(readSentBy('他当年读到河口晚报讯（尤三省）')).toEqual([]);
});
