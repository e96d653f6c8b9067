/**
 * Who wrote, where a word says so and no grammar reads the rest of the line: `江城晚报·茶座 | 作者 丁一`,
 * `（丁一，作者单位：江城大学）`, `作者简介：丁一（……），毕业于江城大学`, `丁一｜江城大学历史系博士生`.
 */
import type { Classified } from '../classify/classify.ts';
import { foldLine, foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { affiliatedNames } from './affiliation.ts';
import { saidAuthor } from './author-said.ts';
import { chairs } from './chairs.ts';
import { claim } from './claims.ts';
import { isOutletName, isPersonName, leadingNames } from './leading-names.ts';
import { namesWithin } from './names-within.ts';
import { ranks } from './ranks.ts';
import { roleOf } from './role-words.ts';
import { shownAuthor } from './shown-author.ts';

const longest = 80;
/** A card of the author says more of him. */
const longestCard = 240;
const mostNames = 6;

/** The word for who wrote, with its sign; of 作者 a blank is one. */
const label =
  /(?:^|[\s　|｜丨·•,，、/／()（）【】—–-])(?:(?:本文|原|author[\s　]*)?作者(?:[\s　]*[:：|｜丨/／∕][\s　]*|[\s　]+)|author[\s　]*作者|\p{Script=Han}{2,8}(?:、\p{Script=Han}{2,8})?记者[\s　]+|(?:撰文|撰稿|采写|文字?|图文|文图)[\s　]*[:：|｜丨/／∕][\s　]*)/giu;
const firstWord = (text: string): string => /^[^\s　，,。；;）)】\]|｜丨]*/u.exec(text)![0];

/** Whose the picture is. */
const taken = /^[^\s　]{2,8}[\s　]*(?:摄(?!影报道)|供图|绘|制图)/u;

/** The names behind such a word anywhere in a line; a guess, since the grammar of the line is not known. */
function labelledIn(text: string): Claim[] {
  for (const { index, 0: found } of foldScript(text).matchAll(label)) {
    const rest = text.slice(index + found.length);
    const leading = leadingNames(rest);
    const names = taken.test(foldScript(rest)) ? [] : leading.length > 0 ? leading : namesWithin(firstWord(rest));
    if (names.length > 0 && names.length <= mostNames)
      return claim('author', names.join('、'), ranks.guess, {
        kind: 'author-doubtful',
        quote: text.trim().slice(0, 40),
      });
  }
  return [];
}

/** The card of the author, which its heading announces. */
const card =
  /^[\s　*＊※【（(]*(?:作者简介|作者介绍|关于作者|本文作者)[\s　】)）]*[:：|｜丨][\s　]*(?<name>\p{Script=Han}{2,4}|(?:\p{Script=Han}{1,6}[·•・‧])+\p{Script=Han}{1,8})(?=[\s　]*[（(，,。、：:；;|｜]|[\s　]*(?:系|是|为|现任|现为|毕业|任职|男|女))/u;
/** A name, a bar, and its bearer's office or profession, in a line of their own above the text: `丁一｜江城大学博士生`. */
const besideChair = new RegExp(
  `^[\\s　]*(?<name>\\p{Script=Han}{2,4})[\\s　]*[|｜丨／/][\\s　]*(?=\\p{Script=Han})[^。！？]{2,60}(?:${chairs}|学者|研究员|研究学者|[博硕]士生?|博士后|讲师|作家|律师|医师|医生|记者|编辑|工程师|负责人|创始人|创办人)[。]?[\\s　]*$`,
  'u',
);

/** Names of any kind before the town that they report from: `Ann 丁一 发自 江城`. */
const sentFrom =
  /^[\s　]*(?<names>(?:[A-Z][\w.’'-]*|\p{Script=Han}{2,4})(?:[\s　、，,&]+(?:[A-Z][\w.’'-]*|\p{Script=Han}{2,4})){0,4})[\s　]+发自[\s　]*\p{Script=Han}{2,8}[\s　]*$/u;

