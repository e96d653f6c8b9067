/**
 * Addresses that work for some hours only, or for whoever is signed in: previews of WeChat and of content systems, results of its search, signed links of cloud
 * storage, what a visitor is handed who has signed in. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

const address = /https?:\/\/[^\s<>"'()（），。；、！？“”]+/g;
const temporary =
  /^https?:\/\/mp\.weixin\.qq\.com\/(?:cgi-bin\/|[^#]*[?&](?:tempkey=|signature=))|[?&](?:X-(?:Amz|Goog|Oss)-Signature|OSSAccessKeyId|AWSAccessKeyId|q-signature|Signature=[^&]+&(?:.*&)?Expires|Expires=\d+&(?:.*&)?Signature|se=\d{4}-[^&]+&(?:.*&)?sig)=|[?&](?:preview(?:_id|_nonce)?|is_preview|draft)=(?:true|1|yes|\w{8,})|[?&;](?:(?:PHP|J|ASP)?SESS(?:ION)?_?ID|(?:access_?)?token|auth_?key|ticket)=[\w.%-]{8,}/i;
const hint =
  /[?&;](?:is_)?preview|[?&;]draft=|sess|token|auth_?key|ticket|tempkey|signature|cgi-bin|AccessKeyId|&sig=|\?sig=/i;

/** What advertisers, mail programs and chat programs write behind an address. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|mc_[ce]id|spm|scm|share_token|share_source|share_from|from_source|vd_source|spm_id_from|chksm|xhsshare|igshid|si|timestamp|scene)$/i;
const mayTrack = /utm_|clid=|braid=|mc_[ce]id|spm|share_|vd_source|from_source|igshid|xhsshare/i;

/** An address without what tracks its readers. */
function untracked(found: string): string {
  const [whole = '', hash = ''] = [found.split('#')[0], found.slice(found.split('#')[0]!.length)];
  const [path = '', query] = whole.split('?');
  if (query === undefined) return found;
  const kept = query.split('&').filter((one) => !tracking.test(one.split('=')[0]!));
  return `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`;
}

/** Addresses with such marks; only those that have a mark of an advertiser or of a chat program. */
export function checkTrackedLinks(file: string, source: string): Problem[] {
  if (!mayTrack.test(source)) return [];
  const at = pointIn(source);
  return matchesIn(withoutLegacy(source), address).flatMap(({ 0: found, index }) => {
    const better = mayTrack.test(found) ? untracked(found) : found;
    return better === found
      ? []
      : [
          {
            ...problem('tracked-link', { found, better }, { file, ...at(index) }),
            edit: { length: found.length, text: better },
          },
        ];
  });
}

/** A source whose old addresses are blank: they stay as they were. */
const withoutLegacy = (source: string): string =>
  source.replace(/^legacy:.*(?:\n[ -].*)*/m, (old) => old.replace(/[^\n]/g, ' '));

/** Each of them in a file, wherever it stands, but among an article's old addresses. */
export function checkTemporaryLinks(file: string, source: string): Problem[] {
  if (!hint.test(source)) return [];
  const at = pointIn(source);
  return matchesIn(withoutLegacy(source), address)
    .filter(([found]) => temporary.test(found.replaceAll('&amp;', '&')))
    .map(({ 0: found, index }) => problem('temporary-link', { address: found }, { file, ...at(index) }));
}
