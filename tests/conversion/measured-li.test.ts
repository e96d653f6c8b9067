import { expect, test } from 'vitest';
import { measuredLi } from '../../src/conversion/measured-li.ts';

test.each([
  ['隧道全長七公裡半', '七公里'],
  ['航程一百四十海裡', '一百四十海里'],
  ['佔地三平方公裡', '三平方公里'],
  ['每公裏造價', '每公里'],
  ['十多公裡外', '十多公里'],
  ['走了六裡地', '六里'],
  ['兩裡路外有井', '兩里'],
  ['五十裡外設分號', '五十里'],
  ['家住十五裡鋪', '十五里'],
  ['離縣城約九十裡。', '九十里'],
  ['水路八十裡，陸路六十裡', '八十里'],
])('a length in %s: %s', (text, word) => expect(measuredLi(text)[0]).toMatchObject({ better: '里', word }));

test.each([
  '海裡有魚',
  '主人公裡最小的',
  '這三十裡面有九個',
  '二十個裡挑三個',
  '百裡挑一',
  '三十裡有九',
  '三分之一裡頭',
  '統一裡外標準',
  '里外里都一樣',
  '兩市裡的店',
  '初一裡路上人多',
  '屋裡十人',
  '七公里',
])('no length in %s', (text) => expect(measuredLi(text)).toEqual([]));

test('both ends of a way', () => expect(measuredLi('水路八十裡，陸路六十裡。').map(({ at }) => at)).toEqual([4, 10]));
