import { expect, test } from 'vitest';
import { checkPageLines } from '../../src/lint/page-lines.ts';

const told = (body: string) =>
  checkPageLines('a', `---\ntitle: 汝州\n---\n\n${body}\n`).map(({ line, params }) => ({ line, ...params }));

test('the number of a page is told, with the head of the page beside it, and a sentence that they cut', () => {
  expect(told('白天开车，晚上看图，慢慢摸\n\n— 17 —\n\n汝州会刊 2011年第4期\n\n出了门道。')).toEqual([
    { line: 7, found: '— 17 —', cut: true },
    { line: 9, found: '汝州会刊 2011年第4期', cut: true },
  ]);
  expect(told('四百人返乡，都办了厂。\n\n总第36期\n\n第 5 页，共 9 页\n\n今年又有三家。')).toEqual([
    { line: 7, found: '总第36期' },
    { line: 9, found: '第 5 页，共 9 页' },
  ]);
});

test('a line may have both, the number at either end', () => {
  for (const line of ['《汝州会讯》第三十八期　　第 2 页', '— 14 — 汝州会刊 2011年第4期'])
    expect(told(`账簿封面以红布包裹，内页竖写，\n\n${line}\n\n所记多为米粮。`)).toEqual([
      { line: 7, found: line, cut: true },
    ]);
  expect(told('见《汝州志》第二卷，第 2 页。\n\n宗谱　第 14 页')).toEqual([]);
});

test('what stands beside no number of a page is a line of the text', () => {
  expect(told('四百人返乡。\n\n汝州会刊 2011年第4期\n\n都办了厂。')).toEqual([]);
  expect(told('四百人返乡。\n\n- 3 -\n\n都办了厂，一家招工二百。')).toEqual([{ line: 7, found: '- 3 -' }]);
});
