import { expect, test } from 'vitest';
import { checkFilmFormats } from '../../src/lint/film-formats.ts';

const told = (body: string) => checkFilmFormats('a.mdx', `---\ntitle: 甲\n---\n\n${body}\n`);

test.each([
  ['<Video src="/files/IMG_1.MOV" title="甲" />', [{ address: '/files/IMG_1.MOV', format: 'MOV' }]],
  ['<Video title="甲" src="/files/a.wmv" />', [{ format: 'WMV' }]],
] as const)('%s', (body, found) => expect(told(body).map(({ params }) => params)).toMatchObject(found));

test.each(['<Video src="/files/a.mp4" title="甲.mov" />', '<File src="/files/a.mov" name="甲" />'])('not %s', (body) =>
  expect(told(body)).toEqual([]),
);
