/** Problems of addresses that lead nowhere, or where they must not. A table. */
import { zh } from '../../i18n/sentence.ts';
import { error, said, warning } from './define.ts';
import { wideNote } from './wide-signs.ts';

/** An address at which nothing stands, and the one that was probably meant. */
interface Missing {
  address: string;
  better?: string;
}

/** The address of a picture once it is saved as JPEG. */
const asJpeg = (address: string): string => address.replace(/\.\w+$/, '.jpg');

/** The kinds of problem of addresses. */
export const addressProblems = {
  'broken-link': error<
    Missing & {
      /** A link is written without its edition: the path to write, though there is no page at it yet. */
      bare?: string;
    }
  >(
    { in: 'body', before: '[旧文](/zh-hans/news/2016/04/a/)', after: '[旧文](/news/2016/04/a/)' },
    ({ address, better, bare }) =>
      // Copied from a browser: the rest of it is right.
      better && address.replace(/^\/zh-han[st](?=\/)/, '') === better
        ? said(
            [
              zh`链接里带着版本，另一版的读者会被带到这一版：${address}`,
              `the link names an edition, to which it would take the readers of the other: ${address}`,
            ],
            [zh`写成 ${better}，各版会接到自己的那一页`, `write ${better}: each edition leads to its own page`],
          )
        : said(
            [zh`没有这一页：${address}`, `there is no page ${address}`],
            better
              ? [zh`是否应为 ${better}？`, `did you mean ${better}?`]
              : bare
                ? [
                    zh`版本不写在链接里，写成 ${bare}；这一页也还没有：等有了再链接，或查对地址`,
                    `an address is written without an edition: ${bare}; nothing stands there yet, so wait until it does, or look the address up`,
                  ]
                : [
                    zh`写成 /news/年/月/名称/，不带版本和扩展名`,
                    'write /news/YYYY/MM/name/, without an edition or an ending',
                  ],
          ),
  ),
  'source-link': warning<{ address: string; better: string }>(
    {
      in: 'body',
      before: '[旧文](https://github.com/chamber/archive/blob/main/content/news/2016/04/a.mdx)',
      after: '[旧文](/news/2016/04/a/)',
    },
    ({ address, better }) =>
      said(
        [
          zh`链接的是存档的源文件，读者看到的是代码，或要先登录：${address}`,
          `this leads to a file of the archive's source, which readers see as code, if at all: ${address}`,
        ],
        [zh`写成本站的地址 ${better}`, `write the address on this site: ${better}`],
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
  'broken-address': warning<{ found: string; better: string }>(
    { in: 'body', before: '详情见 https：//example.org/a', after: '详情见 https://example.org/a' },
    ({ found, better }) => {
      const wide = wideNote(found, better);
      return said(
        [zh`网址打错了，点不开：“${found}”${wide.zh}`, `this is no address, and leads nowhere: "${found}"${wide.en}`],
        [zh`“${found}”写成 ${better}`, `write ${better} for it`],
      );
    },
  ),
  'tracked-link': warning<{
    found: string;
    better: string;
    /** It leads through a page of another program. */
    through?: true;
  }>(
    {
      in: 'body',
      before: '见[旧文](https://example.org/a?utm_source=weibo)。',
      after: '见[旧文](https://example.org/a)。',
    },
    ({ found, better, through }) =>
      said(
        through
          ? [
              zh`这个网址先经过别的程序的转页，读者会看到警告，日后也打不开：${found}`,
              `the address leads through the page of another program, which warns readers and will not last: ${found}`,
            ]
          : [
              zh`网址末尾带着跟踪读者的记号：${found}`,
              `the address has the marks of a program that tracks readers: ${found}`,
            ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'temporary-link': warning<{ address: string }>(
    {
      in: 'body',
      before: '见[旧文](https://mp.weixin.qq.com/s?__biz=MzA5&tempkey=MTI2)。',
      after: '见[旧文](https://mp.weixin.qq.com/s/Aa1Bb2Cc3)。',
    },
    ({ address }) =>
      said(
        [
          zh`这是临时的链接，过些时候就打不开：${address}`,
          `a temporary link, which will not work for long: ${address}`,
        ],
        [
          zh`换成发布后的永久链接（微信文章的像 https://mp.weixin.qq.com/s/…）；文件放进 content/files/`,
          "write the permanent link (WeChat's look like https://mp.weixin.qq.com/s/…); files go into content/files/",
        ],
      ),
  ),
  'missing-image': error<Missing & { format?: string }>(
    { in: 'body', before: '![会场全景](/images/b.jpg)', after: '![会场全景](/images/a.jpg)' },
    ({ address, better, format }) =>
      said(
        format
          ? [
              zh`没有这张图片：${address}；${format} 格式的图片，浏览器也不显示`,
              `there is no picture ${address}; and browsers do not show pictures in ${format}`,
            ]
          : [zh`没有这张图片：${address}`, `there is no picture ${address}`],
        better
          ? [zh`是否应为 ${better}？大小写和扩展名都须一样`, `did you mean ${better}? Case and ending count`]
          : format
            ? [
                zh`用看图软件另存为 JPEG（只改扩展名没有用），放进 content/images/，写成 ${asJpeg(address)}`,
                `save it as JPEG in a viewer (another ending alone does not help), put it into content/images/ and write ${asJpeg(address)}`,
              ]
            : [
                zh`把图片放进 content/images/，写成 /images/文件名`,
                'put the picture into content/images/ and write /images/name',
              ],
      ),
  ),
  'film-format': warning<{ address: string; format: string }>(
    {
      in: 'body',
      before: '<Video src="/files/a.mov" title="年会录像" />',
      after: '<Video src="/files/a.mp4" title="年会录像" />',
    },
    ({ address, format }) =>
      said(
        [
          zh`许多手机和电脑的浏览器放不了 ${format}：${address}`,
          `the browsers of many telephones and computers do not play ${format}: ${address}`,
        ],
        [
          zh`转存成 MP4（编码选 H.264），放进 content/files/，写成 ${address.replace(/\.\w+$/, '.mp4')}`,
          `save it as MP4 (H.264), put it into content/files/ and write ${address.replace(/\.\w+$/, '.mp4')}`,
        ],
      ),
  ),
  'missing-original': error<Missing>(
    { in: 'front matter', before: 'originals: [/images/b.jpg]', after: 'originals: [/images/a.jpg]' },
    ({ address, better }) =>
      said(
        [zh`没有这份原件：${address}`, `there is no such original: ${address}`],
        better
          ? [zh`是否应为 ${better}？大小写和扩展名都须一样`, `did you mean ${better}? Case and ending count`]
          : [
              zh`把扫描的版面放进 content/images/，写成 /images/文件名；导入时留下的，从 /originals/ 写起`,
              'put the scanned page into content/images/ and write /images/name; what the import kept begins with /originals/',
            ],
      ),
  ),
  'original-format': error<{ address: string }>(
    { in: 'front matter', before: 'originals: [/files/a.mp4]', after: 'originals: [/images/a.jpg]' },
    ({ address }) =>
      said(
        [zh`这种文件不能给读者对照：${address}`, `a reader cannot be shown a file of this kind: ${address}`],
        [
          zh`换成图片（JPEG、PNG、WebP）、PDF、网页或纯文本`,
          'name a picture (JPEG, PNG, WebP), a PDF, a web page or plain text instead',
        ],
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
  'sign-in-address': warning<{ found: string; sign: string; better: string }>(
    { in: 'body', before: '请填[报名表](https://example.org/r。)', after: '请填[报名表](https://example.org/r)。' },
    ({ found, sign, better }) =>
      said(
        [
          zh`“${sign}”写进了网址里，链接打不开：${found}`,
          `"${sign}" is within the address, which leads nowhere: ${found}`,
        ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
};
