import { expect, test } from 'vitest';
import { faceCodes } from '../../../src/content/body/faces.ts';

const found = (text: string) => [...text.matchAll(new RegExp(faceCodes, 'gu'))].map(([one]) => one);

test('codes of faces are found, a character alone only behind the end of a sentence', () => {
  expect(found('太好了[强][强][玫瑰]谢谢［抱拳］')).toEqual(['[强][强][玫瑰]', '［抱拳］']);
  expect(found('太好了。[赞]')).toEqual(['[赞]']);
  expect(found('碑文作[福]建，见[玫瑰](/a/)、[强]')).toEqual([]);
});
