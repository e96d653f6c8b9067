/** Problems of files, and of what leads from one to another. A table. */
import type { PictureFault } from '../../core/picture-format.ts';
import { list, type Template, zh } from '../../i18n/sentence.ts';
import { error, said, warning } from './define.ts';
import { type Left, withRest } from './left-over.ts';
import { misplacedProblems } from './misplaced.ts';

/** The smallest GIF, which browsers show whatever its name is. */
const onePixel = 'GIF89a\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x01\0;';

/** How a file's beginning differs from front matter. */
export type FrontMatterFault =
  | 'coded'
  | 'blank'
  | 'fence'
  | 'toml'
  | 'json'
  | 'open'
  | 'above'
  | 'glued'
  | 'begun'
  | 'unclosed'
  | 'none';

/** What to do about each; what is not here has none at all. */
const frontMatterCures: Partial<Record<FrontMatterFault, (line: string) => readonly [Template, string]>> = {
  coded: (line) => [
    zh`说明书里的 \`\`\` 不用抄：删去这一行“${line}”`,
    `the backquotes of a manual do not belong to it: delete this line, "${line}"`,
  ],
  blank: () => [zh`删去第一行 --- 之前的空行和空格`, 'delete the empty lines and blanks before the first ---'],
  fence: (line) =>
    line === '---'
      ? [zh`删去空格，使它顶格`, 'delete the blanks']
      : [
          zh`篇头前后的横线恰为三个半角的减号：这一行“${line}”写成 ---`,
          `the lines around front matter are exactly three plain hyphens: write --- for this line, "${line}"`,
        ],
  toml: () => [
    zh`+++ 和 ;;; 是别的写法；改成 ---，每行写成 title: … 的样子`,
    '+++ and ;;; are of another kind; write ---, and each line like title: …',
  ],
  json: () => [
    zh`去掉花括号、引号和行末的逗号，每行写成 title: … 的样子，前后各一行 ---`,
    'take out braces, quotes and commas: write each line like title: …, between two lines of ---',
  ],
  open: () => [zh`在第一行的前面添一行 ---`, 'put a line --- before the first one'],
  above: (line) => [
    zh`--- 须是文件的第一行：删去它上面的“${line}”；要印出来的话，移到正文里`,
    `--- must be the first line of the file: delete what stands above it, "${line}", or move it into the body`,
  ],
  glued: (line) => [
    zh`收尾的 --- 须独占一行：在“${line}”里的 --- 处换行`,
    `the --- that ends front matter must be a line by itself: part the line "${line}" at it`,
  ],
  begun: (line) => [
    zh`起头的 --- 须独占一行：在“${line}”里的 --- 之后换行`,
    `the --- that begins front matter must be a line by itself: part the line "${line}" behind it`,
  ],
  unclosed: (line) => [
    zh`在篇头的最后一行“${line}”之后添一行 ---`,
    `put a line --- after the last line of the front matter, "${line}"`,
  ],
};

/** What is seen at the beginning of a file where front matter is there, and cannot be read. */
const startFaults: Partial<Record<FrontMatterFault, (line: string) => readonly [Template, string]>> = {
  blank: () => [
    zh`篇头的第一行 --- 前面有空行或空格，读不出篇头`,
    'empty lines or blanks before the first --- keep front matter from being read',
  ],
  fence: (line) =>
    line === '---'
      ? [zh`这一行的 --- 前面有空格，不算篇头的横线`, 'blanks before --- keep it from being a line of front matter']
      : [zh`“${line}”不是篇头的横线`, `"${line}" is no line of front matter`],
  unclosed: () => [zh`篇头没有收尾的 ---`, 'no line --- ends the front matter'],
  begun: () => [zh`篇头起头的 --- 没有独占一行`, 'the --- that begins front matter is no line by itself'],
  glued: () => [zh`篇头收尾的 --- 没有独占一行`, 'the --- that ends front matter is no line by itself'],
  open: () => [zh`篇头前面没有 ---`, 'no line --- stands before the front matter'],
};

/** For a text that begins with its title as a heading. @param keys the other keys that it has to hold */
const headed = (title: string, [, ...keys]: readonly string[]): readonly [Template, string] => [
  zh`最前面写三行：---、title: ${title}、---${keys.length > 0 ? zh`（中间另写 ${list(keys, ' 与 ')}）` : ''}；再删去“# ${title}”`,
  `write three lines before it, ---, title: ${title} and ---${keys.length > 0 ? `, with ${keys.join(' and ')} among them` : ''}; and delete "# ${title}"`,
];

