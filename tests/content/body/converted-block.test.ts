import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ConvertedBlock } from '../../../src/content/body/converted-block.ts';
import type { Decision } from '../../../src/conversion/converter.ts';
import { createConverter } from '../../../src/conversion/index.ts';

const hant = createConverter({ to: 'zh-Hant' });
const node = (value: string, offset: number) => ({ value, position: { start: { offset } } });

test('a word that two nodes share is converted as one, and each has its characters', () => {
  const nodes = [node('他的头', 10), node('发花白', 15)];
  const block = new ConvertedBlock(hant, []);
  for (const one of nodes) block.text(one);
  block.end();
  expect(nodes.map(({ value }) => value)).toEqual(['他的頭', '髮花白']);
});

test('a line break and an object part words', () => {
  const parted = (between: (block: ConvertedBlock) => void): string => {
    const nodes = [node('头', 0), node('发', 1)];
    const block = new ConvertedBlock(hant, []);
    block.text(nodes[0]!);
    between(block);
    block.text(nodes[1]!);
    block.end();
    return nodes.map(({ value }) => value).join('');
  };
  expect(parted(() => undefined)).toBe('頭髮');
  expect(parted((block) => block.lineBreak())).toBe('頭發');
  expect(parted((block) => block.object())).toBe('頭發');
});

test('however a text is parted, its nodes together are the text converted, and decisions stand where they are', () => {
  const text = '会长说理发店在皇后大道，后来内存条和软件都涨了价，头发白了，干部干活。';
  const whole = hant.notableDecisions(text);
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 6 }), fc.nat(50), (cuts, offset) => {
      const at = [0, ...new Set(cuts)].sort((a, b) => a - b);
      const nodes = at.map((from, i) => node(text.slice(from, at[i + 1]), offset + from));
      const decisions: Decision[] = [];
      const block = new ConvertedBlock(hant, decisions);
      for (const one of nodes) block.text(one);
      block.end();
      expect(nodes.map(({ value }) => value).join('')).toBe(whole.text);
      expect(decisions.map(({ start, end }) => [start, end])).toEqual(
        whole.decisions.map(({ start, end }) => [start + offset, end + offset]),
      );
    }),
  );
});

test('an attribute is converted apart, its decisions at the node', () => {
  const decisions: Decision[] = [];
  const block = new ConvertedBlock(hant, decisions);
  expect(block.apart('皇后大道的后面', node('', 7))).toBe('皇后大道的後面');
  expect(new Set(decisions.map(({ start, end }) => `${start}-${end}`))).toEqual(new Set(['7-7']));
});

test('what is blank stays, and a block can be used again', () => {
  const [blank, text] = [node(' \n', 0), node('会', 2)];
  const block = new ConvertedBlock(hant, []);
  block.text(blank);
  block.end();
  block.text(text);
  block.end();
  expect([blank.value, text.value]).toEqual([' \n', '會']);
});
