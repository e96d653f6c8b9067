import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBody } from '../../src/content/body/parse.ts';
import { plainText } from '../../src/content/body/plain.ts';
import { proseOf } from '../../src/content/body/prose.ts';
import { proseTextOf, textOf } from '../../src/lint/texts.ts';

const treeOf = (body: string) => parseBody(body, 'a.mdx').tree;

test('texts are those that a walk of the tree gives, the first time and again', () => {
  const parts = fc.constantFrom(
    '甲',
    '乙\n\n',
    '`裡`',
    '<Zh hant="裡">里</Zh>',
    '## 丙\n\n',
    '- 丁\n',
    '**戊**',
    '<Gap />',
  );
  fc.assert(
    fc.property(fc.array(parts), (some) => {
      const tree = treeOf(some.join(''));
      for (let time = 0; time < 2; time++) {
        expect(textOf(tree)).toBe(plainText(tree));
        expect(proseTextOf(tree)).toBe(plainText(proseOf(tree)));
        for (const block of tree.children)
          if (block.type === 'element') expect(textOf(block)).toBe(plainText({ type: 'root', children: [block] }));
      }
    }),
  );
});

test('code and `Zh` are no prose', () => {
  const tree = treeOf('写 `裡` 与 <Zh hant="裡">里</Zh> 甲');
  expect(textOf(tree)).toContain('裡');
  expect(proseTextOf(tree)).not.toContain('裡');
  expect(proseTextOf(tree)).toContain('甲');
});
