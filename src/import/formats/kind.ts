/** What a file is, by what it holds; its name decides only between kinds of text. */
import { extname } from 'node:path';
import iconv from 'iconv-lite';
import { wideEncodingOf } from '../read/decode.ts';

/** Kinds of files that hold articles, and those that do not. */
export type FileKind =
  | 'page'
  | 'markdown'
  | 'csv'
  | 'tsv'
  | 'jsonl'
  | 'xml'
  | 'docx'
  | 'doc'
  | 'odt'
  | 'xlsx'
  | 'pdf'
  | 'rtf'
  | 'mhtml'
  | 'zip'
  | 'gzip'
  | 'dump'
  | 'asset'
  | 'picture'
  | 'unknown';

const byName: Record<string, FileKind> = {
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.xml': 'xml',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mht': 'mhtml',
  '.mhtml': 'mhtml',
};
const assets =
  /\.(?:css|js|mjs|json|map|ico|woff2?|ttf|eot|otf|swf|fla|mp3|mp4|m4a|avi|wmv|flv|mov|wav|db|ini|lnk|lock|log|xsl|dtd|htc|cur|inc|config|DS_Store)$/i;
const pictures = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$/i;

/** What mysqldump, phpMyAdmin and Adminer write. */
const dump =
  /^(?:\xEF\xBB\xBF)?\s*(?:-- (?:MySQL dump|MariaDB dump|phpMyAdmin SQL|Adminer|PostgreSQL database)|(?:DROP|CREATE) TABLE (?:IF (?:NOT )?EXISTS )?[`"]|INSERT INTO [`"]\w+[`"])/i;

/** OpenDocument text in one file, as LibreOffice writes it for version control: .fodt. */
const flatText = /^\s*<\?xml[^>]*>\s*<office:document\b[^>]*opendocument\.text/;
/** Documents of office programs in XML: the first element has a prefix, and no page's has one. */
const document = /^\s*<\?xml[^>]*>\s*(?:<[?!][^>]*>\s*)*<(?:office|w|pkg|ss|o):\w/;

/**
 * The kind of a file. @param head its first kilobytes
 * @example kindOf('a.dat', new TextEncoder().encode('%PDF-1.7')) // 'pdf'
 */
export function kindOf(name: string, head: Uint8Array): FileKind {
  if (assets.test(name)) return 'asset';
  if (pictures.test(name)) return 'picture';
  const type = extname(name).toLowerCase();
  const sample = head.subarray(0, sampleSize);
  const wide = wideText(sample);
  const start = wide ?? Buffer.from(sample).toString('latin1');
  if (start.startsWith('%PDF')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('\xD0\xCF\x11\xE0'))
    return type === '.doc' || type === '.wps' || type === '.dot' ? 'doc' : 'unknown';
  if (start.startsWith('\x1f\x8b')) return 'gzip';
  if (start.startsWith('PK')) return zipped(type, start);
  if (
    /^(?:\uFEFF|\xEF\xBB\xBF)?(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2,}/.test(start) &&
    /^(?:mime-version|content-type):/im.test(start)
  )
    return 'mhtml';
  if (type === '.sql' || dump.test(start)) return isText(sample, wide) ? 'dump' : 'unknown';
  if (flatText.test(start)) return 'odt';
  if (document.test(start)) return 'unknown';
  const known = byName[type];
  if (known === 'xml')
    return /<(?:rss|feed|mediawiki|rdf:RDF)\b/i.test(start) ? 'xml' : /<html\b/i.test(start) ? 'page' : 'unknown';
  if (known) return known;
  return isText(sample, wide) ? 'page' : 'unknown';
}

const sampleSize = 4096;

function zipped(type: string, start: string): FileKind {
  if (type === '.docx' || start.includes('word/')) return 'docx';
  if (type === '.xlsx' || start.includes('xl/')) return 'xlsx';
  if (type === '.odt' || start.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  return type === '.zip' ? 'zip' : 'unknown';
}

/** Text in UTF-16: Chinese characters of it have any byte, also those that are control characters by themselves. */
function wideText(sample: Uint8Array): string | undefined {
  const encoding = wideEncodingOf(sample);
  const text = encoding && iconv.decode(Buffer.from(sample), encoding);
  if (!text) return undefined;
  const faults = text.match(/[\p{Cn}\p{Co}\p{Cs}]|(?![\t\r\n\f\v])\p{Cc}/gu)?.length ?? 0;
  return faults < text.length / 50 ? text : undefined;
}

/** Text has no control bytes but white space. */
function isText(sample: Uint8Array, wide: string | undefined): boolean {
  if (wide !== undefined) return true;
  let control = 0;
  let zeros = 0;
  for (const byte of sample) {
    if (byte === 0) zeros++;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) control++;
  }
  return control < sample.length / 50 && zeros <= sample.length / 500 + 1;
}
