/** Numbers by which strangers reach or rob a person. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { maskedNumber } from '../content/problems/residue.ts';
import type { Params } from '../content/problems/table.ts';
import { matchesIn } from '../core/matches.ts';
import { isOfOffice, namesPerson } from './office-contacts.ts';

/** What people part a number by; a program or a full-width keyboard gives all of these. */
const part = '[- .]?';
const mobile = new RegExp(
  `(?<![\\d.-]|\\d[ .])(?:(?:\\+|00)?86[- ]?)?1[3-9]\\d(?:${part}\\d{4}${part}\\d{4}|\\d${part}\\d{3}${part}\\d{4}|${part}\\d{3}${part}\\d{5})(?![\\d.-]|[ .]\\d)`,
  'g',
);
/** Mobile numbers of Taiwan and Malaysia, which have prefixes of their own; Peking's landlines begin with 010. */
const elsewhere =
  /(?<![\d.-]|\d[ .])(?:(?:\+|00)886[- ]?9|09)\d{2}[- ]?\d{3}[- ]?\d{3}(?![\d.-])|(?<![\d.-]|\d[ .])(?:(?:\+|00)60[- ]?|0)(?:11[- ]?\d{4}|1[2-9][- ]?\d{3})[- ]?\d{4}(?![\d.-])/g;
/** Those of Hong Kong, Macau and Singapore look like any other number of eight figures: a word says what they are. */
const eightFigures =
  /(?:手机|手機|手提(?:电话|電話)?|流动电话|流動電話|移动电话|移動電話|WhatsApp)[^\d\n]{0,6}?((?:\+?(?:852|853|65)[- ]?)?[5689]\d{3}[- ]?\d{4})(?![\d.-])/gi;
const identity = new RegExp(
  `(?<![\\dA-Za-z])\\d{6}${part}(?:19|20)\\d{2}${part}(?:0[1-9]|1[0-2])${part}[0-3]\\d${part}\\d{3}[\\dXx](?![\\dA-Za-z])`,
  'g',
);
const account =
  /(?:[账帐賬帳卡][号號户戶]|[存银銀]行?[卡折]|[银銀]行|汇[至到款入]|匯[至到款入]|打[到入])[^\d\n]{0,12}(\d(?:[- .]?\d){14,21})(?!\d)/g;

