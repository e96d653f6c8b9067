import { expect, test } from 'vitest';
import { speak } from '../../src/content/speak.ts';
import { zh } from '../../src/i18n/sentence.ts';

const sentence = { zh: zh`没有文件夹 ${'content/后台'}，头${'发'}的发展`, en: 'no folder' };

test.each([
  ['zh-Hans', '没有文件夹 content/后台，头发的发展'],
  ['zh-Hant', '沒有資料夾 content/后台，頭发的發展'],
  ['en', 'no folder'],
] as const)('in %s', (language, text) => {
  const said = speak(sentence, language);
  if (language !== 'zh-Hant') return expect(said).toBe(text);
  // What is said of a file is not converted, the words around it are.
  expect(said).toContain('content/后台');
  expect(said).toMatch(/^沒有.*發展$/);
});

test('a sentence within a sentence is converted, too, and numbers stay', () => {
  const outer = { zh: zh`共${3}处：${zh`干部`}。`, en: '' };
  expect(speak(outer, 'zh-Hans')).toBe('共3处：干部。');
  expect(speak(outer, 'zh-Hant')).toBe('共3處：幹部。');
  expect(speak(outer, 'zh-Hant')).toBe('共3處：幹部。');
});

test('words alone are a sentence', () => expect(speak({ zh: zh`发展`, en: 'x' }, 'zh-Hant')).toBe('發展'));
