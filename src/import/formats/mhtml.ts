/** Pages saved as one file (.mht, RFC 2557): the first HTML part. Its pictures stay in the original. */
import { decode } from '../read/decode.ts';
import type { Entry } from './entry.ts';

/** The page of an archive. */
export async function readMhtml(bytes: Uint8Array): Promise<Entry> {
  const { default: PostalMime } = await import('postal-mime');
  const { html, attachments, text } = await PostalMime.parse(bytes);
  const page = attachments.find(({ mimeType }) => /html/.test(mimeType));
  const whole = page ? decode(new Uint8Array(page.content as ArrayBuffer)).text : (html ?? text ?? '');
  return whole.trim() ? { number: 1, text: whole } : { number: 1, skipped: 'empty' };
}
