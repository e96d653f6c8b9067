/** Notes that no page would have: nothing refers to them, or their own sign is not written as one. */
import { escapePattern } from '../../core/escape.ts';
import { matchesIn } from '../../core/matches.ts';
import { type Place, type Problem, problem } from '../problem.ts';

/** What is written for the sign of a note, before which or in which something is missing or too much. */
const nearSigns = (label: string): RegExp => {
  const name = escapePattern(label);
  return new RegExp(
    `[\\[［【〔](?:…{1,2}|\\.{3,6}|＾|ˆ| \\^ ?|\\^ |\\^\\^)?${name}\\^?[\\]］】〕](?![:：(（\\]])|[(（]\\^${name}[)）]|(?<![\\[\\w^])\\^${name}(?![\\w\\]])|\\[\\^${name}(?![\\w\\]])`,
    'u',
  );
};

/** The mark of a footnote as a word processor prints it, ① or ¹; nothing where it stands twice, or numbers the items of a list. */
function printedSign(body: string, before: number, label: string): RegExpExecArray | undefined {
  const text = body.slice(0, before);
  const number = /^\d{1,2}$/.test(label) ? Number(label) : 0;
  if (number < 1 || number > 20) return undefined;
  const circled = (of: number): string => String.fromCodePoint(0x2460 + of - 1);
  const raised = label.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
  const behind = '(?<=[\\p{Script=Han}”’」』》）])';
  const [one, ...more] = matchesIn(text, new RegExp(`${behind}(?:${circled(number)}|${raised}(?![⁰¹²³⁴-⁹]))`, 'gu'));
  const isOfList = (of: number): boolean => text.includes(circled(of)) && !body.includes(`[^${of}]:`);
  return more.length > 0 || [number - 1, number + 1].some((of) => of > 0 && of < 21 && isOfList(of)) ? undefined : one;
}

/** The one sign of the text that has no note, where one note alone has no sign: they are probably each other's. */
function otherSign(body: string, label: string): string | undefined {
  const defined = new Set(matchesIn(body, /^\[\^([^\]\n]+)\]:/gm).map(([, name]) => name!));
  const used = new Set(matchesIn(body, /\[\^([^\]\n]+)\](?!:)/g).map(([, name]) => name!));
  const [lone, ...more] = [...used].filter((name) => !defined.has(name));
  const unused = [...defined].filter((name) => !used.has(name));
  return more.length === 0 && unused.length === 1 && unused[0] === label ? lone : undefined;
}

/** Signs of notes that somebody writes as a label: 1, 注1. */
const noteLabel = /^(?:\d{1,3}|[注註]\d{0,2}|[①-⑳])$/u;

/** The one sign that has no note, as `[^2]`; nothing where there are several. */
function signWithoutNote(body: string): string | undefined {
  const signs = new Set(Array.from(body.matchAll(/\[\^[^\]\s]+\](?!:)/g), ([sign]) => sign));
  const [one, ...more] = [...signs].filter((sign) => !body.includes(`\n${sign}:`));
  return more.length === 0 ? one : undefined;
}

/** True where the text refers to a note. */
const usesSign = (body: string, label: string): boolean =>
  new RegExp(`\\[\\^${escapePattern(label)}\\](?!:)`, 'u').test(body);

/**
 * @param line that would be on no page
 * @param place of an offset in the body
 * @returns nothing for a line that is no note
 */
export function lostFootnote(
  line: string,
  { body, before }: { body: string; before: number },
  place: (offset: number) => Place,
): Problem | undefined {
  const start = { ...place(before), column: 1 };
  const label = /^\s*\[\^([^\]]+)\]:/.exec(line)?.[1];
  if (label !== undefined && body.slice(0, before).includes(`\n[^${label}]:`))
    return problem('footnote-twice', { line: line.trim(), label, other: signWithoutNote(body) }, start);
  if (label !== undefined && /^(?: {4}|\t)/.test(line) && usesSign(body, label))
    return problem('footnote-unused', { line: line.trim(), label, indented: true }, start);
  if (label !== undefined) {
    const other = otherSign(body, label);
    if (other) return problem('footnote-unused', { line: line.trim(), label, other }, start);
    const text = body.slice(0, before);
    const near = nearSigns(label).exec(text) ?? printedSign(body, before, label);
    return near
      ? problem('footnote-unused', { line: line.trim(), near: near[0], label }, place(near.index))
      : problem('footnote-unused', { line: line.trim(), label }, start);
  }
  if (/^\s*\[\^/.test(line)) return problem('footnote-unused', { line: line.trim() }, start);
  const plain = /^\s*\[([^\]^]+)\]:/.exec(line)?.[1];
  return plain !== undefined && noteLabel.test(plain) && body.includes(`[^${plain}]`)
    ? problem('footnote-sign', { found: `[${plain}]:`, better: `[^${plain}]:` }, start)
    : undefined;
}
