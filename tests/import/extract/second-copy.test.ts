import { expect, test } from 'vitest';
import { withoutSecondCopy } from '../../../src/import/extract/second-copy.ts';
import { paragraph } from '../../../src/import/page.ts';

const lines = (...texts: string[]) => texts.map((text) => paragraph(text));
const text = lines(
  '老秤重新校准',
  '尤三省',
  '渡口的老秤用了八十年，秤杆上的星点已经磨平，本月由公会请来县里的师傅重新校准，过秤的人排到了桥头。',
);

test('the second copy of a text is dropped, and what stands above both is kept', () => {
  const head = lines('渡口通讯');
  const { blocks, dropped } = withoutSecondCopy([...head, ...text, ...text]);
  expect(blocks).toEqual([...head, ...text]);
  expect(dropped.map(({ reason }) => reason)).toEqual(['repeated', 'repeated', 'repeated']);
});

test('two lines, a refrain without prose and a text with another end are left', () => {
  for (const blocks of [
    [...text.slice(1), ...text.slice(1)],
    [...lines('一', '二', '三'), ...lines('一', '二', '三')],
    [...text, ...text, ...lines('又及')],
  ])
    expect(withoutSecondCopy(blocks)).toEqual({ blocks, dropped: [] });
});
