/** The project's own cases, through the door of the room: src/conversion/index.ts and repair.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ConverterOptions } from '../../src/conversion/index.ts';
import { createConverter } from '../../src/conversion/index.ts';
import { repair } from '../../src/conversion/repair.ts';
import { readTable } from '../../src/core/tsv.ts';

const folder = new URL('cases/', import.meta.url);

/** How the cases of a file are converted; all others go to Traditional for Taiwan. */
const options: Record<string, ConverterOptions> = {
  simplified: { to: 'zh-Hans' },
  hongkong: { to: 'zh-Hant', region: 'hk' },
};

for (const file of readdirSync(folder)) {
  const name = file.replace('.tsv', '');
  const convert =
    name === 'repair'
      ? (text: string) => repair(text).text
      : createConverter(options[name] ?? { to: 'zh-Hant', region: 'tw' }).convert;
  describe(name, () => {
    test.each(readTable(readFileSync(new URL(file, folder), 'utf8')))('%s → %s (%s)', (text, expected) => {
      expect(convert(text!)).toBe(expected);
    });
  });
}

test('there are at least four hundred cases, each with its reason', () => {
  const rows = readdirSync(folder).flatMap((file) => readTable(readFileSync(new URL(file, folder), 'utf8')));
  expect(rows.length).toBeGreaterThanOrEqual(400);
  expect(rows.filter((row) => row.length !== 3)).toEqual([]);
});
