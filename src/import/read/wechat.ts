/** Pages of WeChat's official accounts: time, account and author stand in scripts and in a list above the text. */
import { organisation } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { claim, dateClaim } from '../extract/claims.ts';
import { isMedium } from '../extract/outlets.ts';
import { ranks } from '../extract/ranks.ts';
import { isProvince } from '../extract/values.ts';
import type { Claim } from '../page.ts';
import { attributeOf, type DomElement, elementsOf, textOf } from './dom.ts';

/**
 * The claim of a WeChat account as the source. The page of an association's own account names no other source: the claim is
 * left to a person.
 */
const ofAccount = (one: Claim): Claim =>
  isMedium(one.value) || !organisation.test(foldScript(one.value)) ? one : { ...one, unvouched: true };

/** The province of the poster by IP address (IP属地), which stands where an author may: 江苏 could be a name. */
const isWhereabouts = (element: DomElement): boolean =>
  /ip_wording/.test(attributeOf(element, 'id') ?? '') || isProvince(textOf(element).trim());

/** China's time: WeChat counts seconds of Unix time, and a post belongs to the day in Beijing. */
const beijing = 8 * 3600;

/** The claims of a saved WeChat page, and the elements that are its metadata; nothing for other pages. */
export function readWeChat(elements: DomElement[]): { claims: Claim[]; elements: DomElement[] } {
  const byId = (id: string) => elements.find((element) => attributeOf(element, 'id') === id);
  const content = byId('js_content');
  if (!content) return { claims: [], elements: [] };
  const scripts = elements
    .filter(({ tagName }) => tagName === 'script')
    .map((element) => element.childNodes.map((child) => ('value' in child ? child.value : '')).join(''))
    .join('\n');
  const seconds = /\b(?:ct|publish_time|createTime|oriCreateTime)\s*[=:]\s*["']?(\d{10})\b/.exec(scripts)?.[1];
  // Some years of pages have the day as it is printed.
  const day = /\bpublish_time\s*=\s*["'](\d{4}-\d{2}-\d{2})["']/.exec(scripts)?.[1];
  const nickname = /\bnickname\s*=\s*(?:htmlDecode\()?["']([^"']{1,40})["']/.exec(scripts)?.[1];
  const list =
    byId('meta_content') ??
    elements.find((element) => /\brich_media_meta_list\b/.test(attributeOf(element, 'class') ?? ''));
  // Where an end tag is lost, the list holds the text as well.
  const text = new Set([content, ...elementsOf(content)]);
  const parts = list
    ? [list, ...elementsOf(list)].filter((one) => !text.has(one) && !elementsOf(one).includes(content))
    : [];
  const ofClass = (name: RegExp) => parts.filter((element) => name.test(attributeOf(element, 'class') ?? ''));
  // The pages of 2014 give the day and the author the same class, and the account another name.
  const items = ofClass(/rich_media_meta_text/).filter(
    (element) => !/display\s*:\s*none/i.test(attributeOf(element, 'style') ?? ''),
  );
  const isDay = (element: DomElement) => dateClaim('date', textOf(element), ranks.script).length > 0;
  const printed = byId('publish_time') ?? items.find(isDay);
  const account = byId('js_name') ?? byId('post-user') ?? ofClass(/rich_media_meta_nickname/)[0];
  const name = (account ? textOf(account) : '') || nickname || '';
  const author = items.find(
    (element) =>
      element !== printed && !isDay(element) && textOf(element).trim() !== name.trim() && !isWhereabouts(element),
  );
  return {
    claims: [
      ...(printed ? dateClaim('date', textOf(printed), ranks.script) : []),
      ...dateClaim(
        'date',
        seconds ? new Date((Number(seconds) + beijing) * 1000).toISOString().slice(0, 19) : day,
        ranks.script,
      ),
      ...claim('source', name, ranks.account, { kind: 'source-doubtful', quote: name.trim() }).map(ofAccount),
      ...claim('author', (author ? textOf(author) : '').replace(/\s+/g, ' '), ranks.script),
    ],
    elements: parts,
  };
}
