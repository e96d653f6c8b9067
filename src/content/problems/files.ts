/** Problems of files, and of what leads from one to another. */
import { list, type Template, zh } from '../../i18n/sentence.ts';
import { error, said, warning } from './define.ts';

/** The smallest GIF, which browsers show whatever its name is. */
const onePixel = 'GIF89a\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x01\0;';

/** How a file's beginning differs from front matter. */
export type FrontMatterFault = 'blank' | 'fence' | 'toml' | 'open' | 'unclosed' | 'none';

/** What to do about each; what is not here has none at all. */
const frontMatterCures: Partial<Record<FrontMatterFault, readonly [Template, string]>> = {
  blank: [zh`删去第一行 --- 之前的空行和空格`, 'delete the empty lines and blanks before the first ---'],
  fence: [
    zh`篇头前后的横线恰为三个半角的减号：---`,
    'the lines around front matter are exactly three plain hyphens: ---',
  ],
  toml: [
    zh`+++ 和 ;;; 是别的写法；改成 ---，每行写成 title: … 的样子`,
    '+++ and ;;; are of another kind; write ---, and each line like title: …',
  ],
  open: [zh`在第一行的前面添一行 ---`, 'put a line --- before the first one'],
  unclosed: [zh`在篇头的最后一行之后添一行 ---`, 'put a line --- after the last line of the front matter'],
};

/** What can be wrong with a picture's bytes; anything else is what the decoder says. */
const pictureFaults: Readonly<Record<string, readonly [Template, string]>> = {
  empty: [zh`文件是空的`, 'the file is empty'],
  cut: [zh`文件不完整，只传了一半`, 'the file ends before its picture does'],
  unknown: [zh`不是图片，或是不认识的格式`, 'it is no picture, or of an unknown format'],
};

/** An address at which nothing stands, and the one that was probably meant. */
interface Missing {
  address: string;
  better?: string;
}

