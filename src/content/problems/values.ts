/** Problems of values: front matter, settings, glossary. A table. */

import { yearOfRepublic } from '../../core/date.ts';
import { list, type Template, words, zh } from '../../i18n/sentence.ts';
import { dashNote } from './date-dashes.ts';
import type { DateDoubt } from './date-instead.ts';
import { error, keyOf, nameOf, type Rows, type Said, said, type ValuePath, warning, writeFor } from './define.ts';
import { addressInstead, formInstead } from './form-instead.ts';
import { keyExamples } from './key-cures.ts';
import { type Left, leftNote, withRest } from './left-over.ts';
import { wideNote } from './wide-signs.ts';

/** A value that is not as it should be. */
interface Found {
  path: ValuePath;
  found: string;
  /** All of it, where what is shown is cut. */
  text?: string;
}

const types: Record<string, [Template, string]> = {
  string: [zh`文字`, 'text'],
  number: [zh`数字`, 'a number'],
  int: [zh`整数`, 'a whole number'],
  boolean: [zh` true 或 false`, 'true or false'],
  array: [zh`列表`, 'a list'],
  object: [zh`键与值`, 'keys with values'],
  record: [zh`键与值`, 'keys with values'],
};

/** Where the code of a search engine stands in what it gives. */
function code(key: string, example: string): [Template, string] {
  return [
    zh`只写 content="…" 引号里的那一串：${key}: ${example}`,
    `write what stands within the quotes of content="…" alone: ${key}: ${example}`,
  ];
}

/** How values of a fixed form are written, by their keys. */
const forms: Record<string, [Template, string]> = {
  id: [zh`只用小写字母、数字和连字号，如 members`, 'use lower-case letters, digits and hyphens, e.g. members'],
  slug: [zh`只用小写字母、数字和连字号，如 li-qian`, 'use lower-case letters, digits and hyphens, e.g. li-qian'],
  timeZone: [
    zh`写成 Asia/Shanghai、Asia/Kuala_Lumpur、America/Vancouver 的样子`,
    'write it like Asia/Shanghai, Asia/Kuala_Lumpur or America/Vancouver',
  ],
  email: [zh`写成 name@example.org`, 'write name@example.org'],
  base: [
    zh`只写网址里的文件夹，以 / 开头，如 /archive/`,
    'write the folder of the address alone, beginning with a slash, e.g. /archive/',
  ],
  statement: [
    zh`写许可或声明的网址，如 https://creativecommons.org/licenses/by/4.0/`,
    'write the address of a licence or a statement, e.g. https://creativecommons.org/licenses/by/4.0/',
  ],
  urls: [zh`以 / 或 https:// 开头，如 /news/24_595.html`, 'begin with / or https://, e.g. /news/24_595.html'],
  police: [
    zh`写完整，连数字：浙公网安备33010002000001号`,
    'write all of it with its figures: 浙公网安备33010002000001号',
  ],
  baidu: code('baidu', 'codeva-abc123'),
  google: code('google', 'abc123'),
  bing: code('bing', 'ABC123'),
  href: [
    zh`站内的以 / 开头，如 /about/；别处的以 https:// 开头`,
    'begin with / inside the site, e.g. /about/, and with https:// elsewhere',
  ],
  image: [zh`以 /images/ 开头，如 /images/share.jpg`, 'begin with /images/, e.g. /images/share.jpg'],
};

/** Values that an editor may not know by their English names. */
const roles: Record<string, string> = {
  author: '作者',
  reporter: '记者',
  correspondent: '通讯员',
  photographer: '摄影',
  editor: '责任编辑',
  translator: '翻译',
};
const option = (name: string): Template | string =>
  Object.hasOwn(roles, name) ? zh`${name} ${words(roles[name]!)}` : name;

