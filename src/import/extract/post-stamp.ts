/** The line in which blogs say when a post went up, by whom, and how often it was read: `巷口老槐 于 2016-04-09 08:10 发布 阅读 120`. */
import { isInterface } from '../classify/interface-words.ts';
import { foldScript } from '../comparable.ts';
import type { Block, Claim, Dropped } from '../page.ts';
import { claim, dateClaim } from './claims.ts';
import { findDates } from './dates.ts';
import { readLabels } from './labels.ts';
import { isOutlet } from './outlets.ts';
import { accountClaim } from './poster.ts';
import { ranks } from './ranks.ts';
import { isPersonal } from './vouch.ts';

const longest = 120;
/** What was done on that day. */
const posted = /(?:posted\s*(?:@|on|by)|[于於]?(?:发[布表文帖]|张贴|上传)(?:[于於]|(?=\s|$))|(?<=\s|^)[于於](?=\s))/gi;
/** How often the post was read, answered, kept. */
const count =
  /(?:已?被?(?:阅读|浏览|查看|访问|点击|收藏|点赞|赞|喜欢|转发|评论|回复|推荐|分享)(?:量|数|次数)?)[\s:：]*[（(]?\s*\d[\d,.]*\s*[kw万]?\s*[)）]?\s*次?/gi;

/** The blocks without the one line that is such a stamp, and what it says. */
export function takePostStamp(blocks: Block[]): { blocks: Block[]; claims: Claim[]; dropped: Dropped[] } {
  const found = blocks.flatMap((block) => {
    const claims = claimsOf(block);
    return claims ? [{ block, claims }] : [];
  });
  const [stamp, other] = found;
  if (!stamp || other) return { blocks, claims: [], dropped: [] };
  return {
    blocks: blocks.filter((block) => block !== stamp.block),
    claims: stamp.claims,
    dropped: [{ text: stamp.block.text, reason: 'metadata' }],
  };
}

/** The claims of a stamp; undefined for a line that says anything besides. */
function claimsOf({ kind, text, hints }: Block): Claim[] | undefined {
  if (kind === 'image' || kind === 'heading' || text.length > longest || hints.repeated > 0) return undefined;
  const [day, other] = findDates(text);
  if (!day || other) return undefined;
  const rest = `${text.slice(0, day.start)} ${text.slice(day.end)}`;
  const folded = foldScript(rest);
  if (folded.search(posted) < 0 || folded.search(count) < 0 || readLabels(text).length > 0) return undefined;
  const words = folded
    .replace(count, ' ')
    .replace(posted, ' ')
    .split(/[\s|｜·,，]+/)
    .filter((word) => word !== '' && !isInterface(word) && !/^(?:编辑|举报|原创|\d+)$/.test(word));
  const [name] = words;
  if (words.length > 1 || (name && (isOutlet(name) || !folded.includes(name)))) return undefined;
  const written = name ? rest.slice(folded.indexOf(name)).slice(0, name.length) : '';
  return [
    ...dateClaim('date', text, ranks.bare),
    ...(isPersonal(written) ? claim('author', written, ranks.account) : accountClaim(written)),
  ];
}
