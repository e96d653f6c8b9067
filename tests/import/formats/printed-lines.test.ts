import { expect, test } from 'vitest';
import { type Line, paragraphsOf } from '../../../src/import/formats/printed-lines.ts';

/** Lines of a column that is 200 wide, each as long as it is told. */
const lines = (...rows: [text: string, right: number, x?: number, height?: number][]): Line[] =>
  rows.map(([text, right, x = 0, height = 10], at) => ({ text, x, right, height, y: 1000 - at * 15 }));

test('a line that runs to the edge goes on, a short one ends its paragraph', () => {
  expect(paragraphsOf(lines(['甲', 200], ['乙', 90], ['丙', 200], ['丁', 195], ['戊', 50]))).toEqual([
    '甲乙',
    '丙丁戊',
  ]);
});

test('an indent begins a paragraph, and so does another size', () => {
  expect(paragraphsOf(lines(['甲', 200], ['乙', 200, 20], ['丙', 200], ['丁', 200, 0, 18]))).toEqual([
    '甲',
    '乙丙',
    '丁',
  ]);
  expect(paragraphsOf(lines(['甲', 200], ['　　乙', 200]))).toEqual(['甲', '乙']);
});

test('words of Latin letters keep their blank, and lose the hyphen of a line’s end', () => {
  expect(paragraphsOf(lines(['the cham-', 200], ['ber of', 200], ['commerce', 80]))).toEqual([
    'the chamber of commerce',
  ]);
});

test('blank lines are nothing', () => expect(paragraphsOf(lines(['  ', 200], ['甲', 90]))).toEqual(['甲']));

test('a gap between full lines ends a paragraph, by the pitch of the others or by the stop before it', () => {
  const at = (y: number, text = '秤'.repeat(30), right = 300) => ({ text, x: 0, y, right, height: 10 });
  const stop = `${'秤'.repeat(29)}。`;
  expect(paragraphsOf([at(200), at(186), at(164), at(150)])).toHaveLength(2);
  expect(paragraphsOf([at(200), at(186), at(172), at(158)])).toHaveLength(1);
  expect(paragraphsOf([at(200, stop), at(178, stop), at(156, stop)])).toHaveLength(3);
  expect(paragraphsOf([at(200), at(178), at(156, stop)])).toHaveLength(1);
});

test('what a full line of a heading leaves over stands below it, centred', () => {
  const column = (text: string) => [text, 200] as [string, number];
  const body = [column('秤'.repeat(20)), column('秤'.repeat(20)), column('秤'.repeat(20))];
  expect(paragraphsOf(lines(['甲', 198, 2, 20], ['乙', 120, 80, 20], ...body))[0]).toBe('甲乙');
  expect(paragraphsOf(lines(['甲', 198, 2], ['乙', 130, 70], ...body))[0]).toBe('甲乙');
  expect(paragraphsOf(lines(['甲。', 198, 2], ['乙', 130, 70], ...body))[0]).toBe('甲。');
});

test('a heading over two columns does not make theirs wider', () => {
  const heading: [string, number, number, number] = ['甲', 330, 70, 18];
  const body = ['秤', '砣', '星', '杆'].map((text) => [text.repeat(20), 200] as [string, number]);
  expect(paragraphsOf(lines(heading, ...body))).toHaveLength(2);
});
