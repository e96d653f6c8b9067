/** Problems of keys, and of YAML itself: front matter, settings, glossary. A table. */
import { list, type Template, zh } from '../../i18n/sentence.ts';
import { error, keyOf, nameOf, type Rows, type Said, said, type ValuePath, writeFor } from './define.ts';
import { keyCure, twinCure } from './key-cures.ts';
import { type Left, withRest } from './left-over.ts';
import { type Renamed, renamedCure } from './renamed-cure.ts';
import { wideNote } from './wide-signs.ts';
import { tabbed, yamlMistakes } from './yaml.ts';

/** A mistake of YAML with the line to write instead, where there is one. @param wide what of it is of full width */
function withCure(
  known: Said | undefined,
  better: string | undefined,
  { rows, wide }: { rows?: Rows | undefined; wide: { zh: Template; en: string } },
): Said | undefined {
  if (!known || !better) return known;
  const { zh: message, en } = known.message;
  return said([zh`${message}${wide.zh}`, `${en}${wide.en}`], writeFor(better, rows));
}

const trimmed = (line: string): string => line.trim();

/** How many blanks the lines below the first begin with. */
function indentOf([, second = '']: readonly string[]): { zh: Template; en: string } {
  const blanks = second.length - second.trimStart().length;
  return blanks === 0
    ? { zh: zh``, en: '' }
    : {
        zh: zh`，第2行起行首空${blanks}格`,
        en: `, from the second on with ${blanks} blanks before them`,
      };
}

const severalKeys = (parts: readonly string[]): Said =>
  parts.length === 1
    ? said([zh`一行里写了几个键`, 'there are several keys in one line'], [zh`写成 ${parts[0]!}`, `write ${parts[0]}`])
    : said(
        [zh`一行里写了${parts.length}个键`, `there are ${parts.length} keys in one line`],
        [
          zh`分成${parts.length}行写${indentOf(parts).zh}：${list(parts.map(trimmed), ' ⏎ ')}`,
          `write ${parts.length} lines${indentOf(parts).en}: ${parts.map(trimmed).join(' ⏎ ')}`,
        ],
      );

/** What to say with a line that only half of is known. */
const missingCures: Readonly<Record<string, (better: string) => readonly [Template, string]>> = {
  alt: (better) => [
    zh`在同一项里补上 ${better}，写图上看得见的`,
    `add ${better} to the same item, in words for what is seen in the picture`,
  ],
  role: (better) => [
    zh`在同一项里补上 ${better}，前面不写 -；记者写 reporter，通讯员 correspondent，摄影 photographer，编辑 editor`,
    `add ${better} to the same item, without a hyphen before it; or reporter, correspondent, photographer, editor`,
  ],
  date: (better) => [
    zh`请补上一行 ${better}；知道是哪一天的写全，如 ${better.padEnd(13, '-01')}-18`,
    `add a line ${better}; where the day is known, the whole date, e.g. ${better.padEnd(13, '-01')}-18`,
  ],
};

/** Lines that only a person knows. */
const missingExamples: Readonly<Record<string, readonly [Template, string]>> = {
  title: [zh`请补上一行 title: …，写要印的标题`, 'add a line title: … with the title that is to be printed'],
  date: [zh`请补上一行 date: …，如 date: 2016-04-18`, 'add a line date: …, e.g. date: 2016-04-18'],
  url: [
    zh`请补上一行 url: …，写网站公开的网址，如 url: https://www.example.org`,
    "add a line url: … with the site's public address, e.g. url: https://www.example.org",
  ],
  statement: [
    zh`在同一项里补上 statement: 许可或声明的网址，如 statement: https://rightsstatements.org/vocab/InC/1.0/`,
    'add statement: … to the same item, with the address of a licence or a statement, e.g. statement: https://rightsstatements.org/vocab/InC/1.0/',
  ],
  src: [
    zh`在同一项里补上 src: …，写图片的地址，如 src: /images/a.jpg`,
    'add src: … to the same item, with the address of the picture, e.g. src: /images/a.jpg',
  ],
  reason: [zh`在同一项里补上 reason: …，写撤下的原因`, 'add reason: … to the same item, with why it was withdrawn'],
  articles: [
    zh`请补上一行 articles: …，写文章的文件名，如 articles: [ruzhou]`,
    'add a line articles: … with the names of files of articles, e.g. articles: [ruzhou]',
  ],
};

