/**
 * Whether a value can be what its field says it is. A record that kept the login name of whoever pasted the page, or
 * the date that stands in an element called `author`, would invent a person.
 */
import { isNobody } from '../../core/nobody.ts';
import { isSurname } from '../../core/surnames.ts';
import { isInterface } from '../classify/interface-words.ts';
import { isLegal } from '../classify/legal-words.ts';
import { isName, organisation } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { standing } from '../standing.ts';
import { chairs } from './chairs.ts';
import { findDates } from './dates.ts';
import { labelOf } from './labels.ts';
import { isLatinName, isMixedName } from './latin-name.ts';

/** What newsrooms put before and behind the names of those who wrote: 本报首席记者, 特约通讯员, 摄影报道. */
const offices = new RegExp(
  String.raw`(?:本[报网刊台站社]|${standing}|驻[\p{Script=Han}]{2,10}?|[\p{Script=Han}]{2,8}?[报社网台])*(?:记者|通讯员|报道员|实习生|特派员|撰稿人?|评论员|专栏作[者家]|主笔)|(?:文并摄|图并文|摄影报道|采访报道|报道|摄影|供稿|供图|整理|整合|文|图)(?=[\s/／、:：]|$)|^(?:文|图|作者)(?=[\s/／:：])`,
  'gu',
);
/** Offices and parts of a site that stand in the place of a name: what is left when a label has no value of its own. */
const nobodyHere =
  /^(?:本(?:[站网报刊台社会馆]|协会|商会|学会|网站)(?:编辑|记者|讯|综合|通讯员|管理员|秘书)?|网站(?:编辑|记者|通讯员)?|网友|网民|小编|编辑|记者|通讯员|实习生|作者|信息员|管理员|值班员|录入员|\p{Script=Han}{0,4}(?:网管|管理员|小编|站务|客服)|站长|版主|斑竹|系统(?:管理员)?|后台|转载|原创|(?:网[友民]|会员|读者|用户|群众|作者|热心\p{Script=Han}{2})?(?:投稿|来稿|供稿|上传|推荐|分享)|(?:记者|通讯员|作者|网友|受访者)?(?:供图|摄影|摄|供稿|图)|会员|游客|访客|用户|[-—–_.…*]+)$/u;

const between = /[\s　、，,;；/／|｜&＆·:：和与]+/u;
/** What parts names that hold blanks. */
const listed = /\s*[、，,;；/／|｜&＆]\s*/u;
const longest = 60;

/** The paper before the office: `《工商报》记者 张三`. */
const paper = /《[^《》]{2,16}》(?=[\p{Script=Han}\s]{0,6}(?:记者|記者|通讯员|通訊員))/u;

/** A paper may sign with its address. */
const host = /^(?:[a-z\d-]+\.)+[a-z]{2,}$/i;

/** So long a run of characters with a word of grammar in it is a clause. */
const clause = /(?=\p{Script=Han}{10})\p{Script=Han}{2,}?[的是了在被把让使不]\p{Script=Han}/u;

/**
 * True where nothing speaks against one or more people, or the office that wrote: no date, no number, no sentence, no
 * login name, no placeholder.
 * @example canBePerson('记者 黄萍 通讯员 伏芯语') // true
 * @example canBePerson('zz_henan') // false
 */
