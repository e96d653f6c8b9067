/**
 * Numbers by which an association itself is reached: its notice gives them on purpose. They follow its office, or stand in
 * a line of contacts below it, and no person is named with them.
 */
import { commonSurnames } from './common-surnames.ts';

/** What has an office: the association, its parts, and those who take calls for it. */
const office =
  '(?:(?:本|[总總]|分|[商协協学學][^，。；：\\n]{0,2})[会會](?![长長员員])|[^，。；：\\n]{0,12}(?:商|[协協]|基金|[学學]|同[乡鄉]|[联聯]合|[联聯][谊誼])[会會](?![长長员員])|秘[书書][处處]|[办辦]公室|[编編][辑輯]部|[会會][务務][组組]|筹委会|籌委會|[联聯][络絡][处處]|服[务務](?:中心|台|[处處]|[点點])|接待[处處]|[报報]名[处處]|[会會][馆館])';
/** What is said between an office and its number: labels, verbs of asking, its other numbers, an address in brackets. */
const contact =
  '(?:[联聯][系繫络絡](?:[人方]式?)?|[咨諮][询詢]|[报報]名|[热熱][线線]|[电電][话話子]|座机|座機|手[机機提]|移[动動]|[传傳]真|[邮郵][箱编編]|信箱|地址|微信(?:公[众眾][号號])?|WeChat|Wechat|QQ|E-?mail|客服|值班|工作|[办辦]公|公[开開布]|新|[号號][码碼]?|[账帳賬][号號]|[请請]|[与與和及或]|可|[致来來][电電]|[拨撥]打?|[添加]|的|[为為是]|同[号號]|[转轉]|[会會]|（[^（）\\n]{0,30}）|\\([^()\\n]{0,30}\\)|[a-z\\d@._+-]|[ \\t：:，,；;、/|*-])';
const behindOffice = new RegExp(`${office}${contact}{0,60}$`, 'iu');
/** A line of labels and values, up to the number. */
const lineOfContacts =
  /^[ \t\u3000>*-]*(?:[^；;：:\n]{2,40}[号號路街楼樓室房區区村镇鎮][^；;：:\n]{0,12}[：:][ ]?)?(?:(?:[联聯][系繫络絡])?(?:[电電][话話]|手[机機]|座[机機]|[热熱][线線]|[传傳]真|微信[号號]?|QQ[号號]?|[邮郵][箱编編]|信箱|地址|[电電]子[邮郵](?:箱|件)|[联聯][系繫]方式|[咨諮][询詢](?:[电電][话話])?|[报報]名[电電][话話])[：:][^；;\n\p{Script=Han}]{0,40}(?:[转轉]\d{1,5})?(?:（[^（）\n]{0,12}）)?[；;，,、。 ]*)*(?:[联聯][系繫])?(?:[电電][话話]|手[机機]|[热熱][线線]|微信[号號]?|QQ[号號]?)[：: ][ ]?$/u;
/** An account's name that spells what it is of: zc_shang_hui. */
const ownAccount = /shang_?hui|xie_?hui|tong_?xiang|chamber|assoc|bangongshi|mishuchu/i;
/** Whose account it is, in the line or the one above. */
const holder =
  /[户戶]名[：: ]*[^，。；\n]{2,30}(?:[会會]|公司|中心|[学學]校|小[学學]|中[学學]|[医醫]院)(?=[，,。；;\s]|$)/u;

/** A person whom a line names with a title, as somebody to be asked, or by a pronoun. */
const person =
  /[他她]|本人|家[属屬]|先生|女士|小姐|老[师師]|同志|[师師]傅|(?:[联聯][系繫络絡經经]|[负負][责責])人[：: ]*(?!\p{Script=Han}{0,8}(?:[会會]|[处處]|室|部|[组組])(?!\p{Script=Han}))(?=\p{Script=Han}{2,4})|[会會秘][长長书書][^，。；\n]{0,3}\p{Script=Han}{2,3}[的手电電微：:]|(?<!\p{Script=Han})[小老阿]\p{Script=Han}(?!\p{Script=Han})/u;
/** The last words before a number, or before its label. */
const beforeNumber =
  /(?<!\p{Script=Han})(\p{Script=Han}{2,3})[ ，,：:（(]*(?:的?(?:手[机機]|[电電][话話]|微信|QQ)[号號]?(?:[是为為]|[：:])?)?[ ：:]*$/u;
const notName = /[会會处處室部组組台办辦线線话話机機号號询詢名系繫箱址真班务務馆館]$/u;

/**
 * True where a line names the person whose number it gives.
 * @param before the line up to the number
 * @example namesPerson('会员李乾，手机：') // true
 */
export function namesPerson(before: string): boolean {
  if (person.test(before)) return true;
  const name = beforeNumber.exec(before)?.[1] ?? '';
  if (commonSurnames().has(name.charAt(0)) && !notName.test(name)) return true;
  const within = /[员員长長任事记記者](\p{Script=Han}{2,3})(?=[，的：:（(]|$)/u.exec(before)?.[1] ?? '';
  return commonSurnames().has(within.charAt(0)) && !notName.test(within);
}

/**
 * True for a number or an account of the association's own.
 * @param index where it stands in the text @param found it
 */
export function isOfOffice(text: string, index: number, found: string): boolean {
  const lineStart = text.lastIndexOf('\n', index - 1) + 1;
  const before = text.slice(lineStart, index);
  const end = text.indexOf('\n', index);
  const after = text.slice(index + found.length, end === -1 ? undefined : end);
  const above = text
    .slice(0, lineStart)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-4);
  if (holder.test(before + after) || holder.test(above.at(-1) ?? '')) return !person.test(before);
  if (namesPerson(before)) return false;
  if (/[A-Za-z]/.test(found) && ownAccount.test(found)) return true;
  if (behindOffice.test(before)) return true;
  return lineOfContacts.test(before) && above.some((line) => new RegExp(office, 'u').test(line) && !person.test(line));
}
