/** Scans as articles: pictures of pages, and PDFs whose pages are pictures. */
import sharp from 'sharp';
import type { Edition } from '../../core/edition.ts';
import { type Article, type Entry, escapeHtml } from '../formats/entry.ts';
import type { Flag } from '../page.ts';
import type { Engine } from './engine.ts';
import { readScan } from './read-scan.ts';

/** A scan of more pages is no article. */
const mostPages = 400;

/** The text of a picture. @throws where it cannot be decoded */
export const readPicture = (picture: Uint8Array, engine: Engine): Promise<Entry> => readPages([picture], engine);

/** The text of a PDF that has no text layer: the largest picture of each page is its scan. */
export async function readScannedPdf(bytes: Uint8Array, engine: Engine): Promise<Entry> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    return await readPages(picturesOf(document), engine);
  } finally {
    await document.loadingTask.destroy();
  }
}

type PdfDocument = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

async function* picturesOf(document: PdfDocument): AsyncGenerator<Uint8Array> {
  const { extractImages } = await import('unpdf');
  for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
    const images = await extractImages(document, number);
    const [largest] = images.toSorted((a, b) => b.width * b.height - a.width * a.height);
    if (!largest) continue;
    const { data, width, height, channels } = largest;
    yield await sharp(data, { raw: { width, height, channels } }).png().toBuffer();
  }
}

async function readPages(
  pictures: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  engine: Engine,
): Promise<Article | { number: number; skipped: string }> {
  const paragraphs: string[] = [];
  const flags: Flag[] = [];
  let script: Edition | undefined;
  for await (const picture of pictures) {
    const scan = await readScan(picture, engine, script);
    if (scan.paragraphs.length > 0) script = scan.script;
    paragraphs.push(...scan.paragraphs);
    flags.push(...scan.flags);
  }
  if (paragraphs.length === 0) return { number: 1, skipped: 'empty' };
  const text = `<body>${paragraphs.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}</body>`;
  return { number: 1, text, flags: [{ kind: 'ocr' }, ...flags] };
}
