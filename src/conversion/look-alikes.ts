/**
 * Characters written or read for another that looks like it: 己经, 末来, 亨受, as optical recognition and hasty fingers
 * leave them. One is told where it makes no word with its neighbours and a look-alike in its place makes the text's
 * cheapest path through the lattice cheaper by a margin.
 */
import { lazy } from '../core/lazy.ts';
import { bestPath, type Path, pathCost } from './engine/lattice.ts';
import { lexicon } from './engine/lattice-data.ts';
import { foldedUnits, foldToSimplified } from './fold-to-simplified.ts';
import { isHan } from './han.ts';

/**
 * Groups of look-alikes, folded to Simplified. Characters that often stand alone beside a rarer look-alike (房 and 户,
 * 车 and 东, 籍 behind a place and 藉) are left out: there the unigram costs say too little.
 */
const groups =
  '己已巳 末未 曰日 亨享 戌戍戊 贷货 竟竞 晴睛 兔免 冶治 侯候 折拆诉 拔拨 暑署 贪贫 祟崇 帅师 狠很 栽裁载 遗遣 逐遂 蜜密 幕墓慕暮 宜宣 旬句 惜借措 租祖组 役投设没 坚竖 洒酒 甩用 夭天夫 刁习 干千于 士土 刀力 茶荼 侍待 伐代 辨辩 毫豪 粱梁 徙徒 拘抱 赢羸 肓盲 灸炙 斡翰 券卷 孟盂 钓钩 网冈 抢抡枪 论伦沦 谒竭揭 喝渴 遍偏编骗 缓援 跟根 朗郎 卯卵印 柳抑仰 迎迪 秆杆 竣峻俊 坏怀环杯 场扬杨汤 摸模漠膜 摘滴 提堤题 缔谛 揣端 徽微 敝蔽弊'.split(
    ' ',
  );

/** Those whose Traditional forms look alike, too: 貸 and 貨, but not 環 and 杯. */
const alikeInTraditional = '贷货 师帅 论伦沦 场扬杨汤 怀坏 遗遣 坚竖'.split(' ');

/** For each UTF-16 code unit the others of its group. */
function othersOf(list: readonly string[]): ReadonlyMap<number, string> {
  const of = new Map<number, string>();
  for (const group of list)
    for (const one of group) of.set(one.charCodeAt(0), (of.get(one.charCodeAt(0)) ?? '') + group.replace(one, ''));
  return of;
}
const siblings = lazy(() => {
  const [shared, traditional] = [othersOf(groups), othersOf(alikeInTraditional)];
  // 1 for the code units that are one of a group, in either script: a text is asked for every one of its characters.
  const isOne = foldedUnits().map((unit) => (shared.has(unit) || traditional.has(unit) ? 1 : 0));
  return { shared, traditional, isOne };
});

/** Natural logarithms by which the path must become cheaper: measured on press and reports with one character changed. */
const margin = 4.5;
/** Characters on either side that a path is searched through: no word of the lattice that matters is longer. */
const reach = 6;

/** A character that was probably meant to be another. */
export interface LookAlike {
  /** Offset in UTF-16 code units. */
  at: number;
  /** The look-alike, in Simplified. */
  better: string;
  /** Where the run of Han characters that was looked at begins and ends. */
  start: number;
  end: number;
}

/** Whether a character belongs to a word of several on the cheapest path. */
function isInWord({ ends, edges }: Path, at: number): boolean {
  const i = ends.findIndex((end) => at < end);
  return edges[i]! >= 0 && ends[i]! - (ends[i - 1] ?? 0) > 1;
}

/**
 * @param text in either script
 * @example lookAlikes('会务己经恢复') // [{ at: 2, better: '已', start: 0, end: 6 }]
 */
export function lookAlikes(text: string): LookAlike[] {
  const { shared, traditional, isOne } = siblings();
  const folding = foldedUnits();
  const found: LookAlike[] = [];
  for (let at = 0; at < text.length; at++) {
    const written = text.charCodeAt(at);
    if (
      isOne[written] === 0 ||
      isPaired(text, at) ||
      isOrigin(text, at) ||
      isTerm(text, at) ||
      isSetUp(text, at) ||
      isThousand(text, at)
    )
      continue;
    const unit = folding[written]!;
    const others = (unit === written ? shared : traditional).get(unit);
    const better = others && likelier(text, at, others);
    if (better) found.push(better);
  }
  return found;
}

/** What places and peoples end with, and other things that have a 籍: 汝州籍机绣 is not 藉机. */
const ofOrigin =
  '州市县縣省国國港澳台臺区區乡鄉镇鎮村裔族美英法日韩韓俄德粤粵浙闽閩豫鲁魯苏蘇京沪滬津渝川湘鄂赣贛皖桂琼瓊滇黔晋晉陕陝辽遼客';
const isOrigin = (text: string, at: number): boolean =>
  text[at] === '籍' && at > 0 && ofOrigin.includes(text.charAt(at - 1));

/** What a term that has run out is called before 未: 届期未改正 has no 期末. */
const isTerm = (text: string, at: number): boolean =>
  text[at] === '未' && text[at - 1] === '期' && '届屆逾限到按过過如'.includes(text.charAt(at - 2) || '。');

