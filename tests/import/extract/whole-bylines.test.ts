import { expect, test } from 'vitest';
import { takeWholeBylines } from '../../../src/import/extract/whole-bylines.ts';
import { paragraph } from '../../../src/import/page.ts';

const prose = paragraph('秤星已经磨平，老街上的商户等了三个月，本月由计量所的师傅重新校准，逐一登记。');

test('a pupil above the text and a pen name below it wrote it', () => {
  expect(takeWholeBylines([paragraph('初二（5）班 郭小满'), prose])).toMatchObject({
    blocks: [prose],
    claims: [{ field: 'author', value: '郭小满' }],
  });
  expect(takeWholeBylines([prose, paragraph('秋·水')]).claims).toMatchObject([{ value: '秋·水' }]);
});

test.each(['完·结', '图·文'])('%s below the text is no name', (line) => {
  expect(takeWholeBylines([prose, paragraph(line)]).claims).toEqual([]);
});

test('of several pupils it is a list, and of one between the paragraphs it is text', () => {
  const list = [paragraph('初二（5）班 郭小满'), paragraph('初二（6）班 贺一凡'), prose];
  expect(takeWholeBylines(list)).toEqual({ blocks: list, claims: [], dropped: [] });
  const inner = [prose, paragraph('初二（5）班 郭小满'), prose];
  expect(takeWholeBylines(inner).blocks).toEqual(inner);
});
