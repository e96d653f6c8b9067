/** Details of an author behind his name in a byline, which are no part of it: affiliation, address, telephone. */
import { foldScript } from '../comparable.ts';

const details =
  /[\s　，,；;]+(?<label>(?:所在|工作)?单位|学校|班级|年级|专业|职务|职称|电话|手机|qq|tel|(?:电子)?邮箱|电邮|e-?mail|微信|(?:通讯|联系)?地址)[ 　]*[:：][ 　]*(?<value>\S.{1,40}?)[\s　]*$/iu;

/** A label with its value; offsets are UTF-16 code units of the text. */
interface Details {
  /** Where the signs before it begin. */
  at: number;
  label: string;
  value: string;
  start: number;
}

/**
 * The details that end a text which begins with who wrote; alone in a line they announce something else: `单位：万元`.
 * @example detailsIn('作者：张三 单位：商会')?.value // '商会'
 */
export function detailsIn(text: string): Details | undefined {
  const found = details.exec(foldScript(text));
  if (!found?.groups) return undefined;
  const start = found.index + found[0].indexOf(found.groups.label!);
  return {
    at: found.index,
    label: text.slice(start, start + found.groups.label!.length),
    value: text.trimEnd().slice(-found.groups.value!.length),
    start,
  };
}
