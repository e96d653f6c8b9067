/** Outlets and offices that stand in a line without a label. */
import { isColumn } from '../classify/interface-words.ts';
import { foldScript } from '../comparable.ts';

const media =
  /^(?:新浪|搜狐|腾讯|网易|凤凰|和讯|千龙|人民|新华|中新)\p{Script=Han}{2,4}$|(?:网|报|社|台|在线|频道|周刊|杂志|新闻云?|(?<=^\p{Script=Han})传媒|通讯|商讯|[侨乡会社校馆族商]讯|[侨乡校学院族社文]刊|日报|晚报|通讯社|融媒体?|客户端|门户|视窗|之窗|信息港|快报|画报|导刊|月刊|季刊|半月谈|电视|公众号|微信|资讯|网站|观察|视点|视野|时讯|快讯|头条|之声|联播|播报|(?<=报)(?:海外|国际|数字|电子|手机|美洲|北美|欧洲|亚太)版|(?<!会员|职工|读者|党员|老人|儿童|校友|温暖|同学)之家|(?<=^\p{Script=Han}{2,4})(?<!信息|新闻|首次|网站|在线|公开|正式|联合|对外|重新|官方|最新|时间|日期)发布)$/u;
const offices =
  /(?:团[省市县区镇乡]?委|工商联|侨联|社联|科协|文联|商会|协会|工商联|侨联|联合会|中心|委员会|办公室|局|办|处|会|部|院|厅|政府)$/u;

/** What an outlet's report is called behind its name: `香港商报专讯`, `文汇社稿`. */
const report = /(?<=^(?![本我])\p{Script=Han}{2,12}[社报网台刊])(?:专讯|特讯|专电|特稿|专稿|供稿|讯|电|稿|消息|报道)$/u;

/** The issue behind the name of a periodical: `侨声周刊第120期`. */
const number = /(?<=\p{Script=Han}{3})(?:(?:19|20)\d{2}年)?总?第[\d一二三四五六七八九十百〇零]{1,5}期$/u;

/** What outlets are called, and columns of all of them: it names none. */
const kinds = new Set(
  '网站 网络 网报 报社 报刊 报纸 杂志社 杂志 在线 频道 周刊 周报 日报 晚报 早报 时报 新闻 新闻网 通讯 通讯社 快讯 快报 画报 月刊 季刊 电视 电台 广播 公众号 微信 资讯 观察 视点 视野 时讯 头条 联播 播报 门户 客户端 新闻联播 新闻播报 新闻快讯 新闻头条 新闻资讯 新闻频道 新闻观察 海报 喜报 战报 捷报 简报 公报 墙报 板报 情报 预报 汇报 举报 申报 填报 上报 通报 电子报 手机报 最新资讯 今日头条新闻'.split(
    ' ',
  ),
);

/**
 * True for the name of a paper, an agency, a site; the word for what it is names nobody.
 * @example isMedium('豫商网') // true
 * @example isMedium('新闻') // false
 */
export const isMedium = (name: string): boolean => {
  const folded = foldScript(name);
  return (
    (media.test(folded) || isChannel(folded) || station.test(folded) || isBranded(folded)) &&
    !kinds.has(folded) &&
    !offered.test(folded) &&
    !button.test(folded)
  );
};

/** True for the name of an office or a society, too. @example isOutlet('江城商会秘书处') // true */
export const isOutlet = (name: string): boolean => isMedium(name) || offices.test(foldScript(name));

/** An outlet's name in Latin letters behind the Chinese one: `渡口新闻Dnews`. */
const isBranded = (folded: string): boolean => {
  const [, name] = /^(\p{Script=Han}{3,10})[A-Z]?[a-z]{2,12}$/u.exec(folded) ?? [];
  return name !== undefined && media.test(name) && !kinds.has(name);
};

/** What an outlet publishes by besides its paper or site, behind its name. */
const channel = /(?<=\p{Script=Han}{2})(?:app|客户端|小程序|视频号|公众号|官方微博|官微|微博)$/iu;
/** A button beside the name of a portal: `新浪转发`. */
const button = /(?:转发|分享|登[录陆]|收藏|点赞|订阅|注册|下载|首页|客服|搜索)$/;
/** A station by its frequency. */
const station = /^\p{Script=Han}[\p{Script=Han}\d]{1,9}(?:FM|AM|TV)(?:\d{2,4}(?:\.\d)?)?$/iu;
/** Where a page offers it to its readers. */
const offered =
  /^(?:下载|打开|立即|马上|点击|点开|进入|安装|关注|扫码|扫描|使用|手机|登录|注册|用户|免费|前往|唤起|唤醒|我的|返回|分享)/;

/** True for an outlet by such a name. @example isChannel('渡口晚报APP') // true */
export const isChannel = (name: string): boolean => {
  const folded = foldScript(name);
  return channel.test(folded) && !offered.test(folded);
};

/** The desk of a newsroom, which systems print as the account that entered a page. */
const desk = /(?:[编采][编采辑访]|编务|记者|通讯)(?:部|室|组|科)$/u;

/** True for the desk of a newsroom: it is no outlet, whosesoever it is. @example isDesk('编采部') // true */
export const isDesk = (name: string): boolean => desk.test(foldScript(name));

const longest = 16;

/** True for what a post was sent by. @example isDevice('来自手机客户端') // true */
export const isDevice = (word: string): boolean => device.test(foldScript(word).trim());

/** By what a post was sent: `来自iPhone客户端`, `手机版`. */
const device =
  /^(?:[来來]自)?[\s　]*(?:i ?phone|i ?pad|android|ios|wap|web|pc|安卓|苹果|华为|小米|三星|手机|移动|电脑|网页|微博|微信|论坛|贴吧)?\s*(?:客户端|手机版|网页版|电脑版|移动版|版|端)$/i;

/** It made one report of several, and is named for that: `渡口新闻综合`. */
const compiled = /(?<=\p{Script=Han}{2}(?:[报報網网社台刊]|新闻|新聞)|[a-z])(?:综合|綜合)$/u;

/**
 * The outlet that a word names, without what its report is called; undefined for other words and for columns.
 * @example outletIn('香港商報專訊') // '香港商報'
 */
export function outletIn(word: string): string | undefined {
  const folded = foldScript(word);
  const said = word.slice(0, folded.length - (report.exec(folded)?.[0].length ?? 0));
  const name = said.replace(number, '');
  return isOutlet(name.replace(compiled, '')) &&
    !isDevice(folded) &&
    !isDesk(name) &&
    name.length > 2 &&
    name.length <= longest &&
    !isColumn(folded)
    ? name
    : undefined;
}

/** What an office does for a site with the text that it wrote, behind its name. */
const supplied = /(?<=\p{Script=Han}{3})[\s　]*(?:供稿|来稿|投稿|报送|提供)$/u;
/** Members send texts in, too, and no office. */
const people = /^(?:会员|读者|网友|群众|校友|乡亲|用户|作者)$/;

/** An office or outlet without that. @example withoutSupply('渡口商会办公室供稿') // '渡口商会办公室' */
export function withoutSupply(name: string): string {
  const folded = foldScript(name);
  const rest = name.slice(0, folded.length - (supplied.exec(folded)?.[0].length ?? 0));
  return (isOutlet(rest) || /[室组科站馆]$/.test(foldScript(rest))) && !people.test(foldScript(rest)) ? rest : name;
}

/** The paper whose desk it is. @example withoutDesk('江城晚报编辑部') // '江城晚报' */
export const withoutDesk = (name: string): string =>
  isDesk(name) ? name.slice(0, name.length - desk.exec(foldScript(name))![0].length) : name;
