import { expect, test } from 'vitest';
import { isLegal } from '../../../src/import/classify/legal-words.ts';
import { foldScript } from '../../../src/import/comparable.ts';

test.each(['版權請求', '著作權聲明', '转载授权须知', '隐私及版权政策', '用户协议', '使用条款'])(
  '%s is of terms',
  (word) => expect(isLegal(foldScript(word))).toBe(true),
);

test.each(['渡口日报', '版权', '知识产权报', '用户之声', '渡口法律援助中心', '内容'])('%s is not', (word) =>
  expect(isLegal(foldScript(word))).toBe(false),
);
