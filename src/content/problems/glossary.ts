/** Problems of the glossary's entries. */
import { list, zh } from '../../i18n/sentence.ts';
import { error, said, warning } from './define.ts';

/** The kinds of problem of entries that contradict each other, are the wrong way round, or do nothing. */
export const glossaryProblems = {
  'glossary-contradiction': warning<{ hans: string; other: string; hant?: string; before?: string }>(
    {
      in: 'glossary',
      before: '- { hans: 陈发, hant: 陳發 }\n- { hans: 陈发, hant: 陳髮 }',
      after: '- { hans: 陈发, hant: 陳發 }',
    },
    ({ hans, other, hant, before }) =>
      said(
        hant && before && hant !== before
          ? [
              zh`“${hans}”已在 ${other} 写过，那里的繁体是“${before}”，这里是“${hant}”`,
              `"${hans}" stands already in ${other}, there with "${before}" and here with "${hant}"`,
            ]
          : [zh`“${hans}”已在 ${other} 写过`, `"${hans}" stands already in ${other}`],
        [
          zh`只留对的一条；同名的两个人，在文章里用 conversion 分别写`,
          'keep one; two of one name are told apart by conversion in the articles',
        ],
      ),
  ),
  'coordinates-exchanged': warning<{ latitude: number; longitude: number }>(
    {
      in: 'glossary',
      before: '- { hans: 喀什, hant: 喀什, coordinates: { latitude: 75.99, longitude: 39.47 } }',
      after: '- { hans: 喀什, hant: 喀什, coordinates: { latitude: 39.47, longitude: 75.99 } }',
    },
    ({ latitude, longitude }) =>
      said(
        [
          zh`北纬 ${String(latitude)} 度、东经 ${String(longitude)} 度在北冰洋边，纬度与经度多半写颠倒了`,
          `${latitude} N ${longitude} E lies by the Arctic Ocean: latitude and longitude were probably exchanged`,
        ],
        [
          zh`写成 coordinates: { latitude: ${String(longitude)}, longitude: ${String(latitude)} }`,
          `write coordinates: { latitude: ${longitude}, longitude: ${latitude} }`,
        ],
      ),
  ),
  'glossary-length': warning<{ hans: string; hant: string; better?: string; single?: true }>(
    { in: 'glossary', before: '- { hans: 李乾元, hant: 李乾 }', after: '- { hans: 李乾元, hant: 李乾元 }' },
    ({ hans, hant, better, single }) =>
      single
        ? said(
            [
              zh`“${hans}”只有一个字，会改掉所有文章里的这个字`,
              `"${hans}" is a single character, and would change it in every article`,
            ],
            [
              zh`写成要改的那个词，两边写全：{ hans: ○${hans}, hant: ○${hant} }，○ 是与它连着的字；只一处要改的，在文章里用 <Zh>`,
              `write the whole word on both sides, { hans: ○${hans}, hant: ○${hant} }, where ○ is what it stands beside; use <Zh> for a single place`,
            ],
          )
        : said(
            [zh`“${hans}”与“${hant}”的字数不同`, `"${hans}" and "${hant}" are not of one length`],
            better
              ? [
                  zh`两边写同一个名称：写成 hant: ${better}；确是两种叫法的可不理会`,
                  `write the same name on both sides, hant: ${better}; right where they truly differ`,
                ]
              : [
                  zh`核对两种写法，一字对一字；确是两种叫法的可不理会`,
                  'check both, character by character; right where they truly differ',
                ],
          ),
  ),
  'glossary-swapped': warning<{ hans: string; hant: string; whole?: true }>(
    { in: 'glossary', before: '- { hans: 陳發, hant: 陈发 }', after: '- { hans: 陈发, hant: 陳發 }' },
    ({ hans, hant, whole }) =>
      said(
        [
          zh`hans 是简体，hant 是繁体：${hans}、${hant} 写反了`,
          `hans is Simplified and hant Traditional: ${hans} and ${hant} are swapped`,
        ],
        whole
          ? [zh`这一项写成 - { hans: ${hant}, hant: ${hans} }`, `write the entry as - { hans: ${hant}, hant: ${hans} }`]
          : [zh`写成 hans: ${hant}, hant: ${hans}`, `write hans: ${hant}, hant: ${hans}`],
      ),
  ),
  'zh-swapped': warning<{ hans: string; hant: string }>(
    {
      in: 'body',
      before: '订了<Zh hans="計畫" hant="计划" />。',
      after: '订了<Zh hans="计划" hant="計畫" />。',
    },
    ({ hans, hant }) =>
      said(
        [
          zh`hans 是简体版印的，hant 是繁体版印的：${hans}、${hant} 写反了`,
          `hans is what the Simplified edition prints, hant the Traditional one: ${hans} and ${hant} are swapped`,
        ],
        [zh`写成 hans="${hant}" hant="${hans}"`, `write hans="${hant}" hant="${hans}"`],
      ),
  ),
  'glossary-sign': warning<{ hans: string; hant: string; better: string }>(
    { in: 'glossary', before: '- { hans: 张 发, hant: 張 發 }', after: '- { hans: 张发, hant: 張發 }' },
    ({ hans, hant, better }) =>
      said(
        [
          zh`“${hans}”“${hant}”里的空格和标点也算在词里，文中没有这样写的就用不上`,
          `blanks and signs of "${hans}" and "${hant}" belong to the words, and no text has them so`,
        ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'glossary-traditional': warning<{ hans: string; better: string }>(
    { in: 'glossary', before: '- { hans: 張發, hant: 張發 }', after: '- { hans: 张发, hant: 張發 }' },
    ({ hans, better }) =>
      said(
        [zh`hans 写的是简体，“${hans}”却是繁体`, `hans is Simplified, but "${hans}" is Traditional`],
        [zh`写成 hans: ${better}`, `write hans: ${better}`],
      ),
  ),
  'alias-twice': warning<{ alias: string; hans: string; other: string }>(
    {
      in: 'glossary',
      before: '- { hans: 陈发, hant: 陳發, aliases: [陈老] }\n- { hans: 陈水, hant: 陳水, aliases: [陈老] }',
      after: '- { hans: 陈发, hant: 陳發, aliases: [陈老] }\n- { hans: 陈水, hant: 陳水 }',
    },
    ({ alias, hans, other }) =>
      said(
        [
          zh`“${alias}”已经是 ${other} 的名称，写了 ${alias} 的文章只会归到其中一个`,
          `"${alias}" is a name of ${other} already: articles that name ${alias} go to one of the two alone`,
        ],
        [
          zh`只留给一个，从 ${hans} 的 aliases 里删去它；文章的篇头写全名`,
          `leave it to one of them, and delete it from the aliases of ${hans}; write the whole name in front matter`,
        ],
      ),
  ),
  'glossary-several': warning<{ found: string }>(
    {
      in: 'glossary',
      before: '- { hans: 陈发、李乾, hant: 陳發、李乾 }',
      after: '- { hans: 陈发, hant: 陳發 }\n- { hans: 李乾, hant: 李乾 }',
    },
    ({ found }) =>
      said(
        [zh`“${found}”像是几个，一条只认一个`, `"${found}" looks like several: an entry is one`],
        [
          zh`每个写成一条；同一人的别名写在 aliases 里`,
          'write an entry for each; other names of the same go into aliases',
        ],
      ),
  ),
  'glossary-unconverted': warning<{ hant: string; characters: string; better?: string }>(
    { in: 'glossary', before: '- { hans: 张发, hant: 张发 }', after: '- { hans: 张发, hant: 張發 }' },
    ({ hant, characters, better }) =>
      said(
        [
          zh`hant 写的是繁体，“${hant}”里的 ${characters} 却是简体`,
          `hant is Traditional, but ${characters} in "${hant}" are Simplified`,
        ],
        better && better !== hant
          ? [zh`写成 hant: ${better}，每个字查对`, `write hant: ${better}, and see that each character is right`]
          : [zh`改成繁体的写法`, 'write it in Traditional'],
      ),
  ),
  'unknown-glossary-file': error<{ known: readonly string[]; better?: string; table?: true }>(
    { in: 'path', before: 'glossary/renming.yaml', after: 'news/2016/04/ruzhou.mdx' },
    ({ known, better, table }) =>
      said(
        [zh`glossary/ 里的这个文件不会被读取`, 'this file of glossary/ would not be read'],
        better && table
          ? [
              zh`每行写成 - { hans: …, hant: … }，放进 ${better}，删去这个文件`,
              `write each line as - { hans: …, hant: … } into ${better}, and delete this file`,
            ]
          : better
            ? [
                zh`改名为 ${better}；已有那个文件的，把各条移进去`,
                `rename it to ${better}, or move its entries into that file`,
              ]
            : [zh`把各条移进 ${list(known)}`, `move its entries into ${known.join(', ')}`],
      ),
  ),
};
