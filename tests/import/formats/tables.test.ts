import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileKind } from '../../../src/import/formats/kind.ts';
import { type Columns, isTable, readEntries } from '../../../src/import/formats/tables.ts';
import { temporaryFolder, writeFiles } from '../../archive/folder.ts';

async function entries(kind: FileKind, content: string, columns?: Columns) {
  const folder = temporaryFolder();
  writeFiles(folder, { a: content });
  const found = [];
  for await (const entry of readEntries(join(folder, 'a'), kind, columns)) found.push(entry);
  return found;
}

describe('rows of a table', () => {
  const row = { number: 1, text: '秤用了\n八十年', given: { title: '老秤', date: '2009-08-07' } };
  test('are read by the usual names of their columns', async () => {
    expect(await entries('csv', '标题,发布日期,正文\n老秤,2009/8/7,"秤用了\n八十年"\n')).toMatchObject([row]);
    expect(await entries('tsv', 'title\tdate\tcontent\n老秤\t2009-08-07\t秤\n')).toMatchObject([{ given: row.given }]);
    expect(await entries('jsonl', '{"title":"老秤","date":"2009-08-07","text":"秤"}\n')).toMatchObject([
      { given: row.given },
    ]);
  });
  test('are read by names that are given', async () => {
    expect(await entries('csv', 'a,b\n老秤,秤\n', { title: 'a', text: 'b' })).toMatchObject([
      { text: '秤', given: { title: '老秤' } },
    ]);
  });
});

test.each<[FileKind, boolean]>([
  ['csv', true],
  ['xlsx', true],
  ['xml', true],
  ['page', false],
  ['pdf', false],
])('%s holds many articles: %s', (kind, expected) => expect(isTable(kind)).toBe(expected));
