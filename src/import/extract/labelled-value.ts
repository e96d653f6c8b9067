/** The value of a label without what stands behind it: a day, who wrote, a number of staff, words of the interface. */
import { isInterface } from '../classify/interface-words.ts';
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { readCredits } from './credit-line.ts';
import { findDates } from './dates.ts';
import type { Labelled } from './labels.ts';
import { isGivenName } from './latin-name.ts';
import { withoutRemarks } from './outlet-remarks.ts';
import { isMedium } from './outlets.ts';
import { readPressLine } from './press-line.ts';
import { tidy, withoutProvince, withoutTown } from './values.ts';
import { isPersonal } from './vouch.ts';

/** Who wrote it, behind the paper that it is taken from: `《工商月刊》 余國基`. */
const writer = /^(《?[^《》\s]{2,16}》?)[\s　]+((?:特[约約]|本[报報])?(?:记者|記者)?[\s　]*\p{Script=Han}{2,4})$/u;

/** The same in a bracket: `江城日报（记者 余国基）`. */
const inBracket =
  /^(《?[^《》\s（(]{2,16}》?)[\s　]*[（(]((?:本[报報])?(?:特[约約]|实习|實習)?(?:记者|記者|通讯员|通訊員)[\s　:：]*\p{Script=Han}{2,4})[)）]?$/u;

/** From where he reported, behind his name: `記者 余國基／舊金山報導`. */
const reportedFrom =
  /(?<=(?:记者|記者)[\s　:：]*\p{Script=Han}{2,4})[\s　]*[／/∕][\s　]*\p{Script=Han}{2,8}(?:报道|報道|报导|報導|专电|專電)$/u;

const writerOf = (whole: string): [source: string, author: string] | undefined => {
  const value = whole.replace(reportedFrom, '');
  const [, paper, person] = writer.exec(value) ?? inBracket.exec(value) ?? [];
  if (!paper || !person || !(/^《?[^《》]+》$/.test(paper) || isMedium(paper)))
    return pressOf(value) ?? creditBehind(value);
  return isName(foldScript(person).replace(/^(?:特约|本报|实习)*(?:记者|通讯员)?[\s　:：]*/, ''))
    ? [tidy(paper), person]
    : undefined;
};

/** Who wrote, in whatever words, behind an outlet and a sign: `渡口网 余国基 文`, `《渡口日报》、余国基 贺大有`. */
function creditBehind(value: string): [source: string, author: string] | undefined {
  const [head, paper] = /^(《[^《》]{2,16}》|[^《》\s、，,|｜]{2,16})[\s　、，,|｜]+(?=\S)/u.exec(value) ?? [];
  if (!head || !paper || !(/^《/.test(paper) || isMedium(paper))) return undefined;
  const rest = value.slice(head.length).trim();
  const author =
    readCredits(rest)?.find(({ field }) => field === 'author')?.value ??
    (foldScript(rest)
      .split(/[、，,\s　]+/)
      .every(isName)
      ? rest
      : undefined);
  return author ? [tidy(paper), author] : undefined;
}

/** The paper and its reporter where its page or the town stands beside it: `星洲日報/霹靂版`. */
function pressOf(value: string): [source: string, author: string] | undefined {
  const claims = readPressLine(`（${value}）`);
  const [paper, author] = (['source', 'author'] as const).map(
    (name) => claims.find(({ field }) => field === name)?.value,
  );
  return paper === undefined ? undefined : [paper, author ?? ''];
}

/** @example withoutWriter('《工商月刊》 余国基') // '工商月刊' */
export const withoutWriter = (value: string): string => writerOf(value)?.[0] ?? value;

/** The claim of who stands behind a paper. */
export const writerBehind = (value: string, rank: number): Claim[] => claim('author', writerOf(value)?.[1] ?? '', rank);

/** A value without the day that stands behind it. */
export const withoutDate = (value: string): string => {
  const [found] = findDates(value);
  return tidy(found ? value.slice(0, found.start) : value);
};

/** Portals print the number of a member of staff behind the name, his account, or that he is an intern: `王晓_NB123`, `王晓_wangxiao`. */
export const withoutStaffNumber = (value: string): string =>
  value
    .replace(
      /(?<=\p{Script=Han}{2})[\s　]*[（(](?:实习生?|實習生?|见习|見習|特约|特約|兼职|兼職)[)）](?=$|[\s、，,/／])/gu,
      '',
    )
    .replace(/(?:[_＿\s][A-Za-z]{1,4}\d+|(?<=\p{Script=Han})[_＿][A-Za-z]{1,4}\d*)$/u, '')
    .replace(/(?<=\p{Script=Han}{2})(?:[_＿@][A-Za-z][\w.-]*|[(（][A-Z]{0,3}\d{2,}[)）])(?=$|[\s、，,/／])/gu, '')
    .replace(/(?<=^|[\s、，,/／])[A-Za-z][\w.-]*[_＿](?=\p{Script=Han}{2,4}(?:$|[\s、，,/／]))/gu, '');

/** Buttons in a row: `举报/反馈`. */
const buttons =
  /^(?:举报|反馈|投诉|纠错|报错|分享|收藏|点赞|打印)(?:[/／|｜](?:举报|反馈|投诉|纠错|报错|分享|收藏|点赞|打印))+$/u;

/** A word of the interface of some length, what it leads to, or a count: `发表评论`, `查看其它新闻`, `1 条评论`. */
function isButton(word: string, next = ''): boolean {
  const folded = foldScript(word);
  return (
    (word.length >= 4 && isInterface(folded)) ||
    buttons.test(folded) ||
    /^(?:查看|分享|点击|阅读|更多)\p{Script=Han}{2,6}$/u.test(folded) ||
    (/^\d+$/.test(word) && /^[条个次则](?:评论|回复|阅读|浏览|点赞)$/.test(foldScript(next)))
  );
}

/** What a page offers its readers, behind the outlet: `渡口网 进入电子报`, `渡口日报 大字体 小字体 扫码带走`. */
const offers =
  /^(?:进入|打开|下载|安装|扫[一码描]|分享|转发|转到|手机[看版阅扫]|用手机|在手机|字[号体]|字体大小|[大中小特]+[号字]|[大中小][体号字]*$|打印|列印|收藏|关注|订阅|复制|朗读|播报|语音|听[新全本]|我要|我来|我有话|参与|点击|点赞|更多|返回|查看|评论|跟[帖贴]|纠错|挑错|报错|举报|阅读|浏览|微信|微博|QQ|A[-+]|T[T大小]|\[?关闭)/i;

/** A button that is glued to what it stands behind: `教育部收藏`, `渡口网打印`. */
const gluedButton =
  /(?<=\p{Script=Han}(?:部|局|厅|廳|委|署|院|网|網|报|報|社|台|会|會|办|辦|府|处|處))(?:收藏|打印|列印|分享|字号|字號|关闭|關閉|纠错|糾錯|举报|舉報|点赞|點讚)$/u;

/** Cuts words of the interface that stand after a value: `佚名 - 小 + 大`. */
export function withoutInterface(written: string): string {
  const value = written.replace(gluedButton, '');
  const whole = value.split(/\s+/);
  // A word of the interface of some length ends what it stands behind: `湘江在线 发表评论 1,201 字数`.
  const isOffer = (word: string) => isMedium(whole[0]!) && offers.test(foldScript(word));
  const isOutlet = (at: number) => isLatinName(whole.slice(at - 1, at + 1));
  const cut = whole.findIndex(
    (word, index) => index > 0 && !isOutlet(index) && (isButton(word, whole[index + 1]) || isOffer(word)),
  );
  const words = cut > 0 ? whole.slice(0, cut) : whole;
  let keep = words.length;
  while (
    keep > 1 &&
    !isLatinName(words.slice(keep - 2, keep)) &&
    (isInterface(foldScript(words[keep - 1]!)) || /^[-+|·•\]［［】]+$|^[大中小]$/.test(words[keep - 1]!))
  )
    keep--;
  return cut > 0 || words.length - keep > 1 || (keep < words.length && words.at(-1)!.length > 1)
    ? tidy(words.slice(0, keep).join(' '))
    : value;
}

/** An outlet of two words, the second of which is one of the interface, too: `Dukou News`. */
const isLatinName = (words: readonly string[]): boolean =>
  words.length === 2 && words.every((word) => /^\p{Lu}[\p{L}&.-]+$/u.test(word));

const channel = /^(?<name>\p{Script=Han}{2,3})(?:文化|教育|科技|财经|体育|娱乐|国际|社会|旅游|汽车|健康|军事|房产)$/u;

/** An editor without the channel that a portal prints behind his name. @example withoutChannel('余国基文化') // '余国基' */
export function withoutChannel(value: string): string {
  const folded = foldScript(value);
  const name = channel.exec(folded)?.groups?.name;
  return name !== undefined && isName(name) && !isName(folded) ? value.slice(0, name.length) : value;
}

/** Systems print the account that entered a page as its editor again: `文章录入：锦江渔夫 责任编辑：锦江渔夫`. */
export const isAccountOf = ({ kind, value }: Labelled, all: readonly Labelled[]): boolean =>
  kind === 'editor' &&
  !isPersonal(value) &&
  !isGivenName(value) &&
  all.some((other) => /录入/.test(foldScript(other.label)) && other.value === value);

/** An outlet without whoever wrote, the day, buttons, remarks and the town behind it. @example outletOf('渡口网【原创】 打印本页') // '渡口网' */
export const outletOf = (value: string): string =>
  withoutTown(withoutProvince(withoutRemarks(withoutInterface(withoutDate(withoutWriter(value))))));
