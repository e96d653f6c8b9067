/** Office documents that are zip archives of XML: their parts, the rows of .xlsx, the words of a .docx with faults. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { type Entry, escapeHtml } from './entry.ts';

/** Parts are read up to this size unpacked: a document of text is smaller. */
const largest = 64 << 20;

/** The parts of wanted names. @throws where it is no whole archive */
export const partsOf = (bytes: Uint8Array, wanted: RegExp): Record<string, Uint8Array> =>
  unzipSync(bytes, { filter: ({ name, originalSize }) => wanted.test(name) && originalSize < largest });

/** The paragraphs of a .docx whose XML has faults. */
export function readDocumentXml(bytes: Uint8Array): Entry {
  const part = partsOf(bytes, /^word\/document\.xml$/)['word/document.xml'];
  if (!part) return { number: 1, skipped: 'broken' };
  let html = '';
  let inText = false;
  walk(strFromU8(part), {
    open: (name) => {
      inText = name === 'w:t';
      if (name === 'w:p') html += '<p>';
      if (name === 'w:tab' || name === 'w:br') html += ' ';
    },
    text: (text) => {
      if (inText) html += escapeHtml(text);
    },
    close: (name) => {
      inText = false;
      if (name === 'w:p') html += '</p>';
    },
  });
  return { number: 1, text: `<body>${html}</body>` };
}

/** The rows of the first sheets of a workbook, the first row of each as names of columns. */
export function* readWorkbook(bytes: Uint8Array): Generator<Record<string, string>> {
  const parts = partsOf(bytes, /^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/);
  const strings = sharedStrings(parts['xl/sharedStrings.xml']);
  for (const name of Object.keys(parts)
    .filter((part) => part.includes('/sheet'))
    .sort()) {
    const [head, ...rows] = rowsOf(strFromU8(parts[name]!), strings);
    for (const row of rows) yield Object.fromEntries((head ?? []).map((column, index) => [column, row[index] ?? '']));
  }
}

function sharedStrings(part: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  let depth = '';
  if (part)
    walk(strFromU8(part), {
      open: (name) => {
        if (name === 'si') strings.push('');
        depth = name;
      },
      text: (text) => {
        if (depth === 't') strings[strings.length - 1] += text;
      },
      close: () => {
        depth = '';
      },
    });
  return strings;
}

function rowsOf(xml: string, strings: string[]): string[][] {
  const rows: string[][] = [];
  let column = 0;
  let type = '';
  let open = '';
  walk(xml, {
    open: (name, attributes) => {
      open = name;
      if (name === 'row') rows.push([]);
      if (name !== 'c') return;
      column = columnOf(attributes.r ?? '');
      type = attributes.t ?? '';
    },
    text: (text) => {
      const row = rows.at(-1);
      if (!row || (open !== 'v' && open !== 't')) return;
      row[column] = (row[column] ?? '') + (type === 's' ? (strings[Number(text)] ?? '') : text);
    },
    close: () => {
      open = '';
    },
  });
  return rows.filter((row) => row.some(Boolean));
}

/** @example columnOf('AB12') // 27 */
const columnOf = (reference: string): number =>
  [...(/^[A-Z]+/.exec(reference)?.[0] ?? 'A')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** What is told while a part is read. */
interface Handlers {
  open: (name: string, attributes: Record<string, string>) => void;
  text: (text: string) => void;
  close: (name: string) => void;
}

/** Reads XML from its beginning to its end; faults of it are passed over. */
export function walk(xml: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => open(name, attributes as Record<string, string>));
  parser.on('text', text);
  parser.on('closetag', ({ name }) => close(name));
  parser.write(xml).close();
}
