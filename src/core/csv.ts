/** Tables for spreadsheets (RFC 4180). */

/** Signs that a field is quoted for, and those that make a spreadsheet compute where they begin one. */
const quoted = /[",\r\n]/;
const computed = '=+-@\t\r';

/** A field; a sign that makes a spreadsheet compute is kept from the beginning. */
function field(value: string): string {
  const harmless = value !== '' && computed.includes(value[0]!) ? `'${value}` : value;
  return quoted.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

/**
 * Rows as a file. The mark at its beginning tells spreadsheets that it is UTF-8.
 * @example csv([['title', 'date'], ['汝州, 绍兴', '2016']]) // '\ufefftitle,date\r\n"汝州, 绍兴",2016\r\n'
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
