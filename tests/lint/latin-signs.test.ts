import { expect, test } from 'vitest';
import { latinSigns } from '../../src/lint/latin-signs.ts';

test.each([
  ['店主说：¡°再等三天。¡±', '“ ”'],
  ['他写了¡¶旧街录¡·一书', '《 》'],
  ['天亮了£¬大家出门¡£', '， 。'],
  ['地点£º会馆£¨二楼£©', '： （ ）'],
  ['油¡¢盐£»茶£¿好£¡', '、 ； ？ ！'],
  ['他走了¡ª¡ª没有回头¡\u00ad¡\u00ad', '—— ……'],
  ['¡¾通知¡¿今日开门', '【 】'],
  ['他说：¡®好¡¯£¬走了', '‘ ’，'],
])('%s', (text, signs) =>
  expect(
    latinSigns(text)
      .map(({ meant }) => meant)
      .join(' '),
  ).toBe(signs),
);
test.each([
  '票价£12，另加£3',
  '¡Hola! 西班牙语的问候',
  'ÉÌ»á£¬»áÔ±',
  '四百人返乡办厂。',
  '温度36°，误差±2',
  '¡Última hora!',
])('not %s', (text) => expect(latinSigns(text)).toEqual([]));
