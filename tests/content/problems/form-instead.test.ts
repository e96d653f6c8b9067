import { expect, test } from 'vitest';
import { addressInstead, formInstead } from '../../../src/content/problems/form-instead.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['id', '会员', 'hui-yuan'],
  ['slug', 'Li_Qian', 'li-qian'],
  ['base', 'archive', '/archive/'],
  ['base', '／archive', '/archive/'],
  ['base', 'https://example.org/a/b', '/a/b/'],
  ['base', '会 刊', undefined],
  ['email', 'info＠chamber。example', 'info@chamber.example'],
  ['email', '电话联系', undefined],
  ['urls', 'news/2.html', '/news/2.html'],
  ['urls', '旧址', undefined],
  ['href', 'about', '/about/'],
  ['href', '／about/', '/about/'],
  ['href', 'www.example.org', 'https://www.example.org'],
  ['timeZone', '北京', 'Asia/Shanghai'],
  ['timeZone', '吉隆坡', 'Asia/Kuala_Lumpur'],
  ['timeZone', '本地', undefined],
  ['title', '甲', undefined],
])('%s: %s is %s', (key, found, better) => expect(formInstead(key, found)).toBe(better));

test.each([
  ['chamber.example', 'https://chamber.example'],
  ['https：//chamber。example/a', 'https://chamber.example/a'],
  ['http//chamber.example', 'https://chamber.example'],
  ['商会网', undefined],
])('%s as an address is %s', (found, better) => expect(addressInstead(found)).toBe(better));

test.each(boundsOf('problems/form-instead', { formInstead, addressInstead }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
