/** Punctuation of half width in Chinese. */
import { isQuotedRow } from '../content/body/comma-rows.ts';
import { proseOfSource } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Place, type Problem, pointIn, problem } from '../content/problem.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { mayBeLost } from './lost-marks.ts';
import { ratioColons } from './ratios.ts';

/** Half-width signs and their full-width ones. */
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};
const han = '\\p{Script=Han}';
/**
 * A sign between Chinese characters, or between one and the end of its line; brackets around Chinese. What stands before
 * is looked back for from the sign: an expression that begins by looking back does so at every character of the text.
 */
const halfWidth = new RegExp(
  `[,;:?!](?<=[${han}”’」』》）].)(?=[${han}“‘「『《（”’」』"]|\\s*$)|\\.(?<=${han}.)(?=${han}|["”]|\\s*$)|\\((?<=[${han}”"].)(${han}[^()\\n]*)\\)`,
  'gmu',
);

/** Plain quotation marks around Chinese, whose openings and ends no edition could tell apart. */
const quotes = /"(?<=(?:[\p{Script=Han}，。：；！？、,:]|^)")([^"\n]*\p{Script=Han}[^"\n]*)"/gmu;

/** Signs that nobody writes twice; two stops may be an ellipsis that was typed. */
const doubled =
  /，{2,}|、{2,}|；{2,}|：{2,}|(?<!。)。{2}(?!。)|。{3,}|[，、；：](?=[。！？；，、])[。！？；，、]|[。！？](?=[，、；：])[，、；：]|！。|？。|。！|。？/g;
/** A blank that a program or a thumb put before a sign; behind an address it says where that ends. */
const spaced = /(?<=[\p{Script=Han}”’」』》）]|\p{Script=Han}\d{1,6})[ \u00a0]+([，。、；：！？”’」』》）])(?!\S*\|)/gu;
/** What each of these has: it begins by looking back, at every character of a text. */
const mayBeSpaced = /[ \u00a0][，。、；：！？”’」』》）]/;
/** Dots and hyphens of half width between Chinese: an ellipsis, a dash. */
const dots = /(?<=[\p{Script=Han}，。！？”])\.{3,6}(?=[\p{Script=Han}。，！？”]|$)/gmu;
const ofYears = /(?<=(?<!\d)[12]\d{3}年?)-{2,3}(?=[12]\d{3}年)/gu;
const hyphens = /(?<=[\p{Script=Han}”》）])-{2,3}(?=[\p{Script=Han}“《（])/gu;
/** Plain single quotes around Chinese. */
const singles = /(?<=[\p{Script=Han}，。：；]|^)'(\p{Script=Han}[^'\n]{0,30})'(?=[\p{Script=Han}，。；：、！？]|$)/gmu;
/** A year in Chinese numerals, with a zero of another keyboard among them. */
const years = /[一二三四五六七八九〇OoОо0○◯]{4}(?=年)/g;

/** Characters that foreign names are written with. */
const ofNames =
  '阿艾爱愛巴拜贝貝比别別波布达達丹德迪蒂东東都杜多俄尔爾法菲芬夫弗盖蓋戈格古哈海汗赫黑胡霍基吉加贾賈江杰傑金卡凯凱康柯科可克肯库庫拉莱萊兰蘭朗勒雷里利莉列林琳卢盧鲁魯路罗羅洛玛瑪马馬买買迈邁曼梅米密莫默姆木穆纳納娜奈南内內尼努诺諾帕佩彭皮普奇乔喬琼瓊热熱日瑞若萨薩塞桑沙莎山舍什圣聖史斯丝絲思苏蘇索塔泰坦汤湯特提图圖托瓦万萬威维維温溫沃乌烏伍西希夏辛雅亚亞扬揚耶叶葉伊依因尤约約泽澤扎詹珍朱兹茲祖';
/** The sign below Esc for the point within a foreign name. */
const backquote = new RegExp(`(?<=[${ofNames}])\`(?=[${ofNames}])`, 'gu');

/** A quotation with its own signs mended: its end stands for the end of a line. */
const inFullWidth = (text: string): string =>
  text.replace(halfWidth, (sign, within?: string) => (within === undefined ? fullWidth[sign]! : `（${within}）`));

