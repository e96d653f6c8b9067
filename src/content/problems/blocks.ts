/** Problems of blocks: what Markdown makes of lines that stand together. A table. */
import { list, type Template, zh } from '../../i18n/sentence.ts';
import { type Example, error, said, warning } from './define.ts';

const body = (before: string, after: string): Example => ({ in: 'body', before, after });

/** Why rows that were meant as a table are none. */
type TableFault = 'tabs' | 'bars' | 'blanks' | 'indent' | 'commas';

const tableFaults: Readonly<Record<TableFault, readonly [Template, string]>> = {
  tabs: [zh`格子之间是制表符（Tab），不是 |`, 'its cells are parted by tabs, not by |'],
  bars: [zh`竖线不是半角的 |`, 'its bars are not plain ones'],
  blanks: [zh`格子之间是空格，或两头少了 |`, 'its cells are parted by blanks, or bars are missing at its ends'],
  indent: [zh`行首有全角空格`, 'blanks of full width stand before its rows'],
  commas: [zh`格子之间是逗号，不是 |`, 'its cells are parted by commas, not by |'],
};

/** The line below a head of as many cells. */
const dividerOf = (row: string): string => `|${' --- |'.repeat(row.replace(/^\||\|$/g, '').split(/(?<!\\)\|/).length)}`;

