/** Elements that name an account: by their class, as a link to a member's page, with his picture or the day beside them. */
import { isColumn, isInterface } from '../classify/interface-words.ts';
import { foldScript } from '../comparable.ts';
import { findDates } from '../extract/dates.ts';
import { labelOf, readLabels } from '../extract/labels.ts';
import { isOutlet } from '../extract/outlets.ts';
import { isOfReplies } from './author-name.ts';
import { attributeOf, type DomElement, elementsOf, isElement, textOf } from './dom.ts';
import { mayBeShort } from './measures.ts';

/** The kinds of places that name an account. */
export type Place = 'class' | 'link' | 'chip' | 'picture' | 'day' | 'head' | 'title' | 'platform';

/** A name with the kinds of its place, and what tells elements of one list from others. */
export interface Shown {
  name: string;
  kinds: Place[];
  shape: string;
}

const longestName = 16;
/** `作者：`, before a name. */
const longestLabel = 4;
const longestCard = 100;
const cardLevels = 3;

/** The account that an element names; undefined for others, and for those of replies and lists. */
export function shownIn(element: DomElement): Shown | undefined {
  const kinds: Place[] = [
    ...(isCalledName(element) ? (['class'] as const) : []),
    ...(element.tagName === 'a' && ofMember.test(attributeOf(element, 'href') ?? '') ? (['link'] as const) : []),
  ];
  // A member's page in an element that is named for somebody.
  if (kinds.length === 1 && kinds[0] === 'link' && isOnCard(element)) kinds.push('class');
  if (isBeforeDay(element)) kinds.push('chip');
  if (kinds.length === 0) return undefined;
  const name = mayBeShort(element, longestName + longestLabel) ? accountIn(textOf(element)) : undefined;
  if (name === undefined || isOfReplies(element) || isOfList(element)) return undefined;
  return { name, kinds: [...kinds, ...besides(element)], shape: shapeOf(element) };
}

