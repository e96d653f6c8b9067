import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { roomFor } from '../../scripts/bench/build/room.ts';

test.each([
  ['there is room in memory', 1e9, { free: 20e9, files: 10e9 }, '/dev/shm'],
  ['the builders need the memory', 10e9, { free: 20e9, files: 12e9 }, tmpdir()],
  ['there are no files in memory', 1e9, { free: 20e9, files: 0 }, tmpdir()],
] as const)('builders work where there is room: %s', (_, needed, memory, expected) => {
  expect(roomFor(needed, memory)).toBe(expected);
});
