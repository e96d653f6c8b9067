/** A person whom a text calls by two characters that sound alike: 陈嘉铭医生 and, further down, 陈家铭医生. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { pinyinSyllables } from '../core/pinyin.ts';
import { commonSurnames } from './common-surnames.ts';

/** A name of three characters before what its bearer is called. */
const titled =
  /(?<![\p{Script=Han}])(?<name>\p{Script=Han}{3})(?<title>先生|女士|小姐|医生|醫生|博士|教授|老师|老師|会长|會長|校长|校長|律师|律師|法师|法師|牧师|牧師|院长|院長|主席|书记|書記|董事长|董事長|秘书长|秘書長)|(?<=[由请請向为為与與和及、，。：和]|会长|會長|主席|主任)(?<after>\p{Script=Han}{3})(?<called>先生|女士|小姐|医生|醫生|博士|教授|老师|老師|律师|律師)/gu;

/** Two spellings of one name in a file's prose, the second one at its place. */
export function checkNamesakes(file: string, source: string): Problem[] {
  const prose = proseOfFile(source);
  const found = [...prose.matchAll(titled)].flatMap(({ index, groups = {} }) => {
    const name = groups.name ?? groups.after!;
    return commonSurnames().has(name[0]!) ? [{ name, title: groups.title ?? groups.called!, index }] : [];
  });
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { name, title, index } of found) {
    const key = `${pinyinSyllables(name).join(' ')} ${title}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, name);
    else if (other !== name && differBy(other, name) === 1)
      problems.push(problem('name-two-ways', { found: name, other }, { file, ...pointIn(source)(index) }));
  }
  return problems;
}

const differBy = (one: string, other: string): number =>
  [...one].filter((character, i) => character !== other[i]).length;
