import { expect, test } from 'vitest';
import { withoutRadicals } from '../../../src/import/formats/radicals.ts';

test('radicals become the ideographs of the script that the others are written in', () => {
  expect(withoutRadicals(['⼾籍九⼗七⼾', '⻓辈们在会馆登记，⻩昏才回家'])).toEqual([
    '户籍九十七户',
    '长辈们在会馆登记，黄昏才回家',
  ]);
  expect(withoutRadicals(['⼾籍九⼗七⼾', '會員們在會館登記，⿈昏才回家'])).toEqual([
    '戶籍九十七戶',
    '會員們在會館登記，黃昏才回家',
  ]);
  expect(withoutRadicals(['⾭年会', '青年會'])).toEqual(['青年会', '青年會']);
});

test('other text stays', () => expect(withoutRadicals(['老秤 ①', ''])).toEqual(['老秤 ①', '']));
