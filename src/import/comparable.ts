/** Texts compared without regard to script, width or spaces. */
import { createConverter } from '../conversion/index.ts';
import { rememberedTexts } from '../core/remembered.ts';

/** For each code unit its Simplified form, 0 where it has not been asked for: two bytes a character, no hashing. */
const forms = new Uint16Array(0x10000);
let converter: ReturnType<typeof createConverter> | undefined;

/** The Simplified form of one character by itself; 1:1, so that offsets stay true. */
export function simplified(char: string): string {
  const code = char.charCodeAt(0);
  if (code < lowest || char.length > 1) return char;
  const form = forms[code] || formOf(code);
  return form === code ? char : String.fromCharCode(form);
}

/** Strokes that stand for the full-width one: the fraction slash, the division slash of Big5, the box's diagonal. */
const strokes: ReadonlySet<number> = new Set([0x2044, 0x2215, 0x2571]);

/** Below it no code unit has another form. */
const lowest = 0x2044;

function formOf(code: number): number {
  converter ??= createConverter({ to: 'zh-Hans' });
  const converted = converter.convert(String.fromCharCode(code));
  const form = strokes.has(code) ? 0xff0f : converted.length === 1 ? converted.charCodeAt(0) : code;
  forms[code] = form;
  return form;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** Character by character into Simplified, strokes into `／`: the same length, for matching labels in both scripts. @example foldScript('來源') // '来源' */
export function foldScript(text: string): string {
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < lowest || isSurrogate(code)) continue;
    const form = forms[code] || formOf(code);
    if (form === code) continue;
    folded += text.slice(from, at) + String.fromCharCode(form);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/**
 * For equality of titles and lines: script, width, punctuation and white space do not count.
 * @example foldLine('會長：發言 ') === foldLine('会长:发言') // true
 */
export const foldLine = rememberedTexts(
  (text) => foldScript(text.normalize('NFKC').toLowerCase()).replace(/[\s\p{P}\p{S}\p{Cf}]/gu, ''),
  1024,
);

/** True where the character is written otherwise in Simplified. @example isTraditional('鄉') // true */
export const isTraditional = (char: string): boolean => simplified(char) !== char;

/** The share of Han characters of a text that exist only in Traditional script, 0-1; about 0.25-0.4 in Traditional prose. */
export function traditionalShare(text: string): number {
  let han = 0;
  let traditional = 0;
  for (const char of hanIn(text)) {
    han++;
    if (isTraditional(char)) traditional++;
  }
  return han === 0 ? 0 : traditional / han;
}

/** Han characters in a text. */
export function hanCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < lowestHan) continue;
    if (!isSurrogate(code)) count += hanUnit(code) ? 1 : 0;
    else if (isHanAt(text, at)) count++;
  }
  return count;
}

/** Below it no code unit is a Han character. */
const lowestHan = 0x2e80;
const han = /\p{Script=Han}/u;
/** For each code unit whether it is one: 1 and 2 for no and yes, 0 where it has not been asked for. */
const hanUnits = new Uint8Array(0x10000);

/** The script of a code unit costs a pattern once, and not for each of a text's characters. */
function hanUnit(code: number): boolean {
  if (hanUnits[code] === 0) hanUnits[code] = han.test(String.fromCharCode(code)) ? 2 : 1;
  return hanUnits[code] === 2;
}

/** True where a pair of code units that begins here is one character of the script. */
const isHanAt = (text: string, at: number): boolean =>
  text.charCodeAt(at) < 0xdc00 && han.test(String.fromCodePoint(text.codePointAt(at)!));

function hanIn(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < lowestHan) continue;
    if (isSurrogate(code) ? isHanAt(text, at) : hanUnit(code)) found.push(String.fromCodePoint(text.codePointAt(at)!));
  }
  return found;
}

let toTraditional: ReturnType<typeof createConverter> | undefined;
const traditionalForms: string[] = [];

/** The Traditional form that a Simplified character has by itself. @example usualTraditional('发') // '發' */
export function usualTraditional(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const held = traditionalForms[code];
  if (held !== undefined) return held;
  toTraditional ??= createConverter({ to: 'zh-Hant' });
  const form = toTraditional.convert(char);
  traditionalForms[code] = form;
  return form;
}

/** Both scripts in more than this share of the characters that differ between them is no accident. */
const mixedFrom = 0.04;

/**
 * True where a text has characters of either script that the other never uses.
 * @example isMixed('今天总商会举行仪式，將先前的名称正名') // true
 */
export function isMixed(text: string): boolean {
  let traditional = 0;
  let simple = 0;
  for (const [char, count] of tally(text)) {
    if (isTraditional(char)) traditional += count;
    else if (usualTraditional(char) !== char && !shared.has(char)) simple += count;
  }
  const all = traditional + simple;
  return all >= 12 && Math.min(traditional, simple) / all > mixedFrom;
}

/** Characters of both scripts that conversion changes only in some words. */
const shared = new Set(
  '后里干于余范面系才只千丰谷卷台松云征制致志游复发准占党冲别升卜咸回团尽岳巨布幸当征御志愿扎托折拼挂据术朱板极柜栗核梁欲注淀游烟胡舍苏蒙蔑药虫表谷辟郁采里钟集霉面须饥香斗向党借几家周占布',
);

function tally(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of hanIn(text)) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}
