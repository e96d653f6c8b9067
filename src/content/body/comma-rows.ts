/** Rows as spreadsheets export them (RFC 4180): cells that commas part, some of them in quotation marks. */
import { matchesIn } from '../../core/matches.ts';

const cell = /(?<=^|,)(?:"([^"]*)"|([^",]*))(?=,|$)/g;
const row = /^(?:"[^"]*"|[^",]*)(?:,(?:"[^"]*"|[^",]*))+$/;

/** The cells of a row without their quotation marks. @example cellsOf('"福记","2,000"') // ['福记', '2,000'] */
export const cellsOf = (line: string): string[] =>
  row.test(line.trim())
    ? matchesIn(line.trim(), cell).map(([, quoted, plain = '']) => (quoted ?? plain).trim())
    : line.split(',').map((one) => one.trim());

/** True for a row two of whose cells are in quotation marks, which are no quotation then. */
export const isQuotedRow = (line: string): boolean =>
  row.test(line.trim()) && (line.match(/(?<=^\s*|,)"[^"]*"(?=,|\s*$)/g)?.length ?? 0) > 1;