/** Words of classes, those of `camelCase` too. */
const wordsOf = (element: DomElement): string[][] =>
  `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
    .split(/\s+/)
    .filter(Boolean)
    .map((name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[-_]+/)
        .filter(Boolean),
    );

const person = new Set([
  'author',
  'nick',
  'user',
  'blogger',
  'writer',
  'poster',
  'owner',
  'up',
  'member',
  'account',
  'authi',
  'profile',
]);
const called = new Set(['nick', 'nickname', 'username', 'uname', 'blogger', 'writer', 'authorname']);

/** True for an element whose class says that it holds an account's name: `author-name`, `follow-nickName`; `name` alone counts within an account's card. */
function isCalledName(element: DomElement): boolean {
  const own = wordsOf(element);
  if (own.some((words) => called.has(words.at(-1)!) || isOfPerson(words))) return true;
  return own.some((words) => words.length === 1 && words[0] === 'name') && isOnCard(element);
}

const isOfPerson = (words: readonly string[]): boolean =>
  ['name', 'link', 'author', 'up', 'user'].includes(words.at(-1)!) && words.some((word) => person.has(word));

function isOnCard(element: DomElement): boolean {
  return around(element, cardLevels).some((one) =>
    wordsOf(one).some((words) => words.some((word) => person.has(word) || word === 'avatar')),
  );
}

/** The page of a member on sites that hold many. */
const ofMember =
  /(?:^|[/.])(?:space|users?|people|members?|profile|author|home)(?:\.[a-z\d.]+)?\/+(?:token\/)?[^/?#.]+\/?(?:[?#]|$)|\/u(?:_|\/)[\w-]+\/?(?:[?#]|$)|home\.php\?mod=space|space-uid-\d|\/\/(?:www\.|blog\.)?[a-z]+\.[a-z.]{2,6}\/(?:u_)?[\w-]+\/?$/i;

const picture = /avatar|portrait|touxiang|head-?(?:img|pic|photo)|(?:^|[-_\s])face(?:$|[-_\s])|user-?(?:img|pic)/i;

/** A name between the mark of an original text and the day, each in an element of its own; a section stands before the day, too. */
function isBeforeDay(element: DomElement): boolean {
  if (element.tagName !== 'span' || !element.parentNode) return false;
  const fields: DomElement[] = [];
  for (const child of element.parentNode.childNodes) {
    if (isElement(child)) fields.push(child);
    if (fields.length > mostFields) return false;
  }
  const next = fields[fields.indexOf(element) + 1];
  const mark = fields[fields.indexOf(element) - 1];
  if (!mark || !mayBeShort(mark, 4) || !/^(?:首发|首發)?原[创創]$/.test(textOf(mark).trim())) return false;
  if (!next || !mayBeShort(next, longestDay)) return false;
  if (!mayBeShort(element, longestName + 4) || textOf(element).length > longestName + 4) return false;
  const text = textOf(next).trim();
  const [day] = text.length <= longestDay ? findDates(text) : [];
  return day !== undefined && text.length - (day.end - day.start) <= 1 && !isOutlet(textOf(element).trim());
}
const mostFields = 8;
const longestDay = 24;

/** What stands on one card with a name: a picture of somebody, the day. */
function besides(element: DomElement): Place[] {
  const cards = around(element, cardLevels).filter(
    (one) => mayBeShort(one, longestCard) && textOf(one).replace(/\s+/g, ' ').length <= longestCard,
  );
  const isPictured = cards.some((card) =>
    elementsOf(card).some(
      (one) =>
        (one.tagName === 'img' || one.childNodes.length <= 2) &&
        picture.test(`${attributeOf(one, 'class') ?? ''} ${attributeOf(one, 'src') ?? ''}`),
    ),
  );
  const isDated = cards.some((card) => findDates(textOf(card).replace(/\s+/g, ' ')).length === 1);
  return [...(isPictured ? (['picture'] as const) : []), ...(isDated ? (['day'] as const) : [])];
}

const listed = new Set(
  'login logged signin userbar topbar toolbar comment comments reply replies recommend recommended related rank ranking hot popular recent latest footer foot nav menu friend friends fans visitor visitors'.split(
    ' ',
  ),
);

const isOfList = (element: DomElement): boolean =>
  [element, ...around(element, Number.POSITIVE_INFINITY)].some(
    (one) => one.tagName !== 'body' && wordsOf(one).some((words) => words.some((word) => listed.has(word))),
  );

function around(element: DomElement, levels: number): DomElement[] {
  const found: DomElement[] = [];
  for (let node = element.parentNode; node && found.length < levels && 'tagName' in node; node = node.parentNode)
    if (isElement(node)) found.push(node);
  return found;
}

const shapeOf = (element: DomElement): string =>
  [element, ...around(element, 2)].map((one) => `${one.tagName}.${attributeOf(one, 'class') ?? ''}`).join('<');

/**
 * A short name without any sign of a sentence; undefined for words of the interface, labels and columns.
 * @example accountIn('作者：南山牧云') // '南山牧云'
 */
export function accountIn(text: string): string | undefined {
  const name = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:作者|博主|文|by)\s*[:：／/]\s*/i, '');
  const folded = foldScript(name);
  if (name.length < 2 || name.length > longestName || !/^[\p{Script=Han}\p{L}\d_.·-]+$/u.test(name)) return undefined;
  if (!/\p{Script=Han}{2}/u.test(name) || labelOf(name) !== undefined || readLabels(name).length > 0) return undefined;
  return isInterface(folded) || isColumn(folded) || ofSite.test(folded) ? undefined : name;
}

/** What stands in such elements and names nobody: `我的主页`, `个人中心`, `查看更多`, `站内信`. */
const ofSite =
  /^(?:我的|欢迎|您好|你好|游客|个人|查看|更多|关注|发布|退出|登录|注册|消息|私信|收藏|动态|作者|用户|会员)|(?:主页|中心|空间|文章|评论|动态|专栏|登录|注册|首页|博客|频道|作者|用户|专题|来源|时间|名片|资料|档案|好友|粉丝|相册|留言|访客)$/;
