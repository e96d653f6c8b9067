/** From which account a site took a text, and who wrote it: `原文来自◎渡口观察（ID：dkgc）| 丁一、贺二`, `来源：公众号“渡口”，作者：丁一`. */
import { foldScript } from '../comparable.ts';
import type { Claim } from '../page.ts';
import { claim } from './claims.ts';
import { ranks } from './ranks.ts';

const taken =
  '(?:本文|原文|文章|内容)?(?:转载自|转自|转载|来自|源自|首发于?|来源于?|原载于?|授权自)[\\s　]*[:：|｜丨]?[\\s　◎@＠]*';
const outlet = '(?<outlet>[\\p{Script=Han}A-Za-z\\d·]{2,20}?)';
const account = '(?:微信)?(?:公众号|公众平台|订阅号)';
const id = `[\\s　]*[（(][\\s　]*(?:微信|公众号)?(?:ID|号|微信号)[\\s　]*[:：]?[\\s　]*[\\w-]{3,30}[\\s　]*[)）]`;
const who = '(?<who>[^\\s　，,。；;：:（()）|｜]{2,16}(?:[、\\s　][^\\s　，,。；;：:（()）|｜]{2,16}){0,3}?)';
const author = `[\\s　]*[，,|｜丨；;]?[\\s　]*(?:(?:原?作者|撰?文)[\\s　]*[:：|｜丨／][\\s　]*|原?作者[\\s　]*(?=\\p{Script=Han}{2,4}(?:[\\s　，,。]|$)))`;
const tail = '(?:[\\s　]*[，,。；;].{0,30})?[\\s　]*$';

const shapes = [
  `^[\\s　]*${taken}${account}[\\s　:：]*[“「『"《‘']?${outlet}[”」』"》’']?(?:${id})?${author}${who}${tail}`,
  `^[\\s　]*${taken}${outlet}${id}(?:[\\s　]*[|｜丨][\\s　]*(?:(?:作者|文)[\\s　]*[:：／][\\s　]*)?${who})?${tail}`,
].map((shape) => new RegExp(shape, 'iu'));
const longest = 80;

/**
 * @example accountIn('原文来自◎渡口观察（ID：dkgc88）| 丁一、贺二') // source 渡口观察, author 丁一、贺二
 */
export function accountIn(text: string): Claim[] {
  if (text.length > longest) return [];
  const folded = foldScript(text);
  const found = shapes.map((shape) => shape.exec(folded)?.groups).find((groups) => groups !== undefined);
  if (!found) return [];
  const part = (value = '', from = 0): string => {
    const at = folded.indexOf(value, from);
    return text.slice(at, at + value.length);
  };
  const behind = folded.indexOf(found.outlet!) + found.outlet!.length;
  return [
    ...claim('source', part(found.outlet), ranks.after),
    ...claim('author', found.who ? part(found.who, behind) : '', ranks.credit),
  ];
}
