/**
 * Words that stand where a name would and name nothing: what is written into an empty field, 佚名 "anonymous", what a CMS
 * prints for one, and the names of login accounts. A record that kept them would invent a person.
 */

/** What people and programs write into a field for which they have nothing. */
const nothing =
  /^(?:[无無]|[暂暫](?:[无無缺]|不[详詳明])|[没沒]有|未(?:知|[详詳]|填[写寫]?|[录錄]入)|不(?:[详詳明知]|清楚)|不适用|不適用|待(?:定|[补補]充?|填[写寫]?|查|考)|空白|n\/?a|none|null|nil|undefined|unknown|tb[adc]|[-—–―_/／.。·…?？*＊]+)$/iu;

const nobody =
  /^(?:佚名|無名氏|无名氏|匿名(?:者|用户|用戶)?|未知作者|作者不[详詳明]|(?:网站)?管理[员員]|系[统統]管理[员員]|超[级級](?:管理[员員]|用[户戶]|使用者)|站[长長]|anonymous|anon|guest|root|test|sa|sysop|web ?master|(?:super)?admin(?:istrator|istrateur)?\d*|super ?user|user\d*)$/iu;

/**
 * True for what stands in a field that has no value.
 * @example isNothing('暂无') // true
 * @example isNothing('佚名') // false: it says that nobody knows the author
 */
export const isNothing = (value: string): boolean => nothing.test(value.normalize('NFKC').trim());

/**
 * True for what stands for a name and is none.
 * @example isNobody('佚名') // true
 * @example isNobody('admin01') // true
 */
export const isNobody = (name: string): boolean => isNothing(name) || nobody.test(name.normalize('NFKC').trim());
