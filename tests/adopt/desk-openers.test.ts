import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deskOpeners } from '../../src/adopt/desk-openers.ts';
import { writeNew } from '../../src/adopt/write.ts';

const openers = deskOpeners({ script: 'zh-Hant' });

test('a system has one each, in the script of the archive', () => {
  expect(Object.keys(openers)).toEqual(['工作台.cmd', '工作台.command', '工作台.desktop']);
  expect(openers['工作台.cmd']).toContain('請從');
  expect(openers['工作台.cmd']!.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test.skipIf(process.platform === 'win32')(
  'a double click runs npm where the file lies, from a folder with blanks',
  () => {
    const dir = join(mkdtempSync(join(tmpdir(), 'huikan-open-')), '會刊 檔案');
    writeNew(dir, { ...openers, 'node_modules/a': '', 'bin/npm': '#!/bin/sh\necho "$PWD $*"\n' });
    const run = (...args: [string, string[]]): string =>
      execFileSync(...args, { encoding: 'utf8', env: { PATH: `${join(dir, 'bin')}:/usr/bin:/bin` } }).trim();
    writeFileSync(join(dir, 'bin/npm'), '#!/bin/sh\necho "$PWD $*"\n');
    execFileSync('chmod', ['755', join(dir, 'bin/npm')]);
    expect(statSync(join(dir, '工作台.command')).mode & 0o111).toBe(0o111);
    expect(run(join(dir, '工作台.command'), [])).toBe(`${dir} run desk`);
    // As a file manager reads the entry: escapes of the key file first, then those of the argument.
    const [, line = ''] = /^Exec=(.*)$/m.exec(openers['工作台.desktop']!) ?? [];
    const command = line.replaceAll('\\\\', '\\').replace('%k', `'${join(dir, '工作台.desktop')}'`);
    expect(run('sh', ['-c', command])).toBe(`${dir} run desk`);
    rmSync(dir, { recursive: true });
  },
);
