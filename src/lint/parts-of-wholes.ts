/** Numbers of a sentence that do not come to each other: men and women of a meeting, a rise and what it came to. */
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';
import { amountOf, number } from './quantities.ts';
import { sentencesOf } from './sentences.ts';

const kinds =
  '男(?:生|性|[会會][员員]|士|[队隊]|童|[团團][员員]|选手)?|女(?:生|性|[会會][员員]|士|[队隊]|童|[团團][员員]|选手)?|大人|成人|小孩|[儿兒]童|学[员生]|家[长長]';
const count = (name: string): string => `(?<${name}>${number})`;
/** 四十人，其中男三十人，女二十人; what is about is no sum. */
const persons = new RegExp(
  `(?<![近逾超约約上数數第余餘多\\d〇零一二两兩三四五六七八九十百千万萬.]|\\d[,，])${count('all')}(?<unit>[人名位])[^。；，：\\d]{0,8}[，：（(](?:其中|包括)[^。；，、\\d]{0,2}?(?:${kinds})[^。；，、\\d]{0,4}?${count('one')}[人名位]?[，、和]?(?:${kinds})[^。；，、\\d]{0,4}?${count('other')}[人名位]?(?=[）)。；，]|$)`,
  'gu',
);
/** 由一百元增至一百五十元，增加六十元. */
const change = new RegExp(
  `[由从從自](?:原来的|原來的|去年的)?${count('from')}(?<unit>[元人名位户戶家间間份册冊本桌棵吨噸亩畝次])?[^。；，\\d]{0,4}(?<way>增|[升提][高]?|[调調]高|[调調]升|上[调調]|涨|漲|[减減]|降|下[调調]|[调調]低|[调調]降)[^。；，、\\d一二三四五六七八九十百千]{0,3}[至到为為]${count('to')}\\k<unit>?[，,](?:共|一共|净|淨)?(?:增加|增|提高|升|多|[减減]少|[减減]|降|下降|少|上[调調]|下[调調])了?${count('by')}\\k<unit>`,
  'gu',
);

/** What a change is called behind the number that it came to; most texts have none of them. */
const changes =
  '增至 增到 增加到 增加至 升至 升到 提高到 提高至 提至 涨到 涨至 漲到 漲至 减至 减到 减少到 减少至 減至 減到 減少到 減少至 降至 降到 降为 降為 调至 調至 调到 調到 调高 調高 调低 調低 调升 調升 调降 調降 增为 增為'.split(
    ' ',
  );

/** Each such sentence of a file. */
export function checkPartsOfWholes(file: string, source: string): Problem[] {
  const hasParts = source.includes('其中') || source.includes('包括');
  const hasChange = changes.some((word) => source.includes(word));
  if (!hasParts && !hasChange) return [];
  const at = pointIn(source);
  return sentencesOf(source).flatMap(({ text, start }) => [
    ...(hasParts && /其中|包括/.test(text) ? matchesIn(text, persons) : []).flatMap(({ index, groups = {} }) => {
      const [all, one, other] = [groups.all, groups.one, groups.other].map((word = '') => amountOf(word));
      if (Number.isNaN(all! + one! + other!) || one! + other! === all) return [];
      return [
        problem(
          'wrong-parts',
          { found: `${groups.all}${groups.unit}`, sum: String(one! + other!) },
          { file, ...at(start + index) },
        ),
      ];
    }),
    ...(hasChange && /[由从從自].*[增升提涨漲减減降调調].*[至到为為]/.test(text)
      ? matchesIn(text, change)
      : []
    ).flatMap(({ 0: whole, index, groups = {} }) => {
      const [from, to, by] = [groups.from, groups.to, groups.by].map((word = '') => amountOf(word));
      const sum = Math.abs(to! - from!);
      if (Number.isNaN(sum + by!) || sum === by || by! > Math.max(from!, to!)) return [];
      const place = { file, ...at(start + index + whole.lastIndexOf(groups.by!)) };
      return [problem('wrong-parts', { found: `${groups.by}${groups.unit ?? ''}`, sum: String(sum) }, place)];
    }),
  ]);
}
