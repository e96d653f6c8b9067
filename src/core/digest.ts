/** Digests: two texts with the same digest are taken to be the same. */
import { hash } from 'node:crypto';

/** SHA-1 in hexadecimal: a short cache key, not a safeguard. @example digest('甲').length // 40 */
export const digest = (content: string | Uint8Array): string => hash('sha1', content, 'hex');

/**
 * SHA-256 in hexadecimal: for what is kept from one version of the program to the next, such as an import's record.
 * @example sha256('甲').length // 64
 */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex');
