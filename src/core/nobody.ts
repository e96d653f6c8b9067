/**
 * Words that stand where an author's name would and name no person: 佚名 "anonymous", what a CMS prints for an empty
 * field, and the names of login accounts. A record that kept them would invent a person.
 */

const nobody =
  /^(?:佚名|無名氏|无名氏|匿名(?:者|用户|用戶)?|未知(?:作者)?|不[详詳明]|作者不[详詳明]|[无無]|(?:网站)?管理[员員]|系[统統]管理[员員]|超级管理员|站[长長]|n\/?a|none|null|unknown|anonymous|anon|guest|root|test|sa|sysop|web ?master|(?:super)?admin(?:istrator|istrateur)?\d*|super ?user|user\d*)$/iu;

/**
 * True for what stands for a name and is none.
 * @example isNobody('佚名') // true
 * @example isNobody('admin01') // true
 */
export const isNobody = (name: string): boolean => nobody.test(name.normalize('NFKC').trim());
