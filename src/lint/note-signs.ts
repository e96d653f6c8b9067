/** Notes that are set with signs of their own, ① in the text and ① before the note below it: one without the other. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

/** The signs in use; round brackets number lists, and a plain [1]: begins the definition of a link. */
const ways = ['[①-⑳]', '[⑴-⒇]', '〔\\d{1,2}〕', '［\\d{1,2}］', '【\\d{1,2}】', '\\[\\d{1,2}\\](?![:(])'].map(
  (sign) => ({
    any: new RegExp(sign, 'gu'),
    // Behind a word and before a punctuation mark, and no item that is spoken of: 第①、②项.
    mark: new RegExp(
      `(?<=[\\p{Script=Han}”』」》）](?<![第见見至和与與或及上如图圖表式项項条條款]))${sign}(?=[，。；、：！？”』」）]|[ \\t]*$)`,
      'gmu',
    ),
    line: new RegExp(`^[ \\t\\u3000>]*(?:附?[注註][释釋解]?[：:]?[ \\u3000]*)?${sign}.*$`, 'gmu'),
  }),
);
const hint = /[①-⒇]|[〔［【[]\d{1,2}[〕］】\]]/;

/** Signs of notes that nothing else looks like, in a text that has no notes at all. */
const orphan =
  /(?<=[\p{Script=Han}，。；：”』」》）](?<![米里尺寸]))(?:\[[注註]?\d{1,2}\](?![(:（[])|[¹²³⁴⁵⁶⁷⁸⁹]|[（([【][注註][一二三四五六七八九十\d]{1,2}[）)\]】])(?=[\p{Script=Han}，。；：、！？”』」）\s]|$)/gu;
const notes =
  /^[ \t\u3000>#*]*(?:[¹²³]|\[\d{1,2}\]|[（([【]?[注註](?:[释釋解脚腳]|[一二三四五\d]|[：:])|(?:附|尾|脚|腳)[注註]|参考|參考|\[\^)/mu;

/** Such signs of a file's prose, where no line of it is a note. */
export function checkOrphanSigns(file: string, source: string): Problem[] {
  if (!/[¹²³⁴⁵⁶⁷⁸⁹]|[[（(【][注註\d]/.test(source)) return [];
  const prose = proseOfFile(source);
  if (notes.test(prose)) return [];
  const [first, ...others] = prose.matchAll(orphan);
  if (!first) return [];
  const more = [...new Set(others.map(([sign]) => sign))].filter((sign) => sign !== first[0]);
  return [
    problem('lone-note-sign', { sign: first[0], missing: 'note', more }, { file, ...pointIn(source)(first.index) }),
  ];
}

/** A note that is called by its word: （注1） in the text, 注1： before the note. */
const called = /[（(〔[［【][注註][ ]?(\d{1,2}|[一二三四五六七八九十]{1,2})[）)〕\]］】]/gu;
const calledNote =
  /^[ \t\u3000>]*[（(〔[［【]?[注註][ ]?(\d{1,2}|[一二三四五六七八九十]{1,2})[）)〕\]］】]?[ ]?[：:、.．\u3000 ]/gmu;

/** Such signs without a note, and such notes without a sign, where a first note has both. */
function calledSigns(
  prose: string,
  told: (sign: string, index: number, missing: 'note' | 'sign') => Problem,
): Problem[] {
  const notes = matchesIn(prose, calledNote);
  const lines = new Set(notes.map(({ index }) => index));
  const marks = matchesIn(prose, called).filter(
    ({ index }) => !lines.has(prose.slice(0, index).search(/[ \t\u3000>]*$/)),
  );
  const [below, above] = [notes, marks].map((all) => new Set(all.map(([, number]) => number)));
  if (!marks.some(([, number]) => below!.has(number))) return [];
  return [
    ...marks.filter(([, number]) => !below!.has(number)).map(({ 0: sign, index }) => told(sign, index, 'note')),
    ...notes
      .filter(([, number]) => !above!.has(number))
      .map(({ 0: sign, index }) => told(sign.replace(/[\s：:、.．>]/g, ''), index, 'sign')),
  ];
}

/** Each sign of a file's prose that has no note, and each note that has no sign, where a first note has both. */
export function checkNoteSigns(file: string, source: string): Problem[] {
  if (!hint.test(source) && !/[注註][ ]?[\d一二三四五六七八九十]/.test(source)) return [];
  const prose = proseOfFile(source);
  const at = pointIn(source);
  const called = calledSigns(prose, (sign, index, missing) =>
    problem('lone-note-sign', { sign, missing }, { file, ...at(index) }),
  );
  const others = ways.flatMap(({ any, mark, line }) => {
    const marks = matchesIn(prose, mark);
    const lines = matchesIn(prose, line);
    const [first] = marks;
    // A list that is numbered so is not spoken of before it begins.
    if (!first || !lines[0] || first.index > lines[0].index) return [];
    const notes = lines.flatMap(({ 0: text, index }) =>
      matchesIn(text, any).map(({ 0: sign, index: within }) => ({ sign, index: index + within })),
    );
    const below = new Set(notes.map(({ sign }) => sign));
    const text = prose.replace(line, '');
    const above = new Set([...matchesIn(text, any).map(([sign]) => sign), ...spanned(text)]);
    if (!below.has(first[0])) return [];
    const told = (sign: string, index: number, missing: 'note' | 'sign') =>
      problem('lone-note-sign', { sign, missing }, { file, ...at(index) });
    return [
      ...marks.filter(([sign]) => !below.has(sign)).map(({ 0: sign, index }) => told(sign, index, 'note')),
      ...notes.filter(({ sign }) => !above.has(sign)).map(({ sign, index }) => told(sign, index, 'sign')),
    ];
  });
  return [...called, ...others];
}

/** Signs that a span of them stands for: [1-3], [1,2]. */
const spanned = (text: string): string[] =>
  matchesIn(text, /\[(\d{1,2})([-–—~～,，、])(\d{1,2})\]/g).flatMap(([, from, between, to]) => {
    const [first, last] = [Number(from), Number(to)];
    const numbers = /[,，、]/.test(between!)
      ? [first, last]
      : Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
    return numbers.map((number) => `[${number}]`);
  });
