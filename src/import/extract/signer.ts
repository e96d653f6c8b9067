/** Who signs a letter, a notice or a speech in a line that belongs to its text: by an office, or with a bow (具名). */
import { isName, organisation } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Block, Claim } from '../page.ts';
import { claim } from './claims.ts';
import { chairs } from './offices.ts';
import { ranks } from './ranks.ts';
import { isDayAlone } from './sign-off.ts';

/** What a letter's writer puts behind the name: `谨启`, `敬上`. */
const bow =
  /[\s　]*(?:(?:谨|敬|拜|泣|手|叩|恭|亲)(?:启|上|书|识|呈|邀|贺|约|白|草|撰)|鞠躬|顿首|拜首|叩首|同启|同敬)[\s　!！。]*$/u;

/** What stands before it: an office, or whose kin. */
const office = new RegExp(`(?:${chairs}|之[妻夫子女父母]|[妻夫子女孙弟兄姐妹侄])$`, 'u');

const line =
  /^[\s　]*(?:(?<who>\p{Script=Han}{2,16})[\s　]+)?(?<name>\p{Script=Han}[\s　]?\p{Script=Han}{1,3})[\s　]*$/u;
const longest = 30;

/**
 * The author whom the last line of a text, or the one above its last day, names: a guess, and told.
 * @example signerOf([…, paragraph('会长 张三'), paragraph('2009年3月17日')]) // author 张三
 */
export function signerOf(blocks: readonly Block[]): Claim[] {
  const lines = blocks.filter(({ kind }) => kind !== 'image');
  const found = lines.findLast(
    ({ text }, index) =>
      index > 0 &&
      (index === lines.length - 1 || isDayAlone(lines[index + 1])) &&
      text.length <= longest &&
      signed(text) !== undefined,
  );
  if (!found) return [];
  return claim('author', signed(found.text)!, ranks.guess, { kind: 'author-guessed', quote: found.text.trim() });
}

function signed(text: string): string | undefined {
  const folded = foldScript(text);
  const end = bow.exec(folded)?.index;
  const { who, name } = line.exec(folded.slice(0, end))?.groups ?? {};
  if (!name || !isName(name) || organisation.test(name)) return undefined;
  if (end === undefined && !(who && office.test(who))) return undefined;
  const from = folded.slice(0, end).lastIndexOf(name);
  return text.slice(from, from + name.length);
}
