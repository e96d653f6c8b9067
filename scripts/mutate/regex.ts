/** Mutants of a regular expression's source. */

/** One change at one place of a pattern; `\`-escapes and classes are read as units. */
const units = /\\[\s\S]|\[\^?(?:\\[\s\S]|[^\]\\])*\]|\(\?(?:<?[=!]|:|<\w+>)|[\s\S]/g;

/** Escapes and the class of all that they leave out. */
const opposite: Readonly<Record<string, string>> = {
  '\\d': '\\D',
  '\\s': '\\S',
  '\\w': '\\W',
  '\\D': '\\d',
  '\\S': '\\s',
  '\\W': '\\w',
};

/** What a unit of a pattern becomes, where a change of it means another language. */
function changed(unit: string): string | undefined {
  if (unit === '^' || unit === '$' || unit === '+' || unit === '?' || unit === '\\b') return '';
  if (unit === '*') return '+';
  if (unit === '(?=') return '(?!';
  if (unit === '(?!') return '(?=';
  if (unit === '(?<=') return '(?<!';
  if (unit === '(?<!') return '(?<=';
  if (unit.startsWith('[^')) return `[${unit.slice(2)}`;
  if (unit.startsWith('[')) return `[^${unit.slice(1)}`;
  return opposite[unit];
}

/**
 * @param literal a regular expression as it stands in a program
 * @returns literals that differ from it at one place; only those that a program can be read with
 * @example mutateRegex('/^a+/') // ['/a+/', '/^a/']
 */
export function mutateRegex(literal: string): string[] {
  const end = literal.lastIndexOf('/');
  const [pattern, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const found: string[] = [];
  for (const { 0: unit, index } of pattern.matchAll(units)) {
    const other = changed(unit);
    if (other === undefined) continue;
    const mutated = pattern.slice(0, index) + other + pattern.slice(index + unit.length);
    if (isValid(mutated, flags)) found.push(`/${mutated}/${flags}`);
  }
  for (const flag of ['i', 'g', 's', 'm'])
    if (flags.includes(flag)) found.push(`/${pattern}/${flags.replace(flag, '')}`);
  return found;
}

function isValid(pattern: string, flags: string): boolean {
  try {
    return pattern !== '' && new RegExp(pattern, flags) !== undefined;
  } catch {
    return false;
  }
}
