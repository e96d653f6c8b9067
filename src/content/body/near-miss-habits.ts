/**
 * The habits that near-misses are found by: what people write who come from another program or a Chinese keyboard. A
 * table.
 */
import type { ProblemCode } from '../problem.ts';
import { texSigns } from '../problems/plain-formula.ts';
import { components, inlineTags } from './components.ts';
import { faceCodes, slashedFaces } from './faces.ts';
import { captioned, forumCode } from './forum-codes.ts';
import { pairedShortcode, shortcode, wordsOfPair } from './shortcodes.ts';

/** Codes that say: this is printed as it stands, write that. */
export type NearMissCode = Extract<
  ProblemCode,
  | 'heading-sign'
  | 'rule-sign'
  | 'emphasis-sign'
  | 'list-sign'
  | 'quote-sign'
  | 'link-sign'
  | 'footnote-sign'
  | 'tag-sign'
  | 'foreign-syntax'
>;

/** One habit: what it looks like, and what was meant. */
export interface Habit {
  code: NearMissCode;
  pattern: RegExp;
  /** What to write instead; nothing where only a person knows. @param written with what the parser read within it */
  better?: (match: RegExpMatchArray, written: string) => string | undefined;
  /** Characters of which it has at least one: most texts have none, and need not be searched. */
  signs: string;
  /** The sign with what it belongs to, for the message: the sign alone says little. Without that it is text. */
  whole?: RegExp;
  wholeBetter?: (match: RegExpMatchArray) => string;
  /** The same for a sign that begins a line: the line is shown. */
  lineBetter?: (line: string) => string;
  /**
   * Only where the line before or after it is one, too: alone it may be text. Of one sign: with the same sign, and an
   * empty line may stand between.
   */
  inRows?: true | 'of one sign';
  /** Only where the text as it is printed still has it: emphasis is paired after the parser. */
  printed?: string;
}

const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ');

/** What an article can hold. */
const tags = [...Object.keys(components), ...inlineTags].join('|');

/** Tags of HTML that have an end. */
const paired =
  'b|i|u|s|p|a|em|strong|font|span|div|center|table|tr|td|th|ul|ol|li|h[1-6]|blockquote|img|hr|del|ins|small|big';

/**
 * Where a line begins, in text that the parser left over: markup is shown as U+0000, and what stands before a line
 * within a quotation or an item as U+0001.
 */
const start = '(?<=(?:^|\\n)[ \\t\\u0001]*)(?![ \\t\\u0001])';
/** Blanks that are no blanks to Markdown: a sign behind them begins no block. */
const wide = '[\\u3000\\u00a0\\u2002\\u2003]';
/** The same with such blanks, which are part of what is found. */
const indented = `${start}${wide}*`;
const rule = (source: string): RegExp => new RegExp(source, 'gu');

const blanks = '[ \\t\\u3000\\u00a0]';
/** Words without a pause, between two of one sign. */
const phrase = (sign: string): string =>
  `(?=[^${sign}\\n\\0]{0,20}\\p{Script=Han})[^${sign}\\s\\0，。；：！？、](?:[^${sign}\\n\\0，。；：！？、]{0,20}[^${sign}\\s\\0，。；：！？、])?`;

/** The bullets of Symbol and Wingdings as Word saves them, in the private use area: ●, ■, ◆, ➢, ✓, ❖, □, ➔. */
const wordBullets = '\uf0b7\uf06c\uf06e\uf075\uf0d8\uf0fc\uf076\uf0a7\uf0a8\uf071\uf0e8\uf0fe\uf0b2\uf09f\uf0e0';

