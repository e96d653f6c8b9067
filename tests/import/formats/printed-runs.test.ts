import { expect, test } from 'vitest';
import { columnsOf, joinedRuns, type Run } from '../../../src/import/formats/printed-runs.ts';

const run = (text: string, x: number, y: number, width = text.length * 10, height = 10): Run => ({
  text,
  x,
  y,
  width,
  height,
});
const texts = (runs: readonly Run[]) => runs.map(({ text }) => text);

test('runs of one line are one, wherever the font changes; a cell and a column are runs of their own', () => {
  expect(
    texts(joinedRuns([run('老秤', 0, 90), run('月', 20, 90.5), run('校准', 30, 90), run('会员', 60, 90)])),
  ).toEqual(['老秤月校准', '会员']);
  expect(texts(joinedRuns([run('a b', 0, 90), run('old', 33, 90), run('秤', 64, 90)]))).toEqual(['a b old秤']);
  // Characters that are set one by one may be spaced.
  expect(texts(joinedRuns([run('老', 0, 90), run('秤', 16, 90), run('重', 32, 90)]))).toEqual(['老秤重']);
});

/** A line of a column as browsers write it: characters whose font differs are runs of their own. */
const broken = (text: string, x: number, y: number): Run[] =>
  [...text].map((character, at) => run(character, x + at * 10, y));

test('columns are found in runs that fonts break, below a heading and a centred line', () => {
  const left = ['左一左一左一左一', '左二左二左二左二', '左三左三左三左三', '左四左四左四左四', '左五左五左五左五'];
  const page = [
    run('老秤校准会员围观', 40, 200, 160, 20),
    ...[run('日期', 60, 170), run('来源', 95, 170), run('作者', 130, 170)],
    ...left.flatMap((text, at) => broken(text, 0, 140 - at * 15)),
    ...left.flatMap((text, at) => broken(text.replaceAll('左', '右'), 120, 140 - at * 15)),
  ];
  const [head, first, second] = columnsOf(joinedRuns(page));
  expect(texts(head!)).toEqual(['老秤校准会员围观', '日期', '来源', '作者']);
  expect(texts(first!)).toEqual(left);
  expect(texts(second!)).toEqual(left.map((text) => text.replaceAll('左', '右')));
});

test('a page of one column is one, broken runs or not', () => {
  const page = Array.from({ length: 12 }, (_, at) =>
    broken('渡口的老秤今天在公会的院子里校准', 0, 200 - at * 15),
  ).flat();
  expect(columnsOf(joinedRuns(page))).toHaveLength(1);
});
