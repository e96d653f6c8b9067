import { expect, test } from 'vitest';
import { parseBody } from '../../../src/content/body/parse.ts';
import { boundsOf } from '../bounds.ts';
import { toldOf } from './told.ts';

const told = (body: string): string[] =>
  parseBody(body, 'a.mdx').problems.map(({ code, params }) => {
    const { better, attribute } = params as { better?: string; attribute?: string };
    return `${code} ${better ?? attribute ?? ''}`;
  });

test.each([
  ['匾上的<Zh keep="里记" />。', 'component-empty <Zh keep>里记</Zh>'],
  ['匾上的<Zh keep />。', 'component-empty <Zh keep>…</Zh>'],
  ['匾上的<Zh keep="里">里记</Zh>。', 'attribute-value keep'],
  ['匾上的<Zh keep={true}>里记</Zh>。', 'attribute-value keep'],
  ['<Note title="原件残缺，照旧空着。" />', 'component-empty <Note>原件残缺，照旧空着。</Note>'],
  [
    '<Figure src="/images/a.jpg" alt="会场">左二为会长</Figure>',
    'content-not-printed <Figure src="/images/a.jpg" alt="会场" caption="左二为会长" />',
  ],
  ['敢闯敢<Gap>干</Gap>。', 'content-not-printed <Gap likely="干" />'],
  ['../images/合影.jpg', 'bare-picture ![图上有什么](/images/合影.jpg)'],
  ['images\\\\2016\\\\a.jpg', 'bare-picture ![图上有什么](/images/2016/a.jpg)'],
])('%j', (body, expected) => expect(told(body)).toEqual([expected]));

test.each([
  '匾上的<Zh keep>里记</Zh>与<Zh hans="里" hant="裡" />。',
  '匾上的<Zh keep="true">里记</Zh>。',
  '<Note>原件残缺。</Note>',
  '<Gallery>\n\n![会场](/images/a.jpg)\n\n</Gallery>',
  '敢闯敢<Gap likely="干" />。',
  '照片存为 a.jpg。',
  '图：/images/a.jpg',
])('%j is right', (body) => expect(told(body)).toEqual([]));

test.each(boundsOf('body/component-content', { told: toldOf() }))('$name', ({ answer, expected }) =>
  expect(answer()).toEqual(expected),
);
