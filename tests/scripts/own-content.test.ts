/** The tests are the program's: none reads content/, which is a chamber's own and may hold anything or nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/core/root.ts';
import { walk } from '../../src/core/walk.ts';

/** A call that reads a file or folder below content/ of the repository. */
const readsContent = /\b(?:cp|cpSync|read\w+|existsSync|stat\w*|walk)\((?:join\(root,\s*)?['"`](?:\.\/)?content['"`/]/;

test('no test reads content/', () => {
  const files = walk(join(root, 'tests'), 'tests').filter(
    (file) => file.endsWith('.ts') && file !== 'tests/scripts/own-content.test.ts',
  );
  expect(files.filter((file) => readsContent.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

test('such a call is found', () => {
  expect(readsContent.test("await cp('content', folder, { recursive: true });")).toBe(true);
  expect(readsContent.test("readFileSync(join(root, 'content/site.yaml'), 'utf8')")).toBe(true);
});
