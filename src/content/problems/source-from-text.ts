/** Splits a source that was typed as one text into `name` and `url`: `人民日报（https://…）`, `[人民日报](https://…)`. */

/** What such a text begins with and does not belong to the name. */
const label =
  /^(?:本文)?(?:[转轉][载載自]自?|[来來]源[于於]?|出[处處]|原[载載][于於]?|稿源|摘[自编編])(?:[:：]\s*|(?=[\p{Script=Han}《“「[]{2}))/u;
/** What stands before an address in a sentence. */
const ofAddress = /[\s，,；;（(]*(?:原文)?(?:[链鏈連连][接结結]|[网網]址|地址)\s*[:：]?\s*$/u;
const address = /https?:\/\/[^\s（）()<>《》「」“”"'，、；。]+/g;
const edges = /^[\s,，、;；:：。|／/<>()（）[\]—–-]+|[\s,，、;；:：。|／<>()（）[\]—–-]+$/g;

/**
 * @returns nothing without one address, or without a name beside it
 * @example sourceFromText('转载自：人民日报（https://example.org/a）') // { name: '人民日报', url: 'https://example.org/a' }
 */
export function sourceFromText(text: string): { name: string; url: string } | undefined {
  if (!text.includes('://')) return undefined;
  const plain = text.trim().replace(label, '');
  const [, words, linked] = /^!?\[([^\]]+)\]\((https?:[^()\s]+)\)[。.]?$/.exec(plain) ?? [];
  const [url, ...more] = linked ? [linked] : (plain.match(address) ?? []);
  if (!url || more.length > 0 || !URL.canParse(url)) return undefined;
  const [before = '', after = ''] = linked ? [words] : plain.split(url);
  const name = [before.replace(ofAddress, ''), after]
    .map((part) => part.replace(edges, ''))
    .filter(Boolean)
    .join(' ');
  return name ? { name, url } : undefined;
}
