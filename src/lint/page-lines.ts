/** What stands at the edges of a page of paper, and comes with text that is copied from one: its number, its running head. */
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

/** The number of a page, a line of its own: `- 3 -`, 第 3 页; and `- 完 -`, which Markdown takes for an item of a list. */
const pageNumber =
  /^(?:[-—–－·•*]{1,3} ?(?:[全本]文)?(?:完|完[结結毕畢]|[结結]束|END|End|the end) ?[-—–－·•*]{1,3}|[-—–－·•]{1,2} ?\d{1,4} ?[-—–－·•]{1,2}|第 ?\d{1,4} ?[页頁](?:[ ，,/]*共 ?\d{1,4} ?[页頁])?)$/;
/** What the head of a page says of what it is a page of. */
const issue =
  /^[^，。；！？]{0,30}(?:第 ?[\d一二三四五六七八九十百]{1,4} ?[期卷辑輯号號]|[总總]第|\d{4}年\d{1,2}月[号號刊]?$|[会會月季年双雙特][刊]$|[会會商][讯訊]$|通[讯訊]$)[^，。；！？]{0,16}$/u;

/** Both in one line, the number at either end: 《汝州会讯》第三十八期　第 2 页. */
const both =
  /^(?:(?<before>.+?)[ \t\u3000|｜·]+(?:[-—–－·•]{1,2} ?\d{1,4} ?[-—–－·•]{1,2}|第 ?(?:\d{1,4}|[一二三四五六七八九十]{1,3}) ?[页頁版]|[A-D]\d{1,2} ?版|P\.? ?\d{1,4}|(?<=[ \u3000]{2})\d{1,4})|(?:\d{1,4}(?=[ \u3000]{2})|[-—–－·•]{1,2} ?\d{1,4} ?[-—–－·•]{1,2}|第 ?(?:\d{1,4}|[一二三四五六七八九十]{1,3}) ?[页頁版]|[A-D]\d{1,2} ?版|P\.? ?\d{1,4})[ \t\u3000|｜·]+(?<behind>.+))$/u;

/** True for a line that is nothing but the edge of a page. */
function isEdge(text: string): boolean {
  if (pageNumber.test(text)) return true;
  const { before, behind } = both.exec(text)?.groups ?? {};
  return issue.test((before ?? behind ?? '').trim());
}

interface Line {
  text: string;
  index: number;
}

/** Each number of a page in a file's body, and the head of the page where it stands beside one. */
export function checkPageLines(file: string, source: string): Problem[] {
  if (
    !/^[ \t\u3000]*[-—–－·•*][-—–－·•* ]*(?:\d|[全本]?文?[完结結]|END|End|the end)|^\d{1,4}[ \u3000]{2}|[ \u3000]{2}\d{1,4}[ \t]*$|第 ?[\d一二三四五六七八九十]{1,4} ?[页頁版]|[A-D]\d{1,2} ?版|[-—–－·•] ?\d{1,4} ?[-—–－·•]+[ \t\u3000]*$|P\.? ?\d/m.test(
      source,
    )
  )
    return [];
  const bodyStart = bodyStartOf(source);
  const at = pointIn(source);
  const lines = matchesIn(proseOfFile(source), /[^\n]+/g).flatMap(({ 0: whole, index }): Line[] => {
    const text = whole.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '');
    return text === '' || index < bodyStart ? [] : [{ text, index: index + whole.indexOf(text) }];
  });
  return lines.flatMap(({ text }, i) => {
    if (!isEdge(text)) return [];
    const heads = !pageNumber.test(text)
      ? []
      : [i - 1, i + 1].filter((beside) => issue.test(lines[beside]?.text ?? ''));
    const [first, last] = [Math.min(i, ...heads), Math.max(i, ...heads)];
    const cut = isCut(lines[first - 1]?.text, lines[last + 1]?.text);
    return lines.slice(first, last + 1).map((one) => {
      const params = { found: source.slice(one.index, one.index + one.text.length), ...(cut && { cut }) };
      return problem('page-furniture', params, { file, ...at(one.index) });
    });
  });
}

/** True where a sentence goes on from one line to another. */
const isCut = (before = '', after = ''): boolean =>
  /[\p{Script=Han}，、；：“]$/u.test(before) &&
  (before.length > 12 || /[，；：]/.test(before)) &&
  /^\p{Script=Han}/u.test(after);
