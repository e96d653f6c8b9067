/**
 * Second readings of canonical text: figures and units that are written in several ways. 三十五 is read as 35 as well,
 * 百分之五 as 5%, 12平方米 as 12m2, 12.9运动 as 129运动. They are indexed beside the text, never instead of it, since
 * a reader may type a part of the first (平方, 十五).
 */

/** A stretch of a text and what it is read as. */
export interface Reading {
  /** Offsets (UTF-16) of the stretch. */
  start: number;
  end: number;
  text: string;
}

/** Units by their symbol, as NFKC and lower case leave it. */
const units: Record<string, readonly string[]> = {
  m2: ['平方米', '平米', '平方公尺'],
  m3: ['立方米', '立方公尺'],
  km2: ['平方公里', '平方千米'],
  km: ['公里', '千米'],
  cm: ['厘米', '公分'],
  mm: ['毫米'],
  kg: ['公斤', '千克'],
  mg: ['毫克'],
  ml: ['毫升'],
  kw: ['千瓦'],
  c: ['摄氏度'],
};

const symbols = new Map(Object.entries(units).flatMap(([symbol, words]) => words.map((word) => [word, symbol])));
const unitWords = [...symbols.keys()].sort((a, b) => b.length - a.length).join('|');

const magnitudes: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The value of 3百2十5, digits already figures; 十 alone is ten. @example countOf('3十5') // 35 */
export function countOf(count: string): number {
  let value = 0;
  let digit: number | undefined;
  for (const character of count) {
    const magnitude = magnitudes[character];
    if (magnitude === undefined) {
      digit = Number(character);
      continue;
    }
    value += (digit ?? 1) * magnitude;
    digit = undefined;
  }
  return value + (digit ?? 0);
}

/**
 * A percentage; a count with 十 百 千, where 千 is not the unit's (5千米) and no figure goes before (10千克); 两 before a
 * magnitude; a unit behind a figure; o for a zero; 12.9 before a word.
 */
const readable = [
  '百分之(?<percent>\\d+(?:\\.\\d+)?(?![十百千\\d]))',
  '百分之(?<tens>\\d?十\\d?)(?![百千\\d])',
  '(?<![\\d.])(?<count>(?:\\d(?!千[米克瓦])[千百十]0?)+\\d?|十\\d?)(?![百十\\d]|千(?![米克瓦]))',
  '(?<two>两)(?=[百千万亿])',
  `(?<=\\d|[十百千万亿])(?<unit>${unitWords})`,
  '(?<=\\d)(?<zeros>o+)(?=\\d)',
  '(?<=(?<![\\d.])\\d{1,2})(?<dot>\\.)(?=\\d{1,2}[^\\d.亿万元千百个美倍公平吨度米%‰a-z])',
  '(?<=\\d)(?<dash>-)(?=\\d)',
].join('|');

/** Nothing in browsers that do not look behind (Safari of before 2023): there a text has one reading. */
const reads = ((): RegExp | undefined => {
  try {
    return new RegExp(readable, 'g');
  } catch {
    return undefined;
  }
})();

/** What a match of `readable` is read as. */
function readingOf({ percent, tens, count, two, unit, zeros }: Record<string, string | undefined>): string {
  if (percent !== undefined) return `${percent}%`;
  if (tens !== undefined) return `${countOf(tens)}%`;
  if (count !== undefined) return String(countOf(count));
  if (two !== undefined) return '2';
  if (unit !== undefined) return symbols.get(unit)!;
  return zeros === undefined ? '' : '0'.repeat(zeros.length);
}

/** The readings that a canonical text has, in order. @example readingsIn('成立十周年') // [{ start: 2, end: 3, text: '10' }] */
export const readingsIn = (canonical: string): Reading[] =>
  Array.from(reads ? canonical.matchAll(reads) : [], (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: readingOf(match.groups!),
  }));

/** A whole text read the second way; itself where it has one reading. @example secondReading('增长百分之5') // '增长5%' */
export function secondReading(canonical: string): string {
  let text = '';
  let at = 0;
  for (const { start, end, text: reading } of readingsIn(canonical)) {
    text += canonical.slice(at, start) + reading;
    at = end;
  }
  return text + canonical.slice(at);
}

/** How much text stands around a second reading in the index: as much as a query has around a figure. */
const around = 10;

/**
 * The stretches of a line that have a second reading, read that way, with what stands around them.
 * @example readingWindows('甬台联合会成立十周年').at(0) // '甬台联合会成立10周年'
 */
export function readingWindows(line: string): string[] {
  const readings = readingsIn(line);
  const windows: string[] = [];
  for (let first = 0; first < readings.length; ) {
    let last = first;
    while (last + 1 < readings.length && readings[last + 1]!.start - readings[last]!.end <= around) last++;
    const from = Math.max(0, readings[first]!.start - around);
    windows.push(secondReading(line.slice(from, readings[last]!.end + around)));
    first = last + 1;
  }
  return windows;
}
