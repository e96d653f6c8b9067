/** Pinyin that an input method left between characters: 各分会daibiao依次发言. */
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';
import { pinyinSyllables } from '../core/pinyin.ts';

/** The syllables of Standard Chinese without tones (GB/T 16159), by their initials. */
const finals: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
};
const syllables = new Set(
  Object.entries(finals).flatMap(([initial, all]) => all.split(' ').map((final) => initial + final)),
);

/** Syllables that hardly stand in a word of English or Malay. */
const distinctive =
  /^(?:zh\w+|x\w+|q[iu]\w*|[jlnbpmdt]ia[no]|[jln]iang|[gkh]ua(?:i|ng)|[zcs]uo|[zcs]h?ui|[dtlgkh]uo|\w+iao|\w+iong|j[iu]\w*|shuo|[zc]eng)$/;

/** Words of pinyin that are written in letters on purpose: firms, programs, loanwords. */
const names =
  /^(?:weixin|weibo|xiaomi|taobao|baidu|zhihu|douyin|kuaishou|jingdong|pinduoduo|huawei|xiaohongshu|didi|meituan|tongxin|feishu|dingtalk|qigong|guanxi|qipao|jiaozi|hukou|renminbi|xiexie|nihao|pinyin|putonghua|hanyu|zhongguo|yuan|median|radian)$/;
/** Where the letters are spoken of. */
const spoken =
  /拼音|注音|读音|讀音|字母|发音|發音|輸入法|输入法|译音|譯音|谐音|諧音|[读讀念写寫拼]作|域名|网址|網址|账号|賬號|帳號|密码|密碼|用户名|微信号/;

/** Between characters; a pause may stand on one side. */
const letters =
  /(?<=[\p{Script=Han}，。；：！？、])[a-z]{2,}(?:['’][a-z]{2,})*(?=\p{Script=Han})|(?<=\p{Script=Han})[a-z]{2,}(?:['’][a-z]{2,})*(?=[，。；：！？、])/gu;

/** The syllables that letters are made of, in the fewest; nothing where they are not. @example partsOf('daibiao') // ['dai', 'biao'] */
function partsOf(word: string): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++)
    for (let length = Math.min(6, end); length > 0; length--) {
      const before = best[end - length];
      const syllable = word.slice(end - length, end);
      // Within a word a syllable that begins with a vowel has an apostrophe before it (GB/T 16159).
      const isParted = end === length || !/^[aoe]/.test(syllable);
      if (before && isParted && syllables.has(syllable) && (!best[end] || before.length + 1 < best[end]!.length))
        best[end] = [...before, syllable];
    }
  return best[word.length];
}

/**
 * Bopomofo between characters: typing that turns it into a character. Words of the net stand before a sign where they
 * have a tone, or are doubled. One letter alone, ㄧ, looks like 一, and stands on the same key.
 */
const zhuyin =
  /(?<=[\p{Script=Han}，。；：！？、「])[ㄅ-ㄩ]{2,4}(?:(?=[\p{Script=Han}，。；：！？、」])|[ˊˇˋ˙](?=\p{Script=Han}))|(?<=\p{Script=Han})ㄧ(?=\p{Script=Han})/gu;

/** Each of them where the line does not speak of sounds; words of the net are written so on purpose: ㄋㄟㄋㄟ. */
function zhuyinLeft(file: string, source: string): Problem[] {
  if (!/[ㄅ-ㄩ]/.test(source)) return [];
  const prose = proseOfFile(source);
  const at = pointIn(source);
  return matchesIn(prose, zhuyin).flatMap(({ 0: found, index }) => {
    const line = prose.slice(prose.lastIndexOf('\n', index) + 1, prose.indexOf('\n', index) >>> 0);
    const isSpoken =
      spoken.test(line) ||
      /[「“『（(]$/.test(prose.slice(0, index)) ||
      found.slice(0, found.length / 2) === found.slice(found.length / 2);
    const params = { found, ...(found === 'ㄧ' && { better: '一' }) };
    return index < bodyStartOf(source) || isSpoken ? [] : [problem('pinyin-left', params, { file, ...at(index) })];
  });
}

/** Pinyin in the place of characters in the body of a file. */
export function checkPinyinLeft(file: string, source: string): Problem[] {
  return [...latinLeft(file, source), ...zhuyinLeft(file, source)];
}

function latinLeft(file: string, source: string): Problem[] {
  if (!/[a-z](?<=\p{Script=Han}[，。；：！？、]?[a-z])[a-z]['’a-z]*[\p{Script=Han}，。；：！？、]/u.test(source))
    return [];
  const prose = proseOfFile(source);
  const bodyStart = bodyStartOf(source);
  const at = pointIn(source);
  return matchesIn(prose, letters).flatMap(({ 0: found, index }) => {
    const parts = found.split(/['’]/).map(partsOf);
    const all = parts.every((one) => one !== undefined) ? parts.flat() : [];
    const isCertain = /['’]/.test(found) || all.some((one) => distinctive.test(one));
    const line = prose.slice(prose.lastIndexOf('\n', index) + 1, prose.indexOf('\n', index) >>> 0);
    if (index < bodyStart || all.length < 2 || found.length < 5 || !isCertain) return [];
    if (names.test(found) || spoken.test(line)) return [];
    const better = wordOf(all, prose.replaceAll(found, ''));
    return [problem('pinyin-left', { found, ...(better && { better }) }, { file, ...at(index) })];
  });
}

/** A word of the text that is read so. */
function wordOf(parts: readonly string[], prose: string): string | undefined {
  for (const run of prose.match(/\p{Script=Han}{2,}/gu) ?? []) {
    const read = pinyinSyllables(run);
    if (read.length !== run.length) continue;
    const from = read.findIndex((_, i) => parts.every((part, j) => read[i + j] === part));
    if (from !== -1) return run.slice(from, from + parts.length);
  }
  return undefined;
}
