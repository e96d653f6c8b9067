/** Names that stand before a place with nothing between: `王大同台北`. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import cities from './cities.json' with { type: 'json' };
import { isPlace } from './places.ts';

/** How many characters a name has, the most frequent number first. */
const lengths = [3, 2, 4];

/**
 * How much of a text is names; what is left is a place of two characters or more. Cities with many Chinese readers are
 * known by name: 袁丽墨尔本 is of 袁丽, and not of 袁丽墨.
 * @example namesBefore('王大同台北') // 3
 */
export function namesBefore(who: string): number {
  const folded = foldScript(who);
  const last = Math.max(
    folded.lastIndexOf('、'),
    folded.trimEnd().lastIndexOf(' '),
    folded.trimEnd().lastIndexOf('　'),
  );
  // Behind a blank stands the place alone.
  if (last > 0 && folded[last] !== '、' && isName(folded.slice(0, last).split('、').at(-1)!)) return last;
  const rest = folded.slice(last + 1).trimEnd();
  const city = cities.find((name) => rest.endsWith(name));
  if (city && isName(rest.slice(0, -city.length))) return last + 1 + rest.length - city.length;
  const length = lengths.find((size) => size <= rest.length && rest.length - size !== 1 && isName(rest.slice(0, size)));
  // Of a pen name the known place behind it tells where it ends: 小言华盛顿.
  const end = length ?? [2, 3].find((size) => isPlace(rest.slice(size)));
  return end === undefined ? 0 : last + 1 + end;
}

/** Who reported, and from where, in one word: `記者張三墨爾本報導`. */
const glued =
  /^(?:本[报報台网網刊社]|\p{Script=Han}{2,4}社)?(?:特[约約派]|实习|實習|驻\p{Script=Han}{2,4}|駐\p{Script=Han}{2,4})?(?:记者|記者)[\s　]*(\p{Script=Han}[\p{Script=Han}、]{3,23})(?:(?:1[0-2]|[1-9])月)?(?:[1-9]|[12]\d|3[01])?日?(?:综合|綜合)?(?:报道|報道|报导|報導|专电|專電|[电電讯訊])$/u;

/** What a desk made of reports, behind the names: `余國基／綜合報導`. */
const compiled = /[\s　]*[／/∕|｜][\s　]*(?:综合|整理|专题|采访|联合|编译)*(?:报道|报导|整理|编译|外电)$/u;

/** An author without where he reported from. @example withoutReportedPlace('記者張三墨爾本報導') // '記者張三' */
export const withoutReportedPlace = (value: string): string => {
  const done = compiled.exec(foldScript(value));
  if (done && done.index > 1) return value.slice(0, done.index);
  const names = glued.exec(value)?.[1];
  if (!names) return value;
  const from = value.lastIndexOf(names);
  return value.slice(0, from + namesBefore(names));
};
