import { expect, test } from 'vitest';
import { faceCodes, slashedFaces } from '../../../src/content/body/faces.ts';

const found = (text: string) =>
  [...text.matchAll(new RegExp(`${faceCodes}|${slashedFaces}`, 'gu'))].map(([one]) => one);

test('codes of faces are found, a character alone only behind the end of a sentence', () => {
  expect(found('太好了[强][强][玫瑰]谢谢［抱拳］')).toEqual(['[强][强][玫瑰]', '［抱拳］']);
  expect(found('太好了。[赞]')).toEqual(['[赞]']);
  expect(found('碑文作[福]建，见[玫瑰](/a/)、[强]')).toEqual([]);
});

test('a character alone is a face on a line of its own and at the end of a line, and not in a name or a word', () => {
  expect(found('[强]')).toEqual(['[强]']);
  expect(found('大会圆满成功[强]')).toEqual(['[强]']);
  expect(found('大会圆满成功[赞]！\n[福]')).toEqual(['[赞]', '[福]']);
  expect(found('出席的有陈国[强]\n出席的有陈[强]\n会馆名为富[强]\n[强]国之路在教育\n大会[强]调守时。')).toEqual([]);
});

test('faces as codes of other times and languages', () => {
  expect(found('谢谢/:rose，好/::)')).toEqual(['/:rose', '/::)']);
  expect(found('谢谢/玫瑰/玫瑰')).toEqual(['/玫瑰/玫瑰']);
  expect(found('[ThumbsUp][Rose]')).toEqual(['[ThumbsUp][Rose]']);
  expect(found('月季/玫瑰，见 https://example.org/:8080')).toEqual([]);
});
