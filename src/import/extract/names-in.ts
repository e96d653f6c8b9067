/** Who is named in the value of an author, one by one, without offices. */
import { foldScript } from '../comparable.ts';
import { standing } from '../standing.ts';

/** What stands before the names of those who wrote. */
const staff = new RegExp(`(?:本[报刊网台站社])?(?:${standing})*(?:记者|通讯员|实习生)`, 'g');

/** The names, in Simplified. @example namesIn('记者 张三 通讯员李四') // ['张三', '李四'] */
export const namesIn = (value: string): string[] =>
  foldScript(value)
    .replace(staff, '、')
    .split(/[、，,／/]+|(?<=\p{Script=Han})[\s　]+(?=\p{Script=Han})/u)
    .map((name) => name.trim())
    .filter(Boolean);
