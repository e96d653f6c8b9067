/** What stands twice within a paragraph: a sentence that was pasted again, a name that a list has already. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';
import { shortened } from '../core/shortened.ts';
import { commonSurnames } from './common-surnames.ts';
import { sentencesOf } from './sentences.ts';

/** Shorter ones are calls and refrains. */
const shortest = 7;

/** Sentences and names that a file's prose has twice in a row, or in one list. */
export function checkRepeats(file: string, source: string): Problem[] {
  const prose = proseOfFile(source);
  const at = pointIn(source);
  const all = sentencesOf(source);
  const sentences = all.flatMap(({ text, start }, i): Problem[] => {
    const before = all[i - 1];
    // Nothing stands between the two but the sign that ends the first.
    const isNext = before?.text === text && before.start + text.length + 1 === start && prose[start - 1] !== '\n';
    return isNext && text.length >= shortest && /[。！？]/.test(prose.charAt(start + text.length))
      ? [problem('doubled-sentence', { found: shortened(text, 20) }, { file, ...at(start) })]
      : [];
  });
  return [
    ...sentences,
    ...(/、[^、\n]{2,4}、[^、\n]{2,4}、/.test(prose) ? names(prose, (index) => ({ file, ...at(index) })) : []),
  ];
}

function names(prose: string, place: (index: number) => { file: string; line: number; column: number }): Problem[] {
  return matchesIn(prose, /[\p{Script=Han}、]{11,}/gu).flatMap(({ 0: run, index }) => {
    const items = run.split('、');
    if (items.length < 4) return [];
    const seen = new Set<string>();
    let offset = index;
    return items.flatMap((item, i): Problem[] => {
      const start = offset;
      offset += item.length + 1;
      // The first has the sentence before it, and the last what goes on behind.
      const name = i === items.length - 1 ? (/^(\p{Script=Han}{2,3}?)(?=等|$)/u.exec(item)?.[1] ?? '') : item;
      const isName = /^\p{Script=Han}{2,3}$/u.test(name) && commonSurnames().has(name.charAt(0));
      if (!isName || i === 0) return [];
      const [first = ''] = items;
      const isAbove = seen.has(name) || (first.endsWith(name) && first.length <= name.length + 8);
      seen.add(name);
      return isAbove ? [problem('listed-twice', { found: name, other: name }, place(start))] : [];
    });
  });
}
