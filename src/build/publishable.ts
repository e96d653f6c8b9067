/** Which paths can be published. */

/**
 * True for a path from the folder that every file system can hold: a journal must never name one that cannot be.
 * @example isPublishable('news/../other') // false
 */
export const isPublishable = (path: string): boolean =>
  !path.includes('\0') &&
  path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && Buffer.byteLength(name) <= 255);
