/** Numbers by which strangers reach or rob a person. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { maskedNumber } from '../content/problems/residue.ts';

// Each begins with a digit and looks back from there: an expression that begins by looking back does so at every character.
const mobile = /1(?<![\d.-]1)[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\d.-])/g;
const identity = /\d(?<![\dA-Za-z]\d)\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{5}[\dXx](?![\dA-Za-z])/g;
const account = /(?:[账帐賬帳卡][号號户戶][^\d\n]{0,6})(\d[\d -]{13,22}\d)(?!\d)/g;

/** ISO 7064, MOD 11-2, as GB 11643 has it; one that is called an identity number may be mistyped. */
function isIdentity(number: string): boolean {
  const sum = [...number.slice(0, 17)].reduce((all, digit, i) => all + Number(digit) * (2 ** (17 - i) % 11), 0);
  return '10X98765432'[sum % 11] === number[17]!.toUpperCase();
}

/** Mobile, identity and account numbers in the text of a file. */
export function checkPrivate(file: string, source: string): Problem[] {
  const at = pointIn(source);
  const told = (kind: 'mobile' | 'identity' | 'account', found: string, index: number): Problem =>
    problem('private-data', { kind, found }, { file, ...at(index) });
  return [
    ...[...source.matchAll(mobile)].map(({ 0: found, index }) => told('mobile', found, index)),
    ...[...source.matchAll(identity)]
      .filter(
        ({ 0: found, index }) =>
          isIdentity(found) || /身[份分][证證].{0,8}$/.test(source.slice(Math.max(0, index - 14), index)),
      )
      .map(({ 0: found, index }) => told('identity', found, index)),
    ...[...source.matchAll(account)].map(({ 0: all, 1: found, index }) =>
      told('account', found!, index + all.length - found!.length),
    ),
  ];
}

/** A problem of private data with an edit that leaves of the number what nobody can use. */
export function maskedIn(one: Problem): Problem {
  const { found } = one.params as { found: string };
  return { ...one, edit: { length: found.length, text: maskedNumber(found) } };
}