/** The kinds of problem of files and addresses. */
export const fileProblems = {
  'broken-link': error<Missing>(
    { in: 'body', before: '[旧文](/zh-hans/news/2016/04/a/)', after: '[旧文](/news/2016/04/a/)' },
    ({ address, better }) =>
      said(
        [zh`没有这一页：${address}`, `there is no page ${address}`],
        better
          ? [zh`是否应为 ${better}？`, `did you mean ${better}?`]
          : [
              zh`写成 /news/年/月/名称/，不带版本和扩展名`,
              'write /news/YYYY/MM/name/, without an edition or an ending',
            ],
      ),
  ),
  'dead-link': warning<Missing>(
    { in: 'body', before: '[章程](/files/Charter.PDF)', after: '[章程](/files/charter.pdf)' },
    ({ address, better }) =>
      said(
        [zh`本站没有这一页，也没有这个文件：${address}`, `this site has no such page or file: ${address}`],
        better
          ? [zh`是否应为 ${better}？大小写和扩展名都须一样`, `did you mean ${better}? Case and ending count`]
          : [
              zh`核对地址；文件放进 content/files/，写成 /files/文件名；找不到的，去掉链接，只留文字`,
              'check it; files go into content/files/ and are /files/name; where nothing is found, leave the text without a link',
            ],
      ),
  ),
  'control-character': error<{ character: string }>(
    { in: 'body', before: '招商\u0007引资', after: '招商引资' },
    ({ character }) =>
      said(
        [zh`有看不见的控制字符 ${character}`, `there is an invisible control character, ${character}`],
        [zh`删去此处前后两个字再重打`, 'delete the characters on both sides of this place and type them again'],
      ),
  ),
  'impossible-address': error<{ address: string }>(
    { in: 'front matter', before: 'legacy: { urls: [/a%00b.html] }', after: 'legacy: { urls: [/ab.html] }' },
    ({ address }) =>
      said(
        [zh`没有服务器收得到这个旧网址：${address}`, `no server can be asked for the old address ${address}`],
        [
          zh`照旧网址改正：不含控制字符，不过 2000 个字节`,
          'mend it: without control characters, and at most 2,000 bytes',
        ],
      ),
  ),
  'link-to-draft': error<{ address: string }>(
    { in: 'body', before: '[下一篇](/news/2016/04/draft/)', after: '下一篇' },
    ({ address }) =>
      said(
        [zh`链接的文章还是草稿：${address}`, `the article behind the link is a draft: ${address}`],
        [zh`先发布那一篇，或去掉链接`, 'publish that one first, or take the link out'],
      ),
  ),
  'misplaced-file': error<{ better?: string }>(
    { in: 'path', before: 'news/2016/4/ruzhou.mdx', after: 'news/2016/04/ruzhou.mdx' },
    ({ better }) =>
      said(
        [zh`这里不能放这个文件，它不会出现在网站上`, 'this file cannot stand here and would not be published'],
        better
          ? [zh`改名为 ${better}`, `rename it to ${better}`]
          : [
              zh`文章放在 news/年/月/名称.mdx，名称只用小写字母、数字和连字号，如 news/2016/04/ruzhou.mdx；图片放在 images/`,
              'articles stand in news/YYYY/MM/name.mdx, the name in lower-case letters, digits and hyphens; pictures in images/',
            ],
      ),
  ),
  'missing-image': error<Missing>(
    { in: 'body', before: '![会场全景](/images/b.jpg)', after: '![会场全景](/images/a.jpg)' },
    ({ address, better }) =>
      said(
        [zh`没有这张图片：${address}`, `there is no picture ${address}`],
        better
          ? [zh`是否应为 ${better}？大小写和扩展名都须一样`, `did you mean ${better}? Case and ending count`]
          : [
              zh`把图片放进 content/images/，写成 /images/文件名`,
              'put the picture into content/images/ and write /images/name',
            ],
      ),
  ),
  'no-front-matter': error<{ keys: readonly string[]; found: FrontMatterFault }>(
    { in: 'file', before: 'title: 汝州', after: '---\ntitle: 汝州\ndate: 2016-04-18\n---\n\n正文。' },
    ({ keys, found }) => {
      const lines = keys.map((key) => `${key}:`);
      return said(
        [zh`文件开头没有 --- 之间的篇头`, 'the file does not begin with front matter between --- lines'],
        frontMatterCures[found] ?? [
          zh`第一行写 ---，随后写 ${list(lines, ' 与 ')}，再写一行 ---`,
          `write --- on the first line, then ${lines.join(' and ')}, then --- again`,
        ],
      );
    },
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
  'redirect-over-page': error<{ address: string }>(
    {
      in: 'front matter',
      before: 'legacy: { urls: [/zh-hans/news/2016/04/ruzhou/] }',
      after: 'legacy: { urls: [/news/24.html] }',
    },
    ({ address }) =>
      said(
        [
          zh`旧网址 ${address} 就是本站的一页，不能再跳转`,
          `the old address ${address} is a page of this site and cannot lead elsewhere`,
        ],
        [zh`删去这个旧网址`, 'delete this old address'],
      ),
  ),
  'redirect-collision': error<{ address: string; other: string }>(
    {
      in: 'front matter',
      before: 'legacy: { urls: [/news/24.html, /news/24.html] }',
      after: 'legacy: { urls: [/news/24.html] }',
    },
    ({ address, other }) =>
      said(
        [zh`旧网址 ${address} 已属于 ${other}`, `the old address ${address} belongs to ${other} already`],
        [zh`一个旧网址只能写在一篇文章里`, 'an old address can lead to one article only'],
      ),
  ),
  'same-place': error<{ place: string; other: string }>(
    { in: 'path', before: 'news/undated/a.mdx', after: 'news/undated/b.mdx' },
    ({ place, other }) =>
      said(
        [zh`这篇文章与 ${other} 的网址都是 ${place}`, `this article and ${other} both have the address ${place}`],
        [zh`改其中一个的文件名`, 'rename one of the files'],
      ),
  ),
  'unknown-category': error<{ category: string; known: readonly string[] }>(
    { in: 'front matter', before: 'category: memberz', after: 'category: members' },
    ({ category, known }) =>
      said(
        [zh`site.yaml 里没有栏目 ${category}`, `site.yaml has no category ${category}`],
        known.length > 0
          ? [zh`可用：${list(known)}；或在 site.yaml 里添上`, `there are: ${known.join(', ')}; or add it to site.yaml`]
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
          zh`用看图软件另存为 JPEG 或 PNG，只改扩展名没有用`,
          'save it as JPEG or PNG in a viewer; another ending alone does not help',
        ],
      ),
  ),
  'unreadable-image': warning<{ reason: string }>(
    { in: 'bytes', path: 'images/b.png', before: '', after: onePixel },
    ({ reason }) => {
      const [zhReason, enReason] = Object.hasOwn(pictureFaults, reason)
        ? pictureFaults[reason]!
        : [zh`${reason}`, reason];
      return said(
        [
          zh`这张图片读不出来（${zhReason}），不会发布`,
          `this picture cannot be read (${enReason}) and is not published`,
        ],
        [zh`用看图软件打开看看，另存为 JPEG 或 PNG`, 'open it in a viewer and save it again as JPEG or PNG'],
      );
    },
  ),
  'wrong-folder': error<{ date: string; folder: string; path: string }>(
    { in: 'path', before: 'news/2016/05/ruzhou.mdx', after: 'news/2016/04/ruzhou.mdx' },
    ({ date, folder, path }) =>
      said(
        [zh`日期是 ${date}，文件却在 ${folder}`, `the date is ${date}, but the file stands in ${folder}`],
        [zh`改正日期，或把文件移到 ${path}`, `mend the date, or move the file to ${path}`],
      ),
  ),
};
