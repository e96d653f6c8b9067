/**
 * Measure words and hours behind numerals. Alone, 只 is "only", 里 is "inside" and 周 is a surname; behind a numeral they
 * are an animal, a mile and a week: 3000只羊, 5里外, 两周后.
 */
import { none, type Rule, unitsOf } from '../engine/rule.ts';
import type { Run } from '../engine/run.ts';
import { numerals } from './numerals.ts';

/** One measure word: its form, and its context. */
interface Measure {
  /** In OpenCC's standard form. */
  output: string;
  /** Characters other than numerals that it may follow: 这只, 上周. */
  after: string;
  /** What must not follow it, or what must. */
  unless?: RegExp;
  only?: RegExp;
  /** True where numerals do not count, only `after`. */
  noNumber?: true;
  /** True for a surname: behind the number of a list and a blank it is one (1 周明). */
  isSurname?: true;
}

/** Words that end in a numeral and are no number. */
const noNumber =
  /(?:唯一|统一|同一|单一|之一|第一|万一|专一|合一|周一|期一|少数|多数|无数|人数|总数|次数|指数|分数|系数|参数|基数|户数|件数|不一|逐一|进一)$/;

/** 只 before these is "only": 一只有, 这只是. */
const only = /^[有要能是会在不可得为好怕见知须需剩差顾管想让看用够限准许与对于占到凭做说算代意涉靠为讲]/;

/** 出 counts plays: 一出好戏, 这出独树一格的偶戏, 一天演三出. */
const play = /^[^，。、]{0,12}(?:戏|剧(?![院团场组目本情种节])|折子|乐舞)/;
/** What goes out, or comes from somewhere, is no play: 一出门, 这出自. */
const goesOut = /^[门口现自于乎手发版国场身事头入路力租席资土生台品货具道差海去来征行游师战任院世动示售厂境院站车茅]/;
const played = /[演唱]了?[一二三四五六七八九十两几]+$/;

const measures: Readonly<Record<string, Measure>> = {
  只: { output: '隻', after: '这那每哪首多余馀', unless: only },
  里: { output: '里', after: '余馀多', unless: /^[面头边间]/ },
  周: { output: '週', after: '这那上下本每首', unless: /^[全边围岁遭到]/, isSurname: true },
  出: { output: '齣', after: '这那该哪每首', unless: goesOut, only: play },
  扎: { output: '紮', after: '', unless: /^[啤实根营堆]/ },
  坛: { output: '罈', after: '这那每整多余馀', unless: /^[大海祭法醮戒]/ },
  斗: { output: '斗', after: '升', unless: /^[智志争法气嘴胜败]/ },
  钟: { output: '鐘', after: '点分秒时刻', noNumber: true },
};

/** What bells and clocks are counted in, and what may stand between: 一座钟, 一口老钟. Alone 钟 is a surname. */
const bells = '口座台架';
const ofBells = '老古大小旧新铜铁木石';
const beforeBell = new RegExp(`[${numerals}这那][${bells}][${ofBells}]?$`);

/** Below the unigram costs of characters, above those of most words. */
const cost = 3;

/** Code units that may stand before some measure word. */
const before = new Set(
  unitsOf(
    numerals +
      bells +
      ofBells +
      Object.values(measures)
        .map(({ after }) => after)
        .join(''),
  ),
);

/** True behind a figure that a blank parts from its measure word: 10 里. */
const isBehindSpacedFigure = ({ text, start }: Run): boolean =>
  /[0-9０-９] $/.test(text.slice(Math.max(0, start - 2), start));

/** True behind a numeral, a demonstrative that the measure word has, or itself. @param run folded */
function isCounted(whole: Run, at: number, measure: Measure): boolean {
  const { folded: run, before: neighbour } = whole;
  const last = at === 0 ? '' : run[at - 1]!;
  if (last !== '' && measure.after.includes(last)) return true;
  if (run[at] === '钟' && beforeBell.test(run.slice(Math.max(0, at - 3), at))) return true;
  if (measure.noNumber) return false;
  if (at === 0) return neighbour === '0' || (!measure.isSurname && isBehindSpacedFigure(whole));
  // 一只只羊: reduplicated it is "one after another".
  if (last === run[at] && run[at - 2] === '一') return true;
  return numerals.includes(last) && !noNumber.test(run.slice(0, at));
}

/** True where what follows makes it another word. */
function isOtherWord({ folded: run, after }: Run, at: number, { unless, only: must }: Measure): boolean {
  const rest = run.slice(at + 1);
  if (unless?.test(rest)) return true;
  const isPlayed = rest === '' && run[at] === '出' && (after === '《' || played.test(run.slice(0, at)));
  return must !== undefined && !isPlayed && !must.test(rest);
}

/** The rule. */
export const measureWords: Rule = {
  id: 'measures',
  firstUnits: unitsOf(Object.keys(measures)),
  canMatch: (run, at) =>
    at === 0
      ? run.before === '0' || run.before === ' '
      : before.has(run.unitAt(at - 1)) || run.writtenAt(at) === run.writtenAt(at - 1),
  candidates(run, start) {
    const measure = measures[run.folded[start]!];
    if (!measure || !isCounted(run, start, measure) || isOtherWord(run, start, measure)) return none;
    return [{ end: start + 1, cost, output: measure.output, rule: 'number', confidence: 0.9 }];
  },
};
