/** What stands behind who wrote, in the same line, of him and not of the text: where he works, how he is reached. */
import { foldScript } from '../comparable.ts';
import type { Labelled } from './labels.ts';

const details =
  /[\s　，,；;]+(?<label>(?:所在|工作)?单位|学校|班级|年级|专业|职务|职称|电话|手机|(?:电子)?邮箱|电邮|e-?mail|微信|(?:通讯|联系)?地址)[ 　]*[:：][ 　]*(?<value>\S.{1,40}?)[\s　]*$/iu;

/**
 * The labels of a line with the one behind its last person, which alone in a line announces something else: `单位：万元`.
 * @example withDetails('作者：张三 单位：商会', [author]).at(-1).label // '单位'
 */
export function withDetails(line: string, labels: readonly Labelled[]): readonly Labelled[] {
  const last = labels.at(-1);
  const found = last?.kind === 'author' ? details.exec(foldScript(line.slice(last.start))) : null;
  if (!last || !found?.groups) return labels;
  const end = last.start + found.index;
  const start = end + found[0].indexOf(found.groups.label!);
  const label = line.slice(start, start + found.groups.label!.length);
  const value = line.trimEnd().slice(-found.groups.value!.length);
  const inside = details.exec(foldScript(last.value))?.index ?? last.value.length;
  return [
    ...labels.slice(0, -1),
    { ...last, value: last.value.slice(0, inside), end },
    { kind: 'number', label, value, start, end: line.length },
  ];
}
