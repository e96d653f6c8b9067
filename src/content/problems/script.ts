/** Problems of the script that a text is written in, and of how it is converted. */
import { list, zh } from '../../i18n/sentence.ts';
import { type Example, said, warning } from './define.ts';

const body = (before: string, after: string): Example => ({ in: 'body', before, after });

/** The kinds of problem of scripts. */
export const scriptProblems = {
  'mixed-script': warning<{ characters: readonly string[]; all?: number }>(
    body('会员大会在杭州召开，各地代表與會，會長發表講話。', '会员大会在杭州召开，各地代表与会，会长发表讲话。'),
    ({ characters, all }) =>
      said(
        [
          zh`夹杂着另一种字：${list(characters, '')}${all ? zh`……共${all}个字` : ''}`,
          `characters of the other script are among the text: ${characters.join('')}${all ? `… (${all} in all)` : ''}`,
        ],
        [
          zh`改成一种字；要照原样印的写成 <Zh keep>…</Zh>`,
          'write all in one script; what is to stay is <Zh keep>…</Zh>',
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
          ? [
              zh`在篇头写 script: ${written}，已有的 script 一行换掉`,
              `write script: ${written} in its front matter, in place of another one`,
            ]
          : [
              zh`各项都用会刊的字写；整个会刊都是这种字的，在 site.yaml 里写 script: ${written}`,
              `write all values in the archive's script; where all of it is in this one, write script: ${written} in site.yaml`,
            ],
      ),
  ),
  'stray-script': warning<{
    found: string;
    better: string;
    around: string;
    /** Where in `around` it stands. */
    within: number;
    /** True in the title or the summary, which take no tags. */
    isInFront: boolean;
  }>(body('四百人返鄉办厂。', '四百人返乡办厂。'), ({ found, better, around, isInFront }) =>
    said(
      [zh`“${around}”里的“${found}”是另一种字`, `"${found}" in "${around}" is of the other script`],
      isInFront
        ? [
            zh`写成 ${better}；要照原样印的，在篇头写 conversion: { keep: [${found}] }`,
            `write ${better}; what is to stay is named in its front matter: conversion: { keep: [${found}] }`,
          ]
        : [
            zh`写成 ${better}；要照原样印的写成 <Zh keep>${found}</Zh>`,
            `write ${better}; what is to stay is <Zh keep>${found}</Zh>`,
          ],
    ),
  ),
  'misspelt-word': warning<{ found: string; better: string }>(
    body('望全体会员再接再励。', '望全体会员再接再厉。'),
    ({ found, better }) =>
      said(
        [zh`“${found}”是“${better}”的误写`, `"${found}" is a common misspelling of "${better}"`],
        [zh`写成 ${better}；引用的原文就是这样的不必改`, `write ${better}; where a quotation has it so, leave it`],
      ),
  ),
  'look-alike': warning<{ found: string; better: string; around: string }>(
    body('会务己经恢复。', '会务已经恢复。'),
    ({ found, better, around }) =>
      said(
        [
          zh`“${around}”里的“${found}”多半是形近的“${better}”`,
          `in "${around}" ${found} is probably ${better}, which looks like it`,
        ],
        [
          zh`查对原文，错了就写成 ${better}；原文就是这样的不必改`,
          `look at the original and write ${better} where it was mistyped; else leave it`,
        ],
      ),
  ),
  misconverted: warning<{
    found: string;
    better: string;
    word: string;
    /** It ends in 里, as names do, and may be 裡 behind what something is in. */
    doubtful?: true;
  }>(
    {
      in: 'file',
      before: '---\ntitle: 汝州商人返鄉\ndate: 2016-04-18\nscript: zh-Hant\n---\n\n會場設在商會的禮堂，干部都到了。\n',
      after: '---\ntitle: 汝州商人返鄉\ndate: 2016-04-18\nscript: zh-Hant\n---\n\n會場設在商會的禮堂，幹部都到了。\n',
    },
    ({ found, better, word, doubtful }) =>
      said(
        [
          zh`“${word}”写成了“${found}”：多半是程序由简体转错的`,
          `"${word}" is written with ${found}: most likely a program converted it wrong`,
        ],
        doubtful
          ? [
              zh`是人名、地名的，写成 ${word}；说在它里面的，写成 <Zh keep>${word.slice(0, -1)}${found}</Zh>`,
              `for a name write ${word}; where something is within, write <Zh keep>${word.slice(0, -1)}${found}</Zh>`,
            ]
          : [
              zh`写成 ${better}；本来如此的写成 <Zh keep>…</Zh>`,
              `write ${better}; where it is right, write <Zh keep>…</Zh>`,
            ],
      ),
  ),
  'conversion-side': warning<{ word: string; side: 'hans' | 'hant'; written: string }>(
    {
      in: 'front matter',
      before: 'conversion: { hans: { 四百人: 四百位 } }',
      after: 'conversion: { hant: { 四百人: 四百位 } }',
    },
    ({ word, side, written }) =>
      said(
        side === 'hant'
          ? [
              zh`文章是简体，hans 之下的“${word}”不起作用`,
              `the article is in Simplified: "${word}" below hans has no effect`,
            ]
          : [
              zh`文章是繁体，hant 之下的“${word}”不起作用`,
              `the article is in Traditional: "${word}" below hant has no effect`,
            ],
        [
          zh`要改的是另一版，写在 ${side} 之下：conversion: { ${side}: { ${word}: ${written} } }`,
          `it is the other edition that is changed, below ${side}: conversion: { ${side}: { ${word}: ${written} } }`,
        ],
      ),
  ),
  'zh-unlike': warning<{ hans: string; hant: string; better: string }>(
    body('在这里<Zh hans="理发" hant="理發" />。', '在这里<Zh hans="理发" hant="理髮" />。'),
    ({ hans, hant, better }) =>
      said(
        [zh`Zh 里“${hans}”的繁体写成了“${hant}”`, `the Traditional of "${hans}" in this Zh is "${hant}"`],
        [
          zh`多半应写 hant="${better}"；有意这样写的不必改`,
          `probably hant="${better}" is meant; where it is on purpose, leave it`,
        ],
      ),
  ),
  'conversion-unused': warning<{
    word: string;
    /** The words that stand in the article, or the pair the other way round. */
    better?: string;
  }>(
    { in: 'front matter', before: 'conversion: { keep: [金发科技] }', after: 'conversion: { keep: [四百人] }' },
    ({ word, better }) =>
      said(
        [zh`conversion 里的“${word}”在文中没有出现`, `"${word}" of conversion does not stand in the article`],
        better
          ? [zh`写成 ${better}`, `write ${better}`]
          : [zh`照文中的写法改，或删去`, 'write it as the article does, or delete it'],
      ),
  ),
};
