/** Several people in the place of one name: `name: 黄萍、梁伟雄` would be one person with a long name. */
import type { Article } from '../archive/article.ts';
import { type Problem, problem } from '../content/problem.ts';
import { bylineIn } from './bylines.ts';
import { commonSurnames } from './common-surnames.ts';

const name = '\\p{Script=Han}{2,4}';
/** Signs that no name has; an organisation may have the others, and a foreign name the middle dot. */
const parted = new RegExp(`^${name}(?:\\s*[、，,；;/／|｜&＆+＋]\\s*${name})+(?:等)?$`, 'u');
const loose = new RegExp(`^${name}(?:(?:[ \\u3000]+|和|与|與|及|暨)${name})+$`, 'u');
const signs = /\s*[、，,；;/／|｜&＆+＋]\s*/;
const looseSigns = /[ \u3000]+|和|与|與|及|暨/;

/** The names that a text is; nothing where it is one. @example namesIn('黄萍 罗立') // ['黄萍', '罗立'] */
export function namesIn(text: string): string[] | undefined {
  const found = text.trim();
  if (parted.test(found)) return found.replace(/等$/, '').split(signs);
  if (!loose.test(found)) return undefined;
  const names = found.split(looseSigns);
  // 李 明: a name of two characters that was set as wide as one of three has no surname behind its blank.
  return names.every((one) => one.length >= 2 && one.length <= 3 && commonSurnames().has(one.charAt(0)))
    ? names
    : undefined;
}

/** Credits and people that are several; in lists of people the signs between words are told by their own rule. */
export function checkSeveralNames({ front, placeOf }: Article, file: string): Problem[] {
  const inCredits = front.credits.flatMap(({ role, name: found }, at) => {
    const names = bylineIn(found) ? undefined : namesIn(found);
    if (!names) return [];
    const better = names.map((one) => `{ role: ${role}, name: ${one} }`).join(', ');
    return [problem('several-names', { found, better }, { file, ...placeOf(['credits', at, 'name']) })];
  });
  const inPeople = front.people.flatMap((found, at) => {
    const names = /[，、；;|｜]/.test(found) || bylineIn(found) ? undefined : namesIn(found);
    return names
      ? [problem('several-names', { found, better: names.join(', ') }, { file, ...placeOf(['people', at]) })]
      : [];
  });
  return [...inCredits, ...inPeople];
}
