/** Companies that a text spells with two characters that look or sound alike: 嘉禾纺织有限公司 and 嘉木纺织有限公司. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { isAlike } from './alike.ts';

const company = /(?<=\p{Script=Han}{4})(?:股份)?有限(?:责任|責任)?公司/gu;

/** Each company of a file's prose that is spelled like another but for one character. */
export function checkCompanyNames(file: string, source: string): Problem[] {
  if (!source.includes('有限') || source.indexOf('公司') === source.lastIndexOf('公司')) return [];
  const prose = proseOfFile(source);
  // Each name where it stands first.
  const first = new Map<string, number>();
  for (const { index } of prose.matchAll(company)) {
    const name = prose.slice(index - 4, index);
    if (!first.has(name)) first.set(name, index - 4);
  }
  if (first.size < 2) return [];
  const names = [...first.keys()];
  return names.flatMap((name, i) => {
    const other = names.slice(0, i).find((one) => differsAlike(one, name));
    if (other === undefined) return [];
    const params = { found: name, other, what: 'company' as const };
    return [problem('name-two-ways', params, { file, ...pointIn(source)(first.get(name)!) })];
  });
}

/** True for two names that differ in one character which looks or sounds like the other's. */
function differsAlike(one: string, other: string): boolean {
  let at = -1;
  for (let i = 0; i < one.length; i++) {
    if (one.charCodeAt(i) === other.charCodeAt(i)) continue;
    if (at !== -1) return false;
    at = i;
  }
  return at !== -1 && isAlike(one[at]!, other[at]!);
}