/** What front matter of other kinds is known by. */
const signs = {
  toml: { zh: zh`+++ 和 = `, en: '+++ and =' },
  json: { zh: zh`花括号和引号`, en: 'braces and quotes' },
};

/** For a text whose properties stand above it. */
function stated(
  { lines, last, left = [] }: { lines: readonly string[]; last: string; left?: readonly string[] },
  keys: readonly string[],
  found: FrontMatterFault,
): readonly [Template, string] {
  const missing = keys.filter((key) => !lines.some((line) => line.startsWith(`${key}:`))).map((key) => `${key}: …`);
  const head = ['---', ...lines, ...missing, '---'];
  return found === 'toml' || found === 'json'
    ? [
        zh`${signs[found].zh}是别的写法：开头的各行改写成 ${list(head, ' ⏎ ')}${left.length > 0 ? zh`；${list(left)} 在这里没有对应的键，用不到就不写` : ''}`,
        `${signs[found].en} are of another kind: write the first lines as ${head.join(' ⏎ ')}${left.length > 0 ? `; there is no key for ${left.join(', ')} here: leave out what nothing needs` : ''}`,
      ]
    : [
        zh`最前面写 ${list(head, ' ⏎ ')}；再删去正文开头到“${last}”的各行，还要印的留着`,
        `write before it ${head.join(' ⏎ ')}; and delete the first lines as far as "${last}", but for what is to be printed`,
      ];
}

/** What can be wrong with a picture's bytes; anything else is what the decoder says. */
const pictureFaults: Readonly<Record<PictureFault | 'damaged', readonly [Template, string]>> = {
  empty: [zh`文件是空的`, 'the file is empty'],
  cut: [zh`文件不完整，只传了一半`, 'the file ends before its picture does'],
  unknown: [zh`不是图片，或是不认识的格式`, 'it is no picture, or of an unknown format'],
  damaged: [zh`里面的数据坏了`, 'its data are damaged'],
};

