/** Links that lead through the page of another program: of a search engine, a mail program, a chat. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

/** Such pages, and the parameter that says where they lead. */
const through =
  /https?:\/\/(?:(?:www\.)?google(?:\.\w{2,3}){1,2}\/url|lm?\.facebook\.com\/l\.php|l\.instagram\.com\/|(?:www\.)?youtube\.com\/redirect|link\.zhihu\.com\/|link\.juejin\.cn\/?|link\.csdn\.net\/|www\.jianshu\.com\/go-wild|c\.pc\.qq\.com\/[\w.]+|weixin110\.qq\.com\/[\w/-]+|mp\.weixin\.qq\.com\/mp\/\w+|\w+\.safelinks\.protection\.outlook\.com\/|slack-redir\.net\/link|t\.umblr\.com\/redirect)\?(?<query>[^\s<>"'()（），。；、！？“”]+)/gi;
const target = /^(?:q|u|url|target|to|pfurl|z|goto)=(https?(?::|%3a).+)$/i;

/** Where an address leads in the end; nothing for one that does not say it. */
function destination(query: string): string | undefined {
  const found = query
    .replaceAll('&amp;', '&')
    .split('&')
    .flatMap((one) => target.exec(one)?.[1] ?? [])[0];
  if (!found) return undefined;
  try {
    const decoded = /^https?%3a/i.test(found) ? decodeURIComponent(found) : found;
    // A bracket would end the link of Markdown.
    return decoded.replace(/[()\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return undefined;
  }
}

/** Each of them outside an article's old addresses. */
export function checkRedirectLinks(file: string, source: string): Problem[] {
  if (!/(?:[?&;](?:q|u|url|target|to|pfurl|z|goto)=https?[:%])/i.test(source)) return [];
  const at = pointIn(source);
  return matchesIn(source, through).flatMap(({ 0: found, index, groups }) => {
    const better = destination(groups?.query ?? '');
    const line = source.slice(source.lastIndexOf('\n', index) + 1, index);
    if (!better || /^(?:legacy:|\s+- )/.test(line)) return [];
    return [
      {
        ...problem('tracked-link', { found, better, through: true }, { file, ...at(index) }),
        edit: { length: found.length, text: better },
      },
    ];
  });
}
