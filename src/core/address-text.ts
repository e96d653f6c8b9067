/** Paths of addresses as they are written and as files are named. */

/** A path as its file is named; one that is not well encoded stands for itself. @example decodedPath('/a%20b') // '/a b' */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A file's path as an address, in which nothing is taken for a sign of its own. @example encodedPath('/100%.jpg') // '/100%25.jpg' */
export const encodedPath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** What a person writes for a file's path: Chinese stays, signs that Markdown or addresses need are encoded. */
export const writtenPath = (path: string): string =>
  path.replace(/[\s%#?()<>"'\\]/g, (sign) =>
    encodeURIComponent(sign).replace(/['()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  );