/** A date that can be read in a way which what stands beside it gainsays, or in two ways. */
function doubtfulDate(
  name: { zh: string; en: string },
  found: string,
  doubt: Exclude<DateDoubt, { kind: 'no such day' }>,
): Said {
  if (doubt.kind === 'lunar')
    return said(
      [zh`“${name.zh}”是农历的日子：${found}`, `"${name.en}" is a day of the Chinese calendar: ${found}`],
      doubt.date
        ? [zh`写公历的日子，按万年历是 ${doubt.date}`, `write the day of the common calendar, which is ${doubt.date}`]
        : [
            zh`查万年历，写公历的日子，如 2016-04-18；只知道年份写 2016`,
            'look it up and write the day of the common calendar, e.g. 2016-04-18, or the year alone',
          ],
    );
  if (doubt.kind === 'folder')
    return said(
      [zh`“${name.zh}”不是日期：${found}`, `"${name.en}" is not a date: ${found}`],
      [
        zh`查不到哪一天的，按文件夹写 ${doubt.period}；查到了写全，如 ${doubt.period.padEnd(7, '-01')}-18，且与文件夹相合`,
        `where the day is not known, write ${doubt.period} by the folder; else the whole of it, e.g. ${doubt.period.padEnd(7, '-01')}-18`,
      ],
    );
  if (doubt.kind === 'republic')
    return said(
      [
        zh`“${name.zh}”写的是民国年：${found}；这里用公元，民国${doubt.year}年是${yearOfRepublic(doubt.year)}年`,
        `"${name.en}" counts the years of the Republic: ${found}; its year ${doubt.year} is ${yearOfRepublic(doubt.year)} here`,
      ],
      [zh`写成 ${doubt.date}`, `write ${doubt.date}`],
    );
  if (doubt.kind === 'universal')
    return said(
      [
        zh`“${name.zh}”不是日期，是世界时的时刻：${found}，${doubt.zone ? zh`在 ${doubt.zone} ` : zh`在东八区（中国、马来西亚）`}已是 ${doubt.date}`,
        `"${name.en}" is not a date but a moment of universal time: ${found}, which is ${doubt.date} ${doubt.zone ? `in ${doubt.zone}` : 'eight hours to the east, in China and Malaysia'}`,
      ],
      [
        zh`写成 ${doubt.date}；原文确是 ${doubt.written} 的，写 ${doubt.written}`,
        `write ${doubt.date}; or ${doubt.written}, where the original has that day`,
      ],
    );
  if (doubt.kind === 'either') {
    const [one, other] = doubt.dates;
    return said(
      [
        zh`“${name.zh}”分不清哪个是月、哪个是日：${found}`,
        `month and day of "${name.en}" cannot be told apart: ${found}`,
      ],
      [zh`写成 ${one} 或 ${other}，以原文为准`, `write ${one} or ${other}, by the original`],
    );
  }
  const { date, weekday } = doubt;
  return said(
    [
      zh`“${name.zh}”的日期与星期不合：${found}；${date} 是${weekday}`,
      `date and weekday of "${name.en}" do not agree: ${found}; ${date} was a ${weekday}`,
    ],
    [zh`查对是哪一天；日期对就写成 ${date}`, `find out which day it was; where the date is right, write ${date}`],
  );
}

/** The kinds of problem of values. */
/** The first link of a text, in Markdown. */
const linkIn = (text: string): string | undefined => /(?<!!)\[[^\]\n]+\]\([^()\s]+\)/.exec(text)?.[0];