/** True for 设 before what one enters: 设入会处 has no 投入. */
const isSetUp = (text: string, at: number): boolean =>
  /[设設]/.test(text.charAt(at)) &&
  text[at + 1] === '入' &&
  '会會学學口境住园園场場党黨伍职職库庫'.includes(text.charAt(at + 2) || '。');

/**
 * True for the numeral 千 before a measure word (不下千艘), which is not a misread 于. Behind a character that forms a word
 * with 于 it may be one all the same: 位千张家口 for 位于张家口.
 */
const isThousand = (text: string, at: number): boolean =>
  text[at] === '千' &&
  '艘尾面炉爐张張株羽担擔石卷间間缸丈通盏盞条條笼籠户戶家亩畝吨噸里件个個枚棵头頭只隻匹册冊本台臺辆輛座页頁首斤克位名元袋箱包瓶罐桶筐捆双雙对對副套份幅朵粒块塊段层層级級步字句人次桌席号號艇船'.includes(
    text.charAt(at + 1) || '。',
  ) &&
  !'位由低高大等关關对對终終属屬处處基鉴鑒利善敢勇便至过過致忠'.includes(text.charAt(at - 1) || '。');

/** Surnames among the look-alikes. */
const surnames = '杨汤';

/** True for the end of a word of two characters: what most characters are, at the price of two look-ups. */
function isPaired(text: string, at: number): boolean {
  const folding = foldedUnits();
  const unit = folding[text.charCodeAt(at)]!;
  return (
    (at > 0 && isWord(folding[text.charCodeAt(at - 1)]!, unit)) ||
    (at + 1 < text.length && isWord(unit, folding[text.charCodeAt(at + 1)]!))
  );
}

/** Established words that the lexicon lacks and whose look-alikes are words of it: 取土 beside 取士, 埋设 beside 埋没. */
const words =
  '取土 挖土 运土 堆土 弃土 客土 埋设 铺设 敷设 架设 扬尘 浮尘 创投 风投 建投 城投 交投 疏干 举借 拆借 题名 近千 上千 数千 逾千 超千 几千 过千 房贷 车贷 首贷 续贷 新贷 旧贷 徽风 徽韵 一环 二环 三环 四环 五环 外环 内环 祖地 祖厝 祖屋 一汤 菜汤 鸡汤 煲汤 海堤 江堤 河堤 南堤 北堤 修堤 甩客 拆旧 拆建 扬帆 独租 先租 承租 转租 分租 帅哥 鸡场 禽场 猪场 羊场 鸭场 鱼场 倍券 兴券 领券 凭券 发券 用券 送券 伦及 提词 提申 护土 卫土 甩油 役男 役用 千颗 千条 千件 千人 鱼堤 波堤 逐日'.split(
    ' ',
  );
const known = lazy(() => new Set(words.map((word) => (word.charCodeAt(0) << 16) | word.charCodeAt(1))));

function isWord(first: number, second: number): boolean {
  if (known().has((first << 16) | second)) return true;
  const { trie } = lexicon();
  const node = trie.child(0, first);
  const pair = node && trie.child(node, second);
  return pair !== 0 && trie.values[pair]! >= 0;
}

/** True where the lattice has a word of several characters that holds one: without it no path has. */
function hasWordAt(run: string, at: number): boolean {
  const { trie } = lexicon();
  for (let start = 0; start <= at; start++) {
    let node = 0;
    for (let end = start; end < run.length; ) {
      node = trie.child(node, run.charCodeAt(end++));
      if (node === 0) break;
      if (end > at && end - start > 1 && trie.values[node]! >= 0) return true;
    }
  }
  return false;
}

function likelier(text: string, at: number, others: string): LookAlike | undefined {
  let [start, end] = [at, at + 1];
  while (start > 0 && at - start < reach && isHan(text.charCodeAt(start - 1))) start--;
  while (end < text.length && end - at <= reach && isHan(text.charCodeAt(end))) end++;
  const run = foldToSimplified(text.slice(start, end));
  const runs = [...others].flatMap((better) => {
    // 场 ends the name of any place, as 汤 does that of any soup.
    if (better === '汤' && at > start && run[at - start] === '场') return [];
    // What a speaker calls one's own by, 俺这汤, is not 这场.
    if (run[at - start] === '汤' && /[俺我咱你恁您他她][们家]?[这那]$/.test(run.slice(0, at - start))) return [];
    const other = run.slice(0, at - start) + better + run.slice(at - start + 1);
    return hasWordAt(other, at - start) ? [{ better, other }] : [];
  });
  // Most have no sibling that makes a word: no path is searched for them.
  if (runs.length === 0) return undefined;
  const path = bestPath(lexicon(), run);
  if (isInWord(path, at - start)) return undefined;
  let cheapest = path.cost - margin;
  let best: LookAlike | undefined;
  for (const { better, other } of runs) {
    const cost = pathCost(lexicon(), other);
    if (cost > cheapest) continue;
    const otherPath = bestPath(lexicon(), other);
    if (!isInWord(otherPath, at - start)) continue;
    // 楊合貞 is a name, though 場合 is a word.
    if (surnames.includes(run.charAt(at - start)) && (at === start || otherPath.ends.includes(at - start))) continue;
    cheapest = cost;
    best = { at, better, start, end };
  }
  return best;
}
