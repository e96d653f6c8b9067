import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unreadReport } from '../../../src/import/report/page.ts';
import {
  importerVersion,
  Known,
  readState,
  type StateEntry,
  stateFolder,
  stateLine,
  writeState,
} from '../../../src/import/run/state.ts';
import { temporaryFolder } from '../../archive/folder.ts';

const entry = (source: string, more: Partial<StateEntry> = {}): StateEntry => ({
  source,
  id: source,
  path: `news/${source}.mdx`,
  written: 'w',
  imported: '2020-01-02',
  importer: importerVersion,
  report: unreadReport(source, 'skipped', ''),
  ...more,
});

test('a state that is written is read again, and a half written line is passed over', async () => {
  const folder = temporaryFolder();
  expect(await readState(folder)).toEqual(new Map());
  const state = new Map([['a', entry('甲')]]);
  await writeState(folder, state);
  const file = join(folder, stateFolder, 'state.jsonl');
  await appendFile(file, stateLine('b', entry('乙')).slice(0, 20));
  expect(await readState(folder)).toEqual(state);
  await appendFile(file, stateLine('c', entry('丙')));
  expect([...(await readState(folder)).keys()]).toEqual(['a', 'c']);
});

describe('what is known of a source', () => {
  test('by its content, wherever it lies, if this importer wrote it', () => {
    const known = new Known(
      new Map([
        ['a', entry('甲')],
        ['b', entry('乙', { importer: 0 })],
      ]),
    );
    expect(known.done({ digest: '甲' })?.id).toBe('甲');
    expect(known.done({ digest: '乙' })).toBeUndefined();
    expect(known.done({ digest: '丙' })).toBeUndefined();
  });
  test('an article goes on with one source of a run', () => {
    const known = new Known(new Map([['a', entry('甲')]]));
    expect(known.before({ digest: '丙', key: 'b' })).toBeUndefined();
    expect(known.before({ digest: '丙', key: 'a' })?.key).toBe('a');
    expect(known.before({ digest: '丁', key: 'a' })).toBeUndefined();
  });
  test('what was moved lies at its new path', () => {
    const known = new Known(new Map([['a', entry('甲')]]));
    known.moved('news/甲.mdx', 'news/2009/甲.mdx');
    expect(known.done({ digest: '甲' })?.path).toBe('news/2009/甲.mdx');
  });
});
