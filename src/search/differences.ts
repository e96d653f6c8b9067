/**
 * What a Simplified text has that does not follow from its Traditional one. Nearly every Simplified character is the
 * representative of the Traditional one's equivalence class, which readers' browsers know: ten of a thousand are not, so
 * both editions of a text take 2 % more than one of them.
 */
import type { Classes } from './canonical.ts';

/**
 * Stretches that differ from the expected text, in order: how many UTF-16 code units are as expected, then what stands
 * instead of as many units; where it replaces another number of units, that number stands before it.
 */
export type Differences = (number | string)[];

/** The text with each character's representative. */
const expectedOf = (traditional: string, classes: Classes): string => {
  let expected = '';
  for (const character of traditional) expected += classes.get(character) ?? character;
  return expected;
};

/** A part of the expected text, from its beginning on, and what stands for it. */
type Pair = readonly [from: number, expected: string, actual: string];

/** Lines, where both have as many: a word that conversion made longer moves its own line alone. */
function linesOf(expected: string, actual: string): Pair[] {
  const [lines, others] = [expected.split('\n'), actual.split('\n')];
  if (lines.length !== others.length) return [[0, expected, actual]];
  let from = 0;
  return lines.map((line, number) => {
    const pair = [from, line, others[number]!] as const;
    from += line.length + 1;
    return pair;
  });
}

/** Where the two differ in texts of one length. */
function* unitsOf([start, expected, actual]: Pair): Generator<Pair> {
  for (let at = 0; at < actual.length; ) {
    const from = at;
    while (at < actual.length && expected[at] !== actual[at]) at++;
    if (at > from) yield [start + from, expected.slice(from, at), actual.slice(from, at)];
    else at++;
  }
}

/** What is left of texts of unlike length without what they begin and end with together. */
function middleOf([start, expected, actual]: Pair): Pair {
  const most = Math.min(expected.length, actual.length);
  let [head, tail] = [0, 0];
  while (head < most && expected[head] === actual[head]) head++;
  while (tail < most - head && expected.at(-1 - tail) === actual.at(-1 - tail)) tail++;
  return [start + head, expected.slice(head, expected.length - tail), actual.slice(head, actual.length - tail)];
}

/**
 * @returns nothing where the Simplified text is as expected
 * @example differencesOf('乾隆年間', '乾隆年间', new Map([['乾', '干'], ['間', '间']])) // [0, '乾']
 */
export function differencesOf(traditional: string, simplified: string, classes: Classes): Differences | undefined {
  const expected = expectedOf(traditional, classes);
  if (expected === simplified) return undefined;
  const differences: Differences = [];
  let end = 0;
  for (const line of linesOf(expected, simplified)) {
    const pairs = line[1].length === line[2].length ? unitsOf(line) : [middleOf(line)];
    for (const [from, own, other] of pairs) {
      differences.push(from - end);
      if (own.length !== other.length) differences.push(own.length);
      differences.push(other);
      end = from + own.length;
    }
  }
  return differences;
}

/**
 * The Simplified text.
 * @example simplifiedOf('乾隆年間', [0, '乾'], new Map([['乾', '干'], ['間', '间']])) // '乾隆年间'
 */
export function simplifiedOf(traditional: string, differences: Differences | undefined, classes: Classes): string {
  const expected = expectedOf(traditional, classes);
  let text = '';
  let at = 0;
  let replaced: number | undefined;
  let isSkip = true;
  for (const one of differences ?? []) {
    if (typeof one === 'string') {
      text += one;
      at += replaced ?? one.length;
      [replaced, isSkip] = [undefined, true];
    } else if (isSkip) {
      text += expected.slice(at, at + one);
      at += one;
      isSkip = false;
    } else replaced = one;
  }
  return text + expected.slice(at);
}
