import { expect, test } from 'vitest';
import { speak } from '../../src/content/speak.ts';
import { deskKinds, deskWords } from '../../src/i18n/desk.ts';
import { type Sentence, zh } from '../../src/i18n/sentence.ts';

test.each<[Sentence, string, string]>([
  [deskWords.openDesk('http://a/'), '工作台：http://a/\n按 Ctrl+C 结束', 'The desk: http://a/\nPress Ctrl+C to stop'],
  [deskWords.decided(3), '核对了 3 处', 'settled 3'],
  [
    deskWords.doubtfulConversion('后', '后'),
    '转换存疑：原文“后”，另一版印作“后”',
    'a doubtful conversion: "后" is printed "后" in the other edition',
  ],
  [deskWords.why(zh`词典`), '由词典决定', 'decided by a rule'],
  [deskWords.ruled('甲', '乙'), '改“甲”为“乙”', '"甲" became "乙"'],
  [deskWords.gitSaid('x'), 'git 没有做成：x', 'git failed: x'],
  [
    deskWords.conflictOutside('a.txt'),
    '同事改的 a.txt 不是档案里的文件，两边对不上；请网站管理员处理。',
    'a.txt, which is no file of the archive, differs on both sides; ask whoever keeps the site.',
  ],
  [deskWords.noArticle('a.mdx'), '没有这篇文章：a.mdx', 'There is no article a.mdx'],
  [deskWords.notText('a'), 'a 不是 UTF-8 的文本，工作台不改它。', 'a is no UTF-8 text; the desk leaves it alone.'],
  [deskWords.notADocument('a'), 'a 里没有读得出的文字。', 'There is no text in a that can be read.'],
])('%#: the desk says what it is told', (sentence, chinese, english) => {
  expect(speak(sentence, 'zh-Hans')).toBe(chinese);
  expect(speak(sentence, 'en')).toBe(english);
});

test('what it says is converted, what it quotes is not', () => {
  expect(speak(deskWords.noArticle('会刊.mdx'), 'zh-Hant')).toBe('沒有這篇文章：会刊.mdx');
  expect(speak(deskKinds.conversion, 'zh-Hant')).toBe('簡繁轉換存疑');
});
