/** The words of credits: what somebody did, the office he holds, where a text is taken from, when and where it was written. */
import { standing } from '../standing.ts';
import { chairs } from './chairs.ts';
import { shortNames } from './credit-outlet.ts';
import { anyRole, type Role, roleOf } from './role-words.ts';

/** All patterns are tried at one place of folded text. */
export const between = /[\s　，,、；;／/∕|｜丨·•&＆—–－\-（）()【】[\]〔〕□■◎○◇◆●※:：。.]+/uy;
/** Words of what somebody did, in a row: `采写/摄影`, `文、图`. */
export const deeds = new RegExp(
  `(?:(?:\\p{Script=Han}{2,8}?(?:[报社网台刊]|新闻)|${shortNames})(?=(?:责任|执行|值班)?(?:编辑|责编)))?(?<row>${anyRole}(?:[\\s　]*(?:[/／∕、·・•．&＆]|[和兼并](?=${anyRole}))[\\s　]*${anyRole}|${anyRole})*)(?:是|为)?`,
  'uy',
);

/**
 * True for a word that says what somebody did, and nothing else.
 * @param of one role alone
 * @example isRole('封面制图') // true
 */
export const isRole = (word: string, of?: Role): boolean => {
  const role = roleOf(word);
  return role !== undefined && (of === undefined || role === of);
};

/** What follows an outlet or stands alone before names: the office, with what stands before it in one word or behind a blank. */
export const office = new RegExp(
  String.raw`(?<before>《[^《》]{2,14}》\p{Script=Han}{0,6}?|[\p{Script=Han}A-Za-z\d·•・]{0,24}?)(?:[\s　／/∕|｜]{1,3}(?:${standing})*)?(?<office>记者|通讯员|特派员|评论委员|论说委员|评论员|主笔|特约撰稿人?|专栏作[者家]|实习生)(?!会|站|节|证|手记|协|们)`,
  'uy',
);
/** An outlet with no office, before who wrote for it: `文/渡口日报 丁一`. */
export const outletBefore =
  /(?<outlet>《[^《》]{2,14}》|[\p{Script=Han}A-Za-z\d·]{2,14}?)(?:[\s　]*[\s　／/∕|｜·•][\s　]*(?=\p{Script=Han}{2,5}(?!\p{Script=Han}))|(?=(?:综合|联合)报道(?!\p{Script=Han})))/uy;
/** Who writes a column: `《茶话》作者 丁一`. */
export const columnist = /(?<before>《[^《》]{2,12}》)[\s　]*(?:专栏|特约)?(?<office>作者|撰稿人?)(?=[\s　:：])/uy;
/** An outlet's translator, who reports: `渡口侨报编译小言报道`. */
export const translatorOf =
  /(?<before>\p{Script=Han}{2,10}?[报社网台刊])(?<office>编译)(?=[\s　]?\p{Script=Han}{2,4}?[\s　]?报道)/uy;
/** The chair that somebody holds, or the room of an office in which he works. */
export const chair = new RegExp(
  `\\p{Script=Han}{0,16}(?:(?:${chairs})(?![^\\s　，,（）()])|(?:[处部室组科团会办]|中心)(?=[\\s　]))`,
  'uy',
);
export const origin =
  /(?:本文|此文|文章|原文)?(?:原?刊载于|原[载刊]于?|转载自|转载于|转自|转录自|转摘自|摘编自|节选自|[选摘录引]自|[刊载]于|首发于?|来源|出处)[\s　:：]*(?<outlet>《[^《》]{2,20}》(?:(?:双|半)?[月周旬季年]刊)?(?:[\s　]*(?:(?:19|20)\d{2}年?)?(?:总?第?[\d一二三四五六七八九十百]{1,5}[期卷辑号版]){1,2})?|\p{Script=Han}{2,16}(?=[\s　，,；;）)】\]。]|$))/uy;
export const written =
  /(?:清?晨|凌晨|[上下中]午|深?夜|晚上?|午夜|傍晚|黎明|[初一二三四]稿|改定|修改|定稿|完稿|脱稿)?[\s　，,]*(?:[写作记撰草]?[于在]\p{Script=Han}{2,8})?/uy;
/** The same without a day: `记于渡口`. */
export const writtenAt = /[写作记撰草][于在]\p{Script=Han}{2,8}(?=$|[\s　，,。）)])/uy;
/** From where somebody reported, and how: `／渡口报导`, ` 渡口报道`, `发自渡口`. */
export const reported =
  /[\s　]*(?:[／/∕][\s　]*\p{Script=Han}{2,8}?(?:综合)?(?:报导|报道|专电|电|讯)(?!\p{Script=Han})|发自[\s　]*\p{Script=Han}{2,8}(?=$|[\s　，,。）)】\]])|(?<=[\s　\p{Script=Han}])(?:\p{Script=Han}{2,4}(?:综合)?)?(?:报导|报道|专电|专讯)(?!\p{Script=Han}))/uy;
/** Whoever made a film or a poster, behind the sign of its label. */
export const anything = /[^\s　；;，,|｜丨:：]{2,20}(?=$|[\s　；;，,|｜丨])/uy;
/** Who helped, and whose the pictures are, where that is nobody of the paper's. */
export const remarks =
  /对(?:本文|此文)[亦也均]?有所?贡献|[文图]?(?:受访者|受访单位|采访对象|被采访者|主办方|网友|读者|本人|资料|网络)(?:供图|提供|图片?)(?!\p{Script=Han})/uy;
export const yearless = /(?:[一二三四五六七八九十]{1,2}|1?\d)月(?:[一二三四五六七八九十廿]{1,3}|[123]?\d)[日号]/uy;
export const run = /\p{Script=Han}+/uy;
const namedAs =
  /^(?<name>\p{Script=Han}{2,4}?)(?<role>责任编辑|编辑|责编|摄影报道|综合报道|报道|报导|摄影?|撰文|撰写|撰|供稿|采写|整理|执笔|编译|翻译|译|文|图|记)$/u;

/** Signs of a credit beside its words. */
const marked = /[（(【〔[／/]|[文图摄撰译编记].*[文图摄撰译编记]/u;

/**
 * The name that a word begins with, where its end says what somebody did. Of a single character, 文 or 记, the line must
 * have other signs of a credit: accounts are called so, too.
 * @example nameBeforeRole('张三撰文', '张三撰文') // '张三'
 * @example nameBeforeRole('华夏人文', '华夏人文 2020-03-09') // undefined
 */
export function nameBeforeRole(word: string, line: string): string | undefined {
  const { name, role } = namedAs.exec(word)?.groups ?? {};
  return role && !isRole(word) && (role.length > 1 || marked.test(line)) ? name : undefined;
}

/** A line that opens with names and ends with what they did: each word belongs to the name before it. */
export const wordsBehind =
  /^[\s　（(【[]*\p{Script=Han}{2,4}[\s　／/、].*[\s　／/](?:文|图|摄|摄影|撰文|供图|报道)[\s　）)】\]]*$/u;

/** What such a line may hold: of others nothing needs to be asked. */
export const hint = new RegExp(
  `记者|通讯员|发自|[评特实][论派习][员生]|主笔|专栏作|${anyRole}|[会事席社校院馆所书任干]长|主[席任]|教授|[刊载写作记撰草][于在]|[原转摘选录引]|来源|出处|[日号月夜晨稿]`,
  'u',
);
