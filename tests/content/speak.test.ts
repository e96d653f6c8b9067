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

test.each([
  ['zh-Hans', '写成 image: { src: /images/a.jpg, alt: 图上有什么 }'],
  ['zh-Hant', '寫成 image: { src: /images/a.jpg, alt: 圖上有什麼 }'],
  ['en', 'write image: { src: /images/a.jpg, alt: what it shows }'],
] as const)('words for what only a person knows are in the language of the message: %s', (language, text) => {
  const line = 'image: { src: /images/a.jpg, alt: 图上有什么 }';
  expect(speak({ zh: zh`写成 ${line}`, en: `write ${line}` }, language)).toBe(text);
});

test('a quotation of such words stays', () =>
  expect(speak({ zh: zh`“${'图上有什么'}”`, en: '"图上有什么" is left' }, 'en')).toBe('"图上有什么" is left'));
