/** Word documents: .docx through its XML, .doc (Word 97-2003) through its binary streams. */
import type { Entry } from './entry.ts';
import { escapeHtml } from './entry.ts';

/** The paragraphs of a .docx as HTML; its pictures stay in the original. */
export async function readDocx(bytes: Uint8Array): Promise<Entry> {
  const { default: mammoth } = await import('mammoth');
  let pictures = 0;
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: [
        "p[style-name='Title'] => h1:fresh",
        "p[style-name='标题'] => h1:fresh",
        "p[style-name='Subtitle'] => h2:fresh",
      ],
      convertImage: mammoth.images.imgElement(async () => ({ src: `docx-picture-${++pictures}` })),
    },
  );
  return { number: 1, text: `<body>${value}</body>` };
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
