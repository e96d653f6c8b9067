import { expect, test } from 'vitest';
import { standing } from '../../src/import/standing.ts';

test('names each standing by itself and several together', () => {
  const whole = new RegExp(`^(?:${standing})*记者$`);
  for (const office of [
    '记者',
    '特约记者',
    '特派记者',
    '融媒记者',
    '首席全媒体记者',
    '总台见习记者',
    '公民记者',
    '社区记者',
  ])
    expect(whole.test(office)).toBe(true);
  for (const other of ['特记者', '本报记者', '首席']) expect(whole.test(other)).toBe(false);
});