/** The kinds of problem of blocks. */
export const blockProblems = {
  'bold-heading': warning<{ found: string }>(
    { in: 'body', before: '**一、招商情况**\n\n四百人返乡办厂。', after: '## 一、招商情况\n\n四百人返乡办厂。' },
    ({ found }) =>
      said(
        [
          zh`“${found}”用粗体当小标题，目录和读屏软件认不出`,
          `"${found}" is a heading in bold type only: tables of contents and screen readers do not see it`,
        ],
        [zh`写成 ## ${found}`, `write ## ${found}`],
      ),
  ),
  'empty-heading': warning({ in: 'body', before: '##\n\n四百人返乡办厂。', after: '四百人返乡办厂。' }, () =>
    said(
      [zh`小标题是空的`, 'the heading is empty'],
      [zh`写上小标题，或删去这一行`, 'write the heading, or delete the line'],
    ),
  ),
  'heading-level': warning<{ found: string; better: string }>(
    {
      in: 'body',
      before: '## 招商\n\n四百人返乡。\n\n#### 办厂\n\n八家开工。',
      after: '## 招商\n\n四百人返乡。\n\n### 办厂\n\n八家开工。',
    },
    ({ found, better }) =>
      said(
        [zh`小标题 ${found} 越过了一级`, `the heading ${found} skips a level`],
        [zh`比上一个小标题只低一级：${better}`, `go one level below the heading before it: ${better}`],
      ),
  ),
  'long-heading': warning<{
    /** Its beginning. */
    found: string;
    /** What a blank parts from the text behind it. */
    title?: string;
  }>(
    {
      in: 'body',
      before:
        '## 招商 四百人返乡办厂，头一批八家已经开工。其余的厂房还在修，县里派人到工地上办证，年底以前都能用上电和水。',
      after:
        '## 招商\n\n四百人返乡办厂，头一批八家已经开工。其余的厂房还在修，县里派人到工地上办证，年底以前都能用上电和水。',
    },
    ({ found, title }) =>
      said(
        [
          zh`小标题里有整段的文字，会全部印成标题：${found}…`,
          `the heading holds a whole paragraph, all of which is printed as a heading: ${found}…`,
        ],
        title
          ? [
              zh`在“${title}”后面换行，空一行，其余的另成一段`,
              `break the line behind "${title}" and leave an empty line: the rest is a paragraph of its own`,
            ]
          : [
              zh`小标题后面换行，空一行，正文另成一段；全是正文的，删去行首的 #`,
              'break the line behind the heading and leave an empty line: the text is a paragraph of its own; where all of it is text, delete the # before it',
            ],
      ),
  ),
  'joined-lines': warning<{
    found: string;
    next: string;
    /** True where a list goes on in the next line. */
    list?: true;
  }>(
    body('汝州商会秘书处\n二〇一六年四月十八日', '汝州商会秘书处\\\n二〇一六年四月十八日'),
    ({ found, next, list: isList }) =>
      said(
        [
          zh`“${found}”与“${next}”之间没有空行，会连成一行`,
          `"${found}" and "${next}" would be one line: there is no empty line between them`,
        ],
        isList
          ? [zh`在“${next}”前面空一行，才成列表`, `put an empty line before "${next}": it is a list only then`]
          : [
              zh`在“${found}”的行末加一个反斜杠 \\，或在两行之间空一行`,
              `end the first line with a backslash, \\, or put an empty line between the two`,
            ],
      ),
  ),
  'doubled-sign': warning<{ found: string; better: string }>(
    body('1. 1、签到\n2. 2、开会', '1. 签到\n2. 开会'),
    ({ found, better }) =>
      said(
        [zh`列表的编号或圆点写了两次：${found}`, `the items of the list have their numbers or signs twice: ${found}`],
        [zh`只留一个，各项写成 ${better} 的样子`, `keep one of them, as in ${better}`],
      ),
  ),
  'list-number': warning<{ found: string; better: string }>(
    { in: 'body', before: '1. 选举\n2. 颁奖\n2. 闭幕', after: '1. 选举\n2. 颁奖\n3. 闭幕' },
    ({ found, better }) =>
      said(
        [zh`列表的号是 ${found}，有重号`, `the list is numbered ${found}: a number stands twice`],
        [zh`编成 ${better}`, `number it ${better}`],
      ),
  ),
  'footnote-twice': error<{
    line: string;
    label: string;
    /** A sign of the text that has no note. */
    other?: string | undefined;
  }>(
    body(
      '增长三成[^1]。\n\n[^1]: 据统计局。\n\n[^1]: 据年鉴。',
      '增长三成[^1][^2]。\n\n[^1]: 据统计局。\n\n[^2]: 据年鉴。',
    ),
    ({ line, label, other }) =>
      said(
        [
          zh`脚注 [^${label}] 写了两次，这一条不会印出：${line}`,
          `footnote [^${label}] stands twice, and this one would not be printed: ${line}`,
        ],
        other
          ? [zh`文中 ${other} 没有注文：这一条写成 ${other}: …`, `${other} has no note: make this one ${other}: …`]
          : [
              zh`这一条换一个没有用过的号，文中属于它的那个 [^${label}] 也换成这个号`,
              `give this one a sign that is not used yet, and write it for the [^${label}] of the text that means this note`,
            ],
      ),
  ),
  'bracket-notes': warning<{ sign: string; notes: number; note: string }>(
    body('商会成立于1998年[1]。\n\n[1] 见县志。', '商会成立于1998年[^1]。\n\n[^1]: 见县志。'),
    ({ sign, notes, note }) =>
      said(
        [
          zh`${sign} 是 Word 和百科网页的注号，这里不成脚注，会照原样印出`,
          `${sign} is a note of Word's or of an encyclopedia's; here it is no footnote, and would be printed as it stands`,
        ],
        note === '[^1]:'
          ? [
              zh`文中的注号写成 [^1]${notes === 1 ? '' : '、[^2]……'}，注文各自另起一段，开头的 [1] 换成 [^1]: 和一个空格，后面照旧`,
              `write [^1]${notes === 1 ? '' : ', [^2] …'} in the text, and each note as a paragraph of its own, with [^1]: and a blank for the [1] at its beginning`,
            ]
          : notes === 1
            ? [
                zh`文中的注号写成 [^1]，注文另起一段，写成 ${note}`,
                `write [^1] in the text, and the note as a paragraph of its own: ${note}`,
              ]
            : [
                zh`文中的注号写成 [^1]、[^2]……，${notes}条注文各自另起一段，写成 ${note} 的样子`,
                `write [^1], [^2] … in the text, and each of the ${notes} notes as a paragraph of its own, like ${note}`,
              ],
      ),
  ),
  'lone-note-sign': warning<{ sign: string; missing: 'note' | 'sign'; more?: readonly string[] }>(
    {
      in: 'body',
      before: '词出于一位教师之手①，曲借用旧调②。\n\n① 见会刊第三期。',
      after: '词出于一位教师之手①，曲借用旧调②。\n\n① 见会刊第三期。\n\n② 曲名已失考。',
    },
    ({ sign, missing, more }) =>
      more
        ? said(
            [
              zh`注号 ${list([sign, ...more])} 没有注文，文中一条注文也没有`,
              `there are no notes at all for ${[sign, ...more].join(', ')}`,
            ],
            [
              zh`有注文的，文中写 [^1]，文末另起一段写 [^1]: 注文；没有的，删去注号`,
              'write [^1] in the text and a paragraph [^1]: with the note at its end; where the notes are lost, delete the signs',
            ],
          )
        : missing === 'note'
          ? said(
              [zh`注号 ${sign} 没有注文`, `there is no note ${sign}`],
              [zh`在注文处补上 ${sign} 的注文，或删去这个注号`, `write note ${sign} below, or delete the sign`],
            )
          : said(
              [zh`注文 ${sign} 在正文里没有注号`, `nothing in the text refers to note ${sign}`],
              [
                zh`在它所注的话后面写上 ${sign}，或删去这条注文`,
                `write ${sign} behind the words that it belongs to, or delete the note`,
              ],
            ),
  ),
  'footnote-unused': error<{
    line: string;
    near?: string;
    label?: string;
    other?: string;
    /** Blanks before it keep it from being a note. */
    indented?: true;
  }>(
    body('增长三成。\n\n[^1]: 据统计局。', '增长三成[^1]。\n\n[^1]: 据统计局。'),
    ({ line, near, label, other, indented }) =>
      indented
        ? said(
            [
              zh`注文前面有空格，成了上一段的，不会印出：${line}`,
              `blanks before this note make it part of the paragraph above, and it would not be printed: ${line}`,
            ],
            [zh`删去行首的空格`, 'delete the blanks before it'],
          )
        : other && label
          ? said(
              [
                zh`文中的注号是 [^${other}]，这条注是 [^${label}]，对不上，不会印出：${line}`,
                `the text has [^${other}], and this note is [^${label}], so it would not be printed: ${line}`,
              ],
              [zh`两处写成一样：这一行改为 [^${other}]:`, `write both alike: [^${other}]: in this line`],
            )
          : near && label
            ? said(
                [
                  zh`“${near}”不是脚注的号，这条脚注不会印出：${line}`,
                  `"${near}" is no sign of a footnote, so this note would not be printed: ${line}`,
                ],
                [zh`把“${near}”写成 [^${label}]`, `write [^${label}] for "${near}"`],
              )
            : said(
                [
                  zh`文中没有用到这条脚注，它不会印出：${line}`,
                  `nothing refers to this footnote, so it would not be printed: ${line}`,
                ],
                label
                  ? [
                      zh`在文中要注的地方写上它的号 [^${label}]；不是注，就把行首的 [^${label}]: 删去`,
                      `put its sign, [^${label}], where the note belongs; where it is no note, delete [^${label}]: before it`,
                    ]
                  : [
                      zh`行首写成 [^号]: 的样子，号用数字，在文中要注的地方写上同样的 [^号]`,
                      'begin the line like [^number]: and put the same [^number] where the note belongs',
                    ],
              ),
  ),
  'glued-block': warning<{ line: string; block: 'list' | 'quotation' | 'table' }>(
    body('- 开幕\n- 选举\n随后散会。', '- 开幕\n- 选举\n\n随后散会。'),
    ({ line, block }) =>
      said(
        [
          zh`“${line}”前面没有空行，会并进上面的${{ list: '列表', quotation: '引文', table: '表格' }[block]}`,
          `there is no empty line before "${line}", so it would become part of the ${block} above`,
        ],
        [zh`在它前面空一行`, 'put an empty line before it'],
      ),
  ),
  'lost-text': error<{
    text: string;
    /** The line as a sentence, where it defines a link that nothing uses. */
    better?: string;
  }>(body('[注]: 据统计局。\n\n正文。', '注：据统计局。\n\n正文。'), ({ text, better }) =>
    said(
      better
        ? [
            zh`“${text}”不会印在任何一页上：行首的 [文字]: 在 Markdown 里是链接的定义`,
            `"${text}" would be on no page: a line that begins with [text]: defines a link in Markdown`,
          ]
        : [zh`“${text}”不会印在任何一页上`, `"${text}" would be on no page`],
      better
        ? [zh`写成 ${better}`, `write ${better}`]
        : [
            zh`行首的 [文字]: 在 Markdown 里是链接的定义；改成一般的句子`,
            'a line that begins with [text]: defines a link in Markdown; make it a plain sentence',
          ],
    ),
  ),
  'open-fence': error<{
    found: string;
    /** A line below that was to end the code: its signs, and its number in the file. */
    end?: { sign: string; line: number };
    /** So many signs, and nothing behind them, that a rule was probably meant. */
    rule?: true;
    /** The line that ends it with wrong signs, too. */
    close?: number;
  }>(body('```\n名单\n\n正文。', '```\n名单\n```\n\n正文。'), ({ found, end, rule, close }) =>
    said(
      /^[`~]/.test(found)
        ? [
            zh`${found} 没有结束，后面的全文会印成代码`,
            `nothing ends the code that ${found} begins, and all below would be code`,
          ]
        : [
            zh`代码的开头写成了 ${found}，会照原样印出`,
            `${found} was to begin code, and would be printed as it stands`,
          ],
      end
        ? [zh`第 ${end.line} 行的 ${end.sign} 写成 ${found}`, `write ${found} for the ${end.sign} of line ${end.line}`]
        : close !== undefined
          ? [
              zh`不是代码，就把这一行和收尾的第 ${close} 行都删去；是代码，两行都写成 \`\`\``,
              `where it is no code, delete this line and line ${close}, which ends it; where it is code, write \`\`\` for both`,
            ]
          : rule
            ? [
                zh`要一条分隔线，换成 ---，前后各空一行；是代码的，在它的最后一行下面另写一行 ${found}`,
                `for a rule write ---, between empty lines; where it is code, write a line ${found} below its last one`,
              ]
            : [
                /^[`~]/.test(found)
                  ? zh`是代码的，在它的最后一行下面另写一行 ${found}；不是代码就删去这一行`
                  : zh`是代码的，前后各写一行 \`\`\`；不是代码就删去这一行`,
                /^[`~]/.test(found)
                  ? `where it is code, write a line ${found} below its last one; where it is none, delete this line`
                  : 'write a line ``` before and after code; where it is no code, delete this line',
              ],
    ),
  ),
  'setext-heading': warning<{ sign: string }>(body('大会于下午闭幕。\n---', '大会于下午闭幕。\n\n---'), ({ sign }) =>
    said(
      [zh`${sign} 紧接在文字下面，会使上面的文字变成标题`, `${sign} stands right below text and makes a heading of it`],
      [
        // Signs of equality make a heading, and never a rule.
        sign.startsWith('=')
          ? zh`要一条分隔线，就换成 ---，前面空一行；要小标题，就删去它，在文字前面写 ##`
          : sign.length < 3
            ? zh`是邮件签名上面的线，就换成一个空行；要一条分隔线，就换成 ---，前面空一行；要小标题，就删去它，在文字前面写 ##`
            : zh`要一条分隔线，就在它前面空一行；要小标题，就删去它，在文字前面写 ##`,
        sign.startsWith('=')
          ? 'for a rule write --- instead, with an empty line before it; for a heading delete it and write ## before the text'
          : sign.length < 3
            ? 'for the line above the signature of a mail put an empty line instead; for a rule write --- with an empty line before it; for a heading delete it and write ## before the text'
            : 'for a rule put an empty line before it; for a heading delete it and write ## before the text',
      ],
    ),
  ),
  'broken-row': error<{ better: string }>(
    body(
      '| 会员 | 届别 |\n| --- | --- |\n| 李乾\n罗立 | 三 |',
      '| 会员 | 届别 |\n| --- | --- |\n| 李乾<br />罗立 | 三 |',
    ),
    ({ better }) =>
      said(
        [
          zh`表格的这一行断成了几行，格子错位`,
          'this row of the table is broken into several lines, and its cells are moved',
        ],
        [zh`接成一行：${better}`, `join them: ${better}`],
      ),
  ),
  'row-sign': warning<{ better: string }>(
    body('| 会员 | 届别 |\n| --- | --- |\n| 李乾 ｜ 三 |', '| 会员 | 届别 |\n| --- | --- |\n| 李乾 | 三 |'),
    ({ better }) =>
      said(
        [
          zh`这一行有全角的竖线，几格会并成一格`,
          'this row has bars of full width, which would make one cell of several',
        ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'doubled-row': warning<{ found: string }>(
    body(
      '| 会员 | 入会 |\n| --- | --- |\n| 李乾 | 1962 |\n| 李乾 | 1962 |',
      '| 会员 | 入会 |\n| --- | --- |\n| 李乾 | 1962 |',
    ),
    ({ found }) =>
      said(
        [zh`这一行与上一行相同：${found}`, `this row is the same as the one above: ${found}`],
        [
          zh`多粘贴了一次的，删去一行；真有两笔的不必改`,
          'where it was pasted twice, delete one; it is right where there are two',
        ],
      ),
  ),
  'bare-picture': warning<{ address: string; better: string }>(
    body('四百人返乡办厂。\n\n/images/a.jpg', '四百人返乡办厂。\n\n![返乡的人](/images/a.jpg)'),
    ({ address, better }) =>
      said(
        [
          zh`这里只写了图片的地址，图片不会出现：${address}`,
          `only the address of a picture stands here, and no picture would be shown: ${address}`,
        ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'missing-cells': warning<{ row: string; cells: string; columns: string }>(
    body(
      '| 会员 | 届别 | 会费 |\n| --- | --- | --- |\n| 李乾 | 500 |\n| 黄萍 | 三 | 300 |',
      '| 会员 | 届别 | 会费 |\n| --- | --- | --- |\n| 李乾 |  | 500 |\n| 黄萍 | 三 | 300 |',
    ),
    ({ row, cells, columns }) =>
      said(
        [
          zh`“${row}”只有 ${cells} 格，表头有 ${columns} 格，后面的格子会排到别的栏下`,
          `"${row}" has ${cells} cells, and the head ${columns}: what stands behind the missing one moves to another column`,
        ],
        [zh`空着的格子也写出来，如 | 甲 | | 乙 |`, 'write the empty cell, too: | a | | b |'],
      ),
  ),
  'empty-item': warning(body('- 招商\n-\n- 返乡', '- 招商\n- 返乡'), () =>
    said(
      [
        zh`列表里有一项是空的，会印出一个空的圆点或编号`,
        'an item of the list is empty, and its sign would be printed alone',
      ],
      [zh`写上内容，或删去这一行`, 'write what belongs there, or delete the line'],
    ),
  ),
  'table-cells': error<{
    text: string;
    /** A cell with a bar of its own, and the cell with that bar as text. */
    found?: string;
    better?: string;
  }>(
    body(
      '| 会员 | 届别 |\n|---|---|\n| 李乾 | 三 | 会长 |',
      '| 会员 | 届别 | 职务 |\n|---|---|---|\n| 李乾 | 三 | 会长 |',
    ),
    ({ text, found, better }) =>
      found && better
        ? said(
            [
              zh`“${found}”里的竖线把一格分成了两格，末一格不会印出：${text}`,
              `the bar within "${found}" parts the cell in two, so the last cell would not be printed: ${text}`,
            ],
            [zh`写成 ${better}`, `write ${better}`],
          )
        : said(
            [
              zh`这一行的格比表头多，“${text}”不会印出`,
              `this row has more cells than the head, so "${text}" would not be printed`,
            ],
            [
              zh`表头少一栏，就在表头和分隔行里添上一格；只是这一行的格里有竖线，就写成 \\|，表头不动`,
              'if the head lacks a column, add a cell to it and to the line below it; if only a cell of this row has a bar, write it as \\| and leave the head',
            ],
          ),
  ),
  'table-sign': warning<{
    better: string;
    dashes?: string;
    apart?: true;
    /** An empty line stands between all of its rows. */
    blank?: true;
    commas?: true;
    /** Why Markdown sees no table. */
    why?: TableFault | undefined;
    /** The cells of the head and of the line below it, where these are not as many. */
    cells?: readonly [number, number] | undefined;
  }>(
    body('| 会员 | 届别 |\n| 李乾 | 三 |', '| 会员 | 届别 |\n| --- | --- |\n| 李乾 | 三 |'),
    ({ better, dashes, apart, blank, commas, why, cells }) =>
      said(
        blank
          ? [
              zh`表格的各行之间隔了空行，不成表格，竖线会照原样印出`,
              'empty lines part the rows: it is no table, and its bars would be printed',
            ]
          : cells
            ? [
                zh`表头有 ${cells[0]} 格，下面的横线有 ${cells[1]} 格，不成表格`,
                `the head has ${cells[0]} cells and the line below it ${cells[1]}, so it is no table`,
              ]
            : why
              ? [
                  zh`这几行像是表格，但会印成一段话：${tableFaults[why][0]}`,
                  `these lines look like a table, but would be one paragraph: ${tableFaults[why][1]}`,
                ]
              : apart
                ? [
                    zh`“${better}”与上面的表格隔了空行，会照原样印出`,
                    `an empty line parts "${better}" from the table above, and it would be printed as it stands`,
                  ]
                : [zh`这几行像是表格，但会印成一段话`, 'these lines look like a table, but would be one paragraph'],
        commas
          ? [zh`写成 ${better}`, `write ${better}`]
          : why === 'indent'
            ? [
                zh`删去各行行首的全角空格，使“${better}”的竖线顶格`,
                `delete the blanks before each row, so that it begins with its bar: ${better}`,
              ]
            : apart
              ? [
                  zh`是那张表的，删去空行；是另一张表的，在它下面写一行 ${dividerOf(better)}`,
                  `where it belongs to that table, delete the empty line; where it is another, write ${dividerOf(better)} below it`,
                ]
              : dashes
                ? cells
                  ? [zh`表头下面的“${dashes}”换成 ${better}`, `write ${better} for "${dashes}" below the head`]
                  : [
                      zh`每行用半角的 | 分格，表头下面的“${dashes}”换成 ${better}`,
                      `part the cells by plain bars, and write ${better} for "${dashes}" below the head`,
                    ]
                : [
                    zh`每行用半角的 | 分格，第一行下面写一行 ${better}`,
                    `part the cells by plain bars, and write below the first line ${better}`,
                  ],
      ),
  ),
  'more-than': warning<{ found: string }>(body('>200人的会场不够坐。', '超过200人的会场不够坐。'), ({ found }) => {
    const figure = found.replace(/^>=?/, '');
    const [more, english] = found.startsWith('>=')
      ? ([zh`不少于`, 'at least'] as const)
      : ([zh`超过`, 'more than'] as const);
    return said(
      [
        zh`行首的“${found}”会成为引文，> 不印`,
        `"${found}" at the beginning of a line would be a quotation, without its >`,
      ],
      [
        zh`是“${more}”，写成 ${more}${figure}…；是引文，在 > 后面空一格`,
        `where it means ${english}, write it in words; where it is a quotation, put a blank behind the >`,
      ],
    );
  }),
  'sentence-in-list': warning<{
    found: string;
    better?: string;
    /** The sign of a number below zero. */
    minus?: true;
  }>(
    body('出口额同比增幅为\n- 3.2%，是三年来首次。', '出口额同比增幅为−3.2%，是三年来首次。'),
    ({ found, better = '', minus }) =>
      minus
        ? said(
            [
              zh`“${found}”在行首，- 会成为列表的圆点，负号不印`,
              `"${found}" begins a line: its - would be the bullet of a list, and no minus is printed`,
            ],
            [
              zh`是零下，写成 −${found.replace(/^- /, '')}（负号后面不空格）；是列表的一项，把几项写全`,
              `where it is below zero, write −${found.replace(/^- /, '')} without a blank; a list has more than one item`,
            ],
          )
        : said(
            [
              zh`上一行的话没有完，“${found}”在行首，会成为列表或引文，前面的符号也不印`,
              `the sentence above goes on, and "${found}" at the beginning of a line would be a list or a quotation without its sign`,
            ],
            [zh`接在上一行后面写：…${better}…`, `write it behind the line above: …${better}…`],
          ),
  ),
};
