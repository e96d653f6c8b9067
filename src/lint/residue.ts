/** Characters that a program left in a text, and no person writes. */
import { decodeHTML } from 'entities';
import { type Place, type Problem, pointIn, problem } from '../content/problem.ts';
import { compatibilityForm } from '../conversion/compatibility.ts';
import { type Alphabet, alphabetOf } from '../core/alphabet.ts';
import { matchesIn } from '../core/matches.ts';
import { gbkBytes } from '../import/repair/gbk.ts';
import { latinSigns } from './latin-signs.ts';
import { lostBytes } from './lost-bytes.ts';
import { misreadWords } from './misread-words.ts';
import { undecoded } from './undecoded.ts';

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Invisible characters that no text needs: zero width, soft hyphen, directions, line and paragraph separators. Joiners
 * (U+200C, U+200D) hold emoji and some scripts together: they are told only behind Han, Latin, figures and signs.
 */
const invisible =
  /[\u00ad\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\u3164\ufeff\uffa0\ufff9-\ufffb]|(?<=[\p{Script=Han}\p{Script=Latin}\p{Nd}，。、；：！？“”‘’（）《》「」『』\s])[\u200c\u200d]/gu;
/** Code units of these, of private use and of other forms: most texts have none. */
const seldom =
  /[\u00ad\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\u3164\ufeff\uffa0\ufff9-\ufffc\u2e80-\u2fdf\uf900-\ufaff\ud800-\uf8ff]/;
const privateUse = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}]/gu;
/** What UTF-8, GBK and Latin-1 become when one is read as another; and text that was escaped and never read back. */
const mojibake =
  /(?:锟斤拷|烫烫烫|屯屯屯|锘縵?)+|(?:[ÃÂâäåæçèéêëìíîïð][\u0080-\u00bfœŠšŽžŸˆ˜–—‘’‚“”„†‡•…‰‹›€™¡-¿]{1,3}){2,}/g;
/** Something of each of these. */
const mayBeMojibake = /[锟烫屯锘ÃÂâäåæçèéêëìíîïð]/;
/** UTF-8 read as GBK: runs in which characters abound that Chinese seldom has, Cyrillic and Bopomofo among them. */
const misread = /[\u4e00-\u9fff\u0400-\u04ff\u3105-\u3129€]{6,}/g;
const rare = '浼氬憳澶鐨勬槸鍦ㄤ紒鏈鍜屽彂灞曞宸炲彫寮忓細т€氱粨涓汉闂棬绗熸柊簡鎴愮珛浣嶈銆傚惈';
const escaped =
  /&amp;(nbsp|lt|gt|quot|amp|mdash|ldquo|rdquo|hellip|middot|#\d+|#x[0-9a-f]+);|&(nbsp|ldquo|rdquo|mdash|hellip|middot)(?![\w;])|&(nbsp|lt|gt|quot|amp|mdash|ldquo|rdquo|hellip|middot|#\d+)；/g;

/** A word or two of these alone: 浼氬憳 is the six bytes of 会员. */
const rareRun = new RegExp(`[${rare}]{3,}`, 'g');
const strict = new TextDecoder('utf-8', { fatal: true });

/** True for a text whose bytes in GBK are Chinese in UTF-8, but for what the last byte of an odd number lost. */
function isMisread(text: string): boolean {
  const bytes = [...text].flatMap((character) => gbkBytes(character) ?? []);
  if (bytes.length !== text.length * 2) return false;
  try {
    return /^\p{Script=Han}{2,}$/u.test(
      strict.decode(Uint8Array.from(bytes.slice(0, bytes.length - (bytes.length % 3)))),
    );
  } catch {
    return false;
  }
}

/** 1 for the code units of `rare`. */
const isRare = new Uint8Array(0x10000);
for (const character of rare) isRare[character.charCodeAt(0)] = 1;

/** How many characters of a text are rare. */
function countRare(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) count += isRare[text.charCodeAt(i)]!;
  return count;
}

/** How many different characters of a text are rare. */
function differentRare({ units }: Alphabet): number {
  let count = 0;
  for (let i = 0; i < units.length; i++) count += isRare[units.charCodeAt(i)]!;
  return count;
}

