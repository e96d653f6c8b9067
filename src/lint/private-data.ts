/** Numbers by which strangers reach or rob a person. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { maskedNumber } from '../content/problems/residue.ts';

/** What people part a number by; a program or a full-width keyboard gives all of these. */
const part = '[- .]?';
const mobile = new RegExp(
  `(?<![\\d.-]|\\d[ .])(?:(?:\\+|00)?86[- ]?)?1[3-9]\\d(?:${part}\\d{4}${part}\\d{4}|\\d${part}\\d{3}${part}\\d{4}|${part}\\d{3}${part}\\d{5})(?![\\d.-]|[ .]\\d)`,
  'g',
);
const identity = new RegExp(
  `(?<![\\dA-Za-z])\\d{6}${part}(?:19|20)\\d{2}${part}(?:0[1-9]|1[0-2])${part}[0-3]\\d${part}\\d{3}[\\dXx](?![\\dA-Za-z])`,
  'g',
);
const account =
  /(?:[账帐賬帳卡][号號户戶]|[存银銀]行?[卡折]|汇[至到款入]|匯[至到款入]|打[到入])[^\d\n]{0,12}(\d(?:[- .]?\d){14,21})(?!\d)/g;

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
    .replace(/(?<=\d)[\u00a0\u2002-\u200a\u3000](?=\d)/g, ' ')
    .replace(/(?<=\d)[－—–‐‑‒―·・．](?=\d)/g, '-');

/** Mobile, identity and account numbers in the text of a file. */
export function checkPrivate(file: string, source: string): Problem[] {
  // No such number has fewer than three digits in a row.
  if (!/[\d０-９]{3}/.test(source)) return [];
  const text = inHalfWidth(source);
  const at = pointIn(source);
  const told = (kind: 'mobile' | 'identity' | 'account', length: number, index: number): Problem =>
    problem('private-data', { kind, found: source.slice(index, index + length) }, { file, ...at(index) });
  return [
    ...[...text.matchAll(mobile)].map(({ 0: found, index }) => told('mobile', found.length, index)),
    ...[...text.matchAll(identity)]
      .filter(
        ({ 0: found, index }) =>
          isIdentity(digitsOf(found)) || /身[份分][证證].{0,8}$/.test(text.slice(Math.max(0, index - 14), index)),
      )
      .map(({ 0: found, index }) => told('identity', found.length, index)),
    ...[...text.matchAll(account)].map(({ 0: all, 1: found, index }) =>
      told('account', found!.length, index + all.length - found!.length),
    ),
  ];
}

/** A problem of private data with an edit that leaves of the number what nobody can use. */
export function maskedIn(one: Problem): Problem {
  const { found } = one.params as { found: string };
  return { ...one, edit: { length: found.length, text: maskedNumber(found) } };
}
