/** Lists of amounts whose total below is not what they come to, whatever their measures: 1.2万元, 8,000元, 共2.5万元. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { inMeasureOf, type Quantity, quantitiesIn } from './quantities.ts';

const item = /^[ \t\u3000]*(?:[-*+]|\d{1,2}[.、)）])[ \t]*(?<text>\S.*)$/;
/** A line of the whole; the last item may be one. */
const whole =
  /^(?:以上|上述|各[项項])?(?:[捐善]款)?(?:合共|合[计計]|共[计計]|[总總][计計共额額]|一共|共)(?:[捐筹籌募]得?|[收支]入?|善?款|金?[额額]|[为為])?[：: ]{0,2}$/u;
/** What is not one of the parts, or not all of the whole. */
const notPlain = /其中|每|各捐|另|不含|[未尚]|小[计計]|[上去]年|[结結][余餘转轉]|折合|等值|[减減扣支]/u;

interface Line {
  text: string;
  index: number;
}

/** @returns each total of a file's prose that the list above it gainsays */
export function checkListTotals(file: string, source: string): Problem[] {
  const alphabet = alphabetOf(source);
  if (
    !alphabet.hasAny('元圆圓吉币幣$￥¥RM') ||
    !alphabet.hasAny('共合总總') ||
    !/^[ \t\u3000]*(?:[-*+]|\d{1,2}[.、)）])/m.test(source)
  )
    return [];
  const at = pointIn(source);
  const problems: Problem[] = [];
  let parts: Line[] = [];
  for (const { 0: line, index } of proseOfFile(source).matchAll(/[^\n]*\S[^\n]*/g)) {
    const text = item.exec(line)?.groups?.text;
    const own: Line = { text: text ?? line.trim(), index: index + line.indexOf(text ?? line.trim()) };
    const wrong = wrongTotal(parts, own);
    if (wrong) problems.push(problem('wrong-total', wrong.params, { file, ...at(own.index + wrong.index) }));
    parts = text === undefined ? [] : [...parts, own];
  }
  return problems;
}

const moneyIn = (text: string): Quantity[] => quantitiesIn(text).filter(({ isMoney }) => isMoney);

function wrongTotal(
  parts: readonly Line[],
  { text }: Line,
): { params: { found: string; sum: string }; index: number } | undefined {
  // Most lines are no item's, nor below two of them.
  if (parts.length < 2) return undefined;
  const [total, ...more] = moneyIn(text);
  if (!total || total.isAbout || !whole.test(text.slice(0, total.index))) return undefined;
  const amounts = parts.map((part) => moneyIn(part.text));
  const isPlain =
    more.length === 0 &&
    amounts.every(([one, ...others]) => one && others.length === 0 && !one.isAbout && one.unit === total.unit) &&
    ![text, ...parts.map((part) => part.text)].some((one) => notPlain.test(one));
  const sum = Math.round(amounts.reduce((all, [one]) => all + (one?.value ?? 0), 0) * 100) / 100;
  if (!isPlain || sum === total.value) return undefined;
  return {
    params: { found: total.written, sum: inMeasureOf(total.written, sum) },
    index: total.index,
  };
}
