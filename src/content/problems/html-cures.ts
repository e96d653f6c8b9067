/** What to write instead of a tag of HTML. */
import { type Template, zh } from '../../i18n/sentence.ts';
import { openingTag } from './note-cures.ts';

type Cure = readonly [Template, string];

const drop: Cure = [zh`删去这个标签，只留里面的文字`, 'delete the tag and keep the text within it'];

const cures: readonly (readonly [tags: RegExp, cure: Cure])[] = [
  [/^(?:b|strong|em|i|font|mark|big)$/, [zh`强调写成 **文字**`, 'for emphasis write **text**']],
  [/^a name$/, [zh`这是锚点，删去它：小标题自己有锚点`, 'this is an anchor: delete it, headings have their own']],
  [/^(?:a)$/, [zh`链接写成 [文字](地址)`, 'write a link as [text](address)']],
  [
    /^(?:img|picture|source|figure|figcaption)$/,
    [
      zh`图片写成 ![图上有什么](/images/文件名)，要图说就用 <Figure … />`,
      'write a picture as ![what it shows](/images/name), or <Figure … /> with a caption',
    ],
  ],
  [/^h[1-6]$/, [zh`小标题写成 ## 标题，独占一行`, 'write a heading as ## on a line of its own']],
  [/^hr$/, [zh`分隔线写成 ---，前后各空一行`, 'write a rule as --- between empty lines']],
  [
    /^(?:ul|ol|li|dl|dt|dd)$/,
    [zh`列表每项一行，行首写 - 和空格`, 'write each item of a list on a line that begins with - and a space'],
  ],
  [
    /^(?:table|thead|tbody|tfoot|tr|td|th|caption|col|colgroup)$/,
    [zh`表格写成 | 甲 | 乙 |，第二行写 | --- | --- |`, 'write a table as | a | b |, its second line as | --- | --- |'],
  ],
  [/^(?:blockquote|q)$/, [zh`引文在行首写 > 和空格`, 'begin a quotation with > and a space']],
  [
    /^(?:iframe|video|embed|object)$/,
    [
      zh`录像写成 <Video src="地址" title="说明" />，地址只写 https:// 开头的那一串；别的内容写成链接 [文字](地址)`,
      'write a video as <Video src="address" title="what it shows" />, with the address alone; anything else is a link: [text](address)',
    ],
  ],
  [
    /^audio$/,
    [
      zh`录音放进 content/files/，写成 <File src="/files/…" name="…" />；别处的录音写成链接：[录音](地址)`,
      'put sound into content/files/ and write <File src="/files/…" name="…" />; link to sound elsewhere: [recording](address)',
    ],
  ],
  [/^(?:code|pre|kbd|samp|tt)$/, [zh`代码写在一对 \` 之间`, 'write code between ` and `']],
  [/^(?:s|del|strike)$/, [zh`删去的文字写成 ~~文字~~`, 'write deleted text as ~~text~~']],
  [
    /^(?:script|style|link|meta|base|head|title|form|input|button|select|option|textarea|noscript)$/,
    [zh`连同里面的内容一起删去`, 'delete it with what it holds'],
  ],
];

/**
 * @param note of the box of a hint, what stands above it
 * @example htmlCure('b') // write **text**
 */
export function htmlCure(tag: string, note?: { title: string; summary?: boolean }): Cure {
  if (!note) return cures.find(([tags]) => tags.test(tag))?.[1] ?? drop;
  const [chinese, english] = openingTag(note.title, `</${tag}>`);
  return note.summary
    ? [zh`${chinese}；<summary> 一行删去`, `${english}; delete the line of <summary>`]
    : [chinese, english];
}
