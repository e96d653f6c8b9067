/** Characters and words that were typed twice: 大家的的心意, 我们我们. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { isHan } from '../conversion/han.ts';
import { isEstablished } from '../conversion/index.ts';

/** Particles, prepositions and pronouns, which nobody doubles: 的的, 在在, 把把. */
const particles = '的了在是和与與为為就也将將把被及从從向这這那其但而我你他她于於或并並已又由因很不以到';
const isParticle = new Uint8Array(0x10000);
for (const particle of particles) isParticle[particle.charCodeAt(0)] = 1;
/** Words of two characters that nobody says twice, as one does a verb: 研究研究, 可以可以. */
const words = new Set(
  '我们 我們 他们 他們 她们 她們 你们 你們 以及 因为 因為 所以 但是 并且 並且 由于 由於 为了 為了 对于 對於 关于 關於 根据 根據 按照 已经 已經 以便 其中 同时 同時 如果 虽然 雖然 各界 有关 有關 成为 成為 进行 進行'.split(
    ' ',
  ),
);
/** What stands so in an old word, in a name, or in a way of speaking. */
const right =
  /[事愿願债債账帳帐缘緣情案差]了了|的的确|的的確|打的的|的的士|的的话|的的話|在在[线線职職校读讀建营營岗崗任编編外地野押册冊途场場室]|在在[处處显顯说說证證令皆是需都凸突呼可反体體影彰使让讓表印提考展流透充离離]|事求是是|是是非|小时了了|小時了了|不了了|和和气|和和氣|了了之|他他|不不|我我|以以|我你|他她/u;
/** Before these two a word ends with the first, and goes on with the second: 目的的, 现在在. Others are no nouns. */
const wordEnds: Readonly<Record<string, string>> = { 的: '目标標中打端鹄鵠', 在: '现現所存内內外实實潜潛自好正' };
/** Words that may end or begin with one of these, and are no words of the lexicon. */
const isWord = (text: string): boolean =>
  [...text].length === 2 && /^\p{Script=Han}{2}$/u.test(text) && isEstablished(text);

/** Each of them in a file's prose, in one walk: half of all texts have one of the characters twice. */
export function checkDoubledWords(file: string, source: string): Problem[] {
  const prose = proseOfFile(source);
  const at = pointIn(source);
  const problems: Problem[] = [];
  const tell = (found: string, index: number): void => {
    const params = { found, better: found.slice(0, found.length / 2) };
    problems.push(problem('doubled-word', params, { file, ...at(index) }));
  };
  // The four units from i on.
  let [unit, second, third, fourth] = [0, prose.charCodeAt(0), prose.charCodeAt(1), prose.charCodeAt(2)];
  for (let i = 0; i + 1 < prose.length; i++) {
    unit = second;
    second = third;
    third = fourth;
    fourth = i + 3 < prose.length ? prose.charCodeAt(i + 3) : 0;
    if (unit === second) {
      if (isParticle[unit] === 1) {
        if (!isRight(prose, i)) tell(prose.slice(i, i + 2), i);
      } else if (unit >= 0x4e00) {
        const word = doubledWithin(prose, i);
        if (word) problems.push(problem('doubled-word', word.params, { file, ...at(word.index) }));
      }
    } else if (unit === third && second === fourth) {
      if (words.has(prose.slice(i, i + 2))) tell(prose.slice(i, i + 4), i);
    }
  }
  return problems;
}

/** What the verb 了 stands behind, as in 总算了了一桩心愿; behind another verb it is the particle, typed twice. */
const mayFinish = /^(?:[^\p{Script=Han}]|[算才就便也于於终終都能])?$/u;

/** True where one of two is the end of a word, or the other the beginning of one. */
function isRight(prose: string, index: number): boolean {
  const one = prose.charAt(index);
  const [before, after] = [prose.charAt(index - 1), prose.charAt(index + 2)];
  if (before === one || after === one || right.test(prose.slice(Math.max(0, index - 2), index + 4))) return true;
  if (one === '了' && mayFinish.test(before)) return true;
  const ends = wordEnds[one];
  return ends ? ends.includes(before) : isWord(before + one) || isWord(one + after);
}

/** Characters that one says twice, and quarters: 台南 | 南区. */
const reduplicated = /^[天人年家处處时時步层層看想说說试試走听聽谈談东東西南北]$/u;

/**
 * A word of the lexicon, three or four characters long, in which one is typed twice: 理事事会, 秘书书长. Between the two
 * no word may end and another begin, as in 理事 | 事后 and 会员 | 员工.
 */
function doubledWithin(
  prose: string,
  i: number,
): { params: { found: string; better: string }; index: number } | undefined {
  const one = prose.charAt(i);
  // Of three the one in the middle belongs to either side; 天天 is a word by itself.
  if (prose[i - 1] === one || prose[i + 2] === one || reduplicated.test(one)) return undefined;
  for (const [left, right] of [
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 0],
    [3, 0],
  ] as const) {
    if (left > i) continue;
    // At its end only where a sign stands behind it: 理事会 | 会议. At its beginning it may be a verb: 晒晒太阳.
    if (right === 0 && isHan(prose.charCodeAt(i + 2))) continue;
    // 叮叮当当: both are doubled.
    if (prose[i - 1] === prose[i - 2] || (prose[i + 2] === prose[i + 3] && isHan(prose.charCodeAt(i + 2)))) continue;
    const [before, after] = [prose.slice(i - left, i), prose.slice(i + 2, i + 2 + right)];
    if (!/^\p{Script=Han}{2,3}$/u.test(before + after) || !isEstablished(before + one + after)) continue;
    const isBoundary = right > 0 && isEnd(before + one) && isBeginning(one + prose.slice(i + 2, i + 5));
    if (!isBoundary)
      return { params: { found: before + one + one + after, better: before + one + after }, index: i - left };
  }
  return undefined;
}

/** True where a word ends with what a text ends with. */
const isEnd = (text: string): boolean =>
  [2, 3].some((length) => text.length >= length && isEstablished(text.slice(-length)));
/** The same for its beginning. */
const isBeginning = (text: string): boolean =>
  [2, 3, 4].some((length) => text.length >= length && isEstablished(text.slice(0, length)));
