/** One thing in two measures that are not the same: 120亩（约8000平方米）; and numbers with a unit too many, 3.2亿万元. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';
import { amountOf, number } from './quantities.ts';
import { sentencesOf } from './sentences.ts';

/** What is measured: area in square metres, length in metres, weight in kilograms. */
const measures: readonly Readonly<Record<string, number>>[] = [
  {
    亩: 666.67,
    畝: 666.67,
    公顷: 1e4,
    公頃: 1e4,
    平方米: 1,
    平方公尺: 1,
    平方公里: 1e6,
    平方英尺: 0.0929,
    平方呎: 0.0929,
    英亩: 4046.9,
    英畝: 4046.9,
    坪: 3.3058,
  },
  {
    公里: 1000,
    千米: 1000,
    里: 500,
    华里: 500,
    華里: 500,
    英里: 1609,
    海里: 1852,
    米: 1,
    公尺: 1,
    尺: 0.3333,
    英尺: 0.3048,
    丈: 3.333,
  },
  { 公斤: 1, 千克: 1, 斤: 0.5, 市斤: 0.5, 吨: 1000, 噸: 1000, 磅: 0.4536, 担: 50, 擔: 50 },
];
const unitOf = (units: Readonly<Record<string, number>>): string =>
  Object.keys(units)
    .sort((one, other) => other.length - one.length)
    .join('|');
const pairs = measures.map((units) => ({
  units,
  pattern: new RegExp(
    `(?<one>${number})多?(?<oneUnit>${unitOf(units)})(?:[，,]?[（(]?(?:[合约約即]|折合|相[当當][于於]|也就是)+|[（(])(?<other>${number})多?(?<otherUnit>${unitOf(units)})`,
    'gu',
  ),
}));
/** A chamber gives round numbers: by so much of the larger one may be off. */
const most = 0.15;

const doubled =
  /(?<![\d.,])(?<value>\d[\d,]*(?:\.\d+)?)(?<unit>[亿億][万萬]|[万萬]{2}|[亿億]{2}|千[万萬]{2})(?<what>[元人吨噸件亩畝户戶平])/gu;

/** Each of them in a file's prose. */
export function checkMeasures(file: string, source: string): Problem[] {
  const hasPair =
    /[亩畝顷頃米里坪尺呎斤克吨噸磅担擔丈][，,]?(?:[（(]|[合约約即折相]).{0,6}?[\d一二三四五六七八九十百千]/.test(
      source,
    );
  const hasDoubled = /\d[千]?[亿億万萬]{2}/.test(source);
  if (!hasPair && !hasDoubled) return [];
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text, start }) => [
    ...(hasDoubled ? matchesIn(text, doubled) : []).map(({ 0: found, index, groups = {} }) => {
      const { value = '', unit = '', what = '' } = groups;
      const better = unit.startsWith('千') ? `${value}千${unit.at(-1)}${what}` : `${value}${unit[0]}${what}`;
      return problem('doubled-unit', { found, better }, { file, ...at(start + index) });
    }),
    ...(hasPair && /[亩畝顷頃米里坪尺呎斤克吨噸磅担擔丈][，,]?[（(合约約即折相]/.test(text) ? pairs : []).flatMap(
      ({ units, pattern }) =>
        matchesIn(text, pattern).flatMap(({ index, groups = {} }) => {
          const { one = '', other = '', oneUnit = '', otherUnit = '' } = groups;
          const [first, second] = [amountOf(one) * units[oneUnit]!, amountOf(other) * units[otherUnit]!];
          if (oneUnit === otherUnit || Number.isNaN(first + second) || !first || !second) return [];
          if (Math.abs(first - second) <= most * Math.max(first, second)) return [];
          const right = Number((first / units[otherUnit]!).toPrecision(3)).toLocaleString('en');
          const params = { found: one + oneUnit, other: other + otherUnit, right: right + otherUnit };
          return [problem('wrong-measure', params, { file, ...at(start + index) })];
        }),
    ),
  ]);
}
