/** What the amounts of a list are of, and whether each of it is something else. */
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';

/** Kinds of which one is not the other. */
const apart = [
  ['男', '女'],
  ['会员', '来宾', '嘉宾', '家属', '眷属', '非会员', '亲友', '工作人员', '记者', '媒体', '领导', '翻译', '司机'],
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

/** Kinds that lie across others: who is young may be a member as well, a new firm one that exports. */
const across =
  /[男女老青少新优優]|[党黨]|[岁歲]|以[上下]|[首多]次|[获獲]|重[点點]|[规規]模|上市|出口|外资|外資|民[营營]|[残殘]疾|退休|[贫貧]困|困[难難]|完成|[达達]到|[通合]|及格|[专專]|本科|[学學][历歷]|[职職][称稱]|妇|婦|儿|兒|千万|百万|[其有]中/u;

/** True for three kinds or more that are told one from the other, none of them across the rest. */
export const areKinds = (labels: readonly string[]): boolean =>
  labels.length > 2 &&
  new Set(labels).size === labels.length &&
  labels.every((one) => /^\p{Script=Han}{1,8}$/u.test(one) && !across.test(one));

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
