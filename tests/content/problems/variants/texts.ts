/** What every branch of a sentence about the words of a body is told with, where an example shows one of them. */
import type { Variants } from './variants.ts';

export const variantsOfTexts: Variants = {
  misconverted: [
    { found: '裡', better: '里', word: '凱里', doubtful: true },
    { found: '後', better: '后', word: '皇后' },
  ],
  'undeclared-script': [
    { written: 'zh-Hans', within: 'file' },
    { written: 'zh-Hant', within: 'settings' },
  ],
  'stray-script': [true, false].map((isInFront) => ({
    found: '鄉',
    better: '乡',
    around: '返鄉办厂',
    within: 1,
    isInFront,
  })),
  'nothing-shown': (['picture', 'table', 'file', 'link'] as const).map((what) => ({ what, found: '如下' })),
  'page-furniture': [{ found: '上一页' }, { found: '上一页', cut: true }],
  'escaped-entity': [
    { found: '&amp;nbsp;', better: '' },
    { found: '&amp;amp;', better: '&' },
  ],
  'office-residue': [
    'HYPERLINK "a"',
    'a HYPERLINK',
    '批注 [1]',
    'Comment [A1]',
    'false',
    'MsoNormal',
    'mso-style',
    'X-NONE',
    'ZH-CN',
    'AZH-CN',
    'font-size :',
    '[if gte]',
    'endif',
    'StartFragment',
    '1.38E+10',
    'a1.38E+10',
    '#REF!',
  ].map((found) => ({ found })),
  placeholder: [
    '[图片]',
    '【公式】',
    '［表格］',
    ' [视频] ',
    '[语音]',
    '[文件]',
    '见[图片]',
    '[图片]后',
    'https://example.org/',
    '见https://example.org/',
    '某某公司',
  ].map((found) => ({ found })),
  'invisible-character': [{ character: 'U+2028', line: true }, { character: 'U+200B' }],
  'pinyin-left': [{ found: 'daibiao' }, { found: 'daibiao', better: '代表' }],
  mojibake: [{ found: '锟斤拷' }, { found: 'ä¼šå', meant: '会员' }],
  'cut-off': [{ found: '并代表全体理事向他们的' }, { found: '白手……查看更多', folded: true }],
  'letter-in-figure': [
    { found: '2O08', better: '2008' },
    { found: '2００8', better: '2008' },
  ],
  'chat-reply': [{ found: '好的' }, { found: '好的', fence: true }],
  'private-data': [
    ...(['mobile', 'identity', 'account', 'password', 'chat', 'passport', 'home'] as const).map((kind) => ({
      kind,
      found: '13812345678',
    })),
    { kind: 'chat', found: 'liqiang_1970', named: true },
  ],
  'cell-form': [
    { found: '42478', better: '2016-04-18' },
    { found: '42478', better: '2016-04-18', like: '2016-04-12' },
  ],
  'wrong-row': (['balance', 'product', 'sum'] as const).map((how) => ({ found: '3500', right: '2500', how })),
  'half-width-punctuation': [
    { found: '召开,', better: '召开，' },
    { found: '，', better: '', end: true },
  ],
  'unpaired-mark': [
    { sign: '“', found: '“甲' },
    { sign: '“', found: '“甲“', second: '”' },
    { sign: '“', found: '“甲」', better: '“甲”' },
  ],
  'amounts-differ': [{ found: '叁万元（5,000元）', words: '30,000' }, { found: '五万元（5000元）' }],
  'repeated-number': [
    { found: '二', better: '三' },
    { found: '二', better: '三', alone: true },
  ],
  'inner-note': [{ found: '（先别发）' }, { found: '下午 4:05 阿芬 先不要写', chat: true }],
  'wrong-amount': [
    { title: '六十万', found: '七十万' },
    { title: '六十万', found: '七十万', key: 'summary' },
  ],
  'wrong-ordinal': [
    { title: '第三届', found: '第四届' },
    { title: '第三届', found: '第四届', key: 'summary' },
  ],
  'event-year-otherwise': [
    {
      eventDate: '2016-04-17',
      better: '2015-04-17',
      text: { found: '2015年4月17日', better: '2016年4月17日' },
    },
    { eventDate: '2016-04-17', better: '2015-04-17', either: true },
    { eventDate: '2015-04-17', better: '2016-04-17' },
  ],
};
