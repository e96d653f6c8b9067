/**
 * The oldest browsers that the archive is read in. Chambers' readers are old, and their machines are older: Chrome 80
 * and Firefox 78 are the last that run on much of what is still in use, Safari 14 is of 2020.
 *
 * What is compiled for browsers is compiled for these; what their style sheets lack is listed in `src/styles/base.css`.
 */
export const browserFloor: string[] = ['chrome80', 'firefox78', 'safari14'];
