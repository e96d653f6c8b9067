/** Words of an office that stand among names: where somebody works, and what else he did for an issue. */
import { isName, organisation } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { chairs } from './chairs.ts';
import { isMedium } from './outlets.ts';
import { withoutInterns } from './role-words.ts';
import { isDepartment } from './vouch.ts';

/** Departments end as societies and offices do, and in words that alone name none. */
const department = /(?:[处部室组科股团办会]|中心|支部|分会|宣传|联络)$/u;

/** Offices by the two characters that everybody calls them. */
const short = /^(?:团委|党委|党办|校办|院办|学工|工会|妇联|侨联|商会|总会)$/;

const chair = new RegExp(`^(?:名誉|荣誉|永远|常务|副|正)*(?:${chairs})$`, 'u');

/** The word of what somebody did, before the name that its label asks for: `作者：文/尤三省`. */
const deed = /^(?:图文|文图|撰文|文|撰)[\s　]*[/／|｜][\s　]*(?=\p{Script=Han}{2,4}$)/u;

/**
 * Names without the office in which somebody works, which stands before them; a newsroom's office is part of a byline.
 * @example withoutOffice('联络部 尤三省') // '尤三省'
 * @example withoutOffice('记者 尤三省') // '记者 尤三省'
 */
export function withoutOffice(value: string): string {
  const words = value.replace(deed, '').split(/[\s　]+/);
  const rest = words.filter((word) => !isOffice(word));
  return rest.length > 0 &&
    (rest.length < words.length || words.join(' ') !== value.split(/[\s　]+/).join(' ')) &&
    rest.every((word) => isName(foldScript(word)))
    ? rest.join(' ')
    : value;
}

function isOffice(word: string): boolean {
  const folded = foldScript(word);
  // Of 记者罗科 the last character is a name's.
  if (/记者|通讯员/.test(folded)) return false;
  if (chair.test(folded) || short.test(folded) || isDepartment(word)) return true;
  return (
    /^\p{Script=Han}{3,14}$/u.test(folded) &&
    !isName(folded) &&
    !isMedium(word) &&
    (department.test(folded) || organisation.test(folded))
  );
}

/** Editors that a line names one behind the other, each with his word. */
const editing = /[\s　]+(?:责任编辑|执行编辑|文字编辑|实习编辑|见习编辑|责编|编辑)[\s　]+(?=\p{Script=Han}{2})/gu;
/** Who did something else for the issue. */
const others = /[\s　]+(?:校对|审核|审稿|复审|终审|监制|签发|摄影|美编|排版|制作|录入)[\s　]+\p{Script=Han}.*$/u;

/** Behind a name, that he is new to it. */
const beginner = /(?<=\p{Script=Han}{2})[\s　]*[（(](?:实习|實習|见习|見習|兼职|兼職)(?:编辑|編輯)?[)）]$/u;

/** Editors without their words, without their interns and who did something else. @example withoutEditing('尤三省 责编 贺大有 校对 方一') // '尤三省 贺大有' */
export function withoutEditing(value: string): string {
  const folded = withoutInterns(foldScript(value), foldScript(value));
  const own = value.slice(0, folded.length - (others.exec(folded)?.[0].length ?? 0));
  let from = 0;
  const names: string[] = [];
  for (const { index, 0: word } of foldScript(own).matchAll(editing)) {
    names.push(own.slice(from, index));
    from = index + word.length;
  }
  return [...names, own.slice(from)].join(' ').replace(beginner, '');
}
