import { expect, it } from 'vitest';
import type { SearchArchive } from '../../../src/search/client/archive.ts';
import { likeness, nearest, startingWith } from '../../../src/search/client/nearest.ts';
import type { Names } from '../../../src/search/index-format.ts';

const names: Names = [
  { kind: 'place', slug: 'a', label: '驻马店', count: 9, pinyin: 'zhu ma dian' },
  { kind: 'person', slug: 'b', label: '张伟', count: 5, pinyin: 'zhang wei' },
  { kind: 'person', slug: 'c', label: '章维', count: 4, pinyin: 'zhang wei' },
  { kind: 'person', slug: 'd', label: '李维', count: 3, pinyin: 'li wei' },
];
const archive = { canonicalise: (text: string) => text, names: async () => names } as unknown as SearchArchive;
const offers = async (query: string) =>
  (await nearest(archive, query, 'zh-Hans')).map(({ kind, query: name, total }) => `${kind} ${name} ${total}`);

it('offers names for pinyin and initials', async () => {
  expect(await offers('zhuma')).toEqual(['pinyin 驻马店 9']);
  expect(await offers('zmd')).toEqual(['pinyin 驻马店 9']);
  expect(startingWith(names, 'z')).toEqual([]);
  expect(startingWith(names, 'lw').map(({ label }) => label)).toEqual(['李维']);
  expect(await offers('zhang')).toEqual(['pinyin 张伟 5', 'pinyin 章维 4']);
  expect(await offers('ZHU ma')).toEqual(['pinyin 驻马店 9']);
  // Letters within Chinese are no pinyin.
  expect(await offers('zhang甲乙丙丁戊')).toEqual([]);
  expect(await offers('甲乙丙丁戊zhang')).toEqual([]);
});

it('offers names that sound the same', async () => {
  expect(await offers('张维')).toEqual(['homophone 张伟 5', 'homophone 章维 4', 'similar 李维 3']);
});

it('offers a name that differs by a character, and never a part of the query', async () => {
  expect(await offers('驻马点')).toEqual(['similar 驻马店 9']);
  expect(await offers('年会捐款名单')).toEqual([]);
  expect(likeness('汝洲市', '汝州市')).toBeCloseTo(0.67, 2);
  expect([likeness('', ''), likeness('汝', ''), likeness('汝', '汝')]).toEqual([0, 0, 1]);
});
