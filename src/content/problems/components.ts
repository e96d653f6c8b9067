/** Problems of components, tags and MDX' own syntax. A table. */
import { list, type Template, zh } from '../../i18n/sentence.ts';
import { error, said, warning } from './define.ts';
import { lookAttributes } from './key-names.ts';
import { formulaCure } from './plain-formula.ts';

/** A component that was written, and what may be written instead. */
interface NearMiss {
  name: string;
  near: string | undefined;
  known: readonly string[];
}

/** The components that an article may use, as body/components.ts has them. */
const componentNames = ['Figure', 'File', 'Gap', 'Video', 'Note', 'Zh', 'Gallery'];

/** What to do about a tag without its other half. @param tag as it begins: `<Figure` @param after the last words of its paragraph */
function partnerCure(tag = '', after = ''): readonly [Template, string] {
  const [, closing, written] = /^<(\/?)(\w+)$/.exec(tag) ?? [];
  const own = componentNames.find((one) => one.toLowerCase() === written?.toLowerCase());
  if (own && own !== written && !closing)
    return /^(?:Note|Zh|Gallery)$/.test(own)
      ? [
          zh`组件名以大写开头，成对地写：<${own}>…</${own}>`,
          `a component begins with a capital and has two tags: <${own}>…</${own}>`,
        ]
      : [zh`组件名以大写开头，末尾写 />：<${own} />`, `a component begins with a capital and ends with />: <${own} />`];
  const name = own ?? written;
  if (name && closing) return [zh`删去它，或在前面补上 <${name}>`, `delete it, or add <${name}> before`];
  if (name && /^(?:Figure|File|Gap|Video)$/.test(name))
    return [zh`末尾写成 />，如 <${name} … />`, `end it with />, as in <${name} … />`];
  if (own && after)
    return /^(?:Note|Gallery)$/.test(own)
      ? [
          zh`在它的末尾补上 </${own}>，独占一行：是一段的，写在“…${after}”的下面`,
          `add </${own}> at its end, on a line of its own: below "…${after}" where it is one paragraph`,
        ]
      : [zh`在要括住的字后面补上 </${own}>`, `add </${own}> behind the words that it is for`];
  if (name) return [zh`补上 </${name}>；要印出 < 就写 &lt;`, `add </${name}>; to print < write &lt;`];
  return [
    zh`补上另一半；独立的标签写成 <Gap />；要印出 < 就写 &lt;`,
    'add the other half; write a tag without text as <Gap />; to print < write &lt;',
  ];
}

/** The characters of the side that was written. @example keptIn('<Zh hans="后" hant="後" />') // '后' */
const keptIn = (tag: string): string => /\shan[st]="([^"]*)"/.exec(tag)?.[1] ?? '…';

