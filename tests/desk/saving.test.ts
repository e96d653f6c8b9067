import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tryKillsWhileSaving } from '../../scripts/trials/saves.ts';
import { ArchiveFiles, noFile } from '../../src/desk/archive/archive-files.ts';
import { Refusal } from '../../src/desk/refusal.ts';
import { applyEdits, plainOf } from '../../src/desk/text/file-text.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'huikan-files-'));
  mkdirSync(join(dir, 'archive/news'), { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));
const files = () => new ArchiveFiles(join(dir, 'archive'));

test('a save that is cut off leaves one whole text', async () => {
  const { kills, torn, unhealed, details } = await tryKillsWhileSaving(2, 1, () => {});
  expect({ kills, torn, unhealed, details }).toEqual({ kills: 2, torn: 0, unhealed: 0, details: [] });
});

test.each(['../out.mdx', '/etc/hosts', '', '.', '.git/config', '.import/state.jsonl', 'news/../../out', 'a\0b'])(
  'nothing outside of the archive is written: %j',
  async (path) => {
    await expect(files().write(path, 'x', noFile)).rejects.toThrow(Refusal);
    expect(() => files().read(path)).toThrow(Refusal);
  },
);

test('a link leads nowhere', async () => {
  mkdirSync(join(dir, 'outside'));
  writeFileSync(join(dir, 'outside/a.mdx'), 'x');
  symlinkSync(join(dir, 'outside'), join(dir, 'archive/linked'));
  symlinkSync(join(dir, 'outside/a.mdx'), join(dir, 'archive/news/a.mdx'));
  for (const path of ['linked/a.mdx', 'linked/new.mdx', 'news/a.mdx'])
    await expect(files().write(path, 'y', noFile)).rejects.toThrow(Refusal);
  expect(readFileSync(join(dir, 'outside/a.mdx'), 'utf8')).toBe('x');
});

test('what somebody else has written meanwhile is never overwritten', async () => {
  const path = 'news/a.mdx';
  const version = await files().write(path, '甲', noFile);
  writeFileSync(join(dir, 'archive', path), '乙');
  await expect(files().write(path, '丙', version)).rejects.toThrow(Refusal);
  await expect(files().remove(path, version)).rejects.toThrow(Refusal);
  expect(readFileSync(join(dir, 'archive', path), 'utf8')).toBe('乙');
});

test('what is no text is left alone', () => {
  writeFileSync(join(dir, 'archive/news/a.mdx'), Buffer.from([0xc9, 0xcc, 0xbb, 0xe1]));
  expect(() => files().read('news/a.mdx')).toThrow(Refusal);
});

test('through reading, editing and writing the bytes that nobody typed stay', async () => {
  const piece = fc.constantFrom('甲', '乙', '𠀀', '\r\n', '\n', ' ', '\u00a0');
  const content = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  await fc.assert(
    fc.asyncProperty(content, fc.nat(30), async (text, at) => {
      const path = 'news/b.mdx';
      writeFileSync(join(dir, 'archive', path), text);
      const { raw, version } = files().read(path)!;
      // No editor types between the halves of a surrogate pair.
      const offset = [...plainOf(text)].slice(0, at).join('').length;
      await files().write(path, applyEdits(raw, [{ from: offset, to: offset, text: '丙' }]), version);
      const now = readFileSync(join(dir, 'archive', path), 'utf8');
      expect(now.replace('丙', '')).toBe(text);
    }),
    { numRuns: 60 },
  );
});
