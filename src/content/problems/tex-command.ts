/** What to write instead of a command of TeX that is given something: emphasis, a heading, a note, or its words alone. */
import { zh } from '../../i18n/sentence.ts';
import type { Cure, Cures } from './foreign-commands.ts';
import { formulaCure, plainFormula, texSigns } from './plain-formula.ts';

const write = (better: string): Cure => [zh`写成 ${better}`, `write ${better}`];
const drop: Cure = [zh`删去它`, 'delete it'];

/** The marks of Markdown that a command of type stands for. */
const marks: Readonly<Record<string, string>> = {
  textbf: '**',
  textit: '**',
  emph: '**',
  textsl: '**',
  underline: '**',
  bf: '**',
  sout: '~~',
};
/** A heading by its command; a chapter's own part has no more signs than a section's. */
const heading = /^(?:title|chapter|section|(sub)+section|paragraph)\*?$/;

/** A command that is a sign by itself. */
const signAlone = new RegExp(`^\\\\(?:${Object.keys(texSigns).join('|')})$`);

/** In order: the first that fits is said. */
export const texCommandCures: Cures = [
  [signAlone, ({ input }) => formulaCure(input)],
  [
    /^\\footnote(?:\[[^\]]*\])?\{([^{}]*)\}/,
    ([, text = '']) => [
      zh`文中写 [^1]，另起一段写 [^1]: ${text}（号没有用过的）`,
      `write [^1] here, and in a paragraph of its own [^1]: ${text}, with a number that is not used yet`,
    ],
  ],
  [
    /^\\(?:begin|end)\{/,
    () => [
      zh`删去它；里面 \\item 起头的各项写成 - 起头的行，图片写成 ![图上有什么](/images/文件名)`,
      'delete it; write each \\item within as a line with -, and a picture as ![what it shows](/images/name)',
    ],
  ],
  [/^\\(?:label|c?ref|eqref|pageref|cite\w*|usepackage|documentclass|vspace|hspace|input|include)\*?\b/, () => drop],
  [/^\\href\{([^{}\s]*)\}\{([^{}]*)\}/, ([, address = '', words = '']) => write(`[${words}](${address})`)],
  [/^\\url\{([^{}\s]*)\}/, ([, address = '']) => write(`[${address.replace(/^https?:\/\//, '')}](${address})`)],
  [
    /^\\text(super|sub)script\{([^{}]*)\}/,
    ([, where = '', text = '']) => write(`<${where.slice(0, 3)}>${text}</${where.slice(0, 3)}>`),
  ],
  [
    /^\\includegraphics/,
    () => [zh`图片写成 ![图上有什么](/images/文件名)`, 'write a picture as ![what it shows](/images/name)'],
  ],
  [
    /^\\([A-Za-z]+\*?)(?:\[[^\]]*\])?(?:\{[^{}]*\})*\{([^{}]*)\}/,
    ([all, name = '', words = '']) => {
      if (heading.test(name)) return write(`${name.startsWith('sub') || name === 'paragraph' ? '###' : '##'} ${words}`);
      const mark = Object.hasOwn(marks, name) ? marks[name]! : '';
      return write(mark ? `${mark}${words}${mark}` : (plainFormula(all) ?? words));
    },
  ],
];
