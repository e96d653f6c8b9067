/** Who wrote, with where he works beside the name, alone on a line: `江城人民医院 丁一 贺二`, `丁一 江城大学历史系`. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { chairs } from './chairs.ts';
import { isMedium } from './outlets.ts';
import { joinSpreadNames } from './spread-names.ts';

/** What places of work and those who work there are called at their end. */
const work = new RegExp(
  `(?:医院|卫生[院所站]|大学|学院|学校|[中小]学|幼儿园|党校|[院学]?系|(?:[内外儿骨妇产眼牙]|肿瘤|皮肤|神经|口腔|检验|急诊|康复|心血管|药剂)科|研究[院所室]|实验室|教研室|[法检]院|检察院|[局厅署]|政府|街道办?|图书馆|博物馆|文化馆|档案馆|纪念馆|出版社|杂志社|事务所|公司|集团|银行|[商协学公工]会|联合会|工商联|侨联|文联|妇联|科协|委员会|中心|教师|老师|作家|诗人|画家|学者|评论家|翻译家|教授|讲师|研究员|(?:主任|副主任|主治)?医[师生]|编审|馆员|\\p{Script=Han}{1,5}师|${chairs})$`,
  'u',
);
const isWork = (words: readonly string[]): boolean =>
  words.length > 0 &&
  words.every((word) => /^\p{Script=Han}{2,24}$/u.test(word) && !isMedium(word) && !isName(word)) &&
  words.join('').length >= 4 &&
  words.every((word) => work.test(word.replace(/[（(][^（()）]*[)）]$/u, '')));

const longest = 44;
const mostNames = 4;

/**
 * The names of such a line, as they are written; undefined for any other.
 * @example affiliatedNames('江城人民医院 张三 李四') // '张三 李四'
 */
export function affiliatedNames(line: string): string | undefined {
  const bare = line
    .replace(/^[\s　（(【[]+|[\s　)）】\]]+$/g, '')
    .replace(/[（(]\p{Script=Han}{2,6}[)）](?=[\s　])/u, '');
  if (bare.length > longest || /[。！？，,；;:：]/.test(bare)) return undefined;
  const words = joinSpreadNames(bare).split(/[\s　、]+/);
  const folded = words.map(foldScript);
  const first = folded.findIndex(isName);
  if (first < 0) return undefined;
  const behind = folded.slice(first).findIndex((word) => !isName(word));
  const end = behind < 0 ? words.length : first + behind;
  const around = [...folded.slice(0, first), ...folded.slice(end)];
  // Between where he works and what he is he stands, too: `江城大学 丁一 教授`.
  const isOneSide = first === 0 || end >= words.length - 1;
  return isOneSide && end - first <= mostNames && isWork(around) ? words.slice(first, end).join(' ') : undefined;
}

const workplace = /(?<=^|[\s　、，,])(?<name>\p{Script=Han}{2,4})[\s　]*[（(](?<work>[^（()）]{4,24})[)）]/gu;

/**
 * Names without where each works, in a bracket behind it.
 * @example withoutWorkplaces('张三（江城医学院） 李四（江城大学）') // '张三 李四'
 */
export const withoutWorkplaces = (value: string): string =>
  isOffice(value)
    ? ''
    : value.replace(workplace, (whole, name: string, place: string) =>
        isName(foldScript(name)) && isWork(foldScript(place).split(/[\s　]+/)) ? name : whole,
      );

/** An office with whose it is, and nobody who holds it: `江城作家协会主席`. */
const office = new RegExp(`^\\p{Script=Han}{4,24}(?:${chairs})$`, 'u');
const isOffice = (value: string): boolean => {
  const folded = foldScript(value.trim());
  return office.test(folded) && !isName(folded);
};
