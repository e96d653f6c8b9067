/** One year by two names that are not one: 1931年（民国二十一年）, 丁酉年（2016年）, 2016年（羊年）, 丙申羊年. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { commonEra, eraNames } from '../content/problems/eras.ts';
import { branches, stems } from '../content/problems/lunar.ts';
import { alphabetOf, wordsOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { sentencesOf } from './sentences.ts';
import { halfWidthFigures } from './written-days.ts';

const animals = ['鼠', '牛', '虎', '兔', '龙龍', '蛇', '马馬', '羊', '猴', '鸡雞鷄', '狗', '猪豬'];
const animal = `[${animals.join('')}]`;

const numerals = '[〇零○一二三四五六七八九]';
const common = (name: string): string =>
  `(?:公元|西元|公曆|公历)?(?<${name}>1[6-9]\\d\\d|20\\d\\d|一[六七八九]${numerals}{2}|二${numerals}{3})`;
const era = (name: string): string =>
  `(?<${name}>(?:${eraNames.join('|')}) ?(?:元|\\d{1,3}|[〇零○一二三四五六七八九十百廿卅]{1,5}))`;
const sexagenary = (name: string): string =>
  `(?:农历|農曆|[岁歲]次|夏历|夏曆)?(?<${name}>[${stems}][${branches}])(?:${animal})?`;
const ofAnimal = (name: string): string => `(?:农历|農曆)?(?<${name}>${animal})`;
/** Months behind a year, of either calendar, by which it may be the next one's or the last one's. */
const month = (name: string): string =>
  `(?<${name}> ?(?:\\d{1,2}|[正腊臘冬一二三四五六七八九十]{1,2}) ?月[^，。；（）()]{0,8})?`;
const joined = '(?:[，,]?(?:即|亦即|也就是|[适適]逢|正值|[岁歲]次|合)|[（(](?:即|[岁歲]次|合)?)';

/** Each kind of name that may stand beside a year of the common era. */
const kinds = { era, sexagenary, animal: ofAnimal } as const;
type Kind = keyof typeof kinds;

const pairs = (Object.keys(kinds) as Kind[]).flatMap((kind) => {
  // An animal alone may be anything without its 年.
  const year = kind === 'animal' ? '年' : '年?';
  const other = kinds[kind]('other');
  return [
    {
      kind,
      pattern: new RegExp(
        `${other}年${month('first')}${joined}${common('common')}(?:年|(?=[）)]))${month('second')}`,
        'gu',
      ),
    },
    {
      kind,
      pattern: new RegExp(
        `(?<![\\d—–~～至-])${common('common')}年?${month('first')}${joined}${other}${year}${month('second')}`,
        'gu',
      ),
    },
  ];
});
/** A name of a year beside that of the common era, which most sentences have not. */
const otherName = new RegExp(`${eraNames.join('|')}|[${stems}][${branches}]|${animal}年`, 'u');
const eraWords = wordsOf(eraNames.join('|'));
/** False where a text lacks the characters of all such names. */
const mayNameYear = (source: string): boolean => {
  const alphabet = alphabetOf(source);
  return (
    alphabet.hasOneOf(eraWords) ||
    (alphabet.hasAny(stems) && alphabet.hasAny(branches)) ||
    (alphabet.hasAll('年') && alphabet.hasAny(animals.join('')))
  );
};
const ofStem = new RegExp(`[${stems}](?<branch>[${branches}])(?<animal>${animal})年`, 'gu');

/** @returns the years that a name may stand for near another one, the likeliest first */
function yearsOf(kind: Kind, written: string, near: number): number[] {
  if (kind === 'era') {
    const year = Number.parseInt(commonEra(arabicNumerals(`${written}年`)), 10);
    return Number.isNaN(year) ? [] : [year];
  }
  const of =
    kind === 'animal'
      ? (year: number) => animals[(year - 4) % 12]!.includes(written)
      : (year: number) => nameOf(year) === written;
  return Array.from(
    { length: kind === 'animal' ? 12 : 60 },
    (_, i) => near + (i % 2 ? -Math.ceil(i / 2) : i / 2),
  ).filter(of);
}

/** @example nameOf(2016) // '丙申' */
const nameOf = (year: number): string => `${stems[(year - 4) % 10]}${branches[(year - 4) % 12]}`;

/** What a year is called where its other name is wrong. */
function rightName(kind: Kind, year: number): string {
  if (kind === 'sexagenary') return `${nameOf(year)}年`;
  return kind === 'animal' ? `${animals[(year - 4) % 12]!.charAt(0)}年` : '';
}

/** Each year of a file whose two names are of two years. */
export function checkSameYears(file: string, source: string): Problem[] {
  if (!mayNameYear(source) || !otherName.test(source)) return [];
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text: written, start }) => {
    if (!/年/.test(written) || !otherName.test(written)) return [];
    const text = halfWidthFigures(written);
    const place = (index: number) => ({ file, ...at(start + index) });
    const ofPairs = pairs.flatMap(({ kind, pattern }) =>
      matchesIn(text, pattern).flatMap(({ 0: found, index, groups = {} }) => {
        const year = Number(
          /^\d/.test(groups.common!) ? groups.common : arabicNumerals(`${groups.common}年`).slice(0, 4),
        );
        const [right] = yearsOf(kind, groups.other!, year);
        if (right === undefined || right === year) return [];
        // The end of a year of the moon lies in the next of the common era.
        const isLate = /\d|[正腊臘冬十]/.test(`${groups.first ?? ''}${groups.second ?? ''}`);
        if (Math.abs(right - year) === 1 && (isLate || (kind !== 'era' && /底|末|年初/.test(text.slice(index)))))
          return [];
        if (kind === 'era' && right + 1 === year && (isLate || /^年?[春初]/.test(text.slice(index + found.length))))
          return [];
        const name = rightName(kind, year);
        const ends = /^[）)]/.exec(text.slice(index + found.length))?.[0] ?? '';
        const shown = written.slice(index, index + found.length) + ends;
        return [
          problem(
            'wrong-year',
            { found: shown, year: String(right), ...(name && { name, common: String(year) }) },
            place(index),
          ),
        ];
      }),
    );
    const ofStems = matchesIn(text, ofStem).flatMap(({ 0: found, index, groups = {} }) => {
      const right = animals[branches.indexOf(groups.branch!)]!;
      if (right.includes(groups.animal!)) return [];
      return [
        problem(
          'wrong-year',
          { found, year: '', name: `${found.slice(0, 2)}${right.charAt(0)}年`, common: '' },
          place(index),
        ),
      ];
    });
    return [...ofPairs, ...ofStems];
  });
}
