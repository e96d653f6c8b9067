/** The value behind a label: where it ends, and what stands around it and is no part of it. */
import { foldScript } from '../comparable.ts';
import { chairs, heads } from './chairs.ts';
import { withoutTrade } from './described-author.ts';
import { isPlace } from './places.ts';

/** What ends a value besides the next label: separators, other brackets, wide spaces, a count of readers, a button with its count. */
const separator =
  /[\s　]+(?=\p{Script=Han}{2,6}[:：])|[|｜│┃]|(?<=\S{3})　+(?=\S{3})|\s有人(?:参与|參與|评论|評論)|\s有?\d+[ 　]*(?:人?参与|人?參與|人?评论|人?評論|跟贴|跟貼|次?阅读|次?閱讀|次?浏览|次?瀏覽|人气|人氣)|\s(?:阅读|閱讀|浏览|瀏覽|点击|點擊|点阅|點閱|查看|人气|人氣|访问|訪問|评论|評論|回复|回覆|热度|熱度)(?:量|数|數|次数|次數)?[ 　]*[:：(（]?[ 　]*\d[\d,]*|\s\p{Script=Han}{2,4}[ 　]?[(（]\d[\d,]*[)）]|\s[於于]\s*(?:上午|下午|中午|晚上|早上)?\s*(?=\d)|\s\/\s|\s{2,}|[\]】」)）］](?=\s|$|[[【(（|])|(?<=\S)\s+(?=[[【(（])|(?<=\S)(?=[[【](?:[大中小]\s|打印|列印|关闭|關閉|字[号號体體]|收藏|评论|評論|分享|纠错|糾錯|推荐|推薦|返回))/u;

const separators = new RegExp(separator.source, 'gu');

/** What stands around a value and is no part of it. */
const wrapping = /^[\s　□■●◆:：\-—|｜丨/∕╱【〔〖〈[(（［]+|[\s　|｜丨·•/∕╱】〕〗〉\])）］\-—,，;；、]+$/g;

/** Where a value ends: at the first separator that is no bracket closing what the value itself opened. */
export function endOfValue(raw: string): number {
  for (const { index, 0: found } of raw.matchAll(separators))
    if (!/^[\]】」)）]/.test(found) || balanced(raw.slice(0, index + 1)).length <= index)
      return balanced(raw.slice(0, index)).length;
  return balanced(raw).length;
}

/** The same of who made a text: a name may be set with its two characters apart. @example endOfPerson('生　　生 2019') // 4 */
export const endOfPerson = (raw: string): number =>
  Math.max(/^\p{Script=Han}[\s　]{1,4}\p{Script=Han}(?=[\s　]|$)/u.exec(raw)?.[0].length ?? 0, endOfValue(raw));

/** The country before the name of a foreign author: `[俄]契诃夫·安东`. */
const country =
  /^[\s　]*[[［【〔（(]\p{Script=Han}{1,3}[\]］】〕）)][\s　]*(?=(?:\p{Script=Han}{1,6}[·•・‧])+\p{Script=Han})/u;

/** A value without the brackets and separators around it; balanced brackets inside stay. */
export function tidy(value: string): string {
  const bare = value
    .replace(country, '')
    .replace(wrapping, '')
    .replace(/[\s　]*[（(【[]$/, '')
    .replace(/^《([^《》]*)》?$/u, '$1');
  return /[(（][^)）]*$/.test(bare) && /[)）]/.test(value) ? `${bare}${/[)）]/.exec(value)![0]}` : bare;
}

/**
 * A value cut where a bracket closes that it does not open: `李信寬）1070823`.
 * @example balanced('大河报（郑州）') // '大河报（郑州）'
 */
export function balanced(value: string): string {
  let open = 0;
  for (const [index, char] of [...value].entries()) {
    if ('（(【〔〖[［「『《'.includes(char)) open++;
    else if ('）)】〕〗]］」』》'.includes(char) && --open < 0) return [...value].slice(0, index).join('').trimEnd();
  }
  return value;
}

/** What somebody did, behind the names: `记者 张三 报道`, `张三 文／图`. */
const deeds =
  /(?<=\p{Script=Han}{2}|[)）])[\s　]+(?:(?:文|图|摄|撰文|摄影|报道|报导|采写|采访|整理|整合|综合|供稿|图文|文图)[\s　／/·、&]*)+$/u;

/** How somebody is addressed, and the chair that he holds: `张三先生`, `张三　会长`. */
const standing = new RegExp(
  `(?<=^\\p{Script=Han}{2,4})(?:(?<=^\\p{Script=Han}{3,4})(?:先生|女士|小姐|老师|教授|博士|律师)|[\\s　]+\\p{Script=Han}{3,16}(?:${heads}|理事|监事|顾问)|[\\s　]+(?:(?:名誉|荣誉|永远|常务|副|前|首席)*(?:${chairs}|博士|先生|女士|小姐|同学|牧师|法师|律师|医师|医生)))$`,
  'u',
);

/** From which towns an office's holders sent it: `发自北京 上海`. */
const sentFrom =
  /(?<=(?:记者|通讯员|撰稿人?|特派员)[\s　:：]*\p{Script=Han}{2,4}(?:[、\s　]+\p{Script=Han}{2,4}){0,4})[\s　]*发自[\s　]*(?<towns>\p{Script=Han}{2,8}(?:[、\s　]+\p{Script=Han}{2,4}){1,3})$/u;

function withoutTowns(value: string): string {
  const found = sentFrom.exec(foldScript(value));
  const towns = found?.groups?.towns?.split(/[、\s　]+/) ?? [];
  return found && towns.slice(1).every(isPlace) ? value.slice(0, found.index) : value;
}

/** Names without what they did and how they are addressed. */
function withoutStanding(value: string): string {
  const folded = foldScript(value);
  const done = folded.length - (deeds.exec(folded)?.[0].length ?? 0);
  const end = done - (standing.exec(folded.slice(0, done))?.[0].length ?? 0);
  return value.slice(0, end);
}

/** Words before an outlet that say how a text was taken over: `刊于临江商报`. */
const taken =
  /^据[\s　]*(?=《|\S{2,10}[报社网台刊]$)|^(?:本文|此文|文章|原文|全文)?(?:原?[刊载登]于|原[刊载]|刊登于|刊载于|发表于|[转摘选节录引取编译出]载?自|[转摘节](?:贴|帖|发|摘|编|录|选)自|来源于|源自|见于|首发于?)[\s　:：]*(?=\S{2})/;

/** The account of an outlet that is called one: `微信公众号“渡口商会”`. */
const account =
  /^(?:微信)?(?:公众号|公众平台|订阅号)[\s　:：]*[“「『"'‘《]?(?<name>[^“”「」『』"'‘’《》]{2,20})[”」』"'’》]?$/u;

/** What a site asks of those who take the text over, behind its source. */
const asked =
  /[，,。；;][\s　]*(?:(?:文章|本文|内容|原文|全文)?(?:略|稍)?(?:有|作|做)?(?:删[减节改]|改动)|如[需若有]|欢迎|特此|谢绝|未[经获]|违者|版权|请?注明|转载).*$/u;

/** @example withoutRequest('尤三省，如若转载，请注明') // '尤三省' */
export const withoutRequest = (value: string): string => value.slice(0, asked.exec(foldScript(value))?.index);

/** The outlet alone, without the day of its issue. @example withoutVerb('刊於《渡口》') // '《渡口》' */
export const withoutVerb = (value: string): string =>
  withoutAccount(value)
    .slice(taken.exec(foldScript(value))?.[0].length ?? 0, asked.exec(foldScript(value))?.index)
    .replace(
      /^(?:(?:19|20)\d{2}年)?(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\d|0?[1-9])[日号號][的\s　]*(?=[《\p{Script=Han}])/u,
      '',
    );

function withoutAccount(value: string): string {
  const name = account.exec(foldScript(value))?.groups?.name;
  return name ? value.slice(foldScript(value).lastIndexOf(name)).slice(0, name.length) : value;
}

/** What stands in brackets behind a name and is a credit of its own, or an outlet. */
const credited =
  /(?:^[（(]?|[／/、·\s])[文图摄编译](?:字|片|影|并摄)?(?=[／/、·)）\s:：]|$)|摄影|[报社网台][)）]?$|整理|供稿|记者|通讯员/;

/** What somebody is, and where: `（渡口晚报记者）`. */
const office = /(?:记者|通讯员|特派员|主笔|主编|总编辑|社长)[)）]$/;

/**
 * A name without what is said of the person: where from, of what trade; and without where an office is.
 * @example withoutDescription('阿權（貨車司機）') // '阿權'
 * @example withoutDescription('本报驻河内记者 张三') // '本报记者 张三'
 * @example withoutDescription('记者 宫晓菲 沈阳报道') // '记者 宫晓菲'
 * @example withoutDescription('市融媒体中心记者 张三 发自渡口') // '记者 张三'
 * @example withoutDescription('黃燕玲 Yin-Ling Wong') // '黃燕玲', whose romanised name it is
 */
export const withoutDescription = (value: string): string =>
  withoutTowns(withoutStanding(withoutTrade(value)))
    .replace(/(?<=^\p{Script=Han}{2,4})\s*[（(]([^（）()]{1,12})[)）]$/u, (bracket) =>
      credited.test(foldScript(bracket)) && !office.test(foldScript(bracket)) ? bracket : '',
    )
    .replace(/(?<=^\p{Script=Han}{2,4})[\s　]+[（(]?(?:\p{Lu}[\p{L}.'’-]*\s*){2,4}[)）]?$/u, '')
    .replace(
      /(?<=(?:记者|記者|通讯员|通訊員|实习生|實習生)[\s　:：]*\p{Script=Han}{2,4})[\s　]+\p{Script=Han}{2,4}(?:报道|報道|报导|報導)$/u,
      '',
    )
    .replace(
      /(?<=(?:记者|記者|通讯员|通訊員|实习生|實習生)[\s　:：]*\p{Script=Han}{2,4}?)[\s　]*[发發]自[\s　]*\p{Script=Han}{2,8}$/u,
      '',
    )
    .replace(/^\p{Script=Han}{0,8}?(?:融媒体?|融媒體?|新闻|新聞|传媒|傳媒)中心[\s　]*(?=记者|記者)/u, '')
    .replace(/(?<=记者|記者|通讯员|通訊員|评论员|評論員)\s*[:：丨｜|]\s*/gu, ' ')
    .replace(/(?<=^(?:本[報报網网刊台社])?)[驻駐]\p{Script=Han}{2,10}?(?=记者|記者|特派员|特派員)/u, '');

/**
 * The outlet without the town that portals print behind it: `大河报(郑州)`; and without a remark on the permission or the
 * cuts: `乡音（有删节）`. An edition stays: `人民日报（海外版）`.
 */
export const withoutTown = (value: string): string =>
  value
    .replace(/\s*[（(]\p{Script=Han}{2,3}[市县省]?[)）]$/u, (town) =>
      /[版网刊报社台号会會联聯局处處部办辦]/.test(town) ? town : '',
    )
    .replace(/\s*[（(]([^（()）]{2,24})[)）]$/u, (bracket, inner: string) =>
      isRemark(inner) || /^(?:本报|特[约派]|实习)*(?:记者|通讯员)/.test(foldScript(inner)) ? '' : bracket,
    );

const provinces =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门';
/** Portals print behind an outlet from which province its account is: `大河报 河南`. */
const province = new RegExp(`(?<=\\p{Script=Han}{3})[\\s　]+(?:${provinces})$`, 'u');
const oneProvince = new RegExp(`^(?:${provinces})$`);

/** True for the name of a province alone, which some would take for a person's: 江苏. */
export const isProvince = (word: string): boolean => oneProvince.test(foldScript(word));

/** The outlet without it. @example withoutProvince('大河报 河南') // '大河报' */
export const withoutProvince = (value: string): string =>
  value.slice(0, value.length - (province.exec(foldScript(value))?.[0].length ?? 0));

/** What is said in brackets of how a text was taken over. */
const remark =
  /^(?:版权(?:归|属).{1,12}所有|(?:本文|此文|文章)?(?:(?:转载|刊[载登]|使用|发布)?(?:已|业已)?[经获得]?.{0,4}(?:授权|许可|同意)(?:转载|刊[载登]|发布|使用)?|经?授权(?:转载|发布)|(?:略|稍|内容)?有?(?:删[改节减]|改动|增删|编辑)|(?:节选|摘[录要编]|选载|转载|连载)|未经.{0,6}(?:许可|授权|同意|允许).{0,4}(?:不得|请勿|禁止|谢绝|严禁).{0,4}(?:转载|使用|复制)))$/;

/** True for a remark on the permission or the cuts. @example isRemark('已獲作者授權轉載') // true */
export const isRemark = (text: string): boolean => remark.test(foldScript(text.trim()));

/** A paper without the page on which it printed a text: `《晨报》第3版`, `晨报第三版`. */
export const withoutPage = (value: string): string =>
  value
    .replace(/(?<=\p{Script=Han}[报報])[\s　]*第?[\s　]*[A-Z]?[\d一二三四五六七八九十]{1,4}[\s　]*版$/u, '')
    .replace(
      /^《([^《》]{2,16})》[\s　]*(?:第?[\s　]*[A-Z]?[\d一二三四五六七八九十]{1,4}[\s　]*版|(?:19|20)\d{2}年?(?:年[刊鉴鑒]|[春夏秋冬]季[号號刊]|特刊|增刊|合刊))$/u,
      '$1',
    );
