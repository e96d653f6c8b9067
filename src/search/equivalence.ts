/** Which characters search takes for the same, from the dictionaries of the conversion. */
import {
  characterPairs,
  type Pair,
  phrasePairs,
  shinjitaiCharacters,
  toTraditionalCharacters,
} from '../conversion/dictionary.ts';
import { lazy } from '../core/lazy.ts';
import { type Classes, makeCanonicalise } from './canonical.ts';

/**
 * In how many words two characters must stand for each other before search takes them for the same everywhere.
 * 了/瞭 and 借/藉 do so in many; 坐/座 (坐标/座標) in a few, and a reader who types 坐 does not mean 座.
 */
const convincing = 10;

/** Characters that words alone show to be the same; never one that is a Simplified character of its own (坯/坏, 沉/沈). */
function* sameInWords(pairs: Iterable<Pair>): Generator<Pair> {
  const simplified = new Set(Array.from(toTraditionalCharacters(), ([character]) => character));
  const support = new Map<string, number>();
  for (const [left, right] of pairs) {
    const rights = [...right];
    const lefts = [...left];
    if (lefts.length !== rights.length) continue;
    for (const [at, character] of lefts.entries()) {
      if (character === rights[at] || simplified.has(rights[at]!)) continue;
      const pair = `${character}${rights[at]}`;
      const count = (support.get(pair) ?? 0) + 1;
      support.set(pair, count);
      if (count === convincing) yield [character, rights[at]!];
    }
  }
}

/**
 * Forms that come with Japanese fonts and input (増, 戯), unless both of a pair stand in Chinese words of their own, as
 * 予 and 豫 do.
 */
function* japaneseForms(): Generator<Pair> {
  const inWords = new Set<string>();
  for (const [word, other] of phrasePairs()) for (const character of word + other) inWords.add(character);
  for (const [shinjitai, kyujitai] of shinjitaiCharacters()) {
    if (!inWords.has(shinjitai)) yield [kyujitai, shinjitai];
    else if (!inWords.has(kyujitai)) yield [shinjitai, kyujitai];
  }
}

/**
 * Forms of older print and of other standards that no dictionary of the conversion has: the common form, then the
 * variants. Unicode encodes them apart (kZVariant, kSemanticVariant of the Unihan database).
 */
const olderGlyphs =
  '青靑 清淸 请請 概槪槩 郎郞 乡鄕 慎愼 填塡 颠顚巓 值値 绪緖 晚晩 增増 曾曽 戏戯 柏栢 污汚汙 告吿 拔抜 步歩 黑黒 德徳 听聴 宽寛 发髪 赖頼 冰氷 姊姉 ' +
  '吉𠮷 富冨 宜冝 回囬囘 凡凢 事亊 克尅 另叧 举擧 邻隣 赞賛讃 暨曁 历歴暦 颖頴 阔濶 炮砲礮 庄荘 并倂 屏屛 妍姸 研硏 饼餠 携㩗 窗窓窻牕 灶竃 踪踨 总総緫捴 于扵 姻婣 参㕘叅 ' +
  '岛嶋嶌嶹 昆崐 仑崘 岁歳 岩巌喦嵒 既旣 教敎 即卽 吴吳呉 户戸 没沒 内內 真眞 温溫 强強 换換 彦彥 录彔 冒冐 最冣 丽麗 高髙';

function* olderForms(): Generator<Pair> {
  for (const group of olderGlyphs.split(' ')) {
    const [common, ...variants] = group;
    for (const variant of variants) yield [common!, variant];
  }
}

/**
 * The classes of equivalent characters. The first of a class is the one that stands first in the dictionaries,
 * a Simplified character of the Basic Multilingual Plane where there is one.
 *
 * @example equivalentCharacters().get('髮') // '发'
 */
export const equivalentCharacters: () => Classes = lazy(findClasses);

function findClasses(): Classes {
  const parents = new Map<string, string>();
  const first = (character: string): string => {
    const parent = parents.get(character);
    return parent === undefined ? character : first(parent);
  };
  const rank = (character: string): number => (character.codePointAt(0)! > 0xffff ? 1 : 0);
  const join = ([left, right]: Pair): void => {
    const [a, b] = [first(left), first(right)];
    if (a === b) return;
    if (rank(a) > rank(b)) parents.set(a, b);
    else parents.set(b, a);
  };
  for (const pair of characterPairs()) if ([...pair[0]].length === 1 && [...pair[1]].length === 1) join(pair);
  for (const pair of sameInWords(phrasePairs())) join(pair);
  for (const pair of japaneseForms()) join(pair);
  for (const [common, variant] of olderForms()) join([common, variant]);
  return new Map([...parents.keys()].map((character) => [character, first(character)]));
}

/** Keeps the forms that it worked out: a process that publishes often asks for the same. */
const withoutClasses = lazy(() => makeCanonicalise(new Map()));

/** The classes of which something stands in the archive: all that a browser needs. @param characters canonical */
export function classesIn(classes: Classes, characters: ReadonlySet<string>): Classes {
  const canonicalise = withoutClasses();
  const isUsed = (leader: string): boolean => [...canonicalise(leader)].some((one) => characters.has(one));
  return new Map([...classes].filter(([, leader]) => isUsed(leader)));
}
