/**
 * Pages saved as one file (.mht, RFC 2557): the first HTML part with the pictures of the others. A mail (RFC 5322) is
 * read here, too.
 */
import { decode } from '../read/decode.ts';
import type { Entry } from './entry.ts';
import { takeMhtmlPictures } from './mhtml-pictures.ts';

/** The page of an archive. */
export async function readMhtml(bytes: Uint8Array): Promise<Entry> {
  const { default: PostalMime } = await import('postal-mime');
  if (isCut(bytes)) return { number: 1, skipped: 'broken' };
  const { html, attachments, text, headers } = await PostalMime.parse(bytes);
  const page = attachments.find(({ mimeType }) => /html/.test(mimeType));
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const whole = page
    ? decode(new Uint8Array(page.content as ArrayBuffer)).text
    : isUndeclared(type, headers)
      ? decode(bodyOf(bytes)).text
      : (html ?? text ?? '');
  return whole.trim() ? { number: 1, ...takeMhtmlPictures(whole, bytes) } : { number: 1, skipped: 'empty' };
}

/** The boundary of the whole is not met at its end (RFC 2046, 5.1.1). */
function isCut(bytes: Uint8Array): boolean {
  const source = Buffer.from(bytes);
  const head = source.subarray(0, Math.max(0, source.length - bodyOf(bytes).length)).toString('latin1');
  const boundary = /^content-type:\s*multipart\/(?:.|\r?\n[ \t])*?boundary\s*=\s*(?:"([^"\r\n]+)"|([^\s;]+))/im.exec(
    head,
  );
  return boundary !== null && !source.includes(`--${boundary[1] ?? boundary[2]}--`);
}

/** Programs of the time sent Big5 and GB 2312 as they were, without a word of the encoding. */
const isUndeclared = (type: string, headers: readonly { key: string; value: string }[]): boolean =>
  !/charset|multipart/i.test(type) &&
  !headers.some(({ key, value }) => key === 'content-transfer-encoding' && /base64|quoted/i.test(value));

/** What stands behind the first empty line. */
function bodyOf(bytes: Uint8Array): Uint8Array {
  for (let at = 0; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0x0a) continue;
    const next = bytes[at + 1] === 0x0d ? at + 2 : at + 1;
    if (bytes[next] === 0x0a) return bytes.subarray(next + 1);
  }
  return bytes;
}
