import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hiddenText, isHiddenText } from '../../src/archive/hidden-text.ts';
import { tell } from '../../src/content/problem.ts';

const dir = mkdtempSync(join(tmpdir(), 'hidden-'));
mkdirSync(join(dir, 'news/2016/04'), { recursive: true });
writeFileSync(join(dir, 'news/2016/04/there.mdx'), '');
afterAll(() => rmSync(dir, { recursive: true }));

test.each([
  ['news/2016/04/.visit.mdx', 'content/news/2016/04/visit.mdx'],
  ['news/2016/04/.visit.md', 'content/news/2016/04/visit.mdx'],
  ['news/.2016/04/visit.mdx', 'content/news/2016/04/visit.mdx'],
  ['news/2016/.04/visit.mdx', 'content/news/2016/04/visit.mdx'],
  ['pages/.about.mdx', 'content/pages/about.mdx'],
  // There is one already, or it would have no name.
  ['news/2016/04/.there.mdx', undefined],
  ['news/2016/04/.mdx', undefined],
])('%s is hidden', (path, better) => {
  expect(isHiddenText(path)).toBe(true);
  const one = hiddenText(path, dir, 'content');
  expect(one).toMatchObject({ code: 'misplaced-file', severity: 'warning', file: join('content', path) });
  expect((one.params as { better?: string }).better).toBe(better);
  expect(tell(one, 'zh-Hans').fix).toContain(better ?? 'ruzhou.mdx');
});

test.each([
  'news/2016/04/visit.mdx',
  // What computers, programs and people leave beside texts.
  'news/2016/04/._visit.mdx',
  'news/2016/04/.visit.mdx.swp',
  'news/2016/04/.DS_Store',
  'news/.git/a.mdx',
  'news/.obsidian/notes/a.md',
  'news/.trash/a.mdx',
])('%s is none', (path) => expect(isHiddenText(path)).toBe(false));
