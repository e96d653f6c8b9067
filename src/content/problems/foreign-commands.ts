/** What to write instead of the commands of LaTeX and RTF, of what wikis have beside their links, and of signs of code. */
import { writtenPath } from '../../core/address-text.ts';
import { type Template, zh } from '../../i18n/sentence.ts';

/** A cure in both languages. */
export type Cure = readonly [Template, string];
/** Cures by what they are for; in order, the first that fits is said. */
export type Cures = readonly (readonly [pattern: RegExp, cure: (match: RegExpExecArray, folder: string) => Cure])[];

/** In order: the first that fits is said. */
export const commandCures: Cures = [
  [
    /^\s*[`｀]{3}/,
    () => [
      zh`这里是文章，不是代码：连同收尾的一行删去`,
      'an article is no code: delete it, and the line that closes it',
    ],
  ],
  [/^\\item\b/, () => [zh`写成 - 和一个空格`, 'write - and a blank']],
  [
    /^\{\\rtf|^\\rtf/,
    () => [
      zh`这是 RTF 文件的内容：用 Word 打开原来的文件，复制文字，粘贴在这里`,
      'these are the bytes of an RTF file: open it in Word, copy its text and paste that here',
    ],
  ],
  [
    /^\{\|/,
    () => [
      zh`这是维基的表格：每行写成 | 甲 | 乙 |，第一行下面写 | --- | --- |，删去 {|、|- 和 |}`,
      'a table of a wiki: write each row as | a | b |, below the first one | --- | --- |, and delete {|, |- and |}',
    ],
  ],
  [/^\\[nrt](?![a-z])/, () => [zh`删去它，空一行另起一段`, 'delete it, and leave an empty line for a new paragraph']],
  [
    /^\\(?:par|pard|line|newline|tab|noindent)\b/,
    () => [zh`删去它；是换段的，空一行`, 'delete it; where it ends a paragraph, leave an empty line'],
  ],
  [
    /^\\[a-z]+/i,
    () => [zh`这是 LaTeX 或 RTF 的命令，删去它，只留文字`, 'a command of LaTeX or RTF: delete it and keep the words'],
  ],
  [
    /^\[\[(?:File|Image|文件|檔案|档案|图像|圖像):([^|\]]+)(?:\|[^\]]*?)??(?:\|([^|\]]*\p{Script=Han}[^|\]]*))?\]\]$/iu,
    ([, name = '', text = '']) => {
      const src = `/images/${writtenPath(name.trim())}`;
      const better = text
        ? `<Figure src="${src}" alt="图上有什么" caption="${text.trim()}" />`
        : `![图上有什么](${src})`;
      return [zh`写成 ${better}`, `write ${better}`];
    },
  ],
  [
    /^\[\[(?:Category|分类|分類|标签|標籤)[:：]([^|\]]+)/i,
    ([, name = '']) => [
      zh`删去它，写在篇头：tags: [${name.trim()}]`,
      `delete it, and write in the front matter: tags: [${name.trim()}]`,
    ],
  ],
];
