/** Shares of one whole that come to more than all of it. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { partEachOther } from './labels.ts';
import { sentencesOf } from './sentences.ts';

/** Named one after the other, or up to what is left. */
const shares = /(?:分别|分別)[占佔](?:比|了|到)?[^。；\d\n]{0,10}?((?:\d+(?:\.\d+)?[%％][、，和与與]?){2,})/g;
const withRest =
  /((?:[^。；，、\n\d]{0,14}[占佔][^。；，、\n\d]{0,8}\d+(?:\.\d+)?[%％][，、]){1,6}(?:其余|其餘|其他|剩余|剩下)[^。；，、\n\d]{0,10}[占佔]?[^。；，、\n\d]{0,6}\d+(?:\.\d+)?[%％])/g;
/** Rounded shares may come to a little more than all. */
const most = 101;
/** Each with its name: 工业占45%，商业占40%，服务业占25%. */
const share =
  /(?:^|[，、；：:]|其中)(?<label>[^，。；、：\n\d%％]{1,14}?)(?:[约約]?[占佔][^，。；、\n\d]{0,4}|(?=\d))(?<share>\d+(?:\.\d+)?)[%％](?=[，、；。]|$)/g;

/** Each sentence of a file whose shares do. */
export function checkShares(file: string, source: string): Problem[] {
  if (!alphabetOf(source).hasAny('%％') || !alphabetOf(source).hasAny('占佔')) return [];
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text, start }) => {
    if (!/[占佔]/.test(text) || !/[%％].*[%％]/.test(text)) return [];
    const told = [shares, withRest].flatMap((pattern) =>
      matchesIn(text, pattern).map(({ 1: list = '', index }) => ({
        numbers: matchesIn(list, /(\d+(?:\.\d+)?)[%％]/g).map(([, number]) => Number(number)),
        index,
      })),
    );
    return [...told, ...named(text)].flatMap(({ numbers, index }) => {
      const sum = Math.round(numbers.reduce((all, number) => all + number, 0) * 100) / 100;
      return sum <= most ? [] : [problem('shares-beyond', { sum: String(sum) }, { file, ...at(start + index) })];
    });
  });
}

/** The shares of a sentence whose kinds part each other. */
function named(text: string): { numbers: number[]; index: number }[] {
  const found = matchesIn(text, share);
  const labels = found.map(({ groups }) =>
    groups!.label!.replace(/[占佔约約]+$/, '').replace(/^.*(?:其中|的)|^[会會][员員]中?(?=.)/, ''),
  );
  const [first] = found;
  // Without the rest that a sentence says there may be two wholes.
  return first && found.length > 1 && found.length === (text.match(/[%％]/g)?.length ?? 0) && partEachOther(labels)
    ? [
        {
          numbers: found.map(({ groups }) => Number(groups!.share)),
          index: first.index + first[0].indexOf(groupsLabel(first)),
        },
      ]
    : [];
}

const groupsLabel = ({ groups }: RegExpExecArray): string => groups!.label!;
