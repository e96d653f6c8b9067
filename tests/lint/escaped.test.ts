import { expect, test } from 'vitest';
import { checkEscaped } from '../../src/lint/escaped.ts';
import { applyEdits } from '../../src/lint/fix.ts';

const fileOf = (text: string) => `---\ntitle: 汝州\n---\n\n${text}\n`;

test.each([
  ['会长说，\\*\\*四百人\\*\\*返乡。', '会长说，**四百人**返乡。'],
  ['\\## 财务', '## 财务'],
  ['\\#\\# 财务', '## 财务'],
  ['章程见\\[这里\\](/about/)。', '章程见[这里](/about/)。'],
  ['\\!\\[合影\\]\\(/images/a.jpg\\)', '![合影](/images/a.jpg)'],
  ['一行&lt;Gap /&gt;看不清。', '一行<Gap />看不清。'],
])('%s', (text, better) => {
  const problems = checkEscaped('a.mdx', fileOf(text));
  expect(problems.map(({ code }) => code)).toEqual(['escaped-markup']);
  expect(applyEdits(fileOf(text), problems).text).toBe(fileOf(better));
  expect(checkEscaped('a.mdx', fileOf(better))).toEqual([]);
});

test.each(['3\\*4', '\\[注\\]', '# 财务', '用 `\\*\\*` 强调', '写 &lt;b&gt; 的标签', '第一行\\\n第二行'])(
  'not %j',
  (text) => expect(checkEscaped('a.mdx', fileOf(text))).toEqual([]),
);
