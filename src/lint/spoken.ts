/** Punctuation that was dictated, and that the program which listened wrote out by its name: 大家好逗号下午开会句号. */
import { type Place, type Problem, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

/** The signs by their names. */
const signs: Readonly<Record<string, string>> = {
  逗号: '，',
  句号: '。',
  顿号: '、',
  冒号: '：',
  分号: '；',
  问号: '？',
  感叹号: '！',
  惊叹号: '！',
  省略号: '……',
  破折号: '——',
  左引号: '“',
  上引号: '“',
  前引号: '“',
  右引号: '”',
  下引号: '”',
  后引号: '”',
  左括号: '（',
  右括号: '）',
  左书名号: '《',
  右书名号: '》',
  逗號: '，',
  句號: '。',
  頓號: '、',
  冒號: '：',
  分號: '；',
  問號: '？',
  驚嘆號: '！',
  感嘆號: '！',
};
/** What stands before a sign that is spoken of, and behind it: 画上句号, 一个问号, 句号的用法. */
const spokenOf =
  /(?:[个個上下了是为為用加点點打画畫划劃写寫圆圓满滿美大成半全标標一二两兩三双雙几幾这這那每有无無和与與或及的、“‘「《（(])$/u;
const goesOn = /^(?:[的是为為和与與或及、”’」》）)]|[^\S\n]*[，。！？；：])/u;
/** The same, which two signs of different names in one line are not: 欠着人情逗号后还钱句号. */
const mayGoOn = /^[前后後之不要应應来來上作等使]/u;
const names = new RegExp(
  Object.keys(signs)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** @param prose a source without its code and tags, every offset where it was */
export function spokenSigns(prose: string, place: (index: number) => Place): Problem[] {
  if (!/[逗句问問叹嘆][号號]/.test(prose)) return [];
  return matchesIn(prose, /[^\n]+/g).flatMap(({ 0: line, index: start }) => {
    const all = matchesIn(line, names).filter(
      ({ 0: name, index }) =>
        !spokenOf.test(line.slice(Math.max(0, index - 1), index)) &&
        !goesOn.test(line.slice(index + name.length, index + name.length + 2)) &&
        index > 0,
    );
    const isSure = new Set(all.map(([name]) => name)).size > 1;
    const found = isSure ? all : all.filter(({ 0: name, index }) => !mayGoOn.test(line.slice(index + name.length)));
    // One alone may be a figure of speech, unless it stands where the sentence ends without a sign.
    const isEnd = /(?:句|问|問|[叹嘆])[号號]\s*$/.test(line) && !/[，。！？；]/.test(line);
    if (found.length < 2 && !(isEnd && found.length === 1)) return [];
    return found.map(({ 0: name, index }) => ({
      ...problem('spoken-sign', { found: name, better: signs[name]! }, place(start + index)),
      edit: { length: name.length, text: signs[name]! },
    }));
  });
}
