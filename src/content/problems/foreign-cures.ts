/** What to write instead of the syntax of other programs: Hexo, Hugo, Jekyll, VuePress, Typora, Obsidian, WordPress, forums. */
import { zh } from '../../i18n/sentence.ts';
import { isFace } from '../body/faces.ts';
import { type Cure, type Cures, commandCures } from './foreign-commands.ts';
import { noteCures } from './note-cures.ts';
import { tagPicture, wikiPicture } from './picture-cures.ts';
import { formulaCure } from './plain-formula.ts';
import { shortcodeCures } from './shortcode-cures.ts';
import { texCommandCures } from './tex-command.ts';

const note: Cure = [zh`写成 <Note>…</Note>，前后各空一行`, 'write <Note>…</Note>, between empty lines'];
const drop: Cure = [zh`删去它`, 'delete it'];
const words: Cure = [zh`删去它，写上要印的文字本身`, 'delete it, and write the words that are to be printed'];
const picture: Cure = [zh`图片写成 ![图上有什么](/images/文件名)`, 'write a picture as ![what it shows](/images/name)'];
const link: Cure = [zh`链接写成 [文字](地址)`, 'write a link as [text](address)'];
const emoji: Cure = [zh`换成表情符号本身，或删去`, 'write the emoji itself, or delete it'];
const strong = (text = ''): Cure => [zh`强调写成 **${text.trim()}**`, `for emphasis write **${text.trim()}**`];

