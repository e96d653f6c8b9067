/** Word documents: .docx through its XML, .doc (Word 97-2003) through its binary streams. */
import { EmbeddedPictures } from './embedded-pictures.ts';
import { type Entry, escapeHtml, tableHtml } from './entry.ts';
import { readDocumentXml } from './zipped-xml.ts';

/** Styles by which Word and WPS set titles. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='副标题'] => h2:fresh",
];

/** The paragraphs of a .docx as HTML, with its pictures. XML that mammoth refuses still has its words. */
export async function readDocx(bytes: Uint8Array): Promise<Entry> {
  const { default: mammoth } = await import('mammoth');
  const pictures = new EmbeddedPictures();
  const convertImage = mammoth.images.imgElement(async (image) => ({ src: pictures.add(await image.readAsBuffer()) }));
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap, convertImage });
    return { number: 1, text: `<body>${value}</body>`, pictures: pictures.all };
  } catch {
    return readDocumentXml(bytes);
  }
}

/** The paragraphs and tables of a .doc. */
export async function readDoc(bytes: Uint8Array): Promise<Entry> {
  const { default: WordExtractor } = await import('word-extractor');
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  const notes = document.getFootnotes().trim();
  const text = `${document.getBody()}${notes ? `\n${notes}` : ''}`
    .split(/[\r\n\u0007\v\f]+/)
    .filter((line) => line.trim());
  return { number: 1, text: `<body>${docHtml(text)}</body>` };
}

/** Each cell of a table ends with a tab, so that a row does, too: two rows of as many cells, at least, are a table. */
function docHtml(lines: readonly string[]): string {
  const html: string[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (end < lines.length && isRow(lines[end]!) && cellsOf(lines[end]!).length === cellsOf(lines[at]!).length)
      end++;
    if (end - at >= 2) html.push(tableHtml(lines.slice(at, end).map(cellsOf)));
    else {
      end = at + 1;
      html.push(`<p>${escapeHtml(lines[at]!)}</p>`);
    }
    at = end;
  }
  return html.join('\n');
}

const isRow = (line: string): boolean => /\t.*\t$/.test(line);
const cellsOf = (row: string): string[] => row.slice(0, -1).split('\t');
