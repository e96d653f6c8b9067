import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { problem } from '../../src/content/problem.ts';
import { withMeantPictures } from '../../src/lint/meant-pictures.ts';

const dir = mkdtempSync(join(tmpdir(), 'pictures-'));
for (const path of ['2015/umbrella.jpg', '2016/a.jpg', '2017/a.jpg', 'top.jpg']) {
  mkdirSync(join(dir, 'images', path, '..'), { recursive: true });
  writeFileSync(join(dir, 'images', path), '');
}
afterAll(() => rmSync(dir, { recursive: true }));

const place = { file: 'a.mdx', line: 1, column: 1 };
const params = (found: string) =>
  withMeantPictures([problem('foreign-syntax', { found }, place)], dir)[0]!.params as { folder?: string };

test('a cure names the folder of the one picture that is called so', () => {
  expect(params('![[umbrella.jpg]]').folder).toBe('2015/');
  expect(params('{% asset_img umbrella.jpg 夜校 %}').folder).toBe('2015/');
  for (const other of ['![[a.jpg]]', '![[top.jpg]]', '![[none.jpg]]', '==诚信=='])
    expect(params(other).folder).toBeUndefined();
});

test('a line that is proposed, and its edit, have the address of the picture', () => {
  const better = '![夜校](/images/umbrella.jpg)';
  const one = {
    ...problem('foreign-syntax', { found: '甲', better }, place),
    edit: { length: 1, text: better },
  };
  const [told] = withMeantPictures([one], dir);
  expect(told).toMatchObject({
    params: { better: '![夜校](/images/2015/umbrella.jpg)' },
    edit: { text: '![夜校](/images/2015/umbrella.jpg)' },
  });
  const right = { ...one, params: { found: '甲', better: '![甲](/images/top.jpg)' } };
  expect(withMeantPictures([right], dir)).toEqual([right]);
});
