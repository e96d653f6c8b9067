/** Whether the two texts of an article that a person wrote in both scripts say the same. */
import { join } from 'node:path';
import type { Article, ParallelText } from '../archive/article.ts';
import { alignBlocks, likenessOf } from '../content/body/align.ts';
import { plainText, type TextPlace } from '../content/body/plain.ts';
import { fileStart, type Place, type Problem, problem } from '../content/problem.ts';
import { arabicNumerals } from '../content/problems/date-instead.ts';
import { checkPrivate } from './private-data.ts';
import { checkPunctuation } from './punctuation.ts';
import { checkResidue } from './residue.ts';
import { checkLost, checkReviewItems } from './rules.ts';
import { isWrittenIn } from './script.ts';
import { checkSlips } from './slips.ts';

/** Below this, two texts are not of one article. */
const sameArticle = 0.25;

/** A text's blocks, and where each begins. */
interface Blocks {
  texts: string[];
  placeOf(block: number): Place;
}

function blocksOf({ body }: Pick<ParallelText, 'body'>, file: string): Blocks {
  const places: TextPlace[] = [];
  const texts = plainText(body, places).split('\n').filter(Boolean);
  const placeOf = (block: number): Place => {
    const start = places.find(({ line }) => line === block)?.node.position?.start;
    return start ? { file, line: start.line, column: start.column } : fileStart(file);
  };
  return { texts, placeOf };
}

/** What is wrong with an article's parallel text, and between the two. @param shown how the archive's folder is called */
export function checkParallel(article: Article, source: string, shown: string): Problem[] {
  const { parallel } = article;
  if (!parallel) return [];
  const file = join(shown, parallel.file.path);
  const main = join(shown, article.file.path);
  const { front, body, script, placeOf } = parallel;
  const problems = [
    ...checkLost(file, source),
    ...checkResidue(file, source),
    ...checkPrivate(file, source),
    ...checkPunctuation(file, source),
    ...checkSlips(file, source),
    ...checkReviewItems(front.review, placeOf, file),
  ];
  if (!isWrittenIn(`${front.title}${front.summary ?? ''}${plainText(body)}`, script))
    problems.push(problem('parallel-script', { script }, fileStart(file)));
  const [own, other] = [blocksOf(article, main), blocksOf(parallel, file)];
  if (likenessOf(own.texts.join('\n'), other.texts.join('\n')) < sameArticle)
    return [...problems, problem('parallel-unlike', { main }, fileStart(file))];
  return [...problems, ...checkBlocks(own, other)];
}

function checkBlocks(own: Blocks, other: Blocks): Problem[] {
  const rows = alignBlocks(own.texts, other.texts);
  const problems: Problem[] = [];
  const lone = rows.filter((row) => row.own.length === 0 || row.other.length === 0);
  const [first] = lone;
  if (first) {
    const [number, side] = first.own.length > 0 ? [first.own[0]!, own] : [first.other[0]!, other];
    const quote = side.texts[number]!.slice(0, 20);
    problems.push(problem('parallel-blocks', { count: lone.length, quote }, side.placeOf(number)));
  }
  for (const row of rows) {
    if (row.own.length === 0 || row.other.length === 0) continue;
    const [figures, others] = [figuresOf(own.texts, row.own), figuresOf(other.texts, row.other)];
    if (figures !== others)
      problems.push(problem('parallel-figures', { figures, others }, other.placeOf(row.other[0]!)));
  }
  return problems;
}

/** Years, months, days and hours in Arabic numerals: one text may write 四月二十四日 where the other has 4月24日. */
const datesInFigures = (text: string): string =>
  text.replace(/[〇零○一二三四五六七八九十廿]{1,4}(?=[年月日號号時时點点])/g, (numeral, index: number) =>
    arabicNumerals(`${numeral}${text.charAt(index + numeral.length)}`).replace(/\D/g, ''),
  );

/** The figures of some blocks, without the signs that part thousands. */
const figuresOf = (texts: readonly string[], numbers: readonly number[]): string =>
  (
    numbers
      .map((number) => datesInFigures(texts[number]!.normalize('NFKC')))
      .join('\n')
      .replace(/(?<=\d),(?=\d{3})/g, '')
      .match(/\d+(?:\.\d+)?/g) ?? []
  )
    .sort()
    .join('、');
