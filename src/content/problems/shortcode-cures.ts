/** What to write instead of a shortcode in square brackets, by what its name says of it. */
import { zh } from '../../i18n/sentence.ts';
import { addressIn, boxes } from '../body/shortcodes.ts';
import type { Cure, Cures } from './foreign-commands.ts';
import { closingTag, openingTag, tagOf, titleIn } from './note-cures.ts';

/** Codes of forums and of WordPress itself that have cures of their own. */
const others =
  '(?!(?:br|hr|caption|gallery|embed|audio|video|playlist|b|i|u|s|img|url|color|size|quote|align|attach\\w*)(?![\\w-]))';

/** A code that begins, by its name; what stands behind the name. */
const code = (names: string): RegExp =>
  new RegExp(`^[[［]((?:[\\w-]*[_-])?(?:${names})(?:[_-][\\w-]*)?)(?![\\w-])([^\\]］]*)[\\]］]$`, 'i');

/** In order: the first that fits is said. */
export const shortcodeCures: Cures = [
  [new RegExp(`^[[［][/／]${boxes}[ ]?[\\]］]$`, 'i'), () => closingTag],
  [
    new RegExp(`^[[［][/／]${others}([\\w-]+)`, 'i'),
    ([, name = '']) => [
      zh`删去它，连同前面的 [${name}]；中间的文字留下`,
      `delete it with the [${name}] before it, and keep the text between`,
    ],
  ],
  [
    code(
      'contact-form|wpforms?|form|forms|gravityforms?|ninja_forms?|formidable|contact|subscribe|newsletter|poll|login|register',
    ),
    () => [
      zh`网页上没有表单：删去它，写上电话、地址或信箱`,
      'a page has no forms: delete it, and write a telephone number or an address',
    ],
  ],
  [
    code('maps?|googlemaps?|baidu|amap|mapplic'),
    () => [
      zh`删去它，写上地址，或写成链接：[地图](https://…)`,
      'delete it, and write the address, or a link: [map](https://…)',
    ],
  ],
  [
    new RegExp(`^[[［](${boxes})(?![\\w-])([^\\]］]*)[\\]］](.*)$`, 'i'),
    ([, name = '', given = '', words = '']): Cure => {
      const tag = tagOf(titleIn(given));
      const [text] = /^[^[［]+/.exec(words) ?? [];
      return text
        ? [
            zh`换成三段，各段之间空一行：${tag}、${text}、</Note>`,
            `write three paragraphs instead, with empty lines between: ${tag}, ${text}, </Note>`,
          ]
        : openingTag(titleIn(given), `[/${name}]`);
    },
  ],
  [
    code('ngg|nggallery|sliders?|slideshow|carousel|foogallery|envira|metaslider|rev_slider|slider_revolution'),
    () => [
      zh`删去它，每张图写成 ![图上有什么](/images/文件名)`,
      'delete it, and write each picture as ![what it shows](/images/name)',
    ],
  ],
  [
    code('downloads?|wpdm|wpfilebase|embeddoc|pdf|file|media'),
    () => [
      zh`附件放进 content/files/，写成 <File src="/files/文件名" name="附件的名称" />`,
      'put the file into content/files/ and write <File src="/files/name" name="what the file is" />',
    ],
  ],
  [
    /^[[［](youtube|vimeo|bilibili|youku|tudou|embedyt|dailymotion|iframe)(?![\w-])([^\]］]*)[\]］]$/i,
    ([, , words = '']) => {
      const address = /https?:\/\/[^\s\]］"'“”]+/.exec(words)?.[0];
      return address
        ? [
            zh`写成 <Video src="${address}" title="录像的说明" />`,
            `write <Video src="${address}" title="what the recording is" />`,
          ]
        : [
            zh`录像写成 <Video src="地址" title="说明" />`,
            'write a recording as <Video src="address" title="what it shows" />',
          ];
    },
  ],
  [
    new RegExp(`^[[［]${others}([a-z][\\w-]+)(?=[\\s=＝\\]］/／])([^\\]］]*)[\\]］]$`, 'i'),
    ([, name = '', given = '']) => {
      const address = addressIn(given);
      return address
        ? [
            zh`是链接，连同收尾的 [/${name}]，写成 [文字](${address})`,
            `a link: together with the [/${name}] that closes it write [text](${address})`,
          ]
        : [
            zh`这是网站程序的短代码，读者只见方括号：删去它，只留要给读者看的文字`,
            'a shortcode of a program for sites, of which readers see the brackets: delete it, and keep what they are to read',
          ];
    },
  ],
];
