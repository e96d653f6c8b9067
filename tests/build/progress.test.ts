import type { WriteStream } from 'node:tty';
import { expect, test } from 'vitest';
import { progressTo } from '../../src/build/progress.ts';

/** Three phases, told to a stream that keeps what it is told. */
function told(isTTY: boolean): string {
  let text = '';
  const progress = progressTo(
    { isTTY, write: (words: string) => (text += words) } as unknown as WriteStream,
    'zh-Hans',
  );
  progress.phase('reading');
  for (let done = 1; done <= 1000; done++) progress.step(done, 1000);
  progress.phase('printing');
  progress.end();
  progress.end();
  return text;
}

test('a pipe gets one plain line a phase', () => {
  expect(told(false).replace(/\d+\.\d s/g, 'N s')).toBe('读文章 1000/1000 N s\n印制网页 N s\n');
});

test('a terminal gets a moving line that is not drawn a thousand times', () => {
  const text = told(true);
  expect(text).toContain('\r\x1b[K读文章 1000/1000 (');
  expect(text.split('\r').length).toBeLessThan(20);
  expect(text.endsWith(' s\n')).toBe(true);
});

test('nobody is told where there is no stream', () => {
  const progress = progressTo(undefined, 'en');
  expect(() => {
    progress.phase('reading');
    progress.step(1, 2);
    progress.end();
  }).not.toThrow();
});
