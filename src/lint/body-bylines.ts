/** A byline in the body that names others than the credits: 本刊记者 林晓, and credits of 孙小梅. */
import type { Article } from '../archive/article.ts';
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import { bylineIn } from './bylines.ts';
import { commonSurnames } from './common-surnames.ts';

/** A line that is a byline and nothing else. */
const line =
  /^[ \t\u3000]*[（(]?(?<byline>\S{0,8}(?:记者|記者|通[讯訊][员員]|作者|文|撰文|撰稿|供稿|[摄攝]影?|[图圖])[\s\u3000/／:：|｜]+\p{Script=Han}{2,3}(?:[\s\u3000、，/／]+\p{Script=Han}{2,3}){0,3})[）)]?[ \t]*$/gmu;

/** The first byline of a body that names nobody whom the credits name; without credits there is nothing to hold it against. */
export function checkBodyBylines({ front }: Article, file: string, source: string): Problem[] {
  if (front.credits.length === 0) return [];
  const bodyStart = bodyStartOf(source);
  const known = front.credits.map(({ name }) => foldToSimplified(name));
  for (const { 0: whole, index, groups } of proseOfFile(source).matchAll(line)) {
    if (index < bodyStart) continue;
    const credits = bylineIn(groups!.byline!) ?? [];
    const names = credits.filter(({ name }) => commonSurnames().has(name.charAt(0)));
    if (names.length === 0 || names.some(({ name }) => known.includes(foldToSimplified(name)))) continue;
    // Who took the pictures may be named there alone.
    const roles = new Set(front.credits.map(({ role }) => role));
    if (!names.some(({ role }) => roles.has(role as never) || /author|reporter/.test(role))) continue;
    const params = {
      found: names.map(({ name }) => name).join('、'),
      credits: front.credits.map(({ name }) => name).join('、'),
    };
    return [problem('byline-otherwise', params, { file, ...pointIn(source)(index + whole.search(/\S/)) })];
  }
  return [];
}
