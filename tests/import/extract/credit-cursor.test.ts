import { expect, test } from 'vitest';
import { CreditCursor } from '../../../src/import/extract/credit-cursor.ts';

const cursor = (text: string) => new CreditCursor(text, text);

test('signs, days and places are gone behind; a day signs the line', () => {
  const here = cursor('　（2010年3月15日夜于河口');
  while (here.skip()) expect(here.at).toBeGreaterThan(0);
  expect([here.rest, here.isSigned]).toEqual(['', true]);
});

test('an office is read with its outlet; a name before it stays', () => {
  expect(cursor('渡口晚报首席记者尤三省').office(false)).toMatchObject({
    sender: { outlet: '渡口晚报' },
    held: '记者',
  });
  expect(cursor('老秤重新校准').office(false)).toBeUndefined();
});

test('an outlet with no office stands before who wrote for it', () => {
  expect(cursor('渡口网 尤三省').outlet()).toMatchObject([{ field: 'source', value: '渡口网' }]);
  expect(cursor('渡口网 老秤校准').outlet()).toEqual([]);
  expect(cursor('本报 尤三省').outlet()).toEqual([]);
});
