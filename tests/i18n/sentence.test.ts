import { describe, expect, test } from 'vitest';
import { speak } from '../../src/content/speak.ts';
import { messages, phases } from '../../src/i18n/messages.ts';
import { chooseLanguage, list, zh } from '../../src/i18n/sentence.ts';
import { usages } from '../../src/i18n/usage.ts';

describe('the language of messages', () => {
  test.each<[string | undefined, Record<string, string>, 'zh-Hans' | 'zh-Hant', string]>([
    [undefined, {}, 'zh-Hans', 'zh-Hans'],
    [undefined, {}, 'zh-Hant', 'zh-Hant'],
    [undefined, { LANG: 'en_US.UTF-8' }, 'zh-Hant', 'en'],
    [undefined, { LANG: 'en' }, 'zh-Hans', 'en'],
    [undefined, { LANG: 'C.UTF-8' }, 'zh-Hans', 'zh-Hans'],
    [undefined, { LANG: 'de_DE.UTF-8' }, 'zh-Hans', 'zh-Hans'],
    [undefined, { LANG: 'enm' }, 'zh-Hans', 'zh-Hans'],
    [undefined, { LC_ALL: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' }, 'zh-Hans', 'zh-Hans'],
    [undefined, { LC_ALL: '', LC_MESSAGES: 'en_GB', LANG: 'zh_CN' }, 'zh-Hans', 'en'],
    ['zh-Hant', { LANG: 'en_US.UTF-8' }, 'zh-Hans', 'zh-Hant'],
    ['en', {}, 'zh-Hant', 'en'],
    ['fr', {}, 'zh-Hant', 'zh-Hant'],
  ])('--lang %j in %j of an archive in %s is %s', (asked, environment, script, expected) =>
    expect(chooseLanguage(asked, environment, script)).toBe(expected),
  );
});

describe('a sentence', () => {
  test('in Traditional is made from the Simplified words, and what it quotes stays as it is', () => {
    const said = { zh: zh`没有这个文件夹：${'发展/档案'}，共 ${3} 个`, en: 'x' };
    expect(speak(said, 'zh-Hant')).toBe('沒有這個文件夾：发展/档案，共 3 個');
    expect(speak(said, 'zh-Hans')).toBe('没有这个文件夹：发展/档案，共 3 个');
  });

  test('within a sentence is in its language', () => {
    const said = { zh: zh`可用：${list([zh`责任编辑`, '责任编辑'])}`, en: 'x' };
    expect(speak(said, 'zh-Hant')).toBe('可用：責任編輯、责任编辑');
    expect(speak({ zh: list([]), en: '' }, 'zh-Hant')).toBe('');
  });

  test('of a command is English in English and Chinese in Chinese', () => {
    const fixed = [
      messages.well,
      messages.toMend,
      ...Object.values(phases),
      ...Object.values(usages).map((one) => one.about),
    ];
    for (const one of fixed) {
      expect(speak(one, 'en')).not.toMatch(/\p{Script=Han}/u);
      expect(speak(one, 'zh-Hans')).toMatch(/\p{Script=Han}/u);
      expect(speak(one, 'zh-Hant')).not.toMatch(/[这个档发错没删编辑网页图订阅导预览标题纸]/u);
    }
  });
});