export const valueProblems = {
  'line-break': error<{ path: ValuePath; better?: string; rows?: Rows | undefined }>(
    { in: 'front matter', before: 'title: |\n  第一行\n  第二行', after: 'title: 第一行 第二行' },
    ({ path, better, rows }) => {
      const name = nameOf(path);
      return said(
        [zh`“${name.zh}”应只有一行`, `"${name.en}" should be one line`],
        better ? writeFor(better, rows) : [zh`去掉换行`, 'remove the line break'],
      );
    },
  ),
  'markup-in-value': warning<{ found: string; better: string }>(
    { in: 'front matter', before: 'title: 汝州<br>商人返乡', after: 'title: 汝州商人返乡' },
    ({ found, better }) =>
      said(
        [
          zh`这里只能写文字，标记会照原样印出：${found}`,
          `only plain text stands here, markup would be printed: ${found}`,
        ],
        linkIn(found) && !better.startsWith('source:')
          ? [
              zh`写成 ${better}；链接移到正文里：${linkIn(found)!}`,
              `write ${better}, and move the link into the body: ${linkIn(found)!}`,
            ]
          : [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'quotes-in-list': warning<{ found: string; better: string }>(
    { in: 'front matter', before: 'tags: [“招商”]', after: 'tags: [招商]' },
    ({ found, better }) =>
      said(
        [
          zh`${found} 的引号会成为名称的一部分，与“${better}”分成两个`,
          `the quotation marks of ${found} are part of the name: it would be another than "${better}"`,
        ],
        [zh`去掉引号：${better}`, `leave the quotation marks out: ${better}`],
      ),
  ),
  'name-spelt-otherwise': warning<{ found: string; other: string }>(
    {
      in: 'file',
      before: '---\ntitle: 汝州\ndate: 2016-04-18\npeople: [黄萍]\n---\n\n黄苹老师来教剪纸。\n',
      after: '---\ntitle: 汝州\ndate: 2016-04-18\npeople: [黄萍]\n---\n\n黄萍老师来教剪纸。\n',
    },
    ({ found, other }) =>
      said(
        [zh`people 里是“${found}”，文中却是“${other}”`, `people has "${found}", and the text "${other}"`],
        [zh`查对是哪个字，两处写成一样`, 'find out which is right, and write both alike'],
      ),
  ),
  'template-value': error<{
    found: string;
    /** A key that cannot be left out. */
    required?: boolean;
  }>({ in: 'front matter', before: 'category: {{ category }}', after: 'category: members' }, ({ found, required }) =>
    said(
      [
        zh`“${found}”是样板里的记号，没有换成自己的内容`,
        `"${found}" is a template's sign, and was not replaced by what it stands for`,
      ],
      required
        ? [zh`写上这一项的内容`, 'write the value']
        : [zh`写上这一项的内容；没有的，删去这一行`, 'write the value; where there is none, delete the line'],
    ),
  ),
  'listed-twice': warning<{ found: string; other: string }>(
    { in: 'front matter', before: 'people: [黄国华, 黃國華]', after: 'people: [黄国华]' },
    ({ found, other }) =>
      said(
        found === other
          ? [zh`“${found}”写了两次`, `"${found}" is listed twice`]
          : [zh`“${found}”与“${other}”是同一个`, `"${found}" and "${other}" are one`],
        found === other
          ? [zh`只留一个`, 'keep one of them']
          : [
              zh`只留与正文同一种字的那个，另一种字由程序转换`,
              'keep the one in the script of the text: the other edition is converted',
            ],
      ),
  ),
  'name-two-ways': warning<{ found: string; other: string; of?: 'glossary'; what?: 'company' | 'place' }>(
    {
      in: 'body',
      before: '结业考试由陈嘉铭医生主考。\n\n陈家铭医生说，全部及格。',
      after: '结业考试由陈嘉铭医生主考。\n\n陈嘉铭医生说，全部及格。',
    },
    ({ found, other, of, what }) => {
      const ofWhat = what === 'company' ? zh`家` : what === 'place' ? zh`处` : zh`个人`;
      return said(
        of === 'glossary'
          ? [
              zh`词汇表里是“${other}”，这里是“${found}”，多半是同一个人`,
              `"${other}" of the glossary and "${found}" here are probably one person`,
            ]
          : [
              zh`上文是“${other}”，这里是“${found}”，多半是同一${ofWhat}`,
              `"${other}" above and "${found}" here are probably one ${what ?? 'person'}`,
            ],
        [
          zh`查对是哪个字，写成一样；确是两${ofWhat}的不必改`,
          `find out which is right, and write both alike; leave two as they are`,
        ],
      );
    },
  ),
  'name-with-office': warning<{
    found: string;
    better: string;
    key?: string;
    /** Behind the name stands "and others". */
    others?: true;
  }>(
    { in: 'front matter', before: 'people: [李乾（会长）]', after: 'people: [李乾]' },
    ({ found, better, key = 'people', others }) =>
      said(
        [
          others
            ? zh`“${found}”的“${words(found.slice(better.length))}”不是名字，会与“${better}”分成两个人`
            : zh`“${found}”带着职务，会与“${better}”分成两个人`,
          `"${found}" has an office with it: it would be another person than "${better}"`,
        ],
        [zh`${key} 里只写姓名：${better}`, `write the name alone in ${key}: ${better}`],
      ),
  ),
  'name-with-blank': warning<{ found: string; better: string }>(
    { in: 'front matter', before: 'people: [李　乾]', after: 'people: [李乾]' },
    ({ found, better }) =>
      said(
        [
          zh`“${found}”中间有空格，会与“${better}”分成两个人`,
          `"${found}" has a blank within: it would be another person than "${better}"`,
        ],
        [zh`people 里写成 ${better}`, `write ${better} in people`],
      ),
  ),
  'name-with-byline': warning<{ path: ValuePath; found: string; better: string }>(
    {
      in: 'front matter',
      before: 'credits: [{ role: author, name: 文/罗立 }]',
      after: 'credits: [{ role: author, name: 罗立 }]',
    },
    ({ path, found, better }) =>
      said(
        [
          zh`“${found}”连署名的格式也抄了进来，会当作姓名印出`,
          `"${found}" has more of its byline than the name, and would be printed as a name`,
        ],
        [
          zh`只写姓名：${keyOf(path.slice(0, 1))} 的这一项写成 ${better}`,
          `write the name alone: this item of ${keyOf(path.slice(0, 1))} is ${better}`,
        ],
      ),
  ),
  'source-with-issue': warning<{ found: string; better: string }>(
    { in: 'front matter', before: 'source: 《汝州日报》2016年4月18日第3版', after: 'source: 汝州日报' },
    ({ found, better }) =>
      said(
        [
          zh`来源“${found}”带着日期或版次，会与“${better}”分成两个来源`,
          `the source "${found}" has its issue with it, and would be another source than "${better}"`,
        ],
        [zh`只写名称：source: ${better}`, `write its name alone: source: ${better}`],
      ),
  ),
  'labelled-value': warning<{ key: string; found: string; better: string }>(
    { in: 'front matter', before: 'title: 标题：汝州商人返乡', after: 'title: 汝州商人返乡' },
    ({ key, found, better }) =>
      said(
        [
          zh`“${found}”把这一项的名称也写进了 ${key} 的值，会照样印出`,
          `"${found}" has the name of its field within the value of ${key}, and would be printed so`,
        ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'poor-summary': warning<{
    kind: 'title' | 'cut' | 'same';
    /** The words at which it is cut, or the other article. */
    found: string;
  }>(
    {
      in: 'front matter',
      before: 'summary: 汝州商人返乡',
      after: 'summary: 四百人三年间回到汝州办厂，商会派员到会。',
    },
    ({ kind, found }) =>
      said(
        kind === 'same'
          ? [zh`摘要与 ${found} 的一字不差`, `the summary is word for word that of ${found}`]
          : kind === 'title'
            ? [zh`摘要与标题一样，列表里会印两遍`, 'the summary is the title, which lists would print twice']
            : [zh`摘要是正文的开头，断在“${found}”`, `the summary is the beginning of the text, cut at "${found}"`],
        kind !== 'cut'
          ? [zh`写一两句话的摘要，或删去这一行`, 'write a sentence or two, or delete the line']
          : [
              zh`把这句话写完；或删去这一行：列表会用正文的开头`,
              'finish the sentence; or delete the line: lists take the beginning of the text',
            ],
      ),
  ),
  'several-names': warning<{ found: string; better: string }>(
    {
      in: 'front matter',
      before: 'credits: [{ role: author, name: 罗立、黄萍 }]',
      after: 'credits: [{ role: author, name: 罗立 }, { role: author, name: 黄萍 }]',
    },
    ({ found, better }) =>
      said(
        [
          zh`“${found}”是几个人的名字，会当作一个人`,
          `"${found}" are the names of several people, and would be one person`,
        ],
        [zh`一人一项：${better}`, `write an item for each: ${better}`],
      ),
  ),
  'no-value': warning<{ path: ValuePath; found: string }>(
    { in: 'front matter', before: 'people: [无]', after: 'people: []' },
    ({ path, found }) => {
      const key = keyOf(path.slice(0, 1));
      return said(
        [zh`“${key}”里的“${found}”会照样印出`, `"${found}" in "${key}" would be printed as if it said something`],
        [
          zh`没有就删去它；${key} 里没有别的，就删去这一行`,
          `where there is none, delete it, and the line where ${key} has nothing else`,
        ],
      );
    },
  ),
  'not-a-date': error<
    Found & {
      edtf?: boolean;
      better?: string | undefined;
      doubt?: DateDoubt | undefined;
      month?: string;
      /** Parts that the cure leaves out. */
      left?: readonly Left[];
    }
  >(
    { in: 'front matter', before: 'eventDate: 2016-02-30', after: 'eventDate: 2016-02-29' },
    ({ path, found, edtf, better, doubt, month, left }) => {
      const name = nameOf(path);
      const rest = leftNote(left);
      if (doubt && doubt.kind !== 'no such day') return doubtfulDate(name, found, doubt);
      const partial = [
        zh`写成 2016-04-18 的样子，且日历上有这一天；只知月份写 2016-04，只知年份写 2016，待考的加 ?，起止之间写 /，不知道写 unknown`,
        'write it like 2016-04-18, a day that exists; 2016-04 or 2016 where no more is known, a ? after what is in doubt, a / between two ends, unknown for nothing',
      ] as const;
      const wide = wideNote(found, better);
      const signs = wide.en ? wide : dashNote(found);
      return said(
        doubt
          ? [zh`“${name.zh}”是历书上没有的一天：${found}`, `"${name.en}" is a day that no calendar has: ${found}`]
          : [zh`“${name.zh}”不是日期：${found}${signs.zh}`, `"${name.en}" is not a date: ${found}${signs.en}`],
        better
          ? [zh`写成 ${better}${rest.zh}`, `write ${better}${rest.en}`]
          : doubt?.month
            ? edtf
              ? [
                  zh`查对原文；查不到是哪一天的，只写 ${doubt.month}`,
                  `look at the original; where the day is not known, write ${doubt.month}`,
                ]
              : [
                  zh`查对原文，写 ${doubt.month} 里有的一天`,
                  `look at the original, and write a day that ${doubt.month} has`,
                ]
            : month
              ? [
                  zh`这里要写到哪一天，如 ${month.padEnd(7, '-04')}-18`,
                  `say the day, e.g. ${month.padEnd(7, '-04')}-18`,
                ]
              : edtf
                ? partial
                : [zh`写成 2016-04-18 的样子，且日历上有这一天`, 'write it like 2016-04-18, a day that exists'],
      );
    },
  ),
  'not-an-address': error<Found>(
    {
      in: 'front matter',
      before: 'source: { name: 中华工商时报, url: example.org }',
      after: 'source: { name: 中华工商时报, url: https://example.org/ }',
    },
    ({ path, found, text = found }) => {
      const name = nameOf(path);
      const better = addressInstead(text) ?? (keyOf(path) === 'report' ? formInstead('email', text) : undefined);
      const wide = wideNote(found, better);
      return said(
        [zh`“${name.zh}”不是网址：${found}${wide.zh}`, `"${name.en}" is not a web address: ${found}${wide.en}`],
        keyOf(path) === 'report' && !better
          ? [
              zh`写 https:// 开头的网址，或信箱，如 report: name@example.org；电话写在 telephone`,
              'write an address with https://, or a mailbox, e.g. report: name@example.org; a telephone number goes into telephone',
            ]
          : better
            ? [zh`写成 ${keyOf(path)}: ${better}`, `write ${keyOf(path)}: ${better}`]
            : [zh`写完整，以 https:// 开头`, 'write it in full, beginning with https://'],
      );
    },
  ),
  'out-of-range': error<Found & { bound: 'least' | 'most'; limit: number }>(
    { in: 'site.yaml', before: 'pageSize: 1000', after: 'pageSize: 200' },
    ({ path, found, bound, limit }) => {
      const name = nameOf(path);
      if (keyOf(path) === 'latitude' && Math.abs(Number(found)) <= 180)
        return said(
          [zh`纬度“latitude”是 ${found}，超过了 90`, `"latitude" is ${found}, beyond 90`],
          [
            zh`多半与经度 longitude 写颠倒了：两个数对调；中国的纬度在 18 与 54 之间`,
            'it was probably exchanged with longitude: swap the two; latitudes of China are between 18 and 54',
          ],
        );
      const [wanted, wantedEn] =
        bound === 'least' ? [zh`不小于 ${limit}`, `at least ${limit}`] : [zh`不大于 ${limit}`, `at most ${limit}`];
      return said(
        [zh`“${name.zh}”应${wanted}，此处为 ${found}`, `"${name.en}" should be ${wantedEn}, found ${found}`],
        typeof path.at(-1) === 'string'
          ? [
              zh`写成 ${keyOf(path)}: ${limit}，或别的${wanted} 的数`,
              `write ${keyOf(path)}: ${limit}, or another number of ${wantedEn}`,
            ]
          : [zh`改为${wanted} 的数`, `use a number of ${wantedEn}`],
      );
    },
  ),
  'unknown-value': error<Found & { options: readonly string[]; near: string | undefined }>(
    { in: 'front matter', before: 'script: zh-CN', after: 'script: zh-Hans' },
    ({ path, found, options, near }) => {
      const name = nameOf(path);
      const wide = wideNote(found, near);
      return said(
        [zh`“${name.zh}”不能是 ${found}${wide.zh}`, `"${name.en}" cannot be ${found}${wide.en}`],
        near
          ? [
              zh`写成 ${keyOf(path)}: ${near}（可用：${list(options.map(option))}）`,
              `write ${keyOf(path)}: ${near} (one of: ${options.join(', ')})`,
            ]
          : [zh`可用：${list(options.map(option))}`, `use one of: ${options.join(', ')}`],
      );
    },
  ),
  'wrong-form': error<Found>(
    {
      in: 'glossary',
      before: '- { hans: 李乾, hant: 李乾, slug: Li Qian }',
      after: '- { hans: 李乾, hant: 李乾, slug: li-qian }',
    },
    ({ path, found, text = found }) => {
      const name = nameOf(path);
      const key = keyOf(path);
      const better = formInstead(key, text);
      const wide = wideNote(found, better);
      return said(
        [
          zh`“${name.zh}”的写法不对：${found}${wide.zh}`,
          `"${name.en}" is not written as it should be: ${found}${wide.en}`,
        ],
        better
          ? /^(?:id|slug)$/.test(key)
            ? [
                zh`只用小写字母、数字和连字号：写成 ${key}: ${better}`,
                `use lower-case letters, digits and hyphens: write ${key}: ${better}`,
              ]
            : [
                zh`写成 ${typeof path.at(-1) === 'number' ? '' : `${key}: `}${better}`,
                `write ${typeof path.at(-1) === 'number' ? '' : `${key}: `}${better}`,
              ]
          : (forms[key] ?? [
              zh`请参照说明书 front-matter 与 settings 两章里的“${key}”`,
              `see "${key}" in the handbook`,
            ]),
      );
    },
  ),
  'wrong-type': error<
    Found & {
      expected: string;
      better?: string | undefined;
      pattern?: string | undefined;
      /** It says that there is nothing. */
      none?: boolean;
      rows?: Rows | undefined;
      /** Parts that the cure leaves out. */
      left?: readonly Left[];
      /** Of entries of a glossary whose words the cure puts into each other's place, the one below `hans`. */
      exchanged?: readonly string[];
    }
  >(
    { in: 'front matter', before: 'tags: 招商', after: 'tags: [招商]' },
    ({ path, found, expected, better, pattern, none, rows, left, exchanged }) => {
      const name = nameOf(path);
      const [wanted, wantedEn] = types[expected] ?? [words(expected), expected];
      const example = keyExamples[keyOf(path)];
      // In a text and in a list signs of full width may be right.
      const wide = wideNote(found, /^(?:number|int|boolean)$/.test(expected) ? better : undefined);
      return said(
        [
          exchanged
            ? zh`“${name.zh}”应为${wanted}，此处为 ${found}；“${list(exchanged)}”的 hans 和 hant 写反了`
            : zh`“${name.zh}”应为${wanted}，此处为 ${found}${wide.zh}`,
          exchanged
            ? `"${name.en}" should be ${wantedEn}, found ${found}; hans and hant of ${exchanged.join(', ')} are swapped`
            : `"${name.en}" should be ${wantedEn}, found ${found}${wide.en}`,
        ],
        none
          ? [zh`没有就删去这一行`, 'where there is none, delete the line']
          : better
            ? withRest(writeFor(better, rows), left)
            : (pattern ?? example)
              ? [
                  zh`照这个样子写，换上自己的内容：${pattern ?? example!}`,
                  `write it like ${pattern ?? example}, with what is true of your own`,
                ]
              : [zh`改为${wanted}`, `make it ${wantedEn}`],
      );
    },
  ),
};
