/** Who wrote, for which outlet, in the bracket before the first sentence: `【文/渡口网 丁一】`. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { paperAndAuthor } from './paper-and-author.ts';
import { ranks } from './ranks.ts';

const bracket =
  /^[\s　]*[（(【〔[][\s　]*(?:文|撰文|采写|作者)[\s　]*[/／|｜:：][\s　]*(?<who>[^（()）【】〔〕[\]，,；;。/／]{2,30}?)(?:[\s　，,；;]+(?:编辑|责编|编译|校对|审核|图)[\s　]*[/／|｜:：][^（()）【】〔〕[\]。]{2,12})?[\s　]*[)）】〕\]](?=[\s　]*\S)/u;

/** @returns nothing where the bracket holds anything but an outlet and names */
export function openingCredit(text: string): Claim[] {
  const [whole, who] = bracket.exec(text.slice(0, 80)) ?? [];
  if (!whole || !who) return [];
  const { paper, author } = paperAndAuthor(who.trim());
  if (
    !paper &&
    !foldScript(author)
      .split(/[、\s　]+/)
      .every(isName)
  )
    return [];
  return [
    ...claim('author', author, ranks.byline),
    ...claim('source', paper, ranks.dateline, { kind: 'source-from-dateline', quote: whole.trim() }),
  ];
}