/** In order: what one has taken, the next does not see. */
export const habits: readonly Habit[] = [
  {
    code: 'link-sign',
    signs: '＠',
    // An address of mail with signs of a Chinese keyboard: nobody can write to it.
    pattern: rule('[\\w.+-]+＠[\\w-]+(?:[.．。][\\w-]+)+'),
    better: ([found]) => halfWidth(found.replaceAll('。', '.')),
  },
  {
    code: 'heading-sign',
    signs: '#＃',
    pattern: rule(`${start}${wide}*[#＃]{2,}[\\u3000 ]*(?=[^\\s#＃\\0])[^\\n\\0]*`),
    better: ([found]) =>
      found
        .trimStart()
        .replace(/^[#＃]+[\u3000 ]*/, (signs) => `${'#'.repeat(Math.min(6, signs.trim().length))} `)
        .replace(/[\u3000 ]*[#＃]+$/, '')
        .trimEnd(),
  },
  {
    code: 'heading-sign',
    signs: '#＃',
    // One sign alone may be a topic, #回归#, or a number, #2; a sentence is no heading.
    pattern: rule(
      `${indented}[#＃](?!(?:REF!|N/A|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!))[\\u3000 ]*(?=[^\\s#＃\\0\\d])[^\\n\\0#＃。]*(?=\\n|$)`,
    ),
    better: ([found]) => `## ${found.replace(/^\s*[#＃][\u3000 ]*/, '').trimEnd()}`,
  },
  // Before words that are emphasised, and within the signs of emphasis.
  {
    code: 'heading-sign',
    signs: '#＃',
    pattern: rule(`${start}${wide}+[#＃]{1,6}[\\u3000 ]*(?=\\0)`),
    better: () => '## ',
  },
  {
    code: 'heading-sign',
    signs: '#＃',
    pattern: rule(`(?<=(?:^|\\n)[ \\t\\u0001]*\\0{1,3})[#＃]{2,6}[\\u3000 ]+[^\\n\\0]+(?=\\0{1,3}(?:\\n|$))`),
  },
  {
    code: 'heading-sign',
    signs: '=＝h',
    // As wikis and Textile write one.
    pattern: rule(
      `${start}(?:[=＝]{2,}[ \\u3000]+([^\\n\\0=＝]{1,40}?)[ \\u3000]+[=＝]{2,}|h[1-6]\\.[ ]+([^\\n\\0]{1,40}))[ \\u3000]*(?=\\n|$)`,
    ),
    better: ([, words, ofTextile]) => `## ${(words ?? ofTextile)!.trim()}`,
  },
  {
    code: 'emphasis-sign',
    signs: "'",
    // As wikis write it, with three signs or with two.
    pattern: rule("(?<!')('{2,3})(?!')(?=[^'\\n\\0]*\\p{Script=Han})([^'\\n\\0]{1,40})\\1(?!')"),
    better: ([, signs, words]) => (signs!.length > 2 ? `**${words!.trim()}**` : `*${words!.trim()}*`),
  },
  {
    code: 'heading-sign',
    signs: '＝',
    // Underlined by the signs of a Chinese keyboard (CommonMark 4.3).
    pattern: rule(`${start}([^\\n\\0＝]{1,40})\\n＝{3,}[\\u3000 ]*(?=\\n|$)`),
    better: ([, text]) => `## ${text!.trim()}`,
  },
  {
    code: 'emphasis-sign',
    signs: '＊',
    // Signs of both widths: the parser took the outer one.
    pattern: rule('(?<=\\0)＊([^＊\\n\\0]+)＊(?=\\0)'),
    better: ([, text]) => `*${text!.trim()}*`,
  },
  {
    code: 'emphasis-sign',
    signs: '＊',
    // One sign of each width.
    pattern: rule(`(?<![*＊\\\\\\w])(?:\\*${phrase('*＊')}＊|＊${phrase('*＊')}\\*)(?![*＊\\w])`),
    better: ([found]) => `*${found.slice(1, -1).trim()}*`,
  },
  {
    code: 'emphasis-sign',
    signs: '~',
    // Blanks within the signs keep them from being any (GFM 6.5).
    pattern: rule('(?<!~)~~(?!~)[ \\t\\u3000]*([^~\\n\\0]*[^~\\s\\0])[ \\t\\u3000]*~~(?!~)'),
    better: ([, text]) => `~~${text!.trim()}~~`,
    printed: '~~',
  },
  {
    code: 'emphasis-sign',
    signs: '＊',
    pattern: rule('[＊]{2}([^＊\\n\\0]+)[＊]{2}'),
    better: ([, text]) => `**${text!.trim()}**`,
  },
  {
    code: 'emphasis-sign',
    signs: '～',
    // Struck out by the signs of a Chinese keyboard; a drawn-out word ends in a particle, and stands before a pause.
    pattern: rule(
      '(?<!～)～{2}(?=[^～\\s\\0，。！？])([^～\\n\\0。！？]{1,30}[^～\\s\\0啊呀哦吧啦呢嘛哈了！，])～{2}(?!～)',
    ),
    better: ([, text]) => `~~${text!.trim()}~~`,
  },
  {
    code: 'emphasis-sign',
    signs: '＿_',
    pattern: rule('(?<![＿_])[＿_]{2}(?![＿_])([^＿_\\n\\0]+)[＿_]{2}(?![＿_])'),
    better: ([, text]) => `**${text!.trim()}**`,
  },
  {
    code: 'emphasis-sign',
    signs: '*',
    pattern: rule('(?<![\\\\*])\\*\\*(?!\\*)([^*\\n\\0]+)\\*\\*(?!\\*)'),
    better: ([, text]) => `**${text!.trim()}**`,
    printed: '**',
  },
  {
    code: 'emphasis-sign',
    signs: '*',
    // A blank within one sign or both keeps them from being any (CommonMark 6.2); what blanks surround is multiplied.
    pattern: rule(
      `(?<![\\\\*\\w/])(?!(?<=${blanks})\\*${blanks}[^*\\n]*${blanks}\\*${blanks})\\*(?:${blanks}+${phrase('*')}${blanks}*|${phrase('*')}${blanks}+)\\*(?![*\\w/])`,
    ),
    better: ([found]) => `*${found.slice(1, -1).trim()}*`,
    printed: '*',
  },
  {
    code: 'emphasis-sign',
    signs: '_',
    pattern: rule(`(?<![\\\\_\\w])_(?:${blanks}+${phrase('_')}${blanks}*|${phrase('_')}${blanks}+)_(?![_\\w])`),
    better: ([found]) => `*${found.slice(1, -1).trim()}*`,
    printed: '_',
  },
  {
    code: 'emphasis-sign',
    signs: '_',
    // Within a word the sign is none, and Chinese has no blanks around its words; a file's name has letters or figures.
    pattern: rule(
      '(?<![\\w.-]\\p{Script=Han}{0,12})(?<=[\\p{Script=Han}\\p{P}])(?<!_)_(\\p{Script=Han}[\\p{Script=Han}“”、]{0,20})_(?=[\\p{Script=Han}\\p{P}])(?!_|\\p{Script=Han}{0,12}[\\w.-])',
    ),
    better: ([, text]) => `*${text}*`,
    printed: '_',
  },
  { code: 'emphasis-sign', signs: '*', pattern: rule('(?<![\\\\*\\d])\\*{2,3}(?![\\d*])'), printed: '**' },
  { code: 'emphasis-sign', signs: '*', pattern: rule('(?<![\\\\\\d*])\\*(?=\\0)|(?<=\\0)\\*(?![\\d*])'), printed: '*' },
  {
    code: 'list-sign',
    signs: '•●◆◇■□○◦▪▶►➢Ø·・－＊＋★☆✓✔✦❖◎✿※→⇒☞‧∙',
    pattern: rule(`${indented}[•●◆◇■□○◦▪▶►➢Ø·・－＊＋★☆✓✔✦❖◎✿※→⇒☞‧∙][\\u3000 \\t]*(?=[^\\s\\0])`),
    better: () => '- ',
    inRows: true,
    lineBetter: (line) => `- ${line.trimStart().replace(/^.[\u3000 \t]*/u, '')}`,
  },
  {
    code: 'list-sign',
    signs: '—–',
    // One dash and a blank; two of them begin a signature or somebody's words.
    pattern: rule(`${start}[—–][\\u3000 \\t]+(?=[^\\s\\0—–])`),
    better: () => '- ',
    inRows: 'of one sign',
    lineBetter: (line) => `- ${line.replace(/^.\s*/u, '')}`,
  },
  {
    code: 'list-sign',
    signs: '—–',
    // The same glued to a few words, in the line below another; what ends as a sentence is what somebody says.
    pattern: rule(`${start}[—–](?=\\p{Script=Han}{2}[^\\n\\0。？！…”]{0,30}[；;，]?(?:\\n|$))`),
    better: () => '- ',
    inRows: true,
    lineBetter: (line) => `- ${line.slice(1)}`,
  },
  {
    code: 'foreign-syntax',
    signs: '+',
    // A line as it was and as it is now, as programs that compare two versions show them.
    pattern: rule(`${start}-(?=[\\p{Script=Han}“「《（])[^\\n\\0]*\\n\\+(?=[\\p{Script=Han}“「《（])[^\\n\\0]*`),
  },
  {
    code: 'list-sign',
    signs: '-+*',
    // Blanks that are no blanks to Markdown are taken for the one that is missing.
    pattern: rule(`${indented}[-+*][\\u3000\\u00a0\\u2002\\u2003 ]*(?=[\\p{Script=Han}])`),
    better: ([found]) => `${found.trimStart()[0]} `,
    inRows: true,
    lineBetter: (line) => line.replace(/^\s*(.)\s*/u, '$1 '),
  },
  {
    code: 'list-sign',
    signs: '[',
    // A box of a list of tasks glued to its sign.
    pattern: rule(`${indented}[-+*－][\\u3000]*\\[[ xX]?\\][ \\u3000]*(?=[^\\s(:\\[\\0])`),
    better: ([found]) => (/x/i.test(found) ? '- [x] ' : '- [ ] '),
  },
  {
    code: 'list-sign',
    signs: '>~',
    // Arrows and tildes of a keyboard.
    pattern: rule(`${indented}(?:[-=]>|~)[ \\u3000]*(?=[^\\s\\0~>])`),
    better: () => '- ',
    inRows: 'of one sign',
    lineBetter: (line) => `- ${line.trimStart().replace(/^(?:[-=]>|~)\s*/, '')}`,
  },
  {
    code: 'list-sign',
    signs: '.．。',
    pattern: rule(`${start}[\\d０-９]{1,2}[.．。][\\u3000\\u00a0\\u2002\\u2003]*(?=[^\\s\\d０-９\\0])`),
    better: ([found]) => `${halfWidth(found.replace('。', '.')).trim()} `,
    inRows: true,
    lineBetter: (line) => line.replace(/^(.{1,2})[.．。]\s*/, (_, number: string) => `${halfWidth(number)}. `),
  },
  {
    code: 'list-sign',
    signs: 'lnuvqpoüØ§²',
    // What Word's bullets are in another font than Wingdings: l for ●, n for ■, u for ◆, Ø for ➢, ü for ✓.
    pattern: rule(`${start}[lnuvqpoüØ§²][\\u3000\\u00a0 \\t]+(?=[\\p{Script=Han}“《（])`),
    better: () => '- ',
    inRows: 'of one sign',
    lineBetter: (line) => line.replace(/^.\s*/u, '- '),
  },
  {
    code: 'list-sign',
    signs: '[',
    pattern: rule('(?<=\\n[\\0\\u0001]+|^[\\0\\u0001]+)\\[[ xX]\\](?=[^\\s(:\\[\\0])'),
    better: ([found]) => `${found} `,
    // The blank alone would not be seen.
    lineBetter: (line) => line.replace(/^.../, '$& '),
  },
  {
    code: 'list-sign',
    signs: '[',
    pattern: rule('(?<=\\n[\\0\\u0001]+|^[\\0\\u0001]+)\\[\\](?=\\s)'),
    better: () => '[ ]',
  },
  {
    code: 'list-sign',
    signs: '［',
    pattern: rule('(?<=\\n[\\0\\u0001]+|^[\\0\\u0001]+)［[ \\u3000xXｘ×√✓]?］[ \\u3000]*(?=\\S)'),
    better: ([found]) => (/[xXｘ×√✓]/.test(found) ? '[x] ' : '[ ] '),
  },
  {
    code: 'quote-sign',
    signs: '＞》〉',
    pattern: rule(`(?<=^|\\n\\n)[＞》〉]+[\\u3000 ]*(?=[^\\s\\0])`),
    better: () => '> ',
  },
  {
    code: 'quote-sign',
    signs: '>',
    pattern: rule(`${start}${wide}+[ ]?>+ ?(?=[^\\s\\0>])`),
    better: () => '> ',
  },
  {
    code: 'list-sign',
    signs: '-+*',
    pattern: rule(`${start}${wide}+[-+*] (?=[^\\s\\0])`),
    better: () => '- ',
    inRows: true,
    lineBetter: (line) => line.replace(/^[\s\u00a0]*[-+*] /u, '- '),
  },
  {
    code: 'list-sign',
    signs: wordBullets,
    pattern: rule(`${start}[${wordBullets}][\\u3000\\u00a0 \\t]*(?=[^\\s\\0])`),
    better: () => '- ',
    lineBetter: (line) => line.replace(/^.\s*/u, '- '),
  },
  { code: 'quote-sign', signs: '＞', pattern: rule(`${indented}＞[\\u3000 ]*(?=[^\\s\\0])`), better: () => '> ' },
  {
    code: 'foreign-syntax',
    signs: '[［',
    // The faces of chat programs, which write them out when they are copied.
    pattern: rule(faceCodes),
  },
  { code: 'foreign-syntax', signs: '/／', pattern: rule(slashedFaces) },
  {
    code: 'foreign-syntax',
    signs: '[',
    // WordPress writes the words of a picture behind it: `[caption]![…](…) words[/caption]`.
    pattern: rule('\\[caption(?: [^\\[\\]\\n]*)?\\][^\\[\\]\\n]*\\[/caption\\]'),
    better: ({ input = '', index = 0 }, written) =>
      captioned(
        written,
        !/[^\n]$/.test(input.slice(0, index)) && /^[ \t]*(?:\n|\0|$)/.test(input.slice(index + written.length)),
      ),
  },
  {
    code: 'foreign-syntax',
    signs: '[［',
    // The codes of forums, each with its end.
    pattern: rule('[\\[［](b|i|img|url)(=[^\\[\\]［］\\n]+)?[\\]］][^\\[\\]［］\\n]+[\\[［][/／]\\1[\\]］]'),
    better: (_, written) => forumCode(written.replace(/[［］／]/g, halfWidth)),
  },
  {
    code: 'foreign-syntax',
    signs: '[',
    pattern: rule(
      '\\[/?(?:br|hr|caption|gallery|embed|audio|video|playlist|b|i|u|s|img|url|color|size|quote|align)(?:[ =][^\\[\\]\\n]*)?\\]',
    ),
  },
  {
    code: 'foreign-syntax',
    signs: ']］',
    pattern: rule(pairedShortcode),
    better: (_, written) => wordsOfPair(written),
  },
  { code: 'foreign-syntax', signs: ']］', pattern: rule(shortcode) },
  {
    code: 'link-sign',
    signs: '[［',
    // Its address goes on in the next line, where mail programs break what is long.
    pattern: rule(
      '([!！] ?)?[\\[［]([^\\[\\]［］\\n]*)[\\]］][(（]((?:/|https?:)[^()（）\\s]*)[ \\t]*\\n[ \\t]*([!#-&*-~]+)[)）]',
    ),
    better: ([, picture, text, address, rest]) => linkOf(picture, text!, address! + rest!),
  },
  {
    code: 'link-sign',
    signs: '[',
    // As wikis write it: the address, a blank and the words.
    pattern: rule(
      '\\[(https?://[!-Z^-~]+)[ \\u3000]+(?=[^\\[\\]\\n]*\\p{Script=Han})([^\\[\\]\\n\\0]{1,40})\\](?![(（])',
    ),
    better: ([, address, words]) => linkOf(undefined, words!.trim(), address!),
  },
  {
    code: 'link-sign',
    signs: '[［',
    // The words and the address in two lines.
    pattern: rule(
      '([!！] ?)?[\\[［]([^\\[\\]［］\\n\\0]+)[\\]］][ \\t]*\\n[ \\t]*[(（]((?:/|https?:)[^()（）\\s]*)[)）]',
    ),
    better: ([, picture, text, address]) => linkOf(picture, text!, address!),
  },
  {
    code: 'link-sign',
    signs: '[［',
    // The address of `[文字][1]`, behind a colon of full width.
    pattern: rule(
      `${start}[\\[［](?!\\^)([^\\[\\]［］\\n\\0]{1,20})[\\]］][ ]?：[ \\u3000]*((?:/|https?:)[^\\s\\0]+)(?=\\s|$)`,
    ),
    // A label that nothing else names is the words of a link.
    better: ({ 1: label, 2: address, input = '' }) =>
      input.split(`[${label}]`).length > 2 ? `[${label}]: ${address}` : `[${label}](${address})`,
  },
  {
    code: 'link-sign',
    signs: '[',
    // `[文字][1]` whose address nothing gives; two numbers are two notes.
    pattern: rule('\\[(?!\\^|\\d+\\])[^\\[\\]\\n\\0]{1,40}\\] ?\\[\\w[\\w-]{0,20}\\](?![(（])'),
  },
  {
    code: 'link-sign',
    signs: '[［',
    // The name of a file with a blank and with brackets, as computers number copies: 合影 (2).jpg.
    pattern: rule(
      '([!！] ?)?[\\[［]([^\\[\\]［］\\n]*)[\\]］] ?[(（](/[^()（）\\n]*[(（][^()（）\\n]*[)）][^()（）\\n]*)[)）]',
    ),
    better: ([, picture, text, address]) => linkOf(picture, text!, address!),
  },
  {
    code: 'link-sign',
    signs: '[',
    // The address in brackets as the words: ![会场][/images/a.jpg].
    pattern: rule('(!?)\\[([^\\[\\]\\n\\0]*)\\]\\[((?:/|https?:)[^\\[\\]\\s]+)\\]'),
    better: ([, picture, text, address]) => linkOf(picture, text!, address!),
  },
  {
    code: 'link-sign',
    signs: '[',
    // The address without its brackets; what has no Chinese is a note's number or a code.
    pattern: rule(
      '\\[(?=[^\\[\\]\\n]*\\p{Script=Han})(?!\\^)([^\\[\\]\\n\\0]{1,40})\\][ \\u3000]*[:：]?[ \\u3000]*(https?://[!-~]+)(?![!-~])',
    ),
    better: ([, text, address]) => {
      const plain = address!.replace(/[.,;:!?)\]]+$/, '');
      return `[${text}](${plain})${address!.slice(plain.length)}`;
    },
  },
  {
    code: 'link-sign',
    signs: '[',
    // The same of an address of the site, bare or in brackets of another kind.
    pattern: rule(
      '([!！]?)\\[(?!\\^)(?=[^\\[\\]\\n]*\\p{Script=Han})([^\\[\\]\\n\\0]{1,40})\\][ \\u3000]?[:：]?[ \\u3000]?(?:(/(?:[\\w%.-]+/)+(?:[\\w%.-]*\\.\\w{2,4})?|/[a-z]+/)[)）]?|[《〈【「{｛](/[\\w%./-]+|https?://[!-~]+?)[》〉】」}｝])(?![\\w/])',
    ),
    better: ([, picture, text, bare, within]) => linkOf(picture, text!, (bare ?? within)!),
  },
  {
    code: 'link-sign',
    signs: ']',
    // One bracket too many, or too few.
    pattern: rule('([!！]?)\\[([^\\[\\]\\n]*)\\]\\]\\(((?:/|https?:)[^()\\s]+)\\)'),
    better: ([, picture, text, address]) => linkOf(picture, text!, address!),
  },
  {
    code: 'link-sign',
    signs: ']',
    pattern: rule('([!！])([^\\[\\]\\n\\0\\\\，。；：！？]{0,20})\\]\\(((?:/|https?:)[^()\\s]+)\\)'),
    better: ([, picture, text, address]) => linkOf(picture, text!, address!),
  },
  {
    code: 'link-sign',
    signs: ']',
    pattern: rule('(?<![\\0\\\\])\\]\\((?:/|https?:)[^()\\s]+\\)'),
  },
  {
    code: 'link-sign',
    signs: '[',
    // The caption lacks one of its quotes.
    pattern: rule(
      '(!?)\\[([^\\[\\]\\n]*)\\]\\(((?:/|https?:)[^()\\s]+) +(?:["“”]([^"“”()\\n]+)|([^"“”()\\n]+)["“”])\\)',
    ),
    better: ([, picture, text, address, opened, closed]) => `${picture}[${text}](${address} "${opened ?? closed}")`,
  },
  {
    code: 'link-sign',
    signs: '[［【',
    pattern: rule(
      '([!！] ?)?[\\[［【]([^\\[\\]［］【】\\n]*)[\\]］】][ \\u3000]{0,3}[(（]((?:https?:|/|\\0|mailto:)[^()（）\\n]*)[)）]',
    ),
    better: ([, picture, text, address]) => linkOf(picture, text!, address!),
  },
  {
    code: 'link-sign',
    signs: '[［',
    // A picture by the path of its file, with a blank: the folder is another one here.
    pattern: rule(
      '[!！] ?[\\[［]([^\\[\\]［］\\n]*)[\\]］] ?[(（](?=\\S)([^()（）\\n\\0]*\\.(?:jpe?g|png|gif|webp|JPE?G|PNG))[)）]',
    ),
    better: ([, text, path]) => {
      const plain = halfWidth(path!);
      // The blank within an address of another site is none of its own.
      const address = plain.includes('://')
        ? plain.replace(/\s/g, '')
        : `/images/${plain.split(/[\\/]/).at(-1)!.trim()}`;
      return linkOf('!', text!, address);
    },
  },
  {
    code: 'link-sign',
    signs: '[［',
    pattern: rule('(?<!\\])[(（]([^()（）\\n\\0]+)[)）][\\[［]((?:/|https?:|\\0)[^\\[\\]\\n]*)[\\]］]'),
    better: ([, text, address]) => linkOf(undefined, text!, address!),
  },
  {
    code: 'link-sign',
    signs: '[［',
    // A link whose brackets are exchanged, `(/about/)[本会]`; `(本会)[1]` refers to a footnote.
    pattern: rule(
      '(?<![\\]］])([!！] ?)?[(（]((?:/(?=\\w)|https?:|mailto:|www\\.)[^()（）\\n]*|[\\w.+-]+@[\\w-]+\\.[\\w.-]+)[)）][ ]?[\\[［]([^\\[\\]［］\\n\\0]*[^\\[\\]［］\\n\\0\\d][^\\[\\]［］\\n\\0]*)[\\]］](?![(（:：])',
    ),
    better: ([, picture, address, text]) => linkOf(picture, text!, withScheme(address!)),
  },
  {
    code: 'link-sign',
    signs: '[［',
    // Its address ends where the Chinese goes on, or with the line.
    pattern: rule(
      '([!！]? ?)[\\[［]([^\\[\\]\\n]*)[\\]］][(（]((?:/|https?:)[^()（）\\s，。；：！？、]*)(?=[，。；：！？、\\s]|$)[^()（）\\n]*(?=\\n|$)',
    ),
    better: ([found, picture, text, whole]) => {
      const address = withoutText(whole!);
      const head = found.indexOf(whole!, found.search(/[\]］]/)) + address.length;
      const link = linkOf(picture!.trim(), text!, address);
      return link && link + found.slice(head);
    },
  },
  {
    code: 'link-sign',
    signs: '[［',
    pattern: rule('[!！]? ?[\\[［][^\\[\\]\\n]*[\\]］][(（](?:/|https?:)[^()（）\\n]*(?=\\n|$)'),
  },
  {
    code: 'link-sign',
    signs: '[［',
    pattern: rule('([!！]?)[\\[［]([^\\[\\]［］()（）\\n]+)[(（]((?:/|https?:)[^()（）\\n]*)[)）](?![\\]］])'),
    better: ([, picture, text, address]) => linkOf(picture, text!, address!),
  },
  {
    code: 'link-sign',
    signs: '[［',
    pattern: rule('[\\[［][^\\[\\]［］()（）\\n]+[(（](?:/|https?:)[^()（）\\n]*[)）]'),
  },
  {
    code: 'link-sign',
    signs: ':',
    // An address that goes on in Chinese, where the parser ends it; a verb may follow the last slash: …/查询.
    pattern: rule(
      '(?<![\\0(（\\[])https?://[!-~]+(?:(?<=[=]|/(?:wiki|item|baike|tags?|search|categories|category)/)\\p{Script=Han}[\\p{Script=Han}\\w%/_.-]*|(?<=/)\\p{Script=Han}+(?=[/_=%.-][\\w\\p{Script=Han}])[\\p{Script=Han}\\w%/_.-]+)',
    ),
    better: ([found]) => {
      const address = found.replace(/[.。]+$/, '');
      return URL.canParse(address)
        ? `[${address.split(/[/=]/).filter(Boolean).at(-1)}](${encodeURI(address)})`
        : undefined;
    },
  },
  // A picture of which the words alone are left.
  {
    code: 'link-sign',
    signs: '[',
    pattern: rule('(?<![\\p{L}\\d])[!！]\\[[^\\[\\]\\n\\0]{1,30}\\](?![ \\u3000]{0,3}\\n?[\\[(（:：\\]])'),
  },
  {
    code: 'link-sign',
    signs: '！!',
    pattern: rule('！ ?(?=\\0)|(?<=^|\\n)! (?=\\0)'),
    better: () => '!',
    // What the parser read as a link behind the sign, where it leads to a picture: else it ends a sentence.
    whole:
      /^[！!] ?(\[[^[\]\n]*\])\(\s*(\/images\/[^()\n]*?|[^()\s]+\.(?:jpe?g|png|gif|webp|avif|svg|bmp|heic)(?:[\s?][^()\n]*?)??)\s*\)/i,
    wholeBetter: ([, text, address]) => `!${text}(${address})`,
  },
  {
    code: 'footnote-sign',
    signs: '[［【',
    // The sign above 6 of a Chinese keyboard is an ellipsis.
    pattern: rule('[\\[［【](?:…{1,2}|\\.{3,6}|＾|ˆ)([\\p{L}\\d]{1,6})[\\]］】][：:]?'),
    better: footnoteOf,
  },
  {
    code: 'footnote-sign',
    signs: '[',
    // A note without the colon behind its sign.
    pattern: rule('(?<=(?:^|\\n)\\u0001*)\\[\\^([^\\[\\]\\s\\0]+)\\][ \\u3000、.．]+[：:]?[ \\u3000]*(?=[^\\s\\0：:])'),
    better: ([, label]) => `[^${label}]: `,
    lineBetter: (line) => line.replace(/^(\[\^[^\]]+\])[ \u3000、.．]+[：:]?[ \u3000]*/, '$1: '),
  },
  {
    code: 'footnote-sign',
    signs: '[［【',
    pattern: rule('[\\[［【]\\^([^\\[\\]［］【】\\n\\0]+)[\\]］】][：:]?'),
    better: footnoteOf,
  },
  // The note itself within the text, as Pandoc and Obsidian have it.
  { code: 'footnote-sign', signs: '^', pattern: rule('\\^[\\[［][^\\[\\]［］\\n]+[\\]］]') },
  {
    code: 'tag-sign',
    signs: '＜',
    // Other words in such brackets are titles: ＜Feel＞.
    pattern: rule(`＜/?(?:${tags})(?=[\\s\\u3000/／＞>])[^＜＞<>\\n\\0]*[＞>]`),
    better: ([found]) => halfWidth(found).replace(/[“”]/g, '"'),
  },
  {
    code: 'tag-sign',
    signs: '＜',
    // A pair of HTML's: emphasis is written as such here, of the rest the words stay.
    pattern: rule(`＜(${paired})(?:[\\s\\u3000][^＜＞\\n\\0]*)?[＞>]([^＜＞\\n\\0]{1,60})[＜<][/／]\\1[＞>]`),
    better: ([found, tag, words]) => wideHtml(halfWidth(found), tag!, words!),
  },
  {
    code: 'tag-sign',
    signs: '>',
    // A tag without its beginning: Gap />.
    pattern: rule(
      `(?<=^|\\n|[\\p{L}\\p{P}])(?<![<＜/\\w])(?:${Object.keys(components).join('|')}|br|hr)(?:[ \\t][^<>＜＞\\n\\0]*)?/>`,
    ),
    better: ([found]) => `<${found}`,
  },
  {
    code: 'tag-sign',
    signs: '《〈',
    // A Chinese keyboard gives the signs of titles; what has words or is a name by itself is a title.
    pattern: rule(
      `[《〈](?:/(?:${tags}|${paired})|(?:br|hr|div|span|strong|Gap|sub|sup)[\\s\\u3000]*|(?:${tags}|${paired})(?:[\\s\\u3000]+[^《》〈〉\\n\\0]*[=＝][^《》〈〉\\n\\0]*|[\\s\\u3000]*[/／][\\s\\u3000]*))[\\s\\u3000]*[/／]?[》〉]`,
    ),
    better: ([found]) => {
      const tag = halfWidth(found.replace(/^[《〈]/, '<').replace(/[》〉]$/, '>')).replace(/[“”]/g, '"');
      return tag.replace(/^<(br|Gap)\s*\/?>$/, '<$1 />');
    },
  },
  {
    code: 'tag-sign',
    signs: '《〈',
    // Both of a pair: 《Note》…《/Note》.
    pattern: rule(`[《〈](?:${tags}|${paired})[》〉](?=[^《〈]{0,2000}[《〈]/)`),
    better: ([found]) => `<${found.slice(1, -1)}>`,
  },
  {
    code: 'tag-sign',
    signs: '[【［',
    // A component in the brackets of another program, alone on its line; a gap stands within one.
    pattern: rule(
      `${start}[\\[【［]/?(?:Note|Gallery)[\\]】］][ \\t\\u3000]*(?=\\n|$)|[\\[【［]Gap[ \\t]*/?[\\]】］](?![(（:：])`,
    ),
    better: ([found]) => (found.includes('Gap') ? '<Gap />' : `<${found.trim().slice(1, -1)}>`),
  },
  // A command of LaTeX or RTF without braces; behind a letter or a colon it is a path of Windows.
  {
    code: 'foreign-syntax',
    signs: '\\',
    pattern: rule(
      '(?<![\\w:\\\\])\\\\(?:item|pard?|noindent|newline|centering|hline|maketitle|tableofcontents|newpage|clearpage)(?![A-Za-z])',
    ),
  },
  // A line end of Markdown where nothing follows, and a backslash before a character that needs none.
  {
    code: 'foreign-syntax',
    signs: '\\',
    pattern: rule(
      '(?<=[\\p{Script=Han}，。！？）”])\\\\(?=[ \\t]*(?:\\n[ \\t]*(?:\\n|$)|$))|(?<=^|\\n|[\\p{Script=Han}，。])\\\\(?=\\p{Script=Han})',
    ),
  },
  {
    code: 'foreign-syntax',
    signs: '\\',
    // A formula between the brackets of LaTeX; brackets that a program escaped hold words.
    pattern: rule(
      '\\\\\\((?=[^\\n\\0]*(?:[\\^_=]|\\\\[A-Za-z%]))[^\\n\\0\\p{Script=Han}]{1,80}?\\\\\\)|\\\\\\[(?=[^\\0\\]]{0,200}(?:\\^|\\\\[A-Za-z]|(?<![A-Za-z])[A-Za-z] ?= ?[\\w(]))[^\\0]{1,200}?\\\\\\]',
    ),
  },
  // A rule of signs that Markdown has not for one.
  {
    code: 'rule-sign',
    signs: '=＝－—―─━＊＿⸻',
    pattern: rule(
      `(?<=^|\\n[ \\t\\u0001]*\\n[\\u0001]*)${wide}*(?:[=＝]{3,}|－{3,}|[—―─━]{3,}|(?:—— ?){3,}|(?:[—―－] ){2,}[—―－]|(?:＊[ \\u3000]*){3,}|＿{3,}|⸻+)[ \\t\\u3000]*(?=\\n|$)`,
    ),
    better: () => '---',
  },
  {
    code: 'rule-sign',
    signs: '*_-~',
    // What begins a rule or code, behind blanks that are none to Markdown.
    pattern: rule(`${start}${wide}+(?:(?:\\*[ ]?){3,}|(?:_[ ]?){3,}|(?:-[ ]?){3,}|~{3,})[ \\t\\u3000]*(?=\\n|$)`),
    // Right below a text three hyphens would make a heading of it.
    better: ({ 0: found, index = 0, input = '' }) =>
      found.includes('~') || !emptyAbove.test(input.slice(Math.max(0, index - 40), index)) ? undefined : '---',
  },
  // The same right below a text, whose heading three hyphens would make it.
  {
    code: 'rule-sign',
    signs: '－—―─━＊',
    pattern: rule(`${start}(?:－{3,}|[—―─━]{3,}|＊{3,})[ \\t\\u3000]*(?=\\n|$)`),
  },
  // Where code begins or ends.
  {
    code: 'foreign-syntax',
    signs: '`｀',
    pattern: rule(`${start}${wide}+\`{3,}\\w*[ \\t]*(?=\\n|$)|${indented}｀{3,}\\w*(?=\\n|$)`),
  },
  // The line end of a program, written out.
  {
    code: 'foreign-syntax',
    signs: '\\',
    pattern: rule('(?<![A-Za-z:\\\\])\\\\[nrt](?=\\p{Script=Han}|\\\\|\\0|\\n|$)'),
  },
  { code: 'foreign-syntax', signs: '=+', pattern: rule('==([^=\\n\\0]+)==|\\+\\+([^+\\n\\0]+)\\+\\+') },
  {
    code: 'foreign-syntax',
    signs: '$',
    // The formulas of TeX: an amount of money has none of their signs, nor a dollar behind it. What begins with such a
    // sign may be glued to a word: H$_2$O.
    pattern: rule(
      '\\$\\$[^$\\0]{1,200}\\$\\$|[A-Za-z\\d.]{0,12}(?<![$\\\\])\\$(?=\\^\\S|_\\w|\\\\[A-Za-z])[^$\\n\\0\\p{Script=Han}]{1,80}\\$(?!\\$)[A-Za-z\\d.]{0,12}(?!\\$)|(?<![\\w$\\\\])\\$(?:(?=[^$\\n\\0]*[\\^_\\\\=])[^$\\n\\0\\p{Script=Han}]{1,80}|\\d+(?:[.,]\\d+)*|[A-Za-z])\\$(?![\\w$])',
    ),
  },
  {
    code: 'foreign-syntax',
    signs: '\\',
    // A sign of TeX by its name; behind a letter or another backslash it is a path of Windows.
    pattern: rule(`(?<![A-Za-z:\\\\_.-]|\\\\\\S{0,20})\\\\(?:${Object.keys(texSigns).join('|')})(?![A-Za-z\\\\])`),
  },
  {
    code: 'foreign-syntax',
    signs: '#＃',
    // Topics at the end of a post.
    pattern: rule(
      '(?<=^|[\\n \\u3000。！？])[#＃][\\p{Script=Han}A-Za-z][^\\s#＃\\0，。；：！？]{0,14}(?:[ \\u3000]+[#＃][\\p{Script=Han}A-Za-z][^\\s#＃\\0，。；：！？]{0,14})+(?=[ \\t]*(?:\\n|$))',
    ),
  },
  // The explanation of an abbreviation in PHP Markdown Extra.
  { code: 'foreign-syntax', signs: '*', pattern: rule(`${indented}\\*\\[[^\\[\\]\\n\\0]+\\]:[^\\n\\0]*`) },
  // The lines of Pandoc that are to stay lines.
  { code: 'foreign-syntax', signs: '|', pattern: rule(`${start}\\| [^|\\n\\0]+(?=\\n|$)`), inRows: true },
  { code: 'foreign-syntax', signs: '%', pattern: rule('%%[^%\\n\\0]+%%') },
  // Remarks as programmers write them.
  {
    code: 'foreign-syntax',
    signs: '/',
    pattern: rule(`${start}/\\*[^\\n]{1,60}\\*/(?=\\s|$)|${start}//[ \\t]*(?=\\p{Script=Han})[^\\n\\0]{1,60}(?=\\n|$)`),
  },
  // Obsidian's name of a block, at its end or on a line of its own; a figure alone may be a power.
  {
    code: 'foreign-syntax',
    signs: '^',
    pattern: rule('(?<=[ \\t\\u3000]|^|\\n)\\^(?=[\\d-]*[A-Za-z])[A-Za-z\\d-]{2,}(?=[ \\t]*(?:\\n|$|\\0))'),
  },
  // The definition of a word, in the dialects that have such lists.
  { code: 'foreign-syntax', signs: ':', pattern: rule('(?<=[^\\n\\0]\\n):(?= +\\S)') },
  { code: 'foreign-syntax', signs: '[', pattern: rule('!?\\[\\[[^\\[\\]\\n\\0]+\\]\\]') },
  { code: 'foreign-syntax', signs: '[', pattern: rule(`${indented}@?\\[(?:TOC|toc)\\]`) },
  { code: 'foreign-syntax', signs: ':', pattern: rule(`${indented}:::+[^\\n\\0]*`) },
  { code: 'foreign-syntax', signs: '!?', pattern: rule(`${start}(?:!!!|\\?\\?\\?) [^\\n\\0]*`) },
  {
    code: 'foreign-syntax',
    signs: '[',
    pattern: rule('\\[![A-Za-z]{2,12}\\][-+]?(?:[ \\u3000]+[^\\s\\[\\](){}<>*`][^\\n\\[\\](){}<>*`]{0,24}(?=\\n))?'),
  },
  { code: 'foreign-syntax', signs: ':', pattern: rule('(?<![\\d:]):[a-z][a-z_]+:(?![\\d:/])') },
  // Raised words, of Pandoc and others, and words that are to be hidden, of Discord.
  { code: 'foreign-syntax', signs: '^', pattern: rule(`(?<![\\[^\\w])\\^{1,2}${phrase('^')}\\^{1,2}(?![\\w^])`) },
  { code: 'foreign-syntax', signs: '|', pattern: rule(`(?<![|])\\|\\|${phrase('|')}\\|\\|(?![|])`) },
  {
    code: 'foreign-syntax',
    signs: '^',
    // A power behind a unit of length.
    pattern: rule('(?<=\\d[ ]?[kcdm]?m|[米尺丈里])\\^[23](?![\\d^])'),
    better: ([found]) => `<sup>${found.slice(1)}</sup>`,
  },
  { code: 'foreign-syntax', signs: '^~', pattern: rule('(?<=[\\p{L}\\d])[\\^~](\\d{1,2})[\\^~]') },
];