/** The kinds of problem of keys. */
export const keyProblems = {
  empty: error<{ path: ValuePath; better?: string }>(
    { in: 'front matter', before: 'tags:', after: 'tags: [招商]' },
    ({ path, better }) => {
      const name = nameOf(path);
      return said(
        [zh`“${name.zh}”是空的`, `"${name.en}" is empty`],
        path.length === 0
          ? [
              zh`写上内容：文章至少有 title: 与 date:，site.yaml 至少有 title: 与 url:`,
              'fill it in: an article has title: and date: at the least, site.yaml title: and url:',
            ]
          : better
            ? keyOf(path) === 'alt'
              ? [
                  zh`写图上看得见的，给看不见图的人听，如 alt: 会长在台上致辞`,
                  'say what is seen in the picture, for those who do not see it, e.g. alt: The president speaks on the stage',
                ]
              : [zh`填写内容，如 ${better}`, `fill it in, e.g. ${better}`]
            : path.length === 1 && /^(?:title|date|url|articles)$/.test(String(path[0]))
              ? [zh`填写内容，这一项不能没有`, 'fill it in: this cannot be left out']
              : [zh`填写内容，或删去这一行`, 'fill it in, or delete the line'],
      );
    },
  ),
  'missing-key': error<{ path: ValuePath; better?: string }>(
    {
      in: 'front matter',
      before: 'image: { src: /images/a.jpg }',
      after: 'image: { src: /images/a.jpg, alt: 会场全景 }',
    },
    ({ path, better }) => {
      const name = nameOf(path);
      const key = keyOf(path);
      const within = path.length > 1;
      return said(
        [zh`缺少“${name.zh}”`, `"${name.en}" is missing`],
        better
          ? (missingCures[key]?.(better) ??
              (within
                ? [
                    zh`在同一项里补上 ${better}，前面不写 -`,
                    `add ${better} to the same item, without a hyphen before it`,
                  ]
                : [zh`请补上一行 ${better}`, `add a line ${better}`]))
          : /^han[st]$/.test(key) || (typeof path.at(-2) === 'number' && /^(?:name|role)$/.test(key))
            ? [zh`在同一项里补上 ${key}: …，前面不写 -`, `add ${key}: … to the same item, without a hyphen before it`]
            : within && key === 'date'
              ? [
                  zh`在同一项里补上 date: …，写是哪一天，如 2016-04-18 的样子`,
                  'add date: … to the same item, with its day, written like 2016-04-18',
                ]
              : within && /^(?:title|url)$/.test(key)
                ? [
                    zh`在同一项里补上 ${key}: …，前面不写 -`,
                    `add ${key}: … to the same item, without a hyphen before it`,
                  ]
                : (missingExamples[key] ??
                  (within
                    ? [zh`在同一项里补上 ${key}: …`, `add ${key}: … to the same item`]
                    : [zh`请补上一行 ${key}: …`, `add a line ${key}: …`])),
      );
    },
  ),
  'unknown-key': error<{
    /** Where the key stands: the path of the keys and values that it is among. */
    among: ValuePath;
    key: string;
    near: string | undefined;
    known: readonly string[];
    better?: string | undefined;
    /** Another key of the place that says the same: only one of both can stay. */
    twin?: string | undefined;
    /** The twin has the same value. */
    same?: boolean;
    /** Nothing here needs what it says. */
    needless?: boolean;
    /** It keeps the page from strangers elsewhere, which nothing does here. */
    locked?: boolean;
    /** The name that another program was to give the page by this key. */
    address?: string | undefined;
    rows?: Rows | undefined;
    /** All of an item's keys that nobody knows. */
    keys?: readonly string[];
    /** Parts that the cure leaves out. */
    left?: readonly Left[];
    /** Where several items of a list have these keys: what each is called here, how many items, and their lines. */
    renamed?: Renamed;
  }>(
    { in: 'front matter', before: 'tag: [招商]', after: 'tags: [招商]' },
    ({
      among,
      key,
      near,
      known,
      better,
      twin,
      same = false,
      needless,
      locked,
      address,
      rows,
      left,
      keys = [],
      renamed,
    }) =>
      said(
        better && /[：，]/.test(key)
          ? [
              zh`“${key}”里的${list([...new Set(key.match(/[：，]/g))].map((sign) => zh`“${sign}”`))}是全角的，读不出键`,
              `"${key}" has signs of full width (${[...new Set(key.match(/[：，]/g))].join(' ')}), and no key can be read`,
            ]
          : better && /^\d{1,3}$/.test(key) && !better.includes('latitude')
            ? [
                zh`数字里不能有千位的逗号：逗号后面的“${key}”读成了另一个键`,
                `no comma belongs into a number: "${key}" behind it is read as another key`,
              ]
            : better?.startsWith('{') && /^[a-z]\w*:\S/.test(key)
              ? [
                  zh`“${key}”的冒号后面没有空格，读不出键`,
                  `no blank follows the colon of "${key}", and no key can be read`,
                ]
              : locked
                ? [
                    zh`没有“${key}”这个键，网站不会给文章上锁：这一篇人人都能看到`,
                    `there is no key "${key}", and no page is locked here: everyone would read this article`,
                  ]
                : keys.length > 1
                  ? [zh`没有“${list(keys)}”这些键`, `there are no keys "${keys.join('", "')}"`]
                  : [zh`没有“${key}”这个键`, `there is no key "${key}"`],
        renamed
          ? renamedCure(renamed)
          : keys.length > 0 && better
            ? writeFor(better, rows)
            : locked
              ? [
                  zh`不公开的，把这一行换成 draft: true，或把文件移出档案；可以公开的，删去这一行`,
                  'to keep it from the site, write draft: true instead of this line, or take the file out of the archive; where everyone may read it, delete the line',
                ]
              : needless
                ? [zh`删去这一行，这里用不到它`, 'delete the line, nothing here needs it']
                : address
                  ? [
                      zh`网址就是文件名：要 …/${address}/，把文件改名为 ${address}.mdx；再删去这一行`,
                      `the address is the name of the file: for …/${address}/ rename the file to ${address}.mdx, and delete this line`,
                    ]
                  : twin
                    ? twinCure(twin, better, { same, within: among.length > 0, ...(near && { near }) })
                    : better
                      ? withRest(writeFor(better, rows), left)
                      : keyCure(key, near, known),
      ),
  ),
  'value-cut': error<{
    found: string;
    better: string;
    /** Nothing else stands there; what looks like a remark may be one, there or beside a value. */
    alone?: 'value' | 'remark' | 'beside';
  }>(
    { in: 'front matter', before: 'title: 汝州 #回归# 工程', after: 'title: "汝州 #回归# 工程"' },
    ({ found, better, alone }) =>
      said(
        alone && alone !== 'beside'
          ? [
              zh`空格后的 # 起是注释，“${found}”不算，这一项是空的`,
              `a # after a space begins a remark: "${found}" does not count, and there is no value`,
            ]
          : [
              zh`# 前有空格，从它起的“${found}”会被略去`,
              `a # after a space begins a remark, so "${found}" would be lost`,
            ],
        alone === 'remark'
          ? [
              zh`是这一项的值，写成 ${better}；只是备注，删去这一行`,
              `where it is the value, write ${better}; where it is a remark, delete the line`,
            ]
          : alone === 'beside'
            ? [
                zh`是正文，给整个值加上引号：${better}；只是备注，# 前空两格`,
                `where it is text, put the whole value in quotes: ${better}; where it is a remark, put two blanks before the #`,
              ]
            : alone || !better.includes('#')
              ? [zh`写成 ${better}`, `write ${better}`]
              : [zh`给整个值加上引号：${better}`, `put the whole value in quotes: ${better}`],
      ),
  ),
  'yaml-syntax': error<{
    mistake: string;
    detail?: string;
    better?: string | undefined;
    parts?: readonly string[];
    /** The line as it stands, where one is proposed. */
    written?: string;
    /** The lines that the proposed one is for, where it is for several. */
    rows?: Rows;
    /** A key that stands twice, the line of the first, and one line with the items of both. */
    twice?: { key: string; line?: number; merged?: string; values?: readonly [string, string] };
    /** How many a line begins with that tabs began. */
    blanks?: number;
  }>(
    { in: 'front matter', before: 'summary：三年回来四百人', after: 'summary: 三年回来四百人' },
    ({ mistake, detail = '', better, parts, twice, written = '', rows, blanks }) =>
      (parts && severalKeys(parts)) ??
      (blanks === undefined ? undefined : tabbed(blanks, better ?? '')) ??
      (twice &&
        said(
          twice.line
            ? [
                zh`“${twice.key}”写了两次，第${twice.line}行已有一个`,
                `"${twice.key}" stands twice: line ${twice.line} has it already`,
              ]
            : [zh`“${twice.key}”写了两次`, `"${twice.key}" stands twice`],
          twice.merged
            ? [
                zh`两行都要的，并成一行：${twice.merged}；有一行是照别篇抄来、忘了删的，删去那一行`,
                `where both are meant, write one line: ${twice.merged}; where one is left over from another article, delete it`,
              ]
            : twice.values
              ? [
                  zh`只留对的一行：${twice.key}: ${twice.values[0]} 或 ${twice.key}: ${twice.values[1]}`,
                  `keep the line that is right: ${twice.key}: ${twice.values[0]} or ${twice.key}: ${twice.values[1]}`,
                ]
              : [zh`只留对的一个，另一个删去`, 'keep the one that is right, and delete the other'],
        )) ??
      withCure(yamlMistakes[mistake], better, { rows, wide: wideNote(written, better) }) ??
      said(
        [zh`这一行读不出来，不是“键: 值”的写法`, `this is not YAML: ${detail}`],
        better
          ? [zh`写成 ${better}`, `write ${better}`]
          : [
              zh`检查冒号后是否有空格、引号和括号是否成对、缩进是否一致`,
              'check the space after each colon, paired quotes and brackets, and even indents',
            ],
      ),
  ),
};
