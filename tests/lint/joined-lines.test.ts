import { expect, test } from 'vitest';
import { checkJoinedLines } from '../../src/lint/joined-lines.ts';

const front = '---\ntitle: 汝州\n---\n\n';
/** The body with all edits made. */
function mended(body: string): string {
  const lines = `${front}${body}\n`.split('\n');
  for (const { line, column, edit } of checkJoinedLines('a.mdx', lines.join('\n')).toReversed()) {
    const text = lines[line - 1]!;
    lines[line - 1] = text.slice(0, column - 1) + edit!.text + text.slice(column - 1 + edit!.length);
  }
  return lines.join('\n').slice(front.length).trimEnd();
}

test.each([
  ['商会秘书处\n2016年4月18日', '商会秘书处\\\n2016年4月18日'],
  ['商会秘书处 \n二〇一六年四月十八日', '商会秘书处\\\n二〇一六年四月十八日'],
  ['各位会员：\n请准时到会，带齐证件。', '各位会员：\\\n请准时到会，带齐证件。'],
  ['地点：礼堂\n电话：87654321\n会费另收', '地点：礼堂\\\n电话：87654321\n会费另收'],
  ['罗立\n黄萍\n关玉兰', '罗立\\\n黄萍\\\n关玉兰'],
])('%j', (body, after) => {
  expect(mended(body)).toBe(after);
  expect(mended(after)).toBe(after);
});

test.each([
  '商会秘书处\\\n2016年4月18日',
  '商会秘书处  \n2016年4月18日',
  '商会秘书处\n\n2016年4月18日',
  '预算定在\n明年四月通过。',
  '一、签到\n二、开会',
  '- 罗立\n- 黄萍\n- 关玉兰',
  '罗立\n黄萍',
  '| 地点：礼堂 |\n| 电话：8765 |',
])('%j is right', (body) => expect(mended(body)).toBe(body));