/** What opens an account: a word for it, and letters, figures or signs of a keyboard. */
const password =
  /(?:密码|密碼|口令|password|passwd|pwd)\s*(?:[:：=是为為]|分别是|改成|改为)?\s*([A-Za-z0-9][\w@#$%^&*!.+-]{3,})/gi;

/** Names by which a person is found on a service, and papers that a person travels with. */
const handles: readonly (readonly [kind: 'chat' | 'passport' | 'home', pattern: RegExp])[] = [
  ['chat', /(?:微信|WeChat|weixin)(?:[号號]|ID|账号)?[ ]?[：:是为為]{0,2}[ ]?([A-Za-z][\w-]{5,19})(?![\w.])/gi],
  ['chat', /(?<![A-Za-z])QQ(?:[号號])?[ ]?[：:是为為]{0,2}[ ]?([1-9]\d{4,10})(?!\d|@)/gi],
  [
    'passport',
    /(?:[护護]照|通行[证證]|回[乡鄉][证證]|港澳[证證]|台胞[证證]|身[份分][证證]|居留[证證])(?:[号號][码碼]?)?[ ]?[：:是为為]{0,2}[ ]?([A-Za-z]{1,2}\d{6,9})(?!\d)/g,
  ],
  [
    'home',
    /(?:家住|住在|住址[：:是为為]{1,2}|家庭地址[：:是为為]{1,2})([^，。；\s]{2,24}\d{1,4}[号號弄][^，。；\s]{0,10}\d{1,4}[室房户戶])/gu,
  ],
];

/** Words of one who sells or serves, and wants to be asked, in a sentence with a telephone besides. */
const forCustomers =
  /客[商户戶]|[业業][务務](?:[联聯][系繫]|[咨諮][询詢])|[订訂][购購货貨]|[选選][购購]|[采採][购購]|[咨諮][询詢]|[客][服]|招商|加盟/u;
const telephone =
  /(?<![\d-])(?:\+86[ -]?|0)\d{2,3}[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)|(?<!\d)400[ -]?\d{3}[ -]?\d{4}(?!\d)|[电電][话話][：:]?[ ]?[\d-]{7,}|(?:[拨撥]打?|致[电電])[ ]?\+?\d[\d -]{6,}/u;

/** True for an account by which a firm is to be asked, in the line that says so: no private one. */
function isOfFirm(text: string, index: number): boolean {
  const end = text.indexOf('\n', index);
  const line = text.slice(text.lastIndexOf('\n', index) + 1, end === -1 ? undefined : end);
  return forCustomers.test(line) && telephone.test(line);
}

/** Nearly as many digits as the shortest of these has: most texts have no such number. */
const longNumber = /\d(?:[- .]?\d){9}/;

/** A number by its digits alone. */
const digitsOf = (found: string): string => found.replace(/[- .]/g, '');

/** ISO 7064, MOD 11-2, as GB 11643 has it; one that is called an identity number may be mistyped. */
function isIdentity(number: string): boolean {
  const sum = [...number.slice(0, 17)].reduce((all, digit, i) => all + Number(digit) * (2 ** (17 - i) % 11), 0);
  return '10X98765432'[sum % 11] === number[17]!.toUpperCase();
}

/** Digits, blanks and dashes of other widths as those of a keyboard; every offset stays. */
const inHalfWidth = (text: string): string =>
  text
    .replace(/[０-９Ｘｘ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2002-\u200a\u3000](?<=\d.)(?=\d)/g, ' ')
    .replace(/[－—–‐‑‒―·・．](?<=\d.)(?=\d)/g, '-');

/** Mobile, identity and account numbers in the text of a file. */
export function checkPrivate(file: string, source: string): Problem[] {
  const text = inHalfWidth(source);
  const at = pointIn(source);
  const told = (kind: Params<'private-data'>['kind'], length: number, index: number): Problem => {
    const named = kind === 'chat' && namesPerson(text.slice(text.lastIndexOf('\n', index - 1) + 1, index));
    const found = source.slice(index, index + length);
    return problem('private-data', { kind, found, ...(named && { named }) }, { file, ...at(index) });
  };
  const isPrivate = (length: number, index: number): boolean =>
    !isOfOffice(text, index, text.slice(index, index + length));
  const passwords = /密[码碼]|口令|passw|pwd/i.test(source)
    ? matchesIn(text, password).map(({ 0: all, 1: found, index }) =>
        told('password', found!.length, index + all.length - found!.length),
      )
    : [];
  if (/微信|WeChat|weixin|QQ|照|[证證]|住/i.test(source))
    for (const [kind, pattern] of handles)
      passwords.push(
        ...matchesIn(text, pattern).flatMap(({ 0: all, 1: found = '', index }) => {
          const from = index + all.length - found.length;
          const isOwn = kind === 'chat' && (isOfFirm(text, index) || !isPrivate(found.length, from));
          return isOwn ? [] : [told(kind, found.length, from)];
        }),
      );
  if (/\d{4}/.test(text))
    passwords.push(
      ...matchesIn(text, eightFigures)
        .map(({ 0: all, 1: found = '', index }) => [found.length, index + all.length - found.length] as const)
        .filter((where) => isPrivate(...where))
        .map((where) => told('mobile', ...where)),
    );
  // No such number has fewer than three digits in a row.
  if (!/\d{3}/.test(text) || !longNumber.test(text)) return passwords;
  return [
    ...passwords,
    ...[...text.matchAll(mobile), ...text.matchAll(elsewhere)]
      .filter(({ 0: found, index }) => isPrivate(found.length, index))
      .map(({ 0: found, index }) => told('mobile', found.length, index)),
    ...matchesIn(text, identity)
      .filter(
        ({ 0: found, index }) =>
          isIdentity(digitsOf(found)) || /身[份分][证證].{0,8}$/.test(text.slice(Math.max(0, index - 14), index)),
      )
      .map(({ 0: found, index }) => told('identity', found.length, index)),
    ...matchesIn(text, account)
      .map(({ 0: all, 1: found = '', index }) => [found.length, index + all.length - found.length] as const)
      .filter((where) => isPrivate(...where))
      .map((where) => told('account', ...where)),
  ];
}

/** A problem of private data with an edit that leaves of the number what nobody can use. */
export function maskedIn(one: Problem): Problem {
  const { kind, found } = one.params as { kind: string; found: string };
  const text = kind === 'password' ? '*'.repeat(found.length) : maskedNumber(found);
  return { ...one, edit: { length: found.length, text } };
}
