/** The author of a post: a name behind a label without a colon (张贴者 甲), or the name of a forum's member. */
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { isMedium } from './outlets.ts';
import { ranks } from './ranks.ts';
import { canBePerson, isPersonal } from './vouch.ts';

/** `由 秘书处 在 …`, `by Mei Yu`, `作者是尤三省。` */
const poster =
  /(?<![\p{Script=Han}A-Za-z])(?:(?:由|[Bb]y|BY|(?:发表|发布|张贴|發表|發佈|發布|張貼)[者人])[ 　]+|作者[是为為][ 　]*)(\p{Lu}[\p{L}.'’-]*(?: (?!(?:Posted|Published|Updated|On|In|At|Under)\b)\p{Lu}[\p{L}.'’-]*){1,3}|[^\s。，；]+)/gu;

/** The names, in order. @example postersIn('Posted by Mei Yu in News') // ['Mei Yu'] */
export const postersIn = (text: string): string[] => [...text.matchAll(poster)].map(([, name]) => name!);

/** The text without the words and the names. */
export const withoutPosters = (text: string): string => text.replace(poster, ' ');

/** A line that says nothing else: `Written by Mei Yu`. */
const whole =
  /^[\s　]*(?:(?:written|posted|published|submitted|contributed|filed)\s+(?:(?:in|under|on)\s+\S{1,20}\s*[·•|,，]\s*)?)?by\s+(\S.{1,39}?)[\s　]*$/i;

/** Whom such a line names, where it is a person. @example writtenBy('Written by 尤三省') // '尤三省' */
export function writtenBy(line: string): string | undefined {
  const [name] = whole.exec(line)?.[1]?.split(/\s*[／/|｜]\s*/) ?? [];
  return name && isPersonal(name) ? name : undefined;
}

/** What forums print beside a member's name: whether he is there, and buttons. */
const beside = /[\s　]*(?:当前)?(?:离线|在线|隐身)|[\s　]*(?:只看(?:他|楼主|该作者)|发消息|加好友|个人空间)/g;

/** Who works there: no name is behind it. */
const ofStaff = /(?:[小总主]?编辑?|编者|记者|管理员?|客服|发[布表]|网管|站长|[小客助]手)$/;

/**
 * The claim of a member of a forum to what he posted; none for login names in Latin letters, and for offices.
 * @example memberClaim('巷口老槐 当前离线') // author 巷口老槐, doubtful
 */
export const memberClaim = (text: string): Claim[] => nameClaim(text, ranks.poster);

/**
 * The claim of the account that several places of a page name as who wrote; of a paper's account, as where the text is from.
 * @example accountClaim('巷口老槐') // author 巷口老槐, doubtful
 */
export const accountClaim = (text: string): Claim[] =>
  isMedium(text)
    ? claim('source', text, ranks.shown, { kind: 'source-doubtful', quote: text })
    : nameClaim(text, ranks.shown);

function nameClaim(text: string, rank: number): Claim[] {
  const folded = foldScript(text);
  const name = [...folded.matchAll(beside)]
    .reduceRight((rest, { index, 0: word }) => rest.slice(0, index) + rest.slice(index + word.length), text)
    .trim();
  if (
    !/^[\p{Script=Han}\w·.-]{2,12}$/u.test(name) ||
    !/\p{Script=Han}{2}/u.test(name) ||
    !canBePerson(name) ||
    ofStaff.test(foldScript(name))
  )
    return [];
  return claim('author', name, rank, { kind: 'author-doubtful', quote: name });
}
