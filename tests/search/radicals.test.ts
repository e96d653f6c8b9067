import { expect, test } from 'vitest';
import { radicalIdeographs } from '../../src/search/radicals.ts';

test('each radical of the supplement once, with an ideograph that is none', () => {
  for (const [radical, ideograph] of radicalIdeographs) {
    const point = radical.codePointAt(0)!;
    expect(point).toBeGreaterThanOrEqual(0x2e80);
    expect(point).toBeLessThanOrEqual(0x2ef3);
    expect([...ideograph]).toHaveLength(1);
    const unified = ideograph.codePointAt(0)!;
    expect((unified >= 0x4e00 && unified <= 0x9fff) || (unified >= 0x3400 && unified <= 0x4dbf)).toBe(true);
    expect(radicalIdeographs.has(ideograph)).toBe(false);
  }
});

test.each([
  ['⻓', '长'],
  ['⺟', '母'],
  ['⻢', '马'],
  ['⻳', '龟'],
])('%s stands for %s', (radical, ideograph) => expect(radicalIdeographs.get(radical)).toBe(ideograph));