/** The kinds of problem of files and addresses. */
export const fileProblems = {
  'control-character': error<{ character: string }>(
    { in: 'body', before: '招商\u0007引资', after: '招商引资' },
    ({ character }) =>
      said(
        [zh`有看不见的控制字符 ${character}`, `there is an invisible control character, ${character}`],
        /^U\+000[BC]$/.test(character)
          ? [
              zh`这是 Word 的换行或分页：删去它，空一行另起一段`,
              "it is Word's end of a line or of a page: delete it and begin a paragraph",
            ]
          : [zh`删去此处前后两个字再重打`, 'delete the characters on both sides of this place and type them again'],
      ),
  ),
  ...misplacedProblems,
  'no-front-matter': error<{
    keys: readonly string[];
    found: FrontMatterFault;
    line: string;
    /** What stands above the text instead, as lines of front matter, its last line, and the keys that have no place. */
    head?: { lines: readonly string[]; end: number; last: string; left?: readonly string[] };
  }>(
    { in: 'file', before: 'title: 汝州', after: '---\ntitle: 汝州\ndate: 2016-04-18\n---\n\n正文。' },
    ({ keys, found, line, head }) => {
      const lines = keys.map((key) => `${key}:`);
      return said(
        (head ? undefined : startFaults[found]?.(line)) ?? [
          zh`文件开头没有 --- 之间的篇头`,
          'the file does not begin with front matter between --- lines',
        ],
        (head ? stated(head, keys, found) : undefined) ??
          (found === 'none' && /^#\s/.test(line) ? headed(line.replace(/^#+\s*/, ''), lines) : undefined) ??
          frontMatterCures[found]?.([...line].slice(0, 30).join('')) ?? [
            zh`第一行写 ---，随后写 ${list(lines, ' 与 ')}，再写一行 ---`,
            `write --- on the first line, then ${lines.join(' and ')}, then --- again`,
          ],
      );
    },
  ),
  'second-front-matter': error<{
    /** Its lines in the file. */
    from: number;
    to: number;
    /** Those that the first does not have. */
    more: readonly string[];
    /** Of another article, which stands below. */
    title?: string;
  }>(
    {
      in: 'file',
      before: '---\ntitle: 汝州\ndate: 2016-04-18\n---\n---\ntitle: 汝州商人\n---\n\n正文。',
      after: '---\ntitle: 汝州商人\ndate: 2016-04-18\n---\n\n正文。',
    },
    ({ from, to, more, title }) =>
      title !== undefined
        ? said(
            [
              zh`这里是另一篇“${title}”的篇头，会连它的正文印在这一篇里`,
              `this is the front matter of another article, "${title}", which would be printed within this one`,
            ],
            [
              zh`从第 ${from} 行起剪下来，存成另一个 .mdx 文件`,
              `cut all from line ${from} on, and save it as an .mdx file of its own`,
            ],
          )
        : said(
            [zh`篇头写了两遍，这一遍会印在正文里`, 'there is a second front matter, which would be printed as text'],
            more.length === 0
              ? [
                  zh`第 ${from}–${to} 行与开头的篇头一样：删去这几行`,
                  `lines ${from} to ${to} say what the first one says: delete them`,
                ]
              : [
                  zh`先把 ${list(more, ' ⏎ ')} 写进开头的篇头（那里已有这个键的，只留对的一个），再删去第 ${from}–${to} 行`,
                  `write ${more.join(' ⏎ ')} into the first one (of a key that it has already, keep the line that is right), and delete lines ${from} to ${to}`,
                ],
          ),
  ),
  'early-fence': error<{
    found: string;
    /** No line ends it: the lines stand below the front matter. */
    below?: true;
  }>(
    {
      in: 'file',
      before: '---\ntitle: 汝州\ndate: 2016-04-18\n---\nsummary: 四百人返乡。\n---\n\n正文。',
      after: '---\ntitle: 汝州\ndate: 2016-04-18\nsummary: 四百人返乡。\n---\n\n正文。',
    },
    ({ found, below }) =>
      below
        ? said(
            [
              zh`“${found}”写在篇头的下面，会印在正文里`,
              `"${found}" stands below the front matter, and would be printed as text`,
            ],
            [
              zh`移到上面那行 --- 的前面；篇头里已有这个键的，只留对的一个`,
              'move it above the line --- that ends the front matter; of a key that stands there already, keep the line that is right',
            ],
          )
        : said(
            [
              zh`篇头中间多了一行 ---，“${found}”会成为正文`,
              `a line --- ends the front matter before "${found}", which would be text`,
            ],
            [zh`删去这一行上面的 ---`, 'delete the --- above this line'],
          ),
  ),
  'id-twice': warning<{ id: string; other: string }>(
    { in: 'front matter', before: 'id: a', after: 'id: ruzhou-2016' },
    ({ id, other }) =>
      said(
        [
          zh`${other} 也叫 ${id}：永久网址 /news/${id}/ 哪一篇也到不了`,
          `${other} is called ${id}, too: the permanent address /news/${id}/ leads to neither`,
        ],
        [zh`换一个 id，或删去这一行，用文件名`, 'write another id, or delete the line: the name of the file stands in'],
      ),
  ),
  'no-settings': error<{ found?: string }>({ in: 'settings', before: 'sites.yaml', after: 'site.yaml' }, ({ found }) =>
    said(
      [zh`没有 site.yaml`, 'there is no site.yaml'],
      found
        ? [zh`把 ${found} 改名为 site.yaml`, `rename ${found} to site.yaml`]
        : [zh`新建这个文件，写上 title: 与 url: 两行`, 'make this file with the two lines title: and url:'],
    ),
  ),
  'not-utf8': error({ in: 'bytes', path: 'glossary/names.yaml', before: '# \xc0\xee', after: '# \xe6\x9d\x8e' }, () =>
    said(
      [zh`文件不是用 UTF-8 编码保存的，自此处起读不出`, 'the file is not in UTF-8; from here it cannot be read'],
      [
        zh`在编辑器里另存为 UTF-8 编码（记事本：另存为 → 编码）；旧网页请用 npm run import`,
        'save it as UTF-8 in your editor; old pages come in with npm run import',
      ],
    ),
  ),
  'outside-content': error<{ target: string }>(
    { in: 'link', path: 'images/b.jpg', before: '../../elsewhere.jpg', after: 'a.jpg' },
    ({ target }) =>
      said(
        [
          zh`这是一个链接，通到档案之外或一个文件夹：${target}`,
          `this is a link that leads out of the archive or to a folder: ${target}`,
        ],
        [zh`把文件本身放进来，删去链接`, 'put the file itself here and delete the link'],
      ),
  ),
  'unknown-category': error<{
    category: string;
    known: readonly string[];
    better?: string;
    section?: string;
    /** Further categories, which go elsewhere. */
    left?: readonly Left[];
  }>(
    { in: 'front matter', before: 'category: memberz', after: 'category: members' },
    ({ category, known, better, left, section = 'category' }) =>
      said(
        [zh`site.yaml 里没有栏目 ${category}`, `site.yaml has no category ${category}`],
        better && left
          ? withRest(
              [
                zh`一篇只有一个栏目，写成 ${section}: ${better}`,
                `an article has one category: write ${section}: ${better}`,
              ],
              left,
            )
          : better
            ? [
                zh`是否应为 ${better}？写成 ${section}: ${better}`,
                `did you mean ${better}? write ${section}: ${better}`,
              ]
            : known.length > 0
              ? [
                  zh`可用：${list(known)}；或在 site.yaml 里添上`,
                  `there are: ${known.join(', ')}; or add it to site.yaml`,
                ]
              : [zh`请在 site.yaml 的 categories 里添上`, 'add it to the categories of site.yaml'],
      ),
  ),
  'image-format': warning<{ format: string }>(
    { in: 'bytes', path: 'images/b.jpg', before: '\0\0\0\x18ftypheic\0\0\0\0', after: onePixel },
    ({ format }) =>
      said(
        [
          zh`这张图片是 ${format}，浏览器不显示，也不会发布`,
          `this picture is ${format}: browsers do not show it, and it is not published`,
        ],
        [
          zh`用看图软件另存为 JPEG 或 PNG（只改扩展名没有用），文章里的地址也照新的文件名写`,
          'save it as JPEG or PNG in a viewer (another ending alone does not help), and write the new name in the article',
        ],
      ),
  ),
  'unknown-folder': error<{
    folder: string;
    near?: string;
    known: readonly string[];
    better?: string;
    /** The folder that its pictures or files belong to. */
    kind?: string;
    /** There is a folder of the name that was meant. */
    isThere?: boolean;
  }>(
    { in: 'path', before: 'new/2016/04/ruzhou.mdx', after: 'news/2016/04/ruzhou.mdx' },
    ({ folder, near, known, better, kind, isThere }) =>
      said(
        [zh`${folder}/ 里的文件不会出现在网站上`, `nothing in ${folder}/ is published`],
        near && isThere && better
          ? [
              zh`${near}/ 已经有了：把这个文件移到 ${better}，${folder}/ 里别的也照样移过去`,
              `there is ${near}/ already: move this file to ${better}, and the others of ${folder}/ likewise`,
            ]
          : near
            ? [zh`把文件夹改名为 ${near}/`, `rename the folder to ${near}/`]
            : better && kind
              ? [
                  zh`移到 ${better}，别的也放进 ${kind}/；文章里写 /${kind}/…`,
                  `move it to ${better} and the others to ${kind}/, which articles name as /${kind}/…`,
                ]
              : better
                ? [
                    zh`文章按日期放进 news/：这一篇移到 ${better}`,
                    `articles stand in news/ by their dates: move this one to ${better}`,
                  ]
                : [zh`文章和图片放进 ${list(known, '/、')}/`, `articles and pictures go into ${known.join('/, ')}/`],
      ),
  ),
  'unreadable-image': warning<{ reason: keyof typeof pictureFaults }>(
    { in: 'bytes', path: 'images/b.png', before: '', after: onePixel },
    ({ reason }) => {
      const [zhReason, enReason] = pictureFaults[reason];
      return said(
        [
          zh`这张图片读不出来（${zhReason}），不会发布`,
          `this picture cannot be read (${enReason}) and is not published`,
        ],
        reason === 'empty' || reason === 'cut'
          ? [
              zh`从原来的地方再复制一次，换掉这个文件；找不到原图的，连同用到它的那一行删去`,
              'copy it once more from where it came and replace this file; where that is lost, delete it and the line that shows it',
            ]
          : [zh`用看图软件打开看看，另存为 JPEG 或 PNG`, 'open it in a viewer and save it again as JPEG or PNG'],
      );
    },
  ),
  'wrong-folder': error<{ date: string; folder: string; path: string; better?: string }>(
    { in: 'path', before: 'news/2016/05/ruzhou.mdx', after: 'news/2016/04/ruzhou.mdx' },
    ({ date, folder, path, better }) =>
      said(
        [zh`日期是 ${date}，文件却在 ${folder}`, `the date is ${date}, but the file stands in ${folder}`],
        better
          ? [
              zh`年份打错了的，写成 date: ${better}；文件放错了的，移到 ${path}`,
              `where the year is a slip, write date: ${better}; where the file stands wrong, move it to ${path}`,
            ]
          : [zh`改正日期，或把文件移到 ${path}`, `mend the date, or move the file to ${path}`],
      ),
  ),
};
