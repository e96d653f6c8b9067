/** What is wrong with YAML itself, for the mistakes that people make; the names are those of the parser's errors. */
import { zh } from '../../i18n/sentence.ts';
import { type Said, said } from './define.ts';

const quoteIt = [zh`给整个值加上引号`, 'put the whole value in quotes'] as const;

/** By the parser's name of the error, and those of our own, as `MARK`, `BACKSLASH`, and `NOT_KEYED`, a line without a colon. */
export const yamlMistakes: Readonly<Record<string, Said>> = {
  DUPLICATE_KEY: said([zh`同一个键写了两次`, 'the same key stands twice'], [zh`删去其中一个`, 'delete one of them']),
  TAB_AS_INDENT: said(
    [zh`缩进用了制表符（Tab）`, 'a tab is used as indent'],
    [
      zh`行首换成空格，同一层的各行一样多，如两个`,
      'begin the line with blanks, as many in each line of one level, e.g. two',
    ],
  ),
  BAD_SCALAR_START: said([zh`值不能以这个符号开头`, 'a value cannot begin with this character'], quoteIt),
  BLOCK_AS_IMPLICIT_KEY: said(
    [zh`一行里有两个“: ”`, 'there are two ": " in one line'],
    [zh`值里有冒号加空格时，给整个值加上引号`, 'put a value that holds a colon and a space in quotes'],
  ),
  MULTILINE_IMPLICIT_KEY: notKeyed(),
  NOT_KEYED: notKeyed(),
  INDENT: indent(),
  BAD_INDENT: indent(),
  UNEXPECTED_TOKEN: said([zh`引号或括号之后还有别的字`, 'something follows a closing quote or bracket'], quoteIt),
  BLOCK_IN_FLOW: said(
    [zh`花括号里的各项没有用半角逗号分开`, 'the keys within { } are not parted by commas'],
    [zh`各项之间写半角逗号，冒号后空一格`, 'put a comma between the keys, and a space after each colon'],
  ),
  COMMA_FOR_COLON: said(
    [
      zh`花括号里要写“键: 值”，这里少了半角冒号`,
      'what stands within { } is "key: value", and the colon is missing here',
    ],
    [zh`写成 { 键: 值 }，冒号后空一格`, 'write { key: value }, with a space after the colon'],
  ),
  CONTINUED: said(
    [zh`这一行是上一行的下文，读不出来`, 'this line goes on with the value above and cannot be read'],
    [zh`把它接到上一行后面，写成一行`, 'write both as one line'],
  ),
  QUOTED_LINES: said(
    [zh`引号里的文字分成了几行，读不出来`, 'a text in quotes goes over several lines and cannot be read'],
    [zh`接成一行`, 'write it in one line'],
  ),
  ITEM: said(
    [zh`列表的这一项前面没有 - 和空格`, 'this item of a list does not begin with a hyphen and a space'],
    [zh`每项的行首写 - 和一个空格`, 'begin each item with - and a space'],
  ),
  ITEM_BLANK: said(
    [zh`列表的 - 后面没有空格`, 'there is no blank behind the hyphen of the item'],
    [zh`- 后面空一格`, 'put a blank behind the hyphen'],
  ),
  KEY_AS_ITEM: said(
    [zh`键的前面多了 -，那是列表的写法`, 'a hyphen stands before the key, as if it were the item of a list'],
    [zh`删去 - 和空格`, 'delete the hyphen and the blank'],
  ),
  NO_COLON: said(
    [zh`键和值之间没有冒号`, 'there is no colon between the key and its value'],
    [zh`写成“键: 值”`, 'write "key: value"'],
  ),
  SPLIT_ITEM: said(
    [zh`这一项和上一项是同一项，拆成了两项`, 'this item and the one above are one, and stand as two'],
    [zh`并成一项`, 'make them one'],
  ),
  LINE_QUOTED: said(
    [zh`引号把键和值一起括了进去`, 'the quotes enclose the key as well as its value'],
    [zh`去掉引号，或只括值`, 'take them out, or put them around the value alone'],
  ),
  LEADING_BLANKS: said(
    [zh`这一行前面有空格，与下面的键不齐`, 'this line begins with blanks, and the keys below do not'],
    [zh`删去行首的空格`, 'delete the blanks'],
  ),
  TABLE: said(
    [zh`这里是 YAML 的列表，不是 Markdown 的表格`, 'this file is a list of YAML, not a table of Markdown'],
    [zh`每行写成 - { hans: …, hant: … }`, 'write each line as - { hans: …, hant: … }'],
  ),
  SEPARATOR: said(
    [zh`这个文件只有一份设定，中间不能有 ---`, 'this file is one text, which a line of --- would part'],
    [zh`删去各行 ---，设定从第一行写起`, 'delete the lines of ---, and begin the settings on the first line'],
  ),
  SEPARATOR_IN_LIST: said(
    [zh`这个文件只是一个列表，没有篇头`, 'this file is a list alone, without front matter'],
    [
      zh`删去两行 --- 和它们之间的各行，列表从第一行写起`,
      'delete both lines of --- and what stands between, and begin the list on the first line',
    ],
  ),
  ITEM_INDENT: said(
    [zh`列表的各项没有对齐`, 'the items of the list do not begin in one column'],
    [zh`各项的 - 从同一列写起`, 'begin all items in the same column'],
  ),
  DEEPER: said(
    [
      zh`这一行比上一行缩进得多，而上一行已经有值`,
      'this line is indented more than the one above, which has its value',
    ],
    [zh`删去行首多出的空格，与上一行对齐`, 'delete the blanks that it begins with, so that both begin in one column'],
  ),
  BLOCK_INDENT: said(
    [zh`上一行以 > 或 | 起头的文字，各行都要缩进`, 'the lines of a text that > or | begins are indented'],
    [zh`这一行和下面的各行前面空两格`, 'begin this line and those below with two blanks'],
  ),
  ITEM_KEY: said(
    [zh`这一行是上面那一项的，前面却没有空格`, 'this line belongs to the item above, and is not indented'],
    [zh`前面空两格，与上一行的键对齐`, 'begin it with two blanks, in the column of the key above'],
  ),
  REMARK: said([zh`// 在这里不是注释`, '// begins no remark here'], [zh`注释以 # 开头`, 'begin a remark with #']),
  COMMENT: said(
    [zh`<!-- --> 在这里不是注释`, '<!-- --> is no remark here'],
    [zh`注释以 # 开头`, 'begin a remark with #'],
  ),
  STRAY: said(
    [
      zh`这一行不是“键: 值”，也不是上一行的下文`,
      'this line is not "key: value", and the value above does not go on with it',
    ],
    [
      zh`是正文的，移到收尾的 --- 下面；是摘要，写成 summary: …；用不到就删去`,
      'where it is text, move it below the closing ---; where it is the summary, write summary: …; else delete it',
    ],
  ),
  MARK: said(
    [
      zh`值以 &、* 或 ! 开头，这些符号在 YAML 里另有用处`,
      'a value begins with &, * or !, which mean something else in YAML',
    ],
    quoteIt,
  ),
  BACKSLASH: said(
    [
      zh`双引号里的 \\ 会与后面的字母合读成看不见的字符`,
      'a backslash within double quotes is read together with the letter behind it, as a character that nobody sees',
    ],
    [zh`路径里的 \\ 写成 /`, 'write the backslashes of a path as slashes'],
  ),
  MARKDOWN: said(
    [
      zh`值是 Markdown 的链接或图片，在篇头里读不出来`,
      'the value is a link or a picture of Markdown, which YAML cannot read',
    ],
    [zh`只写地址或名称`, 'write the address or the name alone'],
  ),
  MISSING_CHAR: said(
    [zh`引号或括号没有成对`, 'a quote or bracket is not closed'],
    [zh`补上另一半`, 'add the other half'],
  ),
};

/** A line that tabs began. @param line as it is to be written, with its blanks */
export const tabbed = (blanks: number, line: string): Said =>
  said(
    [zh`缩进用了制表符（Tab）`, 'a tab is used as indent'],
    blanks === 0
      ? [zh`删去行首的制表符：${line}`, `delete the tab: ${line}`]
      : [zh`行首换成 ${blanks} 个空格：${line}`, `begin the line with ${blanks} blanks instead: ${line}`],
  );

/** Keys of one thing begin in one column. */
function indent(): Said {
  return said(
    [zh`这一行的缩进与上面的不齐`, 'the indent of this line does not agree with those above'],
    [zh`同一项的各键要从同一列起，用空格对齐`, 'begin the keys of one item in the same column, with spaces'],
  );
}

/** Most often the colon is the full-width one. */
function notKeyed(): Said {
  return said(
    [zh`这一行不是“键: 值”`, 'this line is not "key: value"'],
    [zh`冒号用半角，其后空一格`, 'use a plain colon with a space after it'],
  );
}
