/** The shapes of lines that are no part of an article, and of those that frame it. Matched on folded lines. */
import { isSurname } from '../../core/surnames.ts';
import { foldScript } from '../comparable.ts';
import { heads } from '../extract/chairs.ts';
import { isDeskName } from '../extract/desks.ts';
import { labelOf } from '../extract/labels.ts';
import { isPlace } from '../extract/places.ts';
import { standing } from '../standing.ts';
import { isCommonWord } from './common-words.ts';
import { isRelated } from './interface-words.ts';

/** Lines that stand only around articles. */
export const framePatterns = {
  copyright:
    /copyright|©|版权所有|all rights? reserved|[icp]{3}[备证]|备案号|公网安备|技术支持|网站建设|powered by|违法和不良信息|(?:主办|承办)单位[:：](?!.*(?:发布|公告|刊登)日期[:：])|本站访问|浏览器访问本|建议使用.{0,12}分辨率|本网站由/i,
  contact:
    /^(?:.{0,6}(?:地址|电话|传真|邮编|邮政编码|邮箱|e-?mail|tel|fax|add(?:ress)?|qq|热线|联系人|手机|网址|官网|微信号|公众号|会址|总机|客服)[ 　]*[:：])|^.{2,8}[ 　]*[:：][ 　]*(?:(?:\+?86[- ]?)?1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8}|[48]00[- ]?\d{3,4}[- ]?\d{3,4})[ 　]*(?:[（(][^（()）]{1,6}[)）])?$/i,
  neighbours:
    /^[\s【[<«‹←↑]*(?:[此本该同](?:分类|类|栏目?|专栏|系列)的?)?(?:上|下|前|后)一?(?:篇|条|则|页|个|节)(?:新闻|文章|资讯|信息|公告)?(?:[:：>»\]】]|\s|没有|$)|^[【[]?(?:previous|next)\b/i,
  breadcrumb:
    /^(?:您|你)?(?:(?:所在|当前|目前|现在)(?:的)?)?(?:位置|页面)(?:是|在)?[:：]|^(?:您|你)(?:现在|当前|目前|的位置)|^(?:您|你)在这里|^(?:首页|主页|网站首页)\s*[>》»›/\-|]|^home\s*[>»›/]/i,
  chain:
    /^[^。，,;；!！?？>»›→＞]{1,14}(?:[>»›→＞]{1,2}|(?<!《[^》]{0,20})》)(?:[^。，,;；>»›→＞]{0,24}(?:>{1,2}|[»›→＞]|(?<!《[^》]{0,20})》)){0,6}[^。，,;；>»›→＞]{1,24}$/,
  bars: /^[|｜\s]*[^|｜。]{1,16}(?:\s*[|｜]\s*[^|｜。]{0,16}){3,}$/,
  greeting:
    /^.{0,12}(?:欢迎)(?:您|你)?(?:的)?(?:光临|访问|来到|登录|莅临|进入)|^.{0,16}欢迎(?:您|你)[！!，,。]|今天是[\s:：]*(?:19|20)\d{2}年|^您好[,，!！ ]|^今天是|^现在时间/,
  calendar:
    /^(?:今天是|现在是)?[\s:：]*(?:19|20)\d{2}[年/\-.]\d{1,2}[月/\-.]\d{1,2}日?[\s,，]*(?:星期|周)[一二三四五六日天]/,
  disclaimer:
    /^(?:【|\[|（|\()?(?:免责|版权|特别|郑重|本[网站])?(?:声明|提示)[\]】)）]?[:：]|^凡本[网站]|^本[网站]?(?:转载|所有|注明|站部分|网站转载)|转载请注明|^.{0,10}(?:版权)?(?:作品|稿件|文章|内容)[，,]?未经.{0,8}(?:授权|许可|允许).{0,6}(?:不得|严禁|禁止|请勿)|^本(?:平台|公众号|号|栏目|刊)(?:所)?(?:发布|刊[载登]|转载|提供).{0,40}(?:责任|立场|观点|建议|负责)|仅代表(?:作者|其)?(?:本人|个人)?观点|与本[网站]立场无关|不代表本[网站]|如有侵权|版权归.{0,12}所有|未经.{0,10}授权.{0,10}不得|请与(?:本网|我们)联系.{0,10}(?:删除|版权)/,
  counters:
    /^(?:[\s|｜,，]*\d[\d,]*[\s　]*(?:次|则|条|篇|人|位)?[\s　]*(?:读者|网友)?(?:观看|浏览|阅读|点阅|点击|查看|评论|回应|留言|推荐|分享)(?:次数|人次|数|量)?[\s|｜,，]*)+$|^[\s\W]*(?:(?:(?:阅读|浏览|点击|人气|评论|回复|查看|热度|访问)(?:量|数|次数)?|(?:本文|文章|全文|总)?字数(?:统计)?|(?:预计|建议)?阅读(?:时[长间]|全文)|(?:本文|全文|预计|需时?|约)*阅读(?:约|大约)?需?)[\s:：(（≈约~]*(?:\d[\d.]*[ 　]*[kK千万]?[ 　]*(?:分钟|分|字|秒)?)?[)）次]*[\s|｜,，]*)+$|^(?:(?:今[日天]|本[日周月]|昨[日天]|累[计积]|[总合共]计|在线)(?:人次|人数|人气|访客|浏览|访问)?[\s　]*[:：]?[\s　]*\d[\d,]*[\s　|｜/,，]*)+$|^(?:(?:我们|现在?|共|总共|目前|当前|线上|此刻|这里)*[有共]?[\s　]*[:：]?)?[\s　]*\d[\d,]*[\s　]*[位个名]?[\s　]*(?:访客|游客|会员|注册会员|用户|人|来宾|guests?|members?|visitors?)[^。！？]{0,20}(?:在线上?|线上|上线|online)|^(?:(?:没有|暂无|尚无|还没有|\d{1,4}[ 　]*[条则个篇]?)(?:新的?)?(?:留言|评论|回应|回复|迴响)[\s　]*)+$|^\d{1,3}[ 　]*min(?:ute)?s?[ 　]*read$|^(?:(?:约|共|全文)?[ 　]*\d[\d,]*[ 　]*(?:分钟|字|词|min(?:ute)?s?|words?)(?:[ 　]*(?:read|阅读|读完))?[\s　·•|｜/,，]*)+$/i,
  share:
    /(?:点我|按我|点此|立即|马上|免费)下载.{0,6}(?:app|客户端)|^(?:请|快来?)?下载.{1,12}(?:app|客户端)(?:$|[，,。！ 　])|^(?:分享|转发|收藏|打印|推荐|评论|扫一?扫|微信扫|长按).{0,4}(?:到|至|给|二维码|好友|朋友|[:：])|关注.{0,8}(?:公众号|微信|我们)$|^刚?表态过的(?:朋友|网友)|^点击.{0,4}蓝字|^(?:点击|长按|戳)(?:上方|下方|此处|这里)?.{0,20}(?:订阅|关注)|^[点點]个?[“"「『]?(?:在看|[赞讚])[”"」』]?(?:$|[，,。！])|^按[赞讚](?:\s|$|\d)|人说这个赞$|^\d{1,6}[ 　]*人(?:赞同|喜欢|点赞|赞过|推荐|收藏)了?(?:该|这篇|此|本)?(?:文章?|回答|日志|帖子)?$|^阅读原文|^(?:我来说两句|我要评论|发表评论|网友评论)/i,
  reading:
    /^(?:此|本)(?:文章|页面?|文)来自[:：]|^(?:打印|列印|保存)(?:时间|日期)[:：]|^[←‹«]\s*(?:返回|回|back)|^[—–=*\s-]*(?:the end|end)[—–=*\s-]*$|^[↓⬇▼\s]*(?:点击|点|戳)[“"「『\s]*阅读原文|^返回[^，,\s]{2,6}[，,\s]*查看更多|^(?:资料图片?[:：]?)?[（(]?(?:点击|单击|请点)(?:图片|大图|此处)?(?:进入|查看|浏览|观看)?(?:下一[页张]|大图|原图)|^您(?:查看|浏览|访问)的|^(?:阅读全文|查看全文|余下全文|剩余全文|显示全文|展开全文|全文阅读|点击(?:查看|阅读)|查看详情|更多|more|read more|\[详细\]|【详细】)/i,
  issue:
    /^(?:中华)?民国[一二三四五六七八九十百〇零\d]{1,5}年[一二三四五六七八九十\d]{1,2}月[\s　]+[^。，！？]{2,12}第[\d一二三四五六七八九十百〇零]{1,5}期$|^[^。，！？]{2,14}[\s　·|]+(?:19|20)\d{2}年\d{1,2}月[号刊][\s　]*(?:第\s*\d{1,3}\s*[页期])?$|^(?:总?第\s*[\d一二三四五六七八九十百]{1,5}\s*期|\d{4}年第\d{1,3}期)[^。，！？]{0,16}$|^[^。，！？]{2,14}[\s　·|]+总?第\s*[\d一二三四五六七八九十百]{1,5}\s*期[^。，！？]{0,16}$|^[^。，]{0,12}(?:第?\s*[A-D]?\d{1,2}\s*版)[^。，]{0,10}$/,
  member:
    /^(?:博客|空间|日志|关注|粉丝|主页|访客|今日|总)(?:等级|积分|访问|访问量|人气|浏览|浏览量|文章|日志|数|人数|访客)[ 　]*[:：]?[ 　]*\d[\d,]*$|^(?:等级|头衔|级别|积分|文章|帖子|帖子数|发帖|精华|威望|金钱|金币|经验|经验值|魅力|门派|用户组|阅读权限|在线时间|注册时间|注册日期|注册|最后登录|UID)[ 　]*[:：]?[ 　]*(?:\d[\d\s/.年月日小时分点-]*|\S{1,8})$/i,
  weekly:
    /^(?:本|上|下|每|今)(?:周|主日|礼拜|日)[ 　]?(?:金句|经文|经句|圣言|人数|出席|聚会人数|奉献|轮值|服事|司事|献花|值日|当值)[^。，]{0,4}[:：]/,
  pages:
    /^[\s[【(（]*第?\s*\d{1,3}\s*页?\s*[/／,，]?\s*共?\s*\d{1,3}\s*页[\s\]】)）]*$|^您是.{0,6}第.{0,4}\d+.{0,2}[位个]|^您是第?.{0,4}\d+.{0,2}位|您是(?:本站)?第[\s　]*(?:位|$)|^位访客|第\s*\d{3,}\s*位(?:访客|访问者|来访者|浏览者)|^共\s*\d{1,3}\s*页|^[\s—–-]*第\s*[\d〇一二三四五六七八九十]{1,4}\s*页[\s—–-]*$/,
  hex: /^[0-9a-f]{8,40}$/i,
  code: /^(?:var |function\s?\(|document\.|\$\(|<!--|\/\/\s*\]\]|window\.|@media|\.[a-z-]+\s*\{|#[a-z-]+\s*\{)|[{;]\s*$(?<=[a-z)]\s*[{;]\s*$)/i,
  places: /^(?:[\p{Script=Han}]{2,6}[市县区旗州省]\s*[|｜,，、]?\s*){4,}[|｜]?$/u,
} as const;

/** Lines that end an article: what follows the first of them is seldom text. */
export const closes = (line: string): boolean =>
  framePatterns.neighbours.test(line) || framePatterns.copyright.test(line) || isRelated(line);

/** A person's name alone on its line: a surname and one or two characters, possibly spread. */
export const isName = (line: string): boolean => {
  const name = line.replace(/[\s　]/g, '');
  return (
    // 东方 is a surname seldom, and part of a brand often.
    !/^周[一二三四五六日]$|[网报社]$|^东方..$/.test(name) &&
    // A town; 省 ends names, too.
    !/^..[市县区]$/.test(name) &&
    // The heads of tables: 时间, 单元.
    labelOf(name) === undefined &&
    // Where something was written: 于 is a surname, too.
    !(/^[于於]/.test(name) && isPlace(name.slice(1))) &&
    !isCommonWord(name) &&
    /^\p{Script=Han}{2,4}$/u.test(name) &&
    ((name.length <= 3 && isSurname(name[0]!)) || (name.length >= 3 && isSurname(name.slice(0, 2))))
  );
};

/** Names behind the sign that papers put before who wrote: `□张三 李四`, `● 张三`. */
export const isMarkedName = (line: string): boolean => {
  const names = /^[\s　]*[□■◆◇○●◎☆★※]\s*(\p{Script=Han}[\p{Script=Han}\s　、]{1,16})$/u.exec(line)?.[1];
  return (
    names !== undefined &&
    (isName(names) ||
      names
        .trim()
        .split(/[\s　、]+/)
        .every(isName))
  );
};

const holder = new RegExp(
  `^[\\s　]*(?<whose>\\p{Script=Han}{0,16})(?:${heads})[\\s　]+(?<name>\\p{Script=Han}{2,4})[\\s　]*$`,
  'u',
);

/**
 * Who signs with an office, alone on a line; undefined for any other line.
 * @example officeHolder('茶业公会会长 张三丰') // '张三丰'
 */
export function officeHolder(line: string): string | undefined {
  return (holder.exec(foldScript(line))?.groups?.whose?.length ?? 0) >= 2 ? speaker(line) : undefined;
}

/** The same without whose office it is, as speeches have it above whom they address. @example speaker('会长 张三丰') // '张三丰' */
export function speaker(line: string): string | undefined {
  const name = holder.exec(foldScript(line))?.groups?.name;
  return name && isName(name) ? line.trim().slice(-name.length) : undefined;
}

/** Whom a speech or a letter is addressed to, above its text: `各位会员，各位来宾：`. */
export const isSalutation = (line: string): boolean =>
  line.length <= 60 && /(?:各位|同志|先生|女士|朋友|乡亲|大家|同仁|嘉宾|会员).{0,24}[:：][\s　]*$/u.test(line);

/** A dateline (电头): where, when and by whom news was sent. `中新社溫州十二月二日電` `（北京29日讯）` */
export const dateline =
  /^[（(【[]?(?<source>[\p{Script=Han}A-Za-z·]{1,14}?(?:网|社|报|台|在线|频道|日报|晚报|早报|时报|商报|周刊|导报|电视(?!台)|电台|新闻(?!网)|资讯(?!网)))?(?<place>[\p{Script=Han}、]{0,8}?)(?<day>(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})日|\d{1,2}日)?[ 　]*(?<word>讯|电|消息|报道)(?=[\s　:：,，—\-）)】\]（(]|$)/u;

/** A picture's caption (图注). */
export const caption =
  /^(?:图为|图说|图注|图片说明|图[一二三四五六七八九十\d]{0,2}[:：]|[▲△▼◆■●★☆↑↓]\s?.{2,60}$|上图|下图|左图|右图|照片)|(?:摄影?|\/图|供图|图源.{0,12})[）)]?$|^[（(]?(?:左|右|前排|后排|中)[起一二三四五]|(?:左|右|前排|后排)[起一二三四五].{0,20}(?:合影|留影)/;

/**
 * Who reported from where, in the brackets that papers in Taiwan put before a report:
 * `【經濟日報／記者林美華／台北報導】` `〔記者林美華／台北報導〕` `記者林美華／台北報導（經濟日報）`.
 */
const credit =
  /^[【〔（([]?\s*(?:(?<source>[^／/∕\s】〕）)\]记]{2,12}?(?:报|社|网|新闻|周刊))\s*[／/∕、 ]?\s*)?(?<author>(?:本报|特派|特约|驻.{2,6})?记者\s*[^／/∕】〕）)\]]{2,12}?)\s*[／/∕]\s*(?:[\p{Script=Han}]{2,8}?)?(?:\d{1,2}日)?(?:综合)?(?:报导|报道|讯|电|专电|特稿)\s*(?:[（(]\s*(?<paper>[^（）()]{2,12}?(?:报|社|网|新闻|周刊))\s*[)）]\s*)?(?:[】〕）)\]]|$|(?=\s))/u;

