/** Characters and words that were typed twice: 大家的的心意, 我们我们. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { isEstablished } from '../conversion/index.ts';

/** Particles, prepositions and pronouns, which nobody doubles: 的的, 在在, 把把. */
const particles = '的了在是和与與为為就也将將把被及从從向这這那其但而我你他她于於或并並已又由因很不以到';
const doubled = new RegExp(`([${particles}])\\1`, 'gu');
/** Words of two characters that nobody says twice, as one does a verb: 研究研究, 可以可以. */
const words = new RegExp(
  `(${'我们 我們 他们 他們 她们 她們 你们 你們 以及 因为 因為 所以 但是 并且 並且 由于 由於 为了 為了 对于 對於 关于 關於 根据 根據 按照 已经 已經 以便 其中 同时 同時 如果 虽然 雖然 各界 有关 有關 成为 成為 进行 進行'
    .split(' ')
    .join('|')})\\1`,
  'gu',
);
/** What stands so in an old word, in a name, or in a way of speaking. */
const right =
  /的的确|的的確|打的的|的的士|的的话|的的話|在在[线線职職校读讀建营營岗崗任编編外地野押册冊途场場室]|在在[处處显顯说說证證令皆是需都凸突呼可反体體影彰使让讓表印提考展流透充离離]|事求是是|是是非|小时了了|小時了了|不了了|和和气|和和氣|了了之|他他|不不|我我|以以|我你|他她/u;
/** Before these two a word ends with the first, and goes on with the second: 目的的, 现在在. Others are no nouns. */
const wordEnds: Readonly<Record<string, string>> = { 的: '目标標中打端鹄鵠', 在: '现現所存内內外实實潜潛自好正' };
/** Words that may end or begin with one of these, and are no words of the lexicon. */
const isWord = (text: string): boolean =>
  [...text].length === 2 && /^\p{Script=Han}{2}$/u.test(text) && isEstablished(text);

/** Each of them in a file's prose. */
export function checkDoubledWords(file: string, source: string): Problem[] {
  const prose = proseOfFile(source);
  const at = pointIn(source);
  const told = (found: string, index: number): Problem =>
    problem('doubled-word', { found, better: found.slice(0, found.length / 2) }, { file, ...at(index) });
  return [
    ...[...prose.matchAll(doubled)].flatMap(({ 0: found, 1: one = '', index }) => {
      const [before, after] = [prose.charAt(index - 1), prose.charAt(index + 2)];
      if (right.test(prose.slice(Math.max(0, index - 2), index + 4))) return [];
      const ends = wordEnds[one];
      const isRight = ends ? ends.includes(before) : isWord(before + one) || isWord(one + after);
      return isRight || before === one || after === one ? [] : [told(found, index)];
    }),
    ...[...prose.matchAll(words)].map(({ 0: found, index }) => told(found, index)),
  ];
}
