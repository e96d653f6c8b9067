/** Notes as Word and encyclopedias of the web leave them: [1] in the text and a list of [1] at its end, which are no footnotes. */
import { proseOfFile } from '../content/body/prose.ts';
import { type Problem, pointIn, problem } from '../content/problem.ts';
import { matchesIn } from '../core/matches.ts';

/** `[1]`, `［1］`, `\[1\]`, and with Word's link to its note: `[[1]](#_ftn1)`. */
const sign = String.raw`\[?\\?[[［](\d{1,2})\\?[\]］](?:\]?\(#_{0,2}(?:ftn|edn|fn|ref)[\w-]*\))?`;
/** Behind a word, a figure or a punctuation mark, and none that is spoken of: 见[1]、表[2]. */
const mark = new RegExp(
  `(?<=[\\p{Script=Han}”』」》）\\d，。；：、！？%^\\ufffc]|\\d\\\\?[\\]］])(?<![第见見如图圖表式项項])${sign}(?![:：(（\\d])`,
  'gu',
);
const note = new RegExp(`^[ \\t\\u3000>]*${sign}[ \\t\\u3000]*[：、.]?[ \\t\\u3000]*([^\\s:(（].*)$`, 'gmu');

/** A numbered list below the words for notes: encyclopedias number them so. */
const listed =
  /^[ \t#*]*(?:参考(?:[资資]料|文[献獻]|[书書]目)|[脚腳尾附]?[注註][释釋解]?|引用)[：:*]*[ \t]*\n+[ \t]*1[.、．][ \t]*(\S.*)(?:\n[ \t]*\d{1,2}[.、．][ \t]*\S.*)*/mu;

/** A part of what was found in prose, where signs stand for tags and code, as the source has it. */
function asItStands(source: string, { 0: found, index }: RegExpExecArray, part: string): string {
  const from = index + found.lastIndexOf(part);
  return source.slice(from, from + part.length).trim();
}

/** Characters of a note that its cure gives whole; of a longer one it gives the beginning that is to be changed. */
const longest = 60;

/** One problem for all notes of a file, where the first has both its sign and its text. */
export function checkBracketNotes(file: string, source: string): Problem[] {
  if (!source.includes('[1') && !source.includes('［1')) return [];
  const prose = proseOfFile(source);
  const notes = matchesIn(prose, note);
  const own = notes.find(([, number]) => number === '1');
  const list = own ? null : listed.exec(prose);
  const [start, text] = own
    ? [own.index, asItStands(source, own, own[2]!)]
    : [list?.index, list && asItStands(source, list, list[1]!)];
  if (start === undefined || !text) return [];
  const marks = matchesIn(prose, mark).filter(({ index }) => index < start);
  const [one] = marks;
  if (!one || !marks.some(([, number]) => number === '1')) return [];
  const count = list ? list[0].match(/^[ \t]*\d{1,2}[.、．]/gm)!.length : notes.length;
  return [
    problem(
      'bracket-notes',
      { sign: one[0].replace(/\(#.*$/, ''), notes: count, note: text.length > longest ? '[^1]:' : `[^1]: ${text}` },
      { file, ...pointIn(source)(one.index) },
    ),
  ];
}
