import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';

/** What is proposed for a body. */
const betters = (body: string): unknown[] =>
  parseBody(`---\ntitle: 甲\n---\n\n${body}\n`, 'content/news/2016/04/a.mdx').problems.map(
    ({ params }) => (params as { better?: string }).better,
  );

test.each([
  // Each message has the whole tag, so that following one undoes no other.
  ['<File href="/files/a.pdf" title="章程" />', '<File src="/files/a.pdf" name="章程" />'],
  ['<Figure url="/images/a.jpg" />', '<Figure src="/images/a.jpg" alt="图上有什么" />'],
  ['写着<Zh 繁="後土" 简="后土" />。', '<Zh hant="後土" hans="后土" />'],
  ['写着<Zh lang="zh-Hant">后土</Zh>。', '<Zh keep>后土</Zh>'],
  ['写着<keep>后土</keep>。', '<Zh keep>后土</Zh>'],
  ['敢<Gap 干 />。', '<Gap likely="干" />'],
  ['敢<Gap count="2" />。', '<Gap /><Gap />'],
  [
    '<Bilibili bvid="BV1xx411c7mD" />',
    '<Video src="https://www.bilibili.com/video/BV1xx411c7mD/" title="录像的说明" />',
  ],
  ['<Figure url="/images/a.jpg" alt="会场" width="3" />', '<Figure src="/images/a.jpg" alt="会场" />'],
])('%s', (body, better) => {
  expect(new Set(betters(body).filter(Boolean))).toEqual(new Set([better]));
});

test('an address between the tags is the source', () => {
  expect(betters('<File>/files/a.pdf</File>')).toEqual(['<File src="/files/a.pdf" name="附件的名称" />']);
  expect(betters('<Video>https://v.qq.com/a.html</Video>')).toEqual([
    '<Video src="https://v.qq.com/a.html" title="录像的说明" />',
  ]);
});
