import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { applyEdits } from '../../../src/lint/fix.ts';

const problems = (body: string) => parseBody(body, 'a.mdx').problems;

test.each([
  ['首批有恒兴茶庄、*万源布店、庆丰酒坊和*聚义米行。', '首批有恒兴茶庄、\\*万源布店、庆丰酒坊和\\*聚义米行。'],
  ['*赵一、钱二、*孙三、李四、*周五、*吴六', '\\*赵一、钱二、\\*孙三、李四、\\*周五、\\*吴六'],
  ['- 赵一\n- *钱二、孙三、*李四', '- 赵一\n- \\*钱二、孙三、\\*李四'],
  ['出席的有赵一、*钱二以及*孙三。', '出席的有赵一、\\*钱二以及\\*孙三。'],
  ['理事：趙一，*錢二，孫三、*李四', '理事：趙一，\\*錢二，孫三、\\*李四'],
  ['赵一*、钱二、孙三*。', '赵一\\*、钱二、孙三\\*。'],
])('%s marks items', (body, better) => {
  const told = problems(body);
  expect(told.length).toBeGreaterThan(0);
  for (const { code, params } of told)
    expect([code, (params as { mark?: true }).mark]).toEqual(['emphasis-sign', true]);
  expect(applyEdits(body, told).text).toBe(better);
  expect(problems(better)).toEqual([]);
});

test('no edit goes across the end of a line', () => {
  const [one] = problems('*赵一、\n钱二、*孙三');
  expect(one?.code).toBe('emphasis-sign');
  expect(one?.edit).toBeUndefined();
});

test.each([
  '会上要讲*团结、互助*的道理。',
  '各户都*积极参与*修桥。',
  '修路、*积极参与*修桥。',
  '*一、*开会。',
  '*近日，*新桥通车。',
  '赵一、*钱二*、孙三、*李四*。',
  '**赵一、钱二和**孙三。',
  '他讲了*《春》、《秋》*两篇。',
])('%s is emphasis', (body) => expect(problems(body)).toEqual([]));
