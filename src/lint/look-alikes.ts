/** Characters that were probably meant to be another which looks like it: 己经 for 已经. A person decides. */
import type { Article } from '../archive/article.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { isHan } from '../conversion/han.ts';
import { createConverter, type LookAlike, lookAlikes } from '../conversion/index.ts';
import { lazy } from '../core/lazy.ts';
import { commonSurnames } from './common-surnames.ts';
import { proseLines } from './strays.ts';

const toHant = lazy(() => createConverter({ to: 'zh-Hant' }));

/** Each look-alike of an article's prose, but in names that it gives, and what it writes so more than once. */
export function checkLookAlikes({ front, script }: Article, file: string, source: string): Problem[] {
  const at = pointIn(source);
  const names = [...front.people, ...front.organisations, ...front.places, ...front.tags];
  return proseLines(source).flatMap(({ line, start }) =>
    lookAlikes(line).flatMap((found) => {
      const written = line.charAt(found.at);
      const run = line.slice(Math.max(found.start, found.at - 4), Math.min(found.end, found.at + 5));
      // Behind figures the run of characters is the one alone.
      const around = run.length > 1 ? run : line.slice(Math.max(0, found.at - 6), found.at + 3).trim();
      const isName = names.some((name) => name.includes(written) && around.includes(name));
      if (
        isName ||
        isWhole(line, found) ||
        isTicket(line, found) ||
        isDone(line, found) ||
        isRepeated(source, line, found)
      )
        return [];
      const better = script === 'zh-Hant' ? inTraditional(line, found) : found.better;
      return better === undefined || better === written
        ? []
        : [problem('look-alike', { found: written, better, around }, { file, ...at(start + found.at) })];
    }),
  );
}

/** A run that is a name and nothing else, as on a list of people: 户名 沈玉环. */
const isWhole = (line: string, { start, end }: LookAlike): boolean =>
  end - start >= 2 && end - start <= 3 && commonSurnames().has(line.charAt(start)) && !isHan(line.charCodeAt(end));

/** 券 behind any noun is a ticket for it: 席券; 卷 ends a few words alone. */
const isTicket = (line: string, { at, end }: LookAlike): boolean =>
  line.charAt(at) === '券' &&
  end === at + 1 &&
  !/[问問试試考案答开開画畫书書手胶膠席上压壓]/.test(line.charAt(at - 1).replace('席', ''));

/** What may or can be done to so many of something: 可借三册 is no 可惜. */
const isDone = (line: string, { at }: LookAlike): boolean =>
  /^[可能得准限][借投租拆折摘提抢搶拔贷貸](?:[阅閱]|[给給出入])?(?:[一二两兩三四五六七八九十百几幾\d多]|[书書])/u.test(
    line.slice(at - 1, at + 3),
  );

/** What is written twice with the same neighbours is a word of the text's own, and no slip. */
function isRepeated(source: string, line: string, { at, start, end }: LookAlike): boolean {
  const pairs = [at > start && line.slice(at - 1, at + 1), at + 1 < end && line.slice(at, at + 2)];
  return pairs.some((pair) => pair && source.indexOf(pair) !== source.lastIndexOf(pair));
}

/** The look-alike as it is written in its place in Traditional. */
function inTraditional(line: string, { at, better, start, end }: LookAlike): string | undefined {
  const run = line.slice(start, at) + better + line.slice(at + 1, end);
  const converted = toHant().convert(run);
  return converted.length === run.length ? converted[at - start] : undefined;
}
