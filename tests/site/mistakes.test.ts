import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../../src/build/build-key.ts';
import { runCommand, temporary } from './command.ts';

/** Ten mistakes in five files, each where it stands. */
const mistakes: Record<string, [text: string, problems: string[]]> = {
  'content/site.yaml': ['title: 会刊\nurl: example.org\npagesize: 10\n', ['2:6 not-an-address', '3:1 unknown-key']],
  'content/news/2020/01/a.mdx': ['---\ndate: 2020-01-32\n---\n\n正文\n', ['2:1 missing-key', '2:7 not-a-date']],
  'content/news/2020/01/b.mdx': [
    '---\ntitle: 乙\ndate: 2020-01-02\ntag: [一]\n---\n\n{1 + 1}\n',
    ['4:1 unknown-key', '7:1 code-expression'],
  ],
  'content/news/2020/01/c.mdx': [
    '---\ntitle: 丙\ndate: 2020-01-03\n---\n\n<Figur src="/a.jpg" />\n\n[链](javascript:x)\n',
    ['6:1 unknown-component', '8:1 unsafe-link'],
  ],
  'content/news/2020/01/d.mdx': [
    '---\ntitle: 丁\ndate: 2020-01-04\nscript: hans\n---\n\n甲 <5 乙\n',
    ['4:9 unknown-value', '7:3 mdx-syntax'],
  ],
};
const expected = Object.entries(mistakes).flatMap(([file, [, problems]]) =>
  problems.map((problem) => `${file}:${problem}`),
);

test('ten mistakes in five files are reported in one run, each at its place, and what was published stays', () => {
  const place = temporary('mistakes');
  const content = join(place, 'content');
  cpSync('tests/fixtures/hongkong', content, { recursive: true });
  const args = ['build', '--content', content, '--out', join(place, 'dist'), '--quiet', '--no-search'];
  const cache = join(place, 'cache');
  expect(runCommand(args, cache).code).toBe(0);
  const before = digestOf(['dist'], place);

  for (const [file, [text]] of Object.entries(mistakes)) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), text);
  }
  for (const command of [args, ['check', '--content', content]]) {
    const { code, output } = runCommand(command, cache);
    expect(code).toBe(1);
    const found = [...output.matchAll(/(content\/(?:site\.yaml|news\/2020\S+)):(\d+:\d+) 错误 (\S+)/g)].map(
      ([, file, at, name]) => `${file}:${at} ${name}`,
    );
    expect(found.filter((line) => !line.endsWith('unknown-category')).sort()).toEqual([...expected].sort());
  }
  expect(digestOf(['dist'], place)).toBe(before);
});

test('a command that is used wrongly says so in both languages and ends with 2', () => {
  const place = temporary('wrong-use');
  for (const args of [
    ['build', '--conten', 'x'],
    ['build', '--content', join(place, 'nowhere')],
    ['check', '--format', 'xml'],
    ['new'],
  ]) {
    const { code, output } = runCommand(args, place);
    expect(code, args.join(' ')).toBe(2);
    expect(output).not.toContain('    at ');
  }
});

test('a folder that Huikan did not make is not emptied', () => {
  const place = temporary('foreign');
  const file = join(place, 'thesis.txt');
  writeFileSync(file, '论文');
  const { code } = runCommand(
    ['build', '--content', 'tests/fixtures/hongkong', '--out', place, '--quiet'],
    join(place, '..', 'huikan-foreign-cache'),
  );
  expect(code).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('论文');
});
