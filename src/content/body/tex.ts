/** Formulas and commands of TeX, in text that MDX has not read yet: their braces would be read as expressions. */
import { shortened } from '../../core/shortened.ts';
import { problem } from '../problem.ts';
import type { FindingPattern } from './foreign-markup.ts';

/** What a formula has and a sum of money has not: a raised or lowered group, a command. */
const sure = '(?:[\\^_]\\{|\\\\[A-Za-z])';
/** Its characters; Chinese stands in a group of words alone. */
const inner = '(?:[^$\\n\\p{Script=Han}]|(?<=\\{)[^$\\n{}]{1,20}(?=\\}))';
/** The word that a formula is glued to: `m$^{2}$`. */
const word = '[A-Za-z\\d.]{0,12}';

/**
 * Between dollars or the brackets of LaTeX, with braces within.
 * @example '共3200m$^{2}$'.replace(bracedFormula, '…') // '共…'
 */
export const bracedFormula = new RegExp(
  `\\$\\$(?=[^$]*\\{)[^$]{1,300}\\$\\$|${word}(?<![$\\\\])\\$(?=[^$\\n]*\\{)(?=[^$\\n]*${sure})${inner}{1,80}\\$(?!\\$)|\\\\\\((?=[^\\n]{0,80}\\{)(?=[^\\n]{0,80}${sure})[^\\n$]{1,80}?\\\\\\)|\\\\\\[(?=[^$\\]]{0,300}\\{)(?=[^$\\]]{0,300}${sure})[^$]{1,300}?\\\\\\]`,
  'gu',
);

/** A command with what it is given: `\underline{诚信}`, `\begin{itemize}`. */
const command = /\\[A-Za-z]{2,20}\*?(?:\[[^\][\n{}]*\])?(?:\{[^{}\n]*\}){1,3}/g;

/** In order: what one pattern has taken, the next does not see. */
export const texPatterns: readonly FindingPattern[] = [
  [bracedFormula, (found, place) => problem('code-expression', { formula: found.replace(/\s+/g, ' ') }, place)],
  [command, (found, place) => problem('template-tag', { found: shortened(found, 40) }, place)],
];
