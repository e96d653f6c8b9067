import { expect, test } from 'vitest';
import { speak } from '../../src/content/speak.ts';
import { common } from '../../src/i18n/messages/common.ts';
import { developing } from '../../src/i18n/messages/developing.ts';
import { faults } from '../../src/i18n/messages/faults.ts';
import { importing } from '../../src/i18n/messages/importing.ts';
import { options } from '../../src/i18n/messages/options.ts';
import { publishing } from '../../src/i18n/messages/publishing.ts';
import { writing } from '../../src/i18n/messages/writing.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { Sentence } from '../../src/i18n/sentence.ts';

const tables = [common, options, faults, publishing, writing, importing, developing];

test('each sentence has one home', () => {
  const names = tables.flatMap((table) => Object.keys(table));
  expect(new Set(names).size).toBe(names.length);
  expect(Object.keys(messages).toSorted()).toEqual(names.toSorted());
});

const counts = { articles: 1, compiled: 0, pages: 2, printed: 1, written: 3, kept: 4, removed: 5, files: 6 };

test.each<[Sentence, string, string]>([
  [messages.counted(1, 2), '错误 1，提醒 2。', '1 error, 2 warnings.'],
  [messages.counted(0, 1), '错误 0，提醒 1。', '0 errors, 1 warning.'],
  [messages.unknownOption('--x', undefined), '没有选项 --x', 'there is no option --x'],
  [messages.unknownOption('--x', '--y'), '没有选项 --x；是否应为 --y？', 'there is no option --x; did you mean --y?'],
  [messages.oneOf('--x', ['a', 'b']), '--x 只能是 a、b', '--x is one of a, b'],
  [messages.noCommand('x', 'y'), '没有这个命令：x；是否应为 y？', 'There is no command x; did you mean y?'],
  [
    messages.refused(2, 'dist'),
    '有 2 处错误，没有发布；dist/ 仍是原来的样子。',
    'Nothing was published because of 2 errors; dist/ is as it was.',
  ],
  [
    messages.published('dist', { ...counts, size: '7 MB', seconds: '8' }),
    '已发布到 dist/：1 篇文章（0 篇重新处理），2 页（1 页重新印制）；文件写 3、留 4、删 5，共 6 个、7 MB；8 秒。',
    'Published to dist/: 1 article (0 compiled), 2 pages (1 printed); files: 3 written, 4 kept, 5 removed, 6 in all, 7 MB; 8 s.',
  ],
  [messages.verified(0), '与清单相符。', 'All agrees with the manifest.'],
  [messages.verified(2), '与清单和 2 篇文章都相符。', 'All agrees with the manifest and with 2 articles.'],
  [messages.leftAlone('a', 'edited'), '  a 编辑改过，没有覆盖', '  a was changed by an editor and left alone'],
  [messages.leftAlone('a', 'removed'), '  a 编辑删去，没有重建', '  a was deleted by an editor and not written again'],
  [messages.noCode('x', undefined), '没有代码 x', 'there is no code x'],
  [messages.fixed(1, 2), '改好 2 处，在 1 个文件里。', '2 places mended in 1 file.'],
  [messages.failedSteps([messages.step.lint]), '未通过：代码规范', 'Failed: lint'],
])('%#: a sentence says what it is told', (sentence, chinese, english) => {
  expect(speak(sentence, 'zh-Hans')).toBe(chinese);
  expect(speak(sentence, 'en')).toBe(english);
});
