/** Items of a list that have their number or sign twice: Markdown's own, and the one that was pasted with the text. */

/** The sign of an item, and another behind it. */
const twice =
  /^[ \t]*(?:[-+*]|\d{1,3}[.)])[ \t]+(?:(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})(?:[.．)）](?!\d)|[ \t]*、)[ \t\u3000]*|[（(](?<bracketed>\d{1,2}|[一二三四五六七八九十]{1,3})[）)][ \t\u3000]*|(?<circled>[①-⑳])[ \t\u3000]*|(?<bullet>[•●◆◇■□○▪·・-])[ \t\u3000]+)(?=\S)/u;
const numerals = '一二三四五六七八九十';

/** The number of a sign; that of a bullet is its position, since all are alike. */
function numberOf(groups: Record<string, string | undefined>, position: number): number {
  const { number, bracketed, circled } = groups;
  if (circled) return circled.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const word = number ?? bracketed;
  if (word === undefined) return position;
  if (/^\d+$/.test(word)) return Number(word);
  return word.length === 1 ? numerals.indexOf(word) + 1 : position;
}

/**
 * @param items the source of each item of one list, its sign included
 * @returns the first of them, and how it is written; nothing where their numbers do not count on from one
 * @example doubledSigns(['1. 1、签到', '2. 2、开会']) // { found: '1. 1、签到', better: '1. 签到' }
 */
export function doubledSigns(items: readonly string[]): { found: string; better: string } | undefined {
  if (items.length < 2) return undefined;
  const counts = items.every((item, i) => {
    const groups = twice.exec(item)?.groups;
    return groups !== undefined && numberOf(groups, i + 1) === i + 1;
  });
  if (!counts) return undefined;
  const [first = ''] = items;
  const [found = ''] = /^[^\n]{1,24}/.exec(first.trimStart()) ?? [];
  const [all = '', groups] = [twice.exec(found)?.[0], twice.exec(found)?.groups];
  const sign = groups?.bullet ? '- ' : '1. ';
  return { found, better: sign + found.slice(all.length) };
}
