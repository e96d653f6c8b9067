/** Tab-separated values: one row a line, `#` begins a comment line. */

/** The columns of each line. @example readTable('# a\n沈阳\t瀋陽') // [['沈阳', '瀋陽']] */
export const readTable = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((cell) => cell.trim()));
