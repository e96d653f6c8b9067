/** Lists that have more or fewer items than the line above them says: 通过以下四项议案, and three items below. */
import type { Element, RootContent } from 'hast';
import type { Article } from '../archive/article.ts';
import { placeOf } from '../content/body/place.ts';
import { type Problem, problem } from '../content/problem.ts';
import { announcedBy } from './announcements.ts';
import { listedIn } from './listed.ts';
import { textOf } from './texts.ts';

/** Characters of a paragraph's end in which a number of things is looked for. */
const near = 60;

/** Each number of a body's paragraphs that the list right below gainsays. */
export function checkAnnounced({ body }: Pick<Article, 'body'>, file: string): Problem[] {
  const blocks = body.children.filter((node): node is RootContent & Element => node.type === 'element');
  return blocks.flatMap((block, i) => {
    if (block.tagName !== 'p' || i + 1 === blocks.length) return [];
    const said = announcedBy(textOf(block).slice(-near));
    const listed = said && listedIn(blocks.slice(i + 1));
    // A list of one thing is no list, and the number may be of another that the sentence counts.
    if (!said || !listed || listed.count < 2 || said.counts.some((count) => listed.sums.includes(count))) return [];
    return [problem('wrong-count', { found: said.found, count: String(listed.count) }, { file, ...placeOf(block) })];
  });
}
