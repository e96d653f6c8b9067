/** Word documents: .docx through its XML, .doc (Word 97-2003) through its binary streams. */
import { type Entry, escapeHtml } from './entry.ts';
import { readDocumentXml } from './zipped-xml.ts';

/** Styles by which Word and WPS set titles. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='副标题'] => h2:fresh",
];

/** The paragraphs of a .docx as HTML; its pictures stay in the original. XML that mammoth refuses still has its words. */
export async function readDocx(bytes: Uint8Array): Promise<Entry> {
  const { default: mammoth } = await import('mammoth');
  let pictures = 0;
  const convertImage = mammoth.images.imgElement(async () => ({ src: `docx-picture-${++pictures}` }));
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap, convertImage });
    return { number: 1, text: `<body>${value}</body>` };
  } catch {
    return readDocumentXml(bytes);
  }
}

/** The paragraphs of a .doc. */
export async function readDoc(bytes: Uint8Array): Promise<Entry> {
  const { default: WordExtractor } = await import('word-extractor');
  const document = await new WordExtractor().extract(Buffer.from(bytes));
  const notes = document.getFootnotes().trim();
  const lines = `${document.getBody()}${notes ? `\n${notes}` : ''}`
    .split(/[\r\n\u0007\v\f]+/)
    .filter((line) => line.trim());
  return { number: 1, text: `<body>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}</body>` };
}
