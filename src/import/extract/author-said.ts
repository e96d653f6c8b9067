/** What is said of the author in a bracket or a line of its own: `作者张三为商会副会长`, `作者系商会副秘书长张三`. */
import { isName } from '../classify/patterns.ts';
import { foldScript } from '../comparable.ts';
import { chairs } from './chairs.ts';

const bio =
  /^(?:本文)?作者[\s　:：]*(?<names>\p{Script=Han}{2,4}(?:[、\s　]+\p{Script=Han}{2,4})*?)[，,\s　]*(?:为|系|是|现任|现为|时任)/u;

/** The same with his office before his name. */
const holding = new RegExp(
  `^(?:本文)?作者[\\s　:：]*(?:为|系|是|现任|现为|时任)[^，。；]{0,24}(?:${chairs}|主编|记者|编辑|学者|作家|医生|律师|教师|学生|职员|干部)[\\s　]*(?<names>\\p{Script=Han}{2,4})$`,
  'u',
);

/** The same behind his name: `张三作者系渡口文联会员`, `张三，作者单位：渡口大学`. */
const behind =
  /^(?<names>\p{Script=Han}{2,4}(?:[、\s　]+\p{Script=Han}{2,4})*?)[\s　]*[，,：:]?[\s　]*(?:本文)?作者(?:单位|简介|系|是|为|现为|现任|任职于|来自|就职于)[^。！？]{2,60}$/u;

/**
 * The names as they are written; undefined where nothing of the kind is said.
 * @example saidAuthor('作者系渡口文联会员张三') // '张三'
 */
export function saidAuthor(text: string): string | undefined {
  const folded = foldScript(text.trim());
  const names = (bio.exec(folded) ?? holding.exec(folded) ?? behind.exec(folded))?.groups?.names;
  if (!names?.split(/[、\s　]+/).every(isName)) return undefined;
  const at = folded.startsWith(names) ? 0 : folded.lastIndexOf(names);
  return text.trim().slice(at, at + names.length);
}