/** What is wrong with the characters of a file, whatever it is. */
export function checkResidue(file: string, source: string): Problem[] {
  const at = pointIn(source);
  const place = (index: number) => ({ file, ...at(index) });
  const problems: Problem[] = [];
  const alphabet = alphabetOf(source);
  const hasSeldom = seldom.test(alphabet.units);
  for (const { 0: character, index } of hasSeldom ? source.matchAll(invisible) : []) {
    // A mark of the byte order stands at the beginning of many files.
    if (index === 0 && character === '\ufeff') continue;
    const isBreak = /[\u2028\u2029]/.test(character);
    // One of several in a row stands for all of them.
    if (isBreak && /[\u2028\u2029]/.test(source.charAt(index - 1))) continue;
    const isWithin = isBreak && /^[\u2028\u2029]+[^\n\u2028\u2029]/.test(source.slice(index, index + 8));
    const length = isBreak ? /^[\u2028\u2029]+/.exec(source.slice(index))![0].length : character.length;
    problems.push({
      ...problem(
        'invisible-character',
        { character: codePoint(character), ...(isWithin && { line: true }) },
        place(index),
      ),
      edit: { length, text: isWithin ? '\n\n' : '' },
    });
  }
  for (const { 0: character, index } of hasSeldom ? source.matchAll(privateUse) : [])
    problems.push(problem('private-use', { character: codePoint(character) }, place(index)));
  for (const { 0: found, index } of mayBeMojibake.test(alphabet.units) ? source.matchAll(mojibake) : [])
    problems.push(problem('mojibake', { found: shortened(found) }, place(index)));
  const ofLatin = alphabet.hasAny('¡£') ? latinSigns(source) : [];
  for (const { found, meant, index } of [...undecoded(source), ...ofLatin]) {
    const one = problem('mojibake', { found: shortened(found), ...(meant && { meant }) }, place(index));
    problems.push(meant ? { ...one, edit: { length: found.length, text: meant } } : one);
  }
  const garbled = new Set(problems.flatMap(({ code, line }) => (code === 'mojibake' ? [line] : [])));
  for (const { found, meant, index } of lostBytes(source))
    if (!garbled.has(at(index).line))
      problems.push(problem('mojibake', { found: shortened(found), ...(meant && { meant }) }, place(index)));
  const isTold = (index: number): boolean =>
    problems.some(({ code, line }) => code === 'mojibake' && line === at(index).line);
  for (const { found, meant, index } of misreadWords(source).filter((one) => !isTold(one.index)))
    problems.push(problem('mojibake', { found: shortened(found), meant: shortened(meant) }, place(index)));
  for (const { index } of hasSeldom ? source.matchAll(/\ufffc/g) : [])
    problems.push(problem('lost-object', {}, place(index)));
  // The characters that a misreading abounds in are seldom in Chinese: most texts have none, or one.
  const isSuspect = differentRare(alphabet) > 1;
  if (isSuspect && countRare(source) > 2)
    for (const { 0: found, index } of source.matchAll(misread))
      if (countRare(found) > found.length * 0.4 && !isTold(index))
        problems.push(problem('mojibake', { found: shortened(found) }, place(index)));
  for (const { 0: found, index } of isSuspect ? source.matchAll(rareRun) : [])
    if (isMisread(found) && !isTold(index)) problems.push(problem('mojibake', { found }, place(index)));
  for (const { 0: found, 1: twice, 2: open, 3: wide, index } of source.includes('&') ? source.matchAll(escaped) : []) {
    const entity = twice ?? open ?? wide ?? '';
    // What Markdown or MDX would take for a sign stays an entity.
    const better = entity === 'nbsp' ? '' : /^(?:lt|gt|amp)$/.test(entity) ? `&${entity};` : decodeHTML(`&${entity};`);
    problems.push({
      ...problem('escaped-entity', { found, better }, place(index)),
      edit: { length: found.length, text: better },
    });
  }
  return [...problems, ...(hasSeldom ? otherForms(source, place) : []), ...apartIn(source, place)];
}

/** Encoded text as a message quotes it, its middle left out by an ellipsis: the editor has to replace all of it. */
const shortened = (found: string): string => {
  const line = found.replaceAll('\n', '');
  return line.length > 28 ? `${line.slice(0, 14)}…${line.slice(-9)}` : line;
};

/** Radicals, as PDF has them in place of the characters, and characters that Unicode has twice. */
const compatibility = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]+/gu;
/** Five characters or more that stand apart, as programs that read pictures leave them: 会 议 在 汝 州. */
const apart =
  /(?<![\p{Script=Han}。，、；：！？“”] )(?:[\p{Script=Han}。，、；：！？“”（）《》] ){4,}[\p{Script=Han}。，、；：！？“”（）《》](?! ?\p{Script=Han})/gu;

/** Blanks around single code units, or around a character of two. */
const mayBeApart = / \S{1,2} \S{1,2} \S{1,2} /;

/** Characters in another form than that in which text is searched and converted. */
function otherForms(source: string, place: (index: number) => Place): Problem[] {
  const problems: Problem[] = [];
  for (const { 0: found, index } of source.matchAll(compatibility)) {
    const better = [...found].map(compatibilityForm).join('');
    if (better !== found)
      problems.push({
        ...problem('compatibility-character', { found, better }, place(index)),
        edit: { length: found.length, text: better },
      });
  }
  return problems;
}

/** Characters that stand apart. */
function apartIn(source: string, place: (index: number) => Place): Problem[] {
  if (!mayBeApart.test(source)) return [];
  return matchesIn(source, apart).map(({ 0: found, index }) => {
    const better = found.replaceAll(' ', '');
    return {
      ...problem('spaced-text', { found: found.slice(0, 20), better: better.slice(0, 10) }, place(index)),
      edit: { length: found.length, text: better },
    };
  });
}
