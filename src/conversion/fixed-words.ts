/**
 * Words of a Traditional text that nobody spells otherwise, whose characters writers do exchange in other words: 製度 is
 * wrong, though 製 and 制 are a matter of taste elsewhere.
 */
import { lazy } from '../core/lazy.ts';
import { phrasePairs } from './dictionary.ts';
import { lexicon } from './engine/lattice-data.ts';
import { foldToSimplified } from './fold-to-simplified.ts';

/** A word that is spelt with another character of its group. */
export interface Misconverted {
  /** Offset of the character in UTF-16 code units. */
  at: number;
  found: string;
  better: string;
  /** The word as it should be. */
  word: string;
  /** Another word may have been meant, though that is not likely: a person decides. */
  doubtful?: true;
}

/** Traditional words of two characters. */
export const twoCharacterWords = lazy(() => {
  const words = new Set<string>();
  for (const [, word] of phrasePairs()) if (word.length === 2) words.add(word);
  return words;
});

/** Words as tools write them that take the last form of a dictionary for each character: 國傢, 方嚮, 宿捨. */
const lastForms =
  '國傢國家 大傢大家 作傢作家 專傢專家 商傢商家 廠傢廠家 畫傢畫家 各傢各家 傢庭家庭 傢鄉家鄉 傢長家長 傢人家人 傢屬家屬 傢園家園 回傢回家 彆人別人 特彆特別 分彆分別 區彆區別 性彆性別 級彆級別 個彆個別 差彆差別 告彆告別 離彆離別 識彆識別 類彆類別 彆墅別墅 為瞭為了 除瞭除了 到瞭到了 有瞭有了 成瞭成了 來瞭來了 去瞭去了 過瞭過了 做瞭做了 出瞭出了 起瞭起了 得瞭得了 閤作合作 結閤結合 綜閤綜合 聯閤聯合 符閤符合 適閤適合 閤同合同 閤格合格 集閤集合 配閤配合 混閤混合 閤計合計 整閤整合 融閤融合 方嚮方向 嚮前向前 嚮上向上 走嚮走向 面嚮面向 轉嚮轉向 意嚮意向 颱灣臺灣 舞颱舞臺 平颱平臺 颱上臺上 電颱電臺 後颱後臺 颱階臺階 講颱講臺 同誌同志 誌願志願 誌氣志氣 意誌意志 立誌立志 佈匹布匹 棉佈棉布 佈料布料 瀑佈瀑布 帆佈帆布 佔卜占卜 佔星占星 宿捨宿舍 校捨校舍 農捨農舍 房捨房舍 鄰捨鄰舍 右捨右舍 試捲試卷 答捲答卷 考捲考卷 捲宗卷宗 書捲書卷 畫捲畫卷 問捲問卷 案捲案卷 鞦天秋天 鞦季秋季 中鞦中秋 春鞦春秋 鞦收秋收 千鞦千秋 應噹應當 噹時當時 噹然當然 擔噹擔當 適噹適當 噹地當地 相噹相當 噹年當年 噹選當選 彙率匯率 彙款匯款 外彙外匯 單於單于 子醜子丑 醜時丑時 乙醜乙丑 丁醜丁丑 己醜己丑 辛醜辛丑 癸醜癸丑 緻力致力 緻富致富 導緻導致 一緻一致 緻辭致辭 緻詞致詞 大緻大致 以緻以致 僕倒仆倒 前僕前仆';
/** Words in which nobody exchanges what is a matter of taste in others: 製度 for 制度, though 製 and 制 are. */
const fixed = new Map(
  '製度制度 限製限制 控製控制 體製體制 管製管制 製止制止 製裁制裁 強製強制 抑製抑制 製約制約 節製節制 學製學制 壓製壓制 牽製牽制 遏製遏制 法製法制 稅製稅制 帝製帝制 專製專制 機製機制 制造製造 制作製作 制品製品 研制研製 縫制縫製 印制印製 繪制繪製 監制監製 錄制錄製 係統系統 體係體系 派係派系 係列系列 水係水系 直係直系 嫡係嫡系 院係院系 關系關係 聯系聯繫 維系維繫 恢複恢復 複興復興 複原復原 複發復發 收複收復 光複光復 康複康復 修複修復 復雜複雜 復習複習 復印複印 復製複製 復數複數 批准批准 標准標準 准備準備 准時準時 准確準確 水准水準 瞄准瞄準 批準批准 準許准許 準予准予 獲準獲准 核準核准 不準不准'
    .split(' ')
    .concat(lastForms.split(' '))
    .filter((pair) => pair.slice(0, 2) !== pair.slice(2))
    .map((pair): [string, string] => [pair.slice(0, 2), pair.slice(2)]),
);
/** 1 for the code units that one of these begins with: a text is asked for every one of its characters. */
const isHead = new Uint8Array(0x10000);
for (const word of fixed.keys()) isHead[word.charCodeAt(0)] = 1;

/** Such words of a text, where their characters do not belong to others beside them: 派系 | 統領. */
export function fixedIn(text: string): Misconverted[] {
  const found: Misconverted[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if (isHead[text.charCodeAt(at)] === 0) continue;
    const better = fixed.get(text.slice(at, at + 2));
    if (better === undefined) continue;
    const isWord = (from: number): boolean =>
      from >= 0 && from + 2 <= text.length && lexicon().trie.has(foldToSimplified(text.slice(from, from + 2)));
    const isCut = isWord(at - 1) || isWord(at + 1);
    const i = text[at] === better[0] ? 1 : 0;
    if (!isCut) found.push({ at: at + i, found: text[at + i]!, better: better[i]!, word: better });
  }
  return found;
}
