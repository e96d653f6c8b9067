/** Reads the text that a person wrote in the other script: nothing of it is converted. */
import { join } from 'node:path';
import { parseBody } from '../content/body/parse.ts';
import { noFrontMatter, splitFrontMatter } from '../content/front-matter-start.ts';
import { fileStart, type Problem, problem } from '../content/problem.ts';
import { parallelText, sharedKeys } from '../content/schema/parallel.ts';
import { readYaml } from '../content/yaml.ts';
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
  if (yaml === undefined) return { problems: noFrontMatter(name, text, ['title']) };
  const reading = readYaml(yaml, parallelText, { file: name, linesBefore: 1 });
  const body = parseBody(text, name);
  const problems = [...reading.problems.map((one) => asShared(one, main)), ...body.problems];
  const { value: front, placeOf } = reading;
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

/** A key of an article is known, but not here: it has one home for both texts. */
function asShared(one: Problem, main: string): Problem {
  const { key } = one.params as { key?: string };
  return one.code === 'unknown-key' && key && sharedKeys.has(key) ? problem('shared-key', { key, main }, one) : one;
}
