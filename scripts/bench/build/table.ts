/** The figures as a table of plain text. */
import type { Usage } from '../process-tree.ts';
import type { Result } from './contest.ts';

/** A builder's line in a table. */
export interface Row {
  name: string;
  result: Result;
}

/** Columns that a Chinese character takes in a terminal: two. */
const widthOf = (text: string): number => text.length + (text.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0);
const fill = (text: string, width: number): string => ' '.repeat(Math.max(0, width - widthOf(text)));

const heads = [
  ['构建者', 'builder'],
  ['网页', 'pages'],
  ['CPU 秒', 'CPU s'],
  ['用时秒', 'wall s'],
  ['内存 MB', 'peak MB'],
  ['本项目/它', 'ours/it'],
  ['改一篇 CPU', 'changed CPU'],
  ['用时秒', 'wall s'],
  ['内存 MB', 'peak MB'],
  ['本项目/它', 'ours/it'],
] as const;

const figures = ({ cpu, wall, memory }: Usage, ours: Usage | undefined): string[] => [
  cpu.toFixed(1),
  wall.toFixed(1),
  memory > 0 ? memory.toFixed(0) : '-',
  ours ? (ours.cpu / cpu).toFixed(2) : '-',
];

/**
 * @param ours what the ratios divide: this project's processor time by each builder's
 * @returns lines of equal columns
 */
export function table(rows: readonly Row[], ours: Result | undefined): string {
  const cells = [
    ...[0, 1].map((language) => heads.map((head) => head[language]!)),
    ...rows.map(({ name, result: { pages, full, changed } }) => [
      name,
      String(pages),
      ...figures(full, ours?.full),
      ...figures(changed, ours?.changed),
    ]),
  ];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column]!))));
  return cells
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell + fill(cell, widths[column]!) : fill(cell, widths[column]!) + cell))
        .join('  '),
    )
    .join('\n');
}
