/**
 * Lines that stand one below another and would be one line on the page, since Markdown joins them: a signature and its
 * day, a salutation, labels, hours, names. Text that a program broke at a width has long lines and is none of these.
 */
import { proseOfFile } from '../content/body/prose.ts';
import { bodyStartOf } from '../content/front-matter-start.ts';
import { type Place, type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';
import { shortened } from '../core/shortened.ts';

const han = '\\p{Script=Han}';
const numeral = '[\\d〇○零一二三四五六七八九十廿卅]';
const day = `(?:公元|民[国國]|公[历曆]|[农農][历曆])?${numeral}{1,4}[年./-] ?${numeral}{1,3}(?:月|[./-]) ?${numeral}{1,3}日?(?:[（(]?(?:星期|[周週])[一二三四五六日天][）)]?)?`;

/** What each line of a run is, and the fewest lines that make one; lines of another form between them end the run. */
const runs: readonly (readonly [fewest: number, pattern: RegExp])[] = [
  // 地址：…, 记者：…: a label each.
  [2, new RegExp(`^${han}(?:[ \\u3000]?${han}){1,5}[：:][ \\u3000]*[^\\s].{0,60}$`, 'u')],
  // 9:00 签到, 下午三时 开会, 1923年 奠基: an hour, a day or a year each.
  [2, /^(?:[上下中]午)?(?:\d{1,2}[:：]\d{2}|[\d一二三四五六七八九十]{1,3}[时時点點])[^，。]{0,40}$/u],
  [2, new RegExp(`^(?:${numeral}{4}年?|${numeral}{1,3}月${numeral}{1,3}日)[ \\u3000：:—–-][^。]{1,40}$`, 'u')],
  // 1 签到, 1，签到, 1.1 签到: a numbered item whose delimiter makes no list in Markdown, nor is one of Chinese (1、).
  [2, /^(?:\d{1,2}[，,]|\d{1,2}[ \u3000]+|\d{1,2}(?:\.\d{1,2})+[ \u3000]+)(?=\p{Script=Han})[^。]{1,40}$/u],
  // A. …, 甲、…: the letter of an item.
  [2, /^(?:[A-Ha-h][.．、)）]|[甲乙丙丁戊己庚辛Ⅰ-Ⅻⅰ-ⅻ][、.．])\s*\S.{0,40}$/u],
  // Names, and what else is a word or two a line.
  [3, new RegExp(`^${han}{2,6}(?:[ \\u3000·]${han}{1,6}){0,2}$`, 'u')],
];

const signature = new RegExp(`^${day}$`, 'u');
/** Who signs: no sentence, and no line that was broken at a width. */
const signer = /^[^，。；：！？、…]{2,20}$/u;
const salutation = /^[^，。；：！？、“”]{2,12}：$/u;
const closing = /^(?:此致|即[颂頌]|[顺順][颂頌]|敬[颂頌]|祝)$/u;
const attribution = new RegExp(`^(?:——|──)[ \\u3000]?[《“]?${han}[^，。；！？]{1,18}$`, 'u');

/** Who said the next line in a chat, and when: 李乾 2016/4/18 9:12:05. */
const message = /^\S{1,12}[ \u3000]+\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ \u3000]+\d{1,2}:\d{2}(?::\d{2})?$/u;

/** True where a line break was meant between two lines. */
const isBreak = (one: string, next: string): boolean =>
  (signer.test(one) && signature.test(next)) ||
  salutation.test(one) ||
  closing.test(one) ||
  message.test(one) ||
  message.test(next) ||
  (one.length <= 30 && attribution.test(next));

/** A line break of HTML, in any of its writings. */
const htmlBreak = /<\/?br\s*\/?>$/i;

/** A line of a paragraph that goes on, and where it ends in its file. */
interface Line {
  /** Its prose. */
  text: string;
  end: number;
  blanks: number;
}