/** The kinds of problem of components and tags. */
export const componentProblems = {
  'video-picture': warning<{ address: string }>(
    {
      in: 'body',
      before: '<Video src="/images/a.jpg" title="年会" />',
      after: '<Figure src="/images/a.jpg" alt="年会" />',
    },
    ({ address }) =>
      said(
        [zh`<Video> 的 src 是一张图片：${address}`, `the src of <Video> is a picture: ${address}`],
        [
          zh`图片写成 <Figure src="${address}" alt="图上有什么" />；影片写它自己的地址`,
          `write a picture as <Figure src="${address}" alt="what it shows" />; a film by its own address`,
        ],
      ),
  ),
  'code-expression': error<{
    component?: string;
    blank?: string;
    /** It is the year in a document's number. */
    number?: true;
    comment?: true;
    better?: string;
    formula?: string;
  }>(
    { in: 'body', before: '现任 {会长} 张明。', after: '现任 \\{会长\\} 张明。' },
    ({ component, blank, number, comment, better, formula }) =>
      formula !== undefined
        ? said(
            [zh`公式的写法（TeX）这里不认：${formula}`, `formulas of TeX are not read here: ${formula}`],
            formulaCure(formula),
          )
        : comment
          ? said(
              [
                zh`{/* */} 是给编辑看的注释，正文里不能用`,
                '{/* */} is a remark for editors, which an article cannot hold',
              ],
              [
                zh`删去它；正文还没有写好的，在篇头加 draft: true；要给读者看的写成 <Note>…</Note>`,
                'delete it; where the text is not written yet, put draft: true into the front matter; what readers are to see is a <Note>…</Note>',
              ],
            )
          : blank !== undefined
            ? said(
                [
                  zh`花括号在这里另有用处，{${blank}} 不会印出`,
                  `braces mean something else here, and {${blank}} would not be printed`,
                ],
                number
                  ? [
                      zh`文号的年份写成 〔${blank.trim()}〕；原件就是花括号的，写成 \\{${blank}\\}`,
                      `write the year of a document's number as 〔${blank.trim()}〕; where the original has braces, write \\{${blank}\\}`,
                    ]
                  : [
                      zh`是要印的字，去掉花括号，或写成（${blank}）；要印出花括号，写成 \\{${blank}\\}；是留着待填的空，换成要写的内容`,
                      `where it is text, leave the braces out, or write (${blank}); to print them, write \\{${blank}\\}; where it is a gap, what belongs there`,
                    ],
              )
            : component === undefined
              ? said(
                  [zh`正文里不能用 {…} 表达式`, 'expressions in {…} cannot be used in an article'],
                  [
                    zh`要印出花括号，写成 \\{ 和 \\}；不要就连括号里的一起删去`,
                    'to print braces, write \\{ and \\}; else delete them with what they hold',
                  ],
                )
              : said(
                  [zh`<${component}> 的属性里不能用 {…}`, `attributes of <${component}> cannot hold {…}`],
                  better
                    ? [zh`写成 ${better}`, `write ${better}`]
                    : [
                        zh`属性写成英文双引号里的文字，如 alt="会场全景"`,
                        'write the attribute as text in plain quotes, e.g. alt="the hall"',
                      ],
                ),
  ),
  'attribute-value': error<{
    name: string;
    attribute: string;
    found: string;
    /** The tag without what is no value of this attribute. */
    better?: string;
    /** Another attribute that says otherwise. */
    beside?: string;
  }>(
    { in: 'body', before: '匾上写着<Zh keep="false">后土</Zh>。', after: '匾上写着<Zh keep>后土</Zh>。' },
    ({ name, attribute, found, better, beside }) =>
      beside
        ? said(
            [
              zh`<${name}> 同时写了 ${attribute} 和 ${beside}，只有 ${attribute} 起作用`,
              `<${name}> has ${attribute} as well as ${beside}, which does nothing then`,
            ],
            [
              zh`两版都照写的，只留 ${attribute}；两版不同的，写成 <${name} hans="…" hant="…" />`,
              `where both editions have it as it stands, keep ${attribute} alone; else write <${name} hans="…" hant="…" />`,
            ],
          )
        : better
          ? said(
              [
                zh`<${name}> 的 ${attribute} 写猜得的字，一个字印一个〓，“${found}”不是`,
                `${attribute} of <${name}> are the characters that it may be, a sign for each, which "${found}" is not`,
              ],
              [
                zh`写成 ${better}；缺几个字就写几个 <${name} />`,
                `write ${better}, and as many of <${name} /> as characters are missing`,
              ],
            )
          : said(
              [
                zh`<${name}> 的 ${attribute} 不带值，“${found}”不起作用`,
                `${attribute} of <${name}> takes no value, and "${found}" does nothing`,
              ],
              [zh`写成 <${name} ${attribute}>…</${name}>`, `write <${name} ${attribute}>…</${name}>`],
            ),
  ),
  'component-empty': error<{
    name: string;
    better: string;
    /** True for a note that has a title alone. */
    titled?: true;
  }>(
    { in: 'body', before: '匾上写着<Zh keep="后土" />二字。', after: '匾上写着<Zh keep>后土</Zh>二字。' },
    ({ name, better, titled }) =>
      titled
        ? said(
            [
              zh`<${name}> 里面是空的，会印出一个只有标题的框`,
              `there is nothing within <${name}>: a box with a title alone would be printed`,
            ],
            [
              zh`写成 ${better}，框里的话（多半是紧接着的一段）写在中间，两个标签各独占一行，前后各空一行；不要了就整个删去`,
              `write ${better}, with its words between the tags, probably what follows it, each tag in a line of its own between empty lines; delete it where it is not needed`,
            ],
          )
        : said(
            [
              zh`<${name}> 里面是空的，什么也不会印出`,
              `there is nothing within <${name}>, so nothing would be printed`,
            ],
            [zh`写成 ${better}；不要了就整个删去`, `write ${better}; delete it where it is not needed`],
          ),
  ),
  'content-not-printed': error<{ name: string; attribute: string; better?: string }>(
    {
      in: 'body',
      before: '<Figure src="/images/a.jpg" alt="会场">左二为会长</Figure>',
      after: '<Figure src="/images/a.jpg" alt="会场" caption="左二为会长" />',
    },
    ({ name, attribute, better }) =>
      said(
        [
          zh`<${name}> 与 </${name}> 之间的字不会印出`,
          `what stands between <${name}> and </${name}> would not be printed`,
        ],
        better
          ? [zh`写成 ${better}`, `write ${better}`]
          : [
              zh`写在属性里：<${name} … ${attribute}="…" />；不属于它的字移到外面`,
              `put it into the attribute, <${name} … ${attribute}="…" />, or outside where it does not belong to it`,
            ],
      ),
  ),
  'gallery-text': warning<{ found: string }>(
    {
      in: 'body',
      before: '<Gallery>\n\n![签到](/images/a.jpg)\n\n签到处排起长队\n\n</Gallery>',
      after: '<Gallery>\n\n![签到](/images/a.jpg "签到处排起长队")\n\n</Gallery>',
    },
    ({ found }) =>
      said(
        [
          zh`<Gallery> 里的“${found}”不是哪一张的图说，会印在各张照片的后面`,
          `"${found}" within <Gallery> is no picture's caption, and would be printed below all of them`,
        ],
        [
          zh`一张的图说写在引号里：![图上有什么](/images/… "${found}")；不是图说就移到 </Gallery> 之后`,
          `write a caption in quotes, ![what it shows](/images/… "${found}"), and other text behind </Gallery>`,
        ],
      ),
  ),
  'code-import': error<{
    /** The word that begins a line of text, not of code. */
    word?: string;
  }>({ in: 'body', before: 'import Figure from "./Figure.astro"\n\n正文。', after: '正文。' }, ({ word }) =>
    word
      ? said(
          [
            zh`行首的 ${word} 会被当作程序，这一段不会印出`,
            `a line that begins with ${word} is taken for code, and the paragraph would not be printed`,
          ],
          [zh`在行首的 ${word} 前面加一个空格，它不会印出`, `put a blank before ${word}, which is not printed`],
        )
      : said(
          [zh`正文里不能用 import 或 export`, 'import and export cannot be used in an article'],
          [
            zh`如果这是正文，请在行首加一个空格；如果是程序，删去这一行：Figure、Gap、Note、Zh 不用导入`,
            'if it is text, put a blank before it; if it is code, delete the line: Figure, Gap, Note and Zh need no import',
          ],
        ),
  ),
  'mdx-syntax': error<{
    mistake: 'brace' | 'tag' | 'angle' | 'opening';
    tag?: string;
    /** The sign and some of what follows it. */
    found?: string;
    /** The last words of the paragraph that a tag without its partner opens. */
    after?: string;
    /** That paragraph as it should be written, where it stands in the line of the tag. */
    whole?: string;
    /** What a chat program wrote in the place of a picture. */
    left?: string;
  }>(
    { in: 'body', before: '会费 <100元。', after: '会费 &lt;100元。' },
    ({ mistake, tag, found, after, whole, left }) => {
      if (left)
        return said(
          [
            zh`“${left}”是聊天程序在没有复制的图片处写的`,
            `"${left}" is what a chat program wrote for a picture that was not copied`,
          ],
          [
            zh`删去这一行；要登照片，从手机里存出来，放进 content/images/，写 ![图上有什么](/images/文件名)`,
            'delete the line; for the picture, save it from the telephone in content/images/ and write ![what it shows](/images/name)',
          ],
        );
      if (mistake === 'brace')
        return said(
          [zh`正文里有没成对的 { 或 }`, 'there is a { or } without its other half'],
          [zh`要印出花括号，写成 \\{ 或 \\}`, 'to print a brace, write \\{ or \\}'],
        );
      if (mistake === 'opening')
        return said(
          [
            zh`这里又是一个 ${found ?? `<${tag}>`}，上面的还没有关上`,
            `here is another ${found ?? `<${tag}>`}, and the one above is not closed`,
          ],
          [zh`收尾写成 </${tag ?? ''}>`, `the tag that closes it is </${tag}>`],
        );
      if (mistake === 'tag')
        return said(
          [zh`标签${tag ? ` ${tag}> ` : ''}没有成对`, `${tag ? `the tag ${tag}>` : 'a tag'} has no partner`],
          whole ? [zh`写成\n${whole}`, `write\n${whole}`] : partnerCure(tag, after),
        );
      if (found)
        return said(
          [zh`“${found}”的 < 会当作标签的开头`, `the < of "${found}" is taken for the beginning of a tag`],
          [zh`要印出 <，写成 ${found.replace('<', '&lt;')}`, `to print < write ${found.replace('<', '&lt;')}`],
        );
      return said(
        [zh`< 之后不是可用的标签`, 'what follows < is not a tag'],
        [
          zh`要印出 <，写成 &lt;；网址写成 [文字](网址)；注释请删去，给读者看的编者按写成 <Note>…</Note>`,
          'to print < write &lt;; write an address as [text](address); delete a comment, or make it a <Note>…</Note> for readers',
        ],
      );
    },
  ),
  'missing-attribute': error<{ name: string; attribute: string | undefined; example: string; better?: string }>(
    { in: 'body', before: '<Figure src="/images/a.jpg" />', after: '<Figure src="/images/a.jpg" alt="会场全景" />' },
    ({ name, attribute, example, better }) =>
      said(
        attribute === undefined
          ? [zh`<${name}> 没有说怎样转换`, `<${name}> does not say how to convert`]
          : [zh`<${name}> 缺少 ${attribute}`, `<${name}> lacks ${attribute}`],
        better
          ? attribute === undefined
            ? [
                zh`两版都照原样印的，写成 ${better}；两版用字不同的，写成 <Zh hans="简体版的字" hant="繁体版的字" />`,
                `where both editions have it as it stands, write ${better}; where they differ, <Zh hans="as in the Simplified edition" hant="as in the Traditional edition" />`,
              ]
            : attribute === 'alt'
              ? [zh`写成 ${better}，alt 写图上看得见的`, `write ${better}, with what is seen in the picture as alt`]
              : name === 'Zh'
                ? [
                    zh`写成 ${better}，${attribute ?? ''} 写这里该用的字；两版都照印的，写成 <Zh keep>${keptIn(better)}</Zh>`,
                    `write ${better}, with what is right here as ${attribute}; where both editions have it alike, <Zh keep>${keptIn(better)}</Zh>`,
                  ]
                : [zh`写成 ${better}`, `write ${better}`]
          : [zh`例：${example}`, `e.g. ${example}`],
      ),
  ),
  'not-on-its-own': error<{
    name: string;
    /** Blanks of full width alone stand before it. */
    indented?: true;
  }>(
    {
      in: 'body',
      before: '会场<Figure src="/images/a.jpg" alt="会场全景" />内外。',
      after: '会场内外。\n\n<Figure src="/images/a.jpg" alt="会场全景" />',
    },
    ({ name, indented }) =>
      said(
        indented
          ? [
              zh`<${name}> 前面有全角空格，会算作正文里的字`,
              `blanks of full width before <${name}> make it stand within a text`,
            ]
          : [zh`<${name}> 与文字写在了一行`, `<${name}> stands in one line with text`],
        indented
          ? [zh`删去标签前面的空格，使它顶格`, 'delete the blanks, so that the tag begins its line']
          : /^(?:Note|Gallery)$/.test(name)
            ? [
                zh`<${name}> 与 </${name}> 各独占一行，前后各空一行`,
                `give <${name}> and </${name}> lines of their own, with an empty line before and after each`,
              ]
            : [zh`让它独占一行，前后各空一行`, 'give it lines of its own, with an empty line before and after'],
      ),
  ),
  'tag-attribute': error<{ name: string }>(
    { in: 'body', before: 'H<sub class="small">2</sub>O', after: 'H<sub>2</sub>O' },
    ({ name }) =>
      said([zh`<${name}> 不能带属性`, `<${name}> takes no attributes`], [zh`只写 <${name}>`, `write <${name}> alone`]),
  ),
  'unknown-attribute': error<NearMiss & { attribute: string; better?: string }>(
    { in: 'body', before: '敢闯敢<Gap likly="干" />', after: '敢闯敢<Gap likely="干" />' },
    ({ name, attribute, near, known, better }) =>
      said(
        [zh`<${name}> 没有属性 ${attribute}`, `<${name}> has no attribute ${attribute}`],
        better
          ? [zh`写成 ${better}`, `write ${better}`]
          : near
            ? [zh`是否应为 ${near}？`, `did you mean ${near}?`]
            : lookAttributes.has(attribute)
              ? [zh`删去它：大小、位置和样子由版面定`, 'delete it: the page sets sizes, places and looks']
              : [zh`可用：${list(known)}`, `there are: ${known.join(', ')}`],
      ),
  ),
  'attribute-twice': error<{ name: string; attribute: string }>(
    {
      in: 'body',
      before: '<Figure src="/images/a.jpg" src="/images/a.jpg" alt="会场" />',
      after: '<Figure src="/images/a.jpg" alt="会场" />',
    },
    ({ name, attribute }) =>
      said(
        [
          zh`<${name}> 里 ${attribute} 写了两次，只有后一个会用上`,
          `<${name}> has ${attribute} twice, and only the second would be used`,
        ],
        [
          zh`只留一个；两张图写成两个 <${name}>，或用 <Gallery>`,
          `keep one; write two of <${name}> for two pictures, or a <Gallery>`,
        ],
      ),
  ),
  'unknown-component': error<NearMiss & { example: string; better?: string }>(
    {
      in: 'body',
      before: '<Figur src="/images/a.jpg" alt="会场全景" />',
      after: '<Figure src="/images/a.jpg" alt="会场全景" />',
    },
    ({ name, near, known, example, better }) =>
      said(
        [zh`没有 <${name}> 这个组件`, `there is no component <${name}>`],
        better
          ? [zh`写成 ${better}`, `write ${better}`]
          : near
            ? [zh`是否应为 <${near}>？例：${example}`, `did you mean <${near}>? e.g. ${example}`]
            : [
                zh`可用：${list(known)}；其他标签请改用 Markdown 写法`,
                `there are ${known.join(', ')}; write anything else in Markdown`,
              ],
      ),
  ),
};
