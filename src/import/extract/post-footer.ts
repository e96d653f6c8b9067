/** The sentence that blogs print below a post: when it was posted, in what category, how to subscribe to its replies. */
import { foldScript } from '../comparable.ts';
import type { Block, Claim, Dropped } from '../page.ts';
import { claim, dateClaim } from './claims.ts';
import { postersIn } from './poster.ts';
import { ranks } from './ranks.ts';

/** WordPress: `This entry was posted on …`, and as it is translated. */
const opening =
  /^[\s　]*(?:(?:这篇|本篇|该篇|此篇)(?:文章|日志|网志|内容)?|[本此该]条目|本文|此文|该文|本文章|this (?:entry|post)).{0,60}?(?:发表|发布|张贴|公布|刊登|分类|归类|归档|收录|posted|filed|published)(?:于|在|到|为|至|\s)/i;
const subscription =
  /rss|trackback|引用|回响|迴响|响应|回应|评论|留言|订阅|permalink|固定链接|永久链接|书签|feed|response|comment|bookmark/i;
const longest = 300;

/** The blocks without that sentence, and the day and the person that it names. */
export function takePostFooter(blocks: Block[]): { blocks: Block[]; claims: Claim[]; dropped: Dropped[] } {
  const isFooter = ({ kind, text, hints }: Block): boolean => {
    if (kind === 'image' || kind === 'heading' || text.length > longest) return false;
    const folded = foldScript(text);
    return (
      opening.test(folded) && (subscription.test(folded) || /\b(?:post|entry)-?meta(?:data)?\b/.test(hints.names ?? ''))
    );
  };
  const found = blocks.filter(isFooter);
  if (found.length !== 1) return { blocks, claims: [], dropped: [] };
  return {
    blocks: blocks.filter((block) => block !== found[0]),
    claims: [
      ...dateClaim('date', found[0]!.text, ranks.after),
      ...postersIn(found[0]!.text).flatMap((name) => claim('author', name, ranks.account)),
    ],
    dropped: [{ text: found[0]!.text, reason: 'metadata' }],
  };
}
