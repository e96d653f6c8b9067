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

test('lines that end with a break of HTML are told by that alone', () => {
  for (const tag of ['<br>', '<br/>', '<br />', '</br>', '<BR>'])
    expect(checkJoinedLines('a.mdx', `${front}地点：礼堂${tag}\n电话：87654321${tag}\n会费另收\n`)).toEqual([]);
});

test('lines are shown as they stand, with their code and tags', () => {
  const of = (body: string) => checkJoinedLines('a.mdx', `${front}${body}\n`).map(({ params }) => params);
  expect(of('地点：礼堂 `A`\n电话：87<Gap />4321')).toEqual([{ found: '地点：礼堂 `A`', next: '电话：87<Gap />4321' }]);
  expect(of('上文。\n\n带 `A` 来：\n2. 交费 `B`\n3. 入场')).toEqual([
    { found: '带 `A` 来：', next: '2. 交费 `B`', list: true },
  ]);
});