/** The same without an office before the names, or of an agency alone: `【林美華／台北報導】` `【中央社／橫濱專電】`. */
const placed =
  /^[【〔（([]?\s*(?:(?<source>[^／/∕\s】〕）)\]、]{2,12}?(?:报|社|网|新闻|周刊))[\s、]*(?:[／/∕]\s*(?=[^／/∕】〕）)\]]+[／/∕]))?)?(?<author>\p{Script=Han}{2,4}(?:[、\s]\s*\p{Script=Han}{2,4})*)?\s*[／/∕]\s*(?!\p{Script=Han}{0,8}记者)[\p{Script=Han}、·—–－-]{1,16}?(?:\d{1,2}日)?(?:综合|连线|专题)?(?:报导|报道|讯|电|特稿)\s*(?:[】〕）)\]]|$)/u;

/** A bracket behind the day and the paper, at the end of a short line. */
const lastBracket = /[【〔（([][^【〔（([\]）〕】)]{4,40}[】〕）)\]]\s*$/u;
const longestCredit = 80;

/** Who reported from where, before a report or at the end of a line of metadata; undefined for any other line. */
export function creditIn(folded: string): CreditParts | undefined {
  const own = partsOf(folded);
  if (own) return own;
  const tail = folded.length <= longestCredit ? lastBracket.exec(folded) : null;
  return tail && tail.index > 0 ? partsOf(tail[0]) : undefined;
}

