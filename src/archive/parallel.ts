/** Reads the text that a person wrote in the other script: nothing of it is converted. */
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseBody } from '../content/body/parse.ts';
import { shown as shownValue } from '../content/explain-issue.ts';
import { noFrontMatter, splitFrontMatter } from '../content/front-matter-start.ts';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import { frontMatter } from '../content/schema/front-matter.ts';
import { parallelText, sharedKeys } from '../content/schema/parallel.ts';
import { readYaml } from '../content/yaml.ts';
import { foldToSimplified } from '../conversion/fold-to-simplified.ts';
import type { Edition } from '../core/edition.ts';
import { collectAddresses } from './addresses.ts';
import { type Article, isEmpty, type ParallelText } from './article.ts';
import type { ParallelFile } from './files.ts';

/**
 * @param source the file's text
 * @param shown how the archive's folder is called in messages
 * @returns the text, unless it cannot be one of this article; and everything that is wrong with it
 */
export function readParallel(
  source: string,
  file: ParallelFile,
  article: Article,
  shown = '',
): { parallel?: ParallelText; problems: Problem[] } {
  const name = join(shown, file.path);
  const main = join(shown, article.file.path);
  if (file.edition === article.script)
    return { problems: [problem('parallel-of-own-script', { main, script: article.script }, fileStart(name))] };
  const { text, yaml } = splitFrontMatter(source);
  if (yaml === undefined) return { problems: noFrontMatter(name, text, ['title'], Object.keys(parallelText.shape)) };
  const origin = { file: name, linesBefore: 1 };
  const first = readYaml(yaml, parallelText, origin);
  const repeated = first.problems.filter(isShared);
  // What both texts have in common is read where it has its home.
  const reading =
    repeated.length === 0 ? first : readYaml(withoutKeys(yaml, repeated.map(keyIn)), parallelText, origin);
  const body = parseBody(text, name);
  const { value: front, placeOf } = reading;
  const problems = [
    ...repeated.flatMap((one) => asShared(one, yaml, article, main, file.edition)),
    ...reading.problems,
    ...body.problems,
  ];
  if (!front) return { problems };
  const isRead = body.problems.every(({ severity }) => severity !== 'error');
  if (!article.front.draft && isRead && isEmpty(body.tree)) problems.push(problem('empty-body', {}, fileStart(name)));
  if (front.image && !article.front.image)
    problems.push(problem('shared-key', { key: 'image', main }, { file: name, ...placeOf(['image']) }));
  const addresses = collectAddresses({ legacy: front.legacy }, body.tree, placeOf).map((one) => ({
    ...one,
    parallel: true as const,
  }));
  return { parallel: { file, front, placeOf, script: file.edition, body: body.tree, addresses }, problems };
}

/** What is told of a key that is not known here. */
type UnknownKey = { key: string; among: readonly PropertyKey[] };
const keyIn = ({ params }: Problem): string => (params as UnknownKey).key;
/** True for a key of an article that is known, but not here: it has one home for both texts. */
const isShared = (one: Problem): boolean =>
  one.code === 'unknown-key' && sharedKeys.has(keyIn(one)) && (one.params as UnknownKey).among.length === 0;

/** The lines of some keys emptied, with those that go on below them: every line stays where it is. */
const withoutKeys = (yaml: string, keys: readonly string[]): string =>
  keys.reduce(
    (text, key) =>
      text.replace(new RegExp(`^${key}[ \\t]*:.*(?:\\n(?:[ \\t-].*)?(?=\\n|$))*`, 'm'), (lines) =>
        lines.replace(/[^\n]/g, ''),
      ),
    yaml,
  );

/** Tells a key of both texts that stands in the second one, too, unless it says the same. */
function asShared(one: Problem, yaml: string, { front }: Article, main: string, edition: Edition): Problem[] {
  const key = keyIn(one);
  const told = (here?: string, there?: string): Problem[] => [problem('shared-key', { key, main, here, there }, one)];
  let value: unknown;
  try {
    value = (parse(yaml, { logLevel: 'error' }) as Record<string, unknown>)[key];
  } catch {
    return told();
  }
  // What its name says already.
  if (key === 'script' && value === edition) return [];
  const own = front[key as keyof typeof front];
  const read = frontMatter.shape[key as keyof typeof frontMatter.shape]?.safeParse(value);
  if (own === undefined || !read?.success) return told();
  // The same in the other script is the same: names there are converted from those of the article.
  const folded = (one: unknown): string => foldToSimplified(JSON.stringify(one));
  return folded(read.data) === folded(own) ? [] : told(shownValue(value), shownValue(own));
}
