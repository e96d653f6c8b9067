/** Problems of what was left in a text by accident: by templates, programs, keyboards. */
import { list, zh } from '../../i18n/sentence.ts';
import { type Example, error, said, warning } from './define.ts';

const body = (before: string, after: string): Example => ({ in: 'body', before, after });

/** The kinds of problem of what was left by accident. */
export const residueProblems = {
  'compatibility-character': warning<{ found: string; better: string }>(
    body('⼈民代表⼤会', '人民代表大会'),
    ({ found, better }) =>
      said(
        [
          zh`“${found}”是部首或兼容字，看着像“${better}”，搜索时却不是`,
          `"${found}" are radicals or doubles of characters: they look like "${better}" and are not found as it`,
        ],
        [zh`写成 ${better}（npm run check -- --fix）`, `write ${better} (npm run check -- --fix)`],
      ),
  ),
  'page-furniture': warning<{ found: string }>(
    body('四百人返乡办厂。\n\n长按二维码关注我们', '四百人返乡办厂。'),
    ({ found }) =>
      said(
        [zh`“${found}”是网页或公众号上的话，不是文章的`, `"${found}" belongs to a web page, not to the article`],
        [zh`删去这一行`, 'delete the line'],
      ),
  ),
  'repeated-title': warning<{ title: string }>(
    body('# 汝州商人返乡\n\n四百人返乡办厂。', '四百人返乡办厂。'),
    ({ title }) =>
      said(
        [zh`页上已有标题，“${title}”会印两次`, `the page has its title already: "${title}" would stand twice`],
        [zh`删去正文里的这个小标题`, 'delete this heading from the body'],
      ),
  ),
  'sample-left': warning(
    {
      in: 'glossary',
      before: '- { hans: 甬台豫商联合会, hant: 甬台豫商聯合會 }',
      after: '- { hans: 汝州商会, hant: 汝州商會 }',
    },
    () =>
      said(
        [zh`这里还有样本商会的内容`, "something of the sample's chamber is left here"],
        [
          zh`换成本会的内容，或删去；样本文章可整个删去 content/news/`,
          "put your chamber's own there, or delete it; all of the sample's articles are in content/news/",
        ],
      ),
  ),
  'spaced-text': warning<{ found: string; better: string }>(
    body('会 员 大 会 召 开。', '会员大会召开。'),
    ({ found, better }) =>
      said(
        [zh`字与字之间有空格：${found}`, `there are blanks between the characters: ${found}`],
        [zh`连起来写：${better}（npm run check -- --fix）`, `write them together: ${better} (npm run check -- --fix)`],
      ),
  ),
  'conversion-unused': warning<{ word: string }>(
    { in: 'front matter', before: 'conversion: { keep: [金发科技] }', after: 'conversion: { keep: [四百人] }' },
    ({ word }) =>
      said(
        [zh`conversion 里的“${word}”在文中没有出现`, `"${word}" of conversion does not stand in the article`],
        [zh`照文中的写法改，或删去`, 'write it as the article does, or delete it'],
      ),
  ),
  'doubled-article': warning<{ other: string }>(
    {
      in: 'file',
      before: '---\ntitle: 旧文\ndate: 2016-04-18\n---\n\n旧文的正文。',
      after: '---\ntitle: 新文\ndate: 2016-04-18\n---\n\n新文的正文。',
    },
    ({ other }) =>
      said(
        [zh`与 ${other} 的标题或正文相同`, `the title and date, or the text, are those of ${other}`],
        [zh`同一篇只留一份，旧网址都写进它的 legacy`, 'keep one of them, with all old addresses in its legacy'],
      ),
  ),
  'escaped-entity': warning<{ found: string; better: string }>(
    body('会员&amp;nbsp;大会', '会员大会'),
    ({ found, better }) =>
      said(
        [zh`“${found}”会照原样印出`, `"${found}" would be printed as it stands`],
        [zh`改为“${better}”`, `write "${better}"`],
      ),
  ),
  'half-width-punctuation': warning<{ found: string; better: string }>(
    body('会员大会召开,各地代表到会。', '会员大会召开，各地代表到会。'),
    ({ found, better }) =>
      said(
        [zh`中文里的标点用了半角：“${found}”`, `punctuation of half width in Chinese: "${found}"`],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'invisible-character': warning<{ character: string }>(body('招商\u200b引资', '招商引资'), ({ character }) =>
    said(
      [
        zh`有看不见的字符 ${character}，搜索时会把词隔断`,
        `there is an invisible character, ${character}, which parts words in search`,
      ],
      [zh`删去它：npm run check -- --fix`, 'delete it: npm run check -- --fix'],
    ),
  ),
  'mixed-script': warning<{ characters: readonly string[] }>(
    body('会员大会在杭州召开，各地代表與會，會長發表講話。', '会员大会在杭州召开，各地代表与会，会长发表讲话。'),
    ({ characters }) =>
      said(
        [
          zh`夹杂着另一种字：${list(characters, '')}`,
          `characters of the other script are among the text: ${characters.join('')}`,
        ],
        [
          zh`改成一种字；要照原样印的写成 <Zh keep>…</Zh>`,
          'write all in one script; what is to stay is <Zh keep>…</Zh>',
        ],
      ),
  ),
  mojibake: warning<{ found: string }>(body('锟斤拷锟斤拷', '会员'), ({ found }) =>
    said(
      [zh`“${found}”是编码出错留下的乱码`, `"${found}" is what a wrong encoding left`],
      [
        zh`查对原文重打；旧网页请用 npm run import 重新导入`,
        'type it again from the original; import old pages anew with npm run import',
      ],
    ),
  ),
  placeholder: warning<{ found: string }>(body('正文从这里开始。段落之间空一行。', '四百人返乡办厂。'), ({ found }) =>
    said(
      [zh`“${found}”是样板里的话`, `"${found}" comes from the template`],
      [zh`换成自己的内容，或删去`, 'put your own text there, or delete it'],
    ),
  ),
  'private-data': warning<{ kind: 'mobile' | 'identity' | 'account'; found: string }>(
    body('联系人李乾，手机13812345678。', '联系人李乾。'),
    ({ kind, found }) => {
      const [name, nameEn] = {
        mobile: [zh`手机号码`, 'a mobile number'] as const,
        identity: [zh`身份证号码`, 'an identity number'] as const,
        account: [zh`银行账号`, 'a bank account'] as const,
      }[kind];
      return said(
        [zh`${name} ${found} 会公开给所有人`, `${nameEn}, ${found}, would be public`],
        [
          zh`删去，或只留前几位：${maskedNumber(found)}（npm run check -- --mask）`,
          `delete it, or keep a part of it: ${maskedNumber(found)} (npm run check -- --mask)`,
        ],
      );
    },
  ),
  'private-use': warning<{ character: string }>(body('李\ue5e5先生', '李<Gap />先生'), ({ character }) =>
    said(
      [zh`${character} 是自造字，别人看到的是方框`, `${character} is a character of one's own font: others see a box`],
      [
        zh`查出是什么字，改用通行的写法；查不到的写成 <Gap />`,
        'find out what it is and write that; what cannot be found is <Gap />',
      ],
    ),
  ),
  'undeclared-script': warning<{ written: 'zh-Hans' | 'zh-Hant'; within: 'file' | 'settings' }>(
    body('會員大會在杭州召開，各地代表與會，會長發表講話。', '会员大会在杭州召开，各地代表与会，会长发表讲话。'),
    ({ written, within }) =>
      said(
        written === 'zh-Hant'
          ? [
              zh`这些字是繁体，却当作简体：两版都会印错`,
              'this is written in Traditional and taken for Simplified: both editions would be wrong',
            ]
          : [
              zh`这些字是简体，却当作繁体：两版都会印错`,
              'this is written in Simplified and taken for Traditional: both editions would be wrong',
            ],
        within === 'file'
          ? [zh`在篇头写 script: ${written}`, `write script: ${written} in its front matter`]
          : [
              zh`各项都用会刊的字写；整个会刊都是这种字的，在 site.yaml 里写 script: ${written}`,
              `write all values in the archive's script; where all of it is in this one, write script: ${written} in site.yaml`,
            ],
      ),
  ),
  'glossary-contradiction': warning<{ hans: string; other: string }>(
    {
      in: 'glossary',
      before: '- { hans: 陈发, hant: 陳發 }\n- { hans: 陈发, hant: 陳髮 }',
      after: '- { hans: 陈发, hant: 陳發 }',
    },
    ({ hans, other }) =>
      said(
        [zh`“${hans}”已在 ${other} 写过`, `"${hans}" stands already in ${other}`],
        [
          zh`只留一条；同名的两个人，在文章里用 conversion 分别写`,
          'keep one; two of one name are told apart by conversion in the articles',
        ],
      ),
  ),
  'glossary-length': warning<{ hans: string; hant: string }>(
    { in: 'glossary', before: '- { hans: 李乾元, hant: 李乾 }', after: '- { hans: 李乾元, hant: 李乾元 }' },
    ({ hans, hant }) =>
      said(
        [
          zh`“${hans}”与“${hant}”的字数不同，或只有一个字`,
          `"${hans}" and "${hant}" are not of one length, or are one character`,
        ],
        [
          zh`核对两种写法；确是两种叫法的可不理会，单字请写成词`,
          'check both; right where they truly differ; write words, not single characters',
        ],
      ),
  ),
  'glossary-swapped': warning<{ hans: string; hant: string }>(
    { in: 'glossary', before: '- { hans: 陳發, hant: 陈发 }', after: '- { hans: 陈发, hant: 陳發 }' },
    ({ hans, hant }) =>
      said(
        [
          zh`hans 是简体，hant 是繁体：${hans}、${hant} 写反了`,
          `hans is Simplified and hant Traditional: ${hans} and ${hant} are swapped`,
        ],
        [zh`写成 hans: ${hant}, hant: ${hans}`, `write hans: ${hant}, hant: ${hans}`],
      ),
  ),
  'unknown-glossary-file': error<{ known: readonly string[] }>(
    { in: 'path', before: 'glossary/renming.yaml', after: 'news/2016/04/ruzhou.mdx' },
    ({ known }) =>
      said(
        [zh`glossary/ 里的这个文件不会被读取`, 'this file of glossary/ would not be read'],
        [zh`把各条移进 ${list(known)}`, `move its entries into ${known.join(', ')}`],
      ),
  ),
};

/** All but the first three and the last two characters as asterisks. */
export const maskedNumber = (text: string): string =>
  text.slice(0, 3) + '*'.repeat(Math.max(1, text.length - 5)) + text.slice(-2);
