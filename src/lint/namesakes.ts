/** A person whom a text calls by two characters that sound alike: 陈嘉铭医生 and, further down, 陈家铭医生. */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { isEstablished } from '../conversion/index.ts';
import { alphabetOf, wordsOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { pinyinSyllables } from '../core/pinyin.ts';
import { remembered } from '../core/remembered.ts';
import { looksLike } from './alike.ts';
import { commonSurnames } from './common-surnames.ts';

const offices =
  '会长|會長|主席|主任|校长|校長|院长|院長|书记|書記|董事长|董事長|秘书长|秘書長|理事长|理事長|监事长|監事長|团长|團長|社长|社長|总务|總務|财政|財政|顾问|顧問';
const titleWords = `先生|女士|小姐|医生|醫生|博士|教授|老师|老師|律师|律師|法师|法師|牧师|牧師|${offices}`;
const titles = new RegExp(titleWords, 'gu');
const eachTitle = wordsOf(titleWords);
const isOffice = new RegExp(`^(?:${offices})$`, 'u');
/** What may stand before a name that has no office before it. */
const beforeName = /[^\p{Script=Han}]|[由请請向为為与與和及]|会长|會長|主席|主任/u;
const han = /^\p{Script=Han}{3}$/u;

/** A person as a text calls one. */
export interface Called {
  name: string;
  title: string;
  /** Offset in the file. */
  index: number;
}

/** The names of three characters of a file's prose that have a title before them or behind. */
export const calledIn: (source: string) => readonly Called[] = remembered((source: string) => {
  if (!alphabetOf(source).hasOneOf(eachTitle)) return [];
  const prose = proseOfFile(source);
  return matchesIn(prose, titles).flatMap(({ 0: title, index }) => {
    const before = { name: prose.slice(Math.max(0, index - 3), index), title, index: index - 3 };
    const around = prose.slice(Math.max(0, index - 5), Math.max(0, index - 3));
    const after = {
      name: prose.slice(index + title.length, index + title.length + 3),
      title,
      index: index + title.length,
    };
    const isNamed = around === '' || beforeName.test(around.slice(-1)) || beforeName.test(around);
    return [...(isNamed ? [before] : []), ...(isOffice.test(title) ? [after] : [])].filter(
      ({ name }) => han.test(name) && commonSurnames().has(name[0]!),
    );
  });
});

/** By what two spellings of one name agree. */
export const soundOf = (name: string): string => pinyinSyllables(foldToSimplified(name)).join(' ');

/** Two spellings of one name in a file's prose, the second one at its place. */
export function checkNamesakes(file: string, source: string): Problem[] {
  const called = calledIn(source);
  if (called.length === 0) return [];
  const first = new Map<string, string>();
  const told = new Set<string>();
  const names: string[] = [];
  const twice = called.flatMap(({ name, title, index }) => {
    const key = `${soundOf(name)} ${title}`;
    const other = first.get(key) ?? names.find((one) => one[0] === name[0] && one !== name && looksOneName(one, name));
    if (other === undefined) first.set(key, name);
    names.push(name);
    if (other === undefined || told.has(name) || differBy(other, name) !== 1) return [];
    told.add(name);
    return [problem('name-two-ways', { found: name, other }, { file, ...pointIn(source)(index) })];
  });
  return [
    ...twice,
    ...untitled(called, told, source).map(({ found, other, index }) =>
      problem('name-two-ways', { found, other }, { file, ...pointIn(source)(index) }),
    ),
  ];
}

/** Words of two people who are called so, and look alike. */
const kin = /兄弟|姐妹|姊妹|孪生|孿生|双胞|雙胞|哥哥|弟弟|姐姐|妹妹|[堂表胞][兄弟姐妹]|同音/;

/** True for a text of two who may be called so. */
export const isKin = (prose: string): boolean => kin.test(prose);

/** True where one sentence names both: they are two. */
export const areTogether = (prose: string, one: string, other: string): boolean =>
  prose.split(/[。！？；\n]/u).some((sentence) => sentence.includes(one) && sentence.includes(other));

/** A name without a title, once, that sounds like one with a title which the text has more often: 陈志鹏会长 and 陈志朋. */
function untitled(
  called: readonly Called[],
  told: ReadonlySet<string>,
  source: string,
): { found: string; other: string; index: number }[] {
  const prose = proseOfFile(source);
  if (isKin(prose)) return [];
  return [...new Set(called.map(({ name }) => name))].flatMap((name) => {
    const found =
      prose.split(name).length < 3 ? [] : spellingsOf(name, prose).filter(({ found: one }) => !told.has(one));
    const [first, ...more] = found;
    return first && more.length === 0 ? [{ ...first, other: name }] : [];
  });
}

/** Another spelling of a name, and its offset. */
interface Spelling {
  found: string;
  index: number;
}

/** Where a text has a name of three characters with another that sounds or looks alike in place of one. */
export function spellingsOf(name: string, prose: string): Spelling[] {
  const all: Spelling[] = [];
  for (let index = prose.indexOf(name[0]!); index !== -1; index = prose.indexOf(name[0]!, index + 1)) {
    // One of the two others is the name's own.
    if ((prose[index + 1] === name[1]) === (prose[index + 2] === name[2])) continue;
    const one = prose.slice(index, index + 3);
    if (han.test(one) && isOneName(one, name)) all.push({ found: one, index });
  }
  return all;
}

/** People of an article's list whom its text spells once with another character: 谌锦棠, and further down 谌锦堂说. */
export function checkListedPeople({ front }: Pick<Article, 'front'>, file: string, source: string): Problem[] {
  const names = front.people.filter((name) => han.test(name) && source.includes(name, bodyStartOf(source)));
  if (names.length === 0) return [];
  const prose = proseOfFile(source);
  if (isKin(prose)) return [];
  // Who has a title is told with it.
  const titled = new Set(calledIn(source).map(({ name }) => name));
  return names.flatMap((name) => {
    const [first, ...more] = titled.has(name) ? [] : spellingsOf(name, prose);
    return first && more.length === 0 && !front.people.includes(first.found) && !isEstablished(first.found)
      ? [problem('name-two-ways', { found: first.found, other: name }, { file, ...pointIn(source)(first.index) })]
      : [];
  });
}

/** True for two spellings of a name whose one other character sounds or looks alike. */
export const isOneName = (one: string, other: string): boolean =>
  soundOf(one) === soundOf(other) || looksOneName(one, other);

const looksOneName = (one: string, other: string): boolean => {
  const at = [...one].findIndex((character, i) => character !== other[i]);
  return differBy(one, other) === 1 && at > 0 && looksLike(one[at]!, other[at]!);
};

/** How many characters of two names are not the same. */
export const differBy = (one: string, other: string): number =>
  [...one].filter((character, i) => character !== other[i]).length;
