import { expect, test } from 'vitest';
import { barsInCells } from '../../../src/content/body/bars-in-cells.ts';

const head = ['| 店铺 | 货品 | 斤数 |', '| --- | --- | ---: |'];

test.each([
  ['| 恒丰|HF | 芝麻 | 40 |', head, '恒丰\\|HF'],
  ['| 恒丰 | 芝麻|花生 | 40 |', head, '芝麻\\|花生'],
  ['| 恒丰 | 芝麻 | 40|60 |', head, '40\\|60'],
  ['| 恒丰 | 一|二|三 | 40 |', head, '一\\|二\\|三'],
  ['恒丰|HF | 芝麻 | 40', ['店铺 | 货品 | 斤数', '--- | --- | ---'], '恒丰\\|HF'],
  ['> | 恒丰|HF | 芝麻 | 40 |', head.map((row) => `> ${row}`), '恒丰\\|HF'],
  ['| 《旧事》|（上） | 芝麻 | 40 |', head, '《旧事》\\|（上）'],
  ['| 瑞昌 | 甲\\|乙|丙 | 8 |', [...head, '| 恒丰 | 芝麻 | 40 |'], '甲\\|乙\\|丙'],
])('%s has %j', (row, before, better) => expect(barsInCells(row, before)?.better).toBe(better));

test.each([
  // A column that the head lacks.
  ['| 恒丰 | 芝麻 | 40 | 会员 |', head],
  // Two too many, of which one is tight.
  ['| 恒丰|HF | 芝麻 | 40 | 会员 |', head],
  // Nothing tells the bars apart.
  ['|恒丰|HF|芝麻|40|', ['|店铺|货品|斤数|', '|---|---|---|']],
  ['| 恒丰 | 芝麻 | 40 |', head],
  ['| 恒丰|HF | 芝麻 | 40 |', ['一段文字。']],
  ['| 恒丰|HF | 芝麻 | 40 |', [...head, '', '一段文字。']],
])('%s is left', (row, before) => expect(barsInCells(row, before)).toBeUndefined());
