import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const source = new URL('../../src/conversion/', import.meta.url);
const tests = new URL('./', import.meta.url);

/** The comment at the head of a test, where it says what else it covers. */
const headOf = (file: string): string =>
  /^\/\*\*[\s\S]*?\*\//.exec(readFileSync(new URL(file, tests), 'utf8'))?.[0] ?? '';

test('every file has its test at the same path, or is named at the head of the test that covers it', () => {
  const list = (folder: URL, ending: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
  const heads = list(tests, '.test.ts').map(headOf).join('\n');
  const missing = list(source, '.ts').filter(
    (file) =>
      !file.endsWith('.d.ts') &&
      !existsSync(new URL(file.replace(/\.ts$/, '.test.ts'), tests)) &&
      !heads.includes(file),
  );
  expect(missing).toEqual([]);
});