interface CreditParts {
  source?: string;
  author?: string;
}

function partsOf(folded: string): CreditParts | undefined {
  const { paper, ...parts } = { ...(credit.exec(folded) ?? placed.exec(folded))?.groups };
  const found: CreditParts = { ...parts, ...(paper && { source: paper }) };
  return isCredit(found) ? found : undefined;
}

const isCredit = ({ source, author }: CreditParts): boolean =>
  author
    ? /记者/.test(author) || author.split(/[、\s]+/).every((name) => isName(name) && !organisation.test(name))
    : source !== undefined && !isDeskName(source);

/** Who reports, behind what the report is called or that it is nobody else's: `独家报道：林美华`, `原创：林美华`. */
const report =
  /^[\s　（(【[]*(?:(?:独家|特别|专题|专访|联合|深度|图文|现场|采访|综合)*(?:报道|报导|采访|专访|特写|特稿)|特约|原创)[\s　]*[:：／/|｜丨][\s　]*(?<names>\p{Script=Han}{2,4}(?:[、\s　]+\p{Script=Han}{2,4})*)[\s　]*[）)】\]]?[\s　]*$/u;

/** A paper's own reporter, by what the paper is: `早报记者 林美华`. */
const ofThisPaper = new RegExp(
  String.raw`^[\s　（(【[□]*(?:[早晚晨日商快时周]|都市)报(?:${standing})*记者[\s　:：]+(?<names>\p{Script=Han}{2,4}(?:[、\s　]+\p{Script=Han}{2,4})*)[\s　]*[）)】\]]?[\s　]*$`,
  'u',
);

