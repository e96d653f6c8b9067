/** Problems of an article's body. */
import { list, zh } from '../../i18n/sentence.ts';
import { error, said, warning } from './define.ts';

/** A component that was written, and what may be written instead. */
interface NearMiss {
  name: string;
  near: string | undefined;
  known: readonly string[];
}

/** The kinds of problem of an article's body. */
export const bodyProblems = {
  'code-expression': error<{ component?: string }>(
    { in: 'body', before: '现任 {会长} 张明。', after: '现任 \\{会长\\} 张明。' },
    ({ component }) =>
      component === undefined
        ? said(
            [zh`正文里不能用 {…} 表达式`, 'expressions in {…} cannot be used in an article'],
            [
              zh`要印出花括号，写成 \\{ 和 \\}；注释请用 <Note>`,
              'to print braces, write \\{ and \\}; for a remark use <Note>',
            ],
          )
        : said(
            [zh`<${component}> 的属性里不能用 {…}`, `attributes of <${component}> cannot hold {…}`],
            [zh`属性写成引号里的文字`, 'write the attribute as text in quotes'],
          ),
  ),
  'code-import': error({ in: 'body', before: 'import Figure from "./Figure.astro"\n\n正文。', after: '正文。' }, () =>
    said(
      [zh`正文里不能用 import 或 export`, 'import and export cannot be used in an article'],
      [
        zh`删去这一行；Figure、Gap、Note、Zh 不用导入。如果这是正文，请在行首加一个反斜杠`,
        'delete the line; Figure, Gap, Note and Zh need no import. If it is text, put a backslash before it',
      ],
    ),
  ),
  'empty-body': error(
    {
      in: 'file',
      before: '---\ntitle: 汝州\ndate: 2016-04-18\n---\n',
      after: '---\ntitle: 汝州\ndate: 2016-04-18\n---\n\n正文。\n',
    },
    () =>
      said(
        [zh`文章没有正文`, 'the article has no body'],
        [
          zh`补上正文；还没有的，写 draft: true，就不发布`,
          'write the body; where there is none yet, draft: true keeps it from being published',
        ],
      ),
  ),
  'empty-link': warning<{ found: string }>({ in: 'body', before: '请[报名]()。', after: '请报名。' }, ({ found }) =>
    said(
      [zh`链接缺了一半：${found}`, `half of the link is missing: ${found}`],
      [zh`写成 [文字](地址)；没有地址的，只写文字`, 'write [text](address); where there is no address, the text alone'],
    ),
  ),
  'image-address': error<{ address: string }>(
    {
      in: 'front matter',
      before: 'image: { src: images/a.jpg, alt: 会场 }',
      after: 'image: { src: /images/a.jpg, alt: 会场 }',
    },
    ({ address }) =>
      said(
        [zh`${address} 不是图片的地址`, `${address} is no address of a picture`],
        [
          zh`图片放进 content/images/，写成 /images/文件名`,
          'put the picture into content/images/ and write /images/name',
        ],
      ),
  ),
  'broken-anchor': warning<{ anchor: string; headings: readonly string[] }>(
    {
      in: 'body',
      before: '见[下文](#投资)。\n\n## 招商情况\n\n四百人返乡办厂。',
      after: '见[下文](#招商情况)。\n\n## 招商情况\n\n四百人返乡办厂。',
    },
    ({ anchor, headings }) =>
      said(
        [zh`文中没有小标题“${anchor}”`, `the article has no heading "${anchor}"`],
        headings.length > 0
          ? [
              zh`写成 # 加小标题的文字：${list(headings.map((heading) => `#${heading}`))}`,
              `write # and the words of a heading: ${headings.map((heading) => `#${heading}`).join(', ')}`,
            ]
          : [
              zh`文中没有小标题可链，去掉链接，只留文字`,
              'there is no heading to lead to: leave the text without a link',
            ],
      ),
  ),
  'image-without-alt': error({ in: 'body', before: '![](/images/a.jpg)', after: '![会场全景](/images/a.jpg)' }, () =>
    said(
      [zh`图片没有说明文字`, 'the picture has no words for those who do not see it'],
      [zh`写成 ![图上有什么](图片)`, 'write ![what it shows](picture)'],
    ),
  ),
  'mdx-syntax': error<{ mistake: 'brace' | 'tag' | 'angle'; tag?: string }>(
    { in: 'body', before: '会费 <100元。', after: '会费 &lt;100元。' },
    ({ mistake, tag }) => {
      if (mistake === 'brace')
        return said(
          [zh`正文里有没成对的 { 或 }`, 'there is a { or } without its other half'],
          [zh`要印出花括号，写成 \\{ 或 \\}`, 'to print a brace, write \\{ or \\}'],
        );
      if (mistake === 'tag')
        return said(
          [zh`标签${tag ? ` ${tag}> ` : ''}没有成对`, `${tag ? `the tag ${tag}>` : 'a tag'} has no partner`],
          [
            zh`补上另一半；独立的标签写成 <Gap />；要印出 < 就写 &lt;`,
            'add the other half; write a tag without text as <Gap />; to print < write &lt;',
          ],
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
  'missing-attribute': error<{ name: string; attribute: string | undefined; example: string }>(
    { in: 'body', before: '<Figure src="/images/a.jpg" />', after: '<Figure src="/images/a.jpg" alt="会场全景" />' },
    ({ name, attribute, example }) =>
      said(
        attribute === undefined
          ? [zh`<${name}> 没有说怎样转换`, `<${name}> does not say how to convert`]
          : [zh`<${name}> 缺少 ${attribute}`, `<${name}> lacks ${attribute}`],
        [zh`例：${example}`, `e.g. ${example}`],
      ),
  ),
  'not-on-its-own': error<{ name: string }>(
    {
      in: 'body',
      before: '会场<Figure src="/images/a.jpg" alt="会场全景" />内外。',
      after: '会场内外。\n\n<Figure src="/images/a.jpg" alt="会场全景" />',
    },
    ({ name }) =>
      said(
        [zh`<${name}> 写在了一段文字里`, `<${name}> stands inside a paragraph`],
        [zh`让它独占一行，前后各空一行`, 'give it lines of its own, with an empty line before and after'],
      ),
  ),
  'outside-image': warning<{ address: string }>(
    { in: 'body', before: '![会场全景](https://example.org/a.jpg)', after: '![会场全景](/images/a.jpg)' },
    ({ address }) =>
      said(
        [
          zh`图片在别的网站上：${address}；那里撤下它，这里也就没有了`,
          `the picture stands on another site: ${address}; when it goes there it is gone here`,
        ],
        [
          zh`把图片放进 content/images/，写成 /images/文件名`,
          'put the picture into content/images/ and write /images/name',
        ],
      ),
  ),
  'relative-address': error<{ address: string; better?: string }>(
    { in: 'body', before: '[章程](../../../files/charter.pdf)', after: '[章程](/files/charter.pdf)' },
    ({ address, better }) =>
      said(
        [zh`地址 ${address} 没有从头写起`, `the address ${address} does not begin at the top of the site`],
        better
          ? [zh`写成 ${better}`, `write ${better}`]
          : [
              zh`站内的以 / 开头，如 /images/a.jpg、/news/2016/04/ruzhou/；别处的以 https:// 开头`,
              'begin with / inside the site, e.g. /images/a.jpg or /news/2016/04/ruzhou/, and with https:// elsewhere',
            ],
      ),
  ),
  'tag-attribute': error<{ name: string }>(
    { in: 'body', before: 'H<sub class="small">2</sub>O', after: 'H<sub>2</sub>O' },
    ({ name }) =>
      said([zh`<${name}> 不能带属性`, `<${name}> takes no attributes`], [zh`只写 <${name}>`, `write <${name}> alone`]),
  ),
  'too-deep': error({ in: 'body', before: `${'>'.repeat(60)} 引文`, after: '> 引文' }, () =>
    said(
      [zh`引文、列表或标签一层套一层，超过了五十层`, 'quotes, lists or tags are nested more than fifty deep'],
      [zh`去掉多余的层`, 'take the needless levels out'],
    ),
  ),
  'unknown-attribute': error<NearMiss & { attribute: string }>(
    { in: 'body', before: '敢闯敢<Gap likly="干" />', after: '敢闯敢<Gap likely="干" />' },
    ({ name, attribute, near, known }) =>
      said(
        [zh`<${name}> 没有属性 ${attribute}`, `<${name}> has no attribute ${attribute}`],
        near
          ? [zh`是否应为 ${near}？`, `did you mean ${near}?`]
          : [zh`可用：${list(known)}`, `there are: ${known.join(', ')}`],
      ),
  ),
  'unknown-component': error<NearMiss & { example: string }>(
    {
      in: 'body',
      before: '<Figur src="/images/a.jpg" alt="会场全景" />',
      after: '<Figure src="/images/a.jpg" alt="会场全景" />',
    },
    ({ name, near, known, example }) =>
      said(
        [zh`没有 <${name}> 这个组件`, `there is no component <${name}>`],
        near
          ? [zh`是否应为 <${near}>？例：${example}`, `did you mean <${near}>? e.g. ${example}`]
          : [
              zh`可用：${list(known)}；其他标签请改用 Markdown 写法`,
              `there are ${known.join(', ')}; write anything else in Markdown`,
            ],
      ),
  ),
  'unsafe-link': error<{ scheme: string }>(
    { in: 'body', before: '[章程](ftp://example.org/charter.pdf)', after: '[章程](/files/charter.pdf)' },
    ({ scheme }) =>
      said(
        [zh`不能链接到 ${scheme}`, `links to ${scheme} are not allowed`],
        [
          zh`只用 https、http、mailto、tel，或以 / 开头的站内地址`,
          'use https, http, mailto, tel, or a path of this site beginning with /',
        ],
      ),
  ),
};
