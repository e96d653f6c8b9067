/** A name with what is said of him in a bracket or behind a blank, alone in a line: `Ann Wong(Leeds)`, `（丁一 湖北作家）`, `丁一 记者`. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { standing } from '../standing.ts';
import { affiliatedNames } from './affiliation.ts';
import { claim } from './claims.ts';
import { isMedium } from './outlets.ts';
import { isPlace } from './places.ts';
import { ranks } from './ranks.ts';
import { roleOf } from './role-words.ts';
import { isTransliterated } from './transliterated.ts';
import { isDepartment } from './vouch.ts';

const latin = "\\p{Lu}[\\p{L}\\d.'’-]*(?:[ ]\\p{Lu}[\\p{L}.'’-]*){0,3}";
const said = '[\\s　]*(?:[（([［〔【][^（()）[\\]［］〔〕【】]{1,40}[)）\\]］〕】])?';
/** Behind the word for it, with a sign or a blank. */
const foreign = new RegExp(
  `^[\\s　（(]*(?:(?:本文|原)?作者|文|撰文|文字|(?:图[/／、·]?文|文[/／、·]?图)|(?<by>(?:[Ww]ritten )?[Bb]y|BY))(?:[\\s　]*[:：/／|｜丨][\\s　]*|[\\s　]+)(?<name>${latin}|[a-z][\\w.-]{2,15}|(?:\\p{Script=Han}{1,6}[·•・‧])+\\p{Script=Han}{1,8})(?<said>${said})[\\s　)）]*$`,
  'u',
);
/** A login name, which tells nobody who it is. */
const login = /^[a-z][\w.-]*$/;
const transcribed =
  /^[\s　（(]*(?<name>(?:\p{Script=Han}{1,6}[·•・‧])+\p{Script=Han}{1,8})[\s　]*[（([［〔【]\p{Script=Han}{1,4}[)）\]］〕】][\s　)）]*$/u;
const office = new RegExp(
  `^[\\s　]*(?<name>\\p{Script=Han}{2,4})[\\s　]+(?:本[报刊网台社]|${standing})*(?:记者|通讯员|实习生|撰稿人)[\\s　]*$`,
  'u',
);
/** What stands before an office and is nobody's name. */
const nobody = new RegExp(
  `^(?:本[报刊网台社站]|${standing})+$|[部组室科处站报社网台刊]$|^(?:战地|随军|女|老|前方|一线|图片|娱乐|财经|时政|社会|当地|多家|驻|各|全体|我们|现场|摄影|文字|体育|外国|中外)`,
  'u',
);
/** A pen name behind a word that only bylines have. */
const signed = /^[\s　（(]*(?:[Bb]y|BY|(?:作者)?署名)[\s　:：]+(?<name>\p{Script=Han}{2,6})[\s　)）]*$/u;
const bracketed = /^[\s　]*[（(【][^（()）【】]{4,30}[)）】][\s　]*$/;
const longest = 70;

/**
 * What such a line claims; nothing of any other line.
 * @example describedName('作者 Ann Wong(Leeds)') // author Ann Wong
 * @example describedName('丁一平 记者') // author 丁一平
 */
export function describedName(text: string): Claim[] {
  if (text.length > longest || /[。！？!?]/.test(text)) return [];
  const folded = foldScript(text);
  const at = (name: string): string => text.slice(folded.indexOf(name), folded.indexOf(name) + name.length);
  const guess = { kind: 'author-guessed', quote: text.trim() };
  const { name: named, by, said: bracket } = foreign.exec(folded)?.groups ?? {};
  // Of one word behind By nobody knows: By Design.
  if (named && by && !bracket && !/[\s.·•・‧]/.test(named)) return [];
  if (named && (/\p{Lu}/u.test(named[0]!) || isTransliterated(named))) return claim('author', at(named), ranks.after);
  if (named && login.test(named))
    return claim('author', at(named), ranks.byline).map((one) => ({ ...one, unvouched: true }));
  const other = transcribed.exec(folded)?.groups?.name;
  if (other && isTransliterated(other)) return claim('author', at(other), ranks.byline, guess);
  const before = office.exec(folded)?.groups?.name;
  if (
    before &&
    !nobody.test(before) &&
    !isMedium(before) &&
    !isPlace(before) &&
    !isDepartment(before) &&
    !roleOf(before)
  )
    return isName(before) || before.length === 3
      ? claim('author', at(before), ranks.byline, isName(before) ? undefined : guess)
      : [];
  const pen = signed.exec(folded)?.groups?.name;
  if (pen && !isMedium(pen)) return claim('author', at(pen), ranks.byline, guess);
  const worker = bracketed.test(text) ? affiliatedNames(text.replace(/[，,：:]/, ' ')) : undefined;
  return worker ? claim('author', worker, ranks.byline, guess) : [];
}
