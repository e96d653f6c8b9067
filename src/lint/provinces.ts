/** A city behind the name of a province that it does not lie in: 浙江省南昌市. */
import { readFileSync } from 'node:fs';
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { lazy } from '../core/lazy.ts';
import { matchesIn } from '../core/matches.ts';
import { readTable } from '../core/tsv.ts';
import { sentencesOf } from './sentences.ts';

const known = lazy(() => {
  const rows = readTable(readFileSync(new URL('provinces.tsv', import.meta.url), 'utf8'));
  const provinceOf = new Map<string, string>();
  for (const [province = '', cities = ''] of rows) for (const city of cities.split(' ')) provinceOf.set(city, province);
  const provinces = rows.map(([province]) => province).join('|');
  const cities = [...provinceOf.keys()].sort((one, other) => other.length - one.length).join('|');
  // 省 or 市 must stand with it: 浙江南昌 may be the end of one name and the beginning of another.
  const pattern = new RegExp(
    `(?<province>${provinces})(?:省|(?:壮族|维吾尔|回族)?自治区)(?<city>${cities})(?![路街道桥镇乡村县区山江河])|(?<short>${provinces})(?<town>${cities})市`,
    'g',
  );
  return { provinceOf, pattern };
});

/** What each of these has. */
const mayBe = /省|治[区區]|市/;

/** Each such city of a file's prose. */
export function checkProvinces(file: string, source: string): Problem[] {
  if (!mayBe.test(proseOfFile(source))) return [];
  const { provinceOf, pattern } = known();
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text, start }) => {
    if (!mayBe.test(text)) return [];
    return matchesIn(foldToSimplified(text), pattern).flatMap(({ 0: written, index, groups = {} }) => {
      const [province, city] = [groups.province ?? groups.short!, groups.city ?? groups.town!];
      const right = provinceOf.get(city)!;
      if (right === province) return [];
      const found = source.slice(start + index, start + index + written.length);
      return [problem('wrong-province', { found, city, right }, { file, ...at(start + index) })];
    });
  });
}
