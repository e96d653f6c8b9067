/** Lines that say when, where and for whom something takes place. */
import type { Seen } from './line-features.ts';

/** Lines that say when, where and for whom something takes place, one behind the other: no metadata. */
export function isAgenda(seen: readonly Seen[], index: number): boolean {
  let from = index;
  while (from > 0 && agendaLine.test(seen[from - 1]!.folded)) from--;
  let to = index;
  while (to < seen.length && agendaLine.test(seen[to]!.folded)) to++;
  return index < to && to - from >= 2 && seen.slice(from, to).some(({ folded }) => ofEvents.test(folded));
}

/** The number before a point of an agenda: `二、时间：`. */
const point = '(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、])?';
const agendaLine = new RegExp(
  `^[\\s　【[]*${point}(?:时间|日期|地点|地址|出席|列席|缺席|主持|主讲|讲者|记录|会费|费用|票价|报名|对象|人数|议题|集合|交通|电话|联系人|备注|标准|条件|要求|办法|方式)(?:方式|人|者|单位)?[】\\]]?[ 　]*[:：]`,
);
const ofEvents = new RegExp(
  `^[\\s　【[]*${point}(?:地点|出席|列席|主持|主讲|讲者|会费|费用|票价|报名|对象|集合|标准|条件|办法)`,
);
