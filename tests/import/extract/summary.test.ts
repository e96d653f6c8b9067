import { expect, test } from 'vitest';
import { takeMarkedSummary, takeSummary } from '../../../src/import/extract/summary.ts';
import { paragraph } from '../../../src/import/page.ts';

const prose = '四月十八日，汝州商会在宁波成立，到会四百人，会长在会上发言。';
const intro = (text: string, names = 'article intro') => paragraph(text, { names, linked: 0 } as never);

test('a paragraph that is named a summary is one, without its label', () => {
  const taken = takeMarkedSummary([intro('内容摘要：汝州商会在宁波成立'), paragraph(prose)]);
  expect(taken.claims).toMatchObject([{ value: '汝州商会在宁波成立' }]);
  expect(taken.blocks.map(({ text }) => text)).toEqual([prose]);
  expect(taken.dropped).toEqual([{ text: '内容摘要：汝州商会在宁波成立', reason: 'summary' }]);
});

test.each([
  ['another name', [intro('汝州商会在宁波成立', 'article introduction'), paragraph(prose)]],
  ['several of them', [intro('汝州商会在宁波成立'), intro('宁波商会在汝州成立'), paragraph(prose)]],
  ['few characters', [intro('汝州商会'), paragraph(prose)]],
  ['no text after it', [intro('汝州商会在宁波成立'), paragraph('短。')]],
])('not with %s', (_, blocks) => expect(takeMarkedSummary(blocks)).toEqual({ blocks, claims: [], dropped: [] }));

test('a first line that the text begins with is the site’s summary', () => {
  const line = '四月十八日，汝州商会在宁波成立，到会';
  const taken = takeSummary([paragraph(line), paragraph(prose)]);
  expect(taken.summary).toBe(line);
  expect(taken.flags).toEqual([{ kind: 'lead-is-summary', quote: line.slice(0, 24) }]);
});

test.each([prose, '完全不同的一行，与正文没有任何关系的三十多个字符写在这里凑够长度为止', '短行'])(
  '%s is none',
  (line) => {
    const blocks = [paragraph(line), paragraph(prose)];
    expect(takeSummary(blocks)).toMatchObject({ summary: null, blocks });
  },
);

test('the word above a summary, in a line of its own, goes with it', () => {
  const taken = takeMarkedSummary([intro('摘要'), intro('汝州商会在宁波成立'), paragraph(prose)]);
  expect(taken.blocks.map(({ text }) => text)).toEqual([prose]);
  expect(taken.dropped.map(({ text }) => text)).toEqual(['摘要', '汝州商会在宁波成立']);
});

test('a paragraph that calls itself the summary is one where the text begins with its words', () => {
  const summary = paragraph('摘要：四月十八日，汝州商会在宁波成立。');
  expect(takeMarkedSummary([summary, paragraph(prose)])).toMatchObject({
    claims: [{ value: '四月十八日，汝州商会在宁波成立。' }],
    blocks: [{ text: prose }],
  });
  const other = paragraph('摘要：本文谈的是老秤，与别的事没有关系。');
  expect(takeMarkedSummary([other, paragraph(prose)]).claims).toEqual([]);
});
