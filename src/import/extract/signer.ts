/**
 * Who signs in a line that belongs to the text: with a bow (具名), or by an office. Who holds an office signs a notice for
 * those who elected him, and a message for himself: only its title tells the two apart.
 */
import { isName, organisation } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Block, Claim } from '../page.ts';
import { chairs } from './chairs.ts';
import { claim, dateClaim, monthClaim } from './claims.ts';
import { findDates } from './dates.ts';
import { findMonths } from './months.ts';
import { ranks } from './ranks.ts';
import { isDayAlone } from './sign-off.ts';

/** What a letter's writer puts behind the name: `谨启`, `敬上`. */
const bow =
  /[\s　]*(?:(?:谨|敬|拜|泣|手|叩|恭|亲)(?:启|上|书|识|呈|邀|贺|约|白|草|撰)|鞠躬|顿首|拜首|叩首|同启|同敬)[\s　!！。]*$/u;

/** What stands before it: an office, or whose kin. */
const office = new RegExp(`(?:${chairs}|之[妻夫子女父母]|[妻夫子女孙弟兄姐妹侄])$`, 'u');

const holding = new RegExp(`(?:${chairs})$`, 'u');

const line =
  /^[\s　]*(?:(?<who>\p{Script=Han}{2,16})[\s　]+)?(?<name>\p{Script=Han}[\s　]?\p{Script=Han}{1,3})[\s　]*$/u;
const longest = 30;

/** Titles of what somebody says in his own person: a speech, a letter, a preface. */
const message =
  /(?:[献贺致祝答悼][词辞]|讲话|演[讲说]|发言|谈话|[感谢慰问公开]{2}信|封信|寄语|感言|心声|的话|前言|序言?|卷首语|发刊[词辞]|告.{1,10}书)(?=$|[》」』）)：:—\s])|^(?:致|写给|给)\p{Script=Han}/u;

/**
 * The author whom the last line of a text, or the one above its last day, names: a guess, and told. Of an office-holder
 * below a notice it is told alone.
 * @param title the text's
 * @example signerOf([…, paragraph('会长 张三'), paragraph('2009年3月17日')], '新年献词') // author 张三
 */
export function signerOf(blocks: readonly Block[], title: string): Claim[] {
  const lines = blocks.filter(({ kind }) => kind !== 'image');
  const found = lines.findLast(
    ({ text }, index) =>
      index > 0 &&
      (index === lines.length - 1 || isDayAlone(lines[index + 1])) &&
      text.length <= longest &&
      signed(text) !== undefined,
  );
  if (!found) return [];
  const { name, isHolder } = signed(found.text)!;
  const isVouched = !isHolder || (message.test(foldScript(title.trim())) && !isOfSociety(lines));
  return claim('author', name, ranks.guess, { kind: 'author-guessed', quote: found.text.trim() }).map((one) =>
    isVouched ? one : { ...one, unvouched: true },
  );
}

/** The society speaks of itself and nobody says I: who holds its office signs for it, whatever the title. */
function isOfSociety(lines: readonly Block[]): boolean {
  const text = foldScript(lines.map((block) => block.text).join('\n'));
  return /本(?:会|社|馆|校)/.test(text) && !/我(?!们|会|社|馆|校|国|市|省|县|区|乡)|本人|笔者|个人/.test(text);
}

function signed(text: string): { name: string; isHolder: boolean } | undefined {
  const folded = foldScript(text);
  const end = bow.exec(folded)?.index;
  const { who, name } = line.exec(folded.slice(0, end))?.groups ?? {};
  if (!name || !isName(name) || organisation.test(name)) return undefined;
  if (end === undefined && !(who && office.test(who))) return undefined;
  const from = folded.slice(0, end).lastIndexOf(name);
  return { name: text.slice(from, from + name.length), isHolder: Boolean(who && holding.test(who)) };
}

/** The day of a line that ends with it, behind those who sign with a bow: `会长 张三 谨启　二零零六年三月`. */
function bowedDay(text: string): number | undefined {
  if (text.length > longestSignature) return undefined;
  const found = findDates(text).at(-1) ?? findMonths(text).at(-1);
  if (!found || text.slice(found.end).trim() !== '') return undefined;
  return bow.test(foldScript(text.slice(0, found.start)).trimEnd()) ? found.start : undefined;
}
const longestSignature = 60;
/** So near to the end it stands. */
const lastLines = 4;

/** True for such a line: it belongs to the notice. */
export const isBowed = (text: string): boolean => bowedDay(text) !== undefined;

/** When a notice was signed, in the line of those who sign. */
export function bowedDays(blocks: readonly Block[]): Claim[] {
  const line = blocks
    .filter(({ kind }) => kind !== 'image')
    .slice(-lastLines)
    .findLast(({ text }) => isBowed(text))?.text;
  if (line === undefined) return [];
  const day = line.slice(bowedDay(line));
  return [...dateClaim('date', day, ranks.sidelong), ...monthClaim(day, ranks.sidelong)];
}
