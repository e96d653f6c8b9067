/**
 * Pages saved as one file (.mht, RFC 2557): the first HTML part. Its pictures stay in the original. A mail (RFC 5322) is
 * read here, too.
 */
import { decode } from '../read/decode.ts';
import type { Entry } from './entry.ts';

/** The page of an archive. */
export async function readMhtml(bytes: Uint8Array): Promise<Entry> {
  const { default: PostalMime } = await import('postal-mime');
  const { html, attachments, text, headers } = await PostalMime.parse(bytes);
  const page = attachments.find(({ mimeType }) => /html/.test(mimeType));
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const whole = page
    ? decode(new Uint8Array(page.content as ArrayBuffer)).text
    : isUndeclared(type, headers)
      ? decode(bodyOf(bytes)).text
      : (html ?? text ?? '');
  return whole.trim() ? { number: 1, text: whole } : { number: 1, skipped: 'empty' };
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
