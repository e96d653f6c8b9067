import { expect, test } from 'vitest';
import { isTransliterated } from '../../../src/import/extract/transliterated.ts';

test.each(['麦麦提·吐尔逊', '索菲亚・卡尔森（Sofia Karlsson）', '多吉•次仁', '努尔古丽·阿布都热依木'])(
  '%s is a name',
  (name) => expect(isTransliterated(name)).toBe(true),
);

test.each(['渡口·老街', '图片·视频', '会员·动态', '尤三省', '麦麦提·吐尔逊昨日到渡口。'])('%s is none', (text) =>
  expect(isTransliterated(text)).toBe(false),
);
