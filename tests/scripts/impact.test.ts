/** Covers scripts/impact/base.ts too: an archive in a repository of its own whose glossary changes. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../scripts/impact.ts';
import { runCommand } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'huikan-impact-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const content = join(folder, 'content');
const git = (...args: string[]): void => {
  execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args]);
};
mkdirSync(join(content, 'news/2016/04'), { recursive: true });
mkdirSync(join(content, 'glossary'));
writeFileSync(join(content, 'site.yaml'), 'title: 会刊\nurl: https://archive.example\n');
writeFileSync(join(content, 'glossary/names.yaml'), '[]\n');
const head = 'title: 开会\ndate: 2016-04-18\nsource: { name: 会刊 }\n';
writeFileSync(join(content, 'news/2016/04/a.mdx'), `---\n${head}---\n\n会长李干与会。天气好。\n`);
git('init', '--quiet');
git('add', '.');
git('commit', '--quiet', '-m', 'Begin');
writeFileSync(join(content, 'glossary/names.yaml'), '- { hans: 李干, hant: 李乾 }\n');

test('tells the sentence that a change of the glossary changes, before and after', async () => {
  const { code, out } = await runCommand(run, ['--base', 'HEAD', '--content', content, '--lang', 'en']);
  expect(code).toBe(0);
  expect(out).toContain('The other edition of 1 sentence changes');
  expect(out).toContain('幹 → 乾, glossary (1)');
  expect(out).toContain('- 會長李幹與會。');
  expect(out).toContain('+ 會長李乾與會。');
  const markdown = await runCommand(run, ['--base', 'HEAD', '--content', content, '--format', 'markdown']);
  expect(markdown.out).toContain('### 幹 → 乾, 词汇表 (1)');
});

test('a revision that is not there, or none, is wrong use', async () => {
  const missing = await runCommand(run, ['--base', 'nowhere', '--content', content, '--lang', 'en']);
  expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('no revision nowhere')]);
  expect((await runCommand(run, ['--content', content])).code).toBe(2);
});
