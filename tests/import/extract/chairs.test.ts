import { expect, test } from 'vitest';
import { officeHolder } from '../../../src/import/classify/patterns.ts';
import { chairs, heads } from '../../../src/import/extract/chairs.ts';
import { readCredits } from '../../../src/import/extract/credit-line.ts';
import { withoutOffice } from '../../../src/import/extract/offices.ts';
import { withoutDescription } from '../../../src/import/extract/values.ts';

const whole = (word: string, words: string) => new RegExp(`^(?:${words})$`, 'u').test(word);

test('who stands at the head is one of those who hold an office; not everybody does', () => {
  expect(['会长', '总编', '总编辑', '秘书长'].map((word) => [whole(word, heads), whole(word, chairs)])).toEqual(
    Array(4).fill([true, true]),
  );
  expect(['总务', '顾问', '会员'].map((word) => [whole(word, heads), whole(word, chairs)])).toEqual(
    Array(3).fill([false, true]),
  );
  expect(['记者', '秘书处', '长'].some((word) => whole(word, chairs))).toBe(false);
});

test('each reader of names knows the same offices', () => {
  for (const office of ['總務', '顧問', '財政', '秘書長']) {
    expect(withoutOffice(`${office} 尤三省`)).toBe('尤三省');
    expect(withoutDescription(`尤三省　${office}`)).toBe('尤三省');
    expect(readCredits(`渡口公會${office} 尤三省 撰稿`)).toMatchObject([{ field: 'author', value: '尤三省' }]);
  }
  expect(officeHolder('渡口公會秘書長 尤三省')).toBe('尤三省');
});
