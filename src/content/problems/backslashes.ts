/** Backslashes within double quotes: YAML reads an escape where a person wrote a path as Windows writes it, or a sign. */

/** Escapes that give a character which no text holds; `\n`, `\t`, `\r` and `\0` are such only in a path. */
const control = /^[abvfeN_LP]$/;

/** A path as Windows writes it: from a drive, or folders and a file with an extension. */
const path = /^(?:[A-Za-z]:\\|\\\\)|\\[^\\/]*\.[A-Za-z]\w{1,4}$|^[a-z]+:\\\\/;

/**
 * True if the source of a value in double quotes holds a backslash that was meant as itself.
 * @param source the value with its quotes
 * @example isMisescaped('"images\\a.jpg"') // true: \a would be the control character U+0007
 */
export function isMisescaped(source: string): boolean {
  if (!source.startsWith('"') || !source.includes('\\')) return false;
  const inner = source.slice(1, -1);
  const escapes = [...inner.matchAll(/\\(.)/gs)].map(([, sign = '']) => sign);
  if (escapes.some((sign) => control.test(sign))) return true;
  return path.test(inner) && escapes.some((sign) => /[ntr0]/.test(sign));
}

/**
 * The text of a value whose backslashes were meant as themselves: a path with slashes, from `/images/` where it lies on
 * somebody's own computer or names that folder.
 * @example plainPath('C:\\Users\\a.jpg') // '/images/a.jpg'
 */
export function plainPath(text: string): string {
  const slashed = text.replace(/\\+/g, (_, at: number) =>
    (at === 0 && text.startsWith('\\\\')) || /^[a-z]{2,}:$/i.test(text.slice(0, at)) ? '//' : '/',
  );
  return /^(?:[A-Za-z]:\/|file:|\/\/)/.test(slashed)
    ? `/images/${slashed.split('/').at(-1)}`
    : slashed.replace(/^(?:\.{0,2}\/)*(?=images\/)/, '/');
}

/**
 * A line whose values in double quotes are written as they were meant.
 * @returns nothing where no backslash of it was meant as itself
 * @example withoutEscapes('  src: "images\\a.jpg"') // '  src: "/images/a.jpg"'
 */
export function withoutEscapes(line: string): string | undefined {
  const better = line.replace(/"(?:[^"\\]|\\.)*"/g, (source) => {
    if (!isMisescaped(source)) return source;
    const inner = source.slice(1, -1);
    return path.test(inner) ? `"${plainPath(inner)}"` : `"${inner.replace(/\\+/g, '\\\\')}"`;
  });
  return better === line ? undefined : better;
}
