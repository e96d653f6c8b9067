/** Problems of an article's body. A table. */
import { list, zh } from '../../i18n/sentence.ts';
import { error, said, warning } from './define.ts';
import { plainPicture } from './form-instead.ts';
import { wideNote } from './wide-signs.ts';

/** The kinds of problem of an article's body. */
export const bodyProblems = {
  'empty-body': error<{ page?: true }>(
    {
      in: 'file',
      before: '---\ntitle: 汝州\ndate: 2016-04-18\n---\n',
      after: '---\ntitle: 汝州\ndate: 2016-04-18\n---\n\n正文。\n',
    },
    ({ page }) =>
      said(
        page ? [zh`这一页没有正文`, 'the page has no body'] : [zh`文章没有正文`, 'the article has no body'],
        page
          ? [
              zh`补上正文；还没有的，先在文件名前加一个 _`,
              'write it; until then, begin the name of its file with an underscore',
            ]
          : [
              zh`补上正文；还没有的，写 draft: true，就不发布`,
              'write the body; where there is none yet, draft: true keeps it from being published',
            ],
      ),
  ),
  'doubled-scheme': warning<{ address: string; better: string }>(
    { in: 'body', before: '[旧站](http://https://example.org/)', after: '[旧站](https://example.org/)' },
    ({ address, better }) =>
      said(
        [zh`地址的开头写了两遍：${address}`, `the address begins twice: ${address}`],
        [zh`写成 ${better}`, `write ${better}`],
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
    ({ address }) => {
      const better = /^[^:：]+\.\w{3,4}$|:\/\/|\/images\//.test(address) ? plainPicture(address) : '/images/…';
      const [, ending = ''] = /\.(\w+)(?:[?#].*)?$/.exec(address) ?? [];
      if (/^(?:mp[34]|m4[av]|mov|webm|wav|avi)$/i.test(ending))
        return said(
          [zh`${address} 不是图片，印不出来`, `${address} is no picture and cannot be shown as one`],
          [
            zh`录像写成 <Video src="${address}" title="录像的说明" />，录音写成 <File src="${address}" name="附件的名称" />`,
            `write a film as <Video src="${address}" title="what it is" />, a sound as <File src="${address}" name="what the file is" />`,
          ],
        );
      if (/^(?:pdf|docx?|xlsx?|pptx?|wps|zip|rar|7z|txt|mdx?)$/i.test(ending))
        return said(
          [zh`${address} 不是图片，印不出来`, `${address} is no picture and cannot be shown as one`],
          [
            zh`给读者下载的，在正文里写 <File src="${address}" name="附件的名称" />；要图片，另存为 JPEG 或 PNG，放进 content/images/`,
            `as something to download, write <File src="${address}" name="what the file is" /> in the text; as a picture, save it as JPEG or PNG in content/images/`,
          ],
        );
      return said(
        [zh`${address} 不是图片的地址`, `${address} is no address of a picture`],
        /^https:/.test(better)
          ? [
              zh`写成 ${better}；那里的图会撤下，最好存进 content/images/，写成 /images/…`,
              `write ${better}; pictures of other sites disappear, so rather save it in content/images/ and write /images/…`,
            ]
          : [zh`图片放进 content/images/，写成 ${better}`, `put the picture into content/images/ and write ${better}`],
      );
    },
  ),
  'broken-anchor': warning<{
    anchor: string;
    headings: readonly string[];
    /** The address of the page that has no such heading, where it is another. */
    page?: string;
  }>(
    {
      in: 'body',
      before: '见[下文](#投资)。\n\n## 招商情况\n\n四百人返乡办厂。',
      after: '见[下文](#招商情况)。\n\n## 招商情况\n\n四百人返乡办厂。',
    },
    ({ anchor, headings, page = '' }) =>
      said(
        page
          ? [zh`${page} 里没有小标题“${anchor}”`, `${page} has no heading "${anchor}"`]
          : [zh`文中没有小标题“${anchor}”`, `the article has no heading "${anchor}"`],
        headings.length > 0
          ? [
              zh`写成 ${page}# 加小标题的文字：${list(headings.map((heading) => `${page}#${heading}`))}`,
              `write ${page}# and the words of a heading: ${headings.map((heading) => `${page}#${heading}`).join(', ')}`,
            ]
          : page
            ? [zh`链到整页，写成 ${page}`, `lead to the whole page: ${page}`]
            : [
                zh`文中没有小标题可链，去掉链接，只留文字`,
                'there is no heading to lead to: leave the text without a link',
              ],
      ),
  ),
  'image-without-alt': error<{ address?: string }>(
    { in: 'body', before: '![](/images/a.jpg)', after: '![会场全景](/images/a.jpg)' },
    ({ address }) =>
      said(
        [zh`图片没有说明文字`, 'the picture has no words for those who do not see it'],
        address
          ? [zh`写成 ![图上有什么](${address})，方括号里写图上看得见的`, `write ![what it shows](${address})`]
          : [zh`写成 ![图上有什么](图片)`, 'write ![what it shows](picture)'],
      ),
  ),
  'alt-of-file': warning<{
    found: string;
    /** It says that there is a picture, and no more. */
    bare?: boolean;
    /** A program described the picture. */
    machine?: boolean;
  }>(
    { in: 'body', before: '![IMG_2031](/images/a.jpg)', after: '![会场全景](/images/a.jpg)' },
    ({ found, bare, machine }) =>
      said(
        machine
          ? [
              zh`图片的说明“${found}”是程序猜的，读屏的人听到的就是它`,
              `the words of the picture, "${found}", are what a program guessed`,
            ]
          : bare
            ? [
                zh`图片的说明只写了“${found}”，没说图上有什么`,
                `the words of the picture are "${found}" alone, and do not say what it shows`,
              ]
            : [
                zh`图片的说明“${found}”只是文件名，没说图上有什么`,
                `"${found}" is the name of a file, and does not say what the picture shows`,
              ],
        [
          zh`换成一句话，写图上看得见的，如“会长在台上致辞”`,
          'write in a few words what is seen in the picture, e.g. "The president speaks on the stage"',
        ],
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
  'relative-address': error<{
    address: string;
    better?: string;
    /** The folder that the file must first be put into. */
    move?: 'images' | 'files';
  }>(
    { in: 'body', before: '[章程](../../../files/charter.pdf)', after: '[章程](/files/charter.pdf)' },
    ({ address, better, move }) => {
      const wide = wideNote(address, move ? undefined : better);
      // What lacks its beginning alone has no other fault.
      const [scheme] = better?.endsWith(address) ? (/^(?:https:\/\/|mailto:|tel:)/.exec(better) ?? []) : [];
      return said(
        scheme
          ? [zh`地址 ${address} 前面少了 ${scheme}`, `the address ${address} lacks ${scheme} before it`]
          : /^["'“”‘’].+["'“”‘’]$/.test(address)
            ? [zh`地址两边不写引号：${address}`, `no quotes belong around an address: ${address}`]
            : wide.en
              ? [zh`地址 ${address} 点不开${wide.zh}`, `the address ${address} leads nowhere${wide.en}`]
              : [zh`地址 ${address} 没有从头写起`, `the address ${address} does not begin at the top of the site`],
        move
          ? [
              zh`文件放进 content/${move}/，写成 ${better ?? ''}`,
              `put the file into content/${move}/ and write ${better}`,
            ]
          : better
            ? [zh`写成 ${better}`, `write ${better}`]
            : !/[./:@#?]/.test(address)
              ? [
                  zh`不是链接的，在括号前加反斜线：…]\\(${address})；是链接的，站内的以 / 开头，别处的以 https:// 开头`,
                  `where it is no link, write a backslash before the bracket: …]\\(${address}); a link begins with / inside the site, and with https:// elsewhere`,
                ]
              : [
                  zh`站内的以 / 开头，如 /images/a.jpg、/news/2016/04/ruzhou/；别处的以 https:// 开头`,
                  'begin with / inside the site, e.g. /images/a.jpg or /news/2016/04/ruzhou/, and with https:// elsewhere',
                ],
      );
    },
  ),
  'too-deep': error({ in: 'body', before: `${'>'.repeat(60)} 引文`, after: '> 引文' }, () =>
    said(
      [zh`引文、列表或标签一层套一层，超过了五十层`, 'quotes, lists or tags are nested more than fifty deep'],
      [zh`去掉多余的层`, 'take the needless levels out'],
    ),
  ),
  'unsafe-link': error<{ scheme: string }>(
    { in: 'body', before: '[章程](ftp://example.org/charter.pdf)', after: '[章程](/files/charter.pdf)' },
    ({ scheme }) =>
      said(
        [zh`不能链接到 ${scheme}`, `links to ${scheme} are not allowed`],
        scheme === 'data:'
          ? [
              zh`这是写进文字里的图片：另存为文件，放进 content/images/，写成 /images/文件名`,
              'this is a picture within the text: save it as a file in content/images/ and write /images/name',
            ]
          : /^(?:cid|mid):$/i.test(scheme)
            ? [
                zh`这是邮件里的附图，离开那封邮件就没有了：把它另存到 content/images/，写成 /images/文件名`,
                'this is a picture attached to a mail, and nowhere else: save it in content/images/ and write /images/name',
              ]
            : /^(?:about|javascript|blob):$/i.test(scheme)
              ? [
                  zh`这不是网址：写成 [文字](地址)；没有地址的，只写文字`,
                  'this is no address: write [text](address), or the text alone where there is none',
                ]
              : [
                  zh`只用 https、http、mailto、tel，或以 / 开头的站内地址`,
                  'use https, http, mailto, tel, or a path of this site beginning with /',
                ],
      ),
  ),
};
