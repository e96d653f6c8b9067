/** What the amounts of a list are of, and whether each of it is something else. */
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';

/** Kinds of which one is not the other. */
const apart = [
  ['男', '女'],
  ['会员', '来宾', '嘉宾', '家属', '眷属', '非会员', '亲友', '工作人员'],
  ['赞成', '反对', '弃权', '同意', '不同意', '废票', '无效'],
  ['大人', '小孩', '儿童', '成人'],
  ['实到', '请假', '缺席'],
  ['本地', '外地', '海外', '外埠'],
  ['本省', '外省', '省外'],
  ['本市', '外市', '市外'],
  ['国内', '国外', '海外'],
  ['境内', '境外'],
  ['城镇', '农村', '乡村'],
  ['新', '老', '旧'],
  ['线上', '线下', '网上', '现场'],
  ['单位', '个人', '团体', '企业'],
  ['专职', '兼职'],
  ['小学', '初中', '高中', '中学', '大学', '大专', '本科', '研究生', '硕士', '博士'],
  ['自费', '公费'],
];

/** The words before each amount, without what joins them to the one before. */
export const labelsOf = (text: string, amounts: readonly { index: number; written: string }[]): string[] =>
  amounts.map(({ index }, i) => {
    const before = amounts[i - 1];
    return text
      .slice(before ? before.index + before.written.length : 0, index)
      .replace(/^.*(?:其中|[：:（(])/u, '')
      .replace(/^[，、,\s]*(?:以及|[和与與及])?|[有为為是占佔约約\s]+$/gu, '');
  });

/** True for kinds that part each other: 制造业 and 服务业, 男 and 女, 会员 and 来宾. */
export function partEachOther(labels: readonly string[]): boolean {
  const plain = labels.map(foldToSimplified);
  if (new Set(plain).size < plain.length || plain.some((one) => one === '')) return false;
  const suffix = plain[0]!.at(-1)!;
  if (/[业生级组区省市县届届行队]/u.test(suffix) && plain.every((one) => one.endsWith(suffix) && one.length < 9))
    return true;
  return apart.some((kinds) => plain.every((one) => kinds.some((kind) => one.startsWith(kind))));
}
