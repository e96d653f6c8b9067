/** Doubtful decisions of the conversion as doubts: the article's other edition may print another character. */
import type { Article } from '../../archive/article.ts';
import { articleConverter } from '../../archive/article-converter.ts';
import type { Converters } from '../../archive/converters.ts';
import { convertTree } from '../../content/body/convert-tree.ts';
import { candidateForms, doubtful } from '../../conversion/index.ts';
import { otherEdition } from '../../core/edition.ts';
import { deskWords } from '../../i18n/desk.ts';
import type { QueueItem } from './item.ts';

/** A doubt of the conversion weighs as much as a hint. */
const weight = 1;

/** None for an article whose other edition a person has read. */
export function conversionItems(article: Article, source: string, converters: Converters): QueueItem[] {
  const { front, script, file } = article;
  if (front.conversion?.reviewed) return [];
  const edition = otherEdition(script);
  const converter = articleConverter(article, edition, converters);
  const { decisions } = convertTree(article.body, converter);
  const seen = new Map<string, number>();
  return decisions
    .filter(({ confidence, start, end, source: word }) => confidence < doubtful && source.slice(start, end) === word)
    .map(({ start, end, source: word, output }) => {
      const same = `${word}|${output}`;
      const nth = seen.get(same) ?? 0;
      seen.set(same, nth + 1);
      return {
        id: `${file.path}|conversion|${same}|${nth}`,
        path: file.path,
        source: 'conversion',
        kind: 'conversion',
        weight,
        what: deskWords.doubtfulConversion(word, output),
        quote: word,
        suggestions: candidateForms(word, output, edition).map((value) => ({ value })),
        span: { from: start, to: end },
        canAccept: true,
        canType: true,
        now: output,
      };
    });
}
