/** Figures that cannot be as they stand: thousands grouped otherwise than in threes, signs of other widths. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Place, type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

/** A number whose first group is followed by one of four digits or more: 12,5000. A list of years begins with four. */
const grouped = /(?<![\d,，.])\d{1,3}(?:,\d{3})*,\d{4,}(?:,\d+)*(?![\d,]|\.\d{3})/g;
/** A group of two digits among groups: 1,00,000. */
const short = /(?<![\d,，.])\d{1,3},(?:\d{3},)*\d{2},\d{2,3}(?:,\d{3})*(?![\d,])/g;
/** Figures of both widths in one number. */
const mixed = /(?:\d+[０-９]|[０-９]+\d)[\d０-９]*|(?<![\d.．])\d{1,3}．\d{1,2}(?=[％%])/g;
/** Thousands parted by a full-width comma, before what they count. */
const fullWidth =
  /(?<![\d，,.第])[1-9]\d{0,2}(?:，\d{3})+(?![\d，,]|\.\d)(?=[ ]?(?:[多余餘]?[万萬亿億]?(?:[元人名位户戶吨噸斤亩畝]|公里|公斤|平方|美元|港元|港币|港幣|日元|欧元|英镑|件|本|册|冊)))/g;
/** Figures of the prose of a file. */
export function checkFigures(file: string, source: string): Problem[] {
  if (!/\d,\d{4}|\d，\d{3}|,\d\d,\d|\d[０-９]|[０-９]\d|\d．\d/.test(source)) return [];
  const at = pointIn(source);
  const place = (index: number): Place => ({ file, ...at(index) });
  const prose = proseOfFile(source);
  const numbers = [...prose.matchAll(grouped), ...prose.matchAll(short)].map(({ 0: found, index }) =>
    problem('figure-groups', { found }, place(index)),
  );
  const commas = matchesIn(prose, fullWidth).map(({ 0: found, index }) => {
    const better = found.replaceAll('，', ',');
    return {
      ...problem('full-width-figure', { found, better }, place(index)),
      edit: { length: found.length, text: better },
    };
  });
  const widths = matchesIn(prose, mixed).map(({ 0: found, index }) => {
    const better = found.normalize('NFKC');
    return {
      ...problem('letter-in-figure', { found, better }, place(index)),
      edit: { length: found.length, text: better },
    };
  });
  return [...numbers, ...widths, ...commas];
}
