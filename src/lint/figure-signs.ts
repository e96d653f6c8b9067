/** Signs of a Chinese keyboard within figures: 7；30 for a time of day, 3。5 for a decimal. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

const partOfDay = '上午|早上|早晨|清晨|凌晨|中午|正午|下午|傍晚|晚上|今晚|当晚|當晚|明晚|昨晚|夜间|夜間|早|晚';
const goesOn =
  '开始|開始|开会|開會|举行|舉行|集合|出发|出發|准时|準時|入席|开席|開席|起|正|许|許|在|前|后|後|召开|召開|抵达|抵達';
const hour = '(?:[01]?\\d|2[0-4])';
/** Hours and minutes parted by a sign that parts none; what is counted behind them makes them two numbers. */
const times = [
  new RegExp(
    `(?<=(?:${partOfDay})[ \\u3000]?)${hour}[；;。，、·] ?[0-5]\\d(?=$|[，。；、：！？）)\\s至到—~～-]|${goesOn})`,
    'gmu',
  ),
  new RegExp(`(?<!(?:${partOfDay})[ \\u3000]?)(?<![\\d；;])${hour}[；;][0-5]\\d(?=${goesOn}|[至到—~～-])`, 'gmu'),
];
/** A decimal point that was typed as the end of a sentence. */
const decimal = /(?<![\d。.])\d{1,5}。\d{1,3}(?=[%％‰万萬亿億倍米元吨噸公度折℃])/gu;

/** Each such sign of a file's prose. */
export function checkFigureSigns(file: string, source: string): Problem[] {
  if (!/\d[；;。，、·] ?\d/.test(source)) return [];
  const prose = proseOfFile(source);
  const at = pointIn(source);
  const found = (pattern: RegExp, meant: string): Problem[] =>
    matchesIn(prose, pattern).map(({ 0: one, index }) =>
      problem('figure-sign', { found: one, better: one.replace(/[；;。，、·] ?/, meant) }, { file, ...at(index) }),
    );
  return [...times.flatMap((pattern) => found(pattern, ':')), ...found(decimal, '.')];
}
