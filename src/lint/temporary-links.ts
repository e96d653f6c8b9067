/** Addresses that work for some hours only: previews of WeChat, results of its search, signed links of cloud storage. */
import { type Problem, pointIn, problem } from '../content/problem.ts';

const address = /https?:\/\/[^\s<>"'()（），。；、！？“”]+/g;
const temporary =
  /^https?:\/\/mp\.weixin\.qq\.com\/(?:cgi-bin\/|[^#]*[?&](?:tempkey=|signature=))|[?&](?:X-(?:Amz|Goog|Oss)-Signature|OSSAccessKeyId|AWSAccessKeyId|q-signature|Signature=[^&]+&(?:.*&)?Expires|Expires=\d+&(?:.*&)?Signature|se=\d{4}-[^&]+&(?:.*&)?sig)=/i;
const hint = /tempkey|signature|cgi-bin|AccessKeyId|&sig=|\?sig=/i;

/** Each of them in a file, wherever it stands, but among an article's old addresses. */
export function checkTemporaryLinks(file: string, source: string): Problem[] {
  if (!hint.test(source)) return [];
  const at = pointIn(source);
  return [...source.replace(/^legacy:.*(?:\n[ -].*)*/m, (old) => old.replace(/[^\n]/g, ' ')).matchAll(address)]
    .filter(([found]) => temporary.test(found.replaceAll('&amp;', '&')))
    .map(({ 0: found, index }) => problem('temporary-link', { address: found }, { file, ...at(index) }));
}