/** Lines at which Markdown begins another block, or which are read as paragraphs of their own. */
const another =
  /^(?:[-+*>|#<｜]|\d{1,9}[.)][ \t]|\[\^|[ \t]{4}|[\u3000\u00a0\u2002\u2003]|[一二三四五六七八九十百]+、|[（(](?:[一二三四五六七八九十百]+|\d{1,2})[）)]|[\d０-９]{1,2}、|[①-⑳]|`{3}|~{3}|\uFFFC)/u;

/** The paragraphs of two lines and more. */
function paragraphsOf(body: string, start: number): Line[][] {
  const paragraphs: Line[][] = [[]];
  let at = start;
  for (const whole of body.split('\n')) {
    const text = whole.trim();
    const blanks = whole.length - whole.trimEnd().length;
    if (text === '' || another.test(whole)) paragraphs.push([]);
    if (text !== '' && !/^[|#<｜]|^[-+*] |^\d{1,9}[.)] /.test(text))
      paragraphs.at(-1)!.push({ text, end: at + whole.length - blanks, blanks });
    at += whole.length + 1;
  }
  return paragraphs.filter(({ length }) => length > 1);
}

/** The numbers of the lines behind which a break was meant. */
function breaksIn(lines: readonly Line[]): Set<number> {
  const breaks = new Set<number>();
  for (const [i, { text }] of lines.entries()) {
    const [next, last] = [lines[i + 1]?.text, lines[i + 2]?.text];
    if (next === undefined) continue;
    // Below the end of a sentence: who signs and when, or when alone.
    const isSigned = signature.test(next) || (last !== undefined && signer.test(next) && signature.test(last));
    if (signer.test(text) && signature.test(next))
      for (let above = i - 1; above >= 0 && signer.test(lines[above]!.text); above--) breaks.add(above);
    if (isBreak(text, next) || (/[。！？”」]$/.test(text) && isSigned)) breaks.add(i);
  }
  for (const [fewest, pattern] of runs) {
    let first = 0;
    for (let i = 0; i <= lines.length; i++) {
      if (i < lines.length && pattern.test(lines[i]!.text)) continue;
      if (i - first >= fewest) for (let one = first; one + 1 < i; one++) breaks.add(one);
      first = i + 1;
    }
  }
  return breaks;
}

/** Items 2, 3 and so on right below a paragraph: only a list that begins with 1 can interrupt one (CommonMark 5.3). */
const goingOn = /(?<=(?:^|\n)[ \t]*\n)([^\n]*\S)[ \t]*\n(([2-9]|[1-9]\d)[.)][ \t]+\S[^\n]*)\n(\d{1,2})[.)][ \t]+\S/g;

/** @param body its prose @param shown the same as it stands */
function unbegunLists(body: string, shown: string, place: (offset: number) => Place): Problem[] {
  return matchesIn(body, goingOn).flatMap((found): Problem[] => {
    const [, above = '', first = '', one, next] = found;
    if (another.test(above) || Number(next) !== Number(one) + 1) return [];
    const from = found.index + found[0].indexOf(first, above.length);
    const params = {
      found: shortened(shown.slice(found.index, found.index + above.length).trim(), 20),
      next: shortened(shown.slice(from, from + first.length), 20),
      list: true as const,
    };
    return [problem('joined-lines', params, place(found.index + above.length))];
  });
}

/** Each line of a file's body that was meant to end, and would not. */
export function checkJoinedLines(file: string, source: string): Problem[] {
  const bodyStart = bodyStartOf(source);
  // Most bodies have an empty line behind every other one.
  if (!/[^\n]\n(?!\n|$)/.test(source.slice(bodyStart))) return [];
  const at = pointIn(source);
  const prose = proseOfFile(source).slice(bodyStart);
  const lists = unbegunLists(prose, source.slice(bodyStart), (offset) => ({ file, ...at(bodyStart + offset) }));
  const joined = paragraphsOf(prose, bodyStart).flatMap((lines) =>
    [...breaksIn(lines)]
      .sort((one, other) => one - other)
      .flatMap((i): Problem[] => {
        const { text, end, blanks } = lines[i]!;
        // Two blanks or a backslash are Markdown's line break; one of HTML is told by its own rule where it is none here.
        if (blanks > 1 || text.endsWith('\\') || htmlBreak.test(source.slice(end - text.length, end))) return [];
        // As they stand: in prose signs stand for code and tags.
        const [found, next] = [lines[i]!, lines[i + 1]!].map((one) =>
          shortened(source.slice(one.end - one.text.length, one.end), 20),
        ) as [string, string];
        const params = { found, next };
        return [{ ...problem('joined-lines', params, { file, ...at(end) }), edit: { length: blanks, text: '\\' } }];
      }),
  );
  return [...joined, ...lists];
}
