/** What a file is, by what it holds; its name decides only between kinds of text. */
import { extname } from 'node:path';

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

/**
 * The kind of a file. @param head its first kilobytes
 * @example kindOf('a.dat', new TextEncoder().encode('%PDF-1.7')) // 'pdf'
 */
export function kindOf(name: string, head: Uint8Array): FileKind {
  if (assets.test(name)) return 'asset';
  if (pictures.test(name)) return 'picture';
  const type = extname(name).toLowerCase();
  const start = Buffer.from(head.subarray(0, 4096)).toString('latin1');
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
  if (type === '.sql' || dump.test(start)) return isText(head) ? 'dump' : 'unknown';
  const known = byName[type];
  if (known === 'xml')
    return /<(?:rss|feed|mediawiki|rdf:RDF)\b/i.test(start) ? 'xml' : /<html\b/i.test(start) ? 'page' : 'unknown';
  if (known) return known;
  return isText(head) ? 'page' : 'unknown';
}

function zipped(type: string, start: string): FileKind {
  if (type === '.docx' || start.includes('word/')) return 'docx';
  if (type === '.xlsx' || start.includes('xl/')) return 'xlsx';
  if (type === '.odt' || start.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  return type === '.zip' ? 'zip' : 'unknown';
}

/** Text has no control bytes but white space; UTF-16 has zeros, on one side only. */
function isText(head: Uint8Array): boolean {
  const sample = head.subarray(0, 4096);
  let control = 0;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) zeros[at % 2]!++;
    else if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) control++;
  }
  const wide = Math.max(...zeros) > sample.length / 8 && Math.min(...zeros) < sample.length / 100;
  return control < sample.length / 50 && (wide || zeros[0]! + zeros[1]! <= sample.length / 500 + 1);
}
