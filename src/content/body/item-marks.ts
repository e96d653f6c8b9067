/**
 * Asterisks that mark some items of a list, where Markdown makes emphasis of what stands between two of them and prints
 * neither: `甲、*乙、丙和*丁`, `甲*、乙、丙*`.
 */
import type { Element, ElementContent, Root } from 'hast';
import { type Place, type Problem, pointIn, problem } from '../problem.ts';
import { rangeOf } from './place.ts';
import { plainText } from './plain.ts';

/** Before an asterisk that begins an item of a list, and the last item up to one that begins the next. */
const beforeItem =
  /(?:^(?:[-+*]|\d{1,3}[.)]|\|)?|[、，,；;：:\n（(]|(?:、|^)[^、，；：。\n]{1,14}[和与與及])[ \u3000]*$/u;
const toItem = /^(?<items>.*?)(?<join>[、；;，,]|以及|[和与與及暨])$/su;
/** Words that end in such a sign, and what is counted before one. */
const isWord =
  /(?:[参參付授赠贈给給]与|[參付授贈給]與|[普涉波提顾顧遍危触觸]及|[温溫缓緩平总總谐諧调調随隨柔饱飽共祥]和)$/u;
const isNumber = /^(?:第?[\d一二三四五六七八九十]{1,3}|首先|其次|再次|最[后後]|[另此]外)$/u;
/** Characters of an item at most. */
const longestItem = 14;

/** Emphasis from behind one name to behind another: `甲某*、乙某、丙某*`. */
const behindName = /^\*、[^*。！？]*[^*、，；。！？\s]\*$/u;

/**
 * True for emphasis from an asterisk before one item to that before another: `甲、*乙、丙和*丁`.
 * @param before what stands in the source up to it @param words with both asterisks @param after what follows
 */
function marksItems(before: string, words: string, after: string): boolean {
  if (!/^\p{Script=Han}/u.test(after) || !beforeItem.test(before.slice(-20))) return false;
  const { items = '', join = '' } = toItem.exec(words.slice(1, -1))?.groups ?? {};
  const all = items.split(/[、；;，,]/).map((one) => one.trim());
  if (all.some((one) => one.length < 2 || one.length > longestItem || /[。！？：]/.test(one) || isNumber.test(one)))
    return false;
  // A comma, and a word that joins, stand between other things than items as well.
  return /[、；;]/.test(join) || (/[、；;]/.test(items + before.slice(-1)) && !isWord.test(items.slice(-1) + join));
}

/** Each emphasis that two such marks make. @param tree as it is printed @param source that it was read from */
export function itemMarks(tree: Root, source: string, file: string): Problem[] {
  if (!/\*[^*\n]/.test(source)) return [];
  const found: Problem[] = [];
  const at = pointIn(source);
  const visit = (node: ElementContent): void => {
    if (!('children' in node)) return;
    let next = node.position?.start.offset ?? 0;
    const start = node.children[0]?.position?.start.offset ?? next;
    for (const child of node.children as ElementContent[]) {
      if (child.type === 'element' && child.tagName === 'em') {
        const [from, to] = rangeIn(child, source, next);
        next = to;
        const words = source.slice(from, to);
        if (isMark(source.slice(start, from), words, source.slice(to, to + 2)))
          found.push(markOf(words, { file, ...at(from) }));
      } else visit(child);
    }
  };
  for (const child of tree.children) visit(child as ElementContent);
  return found;
}

const isMark = (before: string, words: string, after: string): boolean =>
  /^\*[^*]+\*$/.test(words) &&
  (marksItems(before, words, after) || (behindName.test(words) && /\p{Script=Han}$/u.test(before)));

function markOf(found: string, place: Place): Problem {
  const better = `\\${found.slice(0, -1)}\\*`;
  const one = problem('emphasis-sign', { found, better, mark: true }, place);
  // An edit ends with its line.
  return found.includes('\n') ? one : { ...one, edit: { length: found.length, text: better } };
}

/** Where an emphasis stands; one that was paired behind the parser has no place of its own. @param next to look from */
function rangeIn(child: Element, source: string, next: number): [from: number, to: number] {
  if (child.position) return rangeOf(child);
  // Lines of Chinese are joined without a blank.
  const squeezed = (text: string): string => text.replace(/\s/g, '');
  const words = squeezed(plainText({ type: 'root', children: [child] }));
  for (let from = source.indexOf('*', next); from !== -1; ) {
    const to = source.indexOf('*', from + 1);
    if (to !== -1 && squeezed(source.slice(from + 1, to)) === words) return [from, to + 1];
    from = to;
  }
  return [next, next];
}
