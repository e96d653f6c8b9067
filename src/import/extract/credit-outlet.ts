/** The outlet that stands before a reporter's office in a byline: 渡口晚报 in `渡口晚报首席记者`, 清源融媒 in `清源融媒记者`. */
import { foldScript } from '../comparable.ts';
import { standing } from '../standing.ts';
import { isMedium } from './outlets.ts';

/** Papers and stations that everybody calls by a short name, and those whose name says no kind of outlet. */
const short = new Set(
  '南都 南周 北青 新京 澎湃 界面 红星 极目 每经 上游 封面 荔枝 财新 九派 扬子 钱报 虎嗅 亿欧 民视 三立 公视 华视 中视 台视 东森 第一财经 时代财经 21世纪经济报道 香港01 36氪 donews ettoday nownews tvbs ctwant cnews udn cna'.split(
    ' ',
  ),
);

/** The same as the source of an expression over folded text. */
export const shortNames = [...short].join('|');

/** True for such a paper. @example isShortName('南都') // true */
export const isShortName = (name: string): boolean => short.has(foldScript(name).toLowerCase());

/** What stands before the office and is no part of an outlet's name. */
const rank = new RegExp(`(?:${standing}|本[报网刊台站社]|驻\\p{Script=Han}{2,6}|《|》)$`, 'u');
/** A sentence about a reporter, and no byline. */
const inSentence = /^(?:[据有由向对和与被的从请问给让]|接受|告诉|一[位名]|多[位名]|[两几][位名]|各[位家])/u;

/** An outlet, and where the office begins. */
export interface Sender {
  outlet: string;
  /** How many characters stand before the office. */
  from: number;
  /** Neither an outlet nor anything of the reporter's own: a town, a firm, a school. */
  unit: string;
}

/**
 * @param before what stands before 记者, without blanks around
 * @example senderOf('渡口晚报首席') // { outlet: '渡口晚报', from: 4, unit: '' }
 * @returns undefined for words of a sentence
 */
export function senderOf(before: string): Sender | undefined {
  const cuts = [before.length];
  for (let rest = before, found = rank.exec(rest); found; found = rank.exec(rest)) {
    rest = rest.slice(0, found.index);
    cuts.push(rest.length);
  }
  const least = cuts.at(-1)!;
  if (inSentence.test(before.slice(0, least))) return undefined;
  const medium = cuts.toReversed().find((end) => end > 1 && isSender(before.slice(0, end)));
  if (medium !== undefined) return { outlet: before.slice(0, medium), from: medium, unit: '' };
  return { outlet: '', from: least, unit: before.slice(0, least) };
}

function isSender(name: string): boolean {
  const [, marked] = /^《([^《》]{2,14})》$/u.exec(name) ?? [];
  if (marked !== undefined) return true;
  if (/^[本我《]/.test(name)) return false;
  return (
    isShortName(name) ||
    name.split(/[·•・]/).some((part) => isMedium(part)) ||
    /\p{Script=Han}{2}刊$|^(?:\p{Script=Han}{2,6})?[早晚晨日商快乡侨会校]讯$/u.test(foldScript(name))
  );
}
