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

/** Words in which nobody exchanges what is a matter of taste in others: 製度 for 制度, though 製 and 制 are. */
const fixed = new Map(
  '製度制度 限製限制 控製控制 體製體制 管製管制 製止制止 製裁制裁 強製強制 抑製抑制 製約制約 節製節制 學製學制 壓製壓制 牽製牽制 遏製遏制 法製法制 稅製稅制 帝製帝制 專製專制 機製機制 制造製造 制作製作 制品製品 研制研製 縫制縫製 印制印製 繪制繪製 監制監製 錄制錄製 係統系統 體係體系 派係派系 係列系列 水係水系 直係直系 嫡係嫡系 院係院系 關系關係 聯系聯繫 維系維繫 恢複恢復 複興復興 複原復原 複發復發 收複收復 光複光復 康複康復 修複修復 復雜複雜 復習複習 復印複印 復製複製 復數複數 批准批准 標准標準 准備準備 准時準時 准確準確 水准水準 瞄准瞄準 批準批准 準許准許 準予准予 獲準獲准 核準核准 不準不准'
    .split(' ')
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
