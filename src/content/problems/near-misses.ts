/** Problems of Markdown that was meant and is not what was written, and of what belongs to other programs. A table. */
import { words, zh } from '../../i18n/sentence.ts';
import { type Definition, type Example, error, said, warning } from './define.ts';
import { foreignCure } from './foreign-cures.ts';
import { htmlCure } from './html-cures.ts';
import { type Quotation, quotationCure } from './quotation-cure.ts';
import { wideNote } from './wide-signs.ts';

/** What would be printed as it stands, and what was meant where that is sure. */
interface NearMiss {
  found: string;
  better: string | undefined;
}

/** A sign that is printed as it stands. @param what the thing that was meant, in Simplified Chinese and in English */
/** True for one sign and a name right behind it, as posts have their topics. */
export const isTopic = (found: string): boolean => /^[#＃][\p{Script=Han}\w]{2,10}$/u.test(found);

const nearMiss = (
  what: readonly [string, string],
  example: Example,
  hint: readonly [string, string],
): Definition<NearMiss> =>
  warning<NearMiss>(example, ({ found, better }) => {
    const wide = wideNote(found, better);
    return said(
      [
        zh`${words(what[0])}没有写对，“${found}”会照原样印出${wide.zh}`,
        `this is no ${what[1]}: "${found}" would be printed as it stands${wide.en}`,
      ],
      better && better !== found
        ? isTopic(found)
          ? [
              zh`是小标题，写成 ${better}；是话题，删去它，写在篇头 tags 里`,
              `where it is a heading, write ${better}; where it is a topic, delete it and put it into tags of the front matter`,
            ]
          : [zh`写成 ${better}`, `write ${better}`]
        : [words(hint[0]), hint[1]],
    );
  });

/** What goes over several lines, as a message quotes it. */
const inOneLine = (found: string): string => found.replace(/[ \t]*\n[ \t]*/g, ' ');

const body = (before: string, after: string): Example => ({ in: 'body', before, after });

const emphasis = nearMiss(['强调', 'emphasis'], body('这是＊＊重点＊＊工程。', '这是**重点**工程。'), [
  '在要强调的字两边各写两个半角星号，紧挨着字：**重点**',
  'write two plain asterisks close to both sides of the words: **words**',
]);

/** The kinds of problem of Markdown that was meant otherwise. */
export const nearMissProblems = {
  'angle-address': error<{ found: string; better: string }>(
    body('联系<c@example.org>。', '联系[c@example.org](mailto:c@example.org)。'),
    ({ found, better }) =>
      said(
        [zh`尖括号里的地址 ${found} 读不出来`, `an address in angle brackets cannot be read: ${found}`],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'conflict-marker': error<{ found: string; base?: boolean }>(
    body('<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> main', '甲'),
    ({ found, base }) =>
      said(
        [zh`git 合并的冲突还没有解决（${found}）`, `a merge conflict of git is not settled (${found})`],
        found.startsWith('<')
          ? base
            ? [
                zh`<<<<<<< 与 ||||||| 之间是一方，||||||| 与 ======= 之间是改动以前的，======= 与 >>>>>>> 之间是另一方：留下对的文字，删去其余的和这四行`,
                'one side stands before |||||||, the other after =======, and between them what stood there before: keep what is right and delete the rest, the four lines of signs too',
              ]
            : [
                zh`<<<<<<< 与 ======= 之间是一方，======= 与 >>>>>>> 之间是另一方：留下对的文字，删去这三行`,
                'one side stands before =======, the other after it: keep what is right and delete the three lines of signs',
              ]
          : [
              zh`这是冲突留下的一行：核对上下文，只留定稿的文字，删去这一行`,
              'a line that was left of one: see that only the right text stands around it, and delete the line',
            ],
      ),
  ),
  'emphasis-sign': warning<
    NearMiss & {
      mark?: boolean;
      paired?: true;
      /** The line on which what a later paragraph closes ends. */
      until?: number;
    }
  >(body('这是＊＊重点＊＊工程。', '这是**重点**工程。'), (params) =>
    params.until
      ? said(
          [
            zh`粗体不能跨过空行：这里的 ** 要到第 ${String(params.until)} 行才收尾，两处都会照原样印出`,
            `bold ends with its paragraph: the ** here is closed on line ${params.until} only, and both would be printed`,
          ],
          [
            zh`这几段每一段的开头和末尾各写一个 **`,
            'write ** at the beginning and at the end of each of these paragraphs',
          ],
        )
      : params.paired
        ? said(
            [
              zh`星号配错了对，“${params.found}”会成为强调`,
              `the asterisks are paired wrongly, and "${params.found}" would be emphasised`,
            ],
            [
              zh`每处要强调的字，两边的星号紧挨着字，里面不留空格，如 **重点**`,
              'put the asterisks close to both ends of each phrase, without a blank within, as in **phrase**',
            ],
          )
        : params.mark
          ? said(
              [
                zh`两个星号之间的字会成为强调，星号不印：${params.found}`,
                `what stands between two asterisks would be emphasis, without them: ${params.found}`,
              ],
              [
                zh`要印的星号前面加反斜线：${params.better ?? ''}`,
                `put a backslash before each: ${params.better ?? ''}`,
              ],
            )
          : emphasis.say(params),
  ),
  'code-for-text': warning<{ found: string; better: string; name?: true }>(
    body('代表古丽`艾买提、热娜`吐尔逊到会。', '代表古丽·艾买提、热娜·吐尔逊到会。'),
    ({ found, better, name }) =>
      said(
        [
          zh`两个反引号之间会成为代码，不转换字体，反引号不印：${found}`,
          `what stands between two backticks would be code, converted into no script, without them: ${found}`,
        ],
        name
          ? [zh`人名的间隔号写成 ·：${better}`, `write the dot of a name as ·: ${better}`]
          : [
              zh`要强调，写成 ${better}；是人名的间隔号，写成 ·；都不是，删去两边的反引号；确是代码的不必改`,
              `for emphasis write ${better}; for the dot of a name, ·; otherwise delete both; leave what is code`,
            ],
      ),
  ),
  'footnote-sign': warning<NearMiss & { note?: boolean }>(
    body('增长三成［^1］。\n\n[^1]: 据统计局。', '增长三成[^1]。\n\n[^1]: 据统计局。'),
    ({ found, better = undefined, note }) => {
      if (note)
        return said(
          [
            zh`脚注少写了 ^，“${found}”会成为链接，注文不印`,
            `the sign of this note lacks its ^: "${found}" would be a link, and the note not printed`,
          ],
          [
            zh`文中写成 ${better ?? ''}，注文的行首写成 ${better ?? ''}:`,
            `write ${better} in the text, and ${better}: before the note`,
          ],
        );
      const isRight = /^\[\^[^\]]+\]$/.test(found) && better === undefined;
      const wide = wideNote(found, better);
      return said(
        isRight
          ? [
              zh`脚注“${found}”没有注文，会照原样印出`,
              `footnote "${found}" has no note, and would be printed as it stands`,
            ]
          : [
              zh`脚注没有写对，“${found}”会照原样印出${wide.zh}`,
              `this is no footnote: "${found}" would be printed as it stands${wide.en}`,
            ],
        better && better !== found
          ? [zh`写成 ${better}`, `write ${better}`]
          : isRight
            ? [zh`在文末另起一段写 ${found}: 注文，或删去它`, `write a paragraph ${found}: with the note, or delete it`]
            : [zh`文中写 [^1]，并另起一段写 [^1]: 注文`, 'write [^1] in the text, and a paragraph [^1]: with the note'],
      );
    },
  ),
  'foreign-syntax': warning<{
    found: string;
    better?: string | undefined;
    /** Of the picture that it shows, below `images/`. */
    folder?: string;
  }>(body('[TOC]\n\n正文。', '正文。'), ({ found, better, folder }) =>
    said(
      [
        zh`“${inOneLine(found)}”是别的程序的写法，在这里没有作用`,
        `"${inOneLine(found)}" belongs to another program and does nothing here`,
      ],
      better ? [zh`写成 ${better}`, `write ${better}`] : foreignCure(found, folder),
    ),
  ),
  'template-tag': error<{
    found: string;
    better?: string;
    /** Where the tag is a link: what it names, and its words. */
    link?: { target: string; words?: string };
    /** Of the picture that it shows, below `images/`. */
    folder?: string;
    /** Where it begins a quotation: the tag that ends it. */
    quotation?: Quotation;
  }>(body('{% asset_img a.jpg 会场 %}', '![会场](/images/a.jpg)'), ({ found, better, link, folder, quotation }) =>
    said(
      [zh`“${found}”是别的程序的标记，不会印出`, `"${found}" is a tag of another program and would not be printed`],
      quotation
        ? quotationCure(quotation)
        : better
          ? [zh`写成 ${better}`, `write ${better}`]
          : link
            ? [
                zh`链接写成 [${link.words ?? '文字'}](/news/年/月/名称/)，名称是文件名，不带 .mdx`,
                `write a link as [${link.words ?? 'text'}](/news/YYYY/MM/name/), with the name of the file without .mdx`,
              ]
            : foreignCure(found, folder),
    ),
  ),
  'title-brackets': error<{ found: string; better: string }>(
    body('<关于召开年会的通知>已发出。', '《关于召开年会的通知》已发出。'),
    ({ found, better }) =>
      said(
        [zh`${found} 用的是半角的尖括号，会当作标签`, `${found} is in plain angle brackets and taken for a tag`],
        found.startsWith('<<')
          ? [zh`书名号写成 ${better}`, `write it as ${better}`]
          : [zh`书名和文件名写成 ${better}；要印出 < 就写 &lt;`, `write a title as ${better}; to print < write &lt;`],
      ),
  ),
  'heading-sign': nearMiss(['小标题', 'heading'], body('##会员大会\n\n正文一段。', '## 会员大会\n\n正文一段。'), [
    '行首写 ## 和一个空格',
    'begin the line with ## and a space',
  ]),
  'rule-sign': nearMiss(['分隔线', 'rule'], body('上半场。\n\n====\n\n下半场。', '上半场。\n\n---\n\n下半场。'), [
    '分隔线写成 ---，前后各空一行',
    'write a rule as ---, between empty lines',
  ]),
  'html-comment': error<{ more?: true }>(body('<!-- 待核 -->\n\n正文。', '正文。'), ({ more }) =>
    said(
      [zh`正文里不能写 HTML 注释`, 'comments of HTML cannot stand in an article'],
      more
        ? [zh`删去它：列表里的摘要写在篇头 summary`, 'delete it: what lists show is the summary of the front matter']
        : [zh`删去注释；给读者看的编者按写成 <Note>…</Note>`, 'delete it; a remark for readers is a <Note>…</Note>'],
    ),
  ),
  'html-tag': error<{
    tag: string;
    better?: string;
    /** Where it is the box of a hint: what stands above it, and whether that is a summary's. */
    note?: { title: string; summary?: boolean };
  }>(body('这是<b>重点</b>工程。', '这是**重点**工程。'), ({ tag, better, note }) => {
    const cure = better ? ([zh`写成 ${better}`, `write ${better}`] as const) : htmlCure(tag, note);
    return said([zh`正文里不能用 HTML 的 <${tag}>`, `HTML's <${tag}> cannot be used in an article`], cure);
  }),
  'line-break-tag': error<{ found: string }>(body('上联<br>下联', '上联<br />下联'), ({ found }) =>
    said([zh`换行写成了 ${found}`, `a line break is written ${found}`], [zh`写成 <br />`, 'write <br />']),
  ),
  'link-sign': nearMiss(
    ['链接或图片', 'link or picture'],
    body('见[旧文]（/news/2016/04/a/）。', '见[旧文](/news/2016/04/a/)。'),
    [
      '链接写成 [文字](地址)，图片写成 ![图上有什么](地址)：括号用半角，中间不留空格，地址里没有空格和引号',
      'write [text](address) or ![what it shows](address), with plain brackets and no blank between or within',
    ],
  ),
  'local-path': error<{ address: string; name: string }>(
    body('![会场](C:\\网站\\a.jpg)', '![会场](/images/a.jpg)'),
    ({ address, name }) =>
      said(
        [
          zh`${address} 是自己电脑上的位置，别人打不开`,
          `${address} is a place on one's own computer, which nobody else can open`,
        ],
        [
          zh`把文件放进 content/images/（图片）或 content/files/，写成 /images/${name} 或 /files/${name}，斜线用 /`,
          `put the file into content/images/ (pictures) or content/files/, and write /images/${name} or /files/${name}, with / and not \\`,
        ],
      ),
  ),
  'list-sign': nearMiss(['列表', 'list'], body('-理事会\n-监事会', '- 理事会\n- 监事会'), [
    '每项的行首写 - 和一个空格',
    'begin each item with - and a space',
  ]),
  'quote-sign': nearMiss(['引文', 'quotation'], body('＞企业家要有担当。', '> 企业家要有担当。'), [
    '行首写半角的 > 和一个空格',
    'begin the line with a plain > and a space',
  ]),
  'tag-quotes': error<NearMiss>(
    body('<Figure src=“/images/a.jpg” alt=“会场” />', '<Figure src="/images/a.jpg" alt="会场" />'),
    ({ found, better }) => {
      const wide = wideNote(found, better);
      return said(
        [
          zh`标签里的引号、等号或逗号没有写对：${found}${wide.zh}`,
          `quotes, the equals sign or commas of this tag are not written right: ${found}${wide.en}`,
        ],
        [zh`写成 ${better ?? ''}`, `write ${better ?? ''}`],
      );
    },
  ),
  'tag-sign': nearMiss(['标签', 'tag'], body('敢闯敢＜Gap /＞。', '敢闯敢<Gap />。'), [
    '标签用半角的 < 和 >',
    'write tags with plain < and >',
  ]),
};
