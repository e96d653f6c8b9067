/** Companies that a text spells with two characters that look or sound alike: 嘉禾纺织有限公司 and 嘉木纺织有限公司. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { isAlike } from './alike.ts';

const company = /(?<=\p{Script=Han}{4})(?:股份)?有限(?:责任|責任)?公司/gu;

/** Each company of a file's prose that is spelled like another but for one character. */
export function checkCompanyNames(file: string, source: string): Problem[] {
  if (!source.includes('有限') || source.indexOf('公司') === source.lastIndexOf('公司')) return [];
  const prose = proseOfFile(source);
  const names = [...prose.matchAll(company)].map(({ index }) => ({
    name: prose.slice(index - 4, index),
    index: index - 4,
  }));
  const told = new Set<string>();
  return names.flatMap(({ name, index }, i) => {
    if (told.has(name)) return [];
    const earlier = names.slice(0, i).map((one) => one.name);
    if (earlier.includes(name)) return [];
    const other = earlier.find((one) => {
      const at = [...one].findIndex((character, place) => character !== name[place]);
      return at !== -1 && one.slice(at + 1) === name.slice(at + 1) && isAlike(one[at]!, name[at]!);
    });
    if (other === undefined) return [];
    told.add(name);
    return [problem('name-two-ways', { found: name, other, what: 'company' }, { file, ...pointIn(source)(index) })];
  });
}
