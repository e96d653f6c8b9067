import { expect, test } from 'vitest';
import { bracedFormula } from '../../../src/content/body/tex.ts';
import { toldOf } from './told.ts';

const told = toldOf();

test.each([
  ['共3200m$^2$', '3200m$^2$'],
  ['水是H$_2$O', 'H$_2$O'],
  ['尺寸10$\\times$20米', '10$\\times$20'],
  ['气温25$^\\circ$C', '25$^\\circ$C'],
  ['共有 $120$ 名', '$120$'],
  ['變量$n$取整', '$n$'],
  ['佔地\\(1200m^2\\)', '\\(1200m^2\\)'],
  ['兑水\\(\\times 5\\)', '\\(\\times 5\\)'],
  ['公式\\[E=mc^2\\]', '\\[E=mc^2\\]'],
  ['角度90\\degree，', '\\degree'],
])('%s is told by %s', (text, found) => {
  expect(told(text).map((one) => one.replace(/^\S+ \S+ /, ''))).toEqual([JSON.stringify({ found })]);
});

test.each([
  ['容積5000m$^{3}$，', 'code-expression'],
  ['含SO$_4^{2-}$。', 'code-expression'],
  ['佔地\\(30\\,\\text{m}^2\\)。', 'code-expression'],
  ['$\\text{增幅} = \\frac{1}{3}$', 'code-expression'],
  ['重\\underline{要}的事', 'template-tag'],
  ['单位：\\mathrm{kg}', 'template-tag'],
])('%s is told once', (text, code) => {
  expect(told(text).map((one) => one.split(' ')[0])).toEqual([code]);
});

test.each([
  '票价$3 至 $5，团体票$2.5。',
  '门票由$10涨到$15，家庭票$40。',
  '每股US$1.5至US$2，港股HK$3。',
  '每平方$1,200/m，另收$300/m。',
  '变量 \\$x\\$ 照印，折合\\$5至\\$6。',
  '他用 `$x^2$` 举例。',
  '脚注写作\\[1\\]，附注\\(注\\)。',
  '路径D:\\资料\\beta\\a.txt。',
])('%s is no formula', (text) => expect(told(text)).toEqual([]));

test('the word that a formula is glued to belongs to it', () =>
  expect('共3200m$^{2}$。'.replace(bracedFormula, '…')).toBe('共…。'));
