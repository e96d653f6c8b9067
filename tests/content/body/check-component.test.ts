import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { boundsOf } from '../bounds.ts';
import { toldOf } from './told.ts';

const told = (text: string): string[] =>
  parseBody(text, 'a.mdx').problems.map(({ code, params }) =>
    `${code} ${(params as { better?: string }).better ?? ''}`.trim(),
  );

describe('a component is told once, with the tag that was meant', () => {
  test.each([
    [
      '<Figure src="/images/a.jpg" alt="会场" title="左二" />',
      ['unknown-attribute <Figure src="/images/a.jpg" alt="会场" caption="左二" />'],
    ],
    ['<Figure src="/images/a.jpg" title="会场" />', ['unknown-attribute <Figure src="/images/a.jpg" alt="会场" />']],
    ['<Figure src="/images/a.jpg" />', ['missing-attribute <Figure src="/images/a.jpg" alt="图上有什么" />']],
    ['<File src="/files/a.pdf">章程</File>', ['content-not-printed <File src="/files/a.pdf" name="章程" />']],
    ['<Video url="/files/a.mp4" title="年会" />', ['unknown-attribute <Video src="/files/a.mp4" title="年会" />']],
    ['<Figure src="/images/a.jpg" alt="会场" width="300" />', ['unknown-attribute']],
    ['<Figure src={\'/images/a.jpg\'} alt="会场" />', ['code-expression <Figure src="/images/a.jpg" alt="会场" />']],
    ['<Zh hans="万丰号" />', ['missing-attribute <Zh hans="万丰号" hant="萬豐號" />']],
    ['<Figure src="/images/a.jpg" alt="会场" caption="左二" />', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

test.each(boundsOf('body/check-component', { told: toldOf() }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