/** Who sent the text; pen names are told. */
function sentIn(text: string): Claim[] {
  const names = sentFrom.exec(foldScript(text))?.groups?.names;
  if (names === undefined) return [];
  const written = text
    .slice(foldScript(text).indexOf(names))
    .slice(0, names.length)
    .split(/[\s　、，,&]+/);
  const people = written.filter((word) => !isOutletName(word) && roleOf(foldScript(word)) === undefined);
  const flag = { kind: 'author-doubtful', quote: text.trim() };
  return claim('author', people.join('、'), ranks.credit, people.every(isPersonName) ? undefined : flag);
}

/** Names behind the desk that they work for, before the word for a report: `江城视觉 丁一 综合报道`. */
const reported =
  /^[\s　]*(?:\p{Script=Han}{2,8}[\s　]+)?(?<names>\p{Script=Han}{2,4}(?:[、\s　]+\p{Script=Han}{2,4}){0,3})[\s　]+(?:综合|编译|联合|独家|采访|整理)*(?:报道|报导|编译|整理)[\s　]*$/u;
/** A foreign name in Chinese with its own letters in a bracket. */
const bothLetters =
  /^[\s　]*(?<names>(?:\p{Script=Han}{1,6}[·•・‧])+\p{Script=Han}{1,8})[\s　]*[（(]\p{Lu}[\p{L}.'’ -]{2,40}[)）][\s　]*$/u;

/** Names alone right above the text, by the form of their line; of a desk that no list knows, a guess. */
function namedAbove(text: string): Claim[] {
  const folded = foldScript(text);
  const foreign = bothLetters.exec(folded)?.groups?.names;
  const names = foreign ?? reported.exec(folded)?.groups?.names;
  if (!names?.split(/[、\s　]+/).every(isPersonName)) return [];
  const at = folded.indexOf(names);
  const written = text.slice(at, at + names.length);
  const flag = foreign ? undefined : { kind: 'author-guessed', quote: text.trim() };
  return claim('author', written, foreign ? ranks.introduced : ranks.guess, flag);
}

/** The same behind the sign that papers put before who wrote, whatever he is: `◎丁一／江城的朋友`. */
const marked =
  /^[\s　]*[□◎○●◇◆■☆★※][\s　]*(?<name>\p{Script=Han}{2,4})[\s　]*[|｜丨／/（(][\s　]*[^。！？]{2,40}[)）]?[\s　]*$/u;

/** From whom an account of WeChat took a text: `The following article is from 老槐 Author 丁一`. */
const forwarded =
  /^[\s　]*(?:The following article is from|以下文章来源于)[\s　:：]*(?<outlet>\S(?:.{0,30}?\S)?)[\s　，,]+(?:Author|作者)[\s　:：]*(?<name>\S.{0,20})$/u;

function forwardedIn(text: string): Claim[] {
  const written = text.trim();
  const folded = foldScript(written);
  const { outlet = '', name = '' } = forwarded.exec(folded)?.groups ?? {};
  if (name === '') return [];
  const from = folded.indexOf(outlet);
  return [
    ...claim('source', written.slice(from, from + outlet.length), ranks.after),
    ...claim('author', written.slice(-name.length), ranks.introduced),
  ];
}

/** Around the line and behind it. */
const bracket = /^[\s　*＊※]*[（(【[]?[\s　]*|[\s　。]*[)）】\]]?[\s　。]*$/g;

/** Who wrote as such a sentence says it without doubt. */
function introducedIn(text: string, isAbove: boolean): Claim[] {
  const folded = foldScript(text);
  const said = text.length <= longest ? saidAuthor(text.replace(bracket, '')) : undefined;
  if (said) return claim('author', said, ranks.introduced);
  // In a bracket below the text, before whoever guided him: `（江城中学 丁一；指导老师 贺二）`.
  const inner = /^[\s　]*[（(【]([^（()）【】]{4,60})[)）】][\s　。]*$/u.exec(text)?.[1];
  const worker = inner === undefined ? undefined : affiliatedNames(inner.split(/[；;，,][\s　]*(?=指导|辅导)/u)[0]!);
  if (worker && /指导|辅导/.test(folded)) return claim('author', worker, ranks.introduced);
  const beside = isAbove && text.length <= longest ? besideChair.exec(folded) : null;
  const sign = isAbove && text.length <= longest ? marked.exec(folded) : null;
  const name = [card.exec(folded), sign, beside]
    .map((found) => found?.groups?.name)
    .find((one) => one && isPersonName(one));
  if (!name) return [];
  const at = folded.indexOf(name);
  return claim('author', text.slice(at, at + name.length), ranks.introduced);
}

/** Names that stand in a row below a heading that says no more than that they wrote: `作者`, and portraits with their names. */
function belowHeading(lines: readonly Classified[], index: number): Claim[] {
  if (!/^[\s　]*(?:本文)?作者[\s　]*[:：]?[\s　]*$/.test(lines[index]!.block.text)) return [];
  const rest = lines.slice(index + 1, index + 1 + mostNames).map(({ block }) => block.text.trim());
  const end = rest.findIndex((name) => !isPersonName(name));
  const names = [...new Set(rest.slice(0, end < 0 ? undefined : end))];
  return names.length > 0 ? claim('author', names.join('、'), ranks.introduced) : [];
}

/** A name alone right below an essay that says "I" again and again signs it: a guess. */
function signedBelow(lines: readonly Classified[], index: number): Claim[] {
  const { block, label: own } = lines[index]!;
  const name = block.text.trim();
  if (lines[index - 1]?.label !== 'paragraph' || own === 'paragraph' || block.kind === 'image') return [];
  if (!/^\p{Script=Han}{3}$/u.test(name) || !isPersonName(name) || block.hints.linked > 0) return [];
  const spoken = lines.filter((line) => line.label === 'paragraph' && /我/.test(line.block.text)).length;
  return spoken >= leastSpoken ? claim('author', name, ranks.guess, { kind: 'author-guessed', quote: name }) : [];
}
const leastSpoken = 3;

/**
 * The claims of the lines around the text; sibling pages that have the same line, links and headlines claim nothing.
 * @param claims what the markup declares
 * @example looseBylines(classify([paragraph('江城晚报·茶座 | 作者 尤三省'), …]), []) // author 尤三省, a guess
 */
export function looseBylines(lines: readonly Classified[], claims: readonly Claim[]): Claim[] {
  const title = lines.findIndex(({ label: kind }) => kind === 'title');
  const isProse = ({ label: own, block: { kind } }: Classified, index: number) =>
    own === 'paragraph' && kind !== 'image' && index > title;
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  const declared = new Set(
    claims.flatMap(({ field, rank, value }) => (field === 'author' && rank <= ranks.declared ? foldLine(value) : [])),
  );
  const found = lines.flatMap(({ block: { kind, text, hints }, label: own, features }, index) => {
    const isAbove = index >= title && index <= first + 2;
    if (!(isAbove || index >= last - 1) || own === 'title' || text.length > longestCard) return [];
    if (hints.repeated > 0 || features.related) return [];
    const shown = isAbove ? shownAuthor(lines, index, declared) : [];
    if (shown.length > 0 || hints.linked > 0.6 || kind === 'image') return shown;
    const said = [
      ...introducedIn(text, index <= first + 1),
      ...sentIn(text),
      ...forwardedIn(text),
      ...(isAbove ? [...belowHeading(lines, index), ...namedAbove(text)] : signedBelow(lines, index)),
    ];
    return said.length > 0 || text.length > longest ? said : labelledIn(text);
  });
  const introduced = [...new Set(found.flatMap(({ rank, value }) => (rank === ranks.introduced ? value : [])))];
  return introduced.length > 1 && introduced.length <= mostNames
    ? found.map((one) => (one.rank === ranks.introduced ? { ...one, value: introduced.join('、') } : one))
    : found;
}
