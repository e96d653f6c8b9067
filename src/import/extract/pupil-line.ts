/** Bylines of pupils, the class or the school before the name: `初三（3）班 郭巧利`, `江城二中六年级　王小满　指导老师：李红`. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { isPlace } from './places.ts';
import { ranks } from './ranks.ts';

const number = '[\\d一二三四五六七八九十]{1,2}';
const bracketed = `[（(]?${number}[)）]?`;
const school =
  '\\p{Script=Han}{0,14}(?:[小中]学|学校|大学|学院|校区|附[小中]|外国语|[一二三四五六七八九十实验]{1,3}[小中])(?:部|分校)?[\\s　]*';
const grade =
  '(?:[初高][一二三]|小[一二三四五六]|[一二三四五六七八九]年级|[初高]?(?:20)?\\d{2}[级届]\\p{Script=Han}{0,8})';
const group = `(?:${grade}[\\s　]*(?:${bracketed}[\\s　]*班|\\p{Script=Han}{1,4}班)?|[一二三四五六七八九][\\s　]*[（(]${number}[)）][\\s　]*班)`;
const teacher = '(?:[\\s　，,、（(]*(?:指导|辅导|推荐|语文)(?:老师|教师|教员)[\\s　:：／]*\\p{Script=Han}{2,4}[)）]?)?';
const line = new RegExp(
  `^[\\s　（(【]*(?:作者|文)?[\\s　:：／]*(?:${school})?${group}(?:[\\s　:：·—-]+|(?<=班))(?<name>\\p{Script=Han}{2,4}|\\p{Script=Han}[\\s　]{1,3}\\p{Script=Han})${teacher}[\\s　)）】]*$`,
  'u',
);
/** The same with the class behind. */
const behind = new RegExp(
  `^[\\s　（(【]*(?<name>\\p{Script=Han}{2,4})[\\s　]*(?:[\\s　]|[（(])[\\s　]*(?:${school})?${group}[\\s　)）】]*$`,
  'u',
);
const longest = 48;

/**
 * The author whom such a line names, a teacher behind him being none; a name of two characters is a word as often, and
 * told.
 * @example pupilIn('初三（3）班 郭巧利') // author 郭巧利
 */
export function pupilIn(text: string): Claim[] {
  const folded = foldScript(text);
  const name = text.length <= longest ? (line.exec(folded) ?? behind.exec(folded))?.groups?.name : undefined;
  if (name === undefined || !isName(name) || isPlace(name) || /(?:老师|同学|家长)$/.test(name)) return [];
  // The school may hold the same characters.
  const from = folded.lastIndexOf(name, folded.search(/(?:指导|辅导|推荐|语文)(?:老师|教师|教员)/) >>> 0);
  const who = text.slice(from, from + name.length);
  const flag =
    name.length < 3 || !/班|指导|辅导/.test(folded) || /班(?=\p{Script=Han})/u.test(folded)
      ? { kind: 'author-guessed', quote: text.trim() }
      : undefined;
  return claim('author', who, ranks.byline, flag);
}
