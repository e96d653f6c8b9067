/** What to write instead of the boxes for hints that other programs have: both of their lines make one `<Note>`. */
import { zh } from '../../i18n/sentence.ts';
import type { Cure, Cures } from './foreign-commands.ts';

const kinds =
  'note|notice|subnote|tip|hint|info|warning|danger|alert|admonition|callout|caution|important|success|primary|message';
export const tagOf = (title: string): string => (title ? `<Note title="${title}">` : '<Note>');

/** The line that ends a box. */
const closing: Cure = [zh`这一行改成 </Note>，前面空一行`, 'write </Note> for this line, below an empty one'];

/** A line that begins a box which a line of its own ends. */
const opening = (title: string, end: string): Cure => [
  zh`这一行改成 ${tagOf(title)}，收尾的 ${end} 改成 </Note>，前后各空一行`,
  `write ${tagOf(title)} for this line and </Note> for the ${end} that closes it, between empty lines`,
];

/** The same for tags, which may stand within a line. */
export const openingTag = (title: string, end: string): Cure => [
  zh`换成 ${tagOf(title)}，收尾的 ${end} 换成 </Note>，各占一行，前后各空一行`,
  `write ${tagOf(title)} instead, and </Note> for the ${end} that closes it, each on a line of its own between empty lines`,
];
/** The end of one that is a tag. */
export const closingTag: Cure = [
  zh`换成 </Note>，独占一行，前面空一行`,
  'write </Note> instead, on a line of its own below an empty one',
];

/** The words for readers among those of a tag, which has words for its look as well: `warning no-icon 防汛`. */
export const titleIn = (words: string): string =>
  (
    /["“]([^"”]*\p{Script=Han}[^"”]*)["”]/u.exec(words)?.[1] ??
    /\p{Script=Han}[^"”{}%>]*/u.exec(words)?.[0] ??
    ''
  ).trim();

/** In order: the first that fits is said. */
export const noteCures: Cures = [
  [/^:::+\s*$/, () => closing],
  [new RegExp(`^\\{%-?\\s*end(?:${kinds})\\b|^\\{\\{[<%]\\s*/\\s*(?:${kinds})\\b`, 'i'), () => closingTag],
  [
    new RegExp(`^\\{%-?\\s*(${kinds})\\b(.*)$`, 'i'),
    ([, kind = '', words = '']) => openingTag(titleIn(words), `{% end${kind} %}`),
  ],
  [
    new RegExp(`^\\{\\{([<%])\\s*(${kinds})\\b(.*)$`, 'i'),
    ([, sign = '', kind = '', words = '']) =>
      openingTag(titleIn(words), `{{${sign} /${kind} ${sign === '<' ? '>' : '%'}}}`),
  ],
  // The containers of markdown-it.
  [/^:::+ ?\w+ +["“]?([^"”\n]+)["”]?$/, ([, title = '']) => opening(title.trim(), ':::')],
  [/^:::+ ?\w+/, () => opening('', ':::')],
  [
    // The blanks before its lines are all that ends one.
    /^(?:!!!|\?\?\?\+?) ?\w*(?: +["“]?([^"”\n]+)["”]?)?$/,
    ([, title = '']) => [
      zh`这一行改成 ${tagOf(title.trim())}，下面缩进的各行删去行首的空格，最后另写一行 </Note>，前后各空一行`,
      `write ${tagOf(title.trim())} for this line, take the blanks from the beginning of those below and write </Note> behind the last, between empty lines`,
    ],
  ],
  [
    /^\[!(\w+)\][-+]?\s*(.*)$/,
    ([, kind = '', own = '']) => {
      const title = own || (/warning|caution|danger/i.test(kind) ? '注意' : '提示');
      return [
        zh`这一行换成 <Note title="${title}">，下面几行去掉行首的 >，最后另写一行 </Note>，前后各空一行`,
        `write <Note title="${title}"> for this line, take the > from those below and write </Note> behind the last, between empty lines`,
      ];
    },
  ],
];