/** Punctuation of half width in the prose of an article: its title, its summary and its body. */
export function checkPunctuation(file: string, source: string): Problem[] {
  const at = pointIn(source);
  const bodyStart = bodyStartOf(source);
  const problems: Problem[] = [];
  const prose = proseOfSource(source);
  const signs = matchesIn(prose, halfWidth);
  const quoted = matchesIn(prose, quotes).filter(({ index }) => index >= bodyStart);
  for (const { 0: found, 1: within, index } of [...signs, ...quoted]) {
    const lineStart = source.lastIndexOf('\n', index - 1) + 1;
    const line = source.slice(lineStart, source.indexOf('\n', index) >>> 0);
    if (index < bodyStart && !/^(?:title|summary):/.test(line)) continue;
    if (isQuotedRow(line) || (found === ':' && ratioColons(line).includes(index - lineStart))) continue;
    if (/^\s*(?:\||<|```|\[[^\]]+\]:)/.test(line) || /\]$/.test(source.slice(lineStart, index))) continue;
    // The sign by which other programs end a line.
    if (index < bodyStart && /^[,;]\s*$/.test(line.slice(index - lineStart))) {
      const shown = source.slice(Math.max(lineStart, index - 2), index);
      const params = { found: `${shown}${found}`, better: shown, end: true as const };
      problems.push({
        ...problem('half-width-punctuation', params, { file, ...at(index) }),
        edit: { length: found.length, text: '' },
      });
      continue;
    }
    // The number of an item: 一.签到.
    const isNumber = found === '.' && /^[ \t\u3000]*[一二三四五六七八九十]{1,3}$/.test(source.slice(lineStart, index));
    // What a program wrote for a character that it did not know: whoever reads it must look.
    if (found === '?' && mayBeLost(source, index)) {
      const around = source.slice(index - 2, index + 2);
      problems.push(problem('question-or-lost', { found: around }, { file, ...at(index) }));
      continue;
    }
    const better = isNumber
      ? '、'
      : within === undefined
        ? fullWidth[found]!
        : found[0] === '"'
          ? `“${inFullWidth(within)}”`
          : `（${within}）`;
    const shown = source.slice(Math.max(lineStart, index - 2), index);
    problems.push({
      ...problem(
        'half-width-punctuation',
        { found: `${shown}${found}`, better: `${shown}${better}` },
        { file, ...at(index) },
      ),
      edit: { length: found.length, text: better },
    });
  }
  const points = source.includes('`')
    ? matchesIn(source, backquote).map(({ index }): Problem => {
        const [before, after] = [source.charAt(index - 1), source.charAt(index + 1)];
        const params = { found: `${before}\`${after}`, better: `${before}·${after}` };
        return { ...problem('half-width-punctuation', params, { file, ...at(index) }), edit: { length: 1, text: '·' } };
      })
    : [];
  return [
    ...problems,
    ...points,
    ...inAttributes(source, bodyStart, (index) => ({ file, ...at(index) })),
    ...checkSigns(prose, source, bodyStart, (index) => ({ file, ...at(index) })),
  ];
}

/** The attributes of components that readers read. */
const attribute = /(?<=\s)(?:caption|alt|title|name|credit)="([^"\n]*)"/g;

/** Signs of half width in the captions of components: what is right in prose is right there. */
function inAttributes(source: string, bodyStart: number, place: (index: number) => Place): Problem[] {
  if (!/[,;:?!.()](?:[^\n]*)"[^\n]*\/?>/.test(source)) return [];
  return matchesIn(source.slice(bodyStart), attribute).flatMap(({ 0: whole, 1: value = '', index }) => {
    const start = bodyStart + index + whole.length - 1 - value.length;
    const lineStart = source.lastIndexOf('\n', start) + 1;
    if (!/<[A-Z]\w*\s[^\n]*$|^\s+$|^\s+\w+=/.test(source.slice(lineStart, bodyStart + index))) return [];
    return matchesIn(value, halfWidth).flatMap(({ 0: found, 1: within, index: at }) => {
      if (found === ':' && ratioColons(value).includes(at)) return [];
      const better = within === undefined ? fullWidth[found]! : `（${within}）`;
      const shown = value.slice(Math.max(0, at - 2), at);
      const params = { found: `${shown}${found}`, better: `${shown}${better}` };
      const edit = { length: found.length, text: better };
      return [{ ...problem('half-width-punctuation', params, place(start + at)), edit }];
    });
  });
}

/** Of two signs the one that ends more; three stops are an ellipsis that was typed. */
function doubledCure(found: string): string {
  if (found.length > 2 && found.startsWith('。')) return '……';
  return [...'！？。；：，、'].find((sign) => found.includes(sign)) ?? found[0]!;
}

/** Signs that stand twice, and zeros that are letters. @param prose the source without its code */
function checkSigns(prose: string, source: string, bodyStart: number, place: (index: number) => Place): Problem[] {
  const isProse = (index: number): boolean =>
    index >= bodyStart || /^(?:title|summary):/.test(source.slice(source.lastIndexOf('\n', index - 1) + 1));
  return [
    ...matchesIn(prose, doubled).map(({ 0: found, index }) => {
      const better = doubledCure(found);
      return {
        ...problem('doubled-punctuation', { found, better }, place(index)),
        edit: { length: found.length, text: better },
      };
    }),
    ...(mayBeSpaced.test(prose) ? matchesIn(prose, spaced) : []).flatMap(({ 0: found, 1: better = '', index }) => {
      const start = Math.max(0, index - 2);
      const before = source.slice(start, index).replace(/^[\s\S]*\n/, '');
      return isProse(index)
        ? [
            {
              ...problem('spaced-sign', { found: before + found, better: before + better }, place(index)),
              edit: { length: found.length, text: better },
            },
          ]
        : [];
    }),
    ...(
      [
        [dots, '...', () => '……'],
        [hyphens, '--', () => '——'],
        [ofYears, '--', () => '—'],
        [singles, "'", (words: string) => `‘${words}’`],
      ] as const
    ).flatMap(([pattern, sign, write]) =>
      (prose.includes(sign) ? matchesIn(prose, pattern) : []).flatMap(({ 0: found, 1: words = '', index }) => {
        const better = write(words);
        const edit = { length: found.length, text: better };
        return isProse(index) ? [{ ...problem('half-width-punctuation', { found, better }, place(index)), edit }] : [];
      }),
    ),
    ...[
      ...(alphabetOf(source).hasAny('OoОо0○◯') && alphabetOf(source).hasAll('年') ? prose.matchAll(years) : []),
    ].flatMap(({ 0: found, index }) => {
      const better = found.replace(/[OoОо0○◯]/g, '〇');
      if (better === found || !isProse(index) || (found.match(/[一二三四五六七八九]/g)?.length ?? 0) < 2) return [];
      return [
        { ...problem('zero-sign', { found, better }, place(index)), edit: { length: found.length, text: better } },
      ];
    }),
  ];
}
