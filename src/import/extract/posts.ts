/** The post that somebody holds and where, before or behind his name: `渡口商会会长丁一`, `渡口大学教授、博士生导师 丁一`. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { chairs } from './chairs.ts';

/** Posts and callings; those of a newsroom are part of a byline. */
const post = new RegExp(
  `(?:${chairs}|教授|研究员|讲师|导师|博士后?|硕士|院士|学者|专家|[校院所部处科局厅市县区镇乡村馆厂台组班队]长|书记|主任|主席|医师|医生|教师|老师|律师|工程师|会计师|设计师|作家|诗人|画家|书法家|经理|董事长?|总裁|委员|代表|顾问|干事|理事|监事)$`,
  'u',
);
const ofNewsroom = /记者|通讯员|实习生|撰稿|编辑|特派员|评论员|主笔|专栏/;
/** How many characters a name has, the most frequent number first. */
const lengths = [3, 2, 4];

/**
 * The names of a value without posts; the value itself where any part of it is neither.
 * @example withoutPost('渡口大学教授、博士生导师丁一川') // '丁一川'
 */
export function withoutPost(value: string): string {
  if (ofNewsroom.test(foldScript(value))) return value;
  const parts = value.split(/[、，,；;]/).map((part) => part.trim());
  const names: string[] = [];
  for (const part of parts) {
    const name = nameOf(part);
    if (name !== undefined) names.push(name);
    else if (!isPost(part)) return value;
  }
  return names.length > 0 && names.join('、') !== parts.join('、') ? names.join('、') : value;
}

/**
 * True where a value says what somebody is, and not who: `渡口县副县长、渡口大学教授`.
 * @example arePosts('渡口商会会长') // true
 */
export const arePosts = (value: string): boolean =>
  !ofNewsroom.test(foldScript(value)) &&
  value
    .split(/[、，,；;]/)
    .map((part) => part.trim())
    .every((part) => part.length > 4 && nameOf(part) === undefined && isPost(part) && !opensWithName(part));

/** A name with a degree or a calling behind it: `尤三省硕士`. */
const opensWithName = (part: string): boolean =>
  lengths.some((size) => part.length - size <= 4 && isName(foldScript(part.slice(0, size))));

const isPost = (part: string): boolean => /\p{Script=Han}{2}/u.test(part) && post.test(foldScript(part));

/** A name alone, or the one that a part ends with. */
function nameOf(part: string): string | undefined {
  const folded = foldScript(part);
  if (isName(folded) && !post.test(folded)) return part;
  const placed = /^[（(]?[^（()）]{2,20}[)）][\s　]*(?<name>\p{Script=Han}{2,4})$/u.exec(folded)?.groups?.name;
  if (placed !== undefined && isName(placed)) return part.slice(-placed.length);
  const size = lengths.find((one) => isName(folded.slice(-one)) && isPost(part.slice(0, -one).replace(/[\s　]+$/, '')));
  return size === undefined ? undefined : part.slice(-size);
}
