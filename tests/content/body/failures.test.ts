import { expect, test } from 'vitest';
import { around, blank, readFailure } from '../../../src/content/body/failures.ts';
import { boundsOf } from '../bounds.ts';

test.each([
  ['3:5: Unexpected `{` (mdx:brace)', { line: 3, column: 5 }, { mistake: 'brace' }],
  ['1:1: Expected a closing tag for `<Note>` (mdx:tag)', { line: 1, column: 1 }, { mistake: 'tag', tag: '<Note' }],
  ['2:7: Unexpected character', { line: 2, column: 7 }, { mistake: 'angle' }],
])('%s', (message, place, params) => expect(readFailure(new Error(message))).toEqual({ place, params }));

test('what stands around a sign is shown', () => {
  expect(around('会费 <100元。', { line: 1, column: 4 }, { mistake: 'angle' })).toEqual({ found: '<100元' });
  expect(around('<Note>照原样抄录。', { line: 1, column: 1 }, { mistake: 'tag', tag: '<Note' })).toEqual({
    after: '照原样抄录。',
    whole: '<Note>\n\n照原样抄录。\n\n</Note>',
  });
});

test('the sign is blanked, and every other place stays', () => {
  expect(blank('会费 <100元。', { line: 1, column: 4 })).toBe('会费  100元。');
  expect(blank('会费', { line: 1, column: 1 })).toBeUndefined();
});

test.each(
  boundsOf('body/failures', { around, blank, readFailure: (message: string) => readFailure(new Error(message)) }),
)('$name', ({ answer, expected }) => expect(answer()).toEqual(expected));
