/** Problems of punctuation marks and figures in Chinese text. */
import { zh } from '../../i18n/sentence.ts';
import { type Example, said, warning } from './define.ts';

const body = (before: string, after: string): Example => ({ in: 'body', before, after });

/** The sign of a year without its century, or of a word without a letter, as keyboards turn it the wrong way. */
const apostrophe = /‘(?=\d\d(?!\d))|(?<=[A-Za-z])‘(?=[A-Za-z])/;

/** The kinds of problem of punctuation. */
export const punctuationProblems = {
  'half-width-punctuation': warning<{ found: string; better: string; end?: true }>(
    body('会员大会召开,各地代表到会。', '会员大会召开，各地代表到会。'),
    ({ found, better, end }) =>
      said(
        end
          ? [
              zh`这一行的末尾多了标点，会照样印出：“${found}”`,
              `a sign at the end of the line would be printed: "${found}"`,
            ]
          : [zh`中文里的标点用了半角：“${found}”`, `punctuation of half width in Chinese: "${found}"`],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'doubled-punctuation': warning<{ found: string; better: string }>(
    body('会员大会召开。。各地代表到会。', '会员大会召开。各地代表到会。'),
    ({ found, better }) =>
      said(
        [zh`标点重复了：“${found}”`, `a punctuation mark stands twice: "${found}"`],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'spaced-sign': warning<{ found: string; better: string }>(
    body('会员大会召开 ，各地代表到会。', '会员大会召开，各地代表到会。'),
    ({ found, better }) =>
      said(
        [zh`标点前面多了空格：“${found}”`, `a blank stands before a punctuation mark: "${found}"`],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'full-width-figure': warning<{ found: string; better: string }>(
    body('共筹得3，500元。', '共筹得3,500元。'),
    ({ found, better }) =>
      said(
        [
          zh`“${found}”的千分位用了全角逗号，读成两个数`,
          `the thousands of "${found}" are parted by a full-width comma: it reads as two numbers`,
        ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'unpaired-mark': warning<{ sign: string; found: string; second?: string; better?: string }>(
    body('会长说：“发展是第一要务。', '会长说：“发展是第一要务。”'),
    ({ sign, found, second, better }) =>
      said(
        [zh`“${found}”里的 ${sign} 没有另一半`, `${sign} in "${found}" has no other half`],
        better
          ? [zh`前后的符号不成一对，写成 ${better}`, `the signs at both ends are no pair: write ${better}`]
          : second
            ? [
                zh`后一个 ${sign} 多半是收尾：写成 ${second}`,
                `the second ${sign} was probably meant as the end: write ${second}`,
              ]
            : sign === '‘' && apostrophe.test(found)
              ? [
                  zh`它表示省去了数字或字母，写成 ${found.replace(apostrophe, '’')}；是引号，补上另一半`,
                  `for what is left out of a number or a word write ${found.replace(apostrophe, '’')}; for a quotation add the other half`,
                ]
              : [zh`补上另一半，或删去多出的`, 'add the other half, or delete what is too much'],
      ),
  ),
  'vertical-sign': warning<{ found: string; better: string }>(
    body('取名﹁同舟﹂。', '取名「同舟」。'),
    ({ found, better }) =>
      said(
        [
          zh`“${found}”是直排用的标点，横排会印歪`,
          `"${found}" is punctuation for vertical lines: in a horizontal one it lies askew`,
        ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
  'zero-sign': warning<{ found: string; better: string }>(
    body('二O一六年召开年会。', '二〇一六年召开年会。'),
    ({ found, better }) =>
      said(
        [
          zh`“${found}”里的零不是汉字，搜“${better}”找不到它`,
          `the zero in "${found}" is no Chinese character: a search for "${better}" does not find it`,
        ],
        [zh`写成 ${better}`, `write ${better}`],
      ),
  ),
};
