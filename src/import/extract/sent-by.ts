/** Who wrote for an agency or a paper, at the end of a text that keeps it: `（丁一江城社特稿）`, `江城时事讯（丁一）`. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { isMedium } from './outlets.ts';
import { ranks } from './ranks.ts';

const names = '(?<who>\\p{Script=Han}{2,4}(?:[、\\s　]+\\p{Script=Han}{2,4})*?)';
const outlet = '(?<outlet>\\p{Script=Han}{2,8}?[社报网台刊])';
const report = '(?:专?特稿|专稿|专电|供?稿|专?讯|电|特写|综述|报道)';
const office = '(?:(?:记者|通讯员)[\\s　:：]*)?';

const shapes = [
  `[（(【〔][\\s　]*${names}[\\s　／/]+${outlet}${report}[\\s　]*[)）】〕]`,
  `[（(【〔][\\s　]*${outlet}${report}[\\s　／/]*${office}${names}[\\s　]*[)）】〕]`,
  `(?<outlet>\\p{Script=Han}{2,8}?)(?:专?讯|特稿|供稿)[\\s　]*[（(][\\s　]*${office}${names}[\\s　]*[)）]`,
  `[（(【〔](?<glued>[\\p{Script=Han}、]{4,20}?[社报网台刊])${report}[\\s　]*[)）】〕]`,
].map((shape) => new RegExp(`(?:^|[。！？”」』…）)])[\\s　]*${shape}[\\s　。]*$`, 'u'));
const longest = 60;

/** @example readSentBy('……毫不在乎。（丁一江城社特稿）') // author 丁一, source 江城社 */
export function readSentBy(text: string): Claim[] {
  const tail = text.trimEnd().slice(-longest);
  if (!/[)）】〕]。?$/.test(tail)) return [];
  const folded = foldScript(tail);
  for (const shape of shapes) {
    const found = shape.exec(folded)?.groups;
    const { who, outlet: sender } = found?.glued ? parted(found.glued) : { who: found?.who, outlet: found?.outlet };
    if (!who || !sender || !who.split(/[、\s　]+/).every(isName)) continue;
    const shown = (part: string) => tail.slice(folded.lastIndexOf(part)).slice(0, part.length);
    return [
      ...claim('author', shown(who), ranks.dateline),
      ...(isMedium(sender) && !/^[本我]/.test(sender) ? claim('source', shown(sender), ranks.dateline) : []),
    ];
  }
  return [];
}

const fewest = 3;

/** Names and the outlet behind them without a sign: the last name has three characters where that leaves an outlet of three. */
function parted(glued: string): { who?: string; outlet?: string } {
  const from = glued.lastIndexOf('、') + 1;
  const end = [3, 2, 4]
    .map((size) => from + size)
    .find((at) => glued.length - at >= fewest && isName(glued.slice(from, at)));
  return end === undefined ? {} : { who: glued.slice(0, end), outlet: glued.slice(end) };
}
