/** The outlet behind the day above a text, among words of the interface: `2019-10-05 08:09渡口日报评论（人参与）`. */
import type { Classified } from '../classify/classify.ts';
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { findDates } from './dates.ts';
import { isMedium } from './outlets.ts';
import { ranks } from './ranks.ts';
import { isOwnReport } from './vouch.ts';

const longest = 60;
/** What portals print behind the outlet. */
const behind =
  /^(?<outlet>[\p{Script=Han}·A-Za-z]{2,16}?)(?:[\s　]*(?:评论|跟[贴帖]|参与|分享|收藏|打印|讨论|发言|我要|手机|字[号体]|订阅|[(（|｜\d]).*)$/u;

/** How many readers spoke, which portals print behind an outlet of any name: `评论（3人参与）`. */
const counted = /^[\s　]*(?:评论|跟[贴帖])[\s　]*[（(][\s　]*\d*[\s　]*人?参与[)）]$/u;

/** @example the claim of 渡口日报 as the source of such a line; none for any other */
export function outletAtDay({ zone, block: { text, hints } }: Classified): Claim[] {
  if (zone !== 'head' || hints.repeated > 0 || text.length > longest) return [];
  const [day, other] = findDates(text);
  if (!day || other || text.slice(0, day.start).trim() !== '') return [];
  const rest = text
    .slice(day.end)
    .replace(/^[\s　]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/u, '')
    .trim();
  const size = behind.exec(foldScript(rest))?.groups?.outlet?.length ?? 0;
  const outlet = rest.slice(0, size);
  if (size === 0 || isOwnReport(outlet)) return [];
  if (isMedium(outlet)) return claim('source', outlet, ranks.bare);
  return counted.test(foldScript(rest.slice(size))) && !isName(foldScript(outlet))
    ? claim('source', outlet, ranks.bare, { kind: 'source-doubtful', quote: outlet })
    : [];
}
