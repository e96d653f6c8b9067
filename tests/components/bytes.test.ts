import { expect, test } from 'vitest';
import { bytesText } from '../../src/components/bytes.ts';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [12_345, '12.3 kB'],
  [123_456, '123 kB'],
  [1_250_000, '1.3 MB'],
  [5_000_000_000_000, '5000 GB'],
])('%i bytes are %s', (bytes, text) => expect(bytesText(bytes)).toBe(text));
