/** What an edition prints of an article, and where a word stands in its file. */
import type { Article } from '../../archive/article.ts';
import { articleConverter } from '../../archive/article-converter.ts';
import { bodyHtml } from '../../archive/body-html.ts';
import type { Converters } from '../../archive/converters.ts';
import { plainText } from '../../content/body/plain.ts';
import type { Edition } from '../../core/edition.ts';
import type { TextEdit } from '../text/file-text.ts';

/** Every occurrence of a word in the text of a file; what stands in addresses stays. */
export function occurrencesIn(text: string, word: string, value: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    edits.push({ from: at, to: at + word.length, text: value });
  return edits;
}

/** What an edition prints of an article: its title and its words, a line a block. */
export function printedIn(article: Article, edition: Edition, converters: Converters): string {
  const converter = articleConverter(article, edition, converters);
  const title = edition === article.script ? article.front.title : converter.convert(article.front.title);
  const { tree } = bodyHtml(article.body, edition, article.script, converter, '/');
  return `${title}\n${plainText(tree)}`;
}