export function canBePerson(value: string): boolean {
  const text = value.trim();
  if (text.length > longest || /[\d。！？!?<>=@#_《》]/.test(text.replace(paper, '')) || findDates(text).length > 0)
    return false;
  if (isNobodysName(text) || clause.test(foldScript(text))) return false;
  return (
    /\p{Script=Han}{2}|\p{Script=Han}\s+\p{Script=Han}/u.test(text) ||
    isTranscribed(text) ||
    text.split(/\s*[、，,&＆]\s*/).every((name) => isLatinName(name) || isMixedName(name)) ||
    host.test(text)
  );
}

/**
 * True where no piece of a value names anybody: an office, which writes by somebody's hand, a placeholder, a word of the
 * site. @example isNobodysName('会员部') // true
 */
export const isNobodysName = (value: string): boolean =>
  isOwnCoverage(foldScript(value.trim())) ||
  nowhere.test(foldScript(value.trim())) ||
  isLegal(foldScript(value)) ||
  value
    .trim()
    .split(between)
    .filter(Boolean)
    .every((piece) => isNobody(piece) || isOffice(piece) || isWordOfSite(piece));

/** An outlet and that it reports, where who reported would stand: `独媒报导`. */
function isOwnCoverage(folded: string): boolean {
  const outlet = /^(?<outlet>\p{Script=Han}{2,8})(?:综合|联合)?(?:报道|报导)$/u.exec(folded)?.groups?.outlet;
  return outlet !== undefined && !isName(outlet);
}

/** What is left of a line of metadata whose value is missing: `发表于`, `编辑`. */
export const isWordOfSite = (piece: string): boolean =>
  nobodyHere.test(foldScript(piece)) || labelOf(piece) !== undefined;

/** Groups of people that sign together, and rooms of an office. */
const groups = /(?:[处处室组科团队办]|筹委|编委|理事|委员|(?<!小)秘书|志愿者|义工|全体会员|工作人员|办公)$/u;

/** Societies by the two characters that everybody calls them. */
const short = /^(?:[侨社文工]联|妇联|商会|协会|总会|学会|工会|团委|党委|[侨台]办)$/;

/** Who holds an office, without a name: `總幹事`. */
const holder = new RegExp(`^(?:本会|我会|商会|公会|总会|副|代理|执行|常务|荣誉|名誉)*(?:${chairs})$`, 'u');

/** True for a society, an office or a group, which writes by the hand of somebody: 校友会秘书处, 青年团. */
function isOffice(piece: string): boolean {
  const folded = foldScript(piece);
  if (isDepartment(piece) || short.test(folded) || holder.test(folded)) return true;
  return folded.length > 2 && !isName(folded) && (organisation.test(folded) || groups.test(folded));
}

/** A foreign name in Chinese, with the dot between its parts: 穆罕默德·闵沙维. */
const transcribed = /^\p{Script=Han}{1,6}(?:[·•・‧]\p{Script=Han}{1,8})+$/u;

/** True for such a name. @example isTranscribed('穆罕默德·闵沙维') // true */
export const isTranscribed = (name: string): boolean => transcribed.test(name.trim());

/**
 * True for names of people and nothing else: what the account of a content system must be to count as the author.
 * @example isPersonal('徐美玲') // true
 * @example isPersonal('老杨') // false
 */
export function isPersonal(value: string): boolean {
  const names = foldScript(value).replace(offices, ' ').trim();
  if (!canBePerson(value) || names === '' || names.split(between).some((word) => nobodyHere.test(word))) return false;
  const isOne = (name: string) => isName(name) || isLatinName(name) || isMixedName(name) || isTranscribed(name);
  return isOne(names) || names.split(between).filter(Boolean).every(isName) || names.split(listed).every(isOne);
}

/** A pet name, as accounts have it, which no editor signs with: 小鱼儿, 阿里山人. */
export const isHandle = (value: string): boolean =>
  /^[小阿老]\p{Script=Han}{2,3}$/u.test(value.trim()) && !isName(foldScript(value));

/** A department without the name of whose it is: 秘书处, 业务组. */
const department =
  /^(?:本[会站网报刊社馆])?(?:[\p{Script=Han}]{0,4}(?:组|科|课|股)|(?:会务|秘书|综合|宣传|联络|业务|行政|会员|编辑|信息|办公|新闻|组织|公关|外联|总务|财务|活动|网络|技术|出版|策划|服务|培训|校友)[\p{Script=Han}]{0,4}(?:处|部|室|组|中心|委员会|科|厅|办)|[商协总公学]会办|[校院党]办)$/u;

/** True where a value is a department of the site's own: it neither wrote the text nor is it an outlet. @example isDepartment('秘书处') // true */
export const isDepartment = (value: string): boolean => {
  const folded = foldScript(value.trim());
  // 李科 is a name; of three characters 文教组 looks like one, too.
  return department.test(folded) && !(folded.length === 2 && isSurname(folded[0]!));
};

const society = '(?:商|协|总|公|学|联合|联谊|同乡|校友|宗亲)?会|会馆|工商联|协会|公司|机关|单位';
/**
 * Who publishes, in words that name nobody: 本站, 本会, 我会网站, 商会官网, 本会会讯, 网站编辑, and what he did with the text. An
 * office of his, 本会秘书处, is a source.
 */
const itself = new RegExp(
  `^(?:[本我](?:[站网报刊台社馆]|网站|${society})(?:的?(?:官方)?(?:网站|官网|网页|网|微信|公众号|微博))?|(?:${society})(?:官方)?(?:网站|官网|网页|网)|(?:本|官方)?网站|官网|站内)(?:原创|首发|自编|整理|综合|编辑|管理员?|讯|消息|发布|稿|自采|采编|供稿|资料)?$|^自[编撰采写]$|^编辑整理$|^[本我](?:会|社|馆|校)(?:会|社|馆|校)?[讯刊](?:总?第[\\d一二三四五六七八九十百廿卅〇零]{1,5}[期号])?$`,
);

/** True where a page says that a text was made here: 本报综合, 本站讯, 本会. */
export const isOwnReport = (value: string): boolean => itself.test(foldScript(value.trim()));

/**
 * True for what can be an outlet: no word that only says that the text comes from elsewhere, or from here.
 * @example canBeSource('本站原创') // false
 */
export const canBeSource = (value: string): boolean =>
  !/[{}<>]|["”]\s*[:,]|^[A-Z]{1,6}[-_]?\d+$/.test(value) &&
  !isOwnReport(value) &&
  !/^请?[注标]明/.test(foldScript(value.trim())) &&
  !/^(?:各?会员(?:单位|企业)?|读者|校友|乡亲|群众|作者|用户|(?:被|受)(?:访|采访)(?:者|对象|单位)?|采访对象|当事人|本人|家属|(?:视频|网页|网络|电视)?截[图屏]|(?:资料|网络|示意|配|插|题)图片?|图片)$/.test(
    foldScript(value.trim()),
  ) &&
  !/网[友民]$/.test(foldScript(value.trim())) &&
  !/^(?:网[友民]|会员|读者|用户|群众|作者|热心\p{Script=Han}{2}|互联网)?(?:投稿|来稿|供稿|提供|上传|自荐|推荐|分享|发布|原创)$/u.test(
    foldScript(value.trim()),
  ) &&
  !/^(?:本[报刊社站网会])?(?:[编采][编采辑访])(?:部|室|组)$/u.test(foldScript(value.trim())) &&
  !isOfFrame(value) &&
  !nowhere.test(foldScript(value.trim()));

/** A button or the terms of a site: `聯絡我們`, `版權請求`. */
const isOfFrame = (value: string): boolean => isInterface(foldScript(value)) || isLegal(foldScript(value));

/** From the net, from several papers, from elsewhere: nobody's name. `綜合河南僑聯` names whom it is compiled from. */
const nowhere =
  /^(?:(?:来自|来源于|源于|源自)?(?:网络|网路|互联网|网际网路|因特网|网上|internet|各大?(?:网站|媒体)|[多各]家媒体|媒体)?(?:公开)?(?:转载|转贴|转帖|转发|转摘|整理|综合|摘编|摘录|收集|搜集|资[料讯]|文章|图文|新闻|消息|报[道导])*|原创|来源|未注明|其[他它]|[\d\s\p{P}]*)$/iu;

/** Nothing but the name of an outlet, or of a periodical with its issue: no bracket, no sentence around its title. */
const plainOutlet =
  /^(?:(?:\p{Script=Han}{0,6}|\p{Script=Han}{2,8}[-—·])《[^《》]{2,20}》(?:\p{Script=Han}{0,4}|[\d第总總年一二三四五六七八九十百]{1,12}[期卷辑輯号號])|(?:\d{1,4}(?=\p{Script=Han}{2}))?[\p{Script=Han}\p{Script=Latin}·.&\s-]{2,20})$/u;

/** True where a value is an outlet's name alone. @example isPlainOutlet('渡口报（第七期') // false */
export const isPlainOutlet = (value: string): boolean =>
  value.split(/[、，,／/]\s*/u).every((name) => plainOutlet.test(name.trim()));
