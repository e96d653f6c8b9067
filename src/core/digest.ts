/** Digests: two texts with the same digest are taken to be the same. */
import { hash } from 'node:crypto';

/** SHA-1 in hexadecimal: a short cache key, not a safeguard. @example digest('甲').length // 40 */
export const digest = (content: string | Uint8Array): string => hash('sha1', content, 'hex');

/**
 * SHA-256 in hexadecimal: for what outlives a version of the program, such as an import's record or the manifest that
 * others hold a published file to.
 * @example sha256('甲').length // 64
 */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex');