/**
 * The names behind what a report is called, as they are written; undefined for any other line.
 * @example reportedBy('獨家報導：林美華') // '林美華'
 */
export function reportedBy(line: string): string | undefined {
  const folded = foldScript(line);
  const names = (report.exec(folded) ?? ofThisPaper.exec(folded))?.groups?.names;
  if (!names?.split(/[、\s　]+/).every(isName)) return undefined;
  const at = folded.lastIndexOf(names);
  return line.slice(at, at + names.length);
}

/** The heading of a section by its number: `一、` `（二）` `第三，`. */
export const numbered =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节部]|\d{1,2}[、.．](?!\d))/;

/** A line in brackets or after a square that only names who wrote: `□本报记者 张三` `（通讯员 李四）` `文/王五`. */
export const byline = new RegExp(
  String.raw`^[\s　]*(?:[□■●◆○◎△▲☆★※—-]+\s*|[（(【[]\s*)?(?:(?:本[报网刊台站社]|${standing}|驻.{2,10}|[\p{Script=Han}]{2,8}[报社网台刊])*(?:记者(?!表示|了解|获悉|注意到|看到|[会证节站])|通讯员|特派员|撰稿人?)(?:\s*(?:[:：/]\s*)?)|(?:文|图文|文图|文字|撰文|摄影|图|供稿|供图|报道|采写|整理)(?:\s*[·、&]?\s*(?:图|文|摄影))?\s*[/／|:：]\s*)[\p{Script=Han}·、，,\s/／:：（）()A-Za-z]{2,40}(?:\s*(?:文|图|摄影?|文\/图|文并摄|摄影报道|报道|供稿))?\s*[)）\]】]?[。]?$|^\s*[（(【[]\s*[\p{Script=Han}·、 　]{2,24}(?<![的了和与])(?:供稿|撰稿|采写|整理|摄影报道|文\/图)\s*[)）\]】]\s*$`,
  'u',
);

/** Names of offices, societies, papers. */
export const organisation =
  /(?:委员会|商会|协会|联合会|总会|学会|研究会|网站|官网|公司|集团|中心|办公室|工商联|侨联|编辑部|秘书处|政府|部|局|网|报|社|台|大学|学院|基金会|同乡会|促进会|联谊会|会馆|公会)$/;
/** Words that make a line say something. */
export const predicate =
  /[，,。！!？?：:“”「」]|成立|举行|召开|举办|考察|访问|争取|设立|增设|落成|建成|呼吁|开展|组织|迎来|获得|完成|接待|会见|欢送|颁发|募捐|筹建|筹款|庆祝|纪念|征集|招募|出席|开幕|签约|当选|获|赴|到访|参加|揭牌|座谈|换届|莅临|走访|慰问|捐|启动|调研|来访|拜访|率|祝贺|表彰|增选|选举|入选|荣膺|一行|探讨|推动|助力|共|缔结|结成|签署|成为|获评|亮相|发布|关于|通知|与|和|在|向|为|是|有/;

/** A date that counts from the day on which the page was saved. */
export const relativeDate = /\d+\s*(?:秒|分钟|小时|天|周|个月|年)[之以]?前\s*(?:$|(?=[·•|｜]))/;
