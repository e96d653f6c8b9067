/** Splits a source that was typed as one text into `name` and `url`: `人民日报（https://…）`, `[人民日报](https://…)`. */

/** What such a text begins with and does not belong to the name. */
const label =
  /^(?:本文)?(?:[转轉][载載自]自?|[来來]源[于於]?|出[处處]|原[载載][于於]?|稿源|摘[自编編])(?:[:：]\s*|(?=[\p{Script=Han}《“「[]{2}))/u;
/** What stands before an address in a sentence. */
const ofAddress = /[\s，,；;（(]*(?:原文)?(?:[链鏈連连][接结結]|[网網]址|地址)\s*[:：]?\s*$/u;
const address = /https?:\/\/[^\s（）()<>《》「」“”"'，、；。【】［］[\]{}｛｝]+/g;
/** What publishes; other words within 【】 are the title that WeChat copies with an address. */
const publishers =
  /(?:[报報社台臺刊网網]|[发發][布佈]|周刊|[杂雜][志誌]|[号號]|新[闻聞]|在[线線]|客[户戶]端|[会會館馆局委办辦])$/u;
const edges = /^[\s,，、;；:：。|／/<>()（）[\]—–-]+|[\s,，、;；:：。|／<>()（）[\]—–-]+$/g;

/**
 * The one address of a text that has words beside it, as programs copy both.
 * @example addressWithin('【年会】https://example.org/a') // 'https://example.org/a'
 */
export function addressWithin(text: string): string | undefined {
  const [url, ...more] = text.match(address) ?? [];
  if (!url || more.length > 0 || url === text.trim() || !URL.canParse(url)) return undefined;
  const [before = '', after = ''] = text.split(url);
  // A letter before it, or more of it behind a blank, makes it another.
  return /[A-Za-z]$/.test(before) || /^\s+[!-~]+$/.test(after) ? undefined : url;
}

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
  const [, titled] = /^【([^【】]+)】$/.exec(name) ?? [];
  return name ? { name: titled ? (publishers.test(titled) ? titled : '来源的名称') : name, url } : undefined;
}
