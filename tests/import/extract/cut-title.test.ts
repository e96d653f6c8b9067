import { expect, test } from 'vitest';
import type { Classified } from '../../../src/import/classify/classify.ts';
import { wholeTitle } from '../../../src/import/extract/cut-title.ts';
import { paragraph } from '../../../src/import/page.ts';

const lines = (...texts: string[]): Classified[] =>
  texts.map((text) => ({ block: paragraph(text), label: 'paragraph', zone: 'body', margin: 1, features: {} }));
const cut = '渡口老秤重新校准，全镇...';
const whole = '渡口老秤重新校准，全镇商户到场';

test.each([
  ['the head', lines('正文。'), [`${cut}_渡口网`, whole]],
  ['a line', lines(`本文原标题：《${whole}》码头边摆开八张桌子。`), [`${cut}_渡口网`]],
])('the whole of a cut headline stands in %s', (_, page, titles) => {
  expect(wholeTitle(cut, page, { titles })).toBe(whole);
  expect(wholeTitle(cut.replace('...', '…'), page, { titles })).toBe(whole);
});

test.each([
  ['nothing has more', cut, lines('渡口老秤重新校准。'), [cut]],
  ['the head has the site behind it', cut, lines(), [`${cut}_渡口网`]],
  ['the head has other quotation marks', '渡口“老秤”重新校准…', lines(), ['渡口"老秤"重新校准…_ 渡口网']],
  ['the original title is another', cut, lines('原标题：《河口新秤开张》'), [cut]],
  ['it is not cut', '渡口老秤', lines(`原标题：《${whole}》`), [whole]],
  ['its beginning is too short', '渡口老秤...', lines(), [whole]],
])('a headline stays where %s', (_, title, page, titles) => expect(wholeTitle(title, page, { titles })).toBe(title));
