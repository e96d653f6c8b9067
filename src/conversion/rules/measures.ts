/**
 * Measures and hours after numbers. Alone, 只 is "only", 里 is "inside" and 周 is a surname; after a number they are
 * an animal, a mile and a week: 3000只羊, 5里外, 两周后.
 */
import type { Proposer } from '../engine/lattice.ts';
import { besideOf, isListed } from '../engine/runs.ts';

/** The reader of measures. */
export interface Measures extends Proposer {
  /** False where a measure cannot stand. */
  mayStand(units: Uint16Array, text: string, runStart: number, at: number, end: number): boolean;
}

/** One measure: what it becomes, and where. */
interface Measure {
  output: string;
  /** Characters other than numerals that it may follow: 这只, 上周. */
  after: string;
  /** What it must not be followed by, or what it must be. */
  unless?: RegExp;
  only?: RegExp;
  /** True where only `after` counts and no numeral. */
  noNumber?: true;
}

const numerals = '一二三四五六七八九十百千万亿两几数半〇零';

/** Words that end in a numeral and are no number. */
const noNumber =
  /(?:唯一|统一|同一|单一|之一|第一|万一|专一|合一|周一|期一|少数|多数|无数|人数|总数|次数|指数|分数|系数|参数|基数|户数|件数|不一|逐一|进一)$/;

/** 只 before these is "only": 一只有, 这只是. */
const only = /^[有要能是会在不可得为好怕见知须需剩差顾管想让看用够限准许与对于占到凭做说算代意涉靠为讲]/;

/** 出 counts plays: 一出好戏, 这出豫剧, 一天演三出. */
const play = /^[^，。、]{0,5}(?:戏|剧(?![院团场组目本情种])|折子)/;
const played = /[演唱]了?[一二三四五六七八九十两几]+$/;

/** Measures in OpenCC's standard form. */
const measures: Readonly<Record<string, Measure>> = {
  只: { output: '隻', after: '这那每哪多余馀', unless: only },
  里: { output: '里', after: '余馀多', unless: /^[面头边间]/ },
  周: { output: '週', after: '这那上下本每首', unless: /^[全边围岁遭到]/ },
  出: { output: '齣', after: '这那', only: play },
  扎: { output: '紮', after: '', unless: /^[啤实根营堆]/ },
  坛: { output: '罈', after: '这那每整多余馀', unless: /^[大海祭法醮戒]/ },
  斗: { output: '斗', after: '升', unless: /^[智志争法气嘴胜败]/ },
  钟: { output: '鐘', after: '点分秒时刻', noNumber: true },
};

/** The characters that are measures. */
export const measured: readonly string[] = Object.keys(measures);

/** What flour and noodles are counted in or eaten with: 一袋面, 两碗面, 牛腩面; and what makes 面 a side of it. */
const vessels = '碗袋斤包锅份';
const dishes = '菜肉鱼虾蟹鸡鸭蛋酱腩';
const beforeFlour = new RegExp(`[${numerals}][${vessels}]$|[${dishes}]$`);
const surface = /^[上下前后里外内积临对向朝世部额目巾膜霜罩具]/;
const isBeforeFlour = (unit: number): boolean => (vessels + dishes).includes(String.fromCharCode(unit));

/** What bells and clocks are counted in, and what may stand between: 一座钟, 一口老钟. Alone 钟 is a surname. */
const bells = '口座台架';
const ofBells = '老古大小旧新铜铁木石';
const beforeBell = new RegExp(`[${numerals}这那][${bells}][${ofBells}]?$`);

const face = '面'.charCodeAt(0);

/** Likelier than the character alone, less likely than a word. */
const cost = 3;

/** Makes the reader of measures. @param flour what 面 is as food, alone in a list: 米、面、油 */
export function measureReader(flour: string): Measures {
  const marks = new Uint8Array(0x10000);
  const before = new Uint8Array(0x10000);
  for (const [character, { after }] of Object.entries(measures)) {
    marks[character.charCodeAt(0)] = 1;
    for (const c of after) before[c.charCodeAt(0)] = 1;
  }
  for (const c of numerals + bells + ofBells) before[c.charCodeAt(0)] = 1;

  return {
    mayStand(units, text, runStart, at, end) {
      const unit = units[text.charCodeAt(at)]!;
      if (unit === face)
        return end - runStart === 1
          ? isListed(besideOf(text, runStart, end))
          : at > runStart && isBeforeFlour(units[text.charCodeAt(at - 1)]!);
      if (marks[unit] === 0) return false;
      if (at === runStart) return besideOf(text, at, at).before === '0';
      return before[units[text.charCodeAt(at - 1)]!] === 1 || text[at] === text[at - 1];
    },
    opens: (unit) => marks[unit] === 1 || unit === face,
    propose({ folded: run, before: stands, after: follows }, start, add) {
      if (run === '面' && isListed({ before: stands, after: follows }))
        add({ end: 1, cost, output: flour, rule: 'number', confidence: 0.8 });
      if (
        run[start] === '面' &&
        beforeFlour.test(run.slice(Math.max(0, start - 3), start)) &&
        !surface.test(run.slice(start + 1))
      )
        add({ end: start + 1, cost, output: flour, rule: 'number', confidence: 0.8 });
      const measure = marks[run.charCodeAt(start)] === 1 ? measures[run[start]!] : undefined;
      if (!measure) return;
      const last = start === 0 ? '' : run[start - 1]!;
      const digit = start === 0 && stands === '0';
      const number = digit || (last !== '' && numerals.includes(last) && !noNumber.test(run.slice(0, start)));
      const pointed = last !== '' && measure.after.includes(last);
      // 一只只羊: said twice it is "one after another".
      const again = last === run[start] && run[start - 2] === '一' && !measure.noNumber;
      const isBell = run[start] === '钟' && beforeBell.test(run.slice(Math.max(0, start - 3), start));
      if (!(pointed || again || isBell || (number && !measure.noNumber))) return;
      const rest = run.slice(start + 1);
      const isPlayed = rest === '' && run[start] === '出' && (follows === '《' || played.test(run.slice(0, start)));
      if (measure.unless?.test(rest) || (measure.only && !isPlayed && !measure.only.test(rest))) return;
      add({ end: start + 1, cost, output: measure.output, rule: 'number', confidence: 0.9 });
    },
  };
}