/** The end of a text after which a line stands apart. */
const emptyAbove = /(?:^|\n[ \t\u0001\u3000]*\n)[ \t\u0001]*$/;

/** A link or picture as Markdown writes it; a blank in an address is written as %20. */
function linkOf(picture: string | undefined, text: string, address: string): string | undefined {
  if (address.includes('\0') || text.includes('\0')) return undefined;
  const [, plainAddress, title] =
    /^(\S+)[ \u3000]+[“”"‘’＂「『《]([^“”"‘’＂「」『』《》]*)[“”"‘’＂」』》][ \u3000]*$/.exec(address) ?? [];
  if (plainAddress) return `${picture ? '!' : ''}[${text}](${plainAddress} "${title}")`;
  if (/["“”]/.test(address)) return undefined;
  // Two pictures in one.
  const several = address.split(/[,，、;；][ \u3000]*(?=\/)/);
  if (picture && several.length > 1 && several.every((one) => /^\/\S+\.\w{3,4}$/.test(one.trim())))
    return several.map((one) => `![${text}](${one.trim()})`).join(' ');
  // Words behind the address are what shows when it is pointed to.
  const [, whole, words] = /^((?:https?:\/\/|\/)\S+)[ \u3000]+(\p{Script=Han}[^.]*)$/u.exec(address) ?? [];
  if (whole && !/\.\w{2,4}$/.test(address)) return `${picture ? '!' : ''}[${text}](${whole} "${words!.trim()}")`;
  // Some programs write a picture's size behind its address.
  const plain = address.replace(/\s+=\s*\d*%?\s*[x×]?\s*\d*%?\s*$/i, '').trim();
  return `${picture ? '!' : ''}[${text}](${plain.replace(/[ \u3000]/g, '%20')})`;
}

/** An address that has no end, without the Chinese that goes on behind its last slash or the ending of a file. */
const withoutText = (address: string): string =>
  /^(.*?\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|zip|mp[34]|html?))(?=\p{Script=Han})/iu.exec(address)?.[1] ??
  (/^[^.]*\/(?=\p{Script=Han}[^/.]*$)/u.exec(address)?.[0] || address);

/** What a pair of HTML's is in Markdown: emphasis, a link; of the rest the words stay. */
function wideHtml(found: string, tag: string, words: string): string {
  const href = tag === 'a' ? /href\s*=\s*["']?([^\s"'>]+)/.exec(found)?.[1] : undefined;
  if (href) return `[${words}](${href})`;
  const sign = /^(?:b|strong)$/.test(tag) ? '**' : /^(?:i|em)$/.test(tag) ? '*' : /^(?:s|del)$/.test(tag) ? '~~' : '';
  return sign + words + sign;
}

/** An address as a link has to begin: mail and hosts that were written bare get what makes them addresses. */
const withScheme = (address: string): string =>
  /^www\./i.test(address) ? `https://${address}` : /^[\w.+-]+@/.test(address) ? `mailto:${address}` : address;

/** A footnote's sign; none where its text is what is missing. */
function footnoteOf([found, label]: RegExpMatchArray): string | undefined {
  const better = `[^${label}]${/[：:]$/.test(found) ? ': ' : ''}`;
  return better.trim() === found.trim() ? undefined : better;
}