/** In order: the first that fits is said. */
const cures: Cures = [
  [/^[\w.]*\$[^$]|^\$\$|^\\[([]/, ({ input }) => formulaCure(input)],
  [/^\\$/, () => drop],
  ...texCommandCures,
  ...commandCures,
  [/^\\/, () => [zh`删去它，空一行另起一段`, 'delete it, and leave an empty line for a new paragraph']],
  [
    /^@@ -/,
    () => [
      zh`这是比较两稿的程序留下的：删去这一行，下面以 - 起头的是旧稿、以 + 起头的是新稿，只留一种`,
      'a comparison of two versions left it: delete it; lines below with - are old, those with + new: keep one kind',
    ],
  ],
  [
    /^[#＃]/,
    ({ input }) => {
      const tags = input
        .replace(/^#+\s*\p{L}+\s*[:：]/u, '')
        .split(/[\s#＃`,，、]+/)
        .filter(Boolean)
        .join(', ');
      return [zh`删去它，写在篇头：tags: [${tags}]`, `delete it, and write in the front matter: tags: [${tags}]`];
    },
  ],
  [
    /^\*\[/,
    () => [
      zh`删去它，文中第一次用到时在括号里写全称`,
      'delete it, and say in brackets what it means where it stands first',
    ],
  ],
  [
    /^\| /,
    () => [
      zh`删去行首的竖线；要分行的，行末写一个反斜杠 \\`,
      'delete the bars that begin the lines, and end each line with a backslash',
    ],
  ],
  [
    /^-[^\n]*\n\+/,
    () => [
      zh`这是对照两稿的程序写的：删去 - 起头的旧句，新句去掉行首的 +`,
      'a comparison of two versions wrote it: delete the line with -, which is the old one, and the + before the new one',
    ],
  ],
  [/^\{\s*\w+\s*=/, () => drop],
  [/^(?:==|\+\+)([^=+]+)/, ([, text]) => strong(text)],
  [/^[A-Za-z]?~(\d+)~/, ([, text]) => [zh`下标写成 <sub>${text!}</sub>`, `write <sub>${text}</sub>`]],
  [/^\^(\d+)\^/, ([, text]) => [zh`上标写成 <sup>${text!}</sup>`, `write <sup>${text}</sup>`]],
  [
    /^@?\[\[?toc\]|\btoc\b/i,
    () => [zh`删去它：有小标题的长文，目录由程序排`, 'delete it: a long article gets its contents by itself'],
  ],
  ...shortcodeCures,
  wikiPicture,
  [
    /^\[\[(?:[^\]|]*\|)?([^\]|]*)/,
    ([, words = '']) => [
      zh`不是链接，只留“${words}”；是链接，写成 [${words}](/news/年/月/名称/)`,
      `where it is no link, keep "${words}" alone; a link is [${words}](/news/YYYY/MM/name/)`,
    ],
  ],
  ...noteCures,
  [/^(?::::|!!!|\?\?\?)|\b(?:note|notice|tip|info|warning|danger|alert|admonition)\b/i, () => note],
  tagPicture,
  [
    // The words of a picture that did not come with them.
    /^\[caption[^\]]*\]\s*([^[\]]*[^[\]\s])\s*\[\/caption\]$/,
    ([, text = '']) => [
      zh`有这张图，写成 <Figure src="/images/文件名" alt="图上有什么" caption="${text}" />；没有，只留“${text}”`,
      `with its picture, write <Figure src="/images/name" alt="what it shows" caption="${text}" />; without, keep "${text}" alone`,
    ],
  ],
  [/asset_img|figure|image|caption|gallery|^\[\/?img|\.(?:jpe?g|png|gif|webp)\b/i, () => picture],
  [
    /(?:video|embed|audio)[^\]]*?["'\]=](?:src=)?["']?((?:https?:\/\/|\/)?[^\s"'[\]]+\.(?:mp[34]|m4v|mov|webm)|https?:\/\/[^\s"'[\]]+)/i,
    ([, address = '']) => {
      const src = /^(?:https?:)?\//.test(address) ? address : `/files/${address}`;
      return [
        zh`写成 <Video src="${src}" title="录像的说明" />`,
        `write <Video src="${src}" title="what the recording is" />`,
      ];
    },
  ],
  [
    /youtube|bilibili|vimeo|video|audio|embed|playlist/i,
    () => [
      zh`录像写成 <Video src="地址" title="说明" />`,
      'write a recording as <Video src="address" title="what it shows" />',
    ],
  ],
  [/post_link|asset_link|\bref\b|relref|^\[\/?url/i, () => link],
  [/^\[\/?[bi]\]/i, () => strong('文字')],
  [/^\[\//, () => drop],
  [
    /^\[quote/i,
    () => [
      zh`引文的各行以 > 和一个空格起头；方括号里的标记删去`,
      'begin each line of the quotation with > and a blank, and delete what is in brackets',
    ],
  ],
  [
    /^\[attach/i,
    () => [
      zh`附件放进 content/files/，写成 <File src="/files/文件名" name="附件的名称" />；图片写成 ![图上有什么](/images/文件名)`,
      'put the file into content/files/ and write <File src="/files/name" name="what the file is" />; a picture is ![what it shows](/images/name)',
    ],
  ],
  [
    /^\[(?:u|s|color|size|quote|align)/i,
    () => [zh`删去方括号里的标记，只留文字`, 'delete what is in brackets and keep the text'],
  ],
  [/^\{[:#.]/, () => drop],
  [/^\^[\w-]+$/, () => drop],
  [
    /^(?:%%|\/[/*])/,
    () => [zh`删去它：不给读者看的话不要写在正文里`, 'delete it: what readers are not to see must not stand here'],
  ],
  [/^:[a-z_]+:$|^[[［][^[\]［］]{1,5}[\]］]/, () => emoji],
  [/^:$/, () => [zh`与上一行写成一句，如“商会：商人的团体”`, 'make one sentence of it and the line above']],
  [/^\{/, () => words],
];

/**
 * @param folder of the picture that is named, below `images/`, with its slash
 * @example foreignCure('==诚信==') // for emphasis write **诚信**
 */
export function foreignCure(found: string, folder = ''): Cure {
  if (isFace(found)) return emoji;
  for (const [pattern, cure] of cures) {
    const match = pattern.exec(found);
    if (match) return cure(match, folder);
  }
  return words;
}
